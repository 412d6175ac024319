/** Says at the end of a run what axe has looked at and how much it found. */
import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** The kind of note that a test leaves for the report, with what it looked at and the number of faults. */
export const axeNote = 'axe';

export interface AxeNote {
  readonly page: string;
  readonly colorScheme: string;
  readonly width: number;
  readonly violations: number;
}

export default class AxeReport implements Reporter {
  /** By test, so that one that is tried again counts once. */
  readonly #notes = new Map<string, AxeNote>();

  onBegin(_config: FullConfig): void {
    this.#notes.clear();
  }

  onTestEnd({ id }: TestCase, { annotations }: TestResult): void {
    const note = annotations.find(({ type }) => type === axeNote)?.description;
    if (note) this.#notes.set(id, JSON.parse(note) as AxeNote);
  }

  onEnd(): void {
    const notes = [...this.#notes.values()];
    if (notes.length === 0) return;
    const many = (key: keyof AxeNote) => new Set(notes.map((note) => note[key])).size;
    const found = notes.reduce((sum, { violations }) => sum + violations, 0);
    console.log(
      `\naxe: ${many('page')} sider × ${many('colorScheme')} farveskemaer × ${many('width')} bredder = ${notes.length} prøvet, ${found} fejl`,
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}
