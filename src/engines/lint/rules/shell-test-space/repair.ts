import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair({ start, end }: Hit, { dockerfile: { text } }: LintFile): Remedy | undefined {
  const written = text.slice(start, end);
  const opening = /^(?:if|while|until)?(?:\[\[?)?/.exec(written)?.[0] ?? '';
  if (/^\[\[?$/.test(opening)) return asking('Insert a space', at(start + opening.length, ' '));
  if (opening !== '') {
    const word = /^(?:if|while|until)/.exec(opening)?.[0] ?? '';
    return word === '' ? undefined : asking('Insert a space', at(start + word.length, ' '));
  }
  return written.endsWith(']')
    ? asking('Insert a space', at(end - (written.endsWith(']]') ? 2 : 1), ' '))
    : undefined;
}
