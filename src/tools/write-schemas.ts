/** Writes the JSON schemas that VS Code completes and explains fields from: `npm run skemaer`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { collections } from '../schemas/collections.ts';

const folder = '.vscode/schemas';

/** The files by path, with their content. Made from the same definitions that the checks use. */
export const schemaFiles = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(collections).map(([name, { schema }]) => [
      `${folder}/${name}.schema.json`,
      `${JSON.stringify(schema.toJSONSchema({ io: 'input', unrepresentable: 'any', target: 'draft-7' }), null, 2)}\n`,
    ]),
  );

if (import.meta.main) {
  for (const [path, content] of Object.entries(schemaFiles())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`Skrev ${path}`);
  }
}
