import type { PassiveCheck } from '../../check.js';
import { distinct, fieldSightings } from '../../page/sightings.js';

const fields = [
  'x-powered-by',
  'x-generator',
  'x-powered-cms',
  'x-runtime-version',
  'x-mod-pagespeed',
  'x-php-version',
];

export const check: PassiveCheck = {
  id: 'powered-by-disclosed',
  mode: 'passive',
  scope: 'site',
  title: 'A response field names the framework',
  severity: 'low',
  aliases: ['ZAP-10037', 'CWE-497', 'WASC-13'],
  cwe: 497,
  fix: 'Switch the field off in the framework or drop it in the reverse proxy.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html#x-powered-by'],
  check: (exchange) => distinct(fields.flatMap((field) => fieldSightings(exchange, field))),
};
