import type { PassiveCheck } from '../../check.js';
import { headerValues } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { isDocument, sighting } from '../../page/sightings.js';

const leaky = new Set(['unsafe-url', 'no-referrer-when-downgrade']);

export const check: PassiveCheck = {
  id: 'referrer-policy-weak',
  mode: 'passive',
  scope: 'site',
  title: 'Whole addresses are sent to other sites as referrer',
  severity: 'low',
  aliases: ['CWE-200', 'WASC-13'],
  cwe: 200,
  fix: 'Send "Referrer-Policy: strict-origin-when-cross-origin" or stricter.',
  references: ['https://www.w3.org/TR/referrer-policy/'],
  check: (exchange) => {
    if (!isDocument(exchange)) return [];
    const metas = parsedPage(exchange)
      .elements.filter(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'referrer')
      .map(({ attributes }) => attributes.get('content') ?? '');
    const values = [...headerValues(exchange.response, 'referrer-policy'), ...metas].flatMap((text) =>
      text.split(','),
    );
    const last = values.at(-1)?.trim().toLowerCase() ?? '';
    return leaky.has(last) ? [sighting('referrer-policy', last)] : [];
  },
};
