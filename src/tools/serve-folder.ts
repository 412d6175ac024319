import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '../integrations/policy.ts';

/** Media types that sirv's table does not have. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
};

/**
 * Serves a folder to this machine alone, or on the address in `HOST`. Rejects with `EADDRINUSE` when the
 * port is taken. @param port 0 lets the system choose @returns the first server; it tells the port
 */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const handle = sirv(folder, {
    // Looks each file up anew, so that a build meanwhile does no harm.
    dev: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      const type = mediaTypes[/\.[a-z]+$/.exec(path)?.[0] ?? ''];
      if (type) response.setHeader('Content-Type', type);
      if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  const answer: RequestListener = (request, response) => {
    const [written = '', query] = (request.url ?? '').split('?');
    // Two slashes at the start of an address are read as another site.
    const path = written.replace(/^[/\\]+/, '/');
    const isFolder = !path.endsWith('/') && existsSync(join(folder, decodeSafely(path), 'index.html'));
    if (isFolder && !path.includes('..')) {
      response.writeHead(301, { Location: `${path}/${query ? `?${query}` : ''}` }).end();
      return;
    }
    handle(request, response, () => {
      const page = join(folder, '404.html');
      const notFound = existsSync(page) ? readFileSync(page) : 'Siden findes ikke.';
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...securityHeaders }).end(notFound);
    });
  };
  const host = process.env['HOST'];
  const first = await listen(answer, port, host || '127.0.0.1');
  if (host) return first;
  try {
    // «localhost» is either of the two, as the browser likes.
    await listen(answer, portOf(first), '::1');
  } catch (error) {
    if (!isWithoutAddress(error)) throw error;
  }
  return first;
}

async function listen(answer: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(answer);
  await once(server.listen(port, host), 'listening');
  return server;
}

/** The port that a listening server has. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Serveren fik ingen port.');
  return address.port;
}

/** A machine without IPv6 has no such address to listen on. */
const isWithoutAddress = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
