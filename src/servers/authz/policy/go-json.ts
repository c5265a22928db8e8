import { readJson } from '../../../formats/json/read.js';
import { type Objection, objection } from './request.js';

/** An object of JSON, with keys that cannot reach a prototype. */
export type Fields = ReadonlyMap<string, unknown>;

/** The keys of a Go struct, and the structs within it. `[]` and `{}`: of a list's elements, of a map's values. */
export interface Struct {
  readonly keys: ReadonlySet<string>;
  readonly within?: Readonly<Record<string, { readonly of: Struct; readonly as: 'one' | 'list' | 'map' }>>;
}

const maxDepth = 32;
const token = /"(?:[^"\\]|\\.)*"?|[{}[\]:,]/g;

/**
 * A body as dockerd will understand it, or why that is uncertain: Go's decoder matches keys without regard to case (also
 * U+017F for s and U+212A for k) and lets the last of several win, so each key must be there once and spelled as the API does.
 */
export function readBody(bytes: Uint8Array | undefined, struct: Struct): Fields | Objection {
  const refuse = (reason: string) => objection('body', reason);
  if (bytes === undefined || bytes.length === 0) {
    return refuse('the body is not visible; send it as application/json, with less than 1 MiB');
  }
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = readJson(text);
  } catch {
    return refuse('the body is not one JSON value in UTF-8');
  }
  const twin = findTwin(text);
  if (twin !== undefined) return refuse(twin);
  const fields = fieldsOf(value);
  if (fields === undefined) return refuse('the body is not a JSON object');
  const misfit = findMisfit(fields, struct, '');
  return misfit === undefined ? fields : refuse(misfit);
}

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}

/** How Go's encoding/json folds a key: only these two characters outside ASCII fold into it. */
export function goFold(key: string): string {
  return key
    .replaceAll('\u017F', 's')
    .replaceAll('\u212A', 'k')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The text is known to be JSON, so its strings and brackets are all that has to be distinguished. */
function findTwin(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let mayBeKey: string | undefined;
  for (const [part] of text.matchAll(token)) {
    if (part === '{') open.push(new Set());
    else if (part === '[') open.push(undefined);
    else if (part === '}' || part === ']') open.pop();
    else if (part === ':' && mayBeKey !== undefined) {
      const key = String(readJson(mayBeKey));
      const keys = open.at(-1);
      if (keys?.has(key)) return `the key ${mayBeKey.slice(0, 80)} is there twice; give it once`;
      keys?.add(key);
    }
    if (open.length > maxDepth) return `the body is nested deeper than ${maxDepth} levels`;
    mayBeKey = part.startsWith('"') ? part : undefined;
  }
  return undefined;
}

const folded = new WeakMap<Struct, ReadonlyMap<string, string>>();

function foldedKeysOf(struct: Struct): ReadonlyMap<string, string> {
  const known = folded.get(struct);
  if (known !== undefined) return known;
  const made = new Map([...struct.keys].map((key) => [goFold(key), key]));
  folded.set(struct, made);
  return made;
}

function findMisfit(fields: Fields, struct: Struct, path: string): string | undefined {
  for (const [key, value] of fields) {
    const where = `${path}${key.slice(0, 80)}`;
    const right = foldedKeysOf(struct).get(goFold(key));
    if (right !== undefined && right !== key) return `the key "${where}" must be spelled "${path}${right}"`;
    if (right === undefined && !isEmpty(value)) {
      return `the key "${where}" is not known; leave it out`;
    }
    const inner = struct.within?.[key];
    if (inner === undefined || value === null || right === undefined) continue;
    const parts = partsOf(value, inner.as);
    if (parts === undefined) return `"${where}" is not ${inner.as === 'list' ? 'a list' : 'an object'}`;
    for (const part of parts) {
      if (part === null) continue;
      const found = fieldsOf(part);
      if (found === undefined) return `"${where}" holds something that is not an object`;
      const misfit = findMisfit(found, inner.of, `${where}.`);
      if (misfit !== undefined) return misfit;
    }
  }
  return undefined;
}

function partsOf(value: unknown, as: 'one' | 'list' | 'map'): readonly unknown[] | undefined {
  if (as === 'one') return [value];
  if (as === 'list') return Array.isArray(value) ? value : undefined;
  const map = fieldsOf(value);
  return map === undefined ? undefined : [...map.values()];
}

/** What Go calls the zero value: it says nothing, whatever its key means. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === 0 || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
