/** Tiny sites that are really built: the project's own source with other content, in a folder of their own. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { article, source, statement, statementPath, term } from './content.ts';

const project = resolve(import.meta.dirname, '../..');

export interface Site {
  readonly folder: string;
  /** Whether there is anything that could be taken for a built portal. */
  hasDist(): boolean;
  remove(): void;
}

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

const wholeContent: Readonly<Record<string, string>> = {
  'content/temaer/proeve.yaml':
    'title: Prøve\nquestion: Virker det?\nlead: En prøve.\ncolour: fjord\nmark: meeting\norder: 1\nreadingOrder:\n  - en-artikel\n',
  'content/artikler/proeve/en-artikel.mdx': article(
    'En artikel',
    'Et udsagn [@bo-2020] om [et ord](../../begreber/et-ord.mdx).\n\n<Forbehold>\n\nMen kun her.\n\n</Forbehold>',
  ),
  'content/kilder/bo-2020.yaml': source('Bo', 2020),
  'content/begreber/et-ord.mdx': term('et ord', 'Mere om ordet.'),
  [statementPath]: statement(),
};

/** Makes a site with whole content, and puts `overlay` over it: a folder, files by path, or both. An empty text removes a file. */
export function makeSite(overlay: Readonly<Record<string, string | Uint8Array>> = {}, overlayFolder?: string): Site {
  const folder = mkdtempSync(join(tmpdir(), 'peerstoette-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries({ ...wholeContent, ...overlay })) {
    const target = join(folder, path);
    if (text.length === 0) rmSync(target, { force: true });
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
  if (overlayFolder) cpSync(overlayFolder, folder, { recursive: true });
  return { folder, hasDist: () => existsSync(join(folder, 'dist')), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** As in an editor's own terminal: without what Vitest tells the code that it runs. */
const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const fromVitest = /^(?:VITEST.*|NODE_ENV|DEV|PROD|MODE|SSR|TEST|BASE_URL)$/;
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !fromVitest.test(name)));
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...more };
};

/** Runs `npm run build` in the site, to its end. @param more variables of the environment */
export function buildSite({ folder }: Site, more?: Readonly<Record<string, string>>): Outcome {
  const { status, stdout, stderr } = spawnSync('node', ['src/tools/build.ts'], { cwd: folder, env: environment(more), encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** Runs Astro's own command in the site, past the portal's. */
export function buildWithAstro({ folder }: Site): Outcome {
  const { status, stdout, stderr } = spawnSync('node', ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Begins a build and kills it, without warning unless told otherwise, as soon as `isReached` holds. Fails when it never does. */
export async function killBuildWhen({ folder }: Site, isReached: () => boolean, signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
  const build = spawn('node', ['src/tools/build.ts'], { cwd: folder, env: environment(), stdio: 'ignore' });
  const ended = new Promise<number | null>((done) => build.once('exit', done));
  const watch = setInterval(() => {
    if (isReached()) build.kill(signal);
  }, 5);
  const status = await ended;
  clearInterval(watch);
  if (status !== null) throw new Error('The build ended before it could be killed.');
}
