import { expect, it } from 'vitest';
import { websiteName } from '../../../src/domain/website.ts';

it.each([
  ['https://peertopeerodense.dk/', 'peertopeerodense.dk'],
  ['http://www.aa.dk', 'www.aa.dk'],
  ['HTTPS://peerstøtte.dk/om?a=b#c', 'peerstøtte.dk'],
  ['https://x.dk?a=/b', 'x.dk'],
])('a reader is told that %s leads to %s', (url, name) => {
  expect(websiteName(url)).toBe(name);
});
