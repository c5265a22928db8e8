import type { PassiveCheck, Sighting } from '../../check.js';
import { isRemoval, isSessionCookie, type SetCookie, setCookiesOf } from '../../page/cookies.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'predictable-session-id',
  mode: 'passive',
  scope: 'site',
  title: 'A session id can be guessed',
  severity: 'medium',
  aliases: ['CWE-330', 'CWE-334', 'WASC-18'],
  cwe: 330,
  fix: "Draw session ids of 128 bits from the operating system's secure generator.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#session-id-entropy',
  ],
  check: ({ response }) =>
    distinct(
      setCookiesOf(response)
        .filter((cookie) => isSessionCookie(cookie) && !isRemoval(cookie))
        .flatMap(judge),
    ),
};

/** What the shape allows at most: digits carry 3.3 bits each, hex 4. A fraction is a floating point generator's. */
function judge({ name, value }: SetCookie): readonly Sighting[] {
  if (/^0\.\d{10,20}$/.test(value))
    return [
      sighting(name, `${name}: a fraction of ${value.length} characters, as many generators give`, 'low'),
    ];
  if (!/^(?:\d{1,18}|[0-9a-f]{1,15})$/i.test(value)) return [];
  // Below 32 bits it can be tried out whatever drew it; longer ones may still come from a secure generator.
  const isShort = value.length <= (/^\d+$/.test(value) ? 9 : 8);
  return [sighting(name, `${name}: ${value.length} digits, below 64 bits`, isShort ? 'medium' : 'low')];
}
