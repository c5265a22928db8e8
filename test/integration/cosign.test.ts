import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/artifact/openers/registry/client.js';
import { usualPatience } from '../../src/artifact/openers/registry/patience.js';
import type { Digest } from '../../src/core/digest.js';
import { parseReference } from '../../src/formats/oci/reference.js';
import {
  attachSignatures,
  goodLayer,
  type KeyKind,
  keyKinds,
  pushImage,
  type SignatureLayer,
  signed,
  type TestKey,
  testKey,
} from '../../src/testing/signed-images.js';
import {
  attachBundle,
  attestImage,
  gatherEvidence,
  readPublicKey,
  readSigningKey,
  signImage,
} from '../../src/trust/cosign/index.js';
import {
  decideByKeys,
  decideByRuling,
  parseContainersPolicy,
  rulingFor,
} from '../../src/trust/policy/index.js';
import {
  createLayoutStore,
  createRegistryStore,
  type WritableTrustStore,
} from '../../src/trust/registry/index.js';
import { createRealWorld } from '../../src/world/index.js';
import { commandWords } from './command.js';
import { realContext } from './looks.js';
import { isInstalled } from './processes.js';
import { type RealRegistry, startRealRegistry } from './real-registry.js';

const missing = ['cosign', 'skopeo', 'docker-registry'].filter((program) => !isInstalled(program));
if (missing.length > 0)
  console.warn(`!! LEFT OUT: agreement with cosign and skopeo; install ${missing.join(', ')}.`);

/** How often the cases are run with other images, keys and places of damage. 1 is quick; 8 makes more than 300 and all of each kind of key. */
const rounds = Number(process.env.SEAWORTHY_ROUNDS ?? 1);

describe.skipIf(missing.length > 0)('cosign and skopeo', () => {
  let registry: RealRegistry;
  const keys = new Map<KeyKind, TestKey>();
  const stranger = testKey('p256');
  const at = (name: string) => join(registry.folder, name);

  beforeAll(async () => {
    registry = await startRealRegistry();
    for (const kind of keyKinds) {
      const key = testKey(kind);
      keys.set(kind, key);
      writeFileSync(at(`${kind}.pub`), key.publicPem);
    }
    writeFileSync(
      at('registries.yaml'),
      `docker:\n  ${registry.host}:\n    use-sigstore-attachments: true\n`,
    );
    await cosign('generate-key-pair', '--output-key-prefix', at('cosign'));
  });
  afterAll(() => registry.stop());

  const storeOf = async (repository: string): Promise<WritableTrustStore> => {
    const reference = parseReference(`${registry.host}/${repository}`);
    const client = await connect(reference, realContext(), usualPatience);
    return createRegistryStore(client, `${registry.host}/${repository}`);
  };

  const cosignWith = (env: Readonly<Record<string, string>>, ...args: string[]) =>
    run('cosign', args, { ...process.env, COSIGN_PASSWORD: '', HOME: registry.folder, ...env });
  const cosign = (...args: string[]) => cosignWith({}, ...args);
  const cosignVerifies = (key: string, repository: string, digest: Digest, ...more: string[]) =>
    cosign(
      more.length > 0 ? 'verify-attestation' : 'verify',
      ...['--key', key, '--insecure-ignore-tlog', '--allow-insecure-registry', ...more],
      `${registry.host}/${repository}@${digest}`,
    );
  const skopeoAllows = (policy: string, name: string) =>
    run('skopeo', [
      ...['copy', '--policy', policy, '--registries.d', registry.folder, '--src-tls-verify=false'],
      ...[`docker://${name}`, `dir:${at(`copy-${Math.random().toString(36).slice(2)}`)}`],
    ]);

  const writePolicy = (name: string, requirement: object): string => {
    const path = at(`${name}.json`);
    const transports = { docker: { [registry.host]: [requirement] } };
    writeFileSync(path, JSON.stringify({ default: [{ type: 'reject' }], transports }));
    return path;
  };

  interface Answers {
    readonly keys: boolean;
    readonly policy: boolean;
  }
  const ours = async (
    store: WritableTrustStore,
    subject: { digest: Digest; manifest: Uint8Array },
    pem: string,
    policyPath: string,
    name: string,
  ): Promise<Answers> => {
    const trusted = readPublicKey(pem, 'test.pub');
    const gathered = await gatherEvidence(store, subject.digest, { attestations: false });
    const image = parseReference(name);
    const policy = parseContainersPolicy(readFileSync(policyPath, 'utf8'), policyPath);
    const question = { image, subject, gathered };
    return {
      keys: decideByKeys(question, { keys: [trusted], predicateTypes: [], annotations: {} }).allowed,
      policy: decideByRuling(question, rulingFor(policy, image), (source) =>
        readPublicKey('path' in source ? readFileSync(source.path, 'utf8') : source.pem, 'policy'),
      ).allowed,
    };
  };

  type Case = (tools: {
    readonly key: TestKey;
    readonly digest: Digest;
    readonly other: Digest;
    readonly name: string;
    readonly round: number;
  }) => readonly SignatureLayer[] | undefined;
  const cases: Record<string, Case> = {
    'a good signature': ({ key, digest, name }) => [goodLayer(key.signing, digest, name)],
    'no signature': () => undefined,
    'a damaged payload': ({ key, digest, name, round }) => {
      const layer = goodLayer(key.signing, digest, name);
      return [{ ...layer, payload: damaged(layer.payload, round) }];
    },
    'a damaged signature': ({ key, digest, name, round }) => {
      const layer = goodLayer(key.signing, digest, name);
      return [{ ...layer, signature: base64(damaged(bytesOf(layer.signature), round)) }];
    },
    'a signature cut short': ({ key, digest, name, round }) => {
      const layer = goodLayer(key.signing, digest, name);
      return [{ ...layer, signature: base64(bytesOf(layer.signature).subarray(0, 10 + round)) }];
    },
    'bytes after the signature': ({ key, digest, name }) => {
      const layer = goodLayer(key.signing, digest, name);
      return [{ ...layer, signature: base64(Buffer.concat([bytesOf(layer.signature), Buffer.from([0])])) }];
    },
    'a signature that is not base64': ({ key, digest, name }) => [
      { ...goodLayer(key.signing, digest, name), signature: '!!!!' },
    ],
    'a signature with a line end': ({ key, digest, name }) => {
      const layer = goodLayer(key.signing, digest, name);
      return [{ ...layer, signature: `${layer.signature}\n` }];
    },
    "a stranger's signature": ({ digest, name }) => [goodLayer(stranger.signing, digest, name)],
    'a signature for another digest': ({ key, other, name }) => [goodLayer(key.signing, other, name)],
    'a signature for another repository': ({ key, digest }) => [
      goodLayer(key.signing, digest, 'registry.example.com/else/where'),
    ],
    'a stranger before a friend': ({ key, digest, name }) => [
      goodLayer(stranger.signing, digest, name),
      goodLayer(key.signing, digest, name),
    ],
    'a replay before a friend': ({ key, digest, other, name }) => [
      goodLayer(key.signing, other, name),
      goodLayer(key.signing, digest, name),
    ],
    'signed words that are no JSON': ({ key }) => [signedLayer(key, Buffer.from('not JSON'))],
    'signed JSON without a digest': ({ key, name }) => [
      signedLayer(key, Buffer.from(JSON.stringify({ critical: { identity: { 'docker-reference': name } } }))),
    ],
    'a signature over another text': ({ key, digest, name }) => [
      { ...goodLayer(key.signing, digest, name), signature: signed(key.signing, Buffer.from('else')) },
    ],
  };

  const counted = { cosign: 0, skopeo: 0 };
  /** One kind of key has all of them; the others share them, and have the good signature each. */
  const casesOf = (kind: (typeof keyKinds)[number]) => {
    const at = keyKinds.indexOf(kind);
    const isTaken = (index: number) =>
      rounds > 1 || at === 0 || index === 0 || index % (keyKinds.length - 1) === at - 1;
    return Object.entries(cases).filter((_, index) => isTaken(index));
  };
  describe.each(Array.from({ length: rounds }, (_, round) => round))('round %i', (round) => {
    describe.each(keyKinds)('%s', (kind) => {
      it.each(casesOf(kind))('agree on %s', async (title, make) => {
        const key = keys.get(kind) ?? stranger;
        const repository = `agree/${kind}-${round}-${Object.keys(cases).indexOf(title)}`;
        const name = `${registry.host}/${repository}`;
        const store = await storeOf(repository);
        const other = await pushImage(store, `${title} other`);
        const image = await pushImage(store, title);
        const layers = make({ key, digest: image.digest, other: other.digest, name, round });
        if (layers) await attachSignatures(store, image.digest, layers);
        const policy = writePolicy(`policy-${kind}`, {
          type: 'sigstoreSigned',
          keyPath: at(`${kind}.pub`),
          signedIdentity: { type: 'matchRepository' },
        });
        const theirs = {
          keys: await cosignVerifies(at(`${kind}.pub`), repository, image.digest),
          policy: await skopeoAllows(policy, `${name}:1`),
        };
        expect(await ours(store, image, key.publicPem, policy, `${name}:1`)).toEqual(theirs);
        counted.cosign += 1;
        counted.skopeo += 1;
      });
    });
  });

  it('have agreed on as many cases as there are', () => {
    const all = rounds * keyKinds.reduce((sum, kind) => sum + casesOf(kind).length, 0);
    expect(counted).toEqual({ cosign: all, skopeo: all });
  });

  describe('identities of a policy', () => {
    const identities: Record<string, object | undefined> = {
      'left out': undefined,
      matchExact: { type: 'matchExact' },
      matchRepoDigestOrExact: { type: 'matchRepoDigestOrExact' },
      matchRepository: { type: 'matchRepository' },
      'exactReference of the signed name': {
        type: 'exactReference',
        dockerReference: 'signed.example.com/app:1',
      },
      'exactRepository of the signed name': {
        type: 'exactRepository',
        dockerRepository: 'signed.example.com/app',
      },
      'remapIdentity to the signed name': {
        type: 'remapIdentity',
        prefix: 'HOST/identity',
        signedPrefix: 'signed.example.com',
      },
    };
    const signedNames = [
      'HOST/identity/app',
      'HOST/identity/app:1',
      'HOST/identity/app:2',
      'signed.example.com/app',
      'signed.example.com/app:1',
      ':',
    ];
    it.each(Object.entries(identities))('%s', async (title, identity) => {
      const key = keys.get('p256') ?? stranger;
      const store = await storeOf('identity/app');
      const place = (text: string) => text.replaceAll('HOST', registry.host);
      const answers = [];
      // Every other name, so that two identities next to each other have all of them.
      const turn = Object.keys(identities).indexOf(title);
      const names = signedNames.filter((_, index) => rounds > 1 || (index + turn) % 2 === 0);
      for (const signedName of names) {
        const image = await pushImage(store, `${title} ${signedName}`);
        await attachSignatures(store, image.digest, [
          goodLayer(key.signing, image.digest, place(signedName)),
        ]);
        const policy = writePolicy('policy-identity', {
          type: 'sigstoreSigned',
          keyPath: at('p256.pub'),
          ...(identity === undefined ? {} : { signedIdentity: JSON.parse(place(JSON.stringify(identity))) }),
        });
        for (const asked of [
          `${registry.host}/identity/app:1`,
          `${registry.host}/identity/app@${image.digest}`,
        ]) {
          const { policy: our } = await ours(store, image, key.publicPem, policy, asked);
          answers.push({ signedName, asked, our, their: await skopeoAllows(policy, asked) });
        }
      }
      expect(answers.filter(({ our, their }) => our !== their)).toEqual([]);
    });
  });

  it('cosign signs with its sealed key, we verify; and the other way round', async () => {
    const store = await storeOf('both/ways');
    const image = await pushImage(store, 'cosign signs');
    const name = `${registry.host}/both/ways`;
    const upload = ['--tlog-upload=false', '--allow-insecure-registry', '--yes', '--key', at('cosign.key')];
    expect(await cosign('sign', ...upload, `${name}@${image.digest}`)).toBe(true);
    const pem = readFileSync(at('cosign.pub'), 'utf8');
    const policy = writePolicy('policy-both', { type: 'reject' });
    expect(await ours(store, image, pem, policy, name)).toEqual({ keys: true, policy: false });

    const mine = await pushImage(store, 'we sign');
    const key = await readSigningKey(readFileSync(at('cosign.key'), 'utf8'), '', 'cosign.key');
    await signImage({ store, key, digest: mine.digest, dockerReference: name, now: new Date(0) });
    expect(await cosignVerifies(at('cosign.pub'), 'both/ways', mine.digest)).toBe(true);
    expect(await cosignVerifies(at('p256.pub'), 'both/ways', mine.digest)).toBe(false);
  });

  it('cosign reads our attestations, by tag and as a bundle', async () => {
    const store = await storeOf('attest/us');
    const image = await pushImage(store, 'we attest');
    const key = keys.get('p256') ?? stranger;
    const signing = {
      store,
      key: key.signing,
      digest: image.digest,
      dockerReference: `${registry.host}/attest/us`,
      now: new Date(0),
    };
    await attestImage(signing, {
      predicateType: 'https://cyclonedx.org/bom',
      predicate: { bomFormat: 'CycloneDX' },
    });
    await attachBundle(signing, { predicateType: 'https://openvex.dev/ns', predicate: {} });
    // Cosign asks the network for Sigstore's roots unless it is given some; by key none are needed.
    writeFileSync(
      at('roots.json'),
      '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}',
    );
    const bundle = ['--new-bundle-format', '--trusted-root', at('roots.json')];
    const asks = (pub: string, ...more: string[]) =>
      cosignVerifies(at(pub), 'attest/us', image.digest, ...more);
    expect(await asks('p256.pub', '--type', 'cyclonedx')).toBe(true);
    expect(await asks('p384.pub', '--type', 'cyclonedx')).toBe(false);
    expect(await asks('p256.pub', '--type', 'vuln')).toBe(false);
    expect(await asks('p256.pub', '--type', 'openvex', ...bundle)).toBe(true);
    expect(await asks('p384.pub', '--type', 'openvex', ...bundle)).toBe(false);
  });

  it('we read attestations of cosign, by tag and as a bundle', async () => {
    const store = await storeOf('attest/cosign');
    const image = await pushImage(store, 'cosign attests');
    writeFileSync(at('predicate.json'), '{"@context":"https://openvex.dev/ns"}');
    const common = ['--tlog-upload=false', '--allow-insecure-registry', '--yes', '--key', at('cosign.key')];
    const target = `${registry.host}/attest/cosign@${image.digest}`;
    const file = ['--predicate', at('predicate.json')];
    expect(await cosign('attest', ...common, '--type', 'openvex', ...file, target)).toBe(true);
    expect(
      await cosign('attest', ...common, '--new-bundle-format', '--type', 'spdxjson', ...file, target),
    ).toBe(true);
    const gathered = await gatherEvidence(store, image.digest, { attestations: true });
    const trusted = readPublicKey(readFileSync(at('cosign.pub'), 'utf8'), 'cosign.pub');
    const decide = (predicateType: string, key = trusted) =>
      decideByKeys(
        { subject: image, gathered },
        { keys: [key], predicateTypes: [predicateType], annotations: {} },
      ).allowed;
    expect(decide('https://openvex.dev/ns')).toBe(true);
    expect(decide('https://spdx.dev/Document')).toBe(true);
    expect(decide('https://cyclonedx.org/bom')).toBe(false);
    expect(decide('https://openvex.dev/ns', stranger.trusted)).toBe(false);
  });

  it('threat 12: we read what cosign writes among the referrers (oci-1-1)', async () => {
    const store = await storeOf('oci11/app');
    const image = await pushImage(store, 'cosign refers');
    const target = `${registry.host}/oci11/app@${image.digest}`;
    const common = ['--tlog-upload=false', '--allow-insecure-registry', '--yes', '--key', at('cosign.key')];
    const env = { COSIGN_EXPERIMENTAL: '1' };
    expect(await cosignWith(env, 'sign', ...common, '--registry-referrers-mode', 'oci-1-1', target)).toBe(
      true,
    );
    expect(await store.manifest(image.digest.replace(':', '-').concat('.sig'))).toBeUndefined();
    const gathered = await gatherEvidence(store, image.digest, { attestations: false });
    const trusted = readPublicKey(readFileSync(at('cosign.pub'), 'utf8'), 'cosign.pub');
    const decide = (key = trusted) =>
      decideByKeys({ subject: image, gathered }, { keys: [key], predicateTypes: [], annotations: {} })
        .allowed;
    expect([decide(), decide(stranger.trusted)]).toEqual([true, false]);
  });

  it('reads a folder that cosign saved, without any network', async () => {
    const store = await storeOf('save/me');
    const image = await pushImage(store, 'saved');
    const key = keys.get('ed25519') ?? stranger;
    await attachSignatures(store, image.digest, [goodLayer(key.signing, image.digest, 'x')]);
    const target = `${registry.host}/save/me@${image.digest}`;
    expect(await cosign('save', '--allow-insecure-registry', '--dir', at('saved'), target)).toBe(true);
    const saved = createLayoutStore(at('saved'), createRealWorld({ env: {} }).disk);
    const found = await saved.manifest('');
    expect(found?.digest).toBe(image.digest);
    const gathered = await gatherEvidence(saved, image.digest, { attestations: false });
    const demand = { keys: [key.trusted], predicateTypes: [], annotations: {} };
    expect(decideByKeys({ subject: image, gathered }, demand)).toMatchObject({ allowed: true });
  });

  it('the command line signs and attests what cosign accepts', { timeout: 180_000 }, async () => {
    const store = await storeOf('cli/app');
    const image = await pushImage(store, 'cli');
    const target = `${registry.host}/cli/app@${image.digest}`;
    const seaworthy = (...args: string[]) =>
      run('node', [...commandWords, ...args], { ...process.env, COSIGN_PASSWORD: '' });
    writeFileSync(at('bom.json'), '{"bomFormat":"CycloneDX"}');
    const bom = ['--type', 'cyclonedx', '--predicate', at('bom.json')];
    expect(await seaworthy('sign', target, '--key', at('cosign.key'))).toBe(true);
    expect(await seaworthy('sign', target, '--key', at('cosign.key'), ...bom)).toBe(true);
    expect(await cosignVerifies(at('cosign.pub'), 'cli/app', image.digest)).toBe(true);
    expect(await cosignVerifies(at('cosign.pub'), 'cli/app', image.digest, '--type', 'cyclonedx')).toBe(true);
    expect(await seaworthy('verify', target, '--key', at('cosign.pub'), '--type', 'cyclonedx')).toBe(true);
    expect(await seaworthy('verify', target, '--key', at('p256.pub'))).toBe(false);
    const report = at('report.json');
    // The image has no packages and no operating system, which alone is incomplete.
    await seaworthy(
      'secrets',
      target,
      '--incomplete',
      'warn',
      '--format',
      'json',
      '--output',
      report,
      '--no-cache',
    );
    expect(
      await seaworthy('sign', target, '--key', at('cosign.key'), '--type', 'verdict', '--predicate', report),
    ).toBe(true);
    expect(
      await seaworthy(
        'verify',
        target,
        '--key',
        at('cosign.pub'),
        '--type',
        'verdict',
        '--incomplete',
        'warn',
      ),
    ).toBe(true);
    expect(await seaworthy('verify', target, '--key', at('p256.pub'), '--type', 'verdict')).toBe(false);
    const other = await pushImage(store, 'cli, another');
    const elsewhere = `${registry.host}/cli/app@${other.digest}`;
    const misled = ['sign', elsewhere, '--key', at('cosign.key'), '--type', 'verdict', '--predicate', report];
    expect(await seaworthy(...misled)).toBe(false);
    const scan = ['--scan', '--only', 'secrets', '--incomplete', 'warn', '--no-cache'];
    expect(await seaworthy('sign', elsewhere, '--key', at('cosign.key'), ...scan)).toBe(true);
    expect(await cosignVerifies(at('cosign.pub'), 'cli/app', other.digest)).toBe(true);
    expect(await cosignVerifies(at('cosign.pub'), 'cli/app', other.digest, '--type', 'cyclonedx')).toBe(true);
    const both = ['--type', 'verdict', '--type', 'cyclonedx', '--incomplete', 'warn'];
    expect(await seaworthy('verify', elsewhere, '--key', at('cosign.pub'), ...both)).toBe(true);
  });
});

function run(program: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 120_000, env: env ?? process.env }, (error) =>
      resolve(error === null),
    );
  });
}

function damaged(bytes: Uint8Array, round: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const place = Math.floor(copy.length / 2 + round * 7) % copy.length;
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
}

function signedLayer(key: TestKey, payload: Uint8Array): SignatureLayer {
  return { payload, signature: signed(key.signing, payload) };
}

function bytesOf(text: string | undefined): Buffer {
  return Buffer.from(text ?? '', 'base64');
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
