import type { PassiveCheck } from '../../check.js';
import { isSessionCookie, setCookiesOf } from '../../page/cookies.js';
import { headerValue, headerValues, isSecure } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'cacheable-private-page',
  mode: 'passive',
  scope: 'page',
  title: 'A page with private content may be stored by the browser',
  severity: 'none',
  aliases: ['ZAP-10015', 'CWE-525', 'WASC-13'],
  cwe: 525,
  fix: 'Send "Cache-Control: no-store" with pages that belong to a session.',
  references: ['https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.5'],
  check: (exchange) => {
    const { request, response } = exchange;
    if (!isSecure(exchange) || !isDocument(exchange)) return [];
    const isPrivate =
      headerValue(request, 'authorization') !== undefined ||
      setCookiesOf(response).some(isSessionCookie) ||
      parsedPage(exchange).forms.some(({ fields }) => fields.some(({ type }) => type === 'password'));
    const control = headerValues(response, 'cache-control').join(', ');
    if (!isPrivate || /no-store|no-cache|private/i.test(control)) return [];
    return [
      sighting(
        'cache-control',
        control === '' ? 'Cache-Control is missing' : `Cache-Control: ${control}`,
        'medium',
      ),
    ];
  },
};
