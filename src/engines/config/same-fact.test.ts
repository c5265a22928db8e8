import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { lintConfig } from './lint.js';
import { joinedByFact } from './same-fact.js';

const now = new Date('2026-01-15T00:00:00Z');

const compose = {
  path: 'deploy/compose.yaml',
  text: `services:
  web:
    build: { context: ../web, dockerfile: docker/Dockerfile }
    image: registry.example.com/shop/web:dev
    user: root
  cache:
    image: redis:8
    user: "0"
`,
};

const deployment = {
  path: 'k8s/web.yaml',
  text: `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  template:
    spec:
      containers:
        - { name: web, image: "registry.example.com/shop/web:1.4" }
        - { name: other, image: "registry.example.com/shop/other:1.4" }
`,
};

const ofDockerfile: Finding = {
  kind: 'finding',
  rule: 'last-user-root',
  aliases: ['DS-0002', 'DL3002'],
  engine: 'lint',
  title: 'Runs as root',
  severity: 'low',
  risk: 10,
  fingerprint: 'lint|root|web/docker/Dockerfile',
  locations: [{ at: 'file', path: 'web/docker/Dockerfile', line: 1 }],
  evidence: { kind: 'instruction', text: 'FROM debian' },
  references: [],
};

const isAboutRoot = ({ rule }: Finding) => ['last-user-root', 'root-user', 'root-possible'].includes(rule);
const placesOf = ({ locations }: Finding) =>
  locations.map((place) => (place.at === 'file' ? place.path : place.at));

describe('one fact about one image', () => {
  const alone = lintConfig([compose, deployment], now).findings;
  const joined = joinedByFact([...alone, ofDockerfile]).filter(isAboutRoot);

  it('is one finding with all its places, the cause first', () => {
    const web = joined.find(({ engine }) => engine === 'lint');
    expect(web && placesOf(web)).toEqual(['web/docker/Dockerfile', 'deploy/compose.yaml', 'k8s/web.yaml']);
    expect(web?.severity).toBe('medium');
    expect(web?.fingerprint).toBe(ofDockerfile.fingerprint);
    expect(web?.aliases).toEqual(expect.arrayContaining(['DS-0002', 'root-user', 'KSV-0012']));
  });

  it('leaves other images alone', () => {
    expect(joined.map((one) => placesOf(one).join())).toEqual(
      expect.arrayContaining(['deploy/compose.yaml', 'k8s/web.yaml']),
    );
    expect(joined).toHaveLength(3);
  });

  it('leaves other facts alone', () => {
    const others = joinedByFact(alone).filter(({ rule }) => rule === 'writable-root-filesystem');
    expect(others.length).toBe(4);
  });

  it('joins manifests where no Dockerfile is known', () => {
    const twice = lintConfig([deployment, { ...deployment, path: 'k8s/again.yaml' }], now).findings;
    const web = joinedByFact(twice).filter(({ rule }) => rule === 'root-possible');
    expect(web.map(placesOf)).toEqual([
      ['k8s/web.yaml', 'k8s/again.yaml'],
      ['k8s/web.yaml', 'k8s/again.yaml'],
    ]);
  });
});
