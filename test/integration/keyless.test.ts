import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/artifact/openers/registry/client.js';
import { usualPatience } from '../../src/artifact/openers/registry/patience.js';
import { parseReference } from '../../src/formats/oci/reference.js';
import {
  type BundleOptions,
  type FakeBundle,
  fakeSigstore,
  type SignatureOptions,
} from '../../src/testing/fake-sigstore.js';
import { attachSignatures, pushImage } from '../../src/testing/signed-images.js';
import { attachGivenBundle, gatherEvidence } from '../../src/trust/cosign/index.js';
import { simpleSigningBytes } from '../../src/trust/cosign/payload.js';
import { type KeylessTrust, readTrustedRoot } from '../../src/trust/keyless/index.js';
import {
  decideByKeys,
  decideByRuling,
  parseContainersPolicy,
  rulingFor,
} from '../../src/trust/policy/index.js';
import { createRegistryStore, type WritableTrustStore } from '../../src/trust/registry/index.js';
import { realContext } from './looks.js';
import { isInstalled } from './processes.js';
import { type RealRegistry, startRealRegistry } from './real-registry.js';

const needed = ['cosign', 'skopeo', 'docker-registry'];
const isPossible = needed.every((program) => isInstalled(program));
if (!isPossible)
  console.warn(`!! LEFT OUT: keyless agreement with cosign and skopeo; install ${needed.join(', ')}.`);

const rounds = Number(process.env.SEAWORTHY_ROUNDS ?? 1);
const fake = fakeSigstore();
const other = fakeSigstore();
const issuer = 'https://accounts.example.com';
const account = 'alice@example.com';
const trust: KeylessTrust = {
  roots: readTrustedRoot(JSON.stringify(fake.trustedRoot), 'trusted_root.json'),
  identities: [{ issuer, subject: account, isPattern: false }],
};
const signedAt = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(signedAt.getTime() + minutes * 60_000);

/** What goes wrong while it is made. */
const variants: Record<string, Partial<SignatureOptions>> = {
  good: {},
  'another account': { subject: 'mallory@example.com' },
  'an account that begins so': { subject: 'alice@example.com.evil.example' },
  'another issuer': { issuer: 'https://accounts.example.org' },
  'another authority': { authority: other },
  'an expired certificate': { from: later(-20), until: later(-1) },
  'a certificate of tomorrow': { from: later(60), until: later(70) },
  'no stamp': { stamps: 'none' },
  'a stamp of another log': { stamps: other },
  'an entry of another log': { log: other },
  'a certificate for time stamps': { certificate: { isForCode: false, isForTime: true } },
  'a certificate for anything': { certificate: { isForCode: false } },
};
/** What is changed afterwards. */
const changes: Record<string, (bundle: FakeBundle, again: FakeBundle) => void> = {
  'the certificate of another': (bundle, again) => {
    bundle.verificationMaterial.certificate = again.verificationMaterial.certificate;
  },
  'the entry of another': (bundle, again) => {
    bundle.verificationMaterial.tlogEntries = again.verificationMaterial.tlogEntries;
  },
  'the envelope of another': (bundle, again) => {
    bundle.dsseEnvelope = again.dsseEnvelope;
  },
  'a later time': (bundle) => {
    bundle.verificationMaterial.tlogEntries[0].integratedTime = String(later(1).getTime() / 1000);
  },
  'no entry': (bundle) => {
    bundle.verificationMaterial.tlogEntries = [];
  },
  'another leaf': (bundle) => {
    bundle.verificationMaterial.tlogEntries[0].inclusionProof.logIndex = '3';
  },
  'a shorter proof': (bundle) => {
    bundle.verificationMaterial.tlogEntries[0].inclusionProof.hashes.pop();
  },
  'no checkpoint': (bundle) => {
    delete bundle.verificationMaterial.tlogEntries[0].inclusionProof.checkpoint;
  },
  'another checkpoint': (bundle) => {
    const { checkpoint } = bundle.verificationMaterial.tlogEntries[0].inclusionProof;
    checkpoint.envelope = checkpoint.envelope.replace('log.test\n7', 'log.test\n6');
  },
  'a damaged payload': (bundle) => {
    bundle.dsseEnvelope.payload = bundle.dsseEnvelope.payload.replace(/^e/, 'f');
  },
  'another payload type': (bundle) => {
    bundle.dsseEnvelope.payloadType = 'text/plain';
  },
};

describe.skipIf(!isPossible)('keyless, as cosign and skopeo decide', { timeout: 120_000 }, () => {
  let registry: RealRegistry;
  const at = (name: string) => join(registry.folder, name);
  const counted = { cosign: 0, skopeo: 0 };

  beforeAll(async () => {
    registry = await startRealRegistry();
    writeFileSync(at('root.json'), JSON.stringify(fake.trustedRoot));
    writeFileSync(at('authority.pem'), fake.authorityPem);
    writeFileSync(at('log.pem'), fake.logPem);
    writeFileSync(at('stamps.pem'), fake.stampsPem);
    writeFileSync(
      at('registries.yaml'),
      `docker:\n  ${registry.host}:\n    use-sigstore-attachments: true\n`,
    );
    const requirement = {
      type: 'sigstoreSigned',
      fulcio: { caPath: at('authority.pem'), oidcIssuer: issuer, subjectEmail: account },
      rekorPublicKeyPath: at('log.pem'),
      signedIdentity: { type: 'matchRepository' },
    };
    writeFileSync(at('policy.json'), JSON.stringify(policyWith(requirement)));
  });
  afterAll(() => registry.stop());

  const policyWith = (requirement: object) => ({
    default: [{ type: 'reject' }],
    transports: { docker: { [registry.host]: [requirement] } },
  });
  const storeOf = async (repository: string): Promise<WritableTrustStore> => {
    const client = await connect(
      parseReference(`${registry.host}/${repository}`),
      realContext(),
      usualPatience,
    );
    return createRegistryStore(client, `${registry.host}/${repository}`);
  };
  const run = (program: string, args: readonly string[]): Promise<boolean> => {
    const env = {
      ...process.env,
      HOME: registry.folder,
      SIGSTORE_ROOT_FILE: at('authority.pem'),
      SIGSTORE_REKOR_PUBLIC_KEY: at('log.pem'),
      SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: at('stamps.pem'),
    };
    return new Promise((resolve) => {
      execFile(program, args, { timeout: 120_000, env }, (error) => resolve(error === null));
    });
  };
  const who = [
    '--certificate-identity',
    account,
    '--certificate-oidc-issuer',
    issuer,
    '--allow-insecure-registry',
  ];

  describe.each(Array.from({ length: rounds }, (_, round) => round))('round %i', (round) => {
    const bundles: [string, (options: BundleOptions) => FakeBundle][] = [
      ...Object.entries(variants).map(([title, more]): [string, (options: BundleOptions) => FakeBundle] => [
        title,
        (options) => fake.bundle({ ...options, ...more }),
      ]),
      ...Object.entries(changes).map(([title, change]): [string, (options: BundleOptions) => FakeBundle] => [
        title,
        (options) => {
          const bundle = fake.bundle(options);
          change(bundle, fake.bundle({ ...options, predicate: { other: true } }));
          return bundle;
        },
      ]),
    ];

    it.each(bundles)('attested in a bundle: %s', async (title, make) => {
      const repository = `bundles/app-${round}`;
      const store = await storeOf(repository);
      const image = await pushImage(store, `${title} ${round}`);
      const predicateType = 'https://openvex.dev/ns';
      const bundle = make({ digest: image.digest, predicateType, predicate: { a: 1 } });
      await attachGivenBundle({ store, digest: image.digest, now: signedAt }, bundle, predicateType);
      const theirs = await run('cosign', [
        ...[
          'verify-attestation',
          '--new-bundle-format',
          '--trusted-root',
          at('root.json'),
          '--type',
          'openvex',
        ],
        ...who,
        `${registry.host}/${repository}@${image.digest}`,
      ]);
      const gathered = await gatherEvidence(store, image.digest, { attestations: true });
      const demand = { keys: [], keyless: [trust], predicateTypes: [predicateType], annotations: {} };
      expect(decideByKeys({ subject: image, gathered }, demand).allowed).toBe(theirs);
      counted.cosign += 1;
    });

    it.each(Object.entries(variants))('beside a simple signature: %s', async (title, options) => {
      const repository = `simple/app-${round}`;
      const name = `${registry.host}/${repository}`;
      const store = await storeOf(repository);
      const image = await pushImage(store, `${title} ${round}`);
      const { digest } = image;
      const payload = simpleSigningBytes({ digest, dockerReference: name, annotations: {} });
      await attachSignatures(store, digest, [{ payload, annotations: fake.annotations(payload, options) }]);
      const theirs = {
        cosign: await run('cosign', ['verify', '--offline', ...who, `${name}@${digest}`]),
        skopeo: await run('skopeo', [
          ...[
            'copy',
            '--policy',
            at('policy.json'),
            '--registries.d',
            registry.folder,
            '--src-tls-verify=false',
          ],
          ...[`docker://${name}@${digest}`, `dir:${at(`copy-${Math.random().toString(36).slice(2)}`)}`],
        ]),
      };
      const gathered = await gatherEvidence(store, digest, { attestations: false });
      const question = { subject: image, gathered, image: parseReference(`${name}@${digest}`) };
      const texts = new Map([
        [at('authority.pem'), fake.authorityPem],
        [at('log.pem'), fake.logPem],
      ]);
      const policy = parseContainersPolicy(
        JSON.stringify(
          policyWith({
            type: 'sigstoreSigned',
            fulcio: { caPath: at('authority.pem'), oidcIssuer: issuer, subjectEmail: account },
            rekorPublicKeyPath: at('log.pem'),
            signedIdentity: { type: 'matchRepository' },
          }),
        ),
        'policy.json',
      );
      const noKeys = () => {
        throw new Error('no keys here');
      };
      const ours = {
        cosign: decideByKeys(question, { keys: [], keyless: [trust], predicateTypes: [], annotations: {} })
          .allowed,
        skopeo: decideByRuling(question, rulingFor(policy, question.image), noKeys, (source) =>
          'path' in source ? (texts.get(source.path) ?? '') : source.pem,
        ).allowed,
      };
      expect(ours).toEqual(theirs);
      counted.cosign += 1;
      counted.skopeo += 1;
    });
  });

  it('have agreed on as many cases as there are', () => {
    const [made, changed] = [Object.keys(variants).length, Object.keys(changes).length];
    expect(counted).toEqual({ cosign: rounds * (2 * made + changed), skopeo: rounds * made });
  });
});
