import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { silentProgress } from '../core/progress.js';
import { digestOf } from '../formats/oci/index.js';
import { type FakeWorld, fakeWorld } from '../testing/fake-world.js';
import { attachSignatures, goodLayer, memoryStore, pushImage, testKey } from '../testing/signed-images.js';
import { tagOf, type WritableTrustStore } from '../trust/registry/index.js';
import type { ParsedOptions, Shell } from './command.js';
import { command as sign } from './commands/sign.js';
import { command as verify } from './commands/verify.js';

const key = testKey('p256');
const stranger = testKey('p256');
const name = 'registry.example.com/team/app';

/** An OCI layout with one signed image, and the files that a user has beside it. */
async function signedFolder(): Promise<Record<string, string | Uint8Array>> {
  const files: Record<string, string | Uint8Array> = {};
  const memory = memoryStore();
  const keep = (bytes: Uint8Array) => {
    files[`layout/blobs/sha256/${digestOf(bytes).slice(7)}`] = new Uint8Array(bytes);
  };
  const store: WritableTrustStore = {
    ...memory,
    putBlob: async (bytes) => keep(bytes),
    putManifest: (bytes, mediaType, tag) => {
      keep(bytes);
      return memory.putManifest(bytes, mediaType, tag);
    },
  };
  const image = await pushImage(store, 'cli');
  await attachSignatures(store, image.digest, [goodLayer(key.signing, image.digest, name)]);
  const signature = await store.manifest(tagOf(image.digest, '.sig'));
  const entry = (digest: string, title: string) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest,
    size: 1,
    annotations: { 'org.opencontainers.image.ref.name': title },
  });
  const manifests = [entry(image.digest, '1'), entry(signature?.digest ?? '', tagOf(image.digest, '.sig'))];
  const policy = (identity: string) =>
    JSON.stringify({
      default: [{ type: 'reject' }],
      transports: {
        docker: {
          [name]: [{ type: 'sigstoreSigned', keyPath: 'cosign.pub', signedIdentity: { type: identity } }],
        },
      },
    });
  return {
    ...files,
    'layout/oci-layout': '{"imageLayoutVersion":"1.0.0"}',
    'layout/index.json': JSON.stringify({ schemaVersion: 2, manifests }),
    'cosign.pub': key.publicPem,
    'stranger.pub': stranger.publicPem,
    'policy.json': policy('matchRepository'),
    'strict.json': policy('matchExact'),
  };
}

async function run(
  command: typeof verify,
  words: readonly string[],
  given: Record<string, string | readonly string[] | boolean>,
  world: FakeWorld,
) {
  const options: ParsedOptions = {
    text: (option) => (typeof given[option] === 'string' ? given[option] : undefined),
    flag: (option) => given[option] === true,
    texts: (option) => (Array.isArray(given[option]) ? given[option].map(String) : []),
    ordered: [],
  };
  let printed = '';
  const shell: Shell = {
    world,
    version: '0',
    progress: silentProgress,
    quiet: true,
    colour: false,
    widthColumns: 100,
    print: async (text) => {
      printed += text;
    },
    tell: () => {},
    readStdin: async () => Buffer.from(''),
  };
  const code = await command.run?.({ arguments: words, options, shell });
  return { code, printed };
}

describe('seaworthy verify', () => {
  it.each([
    ['by key', 'layout', { key: ['cosign.pub'] }, 0, 'signed'],
    ['by any of several keys', 'layout:1', { key: ['stranger.pub', 'cosign.pub'] }, 0, 'signed'],
    ["by a stranger's key", 'layout', { key: ['stranger.pub'] }, 1, 'wrong-key'],
    [
      'an attestation that is missing',
      'layout',
      { key: ['cosign.pub'], type: ['verdict'] },
      1,
      'not-attested',
    ],
    ['by policy', 'layout', { policy: 'policy.json', as: `${name}:1` }, 0, 'signed'],
    [
      'by policy, another name',
      'layout',
      { policy: 'policy.json', as: 'example.com/x' },
      1,
      'rejected-by-policy',
    ],
    [
      'by policy, the tag is not signed',
      'layout',
      { policy: 'strict.json', as: `${name}:1` },
      1,
      'wrong-identity',
    ],
    [
      'both have to agree',
      'layout',
      { key: ['stranger.pub'], policy: 'policy.json', as: name },
      1,
      'wrong-key',
    ],
  ])('%s', async (_, target, options, code, word) => {
    const world = fakeWorld({ files: await signedFolder() });
    const answer = await run(verify, [target], options, world);
    expect(answer).toEqual({ code, printed: expect.stringContaining(word) });
    expect(answer.printed.startsWith(code === 0 ? 'TRUSTED' : 'NOT TRUSTED')).toBe(true);
    expect(world.requests).toEqual([]);
  });

  it('speaks JSON', async () => {
    const world = fakeWorld({ files: await signedFolder() });
    const { printed } = await run(verify, ['layout'], { key: ['cosign.pub'], json: true }, world);
    expect(JSON.parse(printed)).toMatchObject({
      allowed: true,
      digest: expect.stringMatching(/^sha256:/),
      decisions: [{ rule: '--key', reasons: [{ code: 'signed' }] }],
    });
  });

  it.each([
    ['no one to trust', 'layout', {}, 'USAGE'],
    ['a policy without a name', 'layout', { policy: 'policy.json' }, 'USAGE'],
    ['an attestation of no one', 'layout', { policy: 'policy.json', type: ['verdict'] }, 'USAGE'],
    ['an unknown type', 'layout', { key: ['cosign.pub'], type: ['bill'] }, 'USAGE'],
    ['no such image', 'layout:2', { key: ['cosign.pub'] }, 'NOT_FOUND'],
    ['no such key', 'layout', { key: ['missing.pub'] }, 'NOT_FOUND'],
  ])('says what is wrong: %s', async (_, target, options, code) => {
    const world = fakeWorld({ files: await signedFolder() });
    await expect(run(verify, [target], options, world)).rejects.toMatchObject({ code });
  });
});

describe('seaworthy sign says what is wrong', () => {
  const files = { 'cosign.key': key.privatePem, 'p.json': '{}' };
  it.each([
    ['no key', {}, 'USAGE'],
    ['a predicate without type', { key: 'cosign.key', predicate: 'p.json' }, 'USAGE'],
    ['an annotation of an attestation', { key: 'cosign.key', bundle: true, annotation: ['a=b'] }, 'USAGE'],
    ['an annotation without value', { key: 'cosign.key', annotation: ['a'] }, 'USAGE'],
    ['a public key', { key: 'cosign.pub' }, 'CONFIG_INVALID'],
    ['no network', { key: 'cosign.key' }, 'NETWORK'],
  ])('%s', async (_, options, code) => {
    const world = fakeWorld({ files: { ...files, 'cosign.pub': key.publicPem } });
    await expect(run(sign, [`${name}:1`], options, world)).rejects.toMatchObject({ code });
  });
});
