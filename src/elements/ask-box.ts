// The box's wiring. Short input: a combobox over the search. A paste of several lines, or anything
// the diagnoser knows: findings. Loaded on the first touch; after that it asks the network nothing.
import type { Finding } from '../lib/diagnose/types.ts'
import type { Search } from '../lib/search/engine.ts'
import type * as Results from './ask-results.ts'
import type { AskSettings } from './ask-results.ts'
import type { Asked } from './diagnose-worker.ts'
import workerAddress from './diagnose-worker.ts?worker&url'
import { scriptAddress } from './trusted.ts'

const SHOWN_HITS = 8
/** A paste this long is no query, even on one line. */
const LONG = 120

type Diagnose = (text: string) => Promise<Finding[]>
/** What answering needs; each is used as soon as it is there. */
interface Ready {
  results: Promise<typeof Results>
  search: Promise<Search>
  diagnose: Promise<Diagnose>
}

customElements.define(
  'ask-box',
  class AskBox extends HTMLElement {
    private readonly input = needed(this, 'input')
    private readonly paste = needed(this, 'textarea')
    private readonly options = needed(this, 'ul')
    private readonly status = needed(this, '.status')
    private readonly findings = needed(this, '.findings')
    private readonly settings = JSON.parse(needed(this, 'script').textContent) as AskSettings
    private ready: Ready | undefined
    private asked = 0
    /** The last question whose list was closed: its answer, if still under way, opens none. */
    private dismissed = 0
    private active = -1

    connectedCallback() {
      this.listen(this.input, () => this.input.value)
      this.listen(this.paste, () => this.paste.value)
      this.input.addEventListener('keydown', (event) => this.press(event))
      this.input.addEventListener('blur', () => this.close())
      this.options.addEventListener('mousedown', (event) => {
        event.preventDefault()
        this.follow((event.target as Element).closest('[role=option]'))
      })
      needed(this, 'form').addEventListener('submit', (event) => {
        event.preventDefault()
        this.follow(this.options.children.item(Math.max(this.active, 0)))
      })
      addEventListener('keydown', (event) => this.summon(event))
      const query = new URLSearchParams(location.search).get('q') ?? this.fromPath()
      if (query !== null) {
        this.input.value = query
        this.input.focus()
        void this.answer(query)
      }
    }

    private listen(field: HTMLElement, read: () => string) {
      field.addEventListener('focus', () => void this.prepare())
      field.addEventListener('input', () => void this.answer(read()))
      field.addEventListener('paste', (event) => this.receive(event, event.clipboardData))
      field.addEventListener('drop', (event) => this.receive(event, event.dataTransfer))
    }

    /** `/e/winerror-10053/` led nowhere: its words are the query. */
    private fromPath(): string | null {
      if (this.dataset.fromPath === undefined) return null
      const parts = location.pathname.slice(this.settings.base.length).split('/')
      const named = parts.filter((part) => part !== '' && !/^(e|vi|en|404\.html)$/.test(part))
      if (named.length === 0) return null
      return named
        .map(decoded)
        .join(' ')
        .replaceAll(/(?<=\p{L})-|\+/gu, ' ')
    }

    /** Everything that answering needs, once. A failed attempt is made again on the next touch. */
    private prepare(): Ready {
      if (this.ready === undefined) {
        const ready = {
          results: import('./ask-results.ts'),
          search: this.startSearch(),
          diagnose: startDiagnoser(this.settings.pages),
        }
        this.ready = ready
        Promise.all(Object.values(ready)).catch(() => {
          if (this.ready === ready) this.ready = undefined
        })
      }
      return this.ready
    }

    /** The reader's language first; the other one joins in while nothing else is to be done. */
    private async startSearch(): Promise<Search> {
      const [own, ...others] = this.settings.indexes.map(({ lang, url }, at) => ({
        lang,
        packed: textAt(url, at === 0 ? 'auto' : 'low'),
      }))
      if (own === undefined) throw new Error('<ask-box> has nothing to search.')
      for (const { packed } of others) packed.catch(() => undefined) // Until somebody waits for it below.
      const { searchIn, unpack, unpackSlowly } = await import('../lib/search/engine.ts')
      const indexes = [unpack(own.lang, await own.packed)]
      const join = async () => {
        await idle()
        for (const { lang, packed } of others) indexes.push(await unpackSlowly(lang, await packed))
        await this.askAgain()
      }
      // Without the other one, what is found is still right.
      void join().catch(() => undefined)
      return searchIn(indexes)
    }

    /** What was asked before and found nothing is asked again. */
    private async askAgain() {
      const isOpen = this.asked > this.dismissed && this.paste.hidden
      if (isOpen && this.options.childElementCount === 0) await this.answer(this.input.value)
    }

    /** A paste of several lines does not fit a single-line field: it moves to the larger one. */
    private receive(event: Event, data: DataTransfer | null) {
      const text = data?.getData('text') ?? ''
      if (event.target !== this.input || (!text.includes('\n') && text.length < LONG)) return
      event.preventDefault()
      this.enlarge(true)
      this.paste.value = text
      this.paste.focus()
      void this.answer(text)
    }

    private enlarge(large: boolean) {
      this.input.hidden = large
      this.paste.hidden = !large
      this.input.value = ''
      this.close()
    }

    private async answer(text: string) {
      const number = ++this.asked
      if (text.trim() === '') {
        if (!this.paste.hidden) {
          this.enlarge(false)
          this.input.focus()
        }
        this.close()
        this.status.textContent = ''
        this.findings.replaceChildren()
        return
      }
      const isQuery = this.paste.hidden
      const ready = this.prepare()
      const { findingCard, hitOption, onwards } = await ready.results
      const search = await ready.search
      if (number !== this.asked) return
      const hits = isQuery ? search(text, this.settings.lang).slice(0, SHOWN_HITS) : []
      // At once: what is recognised follows from the worker.
      if (number > this.dismissed)
        this.list(hits.map((hit, index) => hitOption(hit, index, this.settings)))
      const findings = await (await ready.diagnose)(text)
      if (number !== this.asked) return
      this.findings.replaceChildren(
        ...findings.map((finding) => findingCard(finding, text, search.titleOf, this.settings)),
      )
      const { words } = this.settings
      if (findings.length + hits.length > 0) {
        this.status.textContent = `${words.found ?? ''} ${String(findings.length + hits.length)}`
        return
      }
      this.status.textContent = (isQuery ? words['nothing-search'] : words.nothing) ?? ''
      this.findings.append(onwards(this.settings))
    }

    private list(options: HTMLElement[]) {
      this.options.replaceChildren(...options)
      this.options.hidden = options.length === 0
      this.input.setAttribute('aria-expanded', String(options.length > 0))
      this.select(-1)
    }

    private close() {
      this.dismissed = this.asked
      this.list([])
    }

    private select(index: number) {
      this.active = index
      for (const [at, option] of [...this.options.children].entries()) {
        option.setAttribute('aria-selected', String(at === index))
        if (at !== index) continue
        this.input.setAttribute('aria-activedescendant', option.id)
        option.scrollIntoView({ block: 'nearest' })
      }
      if (index < 0) this.input.removeAttribute('aria-activedescendant')
    }

    private press(event: KeyboardEvent) {
      const last = this.options.children.length - 1
      if (event.key === 'Escape' && last >= 0) {
        // The first Escape closes the list, the next one empties the field: the browser's own doing.
        event.preventDefault()
        this.close()
        return
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step === undefined || last < 0) return
      event.preventDefault()
      const next = this.active + step
      this.select(next > last ? 0 : next < 0 ? last : next)
    }

    private follow(option: Element | null) {
      const href = option?.getAttribute('data-href')
      if (href != null) location.assign(this.settings.base + href)
      else this.findings.querySelector('a')?.click()
    }

    /** `/` from anywhere on the page, as on other sites with a search. */
    private summon(event: KeyboardEvent) {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      const field = this.paste.hidden ? this.input : this.paste
      field.focus()
    }
  },
)

/** A part of the box, by tag or selector. @throws Error if its markup lacks it */
function needed<K extends keyof HTMLElementTagNameMap>(
  box: Element,
  tag: K,
): HTMLElementTagNameMap[K]
function needed(box: Element, selector: string): HTMLElement
function needed(box: Element, selector: string): Element {
  const found = box.querySelector(selector)
  if (found === null) throw new Error(`<ask-box> lacks ${selector}`)
  return found
}

/** When the answer under way is painted; Safari cannot say. */
const idle = () =>
  new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done)
    else setTimeout(done, 500)
  })

/** A path may hold what is no valid escape. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** @throws Error if the network, or what stands at the address, is not what it should be */
async function textAt(url: string, priority: RequestPriority): Promise<string> {
  const response = await fetch(url, { priority })
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`)
  return response.text()
}

/** Starts the worker and waits until it runs, so that asking it later needs no network. */
async function startDiagnoser(pages: Asked['catalog']['pages']): Promise<Diagnose> {
  const worker = new Worker(scriptAddress(workerAddress), { type: 'module' })
  const waiting = new Map<number, (findings: Finding[]) => void>()
  let number = 0
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ number: number; findings: Finding[] }>) => {
      waiting.get(data.number)?.(data.findings)
      waiting.delete(data.number)
    },
  )
  const ask = (text: string, catalog: Asked['catalog']) =>
    new Promise<Finding[]>((resolve, reject) => {
      number += 1
      waiting.set(number, resolve)
      worker.addEventListener('error', () => reject(new Error('The diagnoser did not load.')), {
        once: true,
      })
      worker.postMessage({ number, text, catalog } satisfies Asked)
    })
  await ask('', { pages: [] })
  return (text) => ask(text, { pages })
}
