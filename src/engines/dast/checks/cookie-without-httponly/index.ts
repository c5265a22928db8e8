import type { PassiveCheck } from '../../check.js';
import { isRemoval, setCookiesOf } from '../../page/cookies.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'cookie-without-httponly',
  mode: 'passive',
  scope: 'page',
  title: 'A cookie can be read by scripts',
  severity: 'low',
  aliases: ['ZAP-10010', 'CWE-1004', 'WASC-13'],
  cwe: 1004,
  fix: 'Set HttpOnly on every cookie that no script has to read.',
  references: ['https://www.rfc-editor.org/rfc/rfc6265#section-5.2.6'],
  check: ({ response }) =>
    distinct(
      setCookiesOf(response)
        .filter(
          (cookie) =>
            !isRemoval(cookie) && !cookie.attributes.has('httponly') && !/csrf|xsrf/i.test(cookie.name),
        )
        .map(({ name }) => sighting(name, `Set-Cookie: ${name}=… without HttpOnly`)),
    ),
};
