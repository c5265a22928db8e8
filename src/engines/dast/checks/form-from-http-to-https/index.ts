import type { PassiveCheck } from '../../check.js';
import { isSecure, parseUrl } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'form-from-http-to-https',
  mode: 'passive',
  scope: 'page',
  title: 'A page over HTTP holds a form that posts to HTTPS',
  severity: 'medium',
  aliases: ['ZAP-10041', 'CWE-319', 'WASC-15'],
  cwe: 319,
  fix: 'Serve the page with the form over HTTPS as well.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html'],
  check: (exchange) =>
    isSecure(exchange)
      ? []
      : distinct(
          parsedPage(exchange)
            .forms.filter(({ action }) => parseUrl(action, exchange.request.url)?.protocol === 'https:')
            .map(({ action }) => sighting(action, `<form action="${action}"> on ${exchange.request.url}`)),
        ),
};
