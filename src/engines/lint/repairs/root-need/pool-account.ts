import type { Account } from '../../models/accounts-made.js';
import type { Command } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { isBuiltOn, type Stage } from '../../models/stages/index.js';

/** The account that a RUN writes into the settings of the workers (`user = tide`), or makes by the name that a variable holds. */
export function poolAccount(stage: Stage, { runs }: LintFile): Account | undefined {
  const commands = runs.filter(({ step }) => isBuiltOn(stage, step.stage)).flatMap((run) => run.commands);
  const names = [...commands.flatMap(setBy), ...commands.flatMap(madeBy)];
  const name = names.find((each) => /^[a-z_][\w-]{0,31}$/i.test(each) && !/^(?:root|www-data)$/.test(each));
  return name === undefined ? undefined : { name };
}

const longest = 1_000;
const setting = /(?:^|[^\w])user[ \t]{0,4}=[ \t]{0,4}(\$\{?\w{1,60}\}?|[a-z_][\w-]{0,31})/gi;

/** The last one: `s/user = www-data/user = tide/`. */
function setBy(command: Command): readonly string[] {
  if (!/^(?:sed|echo|printf)$/.test(command.name)) return [];
  const text = command.args
    .map(({ value }) => value.slice(0, longest))
    .join(' ')
    .slice(0, longest);
  const last = [...text.matchAll(setting)].at(-1)?.[1];
  return last === undefined ? [] : filledIn(last, command);
}

function madeBy(command: Command): readonly string[] {
  if (!/^(?:useradd|adduser)$/.test(command.name)) return [];
  const last = command.args.at(-1)?.value;
  return last?.startsWith('$') === true ? filledIn(last, command) : [];
}

function filledIn(word: string, { run }: Command): readonly string[] {
  const [, variable] = /^\$\{?(\w{1,60})\}?$/.exec(word) ?? [];
  if (variable === undefined) return [word];
  const value = run.step.state.variables.get(variable);
  return value === undefined ? [] : [value];
}
