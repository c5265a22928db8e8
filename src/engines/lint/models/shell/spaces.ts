import {
  type List,
  type ShellNode,
  type ShellWord,
  simpleCommandsIn,
  type Visited,
  type WordPart,
} from '../../../../formats/shell/index.js';
import type { RunScript } from '../commands/run.js';
import { once } from '../once.js';

type Variable = Extract<WordPart, { kind: 'variable' }>;

/** Numbers, lengths, and what has quotes of its own inside. */
export function isSafeVariable({ name, operation }: Variable): boolean {
  if (/^[?#!$@-]$/.test(name) || operation === '#length' || numeric.has(name)) return true;
  return /^:?\+/.test(operation);
}

/** Numbers that the shell itself sets. */
const numeric = new Set([
  'BASHPID',
  'BASH_SUBSHELL',
  'COLUMNS',
  'EPOCHSECONDS',
  'EUID',
  'HISTCMD',
  'LINENO',
  'LINES',
  'OPTIND',
  'PPID',
  'RANDOM',
  'SECONDS',
  'SHLVL',
  'UID',
]);

interface Settings {
  /** Every name that the script or the Dockerfile sets. */
  readonly all: ReadonlySet<string>;
  /** Those that hold no spaces and no patterns whenever they are set. */
  readonly plain: ReadonlySet<string>;
}

/** Variables that cannot be cut: constants of the script, and what ENV and ARG declare. */
export function knownPlain(script: RunScript): ReadonlySet<string> {
  return settingsOf(script).plain;
}

export function setIn(script: RunScript): ReadonlySet<string> {
  return settingsOf(script).all;
}

/** A sourced file may set anything. */
export const sourcesFiles = once((script: RunScript) =>
  script.commands.some(({ name }) => name === '.' || name === 'source' || name === 'eval'),
);

const settingsOf = once(({ run, script, visits }: RunScript): Settings => {
  const all = new Set(run.step.state.variables.keys());
  const plain = new Set(all);
  const spaced = new Set<string>();
  const set = (name: string, isPlain: boolean): void => {
    all.add(name);
    (isPlain ? plain : spaced).add(name);
  };
  const firm = new Set(all);
  const optional = new Set<string>();
  for (const { command, inside } of visits) {
    for (const { name, value, isArray } of command.words.length > 0 ? [] : command.assignments) {
      set(name, !isArray && (value === undefined || isPlainWord(value.parts)));
      (isOptional(inside) ? optional : firm).add(name);
    }
    const [program, ...rest] = command.words;
    for (const word of rest) collectDeclared(program?.value ?? '', word, set);
  }
  collectLoops(script.list, set, 0);
  for (const name of optional) if (!firm.has(name)) spaced.add(name);
  for (const name of spaced) plain.delete(name);
  for (const { options } of run.mounts) {
    const env = options.get('env');
    if (env !== undefined) all.add(env);
  }
  return { all, plain };
});

/** In an "if" without "else" the variable keeps whatever it had before. */
function isOptional(inside: Visited['inside']): boolean {
  const inner = inside.findLast((one) => one.kind === 'block' && one.block.block === 'if');
  return inner?.kind === 'block' && inner.block.lists.length % 2 === 0;
}

const declaring = new Set(['export', 'local', 'declare', 'readonly', 'typeset', 'let']);

function collectDeclared(
  program: string,
  word: { readonly raw: string; readonly value: string; readonly parts: readonly WordPart[] },
  set: (name: string, isPlain: boolean) => void,
): void {
  if (program === 'read' || program === 'getopts' || program === 'mapfile' || program === 'readarray') {
    if (/^[A-Za-z_]\w*$/.test(word.value)) set(word.value, false);
  } else if (declaring.has(program)) {
    const name = /^([A-Za-z_]\w*)(=|$)/.exec(word.value);
    if (name?.[1] !== undefined) set(name[1], isPlainWord(word.parts));
  } else if (program === 'printf' && /^-v/.test(word.value)) set(word.value.slice(2), false);
}

function isPlainWord(parts: readonly WordPart[]): boolean {
  return parts.every(
    (part) =>
      part.kind === 'arithmetic' ||
      (part.kind === 'variable' && (/^[?#$!]$/.test(part.name) || part.operation === '#length')) ||
      (part.kind === 'literal' && !/[\s*?[]/.test(part.text)),
  );
}

/** Variables of `for` loops, those in substitutions left out: they are gone when the outer script goes on. */
function collectLoops(list: List, set: (name: string, isPlain: boolean) => void, depth: number): void {
  if (depth > 50) return;
  const visit = (node: ShellNode): void => {
    if (node.kind === 'pipeline') node.parts.forEach(visit);
    if (node.kind !== 'block') return;
    if (node.block === 'for' && node.name)
      set(
        node.name,
        node.words.every(({ parts }) => isPlainWord(parts)),
      );
    for (const inner of node.lists) collectLoops(inner, set, depth + 1);
  };
  for (const { node } of list.items) visit(node);
}

/** Commands that print one word, and never none. */
const printsOneWord =
  /^(?:mktemp|pwd|dirname|basename|uname|arch|nproc|realpath|readlink|id|whoami|hostname|dpkg)$/;

/**
 * Whether a variable holds one word by all that the script shows, so that quotes change nothing for what works today.
 * A whole word that may be a list, some flags or nothing at all has to stay without them: `install $packages`.
 */
export function isOneWord({ name, operation }: Variable, word: ShellWord, { script }: RunScript): boolean {
  if (operation !== '' && !/^:?[-=?]/.test(operation)) return false;
  const values = assignmentsOf(name, script.list);
  if (values === undefined) return false;
  const isPart = word.parts.some(
    (part) => part.kind === 'literal' && /[\w/.:=-]/.test(part.text) && !part.text.startsWith('-'),
  );
  return values.length === 0 ? isPart && !isListName(name) : values.every(givesOneWord);
}

function isListName(name: string): boolean {
  return /(?:s|list|opts?|args?|flags?|deps|packages|all|extra|options)$/i.test(name);
}

function givesOneWord(parts: readonly WordPart[]): boolean {
  const [first] = parts;
  if (first?.kind === 'command' && parts.length === 1) {
    const commands = simpleCommandsIn(first.list);
    return (
      commands.length === 1 &&
      commands.every(({ command }) => printsOneWord.test(command.words[0]?.value ?? ''))
    );
  }
  return (
    parts.length > 0 &&
    isPlainWord(parts) &&
    parts.some((part) => part.kind !== 'literal' || part.text !== '')
  );
}

/** What a script sets a variable to; undefined where `read`, a loop or a declaration does. */
function assignmentsOf(name: string, list: List): readonly (readonly WordPart[])[] | undefined {
  const values: (readonly WordPart[])[] = [];
  let isOpen = false;
  for (const { command } of simpleCommandsIn(list)) {
    for (const one of command.assignments) {
      if (one.name !== name || command.words.length > 0) continue;
      if (one.isArray) isOpen = true;
      values.push(one.value?.parts ?? []);
    }
    const [program, ...rest] = command.words;
    for (const word of rest) collectDeclared(program?.value ?? '', word, (set) => (isOpen ||= set === name));
  }
  collectLoops(list, (set) => (isOpen ||= set === name), 0);
  return isOpen ? undefined : values;
}
