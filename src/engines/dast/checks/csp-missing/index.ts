import type { PassiveCheck } from '../../check.js';
import { policiesOf } from '../../page/csp.js';
import { headerValue } from '../../page/message.js';
import { isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'csp-missing',
  mode: 'passive',
  scope: 'site',
  title: 'No Content-Security-Policy is set',
  severity: 'medium',
  aliases: ['ZAP-10038', 'CWE-693', 'WASC-15'],
  cwe: 693,
  fix: "Send a Content-Security-Policy; begin with default-src 'self' in report-only mode.",
  references: ['https://www.w3.org/TR/CSP3/'],
  check: (exchange) => {
    if (!isDocument(exchange) || policiesOf(exchange).length > 0) return [];
    const trial = headerValue(exchange.response, 'content-security-policy-report-only');
    return [
      sighting('content-security-policy', trial === undefined ? 'field is missing' : 'only report-only'),
    ];
  },
};
