import type { PassiveCheck } from '../../check.js';
import { parseUrl } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';
import { siteOf } from '../../page/sites.js';

export const check: PassiveCheck = {
  id: 'third-party-script',
  mode: 'passive',
  scope: 'site',
  title: 'Scripts are loaded from other sites',
  severity: 'low',
  aliases: ['ZAP-10017', 'CWE-829', 'WASC-15'],
  cwe: 829,
  fix: 'Serve the script from your own site, or pin it with an integrity attribute.',
  references: ['https://www.w3.org/TR/SRI/'],
  check: (exchange) => {
    const own = siteOf(exchange.request.url);
    return distinct(
      parsedPage(exchange)
        .scripts.filter(({ src, attributes }) => src !== undefined && !attributes.has('integrity'))
        .flatMap(({ src = '' }) => {
          const host = parseUrl(src, exchange.request.url)?.hostname ?? '';
          return host === '' || siteOf(src, exchange.request.url) === own
            ? []
            : [sighting(host, src, 'medium')];
        }),
    );
  },
};
