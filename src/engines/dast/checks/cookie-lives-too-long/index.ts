import type { PassiveCheck } from '../../check.js';
import { isSessionCookie, type SetCookie, setCookiesOf } from '../../page/cookies.js';
import { headerValue } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

/** Browsers cut at 400 days; a session of a year is far beyond any guideline. */
const longestDays = 365;

export const check: PassiveCheck = {
  id: 'cookie-lives-too-long',
  mode: 'passive',
  scope: 'site',
  title: 'A session cookie stays valid for a year',
  severity: 'low',
  aliases: ['CWE-613', 'WASC-47'],
  cwe: 613,
  fix: 'Let sessions end: leave out Max-Age and Expires, or set days, not years.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#session-expiration',
  ],
  check: ({ response }) => {
    const sentAt = Date.parse(headerValue(response, 'date') ?? '');
    return distinct(
      setCookiesOf(response)
        .filter((cookie) => isSessionCookie(cookie) && daysOf(cookie, sentAt) >= longestDays)
        .map((cookie) => sighting(cookie.name, `${cookie.name}: ${Math.round(daysOf(cookie, sentAt))} days`)),
    );
  },
};

/** Max-Age goes before Expires (RFC 6265, section 5.3); an unknown date of the answer leaves Expires unjudged. */
function daysOf({ attributes }: SetCookie, sentAt: number): number {
  const age = Number(attributes.get('max-age') ?? Number.NaN);
  const seconds = Number.isNaN(age) ? (Date.parse(attributes.get('expires') ?? '') - sentAt) / 1000 : age;
  return Number.isNaN(seconds) ? 0 : seconds / 86_400;
}
