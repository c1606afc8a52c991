// Keeps the answers in the address, so that the state can be pasted into a ticket; and opens them.
customElements.define(
  'triage-path',
  class extends HTMLElement {
    connectedCallback() {
      this.open()
      addEventListener('hashchange', () => this.open())
      this.addEventListener('toggle', ({ target }) => this.keep(target), { capture: true })
    }

    /** Not every browser unfolds what a fragment points at. */
    private open() {
      const answer = document.getElementById(location.hash.slice(1))
      if (answer === null || !this.contains(answer)) return
      for (
        let at = answer.closest('details');
        at;
        at = at.parentElement?.closest('details') ?? null
      )
        at.open = true
      answer.scrollIntoView({ block: 'nearest' })
    }

    private keep(details: EventTarget | null) {
      if (!(details instanceof HTMLDetailsElement) || !details.open) return
      const answers = [...this.querySelectorAll('details[open] > .follows')]
      const deepest = answers
        .filter((answer) => answer.querySelector('details[open]') === null)
        .at(-1)
      if (deepest !== undefined) history.replaceState(null, '', `#${deepest.id}`)
    }
  },
)
