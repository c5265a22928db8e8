import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { ciSettingsOfJobs, isOfCi, publishes } from '../../knowledge/roles/builders.js';
import { headPurposes } from '../../knowledge/roles/images.js';
import { pageTargets, workTargets } from '../../knowledge/roles/starters.js';
import { type Builder, buildersIn, isCheck } from './builders.js';
import { opens } from './building.js';
import type { Tree } from './find.js';
import { isOfOthers } from './idle.js';
import { startsNothing } from './images.js';
import { isOfferedOnPages } from './pages.js';

/**
 * What an image is for by those who build it, where all of them work on the project: tests, targets of such work, or jobs of a CI that publish nothing. An
 * image that starts something counts only where a job builds a whole matrix of them, because a CI tries the image of a product too.
 */
export function roleByUsers(path: string, dockerfile: string, tree: Tree): Role | undefined {
  const uses = usesOf(path, tree);
  if (uses.length === 0 || uses.some(({ by }) => by === 'release' || by === 'other')) return undefined;
  if (isOfferedOnPages(path, tree)) return undefined;
  if (uses.every(({ by }) => by === 'pages')) return 'documentation';
  const isSaid = uses.every(({ isSaid: each }) => each);
  if (opens(dockerfile) && !isSaid && !isOfOthers(path, dockerfile, tree)) return undefined;
  const isForWork = uses.every(({ by }) => by !== 'ci');
  if (isForWork) return uses.some(({ by }) => by === 'test') ? 'test' : 'tooling';
  if (startsNothing(dockerfile)) return 'tooling';
  return uses.every(({ isOfMatrix }) => isOfMatrix) ? 'tooling' : undefined;
}

interface Use {
  /** `pages`: a target that is called after documentation. */
  readonly by: 'test' | 'work' | 'pages' | 'ci' | 'release' | 'other';
  /** A variable stands for a part of its path. */
  readonly isOfMatrix: boolean;
  /** A comment says that it is for tests. */
  readonly isSaid: boolean;
}

interface Reference extends Use {
  readonly word: string;
  readonly user: string;
}

/** Who names the file or its folder; the name that every image at a root has says too little. */
function usesOf(path: string, tree: Tree): readonly Use[] {
  return buildersIn(tree, prefixOf(path))
    .flatMap(referencesIn)
    .filter(({ word, by, user }) => means(word, path) && !(by === 'other' && isBeside(user, path)));
}

/** A script beside it is how anyone builds it. */
function isBeside(user: string, path: string): boolean {
  return (
    prefixOf(path) !== '' && prefixOf(user) === prefixOf(path) && !/\.mk$|^[Mm]akefile/.test(nameOf(user))
  );
}

const known = new WeakMap<Builder, readonly Reference[]>();
const mostLines = 4_000;
const mostReferences = 400;

function referencesIn(builder: Builder): readonly Reference[] {
  const before = known.get(builder);
  if (before !== undefined) return before;
  const found = blocksOf(builder).flatMap(({ called, comment, lines }) => {
    const isSaid = headPurposes.some(({ role, says }) => role === 'test' && says.test(comment));
    const by = isSaid ? 'test' : userOf(builder, called, lines);
    return lines
      .flatMap(wordsOfImages)
      .map((word) => ({ word, by, isSaid, user: builder.path, isOfMatrix: variable.test(word) }));
  });
  known.set(builder, found.slice(0, mostReferences));
  return found.slice(0, mostReferences);
}

export interface Block {
  readonly called: string;
  readonly comment: string;
  readonly lines: readonly string[];
}

/** Targets of make, jobs of a CI, functions of a shell, with the comment above them. */
export function blocksOf({ path, text }: Builder): readonly Block[] {
  const blocks: { called: string; comment: string; lines: string[] }[] = [
    { called: '', comment: '', lines: [] },
  ];
  let comment = '';
  const block = indentedJobs.test(path) ? indentedBlock : ownBlock;
  for (const line of text.split('\n').slice(0, mostLines)) {
    if (line.trimStart().startsWith('#')) {
      comment = `${comment} ${line}`.slice(-maxComment);
      // What is not pushed for now is made for it.
      blocks.at(-1)?.lines.push(line);
      continue;
    }
    const [, called] = block.exec(line) ?? [];
    if (called !== undefined) blocks.push({ called, comment, lines: [] });
    comment = '';
    blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

const maxComment = 400;
const ownBlock =
  /^(?:(?=["']?[\w./][\w."'/ -]{0,80}:(?!=))|(?:function )?(?=[\w-]{1,80}[ \t]{0,4}\(\)))["']?([\w./ -]{1,80})/;
/** Below the key that holds all jobs. */
const indentedJobs = /^\.(?:github|circleci)\//;
const indentedBlock = /^ {2}([\w-]{1,80}):[ \t\r]{0,8}$/;

function userOf(builder: Builder, called: string, lines: readonly string[]): Use['by'] {
  const ofJob = ciSettingsOfJobs.test(builder.path) ? lines.join('\n') : builder.text;
  if (publishes.test(ofJob)) return 'release';
  if (isCheck(builder.path) || isCheck(called)) return 'test';
  if (isOfCi.test(builder.path)) return 'ci';
  const words = called.trim().split(/[/._: -]/);
  if (words.some((word) => pageTargets.test(word))) return 'pages';
  return words.some((word) => workTargets.test(word)) ? 'work' : 'other';
}

/** Words of a line that may name an image: paths, and names of Dockerfiles. */
function wordsOfImages(line: string): readonly string[] {
  if (
    line.trimStart().startsWith('#') ||
    !/ockerfile|ontainerfile|\.docker\b|\b(?:docker|podman|buildah|context|executor)\b/.test(line)
  )
    return [];
  return line
    .slice(0, 2_000)
    .replace(/\$\{\{[^{}\n]{0,80}\}\}/g, (whole) => `$${whole.replace(/\W/g, '')}`)
    .split(/[\s"'`=,:;()]/)
    .filter((word) => word.includes('/') || /ockerfile|ontainerfile/.test(word))
    .map((word) => word.replace(/^(?:\$\{?\w{1,60}\}?\/|\.{1,2}\/){1,4}/, '').replace(/\/$/, ''))
    .filter((word) => word.length >= shortestWord && !isPlainName(word));
}

const shortestWord = 4;
const variable = /\$\{?(\w{1,60})\}?|\*/;

function isPlainName(word: string): boolean {
  return /^(?:Docker|Container)file$/.test(word);
}

/** The file or its folder, whose parts a variable may stand for: `docker/$on/Dockerfile`, `docker/*`. */
function means(word: string, path: string): boolean {
  const folder = prefixOf(path).slice(0, -1);
  return (
    matches(word, path) ||
    (folder !== '' && matches(word, folder)) ||
    (!word.includes('/') && matches(word, nameOf(path)))
  );
}

function matches(word: string, path: string): boolean {
  if (!variable.test(word)) return word === path;
  const [parts, own] = [word.split('/'), path.split('/')];
  if (
    parts.length !== own.length ||
    !parts.some((part) => part.length >= 3 && !variable.test(part) && !isPlainName(part))
  )
    return false;
  const values = new Map<string, string>();
  return parts.every((part, index) => partMatches(part, own[index] ?? '', values));
}

/** One variable in a part, which stands for the same in all of them. */
function partMatches(part: string, own: string, values: Map<string, string>): boolean {
  const found = variable.exec(part);
  if (found === null) return part === own;
  const [start, end] = [part.slice(0, found.index), part.slice(found.index + found[0].length)];
  const last = end.replace(/^.{0,200}(?:\$\{?\w{1,60}\}?|\*)/, '');
  if (!own.startsWith(start) || !own.endsWith(last) || own.length <= start.length + last.length) return false;
  const value = own.slice(start.length, own.length - last.length);
  const name = found[1] ?? '*';
  if (name === '*' || last !== end) return true;
  const before = values.get(name);
  values.set(name, value);
  return before === undefined || before === value;
}
