/**
 * `npm ci` on another machine installs from the lock file alone. npm leaves packages for other
 * platforms out of it when the registry at hand lacks them, and then refuses everywhere.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Package>> };
const { allowScripts } = read('package.json') as { allowScripts: Readonly<Record<string, boolean>> };

/** The package that `name` is from the folder `from`, as Node finds it. */
function find(from: string, name: string): Package | undefined {
  for (let base = from; ; base = base.slice(0, Math.max(base.lastIndexOf('node_modules/') - 1, 0))) {
    const found = packages[`${base}${base && '/'}node_modules/${name}`];
    if (found || base === '') return found;
  }
}

test('the lock file has every platform’s package in the version that is asked for', () => {
  const wanted = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ from, name, version })),
  );
  const exact = wanted.filter(({ version }) => /^\d/.test(version));
  expect(exact.length).toBeGreaterThan(50);
  expect(exact.filter(({ from, name, version }) => find(from, name)?.version !== version)).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('only packages that were looked at may run a script when installed', () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = scripted.map(([path]) => path.split('node_modules/').at(-1) ?? '');
  expect(names.length).toBeGreaterThan(0);
  expect([...new Set(names)].filter((name) => allowScripts[name] !== true)).toEqual([]);
});
