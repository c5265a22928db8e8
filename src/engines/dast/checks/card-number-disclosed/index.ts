import type { PassiveCheck } from '../../check.js';
import { isText, redact } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const digits = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w.-])/g;
/** Issuer ranges of ISO/IEC 7812 by the schemes' own publications. */
const issuer =
  /^(?:4\d{12}(?:\d{3})?|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|6(?:011|5\d{2})\d{12}|35(?:2[89]|[3-8]\d)\d{12})$/;

export const check: PassiveCheck = {
  id: 'card-number-disclosed',
  mode: 'passive',
  scope: 'page',
  title: 'A payment card number is shown',
  severity: 'high',
  aliases: ['ZAP-10062', 'CWE-359', 'WASC-13'],
  cwe: 359,
  fix: 'Show the last four digits at most.',
  references: ['https://www.pcisecuritystandards.org/'],
  check: ({ response }) =>
    isText(response)
      ? bodySightings(response, digits, ([found]) => cardIn(found)).map((one) => ({
          ...one,
          evidence: `number ${one.subject}, valid by its check digit`,
        }))
      : [],
};

function cardIn(text: string): string | undefined {
  const number = text.replace(/[ -]/g, '');
  if (!issuer.test(number) || /^(\d)\1+$/.test(number.slice(1)) || !holdsLuhn(number)) return undefined;
  return redact(number);
}

/** ISO/IEC 7812-1, annex B. */
function holdsLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
