import type { PassiveCheck } from '../../check.js';
import { headerValue, parseUrl, redact } from '../../page/message.js';
import { sensitiveParameters } from '../../page/sensitive.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'sensitive-data-in-referer',
  mode: 'passive',
  scope: 'site',
  title: 'Sensitive data reaches another site in the Referer field',
  severity: 'low',
  aliases: ['ZAP-10025', 'CWE-598', 'WASC-13'],
  cwe: 598,
  fix: 'Keep secrets out of addresses, and send a strict Referrer-Policy.',
  references: ['https://www.w3.org/TR/referrer-policy/'],
  check: ({ request }) => {
    const referer = parseUrl(headerValue(request, 'referer') ?? '');
    if (referer === undefined || referer.host === parseUrl(request.url)?.host) return [];
    return distinct(
      sensitiveParameters(referer).map(({ name, value }) =>
        sighting(name, `${referer.host}: ${name}=${redact(value)}`),
      ),
    );
  },
};
