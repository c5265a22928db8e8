import { latin1, newline } from './bytes.js';

/** Lines that a commit added to a file, together where they stand together. */
export interface AddedText {
  readonly commit: string;
  readonly path: string;
  readonly firstLine: number;
  readonly bytes: Uint8Array;
}

const plus = 0x2b;
const maxHeaderBytes = 8192;

/**
 * Reads what `git log --patch --cc --unified=0 --no-prefix` prints. Works on bytes, for files need not be text. In a
 * combined diff (of a merge) a line counts that is in none of the parents.
 */
export function* addedTexts(log: Uint8Array): Generator<AddedText> {
  let commit = '';
  let path = '';
  let inHunk = 0;
  let line = 0;
  let firstLine = 0;
  let parts: Uint8Array[] = [];
  const flush = (): AddedText | undefined => {
    const text = parts.length === 0 ? undefined : { commit, path, firstLine, bytes: Buffer.concat(parts) };
    parts = [];
    return text;
  };
  for (let start = 0; start < log.length; ) {
    const found = log.indexOf(newline, start);
    const end = found < 0 ? log.length : found + 1;
    if (inHunk > 0 && isAdded(log, start, inHunk)) {
      if (parts.length === 0) firstLine = line;
      parts.push(log.subarray(start + inHunk, end));
      line += 1;
    } else if (log[start] !== 0x5c) {
      // `\ No newline at end of file` ends nothing.
      const text = flush();
      if (text) yield text;
      const header = latin1(log, start, Math.min(end, start + maxHeaderBytes)).trimEnd();
      if (isRest(header, inHunk)) {
        if (!header.startsWith('-')) line += 1;
      } else if (header.startsWith('@@')) {
        inHunk = header.indexOf(' ') - 1;
        line = Number(/\+(\d{1,10})/.exec(header)?.[1] ?? 1);
      } else {
        inHunk = 0;
        if (header.startsWith('commit ')) commit = header.slice(7);
        else if (header.startsWith('+++ ')) path = pathIn(header.slice(4));
      }
    }
    start = end;
  }
  const text = flush();
  if (text) yield text;
}

function isAdded(log: Uint8Array, start: number, columns: number): boolean {
  for (let column = 0; column < columns; column++) if (log[start + column] !== plus) return false;
  return true;
}

/** A removed line, or one of a merge that some parent had. */
function isRest(header: string, columns: number): boolean {
  return columns > 0 && /^[-+ ]/.test(header) && header !== '';
}

/** Odd names stand in quotes, with octal escapes for bytes (git-config, `core.quotePath`). */
function pathIn(name: string): string {
  const plain = name.replace(/\t$/, '');
  if (!plain.startsWith('"')) return Buffer.from(plain, 'latin1').toString('utf8');
  const bytes = plain
    .slice(1, -1)
    .replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8) & 0xff))
    .replace(/\\(["\\])/g, '$1');
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
