/** `npm run stavning` looks for words that are not spelt right, in the content and the interface; `npm run stavning <fil>` in one file. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literalProse } from '../checks/literal-prose.ts';
import { checkSpelling } from '../checks/spelling.ts';
import { proseOf } from '../domain/prose.ts';
import { readContent } from '../integrations/read-content.ts';
import { loadDanishDictionary } from './danish-dictionary.ts';
import { tellProblems } from './tell-problems.ts';

const root = process.cwd();

/** @param onlyLabels see `literalProse` */
const interfaceTexts = (pattern: string, onlyLabels: boolean) =>
  globSync(pattern, { cwd: root }).flatMap((file) =>
    literalProse(file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8'), onlyLabels),
  );

const corpus = readContent(root);
const texts = [...proseOf(corpus), ...interfaceTexts('src/*.da.ts', false), ...interfaceTexts('src/schemas/*.ts', true)];
const files = new Set([...corpus.paths].filter((path) => path.startsWith('content/')).concat(texts.map(({ file }) => file)));
tellProblems(checkSpelling(texts, corpus, await loadDanishDictionary()), files, root, 'stavning');
