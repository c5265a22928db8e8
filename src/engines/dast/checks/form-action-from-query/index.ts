import type { PassiveCheck } from '../../check.js';
import { parseUrl } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'form-action-from-query',
  mode: 'passive',
  scope: 'page',
  title: 'A form without an action keeps the query of the address',
  severity: 'low',
  aliases: ['ZAP-10026', 'CWE-20', 'WASC-20'],
  cwe: 20,
  fix: "Write the address into the form's action.",
  references: [
    'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm',
  ],
  check: (exchange) => {
    const query = parseUrl(exchange.request.url)?.search ?? '';
    if (!isDocument(exchange) || query === '') return [];
    return distinct(
      parsedPage(exchange)
        .forms.filter(({ action, method }) => action === '' && method === 'post')
        .map((form) =>
          sighting(form.attributes.get('id') ?? 'form', `<form method="post"> on ${query}`, 'medium'),
        ),
    );
  },
};
