/** Reads YAML – a whole file, or the frontmatter of one – against a schema, and remembers where each field stands. */
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type ScalarTag,
  type Document as YamlDocument,
} from 'yaml';
import type { z } from 'zod';
import type { Entry, FieldFault, YamlFault } from '../domain/corpus.ts';
import type { Position } from '../domain/position.ts';
import { alignText } from '../markdown/align-text.ts';
import { isRealDay } from '../schemas/csl-fields.ts';
import { findYamlFaults } from './find-yaml-faults.ts';

type Fields = Pick<Entry<unknown>, 'data' | 'fields' | 'fieldFaults' | 'yamlFaults' | 'positionOf' | 'positionIn'>;

/** What Astro's parser makes of text without quotation marks: dates and binary numbers. A day that does not exist is no valid `Date`. */
const asAstroReads: ScalarTag[] = [
  {
    tag: 'tag:yaml.org,2002:timestamp',
    default: true,
    test: /^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$/,
    resolve: (written) => {
      const [year = 0, month = 0, dayOfMonth = 0] = written.split(/\D/).map(Number);
      return new Date(isRealDay(year, month, dayOfMonth) ? Date.UTC(year, month - 1, dayOfMonth) : Number.NaN);
    },
  },
  { tag: 'tag:yaml.org,2002:int', default: true, test: /^[-+]?0b[01]+$/, resolve: (written) => Number(written) },
];

const frontmatterPattern = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

export function readFields(text: string, kind: 'yaml' | 'frontmatter', schema: z.ZodObject): Fields {
  const top: Position = { line: 1, column: 1 };
  const unreadable = (fault: YamlFault): Fields => ({
    data: undefined,
    fields: {},
    fieldFaults: [],
    yamlFaults: [fault],
    positionOf: () => top,
    positionIn: () => top,
  });

  const match = kind === 'frontmatter' && text.startsWith('---') ? frontmatterPattern.exec(text) : null;
  if (kind === 'frontmatter' && match?.index !== 0) return unreadable({ code: 'NO_FRONTMATTER', message: '', position: top });
  const skippedLines = kind === 'frontmatter' ? 1 : 0;

  const lineCounter = new LineCounter();
  const source = match?.[1] ?? text;
  const yaml = parseDocument(source, { lineCounter, prettyErrors: false, customTags: asAstroReads });
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + skippedLines, column: col };
  };
  const positionOf = (path: readonly (string | number)[]) => place(findOffset(yaml, path));
  const positionIn = (path: readonly (string | number)[], offset: number) => {
    const node = yaml.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return positionOf(path);
    const [start, end] = node.range;
    return place(start + (alignText(node.value, source.slice(start, end)).offsets[offset] ?? 0));
  };
  const yamlFaults = findYamlFaults(yaml, place);
  if (yamlFaults.length > 0) return { data: undefined, fields: {}, fieldFaults: [], yamlFaults, positionOf, positionIn };

  const written: unknown = yaml.toJS();
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    return unreadable({ code: 'NO_FIELDS', message: '', position: { line: 1 + skippedLines, column: 1 } });
  }
  const result = schema.safeParse(written, { reportInput: true });
  const fieldFaults = result.success ? [] : result.error.issues.flatMap((issue) => toFaults(issue, schema));
  return { data: result.data, fields: written as Record<string, unknown>, fieldFaults, yamlFaults, positionOf, positionIn };
}

function toFaults(issue: z.core.$ZodIssue, schema: z.ZodObject): FieldFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => ({ type: 'unknown', path: [...path, key], message: '', known }));
  }
  const missing = issue.input === undefined;
  return [{ type: missing ? 'missing' : 'invalid', path, message: issue.message, known: [] }];
}

/** The keys that the object at `path` allows, found by walking the schema's JSON form. */
function knownKeys(schema: z.ZodObject, path: readonly (string | number)[]): string[] {
  let node: z.core.JSONSchema.BaseSchema | undefined = jsonSchemaOf(schema);
  for (const step of path) node = (typeof step === 'number' ? node?.items : node?.properties?.[step]) as typeof node;
  return Object.keys(node?.properties ?? {});
}

const jsonSchemaOf = (schema: z.ZodObject) => schema.toJSONSchema({ io: 'input', unrepresentable: 'any' });

/** The offset of the key at `path`, or of the nearest parent that is there. */
function findOffset(yaml: YamlDocument, path: readonly (string | number)[]): number {
  let node: unknown = yaml.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) break;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else {
      node = node.items[Number(step)];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    }
  }
  return offset;
}
