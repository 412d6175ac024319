import type { RawFile, UnreadableFile } from '../domain/corpus.ts';
import { positionAt } from '../domain/position.ts';

/** A file as text without a byte order mark, or why it is none. */
export function decodeFile({ path, bytes }: RawFile): { text: string } | UnreadableFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const damaged = new TextDecoder('utf-8').decode(bytes);
    return { path, fault: 'encoding', position: positionAt(damaged, Math.max(damaged.indexOf('\uFFFD'), 0)) };
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) return { path, fault: 'nul', position: positionAt(text, nul) };
  if (text.trim() === '') return { path, fault: 'empty', position: { line: 1, column: 1 } };
  return { text };
}
