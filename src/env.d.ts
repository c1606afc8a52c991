declare namespace App {
  interface Locals {
    /** What every component on an error page may read; set by its route. */
    page: import('./lib/page.ts').PageContext
  }
}
