import type { PassiveCheck } from '../../check.js';
import { parseUrl, redact } from '../../page/message.js';
import { sensitiveParameters } from '../../page/sensitive.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'sensitive-data-in-url',
  mode: 'passive',
  scope: 'site',
  title: 'Sensitive data travels in the address',
  severity: 'low',
  aliases: ['ZAP-10024', 'CWE-598', 'WASC-13'],
  cwe: 598,
  fix: 'Send it in the body of a POST request or in a header.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-17.9'],
  check: ({ request }) => {
    const url = parseUrl(request.url);
    return distinct(
      (url === undefined ? [] : sensitiveParameters(url)).map(({ name, value }) =>
        sighting(name, `${name}=${redact(value)}`, 'medium'),
      ),
    );
  },
};
