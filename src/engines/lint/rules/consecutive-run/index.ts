import type { Dockerfile } from '../../../../formats/dockerfile/index.js';
import { simpleCommandsIn } from '../../../../formats/shell/index.js';
import { runsUnseen } from '../../models/commands/later.js';
import type { Run } from '../../models/commands/run.js';
import { lineEndOf } from '../../models/edits.js';
import { changesShell } from '../../models/shell/builtins.js';
import { finalStages } from '../../models/stages/index.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'consecutive-run',
  title: 'RUN follows RUN',
  severity: 'none',
  aliases: ['DL3059'],
  fix: 'Join them with &&, or in a here-document.',
  references: [hadolint('DL3059')],
  check: function* ({ runs, model, dockerfile }) {
    const final = finalStages(model);
    for (const [index, run] of runs.entries()) {
      const before = runs[index - 1];
      if (before === undefined || !isRightBehind(before, run)) continue;
      // Chains of three and more were divided on purpose.
      if (before.commands.length > 2 || run.commands.length > 2 || run.commands.length === 0) continue;
      if (before.form === 'heredoc' || run.form === 'heredoc' || flagsOf(before) !== flagsOf(run)) continue;
      const { start, end } = run.step.instruction;
      // Layers of another stage are thrown away, and steps of a build that fail are found by their own layer.
      const isWorth =
        final.has(run.step.stage) && ![before, run].some(({ commands }) => commands.some(runsUnseen));
      const repair = isWorth ? joining(before, run, dockerfile) : undefined;
      yield { start, end, ...(repair ? { repair } : {}) } satisfies Hit;
    }
  },
};

function isRightBehind(before: Run, run: Run): boolean {
  const { steps } = run.step.stage;
  return before.step.stage === run.step.stage && steps[steps.indexOf(run.step) - 1] === before.step;
}

function flagsOf({ instruction }: Run): string {
  return instruction.flags
    .map(({ raw }) => raw)
    .sort()
    .join(' ');
}

/** Whether the script ends in the state in which it began: the same folder, variables, options, and not early. */
function leavesNoState({ scripts, commands }: Run): boolean {
  const hasAssignments = scripts.some(({ script }) =>
    simpleCommandsIn(script.list).some(({ command }) => command.words.length === 0),
  );
  return (
    !hasAssignments && commands.every(({ name, program }) => name !== '' && !changesShell(program.value))
  );
}

/** Commands joined by && alone: with others in the list a failure before it would be passed over. */
function isChain({ scripts }: Run): boolean {
  const items = scripts[0]?.script.list.items ?? [];
  return items.every(({ operator }) => operator === '&&' || operator === '');
}

/** Where the first ends without its cleaning, if the second ends with the same one: `dnf clean all`. */
function withoutRepeatedCleaning(before: Run, run: Run): number | undefined {
  const [script] = before.scripts;
  const kept = script?.script.list.items.at(-2);
  const last = lastText(before);
  if (kept?.operator !== '&&' || !/^(?:\w+ clean all|rm -rf )/.test(last) || lastText(run) !== last)
    return undefined;
  return script === undefined ? undefined : script.source.sourceAt(kept.node.end - 1) + 1;
}

function lastText({ scripts: [script] }: Run): string {
  const node = script?.script.list.items.at(-1)?.node;
  return node === undefined ? '' : (script?.source.text.slice(node.start, node.end) ?? '');
}

/** The second behind the first with `&&`; not where a comment stands between them, or the first ends openly. */
function joining(before: Run, run: Run, { text, escape: escapeChar }: Dockerfile): Hit['repair'] {
  const first = before.step.instruction;
  const second = run.step.instruction;
  const start = withoutRepeatedCleaning(before, run) ?? first.end;
  const span = { start, end: second.args.sourceAt(second.restStart) };
  const isPlain =
    before.form === 'shell' && run.form === 'shell' && first.keyword === 'RUN' && second.keyword === 'RUN';
  const last = before.scripts[0]?.script.list.items.at(-1);
  const isClosed = last?.operator === '' && before.scripts[0]?.script.comments.length === 0;
  if (
    !isPlain ||
    !isClosed ||
    !leavesNoState(before) ||
    !isChain(run) ||
    second.above.length > 0 ||
    text.slice(first.end, second.start).trim() !== ''
  )
    return undefined;
  const newline = lineEndOf(text);
  return {
    safety: 'decide',
    reason: 'Each RUN is a layer of its own: joined, a change of one builds both again.',
    summary: 'Join it with the RUN before it',
    edits: [{ ...span, text: ` ${escapeChar}${newline}    && ` }],
  };
}
