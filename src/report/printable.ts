import { withoutMarks } from './words/plain-text.js';

/** Text from outside, made harmless for a terminal and a log: control characters but tab and line feed are shown as `\xNN`. */
export function printable(text: string): string {
  return withoutMarks(
    text.replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
      (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
    ),
  );
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
