import { withoutTrailing } from '../../../../../core/trailing.js';
import { type Spot, Tree } from '../../tree.js';
import { isRich, Rich, richOf, textOf, treeOf, type Value } from '../rich.js';
import type { FunctionTable, TemplateFunction } from './call.js';
import { logicFunctions } from './logic.js';
import { longestMatched, patternOf } from './patterns.js';

/** A text out of other texts, reported where the last of them was. */
const text =
  (change: (...words: readonly string[]) => string | undefined): TemplateFunction =>
  (args, { spot }) => {
    const last = args.at(-1);
    const changed = change(...args.map(shown));
    return changed === undefined ? undefined : Tree.scalar(spotOf(last) ?? spot, changed);
  };

/** What is another each time, or secret: no rule looks at what it is. */
const any =
  (value: unknown): TemplateFunction =>
  (_, { spot }) =>
    treeOf(value, spot);

const certificate = any({ Cert: 'certificate', Key: 'key' });
const float =
  (combine: (a: number, b: number) => number): TemplateFunction =>
  (args, { spot }) => {
    const numbers = args.map((arg) => Number(shown(arg)));
    const [first = Number.NaN, ...others] = numbers;
    const result = others.reduce(combine, first);
    return Number.isFinite(result) ? Tree.scalar(spot, result) : undefined;
  };

/** What charts use less often: floats, paths, dates, pieces of texts, certificates. */
export const rareFunctions: FunctionTable = {
  addf: float((a, b) => a + b),
  subf: float((a, b) => a - b),
  mulf: float((a, b) => a * b),
  divf: float((a, b) => a / b),
  maxf: float((a, b) => Math.max(a, b)),
  minf: float((a, b) => Math.min(a, b)),
  biggest: float((a, b) => Math.max(a, b)),
  randInt: ([least], { spot }) => Tree.scalar(spot, least === undefined ? 0 : Number(shown(least))),
  toDecimal: text((octal = '') => String(Number.parseInt(octal, 8) || 0)),
  abbrev: text((width = '', word = '') => shortenedTo(Number(width), word)),
  substr: text((start = '', end = '', word = '') =>
    word.slice(Math.max(0, Number(start)), Number(end) < 0 ? undefined : Number(end)),
  ),
  swapcase: text((word = '') =>
    word.replace(/\p{L}/gu, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    ),
  ),
  initials: text((words = '') => words.replace(/(\S)\S*\s*/g, '$1')),
  wrap: text((_, words = '') => words),
  wrapWith: text((_, __, words = '') => words),
  shuffle: text((word = '') => word),
  plural: text((one = '', many = '', count = '') => (Number(count) === 1 ? one : many)),
  b32enc: any('MFRGG==='),
  b32dec: any(''),
  sha512sum: any('0'.repeat(128)),
  crc32: any('0'),
  urlquery: text((word = '') => encodeURIComponent(word)),
  html: text((word = '') => word),
  js: text((word = '') => word),
  regexFind: text(
    (pattern = '', word = '') => patternOf(pattern)?.all(word.slice(0, longestMatched), 1)[0] ?? '',
  ),
  regexFindAll: ([pattern, word], { spot }) => {
    const expression = pattern === undefined ? undefined : patternOf(shown(pattern));
    return expression === undefined || word === undefined
      ? undefined
      : treeOf([...expression.all(shown(word).slice(0, longestMatched), 10_000)], spot);
  },
  regexSplit: ([pattern, word], { spot }) => {
    const expression = pattern === undefined ? undefined : patternOf(shown(pattern));
    return expression === undefined || word === undefined
      ? undefined
      : treeOf([...expression.split(shown(word).slice(0, longestMatched))], spot);
  },
  regexQuoteMeta: text((word = '') => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')),
  base: text((path = '') => withoutTrailing(path, '/').split('/').at(-1) || '/'),
  dir: text((path = '') => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '.')),
  ext: text((path = '') => /\.[^./]*$/.exec(path)?.[0] ?? ''),
  clean: text((path = '') => path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')),
  isAbs: ([path], { spot }) =>
    path === undefined ? undefined : Tree.scalar(spot, shown(path).startsWith('/')),
  dateInZone: any('2026-01-01'),
  dateModify: any('2026-01-01'),
  toDate: any('2026-01-01'),
  ago: any('0s'),
  duration: any('0s'),
  durationRound: any('0s'),
  genCA: certificate,
  genSelfSignedCert: certificate,
  genSignedCert: certificate,
  genCAWithKey: certificate,
  genSelfSignedCertWithKey: certificate,
  genSignedCertWithKey: certificate,
  buildCustomCert: certificate,
  genPrivateKey: any('key'),
  derivePassword: any('derived'),
  htpasswd: any('user:hash'),
  bcrypt: any('hash'),
  encryptAES: any('encrypted'),
  decryptAES: any('decrypted'),
  chunk: ([size, list]) => chunked(Number(size === undefined ? 0 : shown(size)), list),
  pluck: ([key, ...maps], { spot }) =>
    key === undefined
      ? undefined
      : Tree.list(
          spot,
          maps.flatMap((map) => (isRich(map) ? [] : (map.get(shown(key)) ?? []))),
        ),
  push: ([list, item]) =>
    list === undefined || isRich(list) || item === undefined
      ? undefined
      : Tree.list(list, [...list.items, isRich(item) ? Tree.scalar(list, item.text) : item]),
  splitn: ([by, count, word], { spot }) => {
    if (by === undefined || count === undefined || word === undefined) return undefined;
    const all = shown(word).split(shown(by));
    const most = Math.max(1, Number(shown(count)) || 1);
    const pieces = [...all.slice(0, most - 1), all.slice(most - 1).join(shown(by))];
    return treeOf(Object.fromEntries(pieces.map((piece, index) => [`_${index}`, piece])), spot);
  },
  toToml: ([value]) => (value === undefined ? undefined : new Rich(richOf(value).parts)),
  typeIsLike: (args, call) => logicFunctions.typeIs?.(args, call),
  deepEqual: ([a, b], { spot }) =>
    a === undefined || b === undefined ? undefined : Tree.scalar(spot, richOf(a).text === richOf(b).text),
  urlParse: ([address], { spot }) =>
    address === undefined ? undefined : treeOf(partsOf(shown(address)), spot),
  urlJoin: ([parts], { spot }) => {
    if (parts === undefined || isRich(parts)) return undefined;
    const get = (name: string) => parts.get(name)?.text ?? '';
    return Tree.scalar(spot, `${get('scheme')}://${get('host')}${get('path')}`);
  },
};

function shown(value: Value): string {
  return textOf(value) ?? richOf(value).text;
}

function spotOf(value: Value | undefined): Spot | undefined {
  if (value === undefined) return undefined;
  return isRich(value) ? value.parts.find((part) => part.text.trim() !== '')?.spot : value;
}

function shortenedTo(width: number, word: string): string {
  return width >= 4 && word.length > width ? `${word.slice(0, width - 3)}...` : word;
}

function chunked(size: number, list: Value | undefined): Tree | undefined {
  if (list === undefined || isRich(list) || !(size >= 1)) return undefined;
  const chunks: Tree[] = [];
  for (let at = 0; at < list.items.length; at += size) {
    chunks.push(Tree.list(list, list.items.slice(at, at + size)));
  }
  return Tree.list(list, chunks);
}

function partsOf(address: string): Readonly<Record<string, string>> {
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i.exec(
    address,
  );
  const [, scheme = '', host = '', path = '', query = '', fragment = ''] = match ?? [];
  return {
    scheme,
    host,
    hostname: host.replace(/:\d+$/, ''),
    path,
    query,
    fragment,
    userinfo: '',
    opaque: '',
  };
}
