// The reader's choices outlive the page, where the browser lets them.
export type Choice = 'theme' | 'runtime' | 'lang'

/** Keeps a choice; a browser that forbids storage forgets it, and nothing else happens. */
export function keep(choice: Choice, value: string): void {
  try {
    localStorage.setItem(choice, value)
  } catch {
    // Private windows and strict settings throw; the choice then holds for this page only.
  }
}
