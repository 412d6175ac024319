import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../../src/tools/browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4397);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/announced/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['line'], ['./axe-report.ts']],
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'da-DK',
    launchOptions: { executablePath: findBrowser() ?? '', args: browserFlags },
  },
  webServer: {
    command: 'node src/tools/serve.ts',
    cwd: '../..',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
