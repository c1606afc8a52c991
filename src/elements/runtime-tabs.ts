// Python or TypeScript: one choice for every pair on the page, and for the next page. Which panel
// shows is CSS's business (`<html data-runtime>`); here are the roles, the keys and the memory.
import { keep } from './stored.ts'

const root = document.documentElement

customElements.define(
  'runtime-tabs',
  class RuntimeTabs extends HTMLElement {
    private readonly tabs = [...this.querySelectorAll<HTMLElement>('[role=tab]')]

    connectedCallback() {
      for (const [index, tab] of this.tabs.entries()) {
        const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '')
        panel?.setAttribute('role', 'tabpanel')
        panel?.setAttribute('aria-labelledby', tab.id)
        tab.addEventListener('click', () => this.choose(tab))
        tab.addEventListener('keydown', (event) => {
          const step = { ArrowRight: 1, ArrowLeft: -1, Home: -index, End: -1 - index }[event.key]
          const next =
            step === undefined ? undefined : this.tabs.at((index + step) % this.tabs.length)
          if (next === undefined) return
          event.preventDefault()
          this.choose(next)
          next.focus()
        })
      }
      this.mark()
      addEventListener('runtime-chosen', () => this.mark())
    }

    private choose(tab: HTMLElement) {
      const before = this.getBoundingClientRect().top
      root.dataset.runtime = tab.dataset.language ?? 'python'
      keep('runtime', root.dataset.runtime)
      dispatchEvent(new Event('runtime-chosen'))
      // Pairs above may have changed height: keep the one in the reader's hand where it was.
      scrollBy({ top: this.getBoundingClientRect().top - before, behavior: 'instant' })
    }

    private mark() {
      for (const tab of this.tabs) {
        const chosen = tab.dataset.language === root.dataset.runtime
        tab.setAttribute('aria-selected', String(chosen))
        tab.tabIndex = chosen ? 0 : -1
      }
    }
  },
)
