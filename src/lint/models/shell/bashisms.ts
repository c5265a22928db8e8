import type { Span } from '../../../formats/dockerfile/index.js';
import type { ShellNode, ShellWord, WordPart } from '../../../formats/shell/index.js';
import type { LintFile } from '../file.js';
import { type SimpleUse, shellWords, simplesOf } from './index.js';

export interface Bashism {
  readonly place: Span;
  readonly what: string;
  /** ShellCheck's code. */
  readonly code: string;
}

/** What POSIX leaves undefined, in scripts that sh runs. */
export function* bashisms(file: LintFile): Generator<Bashism> {
  for (const use of simplesOf(file)) {
    if (!isForSh(use)) continue;
    const { source } = use.script;
    for (const { span, what, code } of inCommand(use)) yield { place: source.spanOf(span), what, code };
  }
  for (const use of shellWords(file)) {
    if (!isForSh(use) || use.role === 'test') continue;
    for (const { span, what, code } of inWord(use.word, use.role))
      yield { place: use.script.source.spanOf(span), what, code };
  }
  for (const { scripts } of file.runs) {
    for (const { script, source, shellName } of scripts) {
      if (shellName !== 'sh' && shellName !== 'dash') continue;
      for (const { node } of script.list.items) {
        for (const { span, what, code } of inBlock(node, script.text))
          yield { place: source.spanOf(span), what, code };
      }
    }
  }
}

interface Found {
  readonly span: Span;
  readonly what: string;
  readonly code: string;
}

function isForSh({ script }: SimpleUse): boolean {
  return script.shellName === 'sh' || script.shellName === 'dash';
}

/** Commands that only bash has, with ShellCheck's code for each. */
const commands: Readonly<Record<string, string>> = {
  '[[': 'SC3010',
  source: 'SC3046',
  pushd: 'SC3044',
  popd: 'SC3044',
  dirs: 'SC3044',
  shopt: 'SC3044',
  typeset: 'SC3044',
  declare: 'SC3044',
  disown: 'SC3044',
  enable: 'SC3044',
  help: 'SC3044',
  mapfile: 'SC3044',
  readarray: 'SC3044',
  suspend: 'SC3044',
  compgen: 'SC3044',
  complete: 'SC3044',
  builtin: 'SC3044',
  caller: 'SC3044',
  let: 'SC3039',
  local: 'SC3043',
};

function* inCommand({ visited: { command } }: SimpleUse): Generator<Found> {
  const [first, ...rest] = command.words;
  const name = first?.value ?? '';
  if (first && Object.hasOwn(commands, name))
    yield { span: first, what: name, code: commands[name] ?? 'SC2039' };
  const flag = rest[0];
  if (name === 'echo' && flag && /^-[neE]+$/.test(flag.raw) && flag.raw !== '-n')
    yield { span: flag, what: `echo ${flag.raw}`, code: 'SC3037' };
  const pipefail = rest.find(({ value }) => value === 'pipefail');
  if (name === 'set' && pipefail) yield { span: pipefail, what: 'pipefail', code: 'SC3040' };
  const equals = rest.find(({ raw }) => raw === '==');
  if ((name === '[' || name === 'test') && equals)
    yield { span: equals, what: '== in a test', code: 'SC3014' };
  const trapped = rest.find(({ value }) => value === 'ERR');
  if (name === 'trap' && trapped) yield { span: trapped, what: 'trap ERR', code: 'SC3047' };
  for (const { isArray, isAppending, start, end } of command.assignments) {
    if (isArray) yield { span: { start, end }, what: 'an array', code: 'SC3030' };
    else if (isAppending) yield { span: { start, end }, what: '+=', code: 'SC3024' };
  }
  for (const { operator, start, end } of command.redirects) {
    if (operator === '<<<') yield { span: { start, end }, what: '<<<', code: 'SC3011' };
    if (operator === '&>' || operator === '&>>')
      yield { span: { start, end }, what: operator, code: 'SC3020' };
  }
}

function* inWord(word: ShellWord, role: string): Generator<Found> {
  for (const part of word.parts) {
    const found = inPart(part);
    if (found !== undefined) yield { span: part, ...found };
  }
  if (role !== 'argument') return;
  const plain = word.parts
    .map((part) => (part.kind === 'literal' && part.quoting === 'none' ? part.text : '\0'))
    .join('');
  if (/\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(plain)) yield { span: word, what: 'brace expansion', code: 'SC3009' };
}

/** Variables that bash sets and sh does not. */
const bashVariables = new Set([
  'RANDOM',
  'SECONDS',
  'HOSTNAME',
  'UID',
  'EUID',
  'BASH_VERSION',
  'BASH_SOURCE',
  'FUNCNAME',
  'PIPESTATUS',
  'OSTYPE',
  'MACHTYPE',
  'HOSTTYPE',
  'SHLVL',
  'DIRSTACK',
]);

function inPart(part: WordPart): Omit<Found, 'span'> | undefined {
  if (part.kind === 'process') return { what: 'process substitution', code: 'SC3001' };
  if (part.kind === 'literal')
    return part.quoting === 'dollar-single' ? { what: "$'…'", code: 'SC3003' } : undefined;
  if (part.kind !== 'variable') return undefined;
  const { name, operation } = part;
  if (bashVariables.has(name) && operation === '') return { what: `$${name}`, code: 'SC3028' };
  if (/^:(?![-+=?])/.test(operation)) return { what: 'a substring', code: 'SC3057' };
  if (operation.startsWith('//') || operation.startsWith('/'))
    return { what: 'replacing in an expansion', code: 'SC3060' };
  if (/^[\^,]/.test(operation)) return { what: 'changing case in an expansion', code: 'SC3059' };
  if (operation.startsWith('[')) return { what: 'an element of an array', code: 'SC3054' };
  return undefined;
}

function* inBlock(node: ShellNode, text: string): Generator<Found> {
  if (node.kind === 'pipeline') {
    for (const part of node.parts) yield* inBlock(part, text);
    return;
  }
  if (node.kind !== 'block') return;
  const span = { start: node.start, end: Math.min(node.end, node.start + 20) };
  if (node.block === 'function' && text.startsWith('function', node.start))
    yield { span, what: 'function', code: 'SC2112' };
  if (node.block === 'arithmetic') yield { span, what: '((…))', code: 'SC3006' };
  for (const { items } of node.lists) {
    for (const item of items) yield* inBlock(item.node, text);
  }
}
