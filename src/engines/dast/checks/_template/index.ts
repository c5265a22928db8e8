import type { PassiveCheck } from '../../check.js';
import { fieldSightings } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: '__name__',
  mode: 'passive',
  scope: 'site',
  title: 'What is wrong, in a few words',
  severity: 'low',
  aliases: ['CWE-497'],
  cwe: 497,
  fix: 'One imperative sentence.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110'],
  check: (exchange) => fieldSightings(exchange, 'x-example'),
};
