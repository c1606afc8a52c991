// Copies the program of the figure around it: what stands there is the file, so the copy runs.
customElements.define(
  'copy-button',
  class extends HTMLElement {
    connectedCallback() {
      const button = this.querySelector('button')
      const idle = button?.textContent ?? ''
      button?.addEventListener('click', () => {
        void navigator.clipboard.writeText(this.program()).then(() => {
          button.textContent = this.dataset.done ?? idle
          setTimeout(() => (button.textContent = idle), 2000)
        })
      })
    }

    /** Without the lines a diff takes out. */
    private program(): string {
      const code = this.closest('figure')?.querySelector('code')?.cloneNode(true)
      if (!(code instanceof HTMLElement)) return ''
      for (const removed of code.querySelectorAll('del')) removed.remove()
      return code.textContent
    }
  },
)
