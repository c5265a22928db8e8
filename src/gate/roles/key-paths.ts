import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';

/** A line that uses the file of a key. */
export interface KeyUser {
  readonly path: string;
  readonly line: number;
  /** It puts the file into what is shipped. */
  readonly installs?: true;
  /** It includes the file, and what it takes from it is not known. */
  readonly includes?: true;
  /** It belongs to the work on the sources, such as a pipeline, or may do so. */
  readonly isTool?: true;
}

/** By a package or a build; an image is given its key when it runs. */
export function isInstalledBy({ path, installs }: KeyUser): boolean {
  return installs === true && !/(?:^|\/)(?:Docker|Container)file|\.(?:ya?ml)$/.test(path);
}

/** A key within a program is used by that program. */
export function isCode(path: string): boolean {
  return /\.(?:c|h|cc|cpp|cxx|hpp|go|py|rb|java|kt|cs|[cm]?[jt]sx?|rs|php|pl|pm|swift|m|scala|lua|erl|ex|exs|hs|ml)$/i.test(
    nameOf(path),
  );
}

/** What a file is called in what names it. Code is imported without its file extension as well. */
export function namesIn(path: string): readonly string[] {
  const name = nameOf(path);
  return imported.test(name) ? [withoutExtension(name)] : [name];
}

/** Code that others import by its name. */
export const imported = /\.(?:[cm]?[jt]sx?|py|rb|php|go|java|kt|cs)$/;

function withoutExtension(path: string): string {
  return path.replace(/\.\w{1,5}$/, '');
}

/** Whether a name on a line stands in a path to the file. */
export function leadsTo(line: string, name: string, user: string, path: string): boolean {
  const joined = joinedOf(line);
  for (let at = joined.indexOf(name); at >= 0; at = joined.indexOf(name, at + name.length)) {
    const written = writtenBefore(joined, at);
    const before = user.endsWith('.py') && imported.test(path) ? written.replaceAll('.', '/') : written;
    if (isPathTo(before, name, user, path)) return true;
  }
  return false;
}

function isPathTo(before: string, name: string, user: string, path: string): boolean {
  const own = imported.test(path) ? withoutExtension(path) : path;
  const named = `${before.replace(/^(?:\.{0,2}\/){1,20}/, '')}${name}`;
  const isRelative = posix.join(prefixOf(user), before, name) === own;
  return isRelative || named === own || (named.includes('/') && own.endsWith(`/${named}`));
}

/** `join(dir, 'certs', 'a.key')` and `dir + '/certs/' + 'a.key'` as one path. */
function joinedOf(line: string): string {
  return line.slice(0, 2_000).replace(/["'`]\s{0,4}[,+]\s{0,4}["'`]/g, '/');
}

const ofPath = /^[\w./@-]$/;

/** What of a path stands before a name; the name of a variable is none of it. */
export function writtenBefore(line: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 300 && ofPath.test(line.charAt(start - 1))) start -= 1;
  const written = line.slice(start, end);
  return /[$%]/.test(line.charAt(start - 1)) ? written.replace(/^\w{1,80}/, '') : written;
}
