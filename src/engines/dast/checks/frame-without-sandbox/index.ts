import type { PassiveCheck } from '../../check.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';
import { siteOf } from '../../page/sites.js';

export const check: PassiveCheck = {
  id: 'frame-without-sandbox',
  mode: 'passive',
  scope: 'page',
  title: 'A frame of another site has all rights, or its sandbox has no effect',
  severity: 'low',
  aliases: ['CWE-829', 'WASC-15'],
  cwe: 829,
  fix: 'Add sandbox with the few rights that the frame needs.',
  references: ['https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox'],
  check: (exchange) => {
    const own = siteOf(exchange.request.url);
    return distinct(
      parsedPage(exchange)
        .elements.filter(({ name }) => name === 'iframe')
        .flatMap(({ attributes }) => {
          const src = attributes.get('src') ?? '';
          const sandbox = attributes.get('sandbox');
          const isForeign = /^(?:https?:)?\/\//i.test(src) && siteOf(src, exchange.request.url) !== own;
          if (sandbox === undefined)
            return isForeign ? [sighting(src, `<iframe src="${src}">`, 'medium')] : [];
          const isVoid = !isForeign && /allow-scripts/.test(sandbox) && /allow-same-origin/.test(sandbox);
          return isVoid ? [sighting(src || 'iframe', `sandbox="${sandbox}"`)] : [];
        }),
    );
  },
};
