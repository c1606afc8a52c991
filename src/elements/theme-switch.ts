// Light, dark, or as the system says; the page is never redrawn, so the reader's place is kept.
import { keep } from './stored.ts'

const root = document.documentElement

customElements.define(
  'theme-switch',
  class extends HTMLElement {
    connectedCallback() {
      const button = this.querySelector('button')
      const dark = matchMedia('(prefers-color-scheme: dark)')
      const theme = () => root.dataset.theme ?? (dark.matches ? 'dark' : 'light')
      const mark = () => button?.setAttribute('aria-pressed', String(theme() === 'dark'))
      button?.addEventListener('click', () => {
        root.dataset.theme = theme() === 'dark' ? 'light' : 'dark'
        keep('theme', root.dataset.theme)
        const paper = getComputedStyle(root).backgroundColor
        for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
          meta.content = paper
        mark()
      })
      dark.addEventListener('change', mark)
      mark()
    }
  },
)
