import type { PassiveCheck } from '../../check.js';
import { parseUrl } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

/** Domains that one buyer turned into malware in June 2024, by the advisories of those days. */
const domains = [
  'polyfill.io',
  'bootcss.com',
  'bootcdn.net',
  'staticfile.net',
  'staticfile.org',
  'unionadjs.com',
  'xhsbpza.com',
  'polyfill.com',
];

export const check: PassiveCheck = {
  id: 'script-from-hijacked-domain',
  mode: 'passive',
  scope: 'site',
  title: 'A script comes from a domain that served malware',
  severity: 'high',
  aliases: ['ZAP-10115', 'CWE-829', 'WASC-15'],
  cwe: 829,
  fix: 'Remove the script at once.',
  references: ['https://www.cve.org/CVERecord?id=CVE-2024-38526'],
  check: (exchange) =>
    distinct(
      parsedPage(exchange).scripts.flatMap(({ src = '' }) => {
        const host = parseUrl(src, exchange.request.url)?.hostname ?? '';
        return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
          ? [sighting(host, src)]
          : [];
      }),
    ),
};
