import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'Where the variable is no array, the brackets are a pattern for names of files.';

export function repair({ start, end }: Hit, { dockerfile: { text } }: LintFile): Remedy | undefined {
  const index = /^\[(?:\d{1,9}|[@*]|\$?\w{1,60})\]/.exec(text.slice(end, end + 80));
  if (index === null || text.charAt(start) !== '$') return undefined;
  return deciding(reason, 'Write the braces', at(start + 1, '{'), at(end + index[0].length, '}'));
}
