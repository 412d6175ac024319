import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collections } from '../../src/schemas/collections.ts';
import { schemaFiles } from '../../src/tools/write-schemas.ts';
import { root } from '../helpers/root.ts';

const files = Object.entries(schemaFiles());

it('an author has a schema for each kind of content', () => {
  expect(files).toHaveLength(Object.keys(collections).length);
});

it.each(files)('an author’s program completes fields from what the checks ask for: %s', (path, content) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(content);
});

it.each(files)('an author’s program explains every field: %s', (_, content) => {
  const { properties } = JSON.parse(content) as { properties: Record<string, { description?: string }> };
  expect(Object.keys(properties).length).toBeGreaterThanOrEqual(5);
  expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
});
