import type { LintFile } from '../../models/file.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'A backslash that is meant for the program needs quotes around it instead.';

/** Without quotes `\d` is `d` to the shell. Of `\n` no one knows whether more was meant. */
export function repair({ start, end, aliases = [] }: Hit, { dockerfile }: LintFile): Remedy | undefined {
  const { text } = dockerfile;
  const from = text.slice(start, end).startsWith('\\') ? start : start - 1;
  if (!aliases.includes('SC1001') || text.charAt(from) !== '\\') return undefined;
  return deciding(reason, 'Delete the backslash', { start: from, end: from + 1, text: '' });
}
