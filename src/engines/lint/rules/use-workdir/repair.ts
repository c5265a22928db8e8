import { isLiteral } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import { isAbsolute } from '../../models/stages/index.js';
import { commandAt, lineBefore, lineBehind, withoutCommand } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** `RUN cd /src && make`: WORKDIR before it, and the folder of before behind it. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const [target] = command?.args ?? [];
  if (command === undefined || target === undefined || command.run.form !== 'shell') return undefined;
  const { visited, run } = command;
  const { instruction, state, stage } = run.step;
  const isAlone =
    visited.siblings.length === 1 && command.run.commands.length === 1 && visited.inside.length === 0;
  const deletion = isAlone ? withoutCommand(file, command) : undefined;
  if (deletion !== undefined) return asking('Delete the cd, which ends with its RUN', deletion);
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
  const behind = isLast || back === target.value ? [] : [lineBehind(file, instruction, `WORKDIR ${back}`)];
  return asking(`Write WORKDIR ${target.value}`, before, edit, ...behind);
}
