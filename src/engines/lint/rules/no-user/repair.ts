import type { TextEdit } from '../../../../fix/edit.js';
import { appendCommand } from '../../models/commands/repairs.js';
import { lineEndOf } from '../../models/edits.js';
import type { LintFile } from '../../models/file.js';
import { isBuiltOn, type Stage, type Step } from '../../models/stages/index.js';
import { upTo } from '../../models/stages/shipped.js';
import { accountFor, describing } from '../../repairs/accounts.js';
import { lineBehind } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason =
  'What the program writes besides its volumes has to belong to that user: COPY --chown, or chown in a RUN.';

/** Behind everything that builds: an account that exists, or a number, which needs no entry in /etc/passwd. */
export function repair({ start }: Hit, whole: LintFile): Remedy | undefined {
  const stage = whole.model.stages.find(({ from }) => from.start === start);
  const file = stage === undefined ? whole : upTo(stage, whole);
  if (stage === undefined || stage.baseWord === undefined || !stage.end.shell.isPosix) return undefined;
  const account = accountFor(stage, file);
  if (typeof account !== 'string') return account;
  const line = `USER ${account}`;
  const last = stage.steps.findLast(({ instruction }) => !describing.has(instruction.keyword));
  const volumes = volumesOf(stage, last);
  if (volumes === undefined) return { lacks: 'the paths of the volumes, which variables name' };
  const written = [...new Set([...volumes, ...foldersOpenedIn(stage, file)])];
  const edits = handedOver(written, line, account, stage, last, file);
  // An account that exists is known by its name alone.
  return { ...deciding(reason, `Insert ${line}`, ...edits), mayWake: ['numeric-user'] };
}

/** Their paths; undefined where one is not literal. A path that is a volume already cannot be changed any more. */
function volumesOf(stage: Stage, last: Step | undefined): readonly string[] | undefined {
  const end = last?.instruction.end ?? stage.from.end;
  const later = stage.steps.filter(
    ({ instruction }) => instruction.keyword === 'VOLUME' && instruction.start >= end,
  );
  const paths = later.flatMap(({ effective }) =>
    (effective.json ?? effective.words).map(({ value }) => value),
  );
  return paths.every((path) => /^\/[\w./-]{1,200}$/.test(path)) ? paths : undefined;
}

/** Literal paths that a RUN opens to others than their owner, and hands over to no one: the program writes there. */
function foldersOpenedIn(stage: Stage, { runs }: LintFile): readonly string[] {
  const commands = runs
    .filter(({ step }) => isBuiltOn(stage, step.stage))
    .flatMap((run) => run.commands)
    .map(({ name, args }) => ({ name, words: args.map(({ value }) => value) }));
  const owned = new Set(commands.flatMap(({ name, words }) => (name === 'chown' ? words : [])));
  return commands
    .flatMap(({ name, words }) => (name === 'chmod' ? openedBy(words) : []))
    .filter(
      (path) => /^\/(?!(?:tmp|etc|bin|sbin|lib|usr)(?:\/|$))[\w./-]{1,200}$/.test(path) && !owned.has(path),
    );
}

function openedBy(words: readonly string[]): readonly string[] {
  const [mode = '', ...paths] = words.filter((word) => !/^-[a-zA-Z-]+$/.test(word));
  return /^0{0,2}\d[2367]\d$|^u*[goa][ugoa]*[+=][rxXst]*w/.test(mode) ? paths : [];
}

function handedOver(
  written: readonly string[],
  line: string,
  account: string,
  stage: Stage,
  last: Step | undefined,
  file: LintFile,
): readonly TextEdit[] {
  const behind = last?.instruction ?? stage.from;
  if (written.length === 0) return [lineBehind(file, behind, line)];
  const paths = written.join(' ');
  const command = `mkdir -p ${paths} && chown -R ${account} ${paths}`;
  const run = file.runs.find((one) => one.step === last);
  const appended = run && appendCommand(run, command, file.dockerfile);
  if (appended !== undefined) return [appended, lineBehind(file, behind, line)];
  return [lineBehind(file, behind, `RUN ${command}${lineEndOf(file.dockerfile.text)}${line}`)];
}
