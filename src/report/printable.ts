import { visible, withoutMarks } from './words/plain-text.js';

/** Text from outside, made harmless for a terminal and a log: controls but tab and line feed are shown as `\xNN`, bidirectional ones too. */
export function printable(text: string): string {
  return withoutMarks(visible(text));
}

/**
 * The same for a message that may have colours of ours: of escape sequences only those that set colours (ECMA-48, SGR) stay. What a
 * shell writes beside its output goes through here: names of files in a message come from outside.
 */
export function printableInColour(text: string): string {
  return text
    .split(/(\u001b\[[0-9;]{0,40}m)/)
    .map((part, at) => (at % 2 === 1 ? part : printable(part)))
    .join('');
}
