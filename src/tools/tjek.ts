/** `npm run tjek` looks the whole content through; `npm run tjek <fil>` shows the problems of one file. */
import { runChecks } from '../checks/run-checks.ts';
import { readContent } from '../integrations/read-content.ts';
import { tellProblems } from './tell-problems.ts';

const root = process.cwd();
const corpus = readContent(root);
const files = new Set([...corpus.paths].filter((path) => path.startsWith('content/')));
tellProblems(runChecks(corpus), files, root, 'tjek');
