/**
 * What a screen reader says: the names, roles and descriptions that the page gives it, in the order it reads. A virtual
 * one, which follows the specifications and runs in the page; the words for roles are its own. Needs `bypassCSP`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { virtual } from '@guidepup/virtual-screen-reader';

const address = '/__skaermlaeser.js';
const program = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/** Makes the screen reader ready on a page; call it before the page is opened. */
export async function bringScreenReader(page: Page): Promise<void> {
  const body = await readFile(program, 'utf8');
  await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

/** All that is said of an element, from its beginning to its end. */
export const hear = (element: Locator): Promise<string> =>
  element.evaluate(async (container, source) => {
    const { virtual: reader } = (await import(source)) as { virtual: typeof virtual };
    await reader.start({ container: container as HTMLElement });
    const beginning = await reader.lastSpokenPhrase();
    for (let steps = 0; steps < 400 && (await reader.lastSpokenPhrase()) !== `end of ${beginning}`; steps++) await reader.next();
    const said = await reader.spokenPhraseLog();
    await reader.stop();
    return `${said.join('\n')}\n`;
  }, address);

/** What is said by someone who jumps from heading to heading, or from landmark to landmark, through the whole page. */
export const leap = (page: Page, to: 'Heading' | 'Landmark'): Promise<string> =>
  page.evaluate(
    async ([source, target]) => {
      const { virtual: reader } = (await import(source)) as { virtual: typeof virtual };
      await reader.start({ container: document.body });
      const said: string[] = [];
      for (let steps = 0; steps < 100; steps++) {
        await reader.perform(reader.commands[`moveToNext${target}`]);
        const phrase = await reader.lastSpokenPhrase();
        if (phrase === said[0] || phrase === said.at(-1)) break;
        said.push(phrase);
      }
      await reader.stop();
      return `${said.join('\n')}\n`;
    },
    [address, to] as const,
  );
