import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { writer as github } from '../github/index.js';
import { writer as codequality } from '../gitlab-codequality/index.js';
import { writer } from './index.js';

/** As the guide shows people to write it down. */
const guide = readFileSync('docs/guides/editor.md', 'utf8');
const patterns = [...guide.matchAll(/"regexp": (".*")/g)].map(
  ([, text = '""']) => new RegExp(JSON.parse(text) as string),
);

acceptWriter(writer, {
  check: (output, report) => {
    const lines = output.split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThanOrEqual(report.findings.length);
    for (const line of lines) {
      for (const pattern of patterns) expect(line).toMatch(pattern);
    }
  },
});

it('puts the parts where the matcher of the guide looks for them', async () => {
  const [first] = sampleReport().findings;
  if (first === undefined) throw new Error('The sample has no findings.');
  const finding = {
    ...first,
    rule: 'apt-pinned',
    title: 'apt packages without a version: curl',
    severity: 'low' as const,
    locations: [{ at: 'file', path: 'C:/a/Dockerfile', line: 3, column: 21 }] as const,
  };
  const report = { ...sampleReport(), findings: [finding], gaps: [] };
  const output = await writer.write(report, { colour: false, widthColumns: 80, all: true });
  expect(output).toBe('C:/a/Dockerfile:3:21: info: apt packages without a version: curl [apt-pinned]\n');
  expect(patterns.length).toBeGreaterThanOrEqual(2);
  for (const pattern of patterns) {
    expect(pattern.exec(output.trimEnd())?.slice(1)).toEqual([
      'C:/a/Dockerfile',
      '3',
      '21',
      'info',
      'apt packages without a version: curl',
      'apt-pinned',
    ]);
  }
});

it('says how sure a finding is, and who may set its input', async () => {
  const [first] = sampleReport().findings;
  if (first === undefined) throw new Error('The sample has no findings.');
  const finding = {
    ...first,
    title: 'SQL from input',
    fingerprint: 'a',
    confidence: 'medium',
    trust: 'remote',
  } as const;
  const report = { ...sampleReport(), findings: [finding], gaps: [] };
  for (const each of [writer, github, codequality])
    expect(await each.write(report, { colour: false, widthColumns: 80, all: true })).toContain(
      'SQL from input (medium confidence, input from remote)',
    );
});
