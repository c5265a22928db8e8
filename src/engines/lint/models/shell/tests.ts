import type { ShellWord } from '../../../../formats/shell/index.js';
import type { LintFile } from '../file.js';
import { type SimpleUse, simplesOf } from './index.js';

/** `[ … ]`, `test …` or `[[ … ]]`, cut at what joins its parts. */
export interface Test {
  readonly use: SimpleUse;
  readonly isDouble: boolean;
  readonly parts: readonly TestPart[];
  /** `-a`, `-o`, `&&` and `||` between the parts. */
  readonly joints: readonly ShellWord[];
}

export interface TestPart {
  readonly isNegated: boolean;
  /** `-n`, `-f`: of a part with one operand. */
  readonly unary?: ShellWord;
  readonly left?: ShellWord;
  readonly operator?: ShellWord;
  readonly right?: ShellWord;
  /** The only word: true where it is not empty. */
  readonly single?: ShellWord;
}

const binary = /^(?:=|==|!=|=~|<|>|\\<|\\>|<=|>=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))$/;
const tests = new WeakMap<LintFile, readonly Test[]>();

export function testsIn(file: LintFile): readonly Test[] {
  const known = tests.get(file);
  if (known !== undefined) return known;
  const all = simplesOf(file).flatMap((use) => testOf(use) ?? []);
  tests.set(file, all);
  return all;
}

function testOf(use: SimpleUse): Test | undefined {
  const { words } = use.visited.command;
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !/^(?:\[\[?|test)$/.test(first.raw)) return undefined;
  const isDouble = first.raw === '[[';
  const close = first.raw === '[' ? ']' : isDouble ? ']]' : undefined;
  const inner = words.slice(1, close !== undefined && last.raw === close ? -1 : undefined);
  const joints: ShellWord[] = [];
  const parts: TestPart[] = [];
  let group: ShellWord[] = [];
  for (const word of inner) {
    const isJoint = group.length > 0 && /^(?:-a|-o|&&|\|\|)$/.test(word.raw) && !isOperand(group);
    if (!isJoint) group.push(word);
    else {
      joints.push(word);
      parts.push(partOf(group));
      group = [];
    }
  }
  return { use, isDouble, parts: [...parts, partOf(group)], joints };
}

/** Behind an operator of two sides comes an operand, whatever it looks like. */
function isOperand(group: readonly ShellWord[]): boolean {
  const plain = group.filter(({ raw }) => raw !== '!' && raw !== '(' && raw !== '\\(');
  return plain.length === 2 && binary.test(plain[1]?.raw ?? '');
}

function partOf(words: readonly ShellWord[]): TestPart {
  const plain = words.filter(({ raw }) => !/^\\?[()]$/.test(raw));
  const isNegated = plain[0]?.raw === '!' && plain.length > 1;
  const [first, second, third] = isNegated ? plain.slice(1) : plain;
  if (first === undefined) return { isNegated };
  if (second === undefined) return { isNegated, single: first };
  if (third === undefined)
    return /^-[a-zA-Z]$/.test(first.raw) ? { isNegated, unary: first, right: second } : { isNegated };
  return binary.test(second.raw) ? { isNegated, left: first, operator: second, right: third } : { isNegated };
}

/** The text of a word that is the same whatever happens. */
export function constantOf(word: ShellWord | undefined): string | undefined {
  if (word === undefined || word.parts.some(({ kind }) => kind !== 'literal')) return undefined;
  return word.value;
}

export function isGlob({ parts }: ShellWord): boolean {
  return parts.some(
    (part) => part.kind === 'literal' && part.quoting === 'none' && /[*?]|\[[^\]]{1,200}\]/.test(part.text),
  );
}

export function isQuoted({ parts }: ShellWord): boolean {
  return parts.every((part) =>
    part.kind === 'literal' ? part.quoting !== 'none' : part.kind === 'process' || part.isQuoted,
  );
}
