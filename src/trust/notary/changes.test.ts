import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createNotaryServer, type NotaryStorage, openFileStorage } from '../../servers/notary/index.js';
import { listenLocally } from '../../testing/listening.js';
import { memoryFolder } from '../../testing/memory-folder.js';
import { createRealWorld } from '../../world/index.js';
import { generateKey } from '../keys/store.js';
import { canonicalKeyIdOf, tufKeyFrom } from '../tuf/keys.js';
import type { TufKey } from '../tuf/schema.js';
import { addSigner, removeSigner, revokeTags, rotateKey, signTag } from './changes.js';
import { findTag, readCollection, type VerifiedCollection } from './client.js';
import { type Complaint, type Examination, examine } from './doctor.js';
import { createNotaryRemote } from './remote.js';
import type { Keyring, Repository } from './repository.js';
import { summaryOf } from './summary.js';

const now = new Date('2026-06-01T00:00:00Z');
const digest = `sha256:${'ab'.repeat(32)}` as const;
const image = { digest, sizeBytes: 523 };

let folder: string;
let storage: NotaryStorage;
let server: Server;
let port = 0;
let gun = '';
let clock = now;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(memoryFolder, 'notary-changes-'));
  storage = await openFileStorage(folder, 'a passphrase of this test');
  server = createNotaryServer({ storage, now: () => clock });
  port = await listenLocally(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  storage.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  clock = now;
  count += 1;
  gun = `registry.example.test/app${count}`;
});

/** Someone's keys, in memory. */
class Ring implements Keyring {
  readonly #keys = new Map<string, { readonly key: KeyObject; readonly role: string }>();

  add(key: KeyObject, role: string): TufKey {
    const publicKey = tufKeyFrom(createPublicKey(key));
    this.#keys.set(canonicalKeyIdOf(publicKey), { key, role });
    return publicKey;
  }
  holds(key: TufKey): boolean {
    return this.#keys.has(canonicalKeyIdOf(key));
  }
  async open(key: TufKey): Promise<KeyObject> {
    const found = this.#keys.get(canonicalKeyIdOf(key));
    if (found === undefined) throw new Error('not here');
    return found.key;
  }
  async create(role: 'root' | 'targets' | 'snapshot'): Promise<KeyObject> {
    const key = generateKey();
    this.add(key, role);
    return key;
  }
  async anyRoot(): Promise<KeyObject | undefined> {
    return [...this.#keys.values()].find(({ role }) => role === 'root')?.key;
  }
}

function repositoryOf(keyring: Keyring, more: Partial<Repository> = {}): Repository {
  const { network } = createRealWorld({ env: {} });
  const remote = createNotaryRemote(`http://127.0.0.1:${port}/v2/${gun}/_trust/tuf/`, network.request);
  const name = gun;
  const read = async () => {
    if ((await remote.fetch('root.json', 1e6)) === undefined) return undefined;
    return readCollection({ gun: name, now, fetch: remote.fetch });
  };
  return { gun, remote, keyring, now: () => now, read, ...more };
}
async function collectionOf(repository: Repository): Promise<VerifiedCollection> {
  const collection = await repository.read();
  if (collection === undefined) throw new Error('there is no collection');
  return collection;
}
const signersOf = async (repository: Repository) =>
  summaryOf(await collectionOf(repository)).signers.map(({ name }) => name);

describe('signTag', () => {
  it('makes a collection, and signs into targets where nothing is delegated', async () => {
    const repository = repositoryOf(new Ring());
    expect(await signTag(repository, '1.0', image)).toMatchObject({
      roles: ['targets'],
      isNewCollection: true,
    });
    expect(await signTag(repository, '__proto__', image)).toMatchObject({ isNewCollection: false });
    const collection = await collectionOf(repository);
    expect(findTag(collection, '1.0')).toEqual({ role: 'targets', digest, sizeBytes: 523 });
    expect(findTag(collection, '__proto__')?.digest).toBe(digest);
  });
  it('signs as every signer whose key is here', async () => {
    const ring = new Ring();
    const repository = repositoryOf(ring);
    await addSigner(repository, 'alice', [ring.add(generateKey(), 'alice')]);
    await addSigner(repository, 'bob', [new Ring().add(generateKey(), 'bob')]);
    const { roles } = await signTag(repository, '1.0', image);
    expect([...roles].sort()).toEqual(['targets/alice', 'targets/releases']);
  });
  it('says so when no key of a signer is here', async () => {
    const ring = new Ring();
    const repository = repositoryOf(ring);
    await addSigner(repository, 'bob', [new Ring().add(generateKey(), 'bob')]);
    await expect(signTag(repository, '1.0', image)).rejects.toThrow('No key of a signer of this collection');
  });
  it('loses no tag when two sign at once', async () => {
    const ring = new Ring();
    const repository = repositoryOf(ring);
    await signTag(repository, '0', image);
    await Promise.all(['a', 'b', 'c'].map((tag) => signTag(repository, tag, image)));
    expect(summaryOf(await collectionOf(repository)).tags.map(({ tag }) => tag)).toEqual([
      '0',
      'a',
      'b',
      'c',
    ]);
  });
  it('does not write over a role that it cannot read', async () => {
    const ring = new Ring();
    const repository = repositoryOf(ring);
    await addSigner(repository, 'alice', [ring.add(generateKey(), 'alice')]);
    await signTag(repository, '1.0', image);
    const collection = await collectionOf(repository);
    const targets = collection.targets.filter(({ role }) => role !== 'targets/releases');
    const problems = [{ role: 'targets/releases', reason: 'targets/releases: it expired.' }];
    const broken = repositoryOf(ring, { read: async () => ({ ...collection, targets, problems }) });
    await expect(signTag(broken, '2.0', image)).rejects.toThrow(
      'cannot be changed, because it cannot be believed',
    );
  });
});

it('signs anew what has expired, with every tag that was in it', async () => {
  const ring = new Ring();
  const repository = repositoryOf(ring);
  await addSigner(repository, 'alice', [ring.add(generateKey(), 'alice')]);
  await signTag(repository, '1.0', image);
  clock = new Date('2029-07-01T00:00:00Z');
  const { fetch } = repository.remote;
  const strictly = () => readCollection({ gun, now: clock, fetch });
  await expect(strictly()).rejects.toThrow('targets: it expired');
  const expired: string[] = [];
  const read = () => readCollection({ gun, now: clock, fetch, onExpired: (role) => expired.push(role) });
  const renewing = repositoryOf(ring, { read, now: () => clock });
  await rotateKey(renewing, 'targets', false);
  await signTag(renewing, '2.0', image);
  expect([...new Set(expired)].sort()).toEqual(['targets', 'targets/alice', 'targets/releases']);
  expect(summaryOf(await strictly()).tags.map(({ tag }) => tag)).toEqual(['1.0', '2.0']);
});

describe('revokeTags', () => {
  it('takes a tag out of every role, and leaves the others', async () => {
    const ring = new Ring();
    const repository = repositoryOf(ring);
    await signTag(repository, 'old', image);
    await addSigner(repository, 'alice', [ring.add(generateKey(), 'alice')]);
    await signTag(repository, '1.0', image);
    await signTag(repository, '2.0', image);
    expect((await revokeTags(repository, '1.0')).tags).toEqual(['1.0']);
    const { tags } = summaryOf(await collectionOf(repository));
    expect(tags.map(({ tag }) => tag)).toEqual(['2.0', 'old']);
    expect([...(await revokeTags(repository, undefined)).tags].sort()).toEqual(['2.0', 'old']);
    expect(summaryOf(await collectionOf(repository)).tags).toEqual([]);
  });
  it('is an error where the tag is not signed, or would stay signed', async () => {
    const repository = repositoryOf(new Ring());
    await signTag(repository, '1.0', image);
    await expect(revokeTags(repository, '2.0')).rejects.toThrow('The tag 2.0 is not signed');
    await expect(revokeTags(repositoryOf(new Ring()), '1.0')).rejects.toThrow('targets has 1.0, and no key');
  });
});

describe('removeSigner', () => {
  it('removes in earnest, and signs releases anew where the one who left had signed them', async () => {
    const admin = new Ring();
    const alice = new Ring();
    const repository = repositoryOf(admin);
    await addSigner(repository, 'alice', [alice.add(generateKey(), 'alice')]);
    await addSigner(repository, 'bob', [admin.add(generateKey(), 'bob')]);
    await signTag(repositoryOf(alice), '1.0', image);
    const removed = await removeSigner(repository, 'alice', false);
    expect(removed).toMatchObject({ name: 'alice', isReleasesSignedAnew: true, onlyTheirs: ['1.0'] });
    const collection = await collectionOf(repository);
    expect(collection.problems).toEqual([]);
    expect(findTag(collection, '1.0')?.digest).toBe(digest);
    expect(await signersOf(repository)).toEqual(['bob']);
    await expect(signTag(repositoryOf(alice), '2.0', image)).rejects.toThrow('No key of a signer');
  });
  it('leaves a key that another signer has too', async () => {
    const ring = new Ring();
    const repository = repositoryOf(ring);
    const shared = ring.add(generateKey(), 'shared');
    await addSigner(repository, 'alice', [shared]);
    await addSigner(repository, 'bob', [shared]);
    expect((await removeSigner(repository, 'alice', false)).keys).toEqual([]);
    await signTag(repository, '1.0', image);
    expect(await signersOf(repository)).toEqual(['bob']);
  });
  it('asks for --force for the last one, and begins anew afterwards', async () => {
    const ring = new Ring();
    const repository = repositoryOf(ring);
    const key = ring.add(generateKey(), 'alice');
    await addSigner(repository, 'alice', [key]);
    await signTag(repository, '1.0', image);
    await expect(removeSigner(repository, 'alice', false)).rejects.toThrow('alice is the last signer');
    await removeSigner(repository, 'alice', true);
    expect(summaryOf(await collectionOf(repository)).tags).toEqual([]);
    await addSigner(repository, 'alice', [key]);
    await signTag(repository, '2.0', image);
    expect(summaryOf(await collectionOf(repository)).tags.map(({ tag }) => tag)).toContain('2.0');
  });
  it('names those who are there', async () => {
    const ring = new Ring();
    const repository = repositoryOf(ring);
    await addSigner(repository, 'alice', [ring.add(generateKey(), 'alice')]);
    await expect(removeSigner(repository, 'bob', false)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      whatToDo: 'Signers are: alice.',
    });
    await expect(addSigner(repository, 'releases', [])).rejects.toThrow('cannot be a signer');
  });
});

describe('rotateKey', () => {
  it.each([
    ['root', false],
    ['targets', false],
    ['snapshot', false],
    ['snapshot', true],
    ['timestamp', false],
  ] as const)('%s, kept here: %s', async (role, isLocal) => {
    const repository = repositoryOf(new Ring());
    await signTag(repository, '1.0', image);
    const before = await collectionOf(repository);
    const { to, heldBy } = await rotateKey(repository, role, isLocal);
    const after = await collectionOf(repository);
    expect(after.root.roles[role].keyids).toEqual([to]);
    expect(after.root.roles[role].keyids).not.toEqual(before.root.roles[role].keyids);
    expect(heldBy).toBe(role === 'timestamp' || (role === 'snapshot' && !isLocal) ? 'server' : 'client');
    await signTag(repository, '2.0', image);
    const trustedRoot = before.files.root.bytes;
    const { remote } = repository;
    const read = await readCollection({ gun, now, fetch: remote.fetch, trustedRoot });
    expect(findTag(read, '2.0')?.digest).toBe(digest);
  });
  it('twice, and from a snapshot key here back to the server', async () => {
    const repository = repositoryOf(new Ring());
    await signTag(repository, '1.0', image);
    for (const isLocal of [true, true, false]) await rotateKey(repository, 'snapshot', isLocal);
    for (let i = 0; i < 2; i += 1) await rotateKey(repository, 'root', false);
    expect((await collectionOf(repository)).root.version).toBe(6);
  });
  it('needs the root key', async () => {
    await signTag(repositoryOf(new Ring()), '1.0', image);
    await expect(rotateKey(repositoryOf(new Ring()), 'targets', false)).rejects.toThrow(
      'root: no private key',
    );
  });
});

describe('examine', () => {
  const complaintsOf = async (repository: Repository, more: Partial<Examination> = {}) => {
    const collection = await collectionOf(repository);
    const holds = (key: TufKey) => repository.keyring.holds(key);
    const healthy = { expired: [], now, soonDays: 30, isPinned: true, holds, staged: 0 };
    return examine({ ...healthy, collection, ...more });
  };
  const checks = (complaints: readonly Complaint[]) =>
    complaints.map(({ check, subject }) => `${check} ${subject}`);

  it('reports signers who should not be there, and of keys that no one brings', async () => {
    const ring = new Ring();
    const repository = repositoryOf(ring);
    await addSigner(repository, 'alice', [ring.add(generateKey(), 'alice')]);
    await addSigner(repository, 'mallory', [new Ring().add(generateKey(), 'mallory')]);
    await signTag(repository, '1.0', image);
    expect(checks(await complaintsOf(repository, { expectedSigners: ['alice'] }))[0]).toBe(
      'unexpected-signer mallory',
    );
    const unasked = await complaintsOf(repository);
    expect(unasked.map(({ check }) => check)).toEqual(['idle-signer', 'key-not-here']);
    expect(unasked[0]?.subject).toBe('mallory');
  });
});
