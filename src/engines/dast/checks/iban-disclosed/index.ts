import type { PassiveCheck } from '../../check.js';
import { isText, redact } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const account = /(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/g;

export const check: PassiveCheck = {
  id: 'iban-disclosed',
  mode: 'passive',
  scope: 'page',
  title: 'A bank account number is shown',
  severity: 'medium',
  aliases: ['ZAP-10062', 'CWE-359', 'WASC-13'],
  cwe: 359,
  fix: 'Show the last four characters at most, and only to the owner.',
  references: ['https://www.swift.com/standards/data-standards/iban-international-bank-account-number'],
  check: ({ response }) =>
    isText(response)
      ? bodySightings(response, account, ([found]) => ibanIn(found)).map((one) => ({
          ...one,
          evidence: `number ${one.subject}, valid by its check digits`,
        }))
      : [],
};

/** ISO 13616: the first four characters go to the end, letters count from 10, the rest modulo 97 is 1. */
function ibanIn(text: string): string | undefined {
  const number = text.replaceAll(' ', '');
  const moved = number.slice(4) + number.slice(0, 4);
  const value = [...moved].map((character) => Number.parseInt(character, 36)).join('');
  return number.length >= 15 && BigInt(value) % 97n === 1n ? redact(number) : undefined;
}
