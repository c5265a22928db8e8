import {
  type Block,
  type BlockKind,
  type List,
  type ShellNode,
  type ShellWord,
  simpleCommandsIn,
  type Visited,
} from '../../../../formats/shell/index.js';
import type { Run, RunScript } from '../commands/run.js';
import type { LintFile } from '../file.js';

export interface SimpleUse {
  readonly run: Run;
  readonly script: RunScript;
  readonly visited: Visited;
}

export interface WordUse extends SimpleUse {
  readonly word: ShellWord;
  /** Where the shell cuts words and expands patterns: `argument` and `redirect`. */
  readonly role: 'argument' | 'redirect' | 'assignment' | 'test';
}

const simples = new WeakMap<LintFile, readonly SimpleUse[]>();
const words = new WeakMap<LintFile, readonly WordUse[]>();

/** Every simple command of every script, those that only set variables included. */
export function simplesOf(file: LintFile): readonly SimpleUse[] {
  const known = simples.get(file);
  if (known !== undefined) return known;
  const all = file.runs.flatMap((run) =>
    run.scripts.flatMap((script) =>
      script.shellName === 'exec'
        ? []
        : simpleCommandsIn(script.script.list).map((visited) => ({ run, script, visited })),
    ),
  );
  simples.set(file, all);
  return all;
}

export function shellWords(file: LintFile): readonly WordUse[] {
  const known = words.get(file);
  if (known !== undefined) return known;
  const all = simplesOf(file).flatMap(wordsOf);
  words.set(file, all);
  return all;
}

const marked = new WeakMap<LintFile, readonly WordUse[]>();

/**
 * The words in which the shell may find something to do: quotes, variables, commands, patterns, braces, escapes. Most words are
 * letters alone, at which rules about such signs need not look.
 */
export function markedWords(file: LintFile): readonly WordUse[] {
  const known = marked.get(file);
  if (known !== undefined) return known;
  const all = shellWords(file).filter(({ word }) => !/^[\w./:@%+,=-]*$/.test(word.raw));
  marked.set(file, all);
  return all;
}

export interface BlockWord {
  readonly run: Run;
  readonly script: RunScript;
  readonly word: ShellWord;
  readonly block: BlockKind;
}

const blockUses = new WeakMap<LintFile, readonly BlockWord[]>();

/** What `for` goes through and what `case` looks at. */
export function blockWords(file: LintFile): readonly BlockWord[] {
  const known = blockUses.get(file);
  if (known !== undefined) return known;
  const all = file.runs.flatMap((run) =>
    run.scripts.flatMap((script) =>
      [...blocksIn(script.script.list)].flatMap(({ words: own, block }) =>
        own.map((word) => ({ run, script, word, block })),
      ),
    ),
  );
  blockUses.set(file, all);
  return all;
}

/** Every block of a script, those in blocks included. */
export function* blocksIn(list: List, depth = 0): Generator<Block> {
  if (depth > 50) return;
  for (const { node } of list.items) yield* blocksOf(node, depth);
}

function* blocksOf(node: ShellNode, depth: number): Generator<Block> {
  if (node.kind === 'pipeline') for (const part of node.parts) yield* blocksOf(part, depth);
  if (node.kind !== 'block') return;
  yield node;
  for (const list of node.lists) yield* blocksIn(list, depth + 1);
}

const declaring = new Set(['export', 'local', 'declare', 'readonly', 'typeset', 'alias']);

function wordsOf({ run, script, visited }: SimpleUse): readonly WordUse[] {
  const { command } = visited;
  const [first] = command.words;
  const isTest = first?.value === '[[';
  // sh takes what follows export for any other argument, and cuts it.
  const isCut = script.shellName === 'sh' || script.shellName === 'dash' || script.shellName === 'ash';
  const isDeclaration = first !== undefined && declaring.has(first.value) && !isCut;
  const use = (word: ShellWord, role: WordUse['role']): WordUse => ({ run, script, visited, word, role });
  const values = command.assignments.map(({ value }) => value).filter((value) => value !== undefined);
  const targets = command.redirects
    .map(({ target, operator }) => (operator.startsWith('<<') ? undefined : target))
    .filter((target) => target !== undefined);
  return [
    ...values.map((word) => use(word, 'assignment')),
    ...command.words.map((word) => use(word, roleOf(word, isTest, isDeclaration))),
    ...targets.map((word) => use(word, 'redirect')),
  ];
}

function roleOf({ raw }: ShellWord, isTest: boolean, isDeclaration: boolean): WordUse['role'] {
  if (isTest) return 'test';
  return isDeclaration && /^[A-Za-z_]\w*=/.test(raw) ? 'assignment' : 'argument';
}
