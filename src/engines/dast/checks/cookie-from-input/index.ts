import type { PassiveCheck } from '../../check.js';
import { setCookiesOf } from '../../page/cookies.js';
import { distinctInputs } from '../../page/inputs.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'cookie-from-input',
  mode: 'passive',
  scope: 'page',
  title: 'A parameter becomes a cookie',
  severity: 'low',
  aliases: ['ZAP-10029', 'CWE-565', 'WASC-20'],
  cwe: 565,
  fix: 'Keep the choice on the server, or accept listed values only.',
  references: ['https://cwe.mitre.org/data/definitions/565.html'],
  check: ({ request, response }) =>
    distinct(
      setCookiesOf(response).flatMap((cookie) => {
        const input = distinctInputs(request).find(({ value }) => readable(cookie.value).includes(value));
        return input === undefined
          ? []
          : [sighting(cookie.name, `${input.name} -> Set-Cookie: ${cookie.name}`, 'medium')];
      }),
    ),
};

function readable(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
