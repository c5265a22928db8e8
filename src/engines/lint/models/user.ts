import { expand } from '../../../formats/dockerfile/index.js';
import type { Step } from './stages/index.js';

/** What a USER says, variables put in; undefined where that cannot be determined. */
export function userOf({ instruction, state }: Step, escapeChar: string): string | undefined {
  const [word] = instruction.words;
  if (word === undefined) return undefined;
  const { text, isComplete } = expand(word.raw, state.variables, escapeChar);
  return isComplete ? text : undefined;
}

export function isRoot(user: string): boolean {
  return /^(?:root|0+)(?::|$)/.test(user);
}

export function isWindows({ state }: Step): boolean {
  return !state.shell.isPosix;
}
