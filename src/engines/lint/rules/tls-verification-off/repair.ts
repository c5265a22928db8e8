import { type Command, placeOf } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import {
  commandAt,
  isInText,
  stepAt,
  withoutCommand,
  withoutPart,
  withoutSpan,
} from '../../repairs/places.js';
import { deciding, type Maker, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'The server may have a certificate that the image does not trust.';

export const repair: Maker = (hit, file) => withoutVariable(hit, file) ?? withoutSwitch(hit, file);

/** A variable that switches checks off, taken out of its ENV or ARG. */
function withoutVariable(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const pair = step?.effective.pairs.find((one) => step.effective.args.spanOf(one).start === hit.start);
  if (step === undefined || pair === undefined || step.instruction !== step.effective) return undefined;
  return deciding(
    reason,
    `Delete ${pair.key}`,
    withoutPart(file, step.effective, pair, step.effective.pairs.length),
  );
}

const plainSwitches = /^--(?:insecure|proxy-insecure|no-check-certificate|no-strict-ssl|strict-ssl=false)$/;

function withoutSwitch(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || !isInText(command)) return undefined;
  const { args, name } = command;
  const plain = args.find(({ value, raw }) => plainSwitches.test(value) && raw === value);
  if (plain !== undefined)
    return deciding(reason, `Delete ${plain.value}`, withoutSpan(file, placeOf(command, plain)));
  if (name === 'curl') return withoutLetter(command, file);
  const host = args.findIndex(({ value }) => /^--trusted-host(?:=|$)/.test(value));
  const first = args[host];
  if (first !== undefined) {
    const last = first.value.includes('=') ? first : args[host + 1];
    const [from, to] = [placeOf(command, first), last && placeOf(command, last)];
    return (
      to && deciding(reason, 'Delete --trusted-host', withoutSpan(file, { start: from.start, end: to.end }))
    );
  }
  const words = args.map(({ value }) => value.toLowerCase());
  const onlySets = words[0] === 'config' && (words[1] === 'set' || words.includes('--global'));
  const edit = onlySets ? withoutCommand(file, command) : undefined;
  return edit && deciding(reason, 'Delete the command', edit);
}

/** `-k` alone or among other letters of curl. */
function withoutLetter(command: Command, file: LintFile): Remedy | undefined {
  const word = command.args.find(
    ({ value, raw }) => raw === value && /^-[fsSLgIiv#046aNnpqk]{1,20}$/.test(value) && value.includes('k'),
  );
  if (word === undefined) return undefined;
  const place = placeOf(command, word);
  const rest = word.value.replace(/k/g, '');
  return rest === '-'
    ? deciding(reason, 'Delete -k', withoutSpan(file, place))
    : deciding(reason, `Write ${rest}`, { ...place, text: rest });
}
