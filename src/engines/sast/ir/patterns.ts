import { taintsIn, type Value } from './value.js';

/** A container of which nothing comes from outside. */
export function isKnownSet(value: Value | undefined): boolean {
  return (
    value !== undefined &&
    !value.taints &&
    (value.fields !== undefined ||
      value.rest?.plain === true ||
      (value.made?.length ?? 0) > 0 ||
      value.api !== undefined)
  );
}

/**
 * One that names each letter that may stand in what it finds, and none that means something to a shell, a page or a
 * statement: `^([a-z]+)-(\d+)$`.
 */
export const spelledOut = /^(?:[^.[\\]|\\[^SWDB]|\[(?!\^)(?:[^\]\\'"<>&;`$]|\\[^SWD]){0,80}\]){1,200}$/;

/** One that lists what is allowed, for the whole text or a part of it. */
export function isStrict(pattern: Value | undefined): boolean {
  const text = pattern?.constant;
  return typeof text === 'string' && !/\.[*+]|\[\^|\\[SWD]/.test(text);
}

/** One that lists what is allowed, from the beginning to the end. */
export function isWholePattern(pattern: Value | undefined): boolean {
  const text = pattern?.constant;
  return typeof text === 'string' && /^(\^|\\A).*(\$|\\z)$/i.test(text) && isStrict(pattern);
}

/** A literal between slashes that is anchored at both ends and has no open middle. */
export function isAnchored(pattern: unknown): boolean {
  return (
    typeof pattern === 'string' &&
    /^\/(\^.*\$|\\A.*\\[zZ])\/[a-z]*$/.test(pattern) &&
    !pattern.includes('.*') &&
    !pattern.includes('.+')
  );
}

/** One that fits wherever another letter than those listed stands: `/[^a-z0-9_-]/i`, `\\W`. */
export function refusesOthers(pattern: unknown): boolean {
  if (typeof pattern !== 'string') return false;
  const inner = /^([/#~@!%])([\s\S]{1,200})\1[a-zA-Z]{0,9}$/.exec(pattern)?.[2] ?? pattern;
  return /^(?:\\[WD]|\[\^(?:\\[wds.-]|[\w\s.@:+,-]){1,100}\])[+*]?$/.test(inner);
}

/** A text of which any part harms nothing: `abcdefghijklmnopqrstuvwxyz`. */
export function isAlphabet(value: Value | undefined): boolean {
  return (
    typeof value?.constant === 'string' &&
    /^[\w .:@+=-]{3,200}$/.test(value.constant) &&
    !value.constant.includes('..')
  );
}

/** Of a single letter: one class of such as are listed, `/[a-z]/i`. */
export function isOneLetter(pattern: unknown): boolean {
  return (
    typeof pattern === 'string' &&
    /^\/?\^?(?:\\[wd]|\[(?!\^)(?:[\w.-]|\\[wd.-]){1,80}\])\$?(?:\/i?)?$/.test(pattern)
  );
}

/** One of the program's own constants, or a number. */
export function isFixed(value: Value | undefined): boolean {
  return value?.constant !== undefined || (value?.plain === true && !taintsIn(value));
}

/** Nothing in it comes from outside. */
export function isOwn(value: Value | undefined): boolean {
  return value !== undefined && !taintsIn(value);
}

/** What leads out of a folder, as a text that checks look for. */
export const traversal = /^(\.\.[\\/]?|[\\/]|\.)$/;
