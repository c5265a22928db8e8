import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withFoldersOfBase } from './built-on.js';
import { searchedTree } from './searched-folder.js';

const finding = (rule: string, title: string, path: string, image: Finding['image']): Finding => ({
  kind: 'finding',
  rule,
  aliases: [],
  engine: 'config',
  title,
  severity: 'medium',
  risk: 30,
  fingerprint: rule,
  locations: [{ at: 'file', path, line: 1 }],
  fix: { kind: 'manual', summary: 'Set runAsNonRoot: true.' },
  evidence: { kind: 'setting', expected: 'a', actual: 'b' },
  references: [],
  ...(image === undefined ? {} : { image }),
});

it.each([
  ['another account', 'FROM debian:13\nRUN useradd quay\nUSER quay\n', 'tide', 'low'],
  ['root', 'FROM debian:13\nUSER root\n', 'tide', 'medium'],
  ['no account', 'FROM debian:13\n', 'tide', 'medium'],
  ['another account under another name', 'FROM debian:13\nUSER quay\n', 'quay', 'medium'],
])('a workload whose image of the tree ends with %s', (_, dockerfile, name, severity) => {
  const { disk } = fakeWorld({ files: { '/lot/Dockerfile': dockerfile } });
  const findings = [
    finding('root-possible', 'Deployment/a: nothing keeps it', 'deploy.yaml', {
      name: 'docker.io/library/tide',
    }),
    finding('image-tag-latest', `service/${name}: latest`, 'compose.yaml', { dockerfile: 'Dockerfile' }),
  ];
  const [found] = withFoldersOfBase(findings, searchedTree({ root: '/lot', disk, prefix: '' }));
  expect(found?.severity).toBe(severity);
  expect(found?.title.includes('only the USER')).toBe(severity === 'low');
});
