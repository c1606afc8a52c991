// The built site as files, for tests that need no browser.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type HTMLElement, parse } from 'node-html-parser'
import { ROOT } from '../../src/tools/places.ts'

export interface Page {
  /** Address below the base: `/vi/connection-aborted/`. */
  path: string
  document: HTMLElement
}

/** Every HTML page of a build. @param folder the build's output folder */
export function pagesOf(folder = join(ROOT, 'dist')): Page[] {
  return globSync('**/*.html', { cwd: folder }).map((file) => ({
    path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
    document: parse(readFileSync(join(folder, file), 'utf8'), { comment: true }),
  }))
}

/** Addresses a page refers to, with the element's tag. */
export function referencesOf({ document }: Page): { tag: string; url: string }[] {
  return document.querySelectorAll('[href],[src]').map((element) => ({
    tag: element.rawTagName,
    url: element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  }))
}
