/**
 * Pagefind's fragments: what a result is shown from, a file for each page. Gzip around a signature of twelve
 * letters and JSON; Pagefind's own script reads it so (`decompress` in pagefind.js).
 */
import { gunzipSync, gzipSync } from 'node:zlib';

const signature = Buffer.from('pagefind_dcd');

/** What the portal reads of a fragment. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

export const isFragment = (path: string): boolean => path.endsWith('.pf_fragment');

/** `fragment/da_3f2a.pf_fragment` → `da_3f2a`, the id by which a search names the page. */
export const fragmentId = (path: string): string => path.replace(/^.*\//, '').replace(/\.pf_fragment$/, '');

/** @throws when it is not as Pagefind 1.6 writes it */
export function readFragment(file: Uint8Array): Fragment {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error('Et fragment har en ukendt form.');
  return JSON.parse(bytes.subarray(signature.length).toString()) as Fragment;
}

export const writeFragment = (fragment: unknown): Uint8Array =>
  gzipSync(Buffer.concat([signature, Buffer.from(JSON.stringify(fragment))]), { level: 9 });
