import { bounded } from '../../../core/bounded.js';
import type { FileLocation } from '../../../core/location.js';
import type { ReadFile } from '../imports.js';

/**
 * Methods that the language calls by itself, for operators, loops, formatting and at the end of a scope:
 * https://doc.rust-lang.org/std/ops/ and std::fmt, std::iter, std::convert. Nothing in the code shows it.
 */
const unseen = new Set(
  (
    'drop deref deref_mut index index_mut fmt next into_iter eq ne cmp partial_cmp hash clone default from into ' +
    'as_ref borrow add sub mul div rem neg not bitand bitor bitxor shl shr add_assign sub_assign poll'
  ).split(' '),
);

/**
 * Where a file uses what an advisory names: `crate::module::function`, `crate::Type::method`, a type or a macro. Items
 * are often handed on under shorter paths, so that only the crate, the last name and, of two types, the type have to fit.
 * A method behind a dot fits by its name, because the type of what stands before it is not looked for.
 */
export function usesInRust(file: ReadFile, symbol: string): readonly FileLocation[] {
  const parts = symbol.replace(bounded(/<[^>]*>|!$|\(.*\)$/g, 4096), '').split('::');
  const [crate = '', last = ''] = [parts[0], parts.at(-1)];
  const own = file.imports.filter(({ module }) => module === crate || module.startsWith(`${crate}::`));
  if (own.length === 0) return [];
  if (parts.length === 1) return own.map(({ at }) => at);
  const type = parts.slice(1, -1).findLast(isType);
  if (type !== undefined && unseen.has(last)) return own.map(({ at }) => at);
  const hasGlob = own.some(({ local }) => local === '*');
  return [
    ...(isType(last) ? own.filter(({ module }) => module.endsWith(`::${last}`)) : []),
    ...file.uses.filter(({ callee }) => fits(callee, { crate, type, last, hasGlob })),
  ].map(({ at }) => at);
}

interface Wanted {
  readonly crate: string;
  readonly type: string | undefined;
  readonly last: string;
  readonly hasGlob: boolean;
}

function fits(callee: string, { crate, type, last, hasGlob }: Wanted): boolean {
  if (callee.startsWith('.')) return type !== undefined && callee === `.${last}`;
  const words = callee.split('::');
  if (isType(last)) return words.includes(last) && (words[0] === crate || hasGlob);
  if (words.at(-1) !== last) return false;
  const before = words.at(-2);
  if (words[0] !== crate) return hasGlob && (words.length === 1 ? type === undefined : before === type);
  return type === undefined || before === undefined || !isType(before) || before === type;
}

function isType(word: string): boolean {
  return /^[A-Z]/.test(word);
}
