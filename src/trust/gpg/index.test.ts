import { Buffer } from 'node:buffer';
import * as openpgp from 'openpgp';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../core/digest.js';
import { parseReference } from '../../formats/oci/reference.js';
import { answerSignedBy, gatherLookaside, readGpgKeyring } from './index.js';

const made = new Date('2026-01-01T00:00:00Z');
const now = new Date('2026-06-01T00:00:00Z');
const digest = `sha256:${'a'.repeat(64)}` as Digest;
const other = `sha256:${'b'.repeat(64)}` as Digest;
const image = parseReference('registry.example.com/team/app:1');

async function keyPair(more: object = {}) {
  const { privateKey, publicKey } = await openpgp.generateKey({
    userIDs: [{ name: 'team' }],
    date: made,
    format: 'object',
    ...more,
  });
  return {
    privateKey,
    keyring: await readGpgKeyring(publicKey.write(), 'team.gpg'),
    armoured: publicKey.armor(),
  };
}
const team = await keyPair();
const stranger = await keyPair();
const shortLived = await keyPair({ keyExpirationTime: 86_400 });

const statement = (fields: object = {}, name = 'registry.example.com/team/app:1', about = digest) => ({
  critical: {
    type: 'atomic container signature',
    image: { 'docker-manifest-digest': about },
    identity: { 'docker-reference': name },
    ...fields,
  },
  optional: { creator: 'test' },
});

async function signed(value: unknown, by = [team.privateKey], more: object = {}): Promise<Uint8Array> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const message = await openpgp.createMessage({ binary: Buffer.from(text) });
  return openpgp.sign({ message, signingKeys: by, format: 'binary', date: made, ...more });
}

async function answer(
  bytes: Uint8Array,
  keyrings = [team.keyring],
  type = 'matchRepoDigestOrExact' as const,
) {
  const asked = { image, digest, identity: { type }, now };
  const { outcome, code } = await answerSignedBy([{ where: 'signature-1', bytes }], keyrings, asked);
  return [outcome, code];
}

describe('good', () => {
  it('as podman signs', async () => {
    expect(await answer(await signed(statement()))).toEqual(['accepted', 'signed']);
  });

  it('one of several keyrings, one of several signatures', async () => {
    const asked = { image, digest, identity: { type: 'matchRepository' as const }, now };
    const all = [await signed('x'), await signed(statement({}, 'registry.example.com/team/app'))];
    const signatures = all.map((bytes, index) => ({ where: `signature-${index + 1}`, bytes }));
    expect(await answerSignedBy(signatures, [stranger.keyring, team.keyring], asked)).toMatchObject({
      outcome: 'accepted',
      where: 'signature-2',
    });
  });

  it('armoured keys', async () => {
    const keyring = await readGpgKeyring(Buffer.from(team.armoured), 'team.asc');
    expect(await answer(await signed(statement()), [keyring])).toEqual(['accepted', 'signed']);
  });
});

describe('bad', () => {
  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['another key', () => signed(statement(), [stranger.privateKey]), 'wrong-key'],
    ['two signatures', () => signed(statement(), [team.privateKey, stranger.privateKey]), 'wrong-key'],
    ['another image', () => signed(statement({}, undefined, other)), 'wrong-digest'],
    ['another name', () => signed(statement({}, 'registry.example.com/team/app:2')), 'wrong-identity'],
    ['a name without a tag', () => signed(statement({}, 'registry.example.com/team/app')), 'wrong-identity'],
    ['another type', () => signed(statement({ type: 'cosign container image signature' })), 'malformed'],
    ['more that is critical', () => signed(statement({ unknown: true })), 'malformed'],
    ['no JSON', () => signed('hello'), 'malformed'],
    [
      'a key twice',
      () => signed(JSON.stringify(statement()).replace('{"critical"', '{"critical":{},"critical"')),
      'malformed',
    ],
    ['a detached signature', () => signed(statement(), [team.privateKey], { detached: true }), 'wrong-key'],
    ['a damaged signature', async () => damaged(await signed(statement())), 'wrong-key'],
    ['nothing', async () => new Uint8Array(0), 'wrong-key'],
    ['no signature at all', async () => Buffer.from(JSON.stringify(statement())), 'wrong-key'],
    ['what is too long', async () => new Uint8Array(2 * 1024 * 1024), 'wrong-key'],
    [
      'a signature of the future',
      () => signed(statement(), undefined, { date: new Date('2027-01-01') }),
      'wrong-key',
    ],
  ])('%s', async (_, make, code) => {
    expect(await answer(await make())).toEqual(['refused', code]);
  });

  it('a key that has expired', async () => {
    const bytes = await signed(statement(), [shortLived.privateKey]);
    const [outcome] = await answer(bytes, [shortLived.keyring]);
    expect(outcome).toBe('refused');
  });

  it.each(['', 'x', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----\n'])(
    'keys that are none: %j',
    async (text) => {
      await expect(readGpgKeyring(Buffer.from(text), 'x')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    },
  );
});

function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(copy.length / 2);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

it('numbers signatures from one, and stops', async () => {
  const asked: string[] = [];
  const read = (last: number) => async (path: string) => {
    asked.push(path);
    return Number(path.split('-').at(-1)) <= last ? Buffer.from('x') : undefined;
  };
  expect(await gatherLookaside('team/app', digest, read(2))).toHaveLength(2);
  expect(asked[0]).toBe(`team/app@sha256=${'a'.repeat(64)}/signature-1`);
  await expect(gatherLookaside('team/app', digest, read(1000))).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
  });
});
