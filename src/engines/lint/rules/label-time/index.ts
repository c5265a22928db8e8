import { schemaLabels } from '../../models/labels.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'label-time',
  title: 'Label is no time',
  severity: 'low',
  aliases: ['DL3053'],
  fix: 'Write the time as in RFC 3339: 2026-01-31T12:00:00Z.',
  references: [hadolint('DL3053'), 'https://www.rfc-editor.org/rfc/rfc3339'],
  effect: { config: ['Labels'] },
  repair,
  check: (file) => schemaLabels(file, 'rfc3339', isTime),
};

/** Section 5.6; a leap second is let through. */
function isTime(value: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/.exec(
    value,
  );
  if (match === null) return false;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second <= 60;
}
