import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { article, source, term } from '../../helpers/content.ts';
import type { Files } from '../../helpers/corpus.ts';
import { makeProject } from '../../helpers/project.ts';
import { root } from '../../helpers/root.ts';

const whole = {
  'content/artikler/definition/hvad.mdx': article('Hvad er håb?', 'Håb [@bo-2015] er recovery.'),
  'content/begreber/haab.mdx': term('håb', 'Tekst.'),
  'content/kilder/bo-2015.yaml': source('Bo', 2015),
};

function stavning(files: Files, ...chosen: string[]): { status: number | null; output: string } {
  const folder = makeProject(files);
  const env = { ...process.env, INIT_CWD: folder, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync('node', [join(root, 'src/tools/stavning.ts'), ...chosen], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, output: (stdout + stderr).trim() };
}

const wrongTerm = `content/begreber/haab.mdx:6:4  ord-er-kendt
  Ordet «erfarringer» er ikke kendt.
  Mente du «erfaringer»? Er det rigtigt, så skriv det i content/ordliste.txt. Er det ikke dansk, så skriv <Sprog kode="en">erfarringer</Sprog>.`;
const wrongString = `src/strings.da.ts:1:36  ord-er-kendt
  Ordet «komunen» er ikke kendt.
  Mente du «kommunen»? Er det rigtigt, så skriv det i content/ordliste.txt.`;
/** What was meant stands beside each mistake: Hunspell gives up guessing after a time, which a busy machine may use for other things. */
const broken = {
  ...whole,
  'content/begreber/haab.mdx': term('håb', 'Om erfarringer og erfaringer.'),
  'src/strings.da.ts': "export const strings = { title: 'I komunen og kommunen' };\n",
};

it('an author who spells right is told so', () => {
  expect(stavning(whole)).toEqual({ status: 0, output: 'Ingen fejl i 3 filer.' });
});

it('an author is told of every mistake, in the content and in the interface', () => {
  expect(stavning(broken)).toEqual({ status: 1, output: `${wrongTerm}\n\n${wrongString}\n\n2 fejl` });
});

it('an author who asks about one file is told of that, and that there is more elsewhere', () => {
  const more = 'Der er også 1 fejl i andre filer. Se dem med: npm run stavning';
  expect(stavning(broken, 'content/begreber/haab.mdx')).toEqual({ status: 1, output: `${wrongTerm}\n\n1 fejl\n\n${more}` });
});

it('an author may write what is right in the list, and is told when the list has too much', () => {
  const { status, output } = stavning({ ...broken, 'content/ordliste.txt': 'erfarringer\nkomunen\nunderskud\n' });
  expect(output).toBe(`content/ordliste.txt:3:1  ordliste-bruges (advarsel)
  Ingen tekst har brug for ordet «underskud»: det står der ikke, eller ordbogen kender det.
  Slet linjen.

1 advarsel`);
  expect(status).toBe(0);
});
