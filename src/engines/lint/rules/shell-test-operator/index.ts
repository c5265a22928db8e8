import type { ShellWord } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { simplesOf } from '../../models/shell/index.js';
import {
  type LostKeyword,
  lostTest,
  separatorAdvice,
  separatorMissing,
} from '../../models/shell/lost-keywords.js';
import { constantOf, isGlob, isQuoted, type Test, type TestPart, testsIn } from '../../models/shell/tests.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-test-operator',
  title: 'Operator of a test does something else',
  severity: 'low',
  aliases: scCodes(
    ...[2053, 2070, 2071, 2072, 2073, 2074, 2076, 2077, 2081, 2107, 2108, 2109, 2110, 2144],
    ...[2166, 2170, 2171, 2198, 2199],
  ),
  fix: 'Use the operator that is meant, with spaces round it.',
  references: [shellcheck('SC2071'), shellcheck('SC2166'), shellcheck('SC2077')],
  judges: 'script',
  check: function* (file) {
    for (const test of testsIn(file)) {
      for (const part of test.parts) {
        for (const defect of inPart(part, test)) yield defectHit(test.use.script, defect);
      }
      for (const joint of test.joints) {
        const defect = joined(joint, test);
        if (defect !== undefined) yield defectHit(test.use.script, defect);
      }
    }
    for (const use of simplesOf(file)) {
      const { words } = use.visited.command;
      const lost = lostTest(words, use.script, file);
      const defect = lost === undefined ? besideTest(words) : withoutSeparator(lost);
      if (defect === undefined) continue;
      const hit = defectHit(use.script, defect);
      yield lost === undefined ? hit : { ...hit, advice: separatorAdvice(lost) };
    }
  },
};

function* inPart(part: TestPart, test: Test): Generator<Defect> {
  const { single, unary, left, operator, right } = part;
  if (single !== undefined) yield* inSingle(single, test);
  if (unary !== undefined && right !== undefined) yield* inUnary(unary, right, test);
  if (left !== undefined && operator !== undefined && right !== undefined)
    yield* inComparison(left, operator, right, test);
}

function* inSingle(word: ShellWord, { isDouble }: Test): Generator<Defect> {
  const plain = word.parts
    .map((part) => (part.kind === 'literal' && part.quoting === 'none' ? part.text : '\0'))
    .join('');
  if (/[^=!<>]=|\0=|^=./.test(plain) && !plain.startsWith('-'))
    yield { span: word, code: 2077, level: 'error', what: `no spaces round the operator in ${word.raw}` };
  if (hasArguments(word) && !isDouble)
    yield { span: word, code: 2198, level: 'warning', what: 'all arguments in one test' };
}

function* inUnary(unary: ShellWord, operand: ShellWord, { isDouble }: Test): Generator<Defect> {
  const isOpen = operand.parts.some(
    (part) =>
      (part.kind === 'variable' || part.kind === 'command') &&
      !part.isQuoted &&
      // `${name:?}` ends the command itself where it is empty.
      !(part.kind === 'variable' && part.operation.startsWith(':?')),
  );
  if (unary.raw === '-n' && isOpen && !isDouble)
    yield { span: operand, code: 2070, level: 'error', what: '-n without quotes is always true' };
  if (/^-[bcdefghkLprsSuwx]$/.test(unary.raw) && isGlob(operand))
    yield { span: operand, code: 2144, level: 'error', what: `${unary.raw} does not take patterns` };
}

function* inComparison(
  left: ShellWord,
  operator: ShellWord,
  right: ShellWord,
  test: Test,
): Generator<Defect> {
  const { isDouble } = test;
  const span = { start: left.start, end: right.end };
  const sides = [left, right].map(constantOf);
  const isOrder = /^\\?[<>]$/.test(operator.raw);
  if (isOrder && sides.some((side) => side !== undefined && /^\d+$/.test(side)))
    yield {
      span: operator,
      code: 2071,
      level: 'error',
      what: `${operator.raw} compares letters; -lt and -gt compare numbers`,
    };
  if (/^-(?:eq|ne|lt|le|gt|ge)$/.test(operator.raw)) {
    if (sides.some((side) => side !== undefined && /^\d+\.\d+$/.test(side)))
      yield { span, code: 2072, level: 'error', what: 'the shell has whole numbers only' };
    const text = sides.find((side) => side !== undefined && /^[A-Za-z][\w.-]*$/.test(side));
    if (text !== undefined && !isDouble)
      yield { span, code: 2170, level: 'error', what: `${text} is no number` };
  }
  if (operator.raw === '=~' && !isDouble && test.use.script.shellName !== 'sh')
    yield { span: operator, code: 2074, level: 'error', what: '=~ is for [[ ]]' };
  if (operator.raw === '=~' && isDouble && isQuoted(right) && /[[*.+?^$|(]/.test(right.value))
    yield { span: right, code: 2076, level: 'warning', what: 'a quoted expression is plain text' };
  if (!/^(?:==?|!=)$/.test(operator.raw)) return;
  if (!isDouble && isGlob(right))
    yield { span: right, code: 2081, level: 'error', what: '[ ] does not match patterns' };
  const [part] = right.parts;
  if (isDouble && right.parts.length === 1 && part?.kind === 'variable' && !part.isQuoted)
    yield { span: right, code: 2053, level: 'warning', what: `the pattern in ${right.raw} counts` };
  for (const side of [left, right].filter(hasArguments))
    yield { span: side, code: isDouble ? 2199 : 2198, level: 'error', what: 'all arguments in one test' };
}

function hasArguments({ parts }: ShellWord): boolean {
  return parts.some(
    (part) => part.kind === 'variable' && (part.name === '@' || part.operation.startsWith('[@]')),
  );
}

function joined(joint: ShellWord, { isDouble, use }: Test): Defect | undefined {
  const isWord = joint.raw === '-a' || joint.raw === '-o';
  if (isWord && isDouble)
    return {
      span: joint,
      code: joint.raw === '-a' ? 2108 : 2110,
      level: 'error',
      what: `${joint.raw} in [[ ]]`,
    };
  if (!isWord || use.visited.command.words[0]?.raw === undefined) return undefined;
  return { span: joint, code: 2166, level: 'warning', what: `${joint.raw} in a test is not well defined` };
}

function withoutSeparator(lost: LostKeyword): Defect {
  return { span: lost.word, code: 2171, level: 'error', what: separatorMissing(lost) };
}

/** `[ a && b ]` and a bracket that nothing opened. */
function besideTest(words: readonly ShellWord[]): Defect | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  // Behind another program it is an argument; shell-syntax reports the separator that is missing before it.
  if (words.some(({ raw }, at) => at > 0 && raw === (last.raw === ']' ? '[' : '[['))) return undefined;
  if (!/^(?:\[.*|test)$|^(?:if|while|until)\[/.test(first.raw) && /^\]\]?$/.test(last.raw))
    return { span: last, code: 2171, level: 'error', what: `${last.raw} without a bracket that opens` };
  return undefined;
}
