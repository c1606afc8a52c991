interface ImportMetaEnv {
  /** Where issues are opened, without a slash at the end; empty: the pages have no such link. */
  readonly REPOSITORY_URL: string
}

declare namespace App {
  interface Locals {
    /** What every component on an error page may read; set by its route. */
    page: import('./lib/page.ts').PageContext
    /** The same for a page that is of no single error. */
    site: import('./lib/page.ts').SiteContext
  }
}
