import type { PassiveCheck } from '../../check.js';
import { isRemoval, setCookiesOf } from '../../page/cookies.js';
import { parseUrl } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'cookie-scope-too-wide',
  mode: 'passive',
  scope: 'site',
  title: 'A cookie is sent to sibling hosts',
  severity: 'none',
  aliases: ['ZAP-90033', 'CWE-565', 'WASC-15'],
  cwe: 565,
  fix: 'Leave out Domain, so that the cookie stays with the host that set it.',
  references: ['https://www.rfc-editor.org/rfc/rfc6265#section-5.2.3'],
  check: ({ request, response }) => {
    const host = parseUrl(request.url)?.hostname ?? '';
    const isWide = (domain: string) => domain !== '' && host !== domain && host.endsWith(`.${domain}`);
    return distinct(
      setCookiesOf(response)
        .filter((cookie) => !isRemoval(cookie))
        .filter(({ attributes }) => isWide((attributes.get('domain') ?? '').replace(/^\./, '').toLowerCase()))
        .map(({ name, attributes }) =>
          sighting(name, `${name}: Domain=${attributes.get('domain')} set by ${host}`),
        ),
    );
  },
};
