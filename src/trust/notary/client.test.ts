import { describe, expect, it } from 'vitest';
import {
  alice,
  eve,
  firstRoot,
  gun,
  keys,
  type Publication,
  publish,
  read,
  rootKey,
} from '../../testing/notary-collection.js';
import { newRootKey, rootFile, targetsFile } from '../../testing/notary-publisher.js';
import { keyIdOf } from '../tuf/keys.js';
import { type CollectionRequest, findTag } from './client.js';
import { summaryOf } from './summary.js';

describe('a sound collection', () => {
  it('is read from the root down', async () => {
    const collection = await read(publish());
    expect(collection.isFirstUse).toBe(true);
    expect(collection.versions).toEqual({ timestamp: 1, snapshot: 1, targets: 1 });
    expect(findTag(collection, '1.0')).toMatchObject({ role: 'targets', sizeBytes: 8 });
    expect(findTag(collection, '__proto__')).toBeUndefined();
  });
  it('is believed under a pinned root key, or a root that is known', async () => {
    expect((await read(publish(), { rootKeyIds: [rootKey.id] })).isFirstUse).toBe(false);
    expect((await read(publish(), { trustedRoot: firstRoot })).isFirstUse).toBe(false);
  });
  it('5.3.2: may have changed its root key, step by step', async () => {
    const nextKey = newRootKey(gun);
    const rotated = { ...keys, root: nextKey.publicKey };
    const second = rootFile({ version: 2, keys: rotated, signers: [rootKey, nextKey] });
    const third = rootFile({ version: 3, keys: rotated, signers: [nextKey] });
    const files = publish({ root: third, more: { '2.root.json': second, '3.root.json': third } });
    expect((await read(files, { trustedRoot: firstRoot })).root.version).toBe(3);
  });
});

describe('5.6.7: delegations', () => {
  const delegations = {
    'targets/alice': alice.publicKey,
    'targets/eve': eve.publicKey,
    'targets/releases': alice.publicKey,
  };
  const signed = targetsFile({ tags: { '1.0': 'by alice' }, signers: [alice] });

  it('releases come before targets, and signers are named', async () => {
    const delegated = { 'targets/alice': signed, 'targets/releases': signed };
    const collection = await read(publish({ targets: { delegations }, delegated }));
    expect(findTag(collection, '1.0')?.role).toBe('targets/releases');
    expect(summaryOf(collection)).toMatchObject({
      tags: [{ tag: '1.0', signers: ['alice'] }],
      signers: [{ name: 'alice', keys: [keyIdOf(alice.publicKey)] }, { name: 'eve' }],
    });
  });
  it('one signed by a stranger costs itself, by name', async () => {
    const collection = await read(
      publish({ targets: { delegations }, delegated: { 'targets/eve': signed } }),
    );
    expect(collection.problems).toMatchObject([{ role: 'targets/eve', reason: /threshold/ }]);
    expect(findTag(collection, '1.0')?.role).toBe('targets');
  });
});

describe('is refused', () => {
  const foreign = newRootKey('registry.example.test/other');
  const cases: Record<string, readonly [Publication, string, Partial<CollectionRequest>?]> = {
    '5.4.2 timestamp by a stranger': [{ timestamp: { signer: eve } }, 'timestamp: valid signatures'],
    '5.4.3 rollback of the timestamp': [{}, 'timestamp: version 1 is older', { seen: { timestamp: 2 } }],
    '5.4.4 freeze': [{ timestamp: { expires: '2026-05-01T00:00:00Z' } }, 'timestamp: it expired'],
    '5.5.3 snapshot by a stranger': [{ snapshotSigner: eve }, 'snapshot: valid signatures'],
    '5.5.5 rollback of the snapshot': [{}, 'snapshot: version 1 is older', { seen: { snapshot: 2 } }],
    '5.6.3 targets by a stranger': [{ targets: { signers: [eve] } }, 'targets: valid signatures'],
    '5.6.4 rollback of the targets': [{}, 'targets: version 1 is older', { seen: { targets: 2 } }],
    '5.6.5 expired targets': [{ targets: { expires: '2026-01-01T00:00:00Z' } }, 'targets: it expired'],
    'a snapshot of another root': [
      { snapshotRoot: rootFile({ version: 2, keys, signers: [rootKey] }) },
      'root: it',
    ],
    'another root key than the pinned one': [{}, 'none of its keys', { rootKeyIds: [eve.id] }],
    'a root for another repository': [{}, 'no certificate is for x/y', { gun: 'x/y' }],
    '5.3.4 a new root that the old one did not sign': [
      {
        more: {
          '2.root.json': rootFile({
            version: 2,
            keys: { ...keys, root: newRootKey(gun).publicKey },
            signers: [foreign],
          }),
        },
      },
      'root: valid signatures',
    ],
    '5.3.5 a root that skips a version': [
      { more: { '2.root.json': rootFile({ version: 3, keys, signers: [rootKey] }) } },
      'version 3 was given for version 2',
    ],
    '5.3.10 an expired root': [{}, 'root: it expired', { now: new Date('2036-01-01T00:00:00Z') }],
  };
  for (const [name, [publication, message, more]] of Object.entries(cases)) {
    it(name, () => expect(read(publish(publication), more)).rejects.toThrow(message));
  }

  it('5.5.2, 5.6.2 bytes other than the parent promised', async () => {
    for (const role of ['snapshot', 'targets']) {
      const files = publish();
      const name = [...files.keys()].find((one) => one.startsWith(`${role}.`)) ?? '';
      files.set(name, Buffer.concat([files.get(name) ?? Buffer.alloc(0), Buffer.from(' ')]));
      await expect(read(files)).rejects.toThrow(`${role}: it has`);
    }
  });
  it('5.3.2 roots without end', async () => {
    const files = publish();
    const fetch = async (name: string) => {
      const version = Number.parseInt(name, 10);
      return version > 1 ? rootFile({ version, keys, signers: [rootKey] }) : files.get(name);
    };
    await expect(read(files, { fetch })).rejects.toThrow('more than 256 versions follow');
  });
  it('files that are not there', async () => {
    await expect(read(new Map())).rejects.toThrow('root: the server has no such trust data');
  });
  it('5.4.1 never asks for more bytes than a role may have', async () => {
    const limits = new Map<string, number>();
    const files = publish();
    const fetch = async (name: string, maxBytes: number) => {
      limits.set(name.split('.')[0] ?? '', maxBytes);
      return files.get(name);
    };
    await read(files, { fetch });
    expect(limits.get('timestamp')).toBe(1024 * 1024);
    expect(limits.get('targets')).toBeLessThan(1000);
  });
});
