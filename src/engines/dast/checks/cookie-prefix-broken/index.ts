import type { PassiveCheck } from '../../check.js';
import { type SetCookie, setCookiesOf } from '../../page/cookies.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'cookie-prefix-broken',
  mode: 'passive',
  scope: 'site',
  title: 'A cookie breaks the promise of its name prefix',
  severity: 'low',
  aliases: ['CWE-614', 'WASC-13'],
  cwe: 614,
  fix: 'Give __Secure- cookies Secure, and __Host- cookies also Path=/ and no Domain.',
  references: [
    'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-cookie-name-prefixes',
  ],
  check: ({ response }) =>
    distinct(
      setCookiesOf(response)
        .filter(isBroken)
        .map(({ name }) => sighting(name, `Set-Cookie: ${name}=… is dropped by browsers`)),
    ),
};

function isBroken({ name, attributes }: SetCookie): boolean {
  if (name.startsWith('__Secure-')) return !attributes.has('secure');
  if (!name.startsWith('__Host-')) return false;
  return !attributes.has('secure') || attributes.get('path') !== '/' || attributes.has('domain');
}
