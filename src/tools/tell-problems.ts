import { relative, resolve } from 'node:path';
import { formatProblems, type Problem } from '../checks/problem.ts';

/**
 * Shows an author every problem, or those of the files and folders that the command line names. Fails the
 * command where one of those shown is an error.
 * @param files that were looked at, from the root @param script by which npm runs the command
 */
export function tellProblems(all: readonly Problem[], files: ReadonlySet<string>, root: string, script: string): void {
  const chosen = process.argv.slice(2).map((file) => relative(root, resolve(process.env['INIT_CWD'] ?? root, file)).replaceAll('\\', '/'));
  const isChosen = (file: string) => chosen.length === 0 || chosen.some((name) => isAtOrIn(file, name));
  const unknown = chosen.filter((name) => ![...files].some((file) => isAtOrIn(file, name)));
  const problems = all.filter(({ file }) => isChosen(file));
  const elsewhere = all.filter(({ file, severity }) => severity === 'error' && !isChosen(file)).length;

  for (const file of unknown) console.error(`Filen ${file} findes ikke i content/.`);
  if (problems.length > 0) console.log(formatProblems(problems));
  else if (unknown.length === 0) console.log(`Ingen fejl i ${chosen.length > 0 ? chosen.join(', ') : `${files.size} filer`}.`);
  // A new file can be what is wrong in another one, such as the theme's reading order.
  if (elsewhere > 0) console.log(`\nDer er også ${elsewhere} fejl i andre filer. Se dem med: npm run ${script}`);
  if (unknown.length > 0 || problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

const isAtOrIn = (file: string, name: string): boolean => file === name || file.startsWith(`${name}/`);
