/** For writing: the portal with live reload, drafts included. Search answers only in the built portal. */
import { dev } from 'astro';
import { readPort, refuseTakenPort } from './port.ts';

const port = readPort();
await refuseTakenPort(port, 'npm run dev');
// Should another program come first all the same, the portal does not move to a port of its own choice.
const server = await dev({ server: { port }, vite: { server: { strictPort: true } }, logLevel: 'warn' });
console.log(`Skriv løs: http://localhost:${server.address.port}/ følger med, når du gemmer. Søgning virker i npm start.`);
