import type { PassiveCheck } from '../../check.js';
import { isRemoval, isSessionCookie, setCookiesOf } from '../../page/cookies.js';
import { headerValues } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'session-in-shared-cache',
  mode: 'passive',
  scope: 'page',
  title: 'An answer that sets a session may be kept by shared caches',
  severity: 'medium',
  aliases: ['ZAP-10049', 'CWE-524', 'WASC-13'],
  cwe: 524,
  fix: 'Send "Cache-Control: private" or "no-store" with every answer that sets a session cookie.',
  references: ['https://www.rfc-editor.org/rfc/rfc9111#section-3.5'],
  check: ({ response }) => {
    const control = headerValues(response, 'cache-control').join(', ');
    if (/no-store|no-cache|private/i.test(control) || !/public|s-maxage=[1-9]/i.test(control)) return [];
    return distinct(
      setCookiesOf(response)
        .filter((cookie) => isSessionCookie(cookie) && !isRemoval(cookie))
        .map(({ name }) => sighting(name, `Set-Cookie: ${name}=… with Cache-Control: ${control}`)),
    );
  },
};
