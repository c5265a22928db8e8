import type { ShellProblem } from '../../../../formats/shell/index.js';
import type { RunScript } from '../../models/commands/run.js';
import { startsOf, syntaxErrorOf } from '../../models/commands/starts.js';
import type { LintFile } from '../../models/file.js';
import { scCodes } from '../../models/shell/defects.js';
import { blocksIn } from '../../models/shell/index.js';
import { lostBefore, separatorAdvice, separatorMissing } from '../../models/shell/lost-keywords.js';
import { type Hit, type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-syntax',
  title: 'Script in RUN is not well formed',
  severity: 'high',
  aliases: scCodes(
    ...[1009, 1046, 1047, 1048, 1056, 1061, 1062, 1064, 1065, 1072, 1073, 1075, 1078, 1088, 1089, 1109, 1132],
  ),
  fix: 'Close what is open, and escape what is meant as it stands.',
  references: [shellcheck('SC1072'), shellcheck('SC1089'), shellcheck('SC1132')],
  judges: 'script',
  check: function* (file) {
    for (const script of file.scripts) {
      const problem = syntaxErrorOf(script);
      if (problem !== undefined) yield problemHit(script, problem, file);
      if (script.shellName !== 'exec') yield* slips(script);
    }
    for (const { scripts, step } of startsOf(file)) {
      const { keyword } = step.effective;
      // One that a later one overrides is never read.
      if (step !== step.stage.steps.findLast(({ effective }) => effective.keyword === keyword)) continue;
      for (const script of scripts) {
        const problem = syntaxErrorOf(script);
        if (problem !== undefined)
          yield {
            ...problemHit(script, problem, file),
            title: `Command in ${keyword} is not well formed`,
            aliases: [],
          };
      }
    }
  },
};

function problemHit(part: RunScript, problem: ShellProblem, file: LintFile): Hit {
  const { script, source } = part;
  const end = Math.min(problem.end, problem.start + 40);
  const text = script.text.slice(problem.start, problem.end);
  const lost = problem.kind === 'unexpected' ? lostBefore(problem, part, file) : undefined;
  if (lost !== undefined)
    return {
      ...source.spanOf(lost.word),
      detail: separatorMissing(lost),
      advice: separatorAdvice(lost),
      aliases: scCodes(...codesOf(problem, text)),
    };
  return {
    ...source.spanOf({ start: problem.start, end }),
    detail: problem.reason.slice(0, 80),
    aliases: scCodes(...codesOf(problem, text)),
  };
}

/** How ShellCheck shows it: the place, what was expected there, and where it gave up. */
function codesOf({ kind, reason }: ShellProblem, text: string): readonly number[] {
  const general = [1009, 1072, 1073];
  if (kind === 'unexpected' && /^(?:then|else|elif|fi|do|done|esac|\})/.test(text)) return [1089];
  if (kind === 'unexpected' && /^[()]/.test(text)) return [1088, 1089];
  if (kind === 'unclosed-quote') return [...general, 1078];
  if (kind === 'missing-body') return [1048, 1072, 1073];
  if (kind !== 'unclosed-block') return general;
  if (reason.startsWith('"fi"')) return [1046, 1047, 1072, 1073];
  if (reason.startsWith('"done"')) return [1061, 1062, 1072, 1073];
  return reason.startsWith('"}"') ? [...general, 1056] : general;
}

/** Well formed, and hardly meant. */
function* slips({ script, source }: RunScript): Generator<Hit> {
  for (const { operator, operatorSpan } of script.list.items) {
    if (operator !== '&' || !/^\w/.test(script.text.slice(operatorSpan.end, operatorSpan.end + 1))) continue;
    yield {
      ...source.spanOf(operatorSpan),
      detail: '& ends the command; quote an address',
      severity: 'low',
      aliases: ['SC1132'],
    };
  }
  for (const entity of script.text.matchAll(/&(?=(?:amp|lt|gt);)/g)) {
    const isOperator = script.list.items.some(({ operatorSpan }) => operatorSpan.start === entity.index);
    const span = { start: entity.index, end: entity.index + 1 };
    if (isOperator) yield { ...source.spanOf(span), detail: 'an entity of HTML', aliases: ['SC1109'] };
  }
  for (const block of blocksIn(script.list)) {
    const inner = block.block === 'if' ? block.lists.at(-1)?.items[0]?.node : undefined;
    if (
      inner?.kind !== 'block' ||
      inner.block !== 'if' ||
      !/\belse[ \t]+$/.test(script.text.slice(0, inner.start))
    )
      continue;
    const span = { start: inner.start, end: inner.start + 2 };
    yield { ...source.spanOf(span), detail: 'elif needs no second fi', severity: 'low', aliases: ['SC1075'] };
  }
  // In a script that can be read it stands in quotes, and is of another language.
  const parameters = script.problems.length > 0 ? functionWithParameters.exec(script.text) : null;
  if (parameters === null) return;
  const span = { start: parameters.index, end: parameters.index + parameters[0].length };
  yield { ...source.spanOf(span), detail: 'a function has no list of parameters', aliases: ['SC1065'] };
}

const functionWithParameters =
  /(?<=^|[;&|\n] {0,8})[A-Za-z_]\w{0,60}\([^()\s$'"`][^()'"`\n]{0,80}\)\s{0,8}\{/;
