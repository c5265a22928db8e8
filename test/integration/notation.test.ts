import { spawnSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mediaTypes } from '../../src/formats/oci/index.js';
import { issueCertificate } from '../../src/testing/certificates.js';
import {
  coseEnvelope,
  type EnvelopeOptions,
  jwsEnvelope,
  notationAuthority,
  type SignerOptions,
  tidehouse,
} from '../../src/testing/notation-keys.js';
import { memoryStore, pushImage } from '../../src/testing/signed-images.js';
import { octets, oid, sequence } from '../../src/trust/keys/der.js';
import { readCertificate } from '../../src/trust/notation/certificates.js';
import { headerNames, payloadBytes } from '../../src/trust/notation/envelope.js';
import {
  checkNotation,
  gatherNotation,
  parseNotationTrust,
  readNotationKey,
  signNotation,
} from '../../src/trust/notation/index.js';

const library = '/usr/share/gocode/src/github.com/notaryproject/notation-core-go';
const folder = mkdtempSync(join(tmpdir(), 'notation-'));
const at = (name: string) => join(folder, name);
const peer = builtPeer();
if (peer === undefined) {
  // Where every test is left out, what comes after them is, too.
  rmSync(folder, { recursive: true, force: true });
  console.warn(
    '!! LEFT OUT: agreement with the library of notation; install golang-go and golang-github-notaryproject-notation-core-go-dev.',
  );
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** NOTATION_CORE names one that was built before. */
function builtPeer(): string | undefined {
  const given = process.env.NOTATION_CORE;
  if (given !== undefined) return given;
  if (!existsSync(library) || spawnSync('go', ['version']).error) return undefined;
  const source = join(import.meta.dirname, 'peers/notation-core.go');
  const env = { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOCACHE: at('cache') };
  const { status } = spawnSync('go', ['build', '-o', at('peer'), source], { env });
  return status === 0 ? at('peer') : undefined;
}

const authority = notationAuthority('tidehouse root');
const others = notationAuthority('tidehouse root');
const image = await pushImage(memoryStore(), 'notation');
const target = { mediaType: mediaTypes.ociManifest, digest: image.digest, size: image.manifest.length };
const subject = { ...target, sizeBytes: target.size };
const types = { jws: 'application/jose+json', cose: 'application/cose' } as const;
if (peer !== undefined) writeFileSync(at('root.pem'), authority.rootPem);

/** What the peer answers: whole, and of a trusted root. Times, expiry and revocation are asked elsewhere. */
const [policy] = parseNotationTrust(
  JSON.stringify({
    version: '1.0',
    trustPolicies: [
      {
        name: 'a',
        registryScopes: ['*'],
        signatureVerification: { level: 'audit', override: { authenticity: 'enforce' } },
        trustStores: ['ca:tidehouse', 'signingAuthority:tidehouse'],
        trustedIdentities: ['*'],
      },
    ],
  }),
  'x',
).policies;
const stores = () => [readCertificate(authority.rootDer, 'root')];

function ours(mediaType: string, bytes: Uint8Array): boolean {
  if (policy === undefined) throw new Error('no policy');
  return checkNotation({ where: 'x', mediaType, bytes }, subject, policy, stores, new Date()).trusted;
}

function theirs(mediaType: string, input: Uint8Array): boolean {
  return spawnSync(peer ?? '', ['verify', mediaType, at('root.pem')], { input }).status === 0;
}

type Form = keyof typeof types;
const by = (options: SignerOptions): Partial<EnvelopeOptions> => ({ signer: authority.signer(options) });
const good = authority.signer();
const purposes = (...ids: string[]) => sequence(oid('551d25'), octets(sequence(...ids.map(oid))));
const [forCode, forServers, forMail, forTime] = ['3', '1', '4', '8'].map((last) => `2b0601050507030${last}`);
const only = (...ids: (string | undefined)[]): SignerOptions => ({
  certificate: { isForCode: false, extra: [purposes(...ids.map((id) => id ?? ''))] },
});

const variants: Record<string, () => Partial<EnvelopeOptions>> = {
  good: () => ({}),
  'P-384': () => by({ kind: 'p384' }),
  'P-521': () => by({ kind: 'p521' }),
  'RSA 2048': () => by({ kind: 'rsa2048' }),
  'RSA 3072': () => by({ kind: 'rsa3072' }),
  'an authority for signing': () => ({ authenticTime: new Date('2026-01-01T00:00:00Z') }),
  'an expiry': () => ({ expiry: new Date('2039-01-01T00:00:00Z') }),
  'another root': () => ({ signer: others.signer() }),
  'another key': () => ({ signer: { ...good, key: others.signer().key } }),
  'another algorithm': () => ({ signer: { ...good, algorithm: 'ES384' } }),
  'no root': () => ({ signer: { ...good, chain: good.chain.slice(0, 1) } }),
  'the wrong order': () => ({ signer: { ...good, chain: [...good.chain].reverse() } }),
  'the root twice': () => ({ signer: { ...good, chain: [...good.chain, authority.rootDer] } }),
  'another root of the name': () => ({
    signer: { ...good, chain: [good.chain[0] ?? others.rootDer, others.rootDer] },
  }),
  'no purposes': () => by({ certificate: { isForCode: false } }),
  'for time stamps': () => by({ certificate: { isForCode: false, isForTime: true } }),
  'for code and servers': () => by(only(forCode, forServers)),
  'for code and mail': () => by(only(forCode, forMail)),
  'for code and times': () => by(only(forCode, forTime)),
  'for code and answers about revocation': () => by(only(forCode, '2b06010505070309')),
  'for clients': () => by(only('2b06010505070302')),
  'for answers about revocation': () => by(only('2b06010505070309')),
  'for servers': () => by(only(forServers)),
  'may not sign': () => by({ certificate: { keyUsage: '03020520' } }),
  'may encipher keys too': () => by({ certificate: { keyUsage: '030205a0' } }),
  'may not deny what it signed': () => by({ certificate: { keyUsage: '030206c0' } }),
  'may sign certificates too': () => by({ certificate: { keyUsage: '03020284' } }),
  'is an authority': () => by({ certificate: { isAuthority: true } }),
  'no name': () => by({ names: [] }),
  'two organisations': () => by({ names: [...tidehouse, ['55040a', 'x']] }),
  'a root that may not sign certificates': () => {
    const signer = authority.signer();
    const weak = issueCertificate({
      subject: 'tidehouse root',
      publicKey: createPublicKey(good.key),
      issuer: { name: 'tidehouse root', key: good.key, publicKey: createPublicKey(good.key) },
      from: new Date(0),
      until: new Date('2040-01-01T00:00:00Z'),
    });
    return { signer: { ...signer, chain: [signer.chain[0] ?? weak, weak] } };
  },
};
/** The specification forbids them; the library leaves them to its caller, or lets them pass. */
const stricter: Record<string, () => Partial<EnvelopeOptions>> = {
  'for anything': () => by(only('551d2500')),
  'an unknown critical one': () => ({
    header: (header) => ({ ...header, crit: [headerNames.scheme, 'x'], x: 'y' }),
    map: (header) => header.set(2, [headerNames.scheme, 'x']).set('x', 'y'),
  }),
  'another content': () => ({
    header: (header) => ({ ...header, cty: 'text/plain' }),
    map: (header) => header.set(3, 'text/plain'),
  }),
};
const headers: Record<string, [EnvelopeOptions['header'], EnvelopeOptions['map']]> = {
  'nothing critical': [({ crit: _, ...rest }) => rest, (header) => header.delete(2)],
  'another scheme': [
    (header) => ({ ...header, [headerNames.scheme]: 'x' }),
    (header) => header.set(headerNames.scheme, 'x'),
  ],
  'no scheme': [
    ({ [headerNames.scheme]: _, ...rest }) => rest,
    (header) => header.delete(headerNames.scheme),
  ],
  'no time': [
    ({ [headerNames.signingTime]: _, ...rest }) => rest,
    (header) => header.delete(headerNames.signingTime),
  ],
  'no algorithm': [({ alg: _, ...rest }) => rest, (header) => header.delete(1)],
  'PKCS #1': [(header) => ({ ...header, alg: 'RS256' }), (header) => header.set(1, -257)],
};

describe.skipIf(peer === undefined).each(Object.keys(types) as Form[])(
  'as the library of notation decides, %s',
  (form) => {
    const make = form === 'jws' ? jwsEnvelope : coseEnvelope;
    const agree = (bytes: Uint8Array) => expect(ours(types[form], bytes)).toBe(theirs(types[form], bytes));

    it.each(Object.entries(variants))('%s', (_, options) =>
      agree(make({ target, signer: good, ...options() })),
    );

    it.each(Object.entries(headers))('%s', (_, [header, map]) =>
      agree(make({ target, signer: good, ...(header ? { header } : {}), ...(map ? { map } : {}) })),
    );

    it.each(Object.entries(stricter))('but stricter: %s', (_, options) => {
      expect(ours(types[form], make({ target, signer: good, ...options() }))).toBe(false);
    });

    it('damage anywhere', () => {
      const whole = make({ target, signer: good });
      for (let place = 0; place < whole.length; place += Math.ceil(whole.length / 40)) {
        const bytes = Buffer.from(whole);
        bytes[place] = (bytes[place] ?? 0) ^ 1;
        expect([place, ours(types[form], bytes)]).toEqual([place, theirs(types[form], bytes)]);
      }
    });

    it('we read what it writes, and it reads what we write', async () => {
      for (const kind of ['p256', 'p384', 'rsa2048', 'rsa3072'] as const) {
        const signer = authority.signer({ kind });
        writeFileSync(at('key.pem'), signer.keyPem);
        writeFileSync(at('chain.pem'), signer.chainPem);
        const input = payloadBytes(target);
        const { stdout } = spawnSync(peer ?? '', ['sign', types[form], at('key.pem'), at('chain.pem')], {
          input,
        });
        expect([kind, ours(types[form], stdout)]).toEqual([kind, true]);
        const store = memoryStore();
        const { digest } = await pushImage(store, 'notation');
        const key = readNotationKey(
          { pem: signer.keyPem, passphrase: '', where: 'key' },
          { bytes: Buffer.from(signer.chainPem), where: 'chain' },
        );
        await signNotation({ store, signer: key, digest, now: new Date() });
        const [written] = (await gatherNotation(store, digest)).evidence;
        expect(theirs(types.jws, written?.bytes ?? Buffer.alloc(0))).toBe(true);
      }
    });
  },
);
