import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryFolder } from '../../testing/memory-folder.js';
import { newPublisherKey, snapshotFile } from '../../testing/notary-publisher.js';
import { signedEnvelope } from '../../trust/notary/sign.js';
import { metaOf } from '../../trust/tuf/metadata.js';
import { openFileStorage } from './file-storage.js';
import type { NotaryStorage } from './storage.js';

const key = newPublisherKey();
const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(memoryFolder, 'compaction-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A publication of a megabyte, as the server stores it. */
async function publish(storage: NotaryStorage, gun: string, version: number, at: Date): Promise<void> {
  const root = Buffer.from(`root ${Math.ceil(version / 6)}`);
  const targets = Buffer.alloc(1024 * 1024, `${gun} ${version} `);
  const snapshot = snapshotFile({ root, targets }, [key], version);
  const signed = {
    _type: 'Timestamp',
    expires: '2030-01-01T00:00:00Z',
    meta: { snapshot: metaOf(snapshot) },
    version,
  };
  const files = [
    ...(version % 6 === 1 ? [{ role: 'root', version: Math.ceil(version / 6), bytes: root }] : []),
    { role: 'targets', version, bytes: targets },
    { role: 'snapshot', version, bytes: snapshot },
    { role: 'timestamp', version, bytes: signedEnvelope(signed, [key]) },
  ];
  await storage.commit(gun, files, at);
}
const open = () => openFileStorage(folder, 'a passphrase of this test');
const journal = () => join(folder, 'trust.journal');

it('leaves behind what no one can ask for, and nothing else', async () => {
  const first = await open();
  const held = await first.newKey('kept', 'timestamp');
  for (let version = 1; version <= 12; version += 1) await publish(first, 'kept', version, day(version * 10));
  for (let version = 1; version <= 6; version += 1) await publish(first, 'gone', version, day(version));
  await first.remove('gone', day(200));
  const window = { gun: undefined, after: 0, limit: 1000 };
  const feed = await first.feed(window);
  first.close();
  const before = statSync(journal()).size;
  writeFileSync(`${journal()}.compacting`, 'of a crash');

  const second = await open();
  expect(statSync(journal()).size).toBeLessThan(before / 2);
  expect(existsSync(`${journal()}.compacting`)).toBe(false);
  expect(await second.feed(window)).toEqual(feed);
  expect(second.keysOf('kept', 'timestamp').map(({ id }) => id)).toEqual([held.id]);
  expect(second.collection('gone')).toBeUndefined();
  const kept = second.collection('kept');
  expect([1, 2].map((version) => kept?.fileByVersion('root', version)?.version)).toEqual([1, 2]);
  expect([1, 9, 10, 12].map((version) => kept?.fileByVersion('targets', version) !== undefined)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(
    Buffer.from(kept?.current('targets') ?? [])
      .subarray(0, 8)
      .toString(),
  ).toBe('kept 12 ');
  expect(kept?.latestVersion('timestamp')).toBe(12);
  await publish(second, 'kept', 13, day(130));
  second.close();
  const third = await open();
  expect(third.collection('kept')?.latestVersion('targets')).toBe(13);
  expect(await third.feed(window)).toHaveLength(feed.length + 1);
  third.close();
});

it('leaves a small or a useful journal alone', async () => {
  const first = await open();
  for (let version = 1; version <= 10; version += 1) await publish(first, 'kept', version, day(version));
  first.close();
  const before = statSync(journal());
  (await open()).close();
  expect(statSync(journal()).ino).toBe(before.ino);
});
