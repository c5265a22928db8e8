import type { Span } from '../../../../formats/dockerfile/index.js';
import type { ShellNode, ShellWord, WordPart } from '../../../../formats/shell/index.js';
import type { LintFile } from '../file.js';
import { once } from '../once.js';
import { markedWords, type SimpleUse, simplesOf } from './index.js';
import { setIn } from './spaces.js';

export interface Bashism {
  readonly place: Span;
  readonly what: string;
  /** ShellCheck's code. */
  readonly code: string;
}

/** What POSIX leaves undefined, in scripts that sh runs. */
export const bashisms = once((file: LintFile): readonly Bashism[] => [...bashismsIn(file)]);

function* bashismsIn(file: LintFile): Generator<Bashism> {
  for (const use of simplesOf(file)) {
    if (!isForSh(use)) continue;
    const { source } = use.script;
    for (const { span, what, code } of inCommand(use)) yield { place: source.spanOf(span), what, code };
  }
  for (const use of markedWords(file)) {
    if (!isForSh(use) || use.role === 'test') continue;
    const variables = setIn(use.script);
    for (const { span, what, code } of inWord(use.word, use.role, use.script.script.text))
      if (code !== 'SC3028' || !variables.has(what.slice(1)))
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

function* inCommand({ visited: { command, pipeline }, script: { shellName } }: SimpleUse): Generator<Found> {
  const [first, ...rest] = command.words;
  const name = first?.value ?? '';
  if (first && Object.hasOwn(commands, name))
    yield { span: first, what: name, code: commands[name] ?? 'SC2039' };
  yield* ofCommand(name, rest, shellName);
  for (const pipe of pipeline?.parts[0] === command ? pipeline.pipes : []) {
    if (pipe.end - pipe.start === 2) yield { span: pipe, what: '|&', code: 'SC3029' };
  }
  for (const { isArray, isAppending, start, end } of command.assignments) {
    if (isArray) yield { span: { start, end }, what: 'an array', code: 'SC3030' };
    else if (isAppending) yield { span: { start, end }, what: '+=', code: 'SC3024' };
  }
  for (const { operator, target, start, end } of command.redirects) {
    if (operator === '<<<') yield { span: { start, end }, what: '<<<', code: 'SC3011' };
    if (operator === '&>' || operator === '&>>')
      yield { span: { start, end }, what: operator, code: 'SC3020' };
    if (operator === '>&' && target !== undefined && !/^(?:\d+|-|["']?\$.*)$/.test(target.raw))
      yield { span: { start, end }, what: '>& with a file', code: 'SC3021' };
    if (/^\/dev\/(?:tcp|udp)\//.test(target?.value ?? ''))
      yield { span: { start, end }, what: '/dev/tcp', code: 'SC3025' };
  }
}

/** Flags of builtins that POSIX knows; others have a meaning in bash alone. */
const flags: Readonly<Record<string, readonly [known: RegExp, code: string]>> = {
  read: [/^-r$/, 'SC3045'],
  printf: [/^--$/, 'SC3045'],
  export: [/^-p$/, 'SC3045'],
  readonly: [/^-p$/, 'SC3045'],
  unset: [/^-[fv]$/, 'SC3045'],
  ulimit: [/^-[fHS]+$/, 'SC3045'],
  type: [/^--$/, 'SC3045'],
  wait: [/^--$/, 'SC3045'],
  hash: [/^-r$/, 'SC3045'],
  jobs: [/^-[lp]+$/, 'SC3045'],
  umask: [/^-S$/, 'SC3045'],
  cd: [/^-(?:[LP]+|)$/, 'SC3045'],
  command: [/^-[pvV]+$/, 'SC3045'],
  exec: [/^--$/, 'SC3038'],
};

function* ofCommand(name: string, rest: readonly ShellWord[], shellName: string): Generator<Found> {
  const [first] = rest;
  const known = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (known && first && /^-[a-zA-Z]/.test(first.raw) && !known[0].test(first.raw))
    yield { span: first, what: `${name} ${first.raw.slice(0, 20)}`, code: known[1] };
  const isEchoFlag = name === 'echo' && first !== undefined && /^-[eEsn]+$/.test(first.raw);
  // dash has -n, and POSIX leaves it open.
  if (isEchoFlag && !(shellName === 'dash' && first.raw === '-n'))
    yield { span: first, what: `echo ${first.raw}`, code: shellName === 'dash' ? 'SC3036' : 'SC3037' };
  const pipefail = rest.find(({ value }) => value === 'pipefail');
  if (name === 'set' && pipefail) yield { span: pipefail, what: 'pipefail', code: 'SC3040' };
  if (name === 'printf' && first && /%\w*q/.test(first.value))
    yield { span: first, what: 'printf %q', code: 'SC3050' };
  if (name === 'trap') yield* ofTrap(rest.slice(1));
  if (name === '[' || name === 'test') {
    for (const word of rest) {
      // Between two parts it is "and".
      if (word.raw === '-a' && word !== rest[0]) continue;
      const code = Object.hasOwn(testOperators, word.raw) ? testOperators[word.raw] : undefined;
      if (code !== undefined) yield { span: word, what: `${word.raw} in a test`, code };
    }
  }
}

const testOperators: Readonly<Record<string, string>> = {
  '\\<': 'SC3012',
  '\\>': 'SC3012',
  '-nt': 'SC3013',
  '-ot': 'SC3013',
  '-ef': 'SC3013',
  '==': 'SC3014',
  '=~': 'SC3015',
  '-v': 'SC3016',
  '-a': 'SC3017',
};

function* ofTrap(signals: readonly ShellWord[]): Generator<Found> {
  for (const word of signals) {
    const { value } = word;
    if (/^(?:ERR|DEBUG|RETURN)$/.test(value)) yield { span: word, what: `trap ${value}`, code: 'SC3047' };
    else if (/^SIG[A-Z]/.test(value)) yield { span: word, what: `trap ${value}`, code: 'SC3048' };
    else if (/^[a-z]+$/.test(value)) yield { span: word, what: `trap ${value}`, code: 'SC3049' };
  }
}

function* inWord(word: ShellWord, role: string, text: string): Generator<Found> {
  for (const part of word.parts) {
    const found = inPart(part, text);
    if (found !== undefined) yield { span: part, ...found };
  }
  if (role !== 'argument' && role !== 'assignment') return;
  const plain = word.parts
    .map((part) => (part.kind === 'literal' && part.quoting === 'none' ? part.text : '\0'))
    .join('');
  if (/\[\^[^\]]/.test(plain)) yield { span: word, what: '[^…] in a pattern', code: 'SC3026' };
  if (/\{(?:[^{},.]|\.(?!\.))*(?:,|\.\.)[^{}]*\}/.test(plain))
    yield { span: word, what: 'brace expansion', code: 'SC3009' };
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

function inPart(part: WordPart, text: string): Omit<Found, 'span'> | undefined {
  if (part.kind === 'arithmetic') return inArithmetic(text.slice(part.start + 3, part.end - 2));
  if (part.kind === 'command' && /^\$\(\s*<\s*[^\s()]+\s*\)$/.test(text.slice(part.start, part.end)))
    return { what: '$(<file)', code: 'SC3034' };
  if (part.kind === 'process') return { what: 'process substitution', code: 'SC3001' };
  if (part.kind === 'literal')
    return /\$\[[^\]]{1,500}\]/.test(part.text) && part.quoting !== 'single'
      ? { what: '$[…]', code: 'SC3007' }
      : part.quoting === 'dollar-single'
        ? { what: "$'…'", code: 'SC3003' }
        : undefined;
  if (part.kind !== 'variable') return undefined;
  const { name, operation } = part;
  if (text.startsWith('${!', part.start))
    return { what: 'a variable by the name in another', code: 'SC3053' };
  if (bashVariables.has(name) && operation === '') return { what: `$${name}`, code: 'SC3028' };
  if (/^:(?![-+=?])/.test(operation)) return { what: 'a substring', code: 'SC3057' };
  if (operation.startsWith('//') || operation.startsWith('/'))
    return { what: 'replacing in an expansion', code: 'SC3060' };
  if (/^[\^,]/.test(operation)) return { what: 'changing case in an expansion', code: 'SC3059' };
  if (operation.startsWith('[')) return { what: 'an element of an array', code: 'SC3054' };
  return undefined;
}

function inArithmetic(text: string): Omit<Found, 'span'> | undefined {
  if (/\+\+|--/.test(text))
    return { what: `${/\+\+/.test(text) ? '++' : '--'} in arithmetic`, code: 'SC3018' };
  return text.includes('**') ? { what: '** in arithmetic', code: 'SC3019' } : undefined;
}

function* inBlock(node: ShellNode, text: string): Generator<Found> {
  if (node.kind === 'pipeline') {
    for (const part of node.parts) yield* inBlock(part, text);
    return;
  }
  if (node.kind !== 'block') return;
  const span = { start: node.start, end: Math.min(node.end, node.start + 20) };
  if (node.block === 'function' && text.startsWith('function', node.start))
    yield {
      span,
      what: 'function',
      code: /^function\s+[^\s(]+\s*\(/.test(text.slice(node.start, node.start + 200)) ? 'SC2112' : 'SC2113',
    };
  if (node.block === 'arithmetic') yield { span, what: '((…))', code: 'SC3006' };
  for (const { items } of node.lists) {
    for (const item of items) yield* inBlock(item.node, text);
  }
}
