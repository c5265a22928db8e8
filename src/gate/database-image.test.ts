import { expect, it } from 'vitest';
import { buildSegment, openStore } from '../advisories/store/index.js';
import type { Digest } from '../core/digest.js';
import { digestOf } from '../formats/oci/index.js';
import { advisory, affects } from '../testing/advisory-examples.js';
import { fakeWorld } from '../testing/fake-world.js';
import type { WritableTrustStore } from '../trust/registry/index.js';
import { pullSegments, pushSegments } from './database-image.js';

function segment(id: string): Uint8Array {
  return buildSegment([{ kind: 'advisory', advisory: advisory(id, [affects('npm', 'left', '0 2.0.0')]) }], {
    source: 'osv:test',
    builtAt: '2030-01-01T00:00:00Z',
    complete: true,
  });
}

/** One repository in memory. */
function repository() {
  const blobs = new Map<string, Uint8Array>();
  const manifests = new Map<string, Uint8Array>();
  const read: Digest[] = [];
  const store: WritableTrustStore = {
    name: 'registry.example.com/db',
    manifest: async (name) => {
      const bytes = manifests.get(name);
      return (
        bytes && { bytes, digest: digestOf(bytes), mediaType: 'application/vnd.oci.image.manifest.v1+json' }
      );
    },
    blob: async ({ digest }) => {
      read.push(digest);
      return blobs.get(digest) ?? new Uint8Array();
    },
    referrers: async () => [],
    listsReferrers: async () => true,
    removeManifest: async () => false,
    putBlob: async (bytes) => {
      blobs.set(digestOf(bytes), bytes);
    },
    putManifest: async (bytes, _, tag) => {
      for (const name of [digestOf(bytes), ...(tag === undefined ? [] : [tag])]) manifests.set(name, bytes);
      return digestOf(bytes);
    },
  };
  return { store, blobs, manifests, read };
}

it('what is pushed is pulled, by tag or digest, and only what differs is read', async () => {
  const { store, read } = repository();
  const here = fakeWorld({ files: { '/db/osv-a.swdb': segment('A-1'), '/db/osv-b.swdb': segment('B-1') } });
  const digest = await pushSegments(store, 'latest', '/db', here.disk);
  const there = fakeWorld({ files: { '/db/osv-a.swdb': segment('A-1'), '/db/own.swdb': segment('C-1') } });
  expect(await pullSegments(store, digest, '/db', there.disk)).toEqual({
    digest,
    fetched: ['osv-b.swdb'],
    kept: ['osv-a.swdb'],
  });
  expect(read).toHaveLength(1);
  const answers = openStore(there.disk, '/db');
  expect(
    answers
      .lookup('npm', 'left')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['A-1', 'B-1', 'C-1']);
  answers.close();
  expect((await pullSegments(store, 'latest', '/db', there.disk)).kept).toHaveLength(2);
});

it('what is damaged, foreign or named to escape changes nothing', async () => {
  const { store, blobs, manifests } = repository();
  const here = fakeWorld({ files: { '/db/osv-a.swdb': segment('A-1') } });
  await pushSegments(store, 'latest', '/db', here.disk);
  const there = fakeWorld({ files: {} });
  const text = new TextDecoder().decode(manifests.get('latest'));
  const put = (name: string, changed: string) => manifests.set(name, new TextEncoder().encode(changed));
  put('escape', text.replace('osv-a.swdb', '../osv-a.swdb'));
  put('foreign', text.replace('vnd.seaworthy.db.v1', 'vnd.example.v1'));
  for (const name of ['escape', 'foreign'])
    await expect(pullSegments(store, name, '/db', there.disk)).rejects.toThrow('not an advisory database');
  for (const key of blobs.keys()) blobs.set(key, segment('A-1').slice(0, 200));
  await expect(pullSegments(store, 'latest', '/db', there.disk)).rejects.toThrow();
  await expect(pullSegments(store, 'none', '/db', there.disk)).rejects.toThrow('no such artifact');
  expect(there.disk.status('/db')).toBeUndefined();
});

it('an empty store has nothing to push', async () => {
  const { store } = repository();
  await expect(pushSegments(store, 'latest', '/db', fakeWorld().disk)).rejects.toThrow(
    'no advisory database',
  );
});
