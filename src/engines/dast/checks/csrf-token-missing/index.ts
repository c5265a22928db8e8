import type { PassiveCheck } from '../../check.js';
import { setCookiesOf } from '../../page/cookies.js';
import type { PageForm } from '../../page/parsed-page.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

const tokenName =
  /csrf|xsrf|token|nonce|authenticity|__RequestVerification|javax\.faces\.ViewState|form_key|form_build_id/i;

export const check: PassiveCheck = {
  id: 'csrf-token-missing',
  mode: 'passive',
  scope: 'page',
  title: 'A form that changes something has no anti-CSRF token',
  severity: 'medium',
  aliases: ['ZAP-10202', 'CWE-352', 'WASC-9'],
  cwe: 352,
  fix: "Add the framework's anti-CSRF token to the form and check it.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  check: (exchange) => {
    const { elements, forms } = parsedPage(exchange);
    const isGlobal =
      elements.some(
        ({ name, attributes }) => name === 'meta' && /csrf/i.test(attributes.get('name') ?? ''),
      ) || setCookiesOf(exchange.response).some(({ name }) => /csrf|xsrf/i.test(name));
    if (isGlobal) return [];
    return distinct(
      forms
        .filter(isUnprotected)
        .map(({ action }) => sighting(action || 'form', `<form method="post" action="${action}">`, 'low')),
    );
  },
};

function isUnprotected({ method, fields }: PageForm): boolean {
  return method === 'post' && !fields.some(({ name, type }) => type === 'hidden' && tokenName.test(name));
}
