import type { PassiveCheck } from '../../check.js';
import { distinct, fieldSightings } from '../../page/sightings.js';

const fields = [
  'x-backend-server',
  'x-backend',
  'x-served-by-host',
  'x-upstream',
  'x-host-name',
  'x-real-server',
  'x-node-name',
];

export const check: PassiveCheck = {
  id: 'backend-server-disclosed',
  mode: 'passive',
  scope: 'site',
  title: 'A response field names the server behind the proxy',
  severity: 'low',
  aliases: ['ZAP-10039', 'CWE-497', 'WASC-13'],
  cwe: 497,
  fix: 'Drop the field in the reverse proxy.',
  references: ['https://cwe.mitre.org/data/definitions/497.html'],
  check: (exchange) => distinct(fields.flatMap((field) => fieldSightings(exchange, field))),
};
