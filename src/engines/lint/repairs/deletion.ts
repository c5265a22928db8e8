import type { TextEdit } from '../../../fix/edit.js';
import { invocationOf } from '../models/commands/managers.js';
import type { Command } from '../models/commands/run.js';
import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { commandAt, withoutCommand, withoutInstruction } from './places.js';
import { asking, type Remedy } from './remedy.js';

export function deleted(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const edit = command && (withoutStep(command, file) ?? withoutCommand(file, command));
  return edit && asking(`Delete ${command.name} ${command.args[0]?.value.slice(0, 40) ?? ''}`.trim(), edit);
}

/** Lists that were only fetched for the upgrade are not fetched either. */
export function withoutStep(command: Command, file: LintFile): TextEdit | undefined {
  const { run } = command;
  const manager = invocationOf(command)?.manager;
  const isAll = run.commands.every((other) => {
    const call = invocationOf(other);
    return (
      other === command ||
      (call?.manager === manager && /^(?:update|refresh|ref|clean|autoremove)$/.test(call?.subcommand ?? ''))
    );
  });
  const isWhole = run.form === 'shell' && run.instruction === run.step.instruction;
  return isAll && isWhole ? withoutInstruction(file, run.instruction) : undefined;
}
