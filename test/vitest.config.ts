/** Five suites, each by its folder: `npx vitest run --config test/vitest.config.ts --project unit`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** @param name the folder under `test/` @param timeout in milliseconds, for one test */
const suite = (name: string, timeout: number, more: { readonly fileParallelism?: boolean } = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout, ...more },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // A suite that has lost its tests must not pass.
    passWithNoTests: false,
    projects: [
      suite('unit', 20_000),
      suite('rules', 20_000),
      suite('corpus', 60_000),
      // Asks the built portal.
      suite('search', 60_000),
      // The sites share Astro's cache in node_modules/.
      suite('sites', 300_000, { fileParallelism: false }),
    ],
  },
});
