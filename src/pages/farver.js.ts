/** The script that every page waits for: it shows the chosen colours before the first paint. */
import type { APIRoute } from 'astro';
import { keptChoice, showScheme, storageKey } from '../components/colour-scheme.ts';

export const GET: APIRoute = () => new Response(`(${showScheme})((${keptChoice})(${JSON.stringify(storageKey)}));\n`);
