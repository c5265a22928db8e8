import type { PassiveCheck } from '../../check.js';
import { isSecure } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'form-from-https-to-http',
  mode: 'passive',
  scope: 'page',
  title: 'A page over HTTPS holds a form that posts to HTTP',
  severity: 'medium',
  aliases: ['ZAP-10042', 'CWE-319', 'WASC-15'],
  cwe: 319,
  fix: 'Post to an HTTPS address.',
  references: ['https://www.w3.org/TR/mixed-content/#insecure-form-submission'],
  check: (exchange) =>
    isSecure(exchange)
      ? distinct(
          parsedPage(exchange)
            .forms.filter(({ action }) => /^http:\/\//i.test(action))
            .map(({ action }) => sighting(action, `<form action="${action}">`)),
        )
      : [],
};
