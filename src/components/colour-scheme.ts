/**
 * Light or dark: as the reader has chosen, otherwise as the device asks. Read and shown before the first
 * paint by /farver.js, which is written from the two functions below; they use nothing from outside themselves.
 */

/** `auto` follows the device. */
export type ColourChoice = 'auto' | 'light' | 'dark';

/** Where the reader's own browser keeps the choice. In Danish, since readers can see it there. */
export const storageKey = 'farver';

/** The choice that is kept. Where there is none, or storage is closed, the device decides. */
export function keptChoice(key: string): ColourChoice {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

/** Shows the page, and asks the browser to show its own frame and controls, in the chosen scheme. */
export function showScheme(choice: ColourChoice): void {
  document.documentElement.dataset['scheme'] = choice;
  document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', choice === 'auto' ? 'light dark' : choice);
  for (const scheme of ['light', 'dark']) {
    const media = choice === 'auto' ? `(prefers-color-scheme: ${scheme})` : choice === scheme ? 'all' : 'not all';
    document.querySelector(`meta[name="theme-color"][data-for="${scheme}"]`)?.setAttribute('media', media);
  }
}

/** Keeps the choice in the reader's browser; following the device leaves nothing there. */
export function keepChoice(choice: ColourChoice): void {
  try {
    if (choice === 'auto') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, choice);
  } catch {
    // Storage is closed: the choice holds for this page.
  }
}
