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

/**
 * Whether a script overwrites what it asked its user for, so that it is no longer in memory: the variable is filled by `read` above, used,
 * and named by no line below. A line with a margin may be the other branch of what asks.
 */
export function isWipedAnswer({ name = '' }: Match, { before, line, lines }: Script): boolean {
  if (!shellName.test(name) || ![`${name}=`, `${name}="`, `${name}='`].includes(before)) return false;
  const all = lines();
  const isNamed = (text: string) => text.split(/\W/).includes(name);
  const asked = all
    .slice(0, line - 1)
    .findIndex((text) => asksUser.test(text.slice(0, 400)) && isNamed(text));
  if (asked < 0) return false;
  const isUsed = all.slice(asked + 1, line - 1).some((text) => text.includes('$') && isNamed(text));
  return isUsed && !all.slice(line).some(isNamed);
}

const shellName = /^[A-Za-z_]\w{0,60}$/;
/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/read.html */
const asksUser = /^[ \t]{0,40}(?:IFS=\S{0,8}[ \t]{1,4})?read[ \t]/;

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
