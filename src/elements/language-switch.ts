// The link to the other language works alone; here it also keeps the reader's place and choice.
import { keep } from './stored.ts'

/** The last anchor that has passed the top of the window: ids are the same in both languages. */
function place(): string {
  const target = document.getElementById(location.hash.slice(1))
  const top = target?.getBoundingClientRect().top ?? Infinity
  if (scrollY < 100 || (top >= 0 && top < innerHeight)) return location.hash
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
      if (link === null) return
      const aim = () => {
        link.search = location.search
        link.hash = place()
      }
      // Aimed before it is pressed, so that a new tab opens at the same place too.
      for (const event of ['pointerenter', 'focus']) link.addEventListener(event, aim)
      link.addEventListener('click', () => {
        keep('lang', link.hreflang)
        aim()
      })
    }
  },
)
