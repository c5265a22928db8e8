import type { PassiveCheck } from '../../check.js';
import { inputsOf } from '../../page/inputs.js';
import { headerValue, isRedirect, parseUrl } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'redirect-from-input',
  mode: 'passive',
  scope: 'page',
  title: 'A redirect leads to another site that the request named',
  severity: 'medium',
  aliases: ['ZAP-10028', 'CWE-601', 'WASC-38'],
  cwe: 601,
  fix: 'Redirect to listed addresses, or to paths of this site only.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  check: (exchange) => {
    const target = parseUrl(headerValue(exchange.response, 'location') ?? '', exchange.request.url);
    if (!isRedirect(exchange) || target === undefined || target.host === parseUrl(exchange.request.url)?.host)
      return [];
    const input = inputsOf(exchange.request).find(
      ({ value }) => value.length > 3 && value.includes(target.host),
    );
    return input === undefined
      ? []
      : [sighting(input.name, `${input.name} -> Location: ${target.href}`, 'medium')];
  },
};
