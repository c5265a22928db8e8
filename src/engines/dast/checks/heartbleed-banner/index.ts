import type { PassiveCheck } from '../../check.js';
import { fieldSightings } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'heartbleed-banner',
  mode: 'passive',
  scope: 'site',
  title: 'The server names an OpenSSL with the heartbeat overread',
  severity: 'high',
  aliases: ['ZAP-10034', 'CVE-2014-0160', 'CWE-119', 'WASC-20'],
  cwe: 119,
  fix: 'Update OpenSSL to 1.0.1g or later, renew keys and certificates.',
  references: ['https://www.cve.org/CVERecord?id=CVE-2014-0160'],
  check: (exchange) =>
    fieldSightings(
      exchange,
      'server',
      (value) => /OpenSSL\/1\.0\.(?:1[a-f]?|2-beta1?)(?![\w.-])/.test(value),
      'low',
    ),
};
