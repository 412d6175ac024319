/** Says what has changed to those who listen: once, when the changing is over, and not for every letter. */

/** Milliseconds without another message. */
const calm = 700;

export class Announcer {
  readonly #region: HTMLElement;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param region a live region that is in the page already */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  say(text: string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      if (this.#region.textContent !== text) this.#region.textContent = text;
    }, calm);
  }
}
