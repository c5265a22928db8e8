import type { TextEdit } from '../../../fix/edit.js';
import { installsOf, invocationOf, type ManagerName } from '../models/commands/managers.js';
import { type Command, placeOf } from '../models/commands/run.js';
import { isLiteral } from '../models/commands/text.js';
import { lineEndOf, wholeLines } from '../models/edits.js';
import type { LintFile } from '../models/file.js';
import { isAbsolute } from '../models/stages/index.js';
import type { Hit } from '../rule.js';
import { isBusybox } from './distribution.js';
import {
  commandAt,
  inCaseOf,
  isInText,
  lineBefore,
  lineBehind,
  withoutCommand,
  withoutInstruction,
} from './places.js';
import { asking, harmless, type Maker, type Remedy } from './remedy.js';

export const commands: Readonly<Record<string, Maker>> = {
  'dist-upgrade': deleted,
  'zypper-dist-upgrade': deleted,
  'update-alone': joinedToInstall,
  'use-workdir': workdir,
  'shell-by-link': shellInstruction,
  'wget-progress': quietly,
};

function deleted(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const edit = command && (withoutStep(command, file) ?? withoutCommand(file, command));
  return edit && asking(`Delete ${command.name} ${command.args[0]?.value.slice(0, 40) ?? ''}`.trim(), edit);
}

/** Lists that were only fetched for the upgrade are not fetched either. */
function withoutStep(command: Command, file: LintFile): TextEdit | undefined {
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

/** The update goes to where its lists are used: before the first install of the RUN that needs them. */
function joinedToInstall(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const call = command && invocationOf(command);
  const edit = command && withoutCommand(file, command);
  if (command === undefined || call === undefined || edit === undefined) return undefined;
  const install = nextInstall(command, call.manager, file);
  if (install === undefined && !isUsedLater(command, file))
    return asking('Delete the update, which nothing uses', edit);
  if (install === undefined || install.visited.pipeline !== undefined || !isInText(install)) return undefined;
  const at = install.source.sourceAt(install.start);
  const text = `${file.dockerfile.text.slice(hit.start, hit.end)} && `;
  // Other words on the way, such as comments and continuations, are not carried along.
  if (/[\n\r]/.test(text)) return undefined;
  return asking('Update in the RUN that installs', edit, { start: at, end: at, text });
}

/** Whether any later step may look at the lists: one of this stage, or of a stage built on it. */
function isUsedLater({ run }: Command, { model, runs }: LintFile): boolean {
  const isChild = model.stages.some(({ parent }) => parent === run.step.stage);
  const later = runs.slice(runs.indexOf(run) + 1).filter(({ step }) => step.stage === run.step.stage);
  return (
    isChild ||
    later.some(({ commands: all }) => all.some((one) => invocationOf(one) !== undefined || one.name === ''))
  );
}

function nextInstall(command: Command, manager: ManagerName, { runs }: LintFile): Command | undefined {
  const { step } = command.run;
  for (const run of runs.slice(runs.indexOf(command.run) + 1)) {
    if (run.step.stage !== step.stage) return undefined;
    const [first] = installsOf(run, manager);
    if (first !== undefined) return first.command.visited.inside.length === 0 ? first.command : undefined;
  }
  return undefined;
}

/** `RUN cd /src && make`: WORKDIR before it, and the folder of before behind it. */
function workdir(hit: Hit, file: LintFile): Remedy | undefined {
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

/** BusyBox has a wget of its own, which knows no other way to be quiet; where wget was installed, -q means the same. */
function quietly(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || !isInText(command) || !isBusybox(command.run.step.stage)) return undefined;
  const at = placeOf(command, command.program).end;
  return harmless('Insert -q', { start: at, end: at, text: ' -q' });
}

function shellInstruction(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || !isInText(command)) return undefined;
  const words = command.args.filter(({ value }) => !value.startsWith('-')).map(({ value }) => value);
  const [program] = words;
  if (words.length !== 2 || program === undefined || !/^(?:\/usr)?\/bin\/(?:ba|z|k|da)?sh$/.test(program))
    return undefined;
  const { instruction } = command.run.step;
  const line = `SHELL ["${program}", "-c"]`;
  if (command.visited.siblings.length === 1 && instruction === command.run.instruction) {
    const { text } = file.dockerfile;
    const { start, end } = wholeLines(text, instruction);
    const newline = text.slice(start, end).endsWith('\n') ? lineEndOf(text) : '';
    return asking(`Write ${line}`, { start, end, text: `${inCaseOf(file, line)}${newline}` });
  }
  const edit = withoutCommand(file, command);
  return edit && asking(`Write ${line}`, edit, lineBehind(file, instruction, line));
}
