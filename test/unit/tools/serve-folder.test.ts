import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { portOf, serveFolder } from '../../../src/tools/serve-folder.ts';
import { makeProject } from '../../helpers/project.ts';

interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
}

/** Asks for the path as it stands; `fetch` would tidy it first. */
const ask = (port: number, path: string, host = '127.0.0.1'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ port, path, host }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    });
    asked.once('error', reject);
    asked.end();
  });

async function serve(): Promise<number> {
  const server = await serveFolder(makeProject({ 'index.html': 'Forside', 'temaer/index.html': 'Temaer' }), 0);
  onTestFinished(() => void server.close());
  return portOf(server);
}

test('a reader is led to the address with a slash at the end, with the query', async () => {
  const port = await serve();
  expect(await ask(port, '/temaer/')).toEqual({ status: 200, location: undefined });
  expect(await ask(port, '/temaer')).toEqual({ status: 301, location: '/temaer/' });
  expect(await ask(port, '/temaer?q=1')).toEqual({ status: 301, location: '/temaer/?q=1' });
});

test.each(['//temaer', '///temaer', '/\\temaer', '//temaer?q=1'])('%s leads to no other site', async (path) => {
  const { location } = await ask(await serve(), path);
  expect(location?.replace(/\?.*/, '')).toBe('/temaer/');
});

test('«localhost» answers, whichever of its addresses the browser takes', async () => {
  expect(await ask(await serve(), '/', 'localhost')).toMatchObject({ status: 200 });
});
