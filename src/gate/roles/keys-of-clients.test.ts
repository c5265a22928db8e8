import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withRoles } from './index.js';

function judged(path: string, files: Readonly<Record<string, string>>): Finding | undefined {
  const finding: Finding = {
    kind: 'finding',
    rule: 'secret-gcp-api-key',
    aliases: [],
    engine: 'secrets',
    title: 'Google API key',
    severity: 'high',
    risk: 80,
    fingerprint: 'x',
    locations: [{ at: 'file', path }],
    fix: { kind: 'manual', summary: 'Revoke it at Google. Then remove it from the file.' },
    references: [],
    evidence: { kind: 'secret', redacted: 'x…', verified: 'unchecked', recognisedBy: 'form' },
  };
  const placed = Object.entries({ ...files, [path]: '' }).map(([each, text]) => [`/srv/app/${each}`, text]);
  return withRoles(
    { findings: [finding], gaps: [] },
    {
      ...{ root: '/srv/app', disk: fakeWorld({ files: Object.fromEntries(placed) }).disk },
      ...{ facts: [], overrides: [], more: [] },
    },
  ).findings[0];
}

const description = 'Package: tides\nTitle: Tides of the Next Harbour\nVersion: 1.2.0\nLicense: MIT\n';

describe('a key of Google in code that its users install', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['medium', 'R/tides.R', { DESCRIPTION: description }],
    ['medium', 'src/tides.js', { 'package.json': '{"name": "tides", "exports": "./src/tides.js"}' }],
    ['high', 'R/tides.R', { DESCRIPTION: `${description}Imports: shiny\n` }],
    ['high', 'src/tides.js', { 'package.json': '{"name": "tides", "private": true}' }],
    ['high', 'config/tides.yaml', { DESCRIPTION: description }],
    ['high', 'src/tides.js', { 'package.json': '{"exports": "./a.js"}', Dockerfile: 'FROM node:24\n' }],
  ])('%s: %s', (severity, path, files) => expect(judged(path, files)?.severity).toBe(severity));

  it('is restricted before it is revoked', () => {
    const { fix } = judged('R/tides.R', { DESCRIPTION: description }) ?? {};
    expect(fix?.kind === 'manual' ? fix.summary : '').toMatch(/^First restrict it to the API/);
  });
});
