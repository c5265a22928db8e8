import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { movesFrom } from './moves.js';

const of = (part: 'base' | 'application', rule: string, name: string): Finding => ({
  ...vulnerable(rule, `pkg:deb/debian/${name}@1.0`),
  origin: { part },
});

function candidate(name: string, findings: readonly Finding[]) {
  const target = { kind: 'image', name, openedBy: 'docker-archive' } as Report['target'];
  return { target, findings, inventory: { components: [], archives: [], gaps: [] } };
}

it('what the layers of the application have as well is not brought by another base', () => {
  const findings = [of('base', 'CVE-1', 'openssl'), of('application', 'CVE-2', 'zlib')];
  const broken = new Set(findings.map(({ fingerprint }) => fingerprint));
  const others = [
    candidate('own/debian:13.0.1', [vulnerable('CVE-2', 'pkg:deb/debian/zlib@0.9')]),
    candidate('own/debian:14.0.0', [vulnerable('CVE-3', 'pkg:deb/debian/bash@6.0')]),
  ];
  const moves = movesFrom({ name: 'own/debian:13.0.0' }, findings, others, broken);
  expect(moves.map(({ name, effort, clears, brings }) => [name, effort, clears, brings])).toEqual([
    ['own/debian:13.0.1', 'patch', 1, 0],
    ['own/debian:14.0.0', 'major', 1, 1],
  ]);
});
