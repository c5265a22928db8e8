import type { LintFile } from '../../models/file.js';
import { asking, harmless, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(
  { start, end, aliases = [] }: Hit,
  { dockerfile: { text } }: LintFile,
): Remedy | undefined {
  const written = text.slice(start, end);
  if (aliases.includes('SC1097')) {
    const equals = written.indexOf('==');
    return equals === -1
      ? undefined
      : asking('Delete one "="', { start: start + equals, end: start + equals + 1, text: '' });
  }
  if (!written.startsWith('$')) return undefined;
  const edit = { start, end: start + 1, text: '' };
  // With "$" the loop is an error of syntax, so that there never was an image.
  return aliases.includes('SC1086') ? harmless('Delete "$"', edit) : asking('Delete "$"', edit);
}
