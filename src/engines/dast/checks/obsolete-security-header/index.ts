import type { PassiveCheck } from '../../check.js';
import { distinct, fieldSightings } from '../../page/sightings.js';

const obsolete: Readonly<Record<string, (value: string) => boolean>> = {
  'x-xss-protection': (value) => !value.startsWith('0'),
  'public-key-pins': () => true,
  'expect-ct': () => true,
  'x-webkit-csp': () => true,
  'x-content-security-policy': () => true,
};

export const check: PassiveCheck = {
  id: 'obsolete-security-header',
  mode: 'passive',
  scope: 'site',
  title: 'A security field that browsers have given up',
  severity: 'none',
  aliases: ['CWE-16', 'WASC-15'],
  cwe: 16,
  fix: 'Drop the field; write a Content-Security-Policy instead.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html'],
  check: (exchange) =>
    distinct(Object.entries(obsolete).flatMap(([field, shows]) => fieldSightings(exchange, field, shows))),
};
