import type { LintFile } from '../models/file.js';
import { labelsOf } from '../models/labels.js';
import { licenceLike } from '../models/licence-ids.js';
import type { Hit } from '../rule.js';
import { withoutPart } from './places.js';
import { asking, harmless, type Maker, type Remedy } from './remedy.js';

export const labels: Readonly<Record<string, Maker>> = {
  'label-time': moment,
  'label-spdx': licence,
  'label-empty': deleted,
  'label-unknown': deleted,
};

function labelAt({ start }: Hit, { model }: LintFile): ReturnType<typeof labelsOf>[number] | undefined {
  return labelsOf(model).find(({ instruction, pair }) => instruction.args.spanOf(pair).start === start);
}

function deleted(hit: Hit, file: LintFile): Remedy | undefined {
  const label = labelAt(hit, file);
  if (label === undefined || !file.dockerfile.instructions.includes(label.instruction)) return undefined;
  return asking(
    `Delete the label ${label.pair.key.slice(0, 60)}`,
    withoutPart(file, label.instruction, label.pair, label.instruction.pairs.length),
  );
}

/** The same moment as RFC 3339 writes it, where there is only one that can be meant: with its zone. */
function moment(hit: Hit, file: LintFile): Remedy | undefined {
  const value = valueAt(hit, file);
  const [, day, time, fraction = '', zone] =
    /^(\d{4}-\d\d-\d\d)[Tt ]?[ ]?(\d\d:\d\d:\d\d)(\.\d{1,9})?[ ]?(Z|z|UTC|GMT|[+-]\d\d:?\d\d)$/.exec(
      value?.text ?? '',
    ) ?? [];
  // A day that the calendar does not have is moved by Date, or refused.
  if (value === undefined || day === undefined || zone === undefined || !isDay(day)) return undefined;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return replaced(value, `${day}T${time}${fraction}${offset}`);
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The identifier in the spelling of the list, where nothing but upper and lower case differs. */
function licence(hit: Hit, file: LintFile): Remedy | undefined {
  const value = valueAt(hit, file);
  const wanted = value?.text.trim().toLowerCase().replace(/[ _]/g, '-');
  const id = wanted === undefined ? undefined : licenceLike(wanted);
  return value === undefined || id === undefined ? undefined : replaced(value, id);
}

interface Value {
  readonly text: string;
  readonly place: { readonly start: number; readonly end: number };
  readonly quote: string;
}

function valueAt(hit: Hit, file: LintFile): Value | undefined {
  const label = labelAt(hit, file);
  const word = label?.pair.value;
  if (label === undefined || word === undefined) return undefined;
  const quote = /^["']/.exec(word.raw)?.[0] ?? '';
  if (`${quote}${word.value}${quote}` !== word.raw) return undefined;
  return { text: word.value, place: label.instruction.args.spanOf(word), quote };
}

function replaced({ place, quote, text: old }: Value, text: string): Remedy | undefined {
  if (text === old) return undefined;
  return harmless(`Write ${text}`, { ...place, text: `${quote}${text}${quote}` });
}
