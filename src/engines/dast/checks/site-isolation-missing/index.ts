import type { PassiveCheck } from '../../check.js';
import { headerValue } from '../../page/message.js';
import { distinct, isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'site-isolation-missing',
  mode: 'passive',
  scope: 'site',
  title: 'The document shares its browsing context group with other sites',
  severity: 'low',
  aliases: ['ZAP-90004', 'CWE-693', 'WASC-14'],
  cwe: 693,
  fix: 'Send Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Resource-Policy: same-origin.',
  references: ['https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies'],
  check: (exchange) => {
    if (!isDocument(exchange)) return [];
    const opener = headerValue(exchange.response, 'cross-origin-opener-policy');
    const resource = headerValue(exchange.response, 'cross-origin-resource-policy');
    return distinct([
      ...(isWeak(opener, 'unsafe-none')
        ? [sighting('cross-origin-opener-policy', opener ?? 'field is missing')]
        : []),
      ...(isWeak(resource, 'cross-origin')
        ? [sighting('cross-origin-resource-policy', resource ?? 'field is missing')]
        : []),
    ]);
  },
};

function isWeak(value: string | undefined, weakest: string): boolean {
  return value === undefined || value.split(';')[0]?.trim().toLowerCase() === weakest;
}
