/** The browser that the tests drive: one that is here, or one that can be fetched. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Flags that keep the browser off the network and let it run as root. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium, or undefined. `CHROMIUM_PATH` decides when it is set. */
export const findBrowser = (): string | undefined =>
  [process.env['CHROMIUM_PATH'] ?? '', ...installed, chromium.executablePath()].find((path) => path !== '' && existsSync(path));

/** Finds a browser or installs one. @throws one Danish sentence on what is missing and how to get it */
export function ensureBrowser(): string {
  const attempts: (() => void)[] = [
    () => {},
    () => void spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', timeout: 180_000 }),
    () => {
      if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
      spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', timeout: 120_000 });
      spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
        stdio: 'inherit',
        timeout: 300_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    },
  ];
  for (const attempt of attempts) {
    attempt();
    const browser = findBrowser();
    if (browser) return browser;
  }
  throw new Error(
    'Testene mangler browseren Chromium: installer den (fx «sudo apt-get install chromium»), eller sæt CHROMIUM_PATH til en, du har.',
  );
}
