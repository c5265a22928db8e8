import { essential, type Weakness } from './weakness.js';

/** What a value may look like: a pattern for RE2 and PCRE alike, without look-around. */
export interface Allowed {
  readonly pattern: string;
  readonly meaning: string;
}

const types: readonly (readonly [RegExp, Allowed])[] = [
  [/^-?\d{1,18}(?:\.\d{1,6})?$/, { pattern: '^-?[0-9]{1,18}(?:\\.[0-9]{1,6})?$', meaning: 'a number' }],
  [
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    { pattern: '^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$', meaning: 'a UUID' },
  ],
  [/^\d{4}-\d\d-\d\d$/, { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', meaning: 'a date' }],
];

/**
 * The narrowest pattern that fits all benign values: a type, a path, or characters. Characters that the weakness lives by
 * are let through only where a benign value has them, and then the caller has to add rules against payloads.
 */
export function allowedFor(
  benign: readonly string[],
  weakness: Weakness,
): Allowed & { readonly isSure: boolean } {
  const values = benign.filter((value) => value !== '');
  const type =
    values.length === 0 ? undefined : types.find(([pattern]) => values.every((value) => pattern.test(value)));
  if (type !== undefined) return { ...type[1], isSure: true };
  const hasAddress = values.some((value) => /^https?:\/\//i.test(value));
  if ((weakness === 'address' || hasAddress) && values.length > 0)
    return { ...addressesLike(values), isSure: true };
  if (weakness === 'path') return { ...pathsLike(values), isSure: true };
  const seen = [...new Set(values.join(''))].filter(
    (character) => !/[\w\s.,:!?@+\u0080-\uffff-]/.test(character),
  );
  const risky = seen.filter((character) => essential[weakness].includes(character));
  // Text that people write has every sign sooner or later; only those that the weakness lives by are kept out.
  const isText = values.some((value) => /\s/.test(value.trim())) || seen.length > 1;
  const harmless = isText ? punctuation.filter((character) => !essential[weakness].includes(character)) : [];
  // Where benign values have those as well, signs keep nothing out, and detectors do the work.
  const signs = risky.length > 0 && isText ? punctuation : [...new Set([...seen, ...harmless])];
  const extra = signs.map(escapedInClass).join('');
  // Within a class of bytes, UTF-8 of other scripts is everything from 0x80 on.
  const usual =
    weakness === 'line' || weakness === 'command' ? '\\w .,:!?@+\\x80-\\xff-' : '\\w\\s.,:!?@+\\x80-\\xff-';
  return {
    pattern: `^[${extra}${usual}]{0,4000}$`,
    meaning: meaningOf(signs),
    // Words alone can be SQL; no set of characters keeps them out.
    isSure: risky.length === 0 && weakness !== 'sql',
  };
}

const punctuation = [...'"#$%&\'()*/;<=>[\\]^`{|}~'];

function meaningOf(signs: readonly string[]): string {
  if (signs.length === punctuation.length) return 'any text that no detector of attacks knows';
  if (signs.length === 0) return 'letters, digits, spaces and simple punctuation';
  return `letters, digits, spaces, simple punctuation and ${signs.join(' ')}`;
}

function escapedInClass(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** Names of files: folders only where benign values have them, and never upwards. */
function pathsLike(values: readonly string[]): Allowed {
  const depth = Math.max(0, ...values.map((value) => value.split('/').length - 1));
  const name = '[A-Za-z0-9_-]{1,80}(?:\\.[A-Za-z0-9_-]{1,20}){0,4}';
  const lead = values.some((value) => value.startsWith('/')) ? '/?' : '';
  const isRisky = values.some((value) => /^\/(?:etc|proc|sys|root|home|var)\//.test(value));
  return depth === 0 || isRisky
    ? { pattern: `^${name}$`, meaning: 'the name of a file, without folders' }
    : { pattern: `^${lead}(?:${name}/){0,${depth}}${name}$`, meaning: 'a path without ".."' };
}

/** The same hosts, or paths of the application itself. */
function addressesLike(values: readonly string[]): Allowed {
  const origins = new Set<string>();
  let hasPaths = false;
  for (const value of values) {
    const match = /^(https?:\/\/[\w.:[\]-]{1,255})(?:[/?#]|$)/i.exec(value);
    if (match?.[1] !== undefined) origins.add(match[1].replace(/[.[\]]/g, '\\$&'));
    else hasPaths = true;
  }
  // No "..", no empty segment, no escape that is decoded a second time.
  const rest = '(?:/[\\w~+-][\\w.~+-]{0,200}){0,20}/?(?:\\?[\\w./&=+-]{0,2000})?';
  const parts = [
    ...[...origins].map((origin) => `${origin}${rest}`),
    ...(hasPaths ? ['/?(?:[\\w.~-]{1,200}/)*[\\w.~-]{0,200}(?:\\?[\\w.&=+-]{0,500})?'] : []),
  ];
  return {
    pattern: `^(?:${parts.join('|')})$`,
    meaning: 'an address of the same hosts, or a path of the application',
  };
}
