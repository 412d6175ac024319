import type { Kilde } from '../schemas/kilde.ts';
import type { CslItem } from './citation-engine.ts';

/** A source as CSL-JSON: its CSL fields, without what only the portal knows. */
export function toCslItem(
  id: string,
  { kind: _kind, access: _access, via: _via, archived: _archived, note: _note, ...csl }: Kilde,
): CslItem {
  return { id, ...csl };
}
