import { describe, expect, it } from 'vitest';
import type { Digest } from '../../core/digest.js';
import { notationAuthority } from '../../testing/notation-keys.js';
import { memoryStore, pushImage, testKey } from '../../testing/signed-images.js';
import { readNotationKey } from '../notation/index.js';
import {
  applyMigration,
  type MigrationPlan,
  migratableTags,
  type PlannedTag,
  parseRecord,
  policySnippets,
  recordText,
  undoMigration,
  type Written,
} from './index.js';

const key = testKey('p256');
const signer = notationAuthority('root').signer();
const keys = {
  cosign: key.signing,
  notation: readNotationKey(
    { pem: signer.keyPem, passphrase: '', where: 'k' },
    { bytes: Buffer.from(signer.chainPem), where: 'c' },
  ),
};
const now = new Date('2026-06-01T00:00:00Z');
const tagOf = (tag: string, digest: Digest, state: PlannedTag['state'] = 'same'): PlannedTag => ({
  tag,
  digest,
  role: 'targets/releases',
  signers: ['alice'],
  state,
});
const planOf = (...tags: PlannedTag[]): MigrationPlan => ({
  collection: 'registry.test/team/app',
  rootKeys: ['a'.repeat(64)],
  versions: { timestamp: 3, snapshot: 2, targets: 2 },
  tags,
});
const digest = `sha256:${'d'.repeat(64)}` as Digest;

describe('tags', () => {
  it.each([
    ['differs', 'DIGEST_MISMATCH'],
    ['missing', 'NOT_FOUND'],
  ] as const)('one that %s stops all of it, or is left out', (state, code) => {
    const plan = planOf(tagOf('1', digest), tagOf('2', digest, state));
    expect(() => migratableTags(plan, false)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^targets\/releases: /) }),
    );
    expect(migratableTags(plan, true).map(({ tag }) => tag)).toEqual(['1']);
  });
});

describe.each([
  { listsReferrers: false, canRemove: true },
  { listsReferrers: false, canRemove: false },
  { listsReferrers: true, canRemove: true },
  { listsReferrers: true, canRemove: false },
])('a registry ($listsReferrers, $canRemove)', (kind) => {
  async function migrated() {
    const store = memoryStore(kind);
    const image = await pushImage(store, 'migrate');
    const plan = planOf(tagOf('1', image.digest), tagOf('latest', image.digest));
    const written: Written[] = [];
    const migration = {
      store,
      repository: plan.collection,
      keys,
      now,
      onWritten: (one: Written) => written.push(one),
    };
    const known = await applyMigration(plan, plan.tags, migration);
    return { store, plan, written, known, migration };
  }

  it('gets a signature for each tag, one for notation, and nothing twice', async () => {
    const { plan, written, known, migration } = await migrated();
    expect([known, written.map(({ format, tag }) => `${format} ${tag}`)]).toEqual([
      0,
      ['cosign 1', 'cosign latest', 'notation latest'],
    ]);
    expect(await applyMigration(plan, plan.tags, migration)).toBe(3);
    expect(written).toHaveLength(3);
  });

  it('gives all of it back, as far as it can', async () => {
    const { store, plan, written, migration } = await migrated();
    const undone = await undoMigration(written, store);
    const isStuck = kind.listsReferrers && !kind.canRemove;
    expect(undone.map(({ outcome }) => outcome)).toEqual([
      isStuck ? 'kept' : 'removed',
      'removed',
      'removed',
    ]);
    expect(await applyMigration(plan, plan.tags, migration)).toBe(isStuck ? 1 : 0);
  });
});

describe('records', () => {
  const written: Written = { format: 'cosign', tag: '1', digest, where: 'x', signature: 'c2ln' };
  it('are read as they were written', () => {
    const text = recordText(planOf(tagOf('1', digest)), { changes: [], versions: [] }, [written], now);
    expect(parseRecord(text, 'x')).toMatchObject({
      collection: 'registry.test/team/app',
      written: [written],
    });
  });

  it.each([
    '',
    '{}',
    '[]',
    '{"type":"x"}',
    '{"type":"https://seaworthy.dev/schemas/trust-migration-1","type":"y"}',
  ])('are not %j', (text) => {
    expect(() => parseRecord(text, 'x')).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
});

it('shows policies for before, now and later', () => {
  const text = policySnippets(planOf(tagOf('1', digest)), {
    server: 'https://notary.test',
    cosignKey: 'team.pub',
  });
  expect(text.match(/^# .*$/gm)).toHaveLength(4);
  expect(text).toContain("    notary: {server: 'https://notary.test'");
  expect(text).toContain('    signature: {keys: [team.pub]}');
  expect(text).not.toContain('trustpolicy');
});
