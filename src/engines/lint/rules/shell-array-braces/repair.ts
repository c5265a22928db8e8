import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair({ start, end }: Hit, { dockerfile: { text } }: LintFile): Remedy | undefined {
  const index = /^\[(?:\d{1,9}|[@*]|\$?\w{1,60})\]/.exec(text.slice(end, end + 80));
  if (index === null || text.charAt(start) !== '$') return undefined;
  return asking('Write the braces', at(start + 1, '{'), at(end + index[0].length, '}'));
}
