import type { PassiveCheck } from '../../check.js';
import { charsetOf } from '../../http/fields.js';
import { parsedPage } from '../../page/parsed-page.js';
import { isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'charset-mismatch',
  mode: 'passive',
  scope: 'page',
  title: 'Header and page disagree about the character encoding',
  severity: 'none',
  aliases: ['ZAP-90011', 'CWE-436', 'WASC-15'],
  cwe: 436,
  fix: 'Say UTF-8 in both places.',
  references: ['https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding'],
  check: (exchange) => {
    const header = charsetOf(exchange.response.headers);
    const meta = parsedPage(exchange)
      .elements.filter(({ name }) => name === 'meta')
      .map(
        ({ attributes }) =>
          attributes.get('charset') ?? /charset=([\w-]+)/i.exec(attributes.get('content') ?? '')?.[1],
      )
      .find((charset) => charset !== undefined);
    if (!isDocument(exchange) || header === undefined || meta === undefined) return [];
    if (plain(header) === plain(meta)) return [];
    return [sighting('charset', `header ${header}, meta ${meta}`)];
  },
};

function plain(charset: string): string {
  return charset.toLowerCase().replace(/[-_]/g, '');
}
