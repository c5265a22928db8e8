import { type ShellWord, simpleCommandsIn } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { type Test, type TestPart, testsIn } from '../../models/shell/tests.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-test-clumsy',
  title: 'Test can be said plainly',
  severity: 'none',
  aliases: scCodes(2143, 2181, 2236, 2237, 2268),
  fix: 'Let the command itself be the condition, and use the operator for it.',
  references: [shellcheck('SC2143'), shellcheck('SC2181'), shellcheck('SC2236')],
  judges: 'script',
  check: function* (file) {
    for (const test of testsIn(file)) {
      for (const part of test.parts) {
        for (const defect of defectsIn(part, test)) yield defectHit(test.use.script, defect);
      }
    }
  },
};

function* defectsIn({ isNegated, unary, left, operator, right }: TestPart, test: Test): Generator<Defect> {
  if (unary !== undefined && right !== undefined && (unary.raw === '-n' || unary.raw === '-z')) {
    if (isNegated) yield { span: unary, code: 2236, level: 'style', what: `! ${unary.raw}` };
    else if (isNegatedOutside(test))
      yield { span: unary, code: 2237, level: 'style', what: `! [ ${unary.raw} … ]` };
    if (isGrep(right))
      yield { span: right, code: 2143, level: 'style', what: 'grep -q shows it without the output' };
  }
  if (left === undefined || operator === undefined || right === undefined) return;
  const span = { start: left.start, end: right.end };
  if (isStatus(left) && right.value === '0' && /^(?:==?|!=|-(?:eq|ne|gt))$/.test(operator.raw))
    yield { span, code: 2181, level: 'style', what: '$? of the command before' };
  if (/^(?:==?|!=)$/.test(operator.raw) && hasPrefix(left) && hasPrefix(right, left.value.charAt(0)))
    yield { span, code: 2268, level: 'style', what: `"${left.value.charAt(0)}" before both sides` };
}

function isNegatedOutside({ use }: Test): boolean {
  const { pipeline } = use.visited;
  return pipeline?.isNegated === true && pipeline.parts.length === 1;
}

function isGrep({ parts }: ShellWord): boolean {
  const [part] = parts;
  if (parts.length !== 1 || part?.kind !== 'command') return false;
  const last = simpleCommandsIn(part.list).at(-1)?.command.words[0]?.value ?? '';
  return /^[ef]?grep$/.test(last);
}

function isStatus({ parts }: ShellWord): boolean {
  const [part] = parts;
  return parts.length === 1 && part?.kind === 'variable' && part.name === '?';
}

/** `x"$a" = x`: how one wrote for shells of the eighties. */
function hasPrefix({ parts, value }: ShellWord, letter = ''): boolean {
  const [first, second] = parts;
  if (!/^[xX]/.test(value) || (letter !== '' && !value.startsWith(letter))) return false;
  const isAlone =
    first?.kind === 'literal' && first.text.length === 1 && second !== undefined && second.kind !== 'literal';
  return isAlone || (letter !== '' && first?.kind === 'literal');
}
