// The link to the other language works alone; here it also keeps the reader's place and choice.
import { keep } from './stored.ts'

/** The last anchor that has passed the top of the window: ids are the same in both languages. */
function place(): string {
  let here = ''
  for (const anchor of document.querySelectorAll('main [id^="cause-"], main section[id]')) {
    if (anchor.getBoundingClientRect().top > innerHeight / 3) break
    here = anchor.id
  }
  return here === '' ? location.hash : `#${here}`
}

customElements.define(
  'language-switch',
  class extends HTMLElement {
    connectedCallback() {
      const link = this.querySelector('a')
      link?.addEventListener('click', () => {
        keep('lang', link.hreflang)
        link.search = location.search
        link.hash = scrollY < 100 ? '' : place()
      })
    }
  },
)
