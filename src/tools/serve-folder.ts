import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '../integrations/policy.ts';

/** Media types that sirv's table does not have. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
};

/** Serves a folder on localhost. Rejects with `EADDRINUSE` when the port is taken. */
export function serveFolder(folder: string, port: number): Promise<Server> {
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
  const server = createServer((request, response) => {
    const [path = '', query] = (request.url ?? '').split('?');
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
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
