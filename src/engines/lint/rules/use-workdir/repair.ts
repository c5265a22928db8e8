import type { Instruction } from '../../../../formats/dockerfile/index.js';
import { isLiteral } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import { isAbsolute, type Stage } from '../../models/stages/index.js';
import { commandAt, lineBefore, withoutCommand } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'Later instructions, and images built on this one, begin in the folder that is set.';

/** `RUN cd /src && make`: WORKDIR before it, where the folder of before is not needed again. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const [target] = command?.args ?? [];
  if (command === undefined || target === undefined || command.run.form !== 'shell') return undefined;
  const { visited, run } = command;
  const { instruction, state, stage } = run.step;
  const isAlone =
    visited.siblings.length === 1 && command.run.commands.length === 1 && visited.inside.length === 0;
  const deletion = isAlone ? withoutCommand(file, command) : undefined;
  if (deletion !== undefined) return deciding(reason, 'Delete the cd, which ends with its RUN', deletion);
  const isFirst = visited.index === 0 && visited.inside.length === 0 && visited.siblings.length > 1;
  const isOnly = run.commands.filter(({ name }) => /^(?:cd|pushd|popd)$/.test(name)).length === 1;
  if (!isFirst || !isOnly || visited.operator !== '&&' || instruction !== run.instruction) return undefined;
  if (!isLiteral(target) || !isAbsolute(target.value) || !/^[\w./-]+$/.test(target.value)) return undefined;
  const edit = withoutCommand(file, command);
  const before = lineBefore(file, instruction, `WORKDIR ${target.value}`);
  if (edit === undefined || before === undefined) return undefined;
  const isLast = stage.steps.at(-1)?.instruction === instruction && file.model.stages.at(-1) !== stage;
  const back = state.workdir ?? (state.hasWorkdir ? undefined : '/');
  if (back === undefined) return { lacks: 'the working directory of before, which a variable decides' };
  // Two instructions for one `cd` are no better to read.
  if (!isLast && back !== target.value && !isSetBehind(instruction, stage)) return undefined;
  return deciding(reason, `Write WORKDIR ${target.value}`, before, edit);
}

/** The next instruction that works in a folder is a WORKDIR of its own. */
function isSetBehind(instruction: Instruction, { steps }: Stage): boolean {
  const later = steps.slice(steps.findIndex((step) => step.instruction === instruction) + 1);
  const next = later.find(({ effective }) =>
    /^(?:WORKDIR|RUN|COPY|ADD|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(effective.keyword),
  );
  return (
    next?.instruction.keyword === 'WORKDIR' && /^[/\\]|^[A-Za-z]:/.test(next.effective.words[0]?.value ?? '')
  );
}
