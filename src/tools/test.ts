/**
 * `npm test`: everything, in the order that fails early. `npm test -- enheder` runs one step
 * or several, by name.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Made ready before the first step, so that nobody waits in vain; throws with what is missing. */
  readonly prepare?: () => void;
}

const vitest = (...folders: string[]): [string, ...string[]] => ['vitest', 'run', '--config', 'test/vitest.config.ts', ...folders];

const steps: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { name: 'typer', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'enheder', command: vitest('test/unit') },
  { name: 'regler', command: vitest('test/rules') },
  { name: 'indhold', command: vitest('test/corpus') },
  { name: 'stavning', command: ['node', 'src/tools/stavning.ts'] },
  { name: 'ødelagte-sider', command: vitest('test/sites') },
  { name: 'byg', command: ['node', 'src/tools/build.ts'] },
  { name: 'søgning', command: vitest('test/search') },
  { name: 'html', command: ['html-validate', '--config', 'test/html-validate.json', 'dist/**/*.html'] },
  {
    name: 'browser',
    command: ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts'],
    prepare: () => {
      process.env['CHROMIUM_PATH'] = ensureBrowser();
    },
  },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`Ukendt trin: ${unknown.join(', ')}. Trinene er ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const selected = steps.filter(({ name }) => chosen.length === 0 || chosen.includes(name));

try {
  for (const { prepare } of selected) prepare?.();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

for (const [index, { name, command }] of selected.entries()) {
  const begun = performance.now();
  console.log(`\n▶ ${index + 1}/${selected.length} ${name}`);
  const [program, ...options] = command;
  const { status } = spawnSync(program, options, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) {
    console.error(`\n✗ Trinet «${name}» fejlede. Kør det alene med: npm test -- ${name}`);
    console.error(`${index} passed, 1 failed`);
    process.exit(1);
  }
  console.log(`✓ ${name} (${Math.round((performance.now() - begun) / 100) / 10} s)`);
}
console.log(`\n${selected.length} passed, 0 failed`);
