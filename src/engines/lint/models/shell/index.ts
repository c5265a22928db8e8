import type {
  Block,
  BlockKind,
  List,
  ShellNode,
  ShellWord,
  Visited,
} from '../../../../formats/shell/index.js';
import type { Run, RunScript } from '../commands/run.js';
import type { LintFile } from '../file.js';
import { once } from '../once.js';

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

/** Every simple command of every script, those that only set variables included. */
export const simplesOf = once((file: LintFile): readonly SimpleUse[] =>
  file.runs.flatMap((run) =>
    run.scripts.flatMap((script) =>
      script.shellName === 'exec' ? [] : script.visits.map((visited) => ({ run, script, visited })),
    ),
  ),
);

export const shellWords = once((file: LintFile): readonly WordUse[] => simplesOf(file).flatMap(wordsOf));

/**
 * The words in which the shell may find something to do: quotes, variables, commands, patterns, braces, escapes. Most words are
 * letters alone, at which rules about such signs need not look.
 */
export const markedWords = once((file: LintFile): readonly WordUse[] =>
  shellWords(file).filter(({ word }) => !/^[\w./:@%+,=-]*$/.test(word.raw)),
);

export interface BlockWord {
  readonly run: Run;
  readonly script: RunScript;
  readonly word: ShellWord;
  readonly block: BlockKind;
}

/** What `for` goes through and what `case` looks at. */
export const blockWords = once((file: LintFile): readonly BlockWord[] =>
  file.runs.flatMap((run) =>
    run.scripts.flatMap((script) =>
      [...blocksIn(script.script.list)].flatMap(({ words, block }) =>
        words.map((word) => ({ run, script, word, block })),
      ),
    ),
  ),
);

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
  // Behind another program it is one whose separator is missing.
  const openedAt = command.words.find(({ raw }) => raw === '[[')?.start ?? Number.POSITIVE_INFINITY;
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
    ...command.words.map((word) => use(word, roleOf(word, word.start >= openedAt, isDeclaration))),
    ...targets.map((word) => use(word, 'redirect')),
  ];
}

function roleOf({ raw }: ShellWord, isTest: boolean, isDeclaration: boolean): WordUse['role'] {
  if (isTest) return 'test';
  return isDeclaration && /^[A-Za-z_]\w*=/.test(raw) ? 'assignment' : 'argument';
}
