import { type Document as YamlDocument, visit } from 'yaml';
import type { YamlFault } from '../domain/corpus.ts';
import type { Position } from '../domain/position.ts';

/** How the parser's message begins, for a quotation mark that is not closed. */
const notClosed = 'Missing closing';

/**
 * What is wrong with the YAML itself, in the order of the lines. One fault a line is told, and
 * none after a quotation mark that is not closed: the others follow from it.
 *
 * @param place the position of an offset in the YAML
 */
export function findYamlFaults(yaml: YamlDocument, place: (offset: number) => Position): YamlFault[] {
  const quotes: number[] = [];
  const aliases: number[] = [];
  visit(yaml, {
    Alias: (_key, { range }) => void aliases.push(range?.[0] ?? 0),
    Scalar: (_key, { range, type }) => void (type?.startsWith('QUOTE') && quotes.push(range?.[0] ?? 0)),
  });
  const faults = [
    // Astro's parser stops at what this one only warns of.
    ...[...yaml.errors, ...yaml.warnings].map(({ code, message, pos: [offset] }) => {
      // The parser points to the end of the file; the mark that is not closed is the last one.
      const begins = message.startsWith(notClosed) ? (quotes.at(-1) ?? offset) : offset;
      return { code, message, position: place(begins) };
    }),
    ...aliases.map((offset) => ({ code: 'BAD_ALIAS', message: '', position: place(offset) })),
  ];
  const byLine = new Map<number, YamlFault>();
  for (const fault of faults) {
    const told = byLine.get(fault.position.line);
    if (!told || fault.position.column <= told.position.column) byLine.set(fault.position.line, fault);
  }
  const inOrder = [...byLine.values()].sort((a, b) => a.position.line - b.position.line);
  const open = inOrder.findIndex(({ message }) => message.startsWith(notClosed));
  return open === -1 ? inOrder : inOrder.slice(0, open + 1);
}
