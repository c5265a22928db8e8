import { latin1 } from './bytes.js';
import type { Match } from './matcher.js';

const maxLineBytes = 400;

/** What stands on the secret's line before and behind it, and on the line above. */
export function lineParts(
  bytes: Uint8Array,
  { start, end }: Match,
): { readonly above: string; readonly before: string; readonly after: string } {
  const before = latin1(bytes, start - maxLineBytes, start);
  const after = latin1(bytes, end, end + maxLineBytes);
  const [rest = ''] = after.split('\n', 1);
  const lineStart = before.lastIndexOf('\n') + 1;
  const above = before.slice(before.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  return { above, before: before.slice(lineStart), after: rest };
}

/** What stands on the secret's line, and the line above, where marks for the next line stand. */
export function lineRound(bytes: Uint8Array, { start, end }: Match): string {
  const from = Math.max(0, start - maxLineBytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    'latin1',
    from,
    end + maxLineBytes,
  );
  const before = text.slice(0, start - from);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', end - from);
  const above = before.slice(before.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  return /next[ -]?line/i.test(above) ? above + line : line;
}
