// On a page that belongs to no language: what needs JavaScript anyway is shown in the reader's own.
// Each language waits in a <template lang>; the address, the stored choice, the browser decide.
customElements.define(
  'reader-language',
  class extends HTMLElement {
    connectedCallback() {
      const offers = [...this.querySelectorAll('template')]
      let stored: string | null = null
      try {
        stored = localStorage.getItem('lang')
      } catch {
        // Forbidden storage: the browser's languages decide.
      }
      const wanted = [
        /\/(vi|en)\//.exec(location.pathname)?.[1] ?? null,
        stored,
        ...navigator.languages.map((each) => each.slice(0, 2).toLowerCase()),
      ]
      const lang = wanted.find((each) => offers.some((offer) => offer.lang === each))
      const chosen = offers.find((offer) => offer.lang === lang) ?? offers[0]
      if (chosen === undefined) return
      this.lang = chosen.lang
      // Moved, not cloned: a script that the parser made is trusted, its clone is not.
      this.append(chosen.content)
    }
  },
)
