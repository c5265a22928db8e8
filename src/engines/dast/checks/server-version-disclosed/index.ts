import type { PassiveCheck } from '../../check.js';
import { fieldSightings } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'server-version-disclosed',
  mode: 'passive',
  scope: 'site',
  title: 'The Server field names a version',
  severity: 'none',
  aliases: ['ZAP-10036', 'CWE-497', 'WASC-13'],
  cwe: 497,
  fix: 'Configure the server to send its name only, or no Server field.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4'],
  check: (exchange) => fieldSightings(exchange, 'server', (value) => /\d/.test(value)),
};
