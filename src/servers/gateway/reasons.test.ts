import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { mediaTypes } from '../../formats/oci/index.js';
import { fakeSigstore } from '../../testing/fake-sigstore.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { notationAuthority } from '../../testing/notation-keys.js';
import { memoryStore, pushImage } from '../../testing/signed-images.js';
import { attachGivenBundle } from '../../trust/cosign/index.js';
import { readNotationKey, signNotation } from '../../trust/notation/index.js';
import { checkDocument } from './document.js';
import { readGatewayPolicy } from './policy.js';
import { watchPolicy } from './policy-file.js';
import { createReasoner } from './reasons.js';

const sigstore = fakeSigstore();
const authority = notationAuthority('tidehouse root');
const now = new Date('2026-06-01T00:00:00Z');
const trustPolicy = {
  version: '1.0',
  trustPolicies: [
    {
      name: 'team',
      registryScopes: ['registry.test/team/app'],
      signatureVerification: { level: 'strict' },
      trustStores: ['ca:tidehouse'],
      trustedIdentities: ['x509.subject: C=NO, ST=VL, O=tidehouse'],
    },
  ],
};
const world = fakeWorld({
  now: now.toISOString(),
  files: {
    '/etc/notation/trustpolicy.oci.json': JSON.stringify(trustPolicy),
    '/etc/notation/truststore/x509/ca/tidehouse/root.pem': authority.rootPem,
    '/etc/root.json': JSON.stringify(sigstore.trustedRoot),
  },
});
const files = {
  disk: world.disk,
  read: (path: string) => Buffer.from(world.disk.readFile(path, { maxBytes: 1e6 })).toString(),
};

async function judged(
  rule: string,
  prepare: (tools: Awaited<ReturnType<typeof imageIn>>) => Promise<unknown>,
) {
  const image = await imageIn();
  await prepare(image);
  const policy = readGatewayPolicy(
    `{version: 1, rules: [{images: ['*'], ${rule}}]}`,
    '/etc/gateway.yaml',
    files,
  );
  const reasonsFor = createReasoner({ world, notaryFiles: async () => undefined, store: () => image.store });
  const document = checkDocument(image.manifest, mediaTypes.ociManifest, 'test');
  const place = {
    fullName: 'registry.test/team/app',
    names: [{ registry: 'registry.test', repository: 'team/app' }],
  };
  const [first] = policy.rules;
  if (first === undefined) throw new Error('no rule');
  return (await reasonsFor(place, document, undefined, first, false)).map(({ code }) => code);
}

async function imageIn() {
  const store = memoryStore();
  return { store, ...(await pushImage(store, 'reasons')) };
}

describe('a rule for notation', () => {
  const rule = 'notation: notation';
  const signer = authority.signer();
  const key = readNotationKey(
    { pem: signer.keyPem, passphrase: '', where: 'k' },
    { bytes: Buffer.from(signer.chainPem), where: 'c' },
  );
  it('lets through what is signed, and nothing else', async () => {
    expect(
      await judged(rule, ({ store, digest }) => signNotation({ store, digest, signer: key, now })),
    ).toEqual(['signed']);
    expect(await judged(rule, async () => undefined)).toEqual(['not-signed']);
  });

  it('cannot be used without its folder', async () => {
    await expect(judged('notation: nowhere', async () => undefined)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a rule for accounts', () => {
  const account = "{issuer: 'https://accounts.example.com', subject-pattern: '*@example.com'}";
  const rule = `signature: {keyless: {trusted-root: root.json, accounts: [${account}]}}`;
  const signedBy = (subject: string) =>
    judged(rule, ({ store, digest }) =>
      attachGivenBundle(
        { store, digest, now },
        sigstore.bundle({ digest, subject }),
        'https://sigstore.dev/cosign/sign/v1',
      ),
    );
  it('lets through what they signed, and nothing else', async () => {
    expect(await signedBy('alice@example.com')).toEqual(['signed']);
    expect(await signedBy('alice@example.com.evil')).toEqual(['not-signed', 'wrong-identity']);
    expect(await judged(rule, async () => undefined)).toEqual(['not-signed']);
  });

  it.each([
    ['neither keys nor accounts', 'signature: {identity: any}'],
    [
      'an account without a subject',
      "signature: {keyless: {trusted-root: root.json, accounts: [{issuer: 'x'}]}}",
    ],
    [
      'a subject twice',
      'signature: {keyless: {trusted-root: root.json, accounts: [{issuer: x, subject: a, subject-pattern: b}]}}',
    ],
    [
      'a root that is none',
      `signature: {keyless: {trusted-root: notation/trustpolicy.oci.json, accounts: [${account}]}}`,
    ],
  ])('cannot be used with %s', async (_, wrong) => {
    await expect(judged(wrong, async () => undefined)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});

describe('a policy that watches its files', () => {
  const gpg = {
    default: [{ type: 'signedBy', keyType: 'GPGKeys', keyPath: '/etc/team.gpg' }],
  };
  it('is read again for a keyring, and not for what is asked later', async () => {
    let nowMs = 0;
    const watched = fakeWorld({
      files: {
        '/etc/policy.json': JSON.stringify(gpg),
        '/etc/team.gpg': 'x',
        '/var/lib/containers/sigstore/a': 'x',
      },
    });
    const current = watchPolicy('/etc/policy.json', { ...watched, monotonicMs: () => nowMs });
    const before = current();
    const { containers } = before.rules[0]?.demands ?? {};
    expect(await containers?.lookaside?.('a')).toBeDefined();
    await expect(containers?.keyringOf({ path: '/etc/team.gpg' })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
    nowMs += 2000;
    expect(current()).toBe(before);
    watched.disk.writeFile('/etc/team.gpg', 'longer');
    nowMs += 2000;
    expect(current()).not.toBe(before);
  });
});
