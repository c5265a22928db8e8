import type { TextEdit } from '../../../fix/edit.js';
import { invocationOf } from '../models/commands/managers.js';
import type { Command } from '../models/commands/run.js';
import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { commandAt, withoutCommand, withoutInstruction } from './places.js';
import { deciding, type Remedy } from './remedy.js';

const reason = 'Updates that are newer than the base image are missing until the base image is pulled again.';

export function deleted(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const edit = command && (withoutStep(command, file) ?? withoutCommand(file, command));
  return (
    edit &&
    deciding(reason, `Delete ${command.name} ${command.args[0]?.value.slice(0, 40) ?? ''}`.trim(), edit)
  );
}

/** Lists that were only fetched for the upgrade are not fetched either. */
export function withoutStep(command: Command, file: LintFile): TextEdit | undefined {
  const { run } = command;
  const manager = invocationOf(command)?.manager;
  const isAll = run.commands.every((other) => {
    const call = invocationOf(other);
    return (
      other === command ||
      isCleaning(other) ||
      (call?.manager === manager && /^(?:update|refresh|ref|clean|autoremove)$/.test(call?.subcommand ?? ''))
    );
  });
  const isWhole = run.form === 'shell' && run.instruction === run.step.instruction;
  return isAll && isWhole ? withoutInstruction(file, run.instruction) : undefined;
}

/** `rm -rf /var/lib/apt/lists/*` and other caches of package managers. */
function isCleaning({ name, args }: Command): boolean {
  const paths = args.map(({ value }) => value).filter((value) => !value.startsWith('-'));
  return (
    name === 'rm' &&
    paths.length > 0 &&
    paths.every((path) => /^\/var\/(?:lib\/apt\/lists|cache)\//.test(path))
  );
}
