import type { Span } from '../../../formats/dockerfile/index.js';

/** From the beginning of the first line to behind the line end of the last. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const newline = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: newline === -1 ? text.length : newline + 1 };
}

/** The line end that the file uses. */
export function lineEndOf(text: string): string {
  const newline = text.indexOf('\n');
  return newline > 0 && text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}
