import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lock } from '../../../src/tools/lock.ts';
import { makeProject } from '../../helpers/project.ts';
import { root } from '../../helpers/root.ts';

/** The number of a process that has ended. */
const ended = (): number => spawnSync('node', ['--version']).pid;

const makeFile = (text: string): string => join(makeProject({ '.bygger': text }), '.bygger');

test.each([
  ['of a process that has ended', () => String(ended())],
  ['without a number', () => ''],
  ['with zero, which is no process', () => '0'],
  ['with a number below zero', () => '-1'],
  ['with something else', () => 'x'],
  ['with our own number, of a program before us', () => String(process.pid)],
])('a build goes on past a file %s', (_what, text) => {
  const file = makeFile(text());
  const unlock = lock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  unlock();
  expect(existsSync(file)).toBe(false);
});

test('a second build is told to wait, or which file to delete', () => {
  const file = makeFile(String(process.pid));
  const code = `import { lock } from ${JSON.stringify(join(root, 'src/tools/lock.ts'))}; lock('.bygger');`;
  const { status, stderr } = spawnSync('node', ['--input-type=module', '--eval', code], { cwd: join(file, '..'), encoding: 'utf8' });
  expect(stderr).toBe(
    'Portalen er ved at blive bygget i et andet vindue. Vent, til det er færdigt. Er det ikke rigtigt, så slet filen .bygger.\n',
  );
  expect(status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test('a build opens only its own lock', () => {
  const file = join(makeProject({ 'README.md': '' }), '.bygger');
  const unlock = lock(file);
  writeFileSync(file, '1');
  unlock();
  expect(readFileSync(file, 'utf8')).toBe('1');
});
