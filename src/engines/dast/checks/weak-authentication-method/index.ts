import type { PassiveCheck } from '../../check.js';
import { headerValue, headerValues, isSecure } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'weak-authentication-method',
  mode: 'passive',
  scope: 'site',
  title: 'Passwords are asked for or sent by a weak method',
  severity: 'medium',
  aliases: ['ZAP-10105', 'CWE-287', 'WASC-1'],
  cwe: 287,
  fix: 'Offer HTTP authentication over HTTPS only, or sign in by form or token.',
  references: ['https://www.rfc-editor.org/rfc/rfc7617#section-4', 'https://www.rfc-editor.org/rfc/rfc7616'],
  check: (exchange) => {
    if (isSecure(exchange)) return [];
    const asked = headerValues(exchange.response, 'www-authenticate').filter((value) =>
      /^(?:basic|digest)\b/i.test(value),
    );
    const sent = /^basic /i.test(headerValue(exchange.request, 'authorization') ?? '');
    return distinct([
      ...asked.map((value) =>
        sighting(value.split(' ')[0]?.toLowerCase() ?? '', `WWW-Authenticate: ${value}`),
      ),
      ...(sent ? [sighting('sent', 'Authorization: Basic … over HTTP')] : []),
    ]);
  },
};
