import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.js';
import type { FileLocation } from '../../core/location.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { sampleReport } from '../../testing/sample-report.js';
import { apart, byCause } from './causes.js';

const at = (line: number): FileLocation => ({ at: 'file', path: 'app/search.py', line });

const flow = (fingerprint: string, source: number, sink: number, rule = 'sql-injection'): Finding => ({
  ...(sampleReport().findings[0] as Finding),
  rule,
  fingerprint,
  locations: [at(sink)],
  evidence: { kind: 'dataflow', cwe: 89, trace: source === sink ? [at(sink)] : [at(source), at(sink)] },
});

const names = (findings: readonly Finding[]) =>
  byCause(findings).map((group) => group.map(({ fingerprint }) => fingerprint).join(' '));

test('what one input leads to is one cause, where the first of it stands', () => {
  expect(names([flow('a', 3, 9), flow('b', 4, 10), flow('c', 3, 11)])).toEqual(['a c', 'b']);
});

test('another rule asks for another change', () => {
  expect(names([flow('a', 3, 9), flow('b', 3, 9, 'command-injection')])).toEqual(['a', 'b']);
});

test('without a flow each place is a cause of its own', () => {
  expect(names([flow('a', 9, 9), flow('b', 9, 9)])).toEqual(['a', 'b']);
});

test('versions of one package in one file are one cause, where one change clears them', () => {
  const copies = ['1.0.0', '1.1.0', '2.0.0'].map((version) => ({
    ...vulnerable('CVE-1', `pkg:npm/ini@${version}`),
    fingerprint: version,
  }));
  const others = [vulnerable('CVE-2', 'pkg:npm/ini@1.0.0'), vulnerable('CVE-1', 'pkg:npm/ini-lite@1.0.0')];
  expect(names([...copies, ...others])).toEqual(['1.0.0 1.1.0 2.0.0', 'fp CVE-2 ini', 'fp CVE-1 ini-lite']);
  const major = ({ fingerprint }: Finding) => fingerprint.charAt(0);
  expect(byCause(copies, major).map((group) => group.length)).toEqual([2, 1]);
});

test('apart where all are asked for', () => {
  expect(apart([flow('a', 3, 9), flow('c', 3, 11)])).toHaveLength(2);
});
