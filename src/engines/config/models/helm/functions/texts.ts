import { type Spot, Tree } from '../../tree.js';
import { checkLength, isRich, Rich, richOf, textOf, treeOf, type Value } from '../rich.js';
import type { FunctionTable, TemplateFunction } from './call.js';
import { longestMatched, patternOf } from './patterns.js';

/** One text in, one text out, reported where it was. */
const changing =
  (change: (text: string) => string): TemplateFunction =>
  ([value]) =>
    value === undefined ? undefined : relocated(change(shown(value)), value);

const changingBy =
  (change: (text: string, by: string) => string): TemplateFunction =>
  ([by, value]) =>
    by === undefined || value === undefined ? undefined : relocated(change(shown(value), shown(by)), value);

const asking =
  (ask: (text: string, other: string) => boolean): TemplateFunction =>
  ([other, value], { spot }) =>
    other === undefined || value === undefined
      ? undefined
      : Tree.scalar(spot, ask(shown(value), shown(other)));

export const textFunctions: FunctionTable = {
  quote: (args) => quoted(args, '"'),
  squote: (args) => quoted(args, "'"),
  upper: changing((text) => text.toUpperCase()),
  lower: changing((text) => text.toLowerCase()),
  title: changing((text) => text.replace(/(^|\s)\S/g, (start) => start.toUpperCase())),
  untitle: changing((text) => text.replace(/(^|\s)\S/g, (start) => start.toLowerCase())),
  trim: ([value]) => (value === undefined ? undefined : trimmed(richOf(value))),
  nospace: changing((text) => text.replace(/\s+/g, '')),
  camelcase: changing((text) =>
    text.replace(/(?:^|[_-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  ),
  snakecase: changing((text) =>
    text
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .replaceAll('-', '_')
      .toLowerCase(),
  ),
  kebabcase: changing((text) =>
    text
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .replaceAll('_', '-')
      .toLowerCase(),
  ),
  toString: changing((text) => text),
  b64enc: changing((text) => Buffer.from(text, 'utf8').toString('base64')),
  b64dec: changing((text) => Buffer.from(text, 'base64').toString('utf8')),
  // No one looks at what the digest is, only that there is one.
  sha256sum: changing(() => '0'.repeat(64)),
  sha1sum: changing(() => '0'.repeat(40)),
  adler32sum: changing(() => '0'),
  trimSuffix: changingBy((text, by) => (by !== '' && text.endsWith(by) ? text.slice(0, -by.length) : text)),
  trimPrefix: changingBy((text, by) => (text.startsWith(by) ? text.slice(by.length) : text)),
  trimAll: changingBy(trimAll),
  trimall: changingBy(trimAll),
  trunc: ([length, value]) => {
    const count = length === undefined || isRich(length) ? undefined : length.number;
    if (count === undefined || value === undefined) return undefined;
    const text = shown(value);
    return relocated(count < 0 ? text.slice(count) : text.slice(0, count), value);
  },
  replace: ([from, to, value]) =>
    from === undefined || to === undefined || value === undefined
      ? undefined
      : relocated(replacedIn(shown(value), shown(from), shown(to)), value),
  contains: asking((text, other) => text.includes(other)),
  hasPrefix: asking((text, other) => text.startsWith(other)),
  hasSuffix: asking((text, other) => text.endsWith(other)),
  print: (args, { spot }) => Tree.scalar(spot, args.map(shown).join('')),
  println: (args, { spot }) => Tree.scalar(spot, `${args.map(shown).join(' ')}\n`),
  cat: (args, { spot }) => Tree.scalar(spot, args.map(shown).join(' ')),
  printf: ([pattern, ...values]) =>
    pattern === undefined ? undefined : formatted(shown(pattern), values, richOf(pattern)),
  indent: ([count, value]) => indented(count, value, ''),
  nindent: ([count, value]) => indented(count, value, '\n'),
  splitList: ([by, value], { spot }) =>
    by === undefined || value === undefined ? undefined : treeOf(shown(value).split(shown(by)), spot),
  split: ([by, value], { spot }) => {
    if (by === undefined || value === undefined) return undefined;
    const pieces = shown(value)
      .split(shown(by))
      .map((piece, index) => [`_${index}`, piece] as const);
    return treeOf(Object.fromEntries(pieces), spot);
  },
  repeat: ([count, value]) => {
    const times = count === undefined || isRich(count) ? undefined : count.number;
    if (times === undefined || value === undefined || times < 0) return undefined;
    const text = shown(value);
    return text.length * times > 100_000 ? undefined : relocated(text.repeat(times), value);
  },
  regexMatch: ([pattern, value], { spot }) => {
    const expression = pattern === undefined ? undefined : patternOf(shown(pattern));
    return expression === undefined || value === undefined
      ? undefined
      : Tree.scalar(spot, expression.test(shown(value).slice(0, longestMatched)));
  },
  regexReplaceAll: ([pattern, value, by]) => replacedAll(pattern, value, by),
  regexReplaceAllLiteral: ([pattern, value, by]) => replacedAll(pattern, value, by),
};

function replacedIn(text: string, from: string, to: string): string {
  if (to.length > from.length) {
    const times = from === '' ? text.length + 1 : text.split(from).length - 1;
    checkLength(text.length + times * (to.length - from.length));
  }
  return text.replaceAll(from, () => to);
}

function shown(value: Value): string {
  return textOf(value) ?? richOf(value).text;
}

function relocated(text: string, value: Value): Value {
  const spot: Spot | undefined = isRich(value)
    ? value.parts.find((part) => part.text.trim() !== '')?.spot
    : value;
  return spot === undefined ? new Rich([]) : Tree.scalar(spot, text);
}

/** Several values are reported each by itself, with a space between them. */
function quoted(args: readonly Value[], mark: '"' | "'"): Value | undefined {
  const [first] = args;
  if (first === undefined) return undefined;
  const words = args
    .filter((arg) => isRich(arg) || !arg.isNull)
    .map((arg) => (mark === '"' ? JSON.stringify(shown(arg)) : `'${shown(arg)}'`));
  return relocated(words.join(' '), first);
}

function trimmed({ parts }: Rich): Rich {
  const first = parts.findIndex(({ text }) => text.trim() !== '');
  const last = parts.findLastIndex(({ text }) => text.trim() !== '');
  if (first < 0) return new Rich([]);
  const kept = parts.slice(first, last + 1).map((part, index, all) => {
    const start = index === 0 ? part.text.length - part.text.trimStart().length : 0;
    const text = part.text.slice(start);
    return {
      ...part,
      text: index === all.length - 1 ? text.trimEnd() : text,
      spot: { ...part.spot, start: part.isVerbatim ? part.spot.start + start : part.spot.start },
    };
  });
  return new Rich(kept);
}

function trimAll(text: string, letters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && letters.includes(text.charAt(start))) start += 1;
  while (end > start && letters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Verbs for whole values; widths and precisions are left out. Each piece keeps its place. */
function formatted(pattern: string, values: readonly Value[], template: Rich): Value {
  const spot = template.parts[0]?.spot;
  if (spot === undefined) return template;
  const parts: Rich['parts'][number][] = [];
  let next = 0;
  let at = 0;
  for (const match of pattern.matchAll(/%[-+# 0]{0,5}\d{0,4}(?:\.\d{0,4})?([a-zA-Z%])/g)) {
    parts.push({ text: pattern.slice(at, match.index), spot, isVerbatim: false });
    at = match.index + match[0].length;
    if (match[1] === '%') parts.push({ text: '%', spot, isVerbatim: false });
    else {
      const value = values[next++];
      if (value === undefined) continue;
      const text = match[1] === 'q' ? JSON.stringify(shown(value)) : shown(value);
      parts.push({ text, spot: isRich(value) ? (value.parts[0]?.spot ?? spot) : value, isVerbatim: false });
    }
  }
  parts.push({ text: pattern.slice(at), spot, isVerbatim: false });
  return new Rich(parts.filter(({ text }) => text !== ''));
}

const widest = 200;

/** Every line of every piece; a line that begins in one piece and goes on in the next is indented once. */
function indented(count: Value | undefined, value: Value | undefined, before: string): Value | undefined {
  const width = count === undefined || isRich(count) ? undefined : count.number;
  if (width === undefined || value === undefined || width < 0 || width > widest) return undefined;
  const pad = ' '.repeat(width);
  const { parts } = richOf(value);
  let atLineStart = true;
  const changed = parts.map((part) => {
    const text = (atLineStart ? pad : '') + part.text.replace(/\n(?=[\s\S])/g, `\n${pad}`);
    atLineStart = part.text.endsWith('\n');
    return { ...part, text, isVerbatim: false };
  });
  const [first] = changed;
  if (first === undefined) return new Rich([]);
  return new Rich([{ ...first, text: before + first.text }, ...changed.slice(1)]);
}

function replacedAll(
  pattern: Value | undefined,
  value: Value | undefined,
  by: Value | undefined,
): Value | undefined {
  const expression = pattern === undefined ? undefined : patternOf(shown(pattern));
  if (expression === undefined || value === undefined || by === undefined) return undefined;
  const text = shown(value);
  if (text.length > longestMatched) return undefined;
  const replaced = expression.replaceAll(text, shown(by));
  checkLength(replaced.length);
  return relocated(replaced, value);
}
