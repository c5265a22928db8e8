import type { Match } from './matcher.js';

interface Script {
  readonly before: string;
  readonly line: number;
  readonly lines: () => readonly string[];
}

/**
 * Whether a value is a reference that is escaped, since another shell resolves it: `\$hold`, `` \`berth\` `` in a here-document without
 * quotes, or in a string that is a command. Elsewhere in a script `"\$hold7"` is a text that begins with the sign.
 */
export function isEscapedReference({ secret }: Match, { before, line, lines }: Script): boolean {
  if (!escaped.test(secret) && !opensCommand.test(before)) return false;
  return /\\["']$/.test(before) || isInHereDocument(lines(), line);
}

const escaped = /^\\{1,2}(?:\$(?:[A-Za-z_]\w{0,60}|\{[A-Za-z_]\w{0,60}\}|\([^()]{1,80}\)))$/;
/** What stands behind it is a command. */
const opensCommand = /["'=]\\{1,2}`$/;

/** Here-documents are looked for this far above a value. */
const mostLines = 4_000;

/** POSIX.1-2024, Shell Command Language, section 2.7.4: a word without quotes. */
const opening = /(?<!<)<<(-?)[ \t]{0,4}([A-Za-z_]\w{0,40})(?![\w"'])/;

function isInHereDocument(lines: readonly string[], line: number): boolean {
  let end: { readonly word: string; readonly isIndented: boolean } | undefined;
  for (const text of lines.slice(Math.max(0, line - 1 - mostLines), line - 1)) {
    if (end === undefined) {
      const [, dash, word] = opening.exec(text.slice(0, 400)) ?? [];
      if (word !== undefined) end = { word, isIndented: dash === '-' };
    } else if ((end.isIndented ? text.replace(/^\t{1,40}/, '') : text).trimEnd() === end.word)
      end = undefined;
  }
  return end !== undefined;
}

/** Whether `HOLD_PWD` holds a working directory: the file sets it from `$PWD` as well, or it is set to a path of folders. */
export function isWorkingDirectory({ name = '', secret }: Match, lines: () => readonly string[]): boolean {
  if (!namedAfterFolder.test(name)) return false;
  if (folders.test(secret)) return true;
  return lines().some((line) => {
    const at = line.indexOf(name);
    return at >= 0 && fromFolder.test(line.slice(at + name.length, at + name.length + 40));
  });
}

const namedAfterFolder = /^(?:[A-Z][A-Z0-9]{0,30}_){0,4}PWD$|^(?:[a-z][a-z0-9]{0,30}_){0,4}pwd$/;
/** `build/out.d/x86_64-hold` */
const folders = /^(?:\.{1,2}|[a-z][a-z._-]{1,30})(?:\/[a-z_][\w.-]{0,40}){1,8}\/?$/;
const fromFolder = /^=["']?\\?(?:\$\{?PWD\b|\$\(pwd|`pwd)/;
