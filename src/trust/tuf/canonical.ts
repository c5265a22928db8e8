import { SeaworthyError } from '../../core/errors.js';

const maxDepth = 64;

/**
 * Canonical JSON as TUF's Go implementations write it (securesystemslib "OLPC canonical JSON"): keys sorted by
 * their UTF-8 bytes, no spaces, strings escape only `"` and `\`, numbers are integers.
 * @throws SeaworthyError MANIFEST_INVALID for fractions; LIMIT_EXCEEDED for nesting deeper than 64.
 */
export function canonicalJson(value: unknown): Buffer {
  return Buffer.from(written(value, 0), 'utf8');
}

function written(value: unknown, depth: number): string {
  if (depth > maxDepth) {
    throw new SeaworthyError('LIMIT_EXCEEDED', `The metadata nests deeper than ${maxDepth} levels.`);
  }
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      return integer(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${value.map((one) => written(one, depth + 1)).join(',')}]`;
      return members(value, depth);
    default:
      throw new SeaworthyError('MANIFEST_INVALID', `JSON has no ${typeof value}.`);
  }
}

function members(value: object, depth: number): string {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = entries.sort(([a], [b]) => byUtf8(a, b));
  return `{${sorted.map(([key, one]) => `${quoted(key)}:${written(one, depth + 1)}`).join(',')}}`;
}

/** UTF-16 order differs from UTF-8 order only where surrogates meet U+E000 to U+FFFF. */
function byUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return weight(x) - weight(y);
  }
  return a.length - b.length;
}

function weight(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function integer(value: number): string {
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  throw new SeaworthyError('MANIFEST_INVALID', `Canonical JSON has integers only, not ${value}.`);
}
