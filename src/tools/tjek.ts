/** `npm run tjek` looks the whole content through; `npm run tjek <fil>` shows the problems of one file. */
import { relative, resolve } from 'node:path';
import { formatProblems } from '../checks/problem.ts';
import { runChecks } from '../checks/run-checks.ts';
import { readContent } from '../integrations/read-content.ts';

const root = process.cwd();
const chosen = process.argv.slice(2).map((file) => relative(root, resolve(process.env['INIT_CWD'] ?? root, file)).replaceAll('\\', '/'));

const corpus = readContent(root);
const unknown = chosen.filter((file) => !corpus.paths.has(file));
const all = runChecks(corpus);
const problems = all.filter(({ file }) => chosen.length === 0 || chosen.includes(file));
const elsewhere = all.filter(({ file, severity }) => severity === 'error' && chosen.length > 0 && !chosen.includes(file)).length;

for (const file of unknown) console.error(`Filen ${file} findes ikke i content/.`);
if (problems.length > 0) console.log(formatProblems(problems));
else if (unknown.length === 0) {
  const files = [...corpus.paths].filter((path) => path.startsWith('content/')).length;
  console.log(chosen.length > 0 ? `Ingen fejl i ${chosen.join(', ')}.` : `Ingen fejl i ${files} filer.`);
}
// A new file can be what is wrong in another one, such as the theme's reading order.
if (elsewhere > 0) console.log(`\nDer er også ${elsewhere} fejl i andre filer. Se dem med: npm run tjek`);
if (unknown.length > 0 || problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
