/** The line end that a text uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The shortest single change that makes one text of another: what both ends have in common stays. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  // Half of a surrogate pair, or of a line end, is no place for an edit.
  if (start > 0 && /[\ud800-\udbff\r]/.test(before.charAt(start - 1))) start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (end > 0 && /[\udc00-\udfff\n]/.test(before.charAt(before.length - end))) end--;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}
