// Copies the program of the figure around it: what stands there is the file, so the copy runs.

/** One voice for all buttons: a screen reader hears what the others see. */
const voice = document.createElement('p')
voice.role = 'status'
voice.className = 'unseen'
document.body.append(voice)

customElements.define(
  'copy-button',
  class extends HTMLElement {
    connectedCallback() {
      const button = this.querySelector('button')
      const idle = button?.textContent ?? ''
      const done = this.dataset.done ?? idle
      button?.addEventListener('click', () => {
        const code = this.code()
        if (code === null) return
        const copied = () => {
          button.textContent = voice.textContent = done
          setTimeout(() => (button.textContent = voice.textContent = idle), 2000)
        }
        // A browser that refuses the clipboard gets the program selected, ready for Ctrl+C.
        navigator.clipboard.writeText(program(code)).then(copied, () => {
          getSelection()?.selectAllChildren(code)
        })
      })
    }

    private code() {
      return this.closest('figure')?.querySelector('code') ?? null
    }
  },
)

/** Without the lines a diff takes out. */
function program(code: Element): string {
  const copy = code.cloneNode(true) as Element
  for (const removed of copy.querySelectorAll('del')) removed.remove()
  return copy.textContent
}
