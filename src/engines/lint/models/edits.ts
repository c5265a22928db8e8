import type { TextEdit } from '../../../fix/edit.js';
import type { Span } from '../../../formats/dockerfile/index.js';

/** From the beginning of the first line to behind the line end of the last. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const newline = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: newline === -1 ? text.length : newline + 1 };
}

/** Deletes whole lines, and one of two blank lines that would meet then. */
export function withoutLines(text: string, place: Span): TextEdit {
  const { start, end } = wholeLines(text, place);
  const before = text.slice(Math.max(0, start - longestBlank), start);
  const blank = /^[ \t]{0,200}\r?\n/.exec(text.slice(end, end + longestBlank))?.[0] ?? '';
  const meets = start === 0 || /\n[ \t\r]{0,200}\n$/.test(before);
  return { start, end: meets ? end + blank.length : end, text: '' };
}

const longestBlank = 200;

/** The line end that the file uses. */
export function lineEndOf(text: string): string {
  const newline = text.indexOf('\n');
  return newline > 0 && text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}
