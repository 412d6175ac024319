/** What a page weighs for a reader who comes for the first time and reads to the end. */
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';

/** Bytes of each kind; `other` is pictures, the search index and what else there is. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly font: number;
  readonly other: number;
  /** Every byte, with what is allowed for the headers. */
  readonly total: number;
  /** Addresses on other sites. */
  readonly foreign: readonly string[];
}

/** For an answer's headers: with HTTP/2 about 700 bytes for the first, and under 100 for those that repeat them. */
const headers = 150;

/**
 * The local server sends files as they lie; every host compresses text. So the bodies are counted and not the
 * traffic: text as gzip makes it, which is more than the Brotli that most hosts send, and fonts and the
 * search index, which are compressed already, as they are. The cache is cold.
 */
export async function weighPage(browser: Browser, baseURL: string, address: string): Promise<Weight> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  await page.evaluate(async () => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');

  const weight = { html: 0, css: 0, script: 0, font: 0, other: 0, total: 0, foreign: [] as string[] };
  for (const response of responses) {
    const { body, kind } = await read(response);
    weight[kind] += body;
    weight.total += body + headers;
    if (!response.url().startsWith(`${baseURL}/`)) weight.foreign.push(response.url());
  }
  await context.close();
  return weight;
}

const kinds = { document: 'html', stylesheet: 'css', script: 'script', font: 'font' } as const;

async function read(response: Response): Promise<{ body: number; kind: 'html' | 'css' | 'script' | 'font' | 'other' }> {
  const body = await response.body();
  const isText = /^(?:text\/|application\/(?:json|xml)|image\/svg)|javascript/.test(response.headers()['content-type'] ?? '');
  const type = response.request().resourceType();
  return { body: isText ? gzipSync(body, { level: 9 }).length : body.length, kind: kinds[type as keyof typeof kinds] ?? 'other' };
}
