import type { PassiveCheck } from '../../check.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';
import { siteOf } from '../../page/sites.js';

export const check: PassiveCheck = {
  id: 'subresource-integrity-missing',
  mode: 'passive',
  scope: 'page',
  title: 'A script or stylesheet of another site has no integrity hash',
  severity: 'low',
  aliases: ['ZAP-90003', 'CWE-345', 'WASC-15'],
  cwe: 345,
  fix: 'Add integrity and crossorigin attributes to fixed versions, or serve the file yourself.',
  references: ['https://www.w3.org/TR/SRI/'],
  check: (exchange) => {
    const own = siteOf(exchange.request.url);
    return distinct(
      parsedPage(exchange)
        .elements.filter(
          ({ name, attributes }) => isPinnable(name, attributes) && !attributes.has('integrity'),
        )
        .map(({ attributes }) => attributes.get('src') ?? attributes.get('href') ?? '')
        .filter(
          (address) => /^(?:https?:)?\/\//i.test(address) && siteOf(address, exchange.request.url) !== own,
        )
        .map((address) => sighting(address, address)),
    );
  },
};

function isPinnable(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return (
    name === 'script' || (name === 'link' && /stylesheet|modulepreload/i.test(attributes.get('rel') ?? ''))
  );
}
