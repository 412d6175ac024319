/**
 * The MDX parser stops at the first error. An author wants them all: the line of each error is
 * blanked and the rest is parsed again, so that positions stay.
 */
import type { SyntaxFault } from '../domain/document.ts';

const maximum = 50;

/** Parses `source`; `tree` is what stands outside the faulty lines, undefined when nothing could be read. */
export function parseWithFaults<Tree>(source: string, parse: (source: string) => Tree): { tree: Tree | undefined; faults: SyntaxFault[] } {
  const faults: SyntaxFault[] = [];
  const lines = source.split('\n');
  while (faults.length < maximum) {
    try {
      return { tree: parse(lines.join('\n')), faults };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const match = /^(\d+):(\d+): (.*)/s.exec(message);
      const line = Number(match?.[1] ?? 0);
      const text = lines[line - 1];
      if (!match || text === undefined || text.trim() === '') {
        faults.push({ message, position: { line: Math.max(line, 1), column: 1 } });
        break;
      }
      faults.push({ message: match[3] ?? '', position: { line, column: Number(match[2]) } });
      lines[line - 1] = ' '.repeat(text.length);
    }
  }
  return { tree: undefined, faults };
}
