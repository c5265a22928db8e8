import type { LintFile } from '../../models/file.js';
import { replaced, valueAt } from '../../repairs/label-value.js';
import type { Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** The same moment as RFC 3339 writes it, where there is only one that can be meant: with its zone. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
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
