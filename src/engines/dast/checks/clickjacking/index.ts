import type { PassiveCheck } from '../../check.js';
import { policiesOf } from '../../page/csp.js';
import { headerValues } from '../../page/message.js';
import { isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'clickjacking',
  mode: 'passive',
  scope: 'site',
  title: 'Pages can be framed by any site',
  severity: 'medium',
  aliases: ['ZAP-10020', 'CWE-1021', 'WASC-15'],
  cwe: 1021,
  fix: 'Send "Content-Security-Policy: frame-ancestors \'self\'", and X-Frame-Options for old browsers.',
  references: [
    'https://www.w3.org/TR/CSP3/#directive-frame-ancestors',
    'https://www.rfc-editor.org/rfc/rfc7034',
  ],
  check: (exchange) => {
    if (!isDocument(exchange)) return [];
    const ancestors = policiesOf(exchange).flatMap((policy) => policy.get('frame-ancestors') ?? []);
    if (ancestors.length > 0)
      return ancestors.includes('*') ? [sighting('frame-ancestors', 'frame-ancestors *')] : [];
    const options = headerValues(exchange.response, 'x-frame-options').join(', ');
    if (/^(?:deny|sameorigin)$/i.test(options)) return [];
    return [sighting('framing', options === '' ? 'neither field is set' : `X-Frame-Options: ${options}`)];
  },
};
