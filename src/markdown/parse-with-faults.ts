/**
 * The MDX parser stops at the first error. An author wants them all: what is faulty is blanked
 * and the rest is parsed again, so that positions stay.
 */
import type { SyntaxFault } from '../domain/document.ts';

const maximum = 50;

export interface ParsedWithFaults<Tree> {
  /** What stands outside the faulty parts; undefined when nothing could be read. */
  readonly tree: Tree | undefined;
  readonly faults: readonly SyntaxFault[];
  /** What the tree was parsed from: as long as the source, line for line. */
  readonly parsed: string;
}

export function parseWithFaults<Tree>(source: string, parse: (source: string) => Tree): ParsedWithFaults<Tree> {
  const faults: SyntaxFault[] = [];
  const openingsBlanked = new Set<string>();
  const lines = source.split('\n');
  for (let attempt = 0; attempt < maximum; attempt++) {
    try {
      const parsed = lines.join('\n');
      return { tree: parse(parsed), faults, parsed };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const match = /^(\d+):(\d+): (.*)/s.exec(message);
      const [line, column] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
      const text = lines[line - 1];
      if (!match || text === undefined || text.trim() === '') {
        faults.push({ message, position: { line: Math.max(line, 1), column: 1 } });
        break;
      }
      const faulty = faultyPart(text, column - 1);
      const closing = /Unexpected closing tag `<\/([^>`]*)>`/.exec(message)?.[1];
      // The end of what was blanked before is not a fault of its own.
      if (closing === undefined || !openingsBlanked.has(closing)) faults.push({ message: match[3] ?? '', position: { line, column } });
      openingsBlanked.add(/^<([\w.:-]*)/.exec(faulty.text)?.[1] ?? '');
      lines[line - 1] = text.slice(0, faulty.start) + ' '.repeat(faulty.text.length) + text.slice(faulty.start + faulty.text.length);
    }
  }
  return { tree: undefined, faults, parsed: source };
}

/** The tag or expression that begins at the place, or the sign alone; the whole line where it is neither. */
function faultyPart(line: string, start: number): { start: number; text: string } {
  const part = /^(?:<[^<>]*>|\{[^{}]*\}|[<{])/.exec(line.slice(start))?.[0];
  return part ? { start, text: part } : { start: 0, text: line };
}
