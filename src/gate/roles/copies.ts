import {
  ciSettings,
  copiedSuite,
  licenceNames,
  manifestNames,
  partOf,
  readmeNames,
} from '../../knowledge/roles/copies.js';
import { folders as folderConventions, packageFolders, programNames } from '../../knowledge/roles/index.js';
import type { Tree } from './find.js';
import { kept } from './tree.js';

/** What belongs to another project, by what it says of itself: its licence, its manifest, or the head of the file. */
export interface Copies {
  /** @param folder below the root, with its slash */
  isFolder(folder: string): boolean;
  isFile(head: string): boolean;
}

/** Words that are in the names of many holders. */
const common =
  /^(?:the|and|inc|ltd|llc|gmbh|all|rights?|reserved|copyright|free|open|software|foundation|projects?|teams?|contributors?|authors?|others|company|corporation|corp|group|labs?|community|developers?|various|its|other|see|file|files|package|framework|library|application|org|com|net|www|https?|http|github|gitlab|bitbucket|git|you|your|name|year|owner|yyyy|present|by)$/;

/**
 * A folder or file is a copy where none of the words by which it names its holder is a word of the texts at the root of the
 * project: the licence, the manifests and what introduces it. Where the root has none of those, nothing is one.
 */
export function copiesIn(tree: Tree): Copies {
  let own: ReadonlySet<string> | undefined;
  let whole: ReadonlySet<string> | undefined;
  const folders = new Map<string, boolean>();
  const isForeign = (words: readonly string[]): boolean => {
    if (words.length === 0) return false;
    own ??= ownWords(tree);
    return own.size > 0 && !words.some((word) => isOwn(word, own ?? new Set()));
  };
  const isPartOfOther = (words: readonly string[]): boolean => {
    if (!isForeign(words)) return false;
    whole ??= wholeOf(tree);
    return !words.some((word) => whole?.has(word));
  };
  return {
    isFolder: (folder) =>
      kept(
        folders,
        folder,
        () =>
          isInstalled(folder, tree) ||
          isForeign(holdersOf(folder, tree)) ||
          isCopiedSuite(folder, tree) ||
          (isProjectOfItsOwn(folder, tree) && isForeign(titleOf(folder, tree))),
      ),
    isFile: (head) => isPartOfOther(partIn(head)),
  };
}

function partIn(head: string): readonly string[] {
  return words(partOf.exec(head)?.[1] ?? '');
}

/** `libtide` is of `tide`. */
function isOwn(word: string, own: ReadonlySet<string>): boolean {
  return [word, `lib${word}`, word.replace(/^lib/, '')].some((each) => own.has(each));
}

const mostLooked = 200;
const mostFolders = 400;
const fewestParts = 5;

/** What most files are part of that name something so is the project itself, whatever its pages call it: copies are few. */
function wholeOf(tree: Tree): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let parts = 0;
  let looked = 0;
  const queue = [''];
  // Grows while it is gone through.
  for (const folder of queue)
    for (const name of tree.entries(folder)) {
      if (name.endsWith('/')) {
        if (queue.length < mostFolders && !isOfOthers(name.slice(0, -1))) queue.push(`${folder}${name}`);
      } else if (programNames.test(name) && looked < mostLooked) {
        looked += 1;
        const found = partIn(tree.head(`${folder}${name}`));
        if (found.length > 0) parts += 1;
        for (const word of new Set(found)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  const isMost = (count: number) => count >= fewestParts && count * 2 > parts;
  return new Set([...counts].flatMap(([word, count]) => (isMost(count) ? [word] : [])));
}

function isOfOthers(folder: string): boolean {
  return folderConventions.some(
    ({ role, anywhere, atRoot }) => role === 'vendored' && (anywhere.test(folder) || atRoot.test(folder)),
  );
}

/**
 * It introduces itself, has a licence and settings for a CI, which CI systems read at the root of a repository alone, and is none of
 * several packages beside each other.
 */
function isProjectOfItsOwn(folder: string, tree: Tree): boolean {
  const entries = folder === '' ? [] : tree.entries(folder);
  return (
    [licenceNames, readmeNames].every((names) => entries.some((name) => names.test(name))) &&
    entries.some((name) => ciSettings.test(name)) &&
    !packageFolders.test(folder.split('/').at(-3) ?? '')
  );
}

/** Its page says that the tests in it are those of another project: `copies of the test suite of Tide 4.1`. */
function isCopiedSuite(folder: string, tree: Tree): boolean {
  const page = folder === '' ? undefined : tree.entries(folder).find((name) => readmeNames.test(name));
  return page !== undefined && copiedSuite.test(tree.head(`${folder}${page}`));
}

/** Words of the first heading of its page. */
function titleOf(folder: string, tree: Tree): readonly string[] {
  const page = tree.entries(folder).find((name) => /^readme/i.test(name)) ?? '';
  const lines = tree.head(`${folder}${page}`).split('\n');
  const title = lines.find((line) => /^#[ \t]|^\w/.test(line)) ?? '';
  return words(title.split(/[([]/, 1)[0] ?? '');
}

/** What npm up to version 6 adds to the manifest of a package that it installs, and what Bower writes beside it. */
function isInstalled(folder: string, tree: Tree): boolean {
  const entries = folder === '' ? [] : tree.entries(folder);
  return installers.some(
    ({ manifest, adds }) => entries.includes(manifest) && adds.test(tree.text(`${folder}${manifest}`)),
  );
}

const installers = [
  { manifest: 'package.json', adds: /^[ \t]{0,8}"_(?:resolved|requested|integrity)"[ \t]{0,4}:/m },
  { manifest: '.bower.json', adds: /^[ \t]{0,8}"_(?:release|resolution|source)"[ \t]{0,4}:/m },
];

function ownWords(tree: Tree): ReadonlySet<string> {
  const entries = tree.entries('');
  const texts = entries
    .filter((name) => [licenceNames, manifestNames, readmeNames].some((names) => names.test(name)))
    .map((name) => tree.head(name))
    .filter((text) => text !== '');
  if (texts.length === 0) return new Set();
  return new Set([...texts, ...entries].flatMap(words));
}

/** Words of the holders that the licence and the manifests of a folder name. */
function holdersOf(folder: string, tree: Tree): readonly string[] {
  const entries = tree.entries(folder);
  const heads = (names: RegExp) =>
    entries.filter((name) => names.test(name)).map((name) => tree.head(`${folder}${name}`));
  const holders = heads(licenceNames).flatMap((text) => matches(text, copyright));
  const places = entries
    .filter((name) => manifestNames.test(name))
    .flatMap((name) => matches(placeIn(name, tree.head(`${folder}${name}`)), repository));
  return [...holders, ...places].flatMap(words);
}

/** What says where the project itself lies; other lines name what it depends on. */
function placeIn(manifest: string, text: string): string {
  const own = ownLines.find(({ name }) => name === manifest)?.line;
  return own === undefined
    ? text
    : text
        .split('\n')
        .filter((line) => own.test(line))
        .join('\n');
}

const ownLines = [
  { name: 'go.mod', line: /^module[ \t]/ },
  { name: 'package.json', line: /"(?:url|repository|homepage|bugs|author|email)"[ \t]{0,4}:/ },
];

/** `Copyright (c) 2005-2020 Acme Ltd` */
const copyright = /^[ \t*]{0,8}(?:copyright|\(c\)|©)[ \t]([^\n]{1,120})/gim;
/** `"url": "https://github.com/acme/shop.git"` */
const repository =
  /\b(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)[/:]([\w.-]{1,60}\/[\w.-]{1,60})/gi;

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

function words(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{3,40}/gu) ?? []).filter((word) => !common.test(word));
}
