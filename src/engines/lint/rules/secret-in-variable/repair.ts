import type { TextEdit } from '../../../../fix/edit.js';
import { variablesIn } from '../../../../formats/dockerfile/index.js';
import type { Run } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { shellWords } from '../../models/shell/index.js';
import type { Step } from '../../models/stages/index.js';
import { stepAt, withoutPart } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import { mount } from '../../repairs/secret-mount.js';
import type { Hit } from '../../rule.js';

const reasons = {
  ARG: 'Callers that pass it with --build-arg have to pass a secret of that name instead.',
  ENV: 'The program no longer finds it: it has to be passed when the container starts.',
};

/**
 * The variable is taken out of ARG or ENV, and every RUN that uses it gets it from a mounted secret of that name:
 * https://docs.docker.com/reference/dockerfile/#run---mounttypesecret
 */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const instruction =
    step?.effective ??
    file.model.globalInstructions.find(({ start, end }) => start <= hit.start && hit.end <= end);
  const pair = instruction?.pairs.find(({ keySpan }) => instruction.args.spanOf(keySpan).start === hit.start);
  if (instruction === undefined || pair === undefined || pair.isLegacy) return undefined;
  if (step !== undefined && step.instruction !== instruction) return undefined;
  const users = step === undefined ? [] : usersOf(pair.key, step);
  if (users === undefined) return undefined;
  const runs = users.flatMap((user) => file.runs.filter((run) => run.step === user));
  const id = pair.key.toLowerCase();
  const mounts = runs.map((run) => mount(run, `type=secret,id=${id},env=${pair.key}`));
  return deciding(
    instruction.keyword === 'ENV' ? reasons.ENV : reasons.ARG,
    runs.length === 0
      ? `Delete ${pair.key}; pass it when the container starts`
      : `Mount it: docker build --secret id=${id}`,
    withoutPart(file, instruction, pair, instruction.pairs.length),
    ...mounts,
    ...quoted(pair.key, runs, file),
  );
}

/** The RUNs behind it that use the name; undefined where another instruction does, which no mount can help. */
function usersOf(name: string, step: Step): readonly Step[] | undefined {
  const later = step.stage.steps.slice(step.stage.steps.indexOf(step) + 1);
  const readers = later.filter(({ effective: { args } }) =>
    variablesIn(args.text, '\\').some((one) => one.name === name),
  );
  return readers.every(({ instruction }) => instruction.keyword === 'RUN') ? readers : undefined;
}

/** What a secret holds no one knows when the file is written, so that it has to be quoted where the shell would cut it. */
function quoted(name: string, runs: readonly Run[], file: LintFile): readonly TextEdit[] {
  const uses = shellWords(file).filter(
    ({ run, role }) => runs.includes(run) && role !== 'test' && role !== 'assignment',
  );
  return uses.flatMap(({ word, script }) =>
    word.parts.flatMap((part): readonly TextEdit[] => {
      if (part.kind !== 'variable' || part.name !== name || part.isQuoted) return [];
      const { start, end } = script.source.spanOf(part);
      return [
        { start, end: start, text: '"' },
        { start: end, end, text: '"' },
      ];
    }),
  );
}
