// `?os=windows&errno=10053&rt=python-3.12&lib=urllib3`: a link from an error message says what it
// saw; the page marks what fits. Values are compared with what stands on the page, never shown.
customElements.define(
  'variant-mark',
  class extends HTMLElement {
    connectedCallback() {
      const asked = new URLSearchParams(location.search)
      const get = (key: string) => asked.get(key)?.toLowerCase() ?? ''
      const [os, errno, runtime, library] = [get('os'), get('errno'), get('rt'), get('lib')]
      for (const each of this.querySelectorAll<HTMLElement>('[data-system]')) {
        const { system, value } = each.dataset
        if (system === os && (value === undefined || errno === '' || value === errno))
          this.mark(each)
      }
      for (const each of this.querySelectorAll<HTMLElement>('[data-runtime-version]')) {
        const version = each.dataset.runtimeVersion ?? ''
        if (runtime !== '' && `${version}.`.startsWith(`${runtime}.`)) this.mark(each)
      }
      for (const row of this.querySelectorAll<HTMLElement>('#libraries tbody tr')) {
        const names = [...row.querySelectorAll('td:first-child code')].map(
          (code) => code.textContent,
        )
        if (names.includes(library)) this.mark(row)
      }
      this.listCauses(os)
      this.tellVariant({ os, errno, rt: runtime, lib: library })
    }

    /** What the link said goes into an issue too, as far as it can be a name or a number. */
    private tellVariant(asked: Record<string, string>) {
      const link = this.querySelector<HTMLAnchorElement>('[data-feedback]')
      const variant = Object.entries(asked)
        .filter(([, value]) => /^[\w.-]{1,40}$/.test(value))
        .map(([key, value]) => `${key}=${value}`)
      if (link === null || variant.length === 0) return
      const url = new URL(link.href)
      url.searchParams.set(
        'body',
        `${url.searchParams.get('body') ?? ''}variant: ${variant.join(' ')}\n`,
      )
      link.href = url.href
    }

    /** In words too, since colour alone tells nobody who cannot see it. */
    private mark(each: HTMLElement) {
      each.classList.add('yours')
      const cell = each.matches('tr') ? (each.querySelector('th, td') ?? each) : each
      const label = document.createElement('small')
      label.className = 'yours-label'
      label.textContent = this.dataset.yours ?? ''
      cell.append(' ', label)
    }

    /** The causes that fit the system, first. */
    private listCauses(os: string) {
      const fitting = [...this.querySelectorAll<HTMLElement>('article[data-systems]')].filter(
        ({ dataset }) => os !== '' && dataset.systems?.split(' ').includes(os),
      )
      const [first] = fitting
      if (first === undefined) return
      const list = document.createElement('ol')
      for (const cause of fitting) {
        const link = document.createElement('a')
        link.setAttribute('href', `#${cause.id}`)
        link.textContent =
          cause
            .querySelector('h3')
            ?.textContent.replace(/^\s*\d+\.\s*/, '')
            .trim() ?? ''
        const item = document.createElement('li')
        item.append(link)
        list.append(item)
      }
      const box = document.createElement('nav')
      box.className = 'fitting'
      box.ariaLabel = this.dataset.fitting ?? ''
      const heading = document.createElement('p')
      heading.textContent = box.ariaLabel
      box.append(heading, list)
      this.querySelector('#causes h2')?.after(box)
    }
  },
)
