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

/** As lines of text. A place where a long word may break is heard by nobody. */
const written = (said: readonly string[]): string => `${said.join('\n').replaceAll('\u00ad', '')}\n`;

/** All that is said of an element, from its beginning to its end. */
export async function hear(element: Locator): Promise<string> {
  const said = await element.evaluate(async (container, source) => {
    const { virtual: reader } = (await import(source)) as { virtual: typeof virtual };
    await reader.start({ container: container as HTMLElement });
    const beginning = await reader.lastSpokenPhrase();
    for (let steps = 0; steps < 400 && (await reader.lastSpokenPhrase()) !== `end of ${beginning}`; steps++) await reader.next();
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log;
  }, address);
  return written(said);
}

/** What is said by someone who jumps from heading to heading, or from landmark to landmark, through the whole page. */
export async function leap(page: Page, to: 'Heading' | 'Landmark'): Promise<string> {
  const said = await page.evaluate(
    async ([source, target]) => {
      const { virtual: reader } = (await import(source)) as { virtual: typeof virtual };
      await reader.start({ container: document.body });
      const log: string[] = [];
      for (let steps = 0; steps < 100; steps++) {
        await reader.perform(reader.commands[`moveToNext${target}`]);
        const phrase = await reader.lastSpokenPhrase();
        if (phrase === log[0] || phrase === log.at(-1)) break;
        log.push(phrase);
      }
      await reader.stop();
      return log;
    },
    [address, to] as const,
  );
  return written(said);
}
