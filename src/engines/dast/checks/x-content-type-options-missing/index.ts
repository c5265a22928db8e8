import type { PassiveCheck } from '../../check.js';
import { headerValue, isSuccess } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'x-content-type-options-missing',
  mode: 'passive',
  scope: 'site',
  title: 'X-Content-Type-Options is not set to nosniff',
  severity: 'low',
  aliases: ['ZAP-10021', 'CWE-693', 'WASC-15'],
  cwe: 693,
  fix: 'Send "X-Content-Type-Options: nosniff" with every answer.',
  references: ['https://fetch.spec.whatwg.org/#x-content-type-options-header'],
  check: (exchange) => {
    const { response } = exchange;
    if (!isSuccess(exchange) || response.body.length === 0 || response.headers.length === 0) return [];
    const value = headerValue(response, 'x-content-type-options');
    if (value?.split(',')[0]?.trim().toLowerCase() === 'nosniff') return [];
    return [sighting('x-content-type-options', value === undefined ? 'field is missing' : `value: ${value}`)];
  },
};
