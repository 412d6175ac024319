/** For writing: the portal with live reload, drafts included. Search answers only in the built portal. */
import { dev } from 'astro';

const port = Number(process.env['PORT'] || 4321);
const server = await dev({ server: { port }, logLevel: 'warn' });
console.log(`Skriv løs: http://localhost:${server.address.port}/ følger med, når du gemmer. Søgning virker i npm start.`);
