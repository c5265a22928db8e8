import type { PassiveCheck } from '../../check.js';
import { headerValue } from '../../page/message.js';
import { isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'permissions-policy-missing',
  mode: 'passive',
  scope: 'site',
  title: 'No Permissions-Policy is set',
  severity: 'low',
  aliases: ['ZAP-10063', 'CWE-16', 'WASC-15'],
  cwe: 16,
  fix: 'Send a Permissions-Policy that switches off what the site does not use, such as camera=(), geolocation=().',
  references: ['https://www.w3.org/TR/permissions-policy-1/'],
  check: (exchange) => {
    if (!isDocument(exchange)) return [];
    const old = headerValue(exchange.response, 'feature-policy');
    if (headerValue(exchange.response, 'permissions-policy') !== undefined) return [];
    return [
      sighting(
        'permissions-policy',
        old === undefined ? 'field is missing' : 'only the old Feature-Policy is set',
      ),
    ];
  },
};
