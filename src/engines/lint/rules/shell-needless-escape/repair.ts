import type { LintFile } from '../../models/file.js';
import { harmless, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** Without quotes `\d` is `d` to the shell. Of `\n` no one knows whether more was meant. */
export function repair({ start, end, aliases = [] }: Hit, { dockerfile }: LintFile): Remedy | undefined {
  const { text } = dockerfile;
  const from = text.slice(start, end).startsWith('\\') ? start : start - 1;
  if (!aliases.includes('SC1001') || text.charAt(from) !== '\\') return undefined;
  return harmless('Delete the backslash', { start: from, end: from + 1, text: '' });
}
