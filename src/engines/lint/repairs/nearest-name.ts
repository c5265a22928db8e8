import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { asking, type Remedy } from './remedy.js';

/** The nearest known name, in the place of the one that no one knows. */
export function nearest(
  { start, end, detail = '' }: Hit,
  { dockerfile: { text } }: LintFile,
): Remedy | undefined {
  const [, old, near] = /^\$?([\w.-]{1,100}) \(did you mean \$?([\w.-]{1,100})\?\)$/.exec(detail) ?? [];
  if (old === undefined || near === undefined) return undefined;
  const at = text.slice(start, end).indexOf(old);
  if (at === -1 || text.slice(start, end).indexOf(old, at + 1) !== -1) return undefined;
  return asking(`Write ${near}`, { start: start + at, end: start + at + old.length, text: near });
}
