import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { ciSettingsOfJobs, isOfCi, publishes } from '../../knowledge/roles/builders.js';
import { baseComposeNames } from '../../knowledge/roles/compose.js';
import {
  buildTargets,
  composeCommand,
  composeFileOption,
  runsServices,
  startsServices,
  workTargets,
} from '../../knowledge/roles/starters.js';
import { assignmentsIn } from './assignments.js';
import { type Builder, buildersIn, isCheck } from './builders.js';
import type { Tree } from './find.js';
import { type Block, blocksOf } from './users.js';

export interface Stack {
  /** From sources or files of the project. */
  readonly isBuilt: boolean;
  /** A port is open or it is kept up. */
  readonly isServing: boolean;
}

/**
 * What a Compose file is for by those who start it, where all of them work on the project: targets, jobs and scripts that are called
 * after tests or after such work, jobs of a CI that publish nothing, and scripts that are called after builds, of what serves nothing. A CI alone says so only of a file that builds nothing, because
 * it tries what is given to users too.
 */
export function roleByStarters(path: string, { isBuilt, isServing }: Stack, tree: Tree): Role | undefined {
  const uses = buildersIn(tree, prefixOf(path))
    .flatMap((builder) => startsIn(builder, tree))
    .filter(({ files }) => files === 'any' || files.includes(path));
  const own = uses.filter(({ files }) => files !== 'any');
  const isOther = ({ by }: Start) => by === 'other' || (by === 'build' && isServing);
  if (own.length === 0 || uses.some(isOther)) return undefined;
  if (own.some(({ by }) => by === 'test')) return 'test';
  if (own.some(({ by }) => by === 'work' || by === 'build')) return 'tooling';
  const isAtHand = prefixOf(path) === '' || !own.every(({ by }) => by === 'ci-check');
  return isBuilt && isAtHand ? undefined : 'test';
}

interface Start {
  readonly by: 'test' | 'work' | 'build' | 'ci-check' | 'ci' | 'other';
  /** Any, where a variable names it. */
  readonly files: readonly string[] | 'any';
}

const known = new WeakMap<Builder, readonly Start[]>();
const mostStarts = 200;

function startsIn(builder: Builder, tree: Tree): readonly Start[] {
  const before = known.get(builder);
  if (before !== undefined) return before;
  const values = valuesIn(builder.text);
  const found = composeCommand.test(builder.text)
    ? blocksIn(builder).flatMap((block) => startsOf(block, { ...builder, values }, tree))
    : [];
  known.set(builder, found.slice(0, mostStarts));
  return found.slice(0, mostStarts);
}

/** Scripts of a package stand on a line each. */
function blocksIn(builder: Builder): readonly Block[] {
  const { path, text } = builder;
  if (nameOf(path) !== 'package.json') return blocksOf({ path, text: text.replace(/\\\r?\n/g, ' ') });
  return text.split('\n').flatMap((line) => {
    const [, called, script] = /^[ \t]{1,16}"([\w:.-]{1,80})"[ \t]{0,4}:([^\n]{1,2000})/.exec(line) ?? [];
    return called === undefined || script === undefined ? [] : [{ called, comment: '', lines: [script] }];
  });
}

interface BuilderWithValues extends Builder {
  readonly values: ReadonlyMap<string, string | undefined>;
}

function startsOf(block: Block, { path, text, values }: BuilderWithValues, tree: Tree): readonly Start[] {
  const isOfMake = /^(?:GNU)?[Mm]akefile|\.mk$/.test(nameOf(path));
  const folders = foldersOf(block, path);
  return block.lines.flatMap((line): readonly Start[] => {
    const [, rest] = composeCommand.exec(line) ?? [];
    if (rest === undefined || line.trimStart().startsWith('#')) return [];
    const isVariable = isOfMake && !/^\s/.test(line);
    if (!(startsServices.test(rest) || isVariable)) return [];
    // What a variable starts, any target may.
    const by = isVariable || /[ \t]push(?![\w-])/.test(rest) ? 'other' : useOf(block, rest, path, text);
    if (by === undefined) return [];
    const names = [...rest.matchAll(composeFileOption)].map(([, name = '']) => assigned(name, values));
    if (names.some((name) => bareVariable.test(name)) || (names.length === 0 && namedElsewhere.test(text)))
      return [{ by, files: 'any' }];
    const all = names.length === 0 ? baseComposeNames : names.map(withoutVariable);
    const files = folders.flatMap((folder) => all.map((name) => posix.join(folder, name)));
    const present = files.filter((file) => tree.entries(prefixOf(file)).includes(nameOf(file)));
    return present.length === 0 ? [] : [{ by, files: [...new Set(present)] }];
  });
}

/** Of a variable what the same file gives it: `-f $(STACK)` after `STACK = docker/compose.yaml`. */
function assigned(name: string, values: BuilderWithValues['values']): string {
  const [, variable = ''] = /^\$[({]?(\w{1,60})[)}]?$/.exec(name) ?? [];
  return values.get(variable) ?? name;
}

/** Undefined where a file gives it several values. */
function valuesIn(text: string): BuilderWithValues['values'] {
  const values = new Map<string, string | undefined>();
  for (const { name, value, isWhole } of assignmentsIn(text))
    if (isWhole) values.set(name, values.has(name) ? undefined : value);
  return values;
}

const bareVariable = /^[$%][^/]{0,200}$/;
const namedElsewhere = /\bCOMPOSE_FILE\b/;

/** `$ROOT/compose.yaml` */
function withoutVariable(name: string): string {
  return name.replace(/^\$[({]{0,2}\w{1,60}[)}]{0,2}\//, '');
}

/** Where a command may run: at the root, beside the file that gives it, and where its block goes before. */
function foldersOf({ lines }: Block, path: string): readonly string[] {
  const own = prefixOf(path);
  const entered = lines.flatMap((line) => {
    const [, name = ''] =
      /(?:\b(?:cd|pushd)[ \t]{1,4}|working-directory:[ \t]{0,4})["']?([\w./-]{1,120})/.exec(line) ?? [];
    return name === '' ? [] : [posix.join(name, '/'), posix.join(own, name, '/')];
  });
  const isApart = nameOf(path) === 'package.json' || /^(?:GNU)?[Mm]akefile/.test(nameOf(path));
  return [...new Set([...(isApart ? [own] : ['', own]), ...entered])].filter(
    (each) => !each.startsWith('..'),
  );
}

/** Nothing of a build that makes an image first. */
function useOf(block: Block, command: string, path: string, text: string): Start['by'] | undefined {
  const ofJob = ciSettingsOfJobs.test(path) ? block.lines.join('\n') : text;
  if (publishes.test(ofJob)) return 'other';
  if (isOfCi.test(path)) return isCheck(path) ? 'ci-check' : 'ci';
  if (isCheckOf(block) || isCheck(path)) return 'test';
  if (wordsOf(block.called).some((word) => workTargets.test(word))) return 'work';
  const isBuild = [block.called, nameOf(path)].flatMap(wordsOf).some((word) => buildTargets.test(word));
  if (!isBuild) return 'other';
  return runsServices.test(command) ? 'build' : undefined;
}

function isCheckOf({ called }: Block): boolean {
  return isCheck(called.replaceAll(':', '-'));
}

function wordsOf(name: string): readonly string[] {
  return name.trim().split(/[/._: -]/);
}
