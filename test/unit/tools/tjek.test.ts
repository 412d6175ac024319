import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { article, source, statement, statementPath, term, theme } from '../../helpers/content.ts';
import { makeProject } from '../../helpers/project.ts';
import { root } from '../../helpers/root.ts';

const whole = {
  'content/temaer/definition.yaml': theme('Definition', ['hvad']),
  'content/artikler/definition/hvad.mdx': article('Hvad', 'Håb [@bo-2015].'),
  'content/begreber/haab.mdx': term('håb', 'Tekst.'),
  'content/kilder/bo-2015.yaml': source('Bo', 2015),
  [statementPath]: statement(),
};
const broken = {
  ...whole,
  'content/begreber/haab.mdx': term('håb', 'Tekst [@bo-2016].'),
  'content/kilder/cai-2020.yaml': source('Cai', 2020),
};

/** @param folder the project @param from where the editor stands in it */
function tjek(folder: string, files: readonly string[] = [], from = ''): { status: number | null; output: string } {
  const env = { ...process.env, INIT_CWD: join(folder, from), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync('node', [join(root, 'src/tools/tjek.ts'), ...files], { cwd: folder, env, encoding: 'utf8' });
  return { status, output: (stdout + stderr).trim() };
}

const unknown = `content/begreber/haab.mdx:6:9  kilde-findes
  Kilden «bo-2016» findes ikke i content/kilder/.
  Mente du «bo-2015»? Ellers opret content/kilder/bo-2016.yaml. Er det ikke en kilde, så skriv \\@ i stedet for @.`;
const unused = `content/kilder/cai-2020.yaml:1:1  kilde-bruges (advarsel)
  Ingen tekst bruger kilden «cai-2020».
  Henvis til den med [@cai-2020], eller slet filen.`;

it('an author of whole content is told that all is well', () => {
  expect(tjek(makeProject(whole))).toEqual({ status: 0, output: 'Ingen fejl i 5 filer.' });
});

it('an author is told of every problem, and the command fails', () => {
  expect(tjek(makeProject(broken))).toEqual({ status: 1, output: `${unknown}\n\n${unused}\n\n1 fejl og 1 advarsel` });
});

it('an author who asks about one file is told of that, and that there is more elsewhere', () => {
  const folder = makeProject(broken);
  expect(tjek(folder, ['content/begreber/haab.mdx'])).toEqual({ status: 1, output: `${unknown}\n\n1 fejl` });
  expect(tjek(folder, ['content/temaer/definition.yaml'])).toEqual({
    status: 0,
    output: 'Ingen fejl i content/temaer/definition.yaml.\n\nDer er også 1 fejl i andre filer. Se dem med: npm run tjek',
  });
});

it('an author may ask about a folder', () => {
  const folder = makeProject(broken);
  const more = 'Der er også 1 fejl i andre filer. Se dem med: npm run tjek';
  expect(tjek(folder, ['content/begreber/'])).toEqual({ status: 1, output: `${unknown}\n\n1 fejl` });
  expect(tjek(folder, ['content/artikler'])).toEqual({ status: 0, output: `Ingen fejl i content/artikler.\n\n${more}` });
  expect(tjek(folder, ['content/begrebe']).output).toContain('Filen content/begrebe findes ikke i content/.');
});

it('an author may name the file from the folder where it lies', () => {
  expect(tjek(makeProject(broken), ['haab.mdx'], 'content/begreber')).toEqual({ status: 1, output: `${unknown}\n\n1 fejl` });
});

it('an author with a warning alone does not fail', () => {
  expect(tjek(makeProject({ ...whole, 'content/kilder/cai-2020.yaml': source('Cai', 2020) }))).toEqual({
    status: 0,
    output: `${unused}\n\n1 advarsel`,
  });
});

it('an author who names a file that is not there is told so', () => {
  const { status, output } = tjek(makeProject(whole), ['content/begreber/tro.mdx']);
  expect(output).toContain('content/begreber/tro.mdx findes ikke');
  expect(status).toBe(1);
});
