import { concat } from '../../ir/fold.js';
import type { SinkKind } from '../../ir/ids.generated.js';
import { spelledOut } from '../../ir/patterns.js';
import { bitsOf, encodedBit, everyKind } from '../../ir/sink-kinds.js';
import {
  compact,
  elementOf,
  join,
  joinTaints,
  listOf,
  sanitize,
  taintsIn,
  unknown,
  type Value,
} from '../../ir/value.js';

interface Outcome {
  readonly result: Value;
  readonly self?: Value;
}

/** Methods of texts and lists that JavaScript has by other rules than its neighbours. */
export function builtinMethod(method: string, self: Value, args: readonly Value[]): Outcome | undefined {
  const [first = unknown] = args;
  switch (method) {
    case 'replace':
    case 'replaceAll':
      return replaced(self, args, method === 'replaceAll');
    case 'bind':
      return self.functions
        ? { result: { functions: self.functions.map((each) => ({ ...each, self: each.self ?? first })) } }
        : undefined;
    case 'concat':
      return self.fields || self.rest ? undefined : { result: concat([self, ...args]) };
    case 'exec':
      return found(self, first);
    case 'match':
      return found(first, self);
    case 'unshift':
      return spliced(self, [{ constant: 0 }, { constant: 0 }, ...args]);
    case 'shift':
      return self.length === undefined ? undefined : shifted(self);
    case 'splice':
      return spliced(self, args);
    case 'slice':
      return sliced(self, args);
    case 'join':
      return joined(self, first);
    // https://nodejs.org/api/stream.html#readablepipedestination-options
    case 'pipe':
      return first.api === undefined ? undefined : { result: joinedTaints(first, self) };
    case 'search':
    case 'toFixed':
    case 'charCodeAt':
    case 'codePointAt':
    case 'localeCompare':
    case 'getTime':
    case 'hasOwnProperty':
      return { result: unknown };
    case 'trim':
    case 'trimStart':
    case 'trimEnd':
    case 'toLowerCase':
    case 'toUpperCase':
    case 'normalize':
      return self.constant === undefined && args.length === 0 ? { result: textOf(self) } : undefined;
    case 'toString':
      if (args.length === 0 && self.constant === undefined) return { result: textOf(self) };
      return args.length === 1 ? { result: inEncoding(self, first) } : undefined;
    default:
      return undefined;
  }
}

function joinedTaints(value: Value, from: Value): Value {
  const taints = joinTaints(value.taints, taintsIn(from));
  return taints ? { ...value, taints } : value;
}

/** What a pattern finds that names each letter that may stand in it. */
function found({ constant }: Value, text: Value): Outcome | undefined {
  const taints = taintsIn(text);
  return taints && typeof constant === 'string' && /^\/./.test(constant) && spelledOut.test(constant)
    ? { result: { rest: sanitize({ taints }, everyKind) } }
    : undefined;
}

/** `buffer.toString('base64')`: letters and digits, until it is decoded. */
function inEncoding(self: Value, { constant }: Value): Value {
  const text = compact({ taints: taintsIn(self) } as Value);
  return /^(?:base64(?:url)?|hex)$/.test(String(constant)) ? sanitize(text, encodedBit) : text;
}

/** A text is no object with operators or members of its own. */
function textOf(self: Value): Value {
  return sanitize(compact({ taints: taintsIn(self) } as Value), bitsOf(['nosql', 'assign']));
}

function itemsOf({ length = 0, fields }: Value): Value[] {
  return Array.from({ length }, (_, index) => fields?.get(String(index)) ?? unknown);
}

function shifted(self: Value): Outcome {
  const [first = unknown, ...others] = itemsOf(self);
  return { result: first, self: { ...self, ...listOf(others, false) } };
}

/** https://tc39.es/ecma262/#sec-array.prototype.splice */
function spliced(self: Value, [from, count, ...added]: readonly Value[]): Outcome {
  const start = from?.constant;
  const removed = count === undefined ? self.length : count.constant;
  if (self.length === undefined || typeof start !== 'number' || typeof removed !== 'number') {
    const rest = added.reduce<Value | undefined>((all, each) => join(all, each), self.rest);
    const open = { ...self, length: undefined, ...(rest ? { rest } : {}) };
    return { result: listOf([self], true), self: compact(open) };
  }
  const items = itemsOf(self);
  const out = items.splice(start, removed, ...added);
  return { result: listOf(out, false), self: { ...self, ...listOf(items, false) } };
}

/** Of a list of which all elements are seen. */
function sliced(self: Value, [from, to]: readonly Value[]): Outcome | undefined {
  if (!self.fields && !self.rest) return undefined;
  const [start, end] = [from?.constant ?? 0, to?.constant];
  const isKnown = typeof start === 'number' && (to === undefined || typeof end === 'number');
  if (self.length === undefined || !isKnown) return { result: { rest: elementOf(self) } };
  return { result: listOf(itemsOf(self).slice(start, typeof end === 'number' ? end : undefined), false) };
}

/** `['SELECT', column].join(' ')` */
function joined(self: Value, separator: Value): Outcome | undefined {
  if (self.length === undefined || self.length > 40) return undefined;
  const parts: Value[] = [];
  for (let index = 0; index < self.length; index += 1) {
    if (index > 0) parts.push(separator.constant === undefined ? { constant: ',' } : separator);
    parts.push(self.fields?.get(String(index)) ?? unknown);
  }
  return { result: concat(parts) };
}

/** What is taken out everywhere by a pattern is sanitised. */
function replaced(self: Value, [pattern, by]: readonly Value[], everywhere: boolean): Outcome | undefined {
  const bits = typeof pattern?.constant === 'string' ? sanitizedBy(pattern.constant, everywhere) : 0;
  // What a function puts in is known where it is called.
  if (by?.functions && bits === 0) return undefined;
  const own = taintsIn(self);
  const kept = own ? sanitize({ taints: own }, bits).taints : undefined;
  const taints = joinTaints(kept, by ? taintsIn(by) : undefined);
  // A text that began in a known way may begin otherwise after that, unless the beginning has no such letters.
  return {
    result: compact({ taints, prefix: self.constant === undefined ? self.prefix : undefined } as Value),
  };
}

const strict = /^\/(?:\[\^[\w\s\\.,@:+\- ]*\]|\\W|\\D)[+*]?\/[a-z]{0,9}g[a-z]{0,9}$/;
const quoting: readonly (readonly [letters: RegExp, kinds: readonly SinkKind[]])[] = [
  [/</, ['html']],
  [/\\n|\\r|\n/, ['log', 'header']],
  [/\.\./, []],
];

function sanitizedBy(pattern: string, everywhere: boolean): number {
  // After `path.normalize` what leads out of the folder stands in front.
  if (/^\/\^\((?:\?:)?(?:\\\.\\\.|\[\.\]\[\.\]|(?:\\\.|\[\.\])\{2\})/.test(pattern)) return bitsOf(['path']);
  if (strict.test(pattern)) return pattern.includes('.') ? everyKind & ~bitsOf(['path']) : everyKind;
  const isRegex = pattern.length > 1 && pattern.startsWith('/');
  if (isRegex ? !/\/[a-z]{0,9}g[a-z]{0,9}$/.test(pattern) : !everywhere) return 0;
  return quoting.reduce((bits, [letters, kinds]) => (letters.test(pattern) ? bits | bitsOf(kinds) : bits), 0);
}
