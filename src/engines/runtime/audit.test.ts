import { describe, expect, it } from 'vitest';
import { allPairs } from '../../testing/runtime-flaws.js';
import { container, type HostSpec, hostWorld, socket } from '../../testing/runtime-host.js';
import { type Audit, audit, byRecommendation, checksOf } from './audit.js';

const pairs = await allPairs();

function auditOf(spec: HostSpec = {}): Promise<Audit> {
  return audit({
    world: hostWorld(spec),
    dockerHost: `unix://${socket}`,
    profile: 'all',
    deep: false,
    timeoutMs: 5_000,
  });
}

async function rulesOf(spec: HostSpec): Promise<readonly string[]> {
  return (await auditOf(spec)).findings.map(({ rule }) => rule);
}

describe('flaws and their twins', () => {
  it.each(pairs)('$rule: $name', async ({ rule, flaw, twin }) => {
    expect(await rulesOf(flaw)).toContain(rule);
    expect(await rulesOf(twin)).not.toContain(rule);
  });

  it('are at least a hundred', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(100);
  });
});

it("follows namespaces over two containers to the one that has the host's", async () => {
  const last = container({ NetworkMode: 'host', PidMode: 'host' }, {}, { Name: '/last' });
  const middle = container(
    { NetworkMode: `container:${last.Id}`, PidMode: 'container:last' },
    {},
    { Name: '/middle' },
  );
  const first = container(
    { NetworkMode: 'container:middle', PidMode: `container:${middle.Id}` },
    {},
    { Name: '/first' },
  );
  const { findings } = await auditOf({ containers: [first, middle, last] });
  for (const rule of ['host-network', 'host-pid']) {
    expect(
      findings
        .filter((finding) => finding.rule === rule)
        .map(({ locations: [place] }) => (place.at === 'setting' ? place.name : '')),
    ).toEqual(expect.arrayContaining(['container first', 'container middle', 'container last']));
  }
});

it('finds nothing on a host that keeps everything', async () => {
  const { findings, gaps } = await auditOf({ containers: [container(), container()] });
  expect(findings.map(({ rule, title, evidence }) => [rule, title, evidence])).toEqual([]);
  expect(gaps).toEqual([]);
});

it('decides all 117 recommendations, at least 100 of them without a person', async () => {
  const { decisions } = await auditOf({ containers: [container()] });
  const all = byRecommendation(decisions);
  expect(all).toHaveLength(117);
  expect(
    all.filter(({ status }) => status !== 'manual' && status !== 'unknown').length,
  ).toBeGreaterThanOrEqual(100);
});

it('has every id once, and each rule once', () => {
  const ids = checksOf('all').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("gives containers of Podman its own default capabilities, not Docker's", async () => {
  const { findings } = await auditOf({
    containers: [container({ CapDrop: [] }), container({ CapDrop: [], CapAdd: ['NET_RAW'] })],
    answers: { '/_ping': { headers: { 'Api-Version': '1.41', 'Libpod-Api-Version': '5.4.2' }, body: 'OK' } },
  });
  const evidence = findings
    .filter(({ rule }) => rule === 'capabilities-not-dropped')
    .map((finding) => (finding.evidence.kind === 'setting' ? finding.evidence.actual : ''));
  expect(evidence.map((text) => text.includes('NET_RAW'))).toEqual([false, true]);
  expect(evidence.every((text) => text.includes('SETUID') && !text.includes('MKNOD'))).toBe(true);
});
