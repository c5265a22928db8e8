import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  alice,
  eve,
  keys,
  now,
  type Publication,
  publish,
  read,
  targetsKey,
} from '../../testing/notary-collection.js';
import { targetsFile } from '../../testing/notary-publisher.js';
import { keyIdOf, tufKeyFrom } from '../tuf/keys.js';
import { type Examination, examine } from './doctor.js';

const rsa = tufKeyFrom(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey);
const tooWeak = tufKeyFrom(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey);

/** `check subject` of each complaint about a collection; those of keys that are not here are left out. */
async function complaints(
  publication: Publication,
  more: Partial<Examination> = {},
): Promise<readonly string[]> {
  const healthy = { expired: [], now, soonDays: 30, isPinned: true, holds: () => true, staged: 0 };
  const collection = await read(publish(publication));
  return examine({ ...healthy, collection, ...more }).map(
    ({ level, check, subject }) => `${level} ${check} ${subject}`,
  );
}

describe('examine', () => {
  it('has nothing to say of what is sound', async () => {
    expect(await complaints({})).toEqual([]);
  });
  it('reports times that a Go server writes differently', async () => {
    for (const expires of [
      '2030-01-01T00:00:54.140Z',
      '2030-01-01T00:00:00.000Z',
      '2030-01-01T00:00:00+02:00',
    ]) {
      expect(await complaints({ targets: { expires } })).toEqual(['warning odd-time targets']);
    }
    expect(await complaints({ targets: { expires: '2030-01-01T00:00:54.14Z' } })).toEqual([]);
  });
  it('reports forms that are not canonical', async () => {
    const { signed, signatures } = JSON.parse(targetsFile({ signers: [targetsKey] }).toString());
    const targets = Buffer.from(JSON.stringify({ signed, signatures }, null, 2));
    expect(await complaints({ delegated: { targets } })).toEqual(['warning not-canonical targets']);
  });
  it('reports weak keys, the useless ones first', async () => {
    const delegations = { 'targets/alice': rsa, 'targets/bob': tooWeak, 'targets/releases': alice.publicKey };
    expect(
      (await complaints({ targets: { delegations } })).filter((one) => one.includes('weak-key')),
    ).toEqual([`error weak-key ${keyIdOf(tooWeak)}`, `warning weak-key ${keyIdOf(rsa)}`]);
  });
  it('reports keys that may release and belong to no one, and of signers whose keys may not', async () => {
    const delegations = { 'targets/alice': alice.publicKey, 'targets/releases': eve.publicKey };
    expect(await complaints({ targets: { delegations } })).toEqual([
      `error stray-key ${eve.id}`,
      'warning stray-key alice',
    ]);
  });
  it('reports signers who are not expected', async () => {
    const delegations = { 'targets/alice': alice.publicKey, 'targets/releases': alice.publicKey };
    expect(await complaints({ targets: { delegations } }, { expectedSigners: ['bob'] })).toEqual([
      'error unexpected-signer alice',
    ]);
  });
  it('reports a role that is signed by a key which was taken away', async () => {
    const delegations = { 'targets/alice': alice.publicKey, 'targets/releases': alice.publicKey };
    const delegated = { 'targets/releases': targetsFile({ signers: [eve] }) };
    expect(await complaints({ targets: { delegations }, delegated })).toEqual([
      'error unreadable-role targets/releases',
    ]);
  });
  it('reports keys that are not on this machine, but not of the server’s', async () => {
    const subjects = await complaints({}, { holds: () => false });
    expect(subjects).toEqual([keys.root, keys.targets].map((key) => `note key-not-here ${keyIdOf(key)}`));
  });
  it('reports what expires, of pins and of what was staged', async () => {
    const late = {
      now: new Date('2029-12-20T00:00:00Z'),
      expired: ['timestamp'],
      isPinned: false,
      staged: 2,
    };
    expect(await complaints({}, late)).toEqual([
      'error expired-role timestamp',
      'warning expiring-role targets',
      'warning expiring-role snapshot',
      'warning first-use-only root',
      'note staged-changes changelist',
    ]);
  });
});
