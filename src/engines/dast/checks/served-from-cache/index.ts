import type { PassiveCheck } from '../../check.js';
import { isSuccess } from '../../page/message.js';
import { distinct, fieldSightings } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'served-from-cache',
  mode: 'passive',
  scope: 'site',
  title: 'The answer came from a shared cache',
  severity: 'none',
  aliases: ['ZAP-10050', 'CWE-525'],
  cwe: 525,
  fix: 'Make sure that the cache keeps nothing that belongs to one user.',
  references: ['https://www.rfc-editor.org/rfc/rfc9111#section-5.1'],
  check: (exchange) =>
    isSuccess(exchange)
      ? distinct([
          ...fieldSightings(exchange, 'x-cache', (value) => /\bhit\b/i.test(value)),
          ...fieldSightings(exchange, 'cf-cache-status', (value) => /^hit$/i.test(value)),
          ...fieldSightings(exchange, 'cache-status', (value) => /;\s*hit\b/i.test(value)),
          ...fieldSightings(exchange, 'age', (value) => Number(value) > 0),
        ])
      : [],
};
