import type { PassiveCheck } from '../../check.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';
import { siteOf } from '../../page/sites.js';

export const check: PassiveCheck = {
  id: 'reverse-tabnabbing',
  mode: 'passive',
  scope: 'page',
  title: 'A link hands its window to another site',
  severity: 'low',
  aliases: ['ZAP-10108', 'CWE-1022'],
  cwe: 1022,
  fix: 'Remove rel="opener", and add rel="noopener" for old browsers.',
  references: ['https://html.spec.whatwg.org/multipage/links.html#link-type-opener'],
  check: (exchange) => {
    const own = siteOf(exchange.request.url);
    return distinct(
      parsedPage(exchange)
        .elements.filter(({ name, attributes }) => /^(?:a|area|form)$/.test(name) && hasOpener(attributes))
        .map(({ attributes }) => attributes.get('href') ?? attributes.get('action') ?? '')
        .filter(
          (address) => /^(?:https?:)?\/\//.test(address) && siteOf(address, exchange.request.url) !== own,
        )
        .map((address) => sighting(address, `${address} keeps window.opener`)),
    );
  },
};

/** `_blank` implies noopener since 2021; named windows never did. */
function hasOpener(attributes: ReadonlyMap<string, string>): boolean {
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const target = attributes.get('target')?.toLowerCase() ?? '';
  if (rel.includes('noopener') || rel.includes('noreferrer')) return false;
  return target === '_blank'
    ? rel.includes('opener')
    : target !== '' && !/^_(?:self|parent|top)$/.test(target);
}
