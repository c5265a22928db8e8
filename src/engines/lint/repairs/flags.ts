import { invocationOf } from '../models/commands/managers.js';
import { type Command, placeOf } from '../models/commands/run.js';
import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { commandAt, isInText, stepAt, withoutCommand, withoutPart, withoutSpan } from './places.js';
import { asking, type Maker, type Remedy } from './remedy.js';

export const flags: Readonly<Record<string, Maker>> = {
  'tls-verification-off': (hit, file) => withoutVariable(hit, file) ?? withoutSwitch(hit, file),
  'unverified-packages': (hit, file) => withoutNamed(hit, file),
  'world-writable': (hit, file) => narrower(hit, file, withoutOthers),
  'setuid-left': (hit, file) => narrower(hit, file, withoutBits) ?? withoutChmod(hit, file),
  'writable-entrypoint': withoutOwner,
};

/** A variable that switches checks off, taken out of its ENV or ARG. */
function withoutVariable(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const pair = step?.effective.pairs.find((one) => step.effective.args.spanOf(one).start === hit.start);
  if (step === undefined || pair === undefined || step.instruction !== step.effective) return undefined;
  return asking(`Delete ${pair.key}`, withoutPart(file, step.effective, pair, step.effective.pairs.length));
}

const plainSwitches = /^--(?:insecure|proxy-insecure|no-check-certificate|no-strict-ssl|strict-ssl=false)$/;

function withoutSwitch(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || !isInText(command)) return undefined;
  const { args, name } = command;
  const plain = args.find(({ value, raw }) => plainSwitches.test(value) && raw === value);
  if (plain !== undefined) return asking(`Delete ${plain.value}`, withoutSpan(file, placeOf(command, plain)));
  if (name === 'curl') return withoutLetter(command, file);
  const host = args.findIndex(({ value }) => /^--trusted-host(?:=|$)/.test(value));
  const first = args[host];
  if (first !== undefined) {
    const last = first.value.includes('=') ? first : args[host + 1];
    const [from, to] = [placeOf(command, first), last && placeOf(command, last)];
    return to && asking('Delete --trusted-host', withoutSpan(file, { start: from.start, end: to.end }));
  }
  const words = args.map(({ value }) => value.toLowerCase());
  const onlySets = words[0] === 'config' && (words[1] === 'set' || words.includes('--global'));
  const edit = onlySets ? withoutCommand(file, command) : undefined;
  return edit && asking('Delete the command', edit);
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
    ? asking('Delete -k', withoutSpan(file, place))
    : asking(`Write ${rest}`, { ...place, text: rest });
}

function withoutNamed(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const flag = command?.args.find(
    ({ value, raw }) => raw === value && value.startsWith('--') && value === hit.detail,
  );
  if (command === undefined || flag === undefined || !isInText(command)) return undefined;
  // Without -y the question that --force-yes answered would stop the build.
  const call = invocationOf(command);
  const answers = call?.flags.some(({ name }) => ['y', 'yes', 'assume-yes'].includes(name));
  const place = placeOf(command, flag);
  return flag.value === '--force-yes' && !answers
    ? asking('Write -y', { ...place, text: '-y' })
    : asking(`Delete ${flag.value}`, withoutSpan(file, place));
}

/** Another mode at the place of the hit: the word of chmod, or the flag of COPY. */
function narrower(
  hit: Hit,
  { dockerfile }: LintFile,
  change: (mode: string) => string | undefined,
): Remedy | undefined {
  const written = dockerfile.text.slice(hit.start, hit.end);
  const at = written.indexOf('=') + 1;
  const isFlag = /^--(?:chmod|mode)=/.test(written);
  const mode = isFlag ? written.slice(at) : written;
  const other = change(mode);
  if (other === undefined || other === mode) return undefined;
  return asking(`Write ${other}`, { start: hit.end - mode.length, end: hit.end, text: other });
}

function withoutOthers(mode: string): string | undefined {
  const [, rest, last] = /^(0{0,2}\d\d)([2367])$/.exec(mode) ?? [];
  if (rest !== undefined) return `${rest}${Number(last) & ~2}`;
  const [, who, sign, what] = /^([ugoa]{0,4})([+=])([rwxX]{1,4})$/.exec(mode) ?? [];
  // For all and others alone; `ug` keep what they got.
  if (what === undefined || sign === undefined) return undefined;
  const left = what.replace('w', '');
  if (who === 'o') return left === '' ? undefined : `o${sign}${left}`;
  return who === 'a' || who === 'ugo'
    ? `ug${sign}${what}${left === '' ? '' : `,o${sign}${left}`}`
    : undefined;
}

function withoutBits(mode: string): string | undefined {
  const [, lead = '', bits, rest] = /^(0?)([24-7])(\d{3})$/.exec(mode) ?? [];
  if (rest === undefined) return undefined;
  const sticky = Number(bits) & 1;
  return sticky === 0 ? `${lead === '' ? '' : '0'}${rest}` : `${lead}${sticky}${rest}`;
}

/** `chmod u+s file` does nothing else. */
function withoutChmod(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command?.name !== 'chmod' || !/^[ugoa]{0,4}\+s$/.test(hit.detail ?? '')) return undefined;
  const edit = withoutCommand(file, command);
  return edit && asking('Delete the chmod', edit);
}

function withoutOwner(hit: Hit, file: LintFile): Remedy | undefined {
  return asking('Delete --chown', withoutSpan(file, hit));
}
