import type { Entry, Spot, Tree } from '../models/tree.js';
import type { Edit } from '../rule.js';

/** A scalar as it is to be written, or the words of a list. */
export type Value = string | readonly string[];

/** Edits of YAML and JSON that put in, take out and replace pieces, and leave every other character as it is. */

/**
 * A member of a mapping, wherever on the way to it the text ends: `securityContext: capabilities: drop`. Undefined
 * where the text does not allow a plain splice: merge keys, aliases, values of another kind.
 */
export function putMember(
  map: Tree,
  [key, ...rest]: readonly string[],
  value: Value,
  text: string,
): Edit | undefined {
  if (key === undefined || map.kind !== 'map' || !map.source.isOriginal) return undefined;
  const entry = map.entries.get(key);
  if (entry === undefined) return inserted(map, [key, ...rest], value, text);
  const found = entry.value;
  if (!isWithin(entry.keySpot, map)) return undefined;
  if (rest.length > 0 && found.kind === 'map' && found.entries.size > 0 && isWithin(found, map))
    return putMember(found, rest, value, text);
  const isEmpty = found.isNull || (found.kind === 'map' && found.entries.size === 0);
  if (rest.length > 0)
    return isEmpty ? replaced(entry, nested(rest, value, isQuoted(map, text)), text) : undefined;
  return replaced(entry, nested([], value, isQuoted(map, text)), text);
}

function replaced({ keySpot, value }: Entry, put: string, text: string): Edit | undefined {
  if (!value.isNull) {
    const isPlain = value.kind === 'scalar' || value.entries.size === 0;
    return isPlain && !/^[&*!|>]/.test(text.slice(value.start, value.end))
      ? { start: value.start, end: value.end, text: put }
      : undefined;
  }
  const written = /^"?[ \t]{0,20}:[ \t]{0,20}(?:null|~)?/.exec(text.slice(keySpot.end, keySpot.end + 60));
  if (written === null) return undefined;
  const colon = keySpot.end + written[0].indexOf(':') + 1;
  return { start: colon, end: keySpot.end + written[0].length, text: ` ${put}` };
}

function inserted(map: Tree, path: readonly string[], value: Value, text: string): Edit | undefined {
  const [key = '', ...rest] = path;
  if (!map.isBlock) return insertedInFlow(map, path, value, text);
  const keys = [...map.entries.values()];
  const [first] = keys;
  // What merge keys bring in stands elsewhere.
  if (first === undefined || keys.some(({ keySpot }) => !isWithin(keySpot, map))) return undefined;
  const heads = Math.max(1, keys.findIndex(isNoHead) === -1 ? keys.length : keys.findIndex(isNoHead));
  const last = keys[heads - 1] ?? first;
  const before = keys[heads] ?? first;
  const column = columnOf(first.keySpot);
  if ([last, before].some(({ keySpot }) => columnOf(keySpot) !== column)) return undefined;
  const indent = ' '.repeat(column - 1);
  const lines = [key, ...rest].map((name, depth) => `${indent}${'  '.repeat(depth)}${name}:`);
  const items = ' '.repeat(column - 1 + 2 * rest.length + listStep(map, column, text));
  const block = `${lines.join('\n')}${inBlock(value, items)}\n`;
  const isBelow = before !== first || heads > 1 || Array.isArray(value);
  const behind = isBelow ? behindLine(last, text) : undefined;
  if (behind !== undefined) return { start: behind, end: behind, text: block };
  const { start } = before.keySpot;
  const above = before === first ? start : aboveComments(start, column, text);
  return above < start
    ? { start: above, end: above, text: block }
    : { start, end: start, text: `${block.slice(indent.length)}${indent}` };
}

/** What a service or container is called and made of: what is put in stands below these where they come first. */
const headKeys: ReadonlySet<string> = new Set([
  'build',
  'container_name',
  'hostname',
  'image',
  'imagePullPolicy',
  'name',
  'platform',
  'pull_policy',
  'restart',
]);

function isNoHead({ key }: Entry): boolean {
  return !headKeys.has(key);
}

/** Below a member that is a word on a line of its own, which ends. */
function behindLine({ keySpot, value }: Entry, text: string): number | undefined {
  if (value.kind !== 'scalar' || value.isNull || value.start < keySpot.end) return undefined;
  const end = text.indexOf('\n', value.end);
  if (end === -1 || text.slice(keySpot.end, value.end).includes('\n')) return undefined;
  return /^[ \t\r]{0,200}(?:#.*)?$/.test(text.slice(value.end, end)) ? end + 1 : undefined;
}

/** Above the comments that belong to a key, and the blank lines before them; the key itself where it has none. */
function aboveComments(start: number, column: number, text: string): number {
  const own = start - (column - 1);
  let hasComment = false;
  let line = own;
  while (line > 0) {
    const before = text.lastIndexOf('\n', line - 2) + 1;
    const written = text.slice(before, line).trimEnd();
    const isComment = written.startsWith('#', column - 1) && written.trimStart().startsWith('#');
    if (written !== '' && !isComment) return hasComment ? line : start;
    hasComment ||= isComment;
    line = before;
  }
  return start;
}

/** How far the file indents the items of a list, as the first list beside it shows. */
function listStep(map: Tree, column: number, text: string): number {
  const list = [...map.entries.values()].find(
    ({ value }) => value.kind === 'list' && value.isBlock && value.items.length > 0 && isWithin(value, map),
  );
  const step = list === undefined ? firstStep(text) : columnOf(list.value) - column;
  return step >= 0 && step <= 8 ? step : 2;
}

/** By the first list of the file. */
function firstStep(text: string): number {
  const found = /^( *)[\w.-]{1,100}:[ \t]*\r?\n( *)- /m.exec(text.slice(0, 20_000));
  return found === null ? 2 : (found[2] ?? '').length - (found[1] ?? '').length;
}

function insertedInFlow(map: Tree, path: readonly string[], value: Value, text: string): Edit | undefined {
  if (text.charAt(map.start) !== '{') return undefined;
  const start = map.start + 1;
  const quoted = isQuoted(map, text);
  const [key = '', ...rest] = path;
  const member = `${quoted ? JSON.stringify(key) : key}: ${nested(rest, value, quoted)}`;
  const gap = /^\s{0,200}/.exec(text.slice(start, start + 200))?.[0] ?? '';
  if (map.entries.size === 0) return { start, end: start, text: quoted ? member : ` ${member} ` };
  // In the place of the first member, which moves on with the same space before it.
  return { start: start + gap.length, end: start + gap.length, text: `${member},${gap || ' '}` };
}

function inBlock(value: Value, indent: string): string {
  return typeof value === 'string' ? ` ${value}` : value.map((word) => `\n${indent}- ${word}`).join('');
}

/** `{ drop: [ALL] }` in the words of the file. */
function nested(path: readonly string[], value: Value, quoted: boolean): string {
  const [key, ...rest] = path;
  if (key === undefined && typeof value !== 'string')
    return `[${value.map((word) => (quoted || /[:,[\]{}]/.test(word) ? JSON.stringify(word) : word)).join(', ')}]`;
  if (key === undefined) return quoted ? inJson(String(value)) : String(value);
  return `{ ${quoted ? JSON.stringify(key) : key}: ${nested(rest, value, quoted)} }`;
}

/** The few values that are put in, as JSON writes them. */
function inJson(value: string): string {
  return value.replace(/[A-Za-z_][\w.-]*/g, (word) =>
    /^(?:true|false|null)$/.test(word) ? word : JSON.stringify(word),
  );
}

function isQuoted(map: Tree, text: string): boolean {
  const [first] = map.entries.values();
  if (first !== undefined) return text.charAt(first.keySpot.start) === '"';
  return /^\s*[{[]/.test(text.slice(0, 500));
}

/** A member, with its line; undefined where nothing would be left of the mapping. */
export function withoutMember(map: Tree, key: string, text: string): Edit | undefined {
  const entry = map.entries.get(key);
  if (entry === undefined || map.entries.size < 2 || !map.source.isOriginal || !isWithin(entry.keySpot, map))
    return undefined;
  const { start } = entry.keySpot;
  const end = entry.value.isNull ? entry.keySpot.end + 1 : Math.max(entry.keySpot.end, entry.value.end);
  return map.isBlock ? withoutLines({ start, end }, text) : withoutComma({ start, end }, text);
}

/** An item of a list that has others. */
export function withoutItem(list: Tree, item: Spot, text: string): Edit | undefined {
  if (list.items.length < 2 || !list.source.isOriginal || !isWithin(item, list)) return undefined;
  return list.isBlock ? withoutLines(item, text) : withoutComma(item, text);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function withoutLines({ start, end }: Range, text: string): Edit | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const last = start + text.slice(start, end).trimEnd().length;
  const newline = text.indexOf('\n', last);
  if (!/^[ \t]*(?:-[ \t]+)?$/.test(text.slice(lineStart, start))) return undefined;
  return { start: lineStart, end: newline === -1 ? text.length : newline + 1, text: '' };
}

function withoutComma({ start, end }: Range, text: string): Edit | undefined {
  const from = text.charAt(start - 1) === '"' ? start - 1 : start;
  const behind = /^\s{0,200},\s{0,200}/.exec(text.slice(end, end + 400));
  if (behind !== null) return { start: from, end: end + behind[0].length, text: '' };
  const before = /,\s{0,200}$/.exec(text.slice(Math.max(0, from - 201), from));
  return before === null ? undefined : { start: from - before[0].length, end, text: '' };
}

/** Another word in the place of the value that a spot holds, with or without its key before it. */
export function replacedValue(spot: Spot, from: RegExp, to: string, text: string): Edit | undefined {
  const written = text.slice(spot.start, spot.end).trimEnd();
  const [, before = '', quote = '', value] =
    /^("?[\w.-]{1,80}"?[ \t]{0,40}[:=][ \t]{0,40})?(["']?)([^"'\s]{1,200})\2$/.exec(written) ?? [];
  if (value === undefined || !from.test(value)) return undefined;
  const start = spot.start + before.length + quote.length;
  return { start, end: start + value.length, text: to };
}

function isWithin(spot: Spot, map: Spot): boolean {
  return spot.source === map.source && spot.start >= map.start && spot.end <= map.end;
}

function columnOf({ source, start }: Spot): number {
  return source.place(start, start).column;
}
