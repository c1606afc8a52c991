// Steps through a recorded run: the line of code, the row of the picture and its sentence light up
// together. The step stands in the address (`#wire-7`), so that it can be linked.
const PACE = 1600

interface Shown {
  figure: HTMLElement
  /** Drawn steps, in order: rows of the table, which also hold their sentences. */
  steps: HTMLTableRowElement[]
  /** `wire-` or `wire-fix-py-`: what stands before the number in its fragments. */
  prefix: string
}

customElements.define(
  'wire-view',
  class WireView extends HTMLElement {
    private readonly shown: Shown[] = [...this.querySelectorAll<HTMLElement>('figure')].map(
      (figure) => ({
        figure,
        steps: [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-step]')],
        prefix: (figure.dataset.first ?? '').replace(/\d+$/, ''),
      }),
    )
    private readonly range = this.querySelector<HTMLInputElement>('input')
    private readonly told = this.querySelector<HTMLElement>('.told')
    private readonly player = this.querySelector<HTMLButtonElement>('[data-play]')
    private readonly playWord = this.player?.textContent ?? ''
    private current = -1
    private timer = 0
    /** Which of the recordings are looked at: one, or both. */
    private chosen = this.shown.slice(0, 1)

    connectedCallback() {
      for (const key of this.querySelectorAll<HTMLButtonElement>('[data-go]'))
        key.addEventListener('click', () => this.step(this.current + Number(key.dataset.go)))
      for (const key of this.querySelectorAll<HTMLButtonElement>('[data-show]'))
        key.addEventListener('click', () => this.choose(key.dataset.show ?? ''))
      this.player?.addEventListener('click', () => this.play())
      this.range?.addEventListener('input', () => this.step(Number(this.range?.value) - 1))
      addEventListener('hashchange', () => this.follow())
      this.choose(this.shown[0]?.figure.dataset.wire ?? '', false)
      this.follow()
    }

    disconnectedCallback() {
      clearInterval(this.timer)
    }

    /** Goes where the address says, if that is one of our steps. */
    private follow() {
      const hash = location.hash.slice(1)
      for (const { figure, steps, prefix } of this.shown) {
        const number = hash.startsWith(prefix) ? hash.slice(prefix.length) : ''
        const index = steps.findIndex((row) => row.dataset.step === number)
        if (index < 0) continue
        this.choose(figure.dataset.wire ?? '', false)
        this.step(index, false)
        document.getElementById(hash)?.scrollIntoView({ block: 'center' })
      }
    }

    private choose(file: string, keep = true) {
      this.chosen = this.shown.filter(({ figure }) => file === '' || figure.dataset.wire === file)
      for (const { figure } of this.shown)
        figure.toggleAttribute('data-aside', !this.chosen.some((each) => each.figure === figure))
      this.classList.toggle('both', this.chosen.length > 1)
      for (const key of this.querySelectorAll<HTMLButtonElement>('[data-show]'))
        key.setAttribute('aria-pressed', String(key.dataset.show === file))
      if (this.range) this.range.max = String(this.length)
      if (keep && this.current >= 0) this.step(Math.min(this.current, this.length - 1))
    }

    private get length() {
      return Math.max(...this.chosen.map(({ steps }) => steps.length))
    }

    private step(to: number, address = true) {
      const index = Math.max(0, Math.min(to, this.length - 1))
      this.current = index
      if (this.range) this.range.value = String(index + 1)
      for (const marked of this.querySelectorAll('.now')) marked.classList.remove('now')
      for (const marked of this.querySelectorAll('pre [aria-current]'))
        marked.removeAttribute('aria-current')
      const said = this.chosen.map(({ figure, steps, prefix }) => {
        const row = steps[Math.min(index, steps.length - 1)]
        const { step = '', line } = row?.dataset ?? {}
        const drawn = document.getElementById(prefix + step)
        drawn?.classList.add('now')
        this.show(drawn)
        const code = line && figure.querySelector<HTMLElement>(`pre [data-line="${line}"]`)
        if (code) code.setAttribute('aria-current', 'step')
        const [number, , , label, meaning] = [...(row?.cells ?? [])].map((cell) =>
          cell.textContent.trim(),
        )
        return `${number ?? ''} · ${label ?? ''} · ${meaning ?? ''}`
      })
      if (this.told) this.told.textContent = said.join('\n')
      const [first] = this.chosen
      if (address && first)
        history.replaceState(
          null,
          '',
          `#${first.prefix}${first.steps[Math.min(index, first.steps.length - 1)]?.dataset.step ?? ''}`,
        )
    }

    /** Keeps the row in sight, without moving the page more than it must. */
    private show(drawn: HTMLElement | null) {
      if (drawn === null) return
      const { top, bottom } = drawn.getBoundingClientRect()
      const bar = this.querySelector('.player')?.getBoundingClientRect().top ?? innerHeight
      if (top < 0 || bottom > Math.min(bar, innerHeight)) drawn.scrollIntoView({ block: 'center' })
    }

    private play() {
      const running = this.timer !== 0
      clearInterval(this.timer)
      this.timer = 0
      if (!running) {
        if (this.current >= this.length - 1) this.current = -1
        this.step(this.current + 1)
        this.timer = setInterval(() => {
          this.step(this.current + 1)
          if (this.current >= this.length - 1) this.play()
        }, PACE) as unknown as number
      }
      if (this.player)
        this.player.textContent =
          this.timer === 0 ? this.playWord : (this.player.dataset.pause ?? '')
    }
  },
)
