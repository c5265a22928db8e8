import type { PassiveCheck } from '../../check.js';
import { isRemoval, setCookiesOf } from '../../page/cookies.js';
import { isSecure } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'cookie-without-secure',
  mode: 'passive',
  scope: 'page',
  title: 'A cookie of an HTTPS site is also sent over HTTP',
  severity: 'low',
  aliases: ['ZAP-10011', 'CWE-614', 'WASC-13'],
  cwe: 614,
  fix: 'Set Secure on every cookie.',
  references: ['https://www.rfc-editor.org/rfc/rfc6265#section-5.2.5'],
  check: (exchange) =>
    isSecure(exchange)
      ? distinct(
          setCookiesOf(exchange.response)
            .filter((cookie) => !isRemoval(cookie) && !cookie.attributes.has('secure'))
            .map(({ name }) => sighting(name, `Set-Cookie: ${name}=… without Secure`)),
        )
      : [],
};
