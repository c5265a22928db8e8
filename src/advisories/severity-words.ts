import type { Severity } from '../core/severity.js';
import { withoutTrailing } from '../core/trailing.js';

/**
 * The words of publishers on our scale. GitHub says moderate, Red Hat and the like important; Debian's `unimportant`
 * (https://security-team.debian.org/security_tracker.html#severity-levels) and Ubuntu's `negligible` mean that there
 * is no security problem in practice.
 */
const words: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['severe', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
  ['minor', 'low'],
  ['negligible', 'none'],
  ['unimportant', 'none'],
  ['none', 'none'],
]);

/** Undefined where the word is not on anybody's scale. Debian marks guesses with asterisks: `low**`. */
export function severityOfWord(word: unknown): Severity | undefined {
  if (typeof word !== 'string' || word.length > 32) return undefined;
  return words.get(withoutTrailing(word, '*').trim().toLowerCase());
}
