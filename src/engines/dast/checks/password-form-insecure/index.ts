import type { PassiveCheck } from '../../check.js';
import { isSecure, parseUrl } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'password-form-insecure',
  mode: 'passive',
  scope: 'page',
  title: 'A password is sent in the address or without encryption',
  severity: 'medium',
  aliases: ['CWE-523', 'WASC-4'],
  cwe: 523,
  fix: 'Post password forms to HTTPS.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html'],
  check: (exchange) => {
    const host = parseUrl(exchange.request.url)?.hostname ?? '';
    const isLocal = /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(host);
    const forms = parsedPage(exchange).forms.filter(({ fields }) =>
      fields.some(({ type }) => type === 'password'),
    );
    return distinct(
      forms.flatMap(({ method, action }) => [
        ...(method === 'get'
          ? [sighting(`get ${action}`, `<form method="get" action="${action}"> with a password`)]
          : []),
        ...(!isSecure(exchange) && !isLocal
          ? [sighting(`http ${action}`, `password field on ${exchange.request.url}`)]
          : []),
      ]),
    );
  },
};
