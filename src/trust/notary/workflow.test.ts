import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFakeDisk } from '../../testing/fake-disk.js';
import {
  alice,
  eve,
  firstRoot,
  gun,
  keys,
  publish,
  read,
  rootKey,
  snapshotKey,
  targetsKey,
  timestampKey,
} from '../../testing/notary-collection.js';
import { newPublisherKey, newRootKey, rootFile, targetsFile } from '../../testing/notary-publisher.js';
import { canonicalJson } from '../tuf/canonical.js';
import { keyIdOf, tufKeyFrom } from '../tuf/keys.js';
import { checkMeta } from '../tuf/metadata.js';
import { readCache, writeCache } from './cache.js';
import { findTag } from './client.js';
import { signedEnvelope } from './sign.js';

/** Clauses of the TUF specification 1.0, section 5, beyond those of client.test.ts; in Notary's dialect. */
const parsed = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as { signed: object };
const replaced = (files: Map<string, Uint8Array>, role: string, change: (bytes: Buffer) => Buffer) => {
  const name = [...files.keys()].find((one) => one.startsWith(`${role}.`)) ?? '';
  return new Map([...files, [name, change(Buffer.from(files.get(name) ?? []))]]);
};
const tooLong = async (_: string, maxBytes: number): Promise<never> => {
  const { SeaworthyError } = await import('../../core/errors.js');
  throw new SeaworthyError('LIMIT_EXCEEDED', `longer than ${maxBytes}`);
};

describe('5.3 root', () => {
  it('5.3.3 a next root without end is given up, by name', async () => {
    const files = publish();
    const fetch = async (name: string, maxBytes: number) =>
      name === '2.root.json' ? tooLong(name, maxBytes) : files.get(name);
    await expect(read(files, { fetch, trustedRoot: firstRoot })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('root: it is longer than'),
      where: '2.root.json',
    });
  });
  it('5.3.4 a new root that only the old keys signed', async () => {
    const rotated = { ...keys, root: newRootKey(gun).publicKey };
    const more = { '2.root.json': rootFile({ version: 2, keys: rotated, signers: [rootKey] }) };
    await expect(read(publish({ more }), { trustedRoot: firstRoot })).rejects.toThrow(
      'root: valid signatures',
    );
  });
  it('5.3.5 the same root again in place of the next', async () => {
    const more = { '2.root.json': firstRoot };
    await expect(read(publish({ more }), { trustedRoot: firstRoot })).rejects.toThrow(
      'version 1 was given for version 2',
    );
  });
  it('5.3.6 a root on the way may have expired', async () => {
    const old = rootFile({ version: 2, keys, signers: [rootKey], expires: '2026-01-01T00:00:00Z' });
    const third = rootFile({ version: 3, keys, signers: [rootKey] });
    const more = { '2.root.json': old, '3.root.json': third };
    expect((await read(publish({ root: third, more }), { trustedRoot: firstRoot })).root.version).toBe(3);
  });
  it('5.3.8, 5.4.5, 5.5.7, 5.6.6 what was believed is kept, and is where the next reading begins', async () => {
    const disk = createFakeDisk({}, 0);
    expect(readCache('/trust', gun, disk)).toEqual({});
    writeCache('/trust', await read(publish({ timestamp: { version: 7 } })), disk);
    const cached = readCache('/trust', gun, disk);
    expect(cached.seen).toMatchObject({ timestamp: 7, snapshot: 1, targets: 1 });
    expect((await read(publish({ timestamp: { version: 7 } }), cached)).isFirstUse).toBe(false);
    await expect(read(publish({ timestamp: { version: 6 } }), cached)).rejects.toThrow('version 6 is older');
  });
  it('5.3.8 a kept root that was damaged is not silently first use again', () => {
    const disk = createFakeDisk({}, 0);
    disk.writeFile(`/trust/tuf/${gun}/metadata/root.json`, '{');
    expect(() => readCache('/trust', gun, disk)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
  it('5.3.10 the newest root has expired', async () => {
    const more = {
      '2.root.json': rootFile({ version: 2, keys, signers: [rootKey], expires: '2026-01-01T00:00:00Z' }),
    };
    await expect(read(publish({ more }), { trustedRoot: firstRoot })).rejects.toThrow('root: it expired');
  });
  it('5.3.11 versions of replaced keys bind no longer', async () => {
    const fresh = newPublisherKey();
    const rotated = { ...keys, timestamp: fresh.publicKey };
    const second = rootFile({ version: 2, keys: rotated, signers: [rootKey] });
    const files = publish({ root: second, more: { '2.root.json': second }, timestamp: { signer: fresh } });
    const seen = { timestamp: 999_999, snapshot: 999_999 };
    expect((await read(files, { trustedRoot: firstRoot, seen })).versions.timestamp).toBe(1);
    await expect(read(publish(), { trustedRoot: firstRoot, seen })).rejects.toThrow('rollback');
  });
  it('5.3.12 files are asked for by hash, whatever the root says of consistent snapshots', async () => {
    const asked: string[] = [];
    const files = publish();
    const fetch = async (name: string) => {
      asked.push(name);
      return files.get(name);
    };
    await read(files, { fetch });
    expect(asked.filter((name) => /^(snapshot|targets)\./.test(name)).join()).toMatch(
      /^snapshot\.[0-9a-f]{64}\.json,targets\.[0-9a-f]{64}\.json$/,
    );
  });
});

describe('5.4 timestamp', () => {
  it('5.4.1 without end', async () => {
    const files = publish();
    const fetch = async (name: string, maxBytes: number) =>
      name === 'timestamp.json' ? tooLong(name, maxBytes) : files.get(name);
    await expect(read(files, { fetch })).rejects.toThrow('timestamp: it is longer than the 1048576 bytes');
  });
  it('5.4.2 signatures that count only together', async () => {
    const { keyids } = { keyids: [keyIdOf(keys.timestamp), keyIdOf(alice.publicKey)] };
    const signed = parsed(firstRoot).signed as { roles: object; keys: object };
    const both = {
      ...signed,
      keys: { ...signed.keys, [alice.id]: alice.publicKey },
      roles: { ...signed.roles, timestamp: { keyids, threshold: 2 } },
    };
    const root = signedEnvelope(both, [rootKey]);
    const files = publish({ root, more: { 'root.json': root } });
    await expect(read(files)).rejects.toThrow('timestamp: valid signatures did not meet threshold: 1 of 2');
  });
  it('the same key under two ids counts once', async () => {
    const signed = parsed(firstRoot).signed as { roles: object; keys: object };
    const alias = 'a'.repeat(64);
    const twice = {
      ...signed,
      keys: { ...signed.keys, [alias]: timestampKey.publicKey },
      roles: { ...signed.roles, timestamp: { keyids: [timestampKey.id, alias], threshold: 2 } },
    };
    const root = signedEnvelope(twice, [rootKey]);
    const files = publish({ root, more: { 'root.json': root } });
    const meta = parsed(files.get('timestamp.json') ?? new Uint8Array()).signed;
    files.set('timestamp.json', signedEnvelope(meta, [timestampKey, { ...timestampKey, id: alias }]));
    await expect(read(files)).rejects.toThrow('1 of 2');
  });
});

describe('5.5 snapshot', () => {
  it('5.5.1 is not read beyond the length that the timestamp gives', async () => {
    const files = publish();
    const fetch = async (name: string, maxBytes: number) =>
      name.startsWith('snapshot.') ? tooLong(name, maxBytes) : files.get(name);
    await expect(read(files, { fetch })).rejects.toThrow(/snapshot: it is longer than the \d{3} bytes/);
  });
  it('5.5.2 of the right length, with other bytes', async () => {
    const files = replaced(publish(), 'snapshot', (bytes) => {
      bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
      return bytes;
    });
    await expect(read(files)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
      message: expect.stringContaining('snapshot: its sha256 is not what timestamp says'),
    });
  });
  it('5.5.5 a role that was there, is still delegated, and has vanished', async () => {
    const targets = { delegations: { 'targets/releases': alice.publicKey } };
    const seen = { delegations: new Map([['targets/releases', 1]]) };
    await expect(read(publish({ targets }), { seen })).rejects.toThrow(
      'targets/releases: the snapshot no longer names it',
    );
    expect((await read(publish({ targets }))).targets).toHaveLength(1);
  });
  it('5.5.6 expired', async () => {
    const later = new Date('2031-01-01T00:00:00Z');
    const timestamp = { expires: '2031-01-10T00:00:00Z' };
    await expect(read(publish({ timestamp }), { now: later })).rejects.toThrow('snapshot: it expired');
  });
  it('mix and match: targets of another publication under the same names', async () => {
    const [mine, other] = [publish(), publish({ targets: { tags: { '1.0': 'evil' } } })];
    const theirs = [...other].find(([name]) => name.startsWith('targets.'))?.[1] ?? new Uint8Array();
    await expect(read(replaced(mine, 'targets', () => Buffer.from(theirs)))).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
      message: expect.stringMatching(/^targets: /),
    });
  });
});

describe('5.6 targets', () => {
  const delegations = { 'targets/alice': alice.publicKey, 'targets/releases': alice.publicKey };
  const signed = targetsFile({ tags: { '1.0': 'x' }, signers: [alice] });

  it('5.6.1 are not read beyond the length that the snapshot gives', async () => {
    const files = publish();
    const fetch = async (name: string, maxBytes: number) =>
      name.startsWith('targets.') ? tooLong(name, maxBytes) : files.get(name);
    await expect(read(files, { fetch })).rejects.toThrow(/targets: it is longer than the \d{3} bytes/);
  });
  it('5.6.7.1 each role once, also where delegations lead in circles', async () => {
    const circle = targetsFile({ delegations, signers: [alice] });
    const collection = await read(
      publish({ targets: { delegations }, delegated: { 'targets/alice': circle } }),
    );
    expect(collection.targets.map(({ role }) => role)).toEqual(['targets', 'targets/alice']);
  });
  it('5.6.7.2 no more than 256', async () => {
    const many = Array.from({ length: 300 }, (_, index) => [`targets/a${index}`, alice.publicKey] as const);
    const delegated = Object.fromEntries(many.map(([role]) => [role, signed]));
    const targets = { delegations: Object.fromEntries(many) };
    await expect(read(publish({ targets, delegated }))).rejects.toThrow('more than 256 delegations');
  });
  it('a delegation speaks only for its own paths', async () => {
    const top = parsed(
      targetsFile({ delegations: { 'targets/releases': alice.publicKey }, signers: [targetsKey] }),
    );
    const limited = JSON.parse(
      JSON.stringify(top.signed).replace('"paths":[""]', '"paths":["2."]'),
    ) as object;
    const tags = { '1.0': 'x', '2.0': 'y' };
    const delegated = {
      targets: signedEnvelope(limited, [targetsKey]),
      'targets/releases': targetsFile({ tags, signers: [alice] }),
    };
    const collection = await read(publish({ delegated }));
    expect(findTag(collection, '1.0')).toBeUndefined();
    expect(findTag(collection, '2.0')?.role).toBe('targets/releases');
  });
  it('rollback of one delegation costs that one, by name', async () => {
    const collection = await read(
      publish({
        targets: { delegations },
        delegated: { 'targets/alice': signed, 'targets/releases': signed },
      }),
      { seen: { delegations: new Map([['targets/releases', 2]]) } },
    );
    expect(collection.problems).toMatchObject([
      { role: 'targets/releases', reason: expect.stringContaining('rollback') },
    ]);
  });
});

describe('5.7 a target', () => {
  const found = async (tag: string) => findTag(await read(publish()), tag);
  it('5.7.1 that no one signed is not there', async () => expect(await found('2.0')).toBeUndefined());
  it('5.7.2, 5.7.3 has the length and the hash that was signed', async () => {
    const target = (await found('1.0')) ?? { sizeBytes: 0, digest: '' };
    const right = Buffer.from('manifest');
    const sha256 = Buffer.from(target.digest.slice(7), 'hex').toString('base64');
    const meta = { hashes: new Map([['sha256', sha256]]), length: target.sizeBytes };
    expect(() => checkMeta('1.0', right, meta, 'targets')).not.toThrow();
    expect(() => checkMeta('1.0', Buffer.from('manifesT'), meta, 'targets')).toThrow('its sha256 is not');
    expect(() => checkMeta('1.0', Buffer.from('manifest!'), meta, 'targets')).toThrow('it has 9 bytes');
  });
});

describe('bad input', () => {
  it('a page of a proxy instead of metadata', async () => {
    const files = new Map([...publish(), ['timestamp.json', Buffer.from('<html>')]]);
    await expect(read(files)).rejects.toMatchObject({
      code: 'MANIFEST_INVALID',
      message: expect.stringContaining('timestamp: '),
    });
  });
  it('metadata of another role in its place', async () => {
    const files = publish();
    files.set('timestamp.json', files.get('root.json') ?? new Uint8Array());
    await expect(read(files)).rejects.toThrow('timestamp: ');
  });
  it('a root for another repository, signed all right', async () => {
    const other = newRootKey('registry.example.test/other');
    const root = rootFile({ keys: { ...keys, root: other.publicKey }, signers: [other] });
    await expect(read(publish({ root, more: { 'root.json': root } }))).rejects.toThrow(
      `root: no certificate is for ${gun}`,
    );
  });
  it.each([
    ['a member twice', '"version":1', '"version":1,"version":2', 'the same member twice'],
    [
      'a member that Go takes for another',
      '"version":1',
      '"version":1,"Version":2',
      'passes for another one',
    ],
    ['a fraction', '"version":1', '"version":1.5', 'timestamp: version'],
    ['a version beyond what is exact', '"version":1', '"version":9007199254740993', 'timestamp: version'],
    ['no time at all', /"expires":"[^"]*"/, '"expires":"soon"', 'timestamp: expires'],
    ['bytes that are not UTF-8', '"version":1', '"v\u00ff":1,"version":1', 'not UTF-8'],
  ])('%s', async (_, from, to, message) => {
    const files = publish();
    const text = Buffer.from(files.get('timestamp.json') ?? []).toString();
    files.set('timestamp.json', Buffer.from(text.replace(from, to), 'latin1'));
    await expect(read(files)).rejects.toMatchObject({
      code: 'MANIFEST_INVALID',
      message: expect.stringContaining(message),
    });
  });
  it('other white space is no harm, because the signature covers the canonical form', async () => {
    const files = publish();
    const spaced = JSON.stringify(parsed(files.get('timestamp.json') ?? new Uint8Array()), null, 3);
    files.set('timestamp.json', Buffer.from(spaced));
    expect((await read(files)).versions.timestamp).toBe(1);
  });

  describe('algorithm confusion', () => {
    const withMethod = (method: string, sig?: (covered: Buffer) => Buffer) => {
      const files = publish();
      const { signed } = parsed(files.get('timestamp.json') ?? new Uint8Array());
      const covered = canonicalJson(signed);
      const right = sign('sha256', covered, { key: timestampKey.privateKey, dsaEncoding: 'ieee-p1363' });
      const bytes = (sig?.(covered) ?? right).toString('base64');
      const signatures = [{ keyid: timestampKey.id, method, sig: bytes }];
      files.set('timestamp.json', Buffer.from(JSON.stringify({ signed, signatures })));
      return read(files);
    };
    it.each(['rsapss', 'eddsa', 'rsapkcs1v15', 'none', '', '__proto__', 'constructor'])(
      'a method that is not the key\'s: "%s"',
      async (method) => {
        await expect(withMethod(method)).rejects.toThrow(
          'timestamp: valid signatures did not meet threshold',
        );
      },
    );
    it('the right method in another encoding (DER)', async () => {
      await expect(
        withMethod('ecdsa', (covered) => sign('sha256', covered, timestampKey.privateKey)),
      ).rejects.toThrow('timestamp: valid signatures');
    });
    it('another hash', async () => {
      const weak = (covered: Buffer) =>
        sign('sha1', covered, { key: timestampKey.privateKey, dsaEncoding: 'ieee-p1363' });
      await expect(withMethod('ecdsa', weak)).rejects.toThrow('timestamp: valid signatures');
    });
    it('an RSA key of 1024 bits', async () => {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
      const key = tufKeyFrom(publicKey);
      const weak = { id: keyIdOf(key), privateKey, publicKey: key };
      const root = rootFile({ keys: { ...keys, timestamp: key }, signers: [rootKey] });
      await expect(
        read(publish({ root, more: { 'root.json': root }, timestamp: { signer: weak } })),
      ).rejects.toThrow('timestamp: valid signatures');
    });
    it('a key under an id that is not its own', async () => {
      const root = rootFile({ keys, signers: [rootKey] });
      const swapped = Buffer.from(root.toString().replaceAll(snapshotKey.id, eve.id));
      await expect(read(publish({ root: swapped, more: { 'root.json': swapped } }))).rejects.toThrow(
        'root: ',
      );
    });
  });
});
