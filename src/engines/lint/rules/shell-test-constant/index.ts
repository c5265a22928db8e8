import type { ShellWord } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { constantOf, isGlob, type Test, type TestPart, testsIn } from '../../models/shell/tests.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-test-constant',
  title: 'Condition is always the same',
  severity: 'low',
  aliases: scCodes(2050, 2078, 2157, 2158, 2159, 2160, 2161, 2193),
  fix: 'Compare a variable: it needs its $.',
  references: [shellcheck('SC2050'), shellcheck('SC2078'), shellcheck('SC2157')],
  judges: 'script',
  check: function* (file) {
    for (const test of testsIn(file)) {
      for (const part of test.parts) {
        const defect = defectIn(part, test);
        if (defect !== undefined) yield defectHit(test.use.script, defect);
      }
    }
  },
};

function defectIn(part: TestPart, test: Test): Defect | undefined {
  if (part.single !== undefined) return single(part.single);
  if (part.unary !== undefined && part.right !== undefined) return unary(part.unary, part.right);
  if (part.left === undefined || part.right === undefined || part.operator === undefined) return undefined;
  return compared(part.left, part.operator, part.right, test.isDouble);
}

function single(word: ShellWord): Defect | undefined {
  const text = constantOf(word);
  if (text === undefined || text === '' || /^-\w$|[=<>]/.test(text)) return undefined;
  const named = { false: 2158, '0': 2159, true: 2160, '1': 2161 } as const;
  const code = Object.hasOwn(named, text) ? named[text as keyof typeof named] : 2078;
  const level = code === 2160 || code === 2161 ? 'style' : 'error';
  return { span: word, code, level, what: `"${text}" is text, and true` };
}

/** With letters in it, a word is never empty. */
function unary({ raw }: ShellWord, word: ShellWord): Defect | undefined {
  if (raw !== '-n' && raw !== '-z') return undefined;
  const hasText = word.parts.some((part) => part.kind === 'literal' && part.text !== '');
  if (!hasText || isGlob(word)) return undefined;
  return { span: word, code: 2157, level: 'error', what: `${raw} with text in its argument` };
}

function compared(
  left: ShellWord,
  operator: ShellWord,
  right: ShellWord,
  isDouble: boolean,
): Defect | undefined {
  if (/^-(?:nt|ot|ef)$|^=~$/.test(operator.raw)) return undefined;
  const [a, b] = [constantOf(left), constantOf(right)];
  const span = { start: left.start, end: right.end };
  if (a !== undefined && b !== undefined && !(isDouble && isGlob(right)))
    return { span, code: 2050, level: 'warning', what: `${left.raw} ${operator.raw} ${right.raw}` };
  if (!/^(?:==?|!=)$/.test(operator.raw) || isGlob(right) || isGlob(left)) return undefined;
  const differ = endsOf(left).some(([end, text]) =>
    endsOf(right).some(([other, its]) => end === other && !mayMeet(text, its, end, left, right)),
  );
  return differ
    ? { span, code: 2193, level: 'warning', what: 'the two sides can never be the same' }
    : undefined;
}

function endsOf({ parts }: ShellWord): readonly (readonly ['first' | 'last', string])[] {
  const first = parts[0];
  const last = parts.at(-1);
  return [
    ...(first?.kind === 'literal' ? [['first', first.text] as const] : []),
    ...(last?.kind === 'literal' ? [['last', last.text] as const] : []),
  ];
}

function mayMeet(a: string, b: string, end: 'first' | 'last', left: ShellWord, right: ShellWord): boolean {
  // All of a constant counts; of a mixture what stands before (behind) the first (last) variable.
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isWhole = constantOf(a.length <= b.length ? left : right) !== undefined && a.length !== b.length;
  if (isWhole) return false;
  return end === 'first' ? long.startsWith(short) : long.endsWith(short);
}
