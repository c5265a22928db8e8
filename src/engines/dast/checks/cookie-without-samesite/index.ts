import type { PassiveCheck, Sighting } from '../../check.js';
import { isRemoval, type SetCookie, setCookiesOf } from '../../page/cookies.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'cookie-without-samesite',
  mode: 'passive',
  scope: 'page',
  title: 'A cookie is sent with requests that other sites start',
  severity: 'low',
  aliases: ['ZAP-10054', 'CWE-1275', 'WASC-13'],
  cwe: 1275,
  fix: 'Set SameSite=Lax, or Strict; None only together with Secure.',
  references: ['https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis'],
  check: ({ response }) =>
    distinct(
      setCookiesOf(response)
        .filter((cookie) => !isRemoval(cookie))
        .flatMap(judge),
    ),
};

function judge({ name, attributes }: SetCookie): readonly Sighting[] {
  const value = attributes.get('samesite')?.toLowerCase();
  if (value === 'lax' || value === 'strict') return [];
  const problem = value === undefined ? 'without SameSite' : `with SameSite=${value}`;
  return [sighting(name, `Set-Cookie: ${name}=… ${problem}`, value === undefined ? 'medium' : 'high')];
}
