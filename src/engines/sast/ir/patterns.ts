import { taintsIn, type Value } from './value.js';

/** A container of which nothing comes from outside. */
export function isKnownSet(value: Value | undefined): boolean {
  return (
    value !== undefined &&
    !value.taints &&
    (value.fields !== undefined || (value.made?.length ?? 0) > 0 || value.api !== undefined)
  );
}

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

/** Nothing in it comes from outside. */
export function isOwn(value: Value | undefined): boolean {
  return value !== undefined && !taintsIn(value);
}

/** What leads out of a folder, as a text that checks look for. */
export const traversal = /^(\.\.[\\/]?|[\\/]|\.)$/;
