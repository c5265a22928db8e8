import type * as v from 'valibot';
import { getDotPath } from 'valibot';
import { type Document, isMap, isNode } from 'yaml';
import { SeaworthyError } from '../../core/errors.js';
import { readYamlText, YamlError } from '../../formats/yaml/index.js';
import { nearest } from '../rulebook/nearest.js';

/** A value of YAML whose keys have lines. */
export interface PlacedYaml {
  readonly value: unknown;
  lineOf(keys: readonly PropertyKey[]): number | undefined;
}

/** @throws SeaworthyError CONFIG_INVALID with the line */
export function readPlaced(text: string, path: string): PlacedYaml {
  try {
    const { value, document, lineAt } = readYamlText(text, { maxAliases: 50 });
    return { value, lineOf: (keys) => lineOf(document, keys, lineAt) };
  } catch (thrown) {
    if (!(thrown instanceof YamlError)) throw thrown;
    throw new SeaworthyError('CONFIG_INVALID', `Not valid YAML: ${bareOf(thrown.message)}`, {
      where: `${path}:${thrown.line}`,
      whatToDo: 'Correct the line that is named.',
    });
  }
}

/** Without the lines that the parser adds: the place is said beside it. */
function bareOf(message: string): string {
  const [first = ''] = message.split('\n');
  return first.replace(/(?: at line \d{1,9}(?:, column \d{1,9})?:?){1,5}$/, '');
}

function lineOf(
  document: Document,
  keys: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number | undefined {
  const parent: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const last = keys.at(-1);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isNode(key) && 'value' in key && key.value === last)
    : undefined;
  const node = pair?.key ?? parent;
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return offset === undefined ? undefined : lineAt(offset);
}

/** The error for the first issue: key, line, and for an unknown key the ones that are near. */
export function invalidAt(
  issue: v.BaseIssue<unknown>,
  schema: v.GenericSchema,
  placed: PlacedYaml,
  path: string,
): SeaworthyError {
  const keys = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  const line = placed.lineOf(keys);
  const name = String(keys.at(-1) ?? '');
  const known = isUnknownKey(issue) ? keysAt(schema, keys.slice(0, -1)) : [];
  const [near] = nearest(name, known, 1);
  const message =
    known.length > 0
      ? `There is no key "${getDotPath(issue) ?? name}".`
      : `${getDotPath(issue) ?? 'the file'}${problemOf(issue)}.`;
  const advice =
    known.length > 0 ? `The keys are: ${known.join(', ')}.` : 'See docs/reference/configuration.md.';
  return new SeaworthyError('CONFIG_INVALID', message, {
    where: line === undefined ? path : `${path}:${line}`,
    whatToDo: near === undefined ? advice : `Did you mean "${near}"?`,
  });
}

const kinds: Readonly<Record<string, string>> = {
  Object: 'a mapping of keys to values',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

function problemOf({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return ' is missing';
  const kind = kinds[expected ?? ''];
  return kind === undefined ? `: ${message}` : ` has to be ${kind}, not ${received}`;
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

/** The keys of the object that a path leads to. */
function keysAt(schema: v.GenericSchema, keys: readonly PropertyKey[]): readonly string[] {
  let at: unknown = schema;
  for (const key of keys) {
    const plain = unwrapped(at);
    at = entriesOf(plain)?.[String(key)] ?? field(plain, 'item');
  }
  return Object.keys(entriesOf(unwrapped(at)) ?? {});
}

function unwrapped(schema: unknown): unknown {
  const inner = field(schema, 'wrapped');
  return inner === undefined ? schema : unwrapped(inner);
}

function entriesOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const entries = field(schema, 'entries');
  return typeof entries === 'object' && entries !== null ? (entries as Record<string, unknown>) : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
}
