import type { Role } from '../../core/role.js';
import { KeywordAutomaton } from '../../engines/secrets/automaton.js';
import { latin1, wordByte } from '../../engines/secrets/bytes.js';
import { isDocumentation, isForTrials } from '../../engines/secrets/paths.js';
import type { Tree } from './find.js';
import { makesKeys } from './key-makers.js';

export interface MentionSource {
  readonly tree: Tree;
  readonly roleOf: (path: string) => Role;
  /** Empty for what is long or no text. */
  readonly bytes: (path: string) => Uint8Array;
}

/** Who writes the name of a file. */
export interface Mentions {
  readonly byTests: readonly string[];
  readonly byProduct: readonly string[];
  /** Lists of files for builds, of which only some install what they name. */
  readonly byBuilds: readonly string[];
}

const mostFiles = 20_000;
const mostBytes = 48 * 1024 * 1024;
const mostNames = 2_000;
/** What the automaton has room for. */
const mostLetters = 60_000;
const mostLooks = 100_000;
const mostDepth = 12;

/** The mentions of names, looked for when they are first asked for: the tree is read once, or not at all. */
export function mentionsWhenAsked(
  wanted: () => readonly string[],
  source: MentionSource,
): () => ReadonlyMap<string, Mentions> | undefined {
  let read: { readonly mentions: ReadonlyMap<string, Mentions> | undefined } | undefined;
  return () => {
    read ??= { mentions: mentionsOf(wanted(), source) };
    return read.mentions;
  };
}

/**
 * Which files name those of these names (a folder by its name and a slash, an import by its end and the quote), of tests and examples on one side, of product code and settings on the other;
 * documentation and what makes the keys speak for neither. Undefined where the tree is too large to be
 * read to its end.
 */
export function mentionsOf(
  wanted: readonly string[],
  { tree, roleOf, bytes }: MentionSource,
): ReadonlyMap<string, Mentions> | undefined {
  const names = [...new Set(wanted.map((name) => name.toLowerCase()))].filter((name) => plainName.test(name));
  const found = new Map(
    names.map((name) => [
      name,
      { byTests: [] as string[], byProduct: [] as string[], byBuilds: [] as string[] },
    ]),
  );
  if (names.length === 0) return found;
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  if (names.length > mostNames || letters > mostLetters) return undefined;
  const automaton = new KeywordAutomaton(names);
  let bytesLeft = mostBytes;
  let filesLeft = mostFiles;
  let looksLeft = mostLooks;
  for (const path of filesOf(tree)) {
    if (--filesLeft < 0 || bytesLeft < 0 || looksLeft < 0) return undefined;
    const side = sideOf(path, roleOf);
    if (side === undefined) continue;
    const content = bytes(path);
    bytesLeft -= content.length;
    automaton.run(content, (number, end) => {
      const name = names[number] ?? '';
      const users = found.get(name)?.[side];
      if (users === undefined || users.at(-1) === path || users.length >= mostUsers) return;
      if (--looksLeft < 0) return;
      const isNamed = name.endsWith('/')
        ? !isOfName(content[end - name.length - 1])
        : isWhole(content, end - name.length, end);
      if (isNamed && (side === 'byBuilds' || !isMade(content, end))) users.push(path);
    });
  }
  return found;
}

const mostUsers = 20;

/** Of at most 64 different bytes together, which is what the automaton has room for. */
const plainName = /^[a-z0-9._@+ /-]{3,80}[a-z0-9._@+ /"-]$/;

function* filesOf(tree: Tree, folder = '', depth = 0): Generator<string> {
  for (const name of tree.entries(folder)) {
    const path = `${folder}${name}`;
    if (!name.endsWith('/')) yield path;
    else if (depth < mostDepth && !leftOut.test(name)) yield* filesOf(tree, path, depth + 1);
  }
}

const leftOut = /^(?:\.git|\.hg|\.svn|\.pc|node_modules|bower_components)\/$/;

const lists =
  /(?:^|\/)(?:[Mm]akefile[^/]*|GNUmakefile|CMakeLists\.txt|meson\.build|MANIFEST[^/]*|BUILD(?:\.bazel)?|SConscript|package\.json|[^/]*\.(?:mk|am|bzl|gypi?|pr[io]|gemspec|cabal|spec|nuspec|csproj|vc(?:x?)proj(?:\.filters)?|pbxproj|cmake|sha\d{1,3}|md5|list|dsc)|\.[^/]*ignore|\.gitattributes|SHA\d{1,3}SUMS|[^/]*\.(?:md5|sha1|sha256)sums?|control|copyright|changelog)$/;

const builds =
  /(?:^|\/)(?:[Mm]akefile[^/]*|GNUmakefile|CMakeLists\.txt|meson\.build|SConscript|[^/]*\.(?:mk|am|cmake|spec|nuspec))$/;
const ofTests: ReadonlySet<Role> = new Set(['test', 'fixture', 'example', 'documentation']);

/** Pages, pictures, data that no one reads for names. */
const texts =
  /(?:^|\/)[^/.]{1,80}$|\.(?!(?:md|rst|adoc|html?|svg|lock|map|po|pot|css|scss|less|crt|cer|pem|key|der|csr|crl|p12|pfx|jks|png|jpe?g|gif|ico|gz|zip|xz|bz2|jar|woff2?|ttf|pdf|so|o|a|dll|exe|patch|diff)$)[a-z0-9+]{1,12}$/i;

function sideOf(path: string, roleOf: (path: string) => Role): keyof Mentions | undefined {
  const isList = lists.test(path);
  if (!isList && !texts.test(path)) return undefined;
  const role = roleOf(path);
  if (isList) return builds.test(path) && !ofTests.has(role) && !isForTrials(path) ? 'byBuilds' : undefined;
  if (role === 'documentation' || isDocumentation(path)) return undefined;
  return ofTests.has(role) || isForTrials(path) || checks.test(path) ? 'byTests' : 'byProduct';
}

/** Scripts that `make check` runs. */
const checks = /(?:^|\/)checks?\/[\w.-]{1,80}\.(?:sh|pl|py)$/;

/** Not a part of a longer name. */
function isWhole(bytes: Uint8Array, start: number, end: number): boolean {
  return !isOfName(bytes[start - 1]) && !isOfName(bytes[end]);
}

function isOfName(byte = 0): boolean {
  return wordByte[byte] === 1 || byte === 0x2d;
}

function isMade(bytes: Uint8Array, end: number): boolean {
  const line =
    latin1(bytes, end - 300, end)
      .split('\n')
      .at(-1) ?? '';
  return makesKeys.test(line);
}
