import type { PassiveCheck } from '../../check.js';
import { distinct, fieldSightings } from '../../page/sightings.js';

const fields = ['x-chromelogger-data', 'x-chromephp-data', 'x-wf-1-1-1-1', 'x-firephp-data'];

export const check: PassiveCheck = {
  id: 'chrome-logger-data',
  mode: 'passive',
  scope: 'site',
  title: 'Server logs are sent to the browser in a response field',
  severity: 'medium',
  aliases: ['ZAP-10052', 'CWE-532', 'WASC-13'],
  cwe: 532,
  fix: 'Remove the browser logger from production builds.',
  references: ['https://craig.is/writing/chrome-logger/techspecs'],
  check: (exchange) =>
    distinct(
      fields.flatMap((field) =>
        fieldSightings(exchange, field).map((one) => ({ ...one, evidence: `${one.evidence.slice(0, 60)}…` })),
      ),
    ),
};
