/** `npm run tjek` looks the whole content through; `npm run tjek <fil>` shows the problems of one file. */
import { runChecks } from '../checks/run-checks.ts';
import { readContent } from '../integrations/read-content.ts';
import { today } from '../integrations/today.ts';
import { tellProblems } from './tell-problems.ts';

const root = process.cwd();
const corpus = readContent(root);
const files = new Set([...corpus.paths].filter((path) => path.startsWith('content/')));
tellProblems(runChecks(corpus, today()), files, root, 'tjek');
