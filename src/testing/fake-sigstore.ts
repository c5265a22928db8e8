import { Buffer } from 'node:buffer';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Digest } from '../core/digest.js';
import {
  envelopeJson,
  preAuthenticationEncoding,
  statementAbout,
  statementBytes,
  statementType,
} from '../trust/dsse/index.js';
import { pemOf } from '../trust/keys/der.js';
import { type CertificateParts, issueCertificate } from './certificates.js';

/** A certificate authority, a log of certificates and a log of signatures, all in memory: Sigstore without a network. */
export interface FakeSigstore {
  /** `trusted_root.json` */
  readonly trustedRoot: Record<string, unknown>;
  readonly authorityPem: string;
  readonly logPem: string;
  readonly stampsPem: string;
  /** A bundle 0.3 about an image: in an envelope, or directly over its manifest. */
  bundle(request: BundleOptions): FakeBundle;
  /** The same as cosign's annotations beside a simple signature: over any payload. */
  annotations(payload: Uint8Array, request?: Partial<SignatureOptions>): Record<string, string>;
  /** The log entry alone, of a signature in base64 that a key made. */
  logged(payload: Uint8Array, signature: string): Record<string, string>;
}

export interface SignatureOptions {
  readonly subject: string;
  readonly issuer: string;
  readonly signedAt: Date;
  /** Minutes that the certificate holds, from `signedAt` less a minute. */
  readonly from: Date;
  readonly until: Date;
  readonly certificate: Partial<CertificateParts>;
  /** Who makes the certificate, who stamps it, who logs the signature; others of the same name. */
  readonly authority: FakeSigstore | undefined;
  readonly stamps: FakeSigstore | 'none' | undefined;
  readonly log: FakeSigstore | undefined;
}

export type BundleOptions = Partial<SignatureOptions> & {
  readonly digest: Digest;
  /** Signed directly in place of a statement about the digest. */
  readonly manifest?: Uint8Array;
  readonly predicateType?: string;
  readonly predicate?: unknown;
};

// biome-ignore lint/suspicious/noExplicitAny: tests change single fields of it
export type FakeBundle = any;

interface Powers {
  readonly authority: KeyObject;
  readonly stamps: KeyObject;
  readonly log: KeyObject;
}

const powersOf = new WeakMap<FakeSigstore, Powers>();
const term = { from: new Date('2020-01-01T00:00:00Z'), until: new Date('2040-01-01T00:00:00Z') };
const usual = {
  subject: 'alice@example.com',
  issuer: 'https://accounts.example.com',
  signedAt: new Date('2026-03-01T12:00:00Z'),
};
const treeSize = 7;
const place = 4;

export function fakeSigstore(): FakeSigstore {
  const [authority, stamps, log] = [newKey(), newKey(), newKey()];
  const authorityDer = issueCertificate({
    subject: 'fake authority',
    publicKey: authority.publicKey,
    issuer: { name: 'fake authority', key: authority.privateKey, publicKey: authority.publicKey },
    ...term,
    isAuthority: true,
  });
  const fake: FakeSigstore = {
    authorityPem: pemOf('CERTIFICATE', authorityDer),
    stampsPem: stamps.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    logPem: log.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logEntry('https://log.test', log.publicKey)],
      ctlogs: [logEntry('https://stamps.test', stamps.publicKey)],
      certificateAuthorities: [
        {
          subject: { organization: 'test', commonName: 'fake authority' },
          uri: 'https://authority.test',
          certChain: { certificates: [{ rawBytes: authorityDer.toString('base64') }] },
          validFor: { start: term.from.toISOString() },
        },
      ],
      timestampAuthorities: [],
    },
    bundle: (request) => bundleFor(fake, request),
    annotations: (payload, request = {}) => annotationsFor(fake, payload, request),
    logged: (payload, signature) => loggedFor(signerFor(fake, {}), payload, signature),
  };
  powersOf.set(fake, { authority: authority.privateKey, stamps: stamps.privateKey, log: log.privateKey });
  return fake;
}

function bundleFor(fake: FakeSigstore, request: BundleOptions): FakeBundle {
  const signer = signerFor(fake, request);
  const content =
    request.manifest === undefined
      ? envelopeContent(signer, request)
      : messageContent(signer, request.manifest);
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: signer.certificate.toString('base64') },
      tlogEntries: [signer.logged(content.body, content.kind)],
      timestampVerificationData: { rfc3161Timestamps: [] },
    },
    ...content.fields,
  };
}

function envelopeContent(signer: Signer, request: BundleOptions) {
  const type = request.predicateType ?? 'https://sigstore.dev/cosign/sign/v1';
  const payload = statementBytes(statementAbout('image', request.digest, type, request.predicate ?? {}));
  const signature = signer.sign(preAuthenticationEncoding(statementType, payload));
  const envelope = envelopeJson({
    payloadType: statementType,
    payload,
    signatures: [{ keyid: '', signature }],
  });
  const body = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: hex(Buffer.from(JSON.stringify(envelope))) },
      payloadHash: { algorithm: 'sha256', value: hex(payload) },
      signatures: [{ signature: signature.toString('base64'), verifier: signer.verifier }],
    },
  };
  return { kind: 'dsse', body, fields: { dsseEnvelope: envelope } };
}

function messageContent(signer: Signer, message: Uint8Array) {
  const signature = signer.sign(message).toString('base64');
  const digest = createHash('sha256').update(message).digest('base64');
  const fields = { messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature } };
  return { kind: 'hashedrekord', body: hashedBody(message, signature, signer), fields };
}

function hashedBody(message: Uint8Array, signature: string, { verifier }: Signer) {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: hex(message) } },
      signature: { content: signature, publicKey: { content: verifier } },
    },
  };
}

function annotationsFor(
  fake: FakeSigstore,
  payload: Uint8Array,
  request: Partial<SignatureOptions>,
): Record<string, string> {
  const signer = signerFor(fake, request);
  const signature = signer.sign(payload).toString('base64');
  return {
    'dev.cosignproject.cosign/signature': signature,
    'dev.sigstore.cosign/certificate': pemOf('CERTIFICATE', signer.certificate),
    'dev.sigstore.cosign/chain': fake.authorityPem,
    ...loggedFor(signer, payload, signature),
  };
}

function loggedFor(signer: Signer, payload: Uint8Array, signature: string): Record<string, string> {
  const entry = signer.logged(hashedBody(payload, signature, signer), 'hashedrekord');
  const logged = {
    SignedEntryTimestamp: entry.inclusionPromise.signedEntryTimestamp,
    Payload: {
      body: entry.canonicalizedBody,
      integratedTime: Number(entry.integratedTime),
      logIndex: Number(entry.logIndex),
      logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
    },
  };
  return { 'dev.sigstore.cosign/bundle': JSON.stringify(logged) };
}

interface Signer {
  readonly certificate: Buffer;
  /** The certificate in PEM in base64, as log entries name who signed. */
  readonly verifier: string;
  sign(message: Uint8Array): Buffer;
  logged(body: object, kind: string): ReturnType<typeof entryFor>;
}

function signerFor(fake: FakeSigstore, request: Partial<SignatureOptions>): Signer {
  const { subject, issuer, signedAt } = { ...usual, ...request };
  const key = newKey();
  const authority = powers(request.authority ?? fake).authority;
  const from = request.from ?? new Date(signedAt.getTime() - 60_000);
  const stamps = request.stamps === 'none' ? undefined : powers(request.stamps ?? fake).stamps;
  const certificate = issueCertificate({
    publicKey: key.publicKey,
    issuer: { name: 'fake authority', key: authority, publicKey: publicOf(authority) },
    from,
    until: request.until ?? new Date(from.getTime() + 600_000),
    account: { subject, issuer },
    isForCode: true,
    ...(stamps === undefined ? {} : { stamps: { key: stamps, publicKey: publicOf(stamps), at: signedAt } }),
    ...request.certificate,
  });
  const log = powers(request.log ?? fake).log;
  return {
    certificate,
    verifier: Buffer.from(pemOf('CERTIFICATE', certificate)).toString('base64'),
    sign: (message) => sign('sha256', message, key.privateKey),
    logged: (body, kind) => entryFor(body, kind, log, signedAt),
  };
}

/** RFC 6962 section 2.1.1: the entry is one of seven leaves. */
function entryFor(body: object, kind: string, log: KeyObject, at: Date) {
  const canonicalizedBody = Buffer.from(JSON.stringify(body)).toString('base64');
  const integratedTime = String(Math.floor(at.getTime() / 1000));
  const id = createHash('sha256')
    .update(publicOf(log).export({ type: 'spki', format: 'der' }))
    .digest();
  const promise = JSON.stringify({
    body: canonicalizedBody,
    integratedTime: Number(integratedTime),
    logID: id.toString('hex'),
    logIndex: place,
  });
  const leaves = Array.from({ length: treeSize }, (_, index) =>
    leaf(index === place ? Buffer.from(canonicalizedBody, 'base64') : Buffer.from(`leaf ${index}`)),
  );
  const root = rootOf(leaves);
  const note = `log.test\n${treeSize}\n${root.toString('base64')}\n`;
  const noteSignature = Buffer.concat([id.subarray(0, 4), sign('sha256', Buffer.from(note), log)]);
  return {
    logIndex: String(place),
    logId: { keyId: id.toString('base64') },
    kindVersion: { kind, version: '0.0.1' },
    integratedTime,
    inclusionPromise: { signedEntryTimestamp: sign('sha256', Buffer.from(promise), log).toString('base64') },
    inclusionProof: {
      logIndex: String(place),
      rootHash: root.toString('base64'),
      treeSize: String(treeSize),
      hashes: pathOf(place, leaves).map((hash) => hash.toString('base64')),
      checkpoint: { envelope: `${note}\n\u2014 log.test ${noteSignature.toString('base64')}\n` },
    },
    canonicalizedBody,
  };
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0] ?? Buffer.alloc(0);
  const half = halfOf(leaves.length);
  return node(rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

function pathOf(index: number, leaves: readonly Buffer[]): readonly Buffer[] {
  if (leaves.length === 1) return [];
  const half = halfOf(leaves.length);
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return index < half
    ? [...pathOf(index, left), rootOf(right)]
    : [...pathOf(index - half, right), rootOf(left)];
}

/** The largest power of two below the length. */
function halfOf(length: number): number {
  return 2 ** Math.ceil(Math.log2(length) - 1);
}

function leaf(bytes: Buffer): Buffer {
  return createHash('sha256')
    .update(Buffer.from([0]))
    .update(bytes)
    .digest();
}

function node(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256')
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest();
}

function logEntry(baseUrl: string, publicKey: KeyObject) {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: der.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: term.from.toISOString() },
    },
    logId: { keyId: createHash('sha256').update(der).digest('base64') },
  };
}

function powers(fake: FakeSigstore): Powers {
  const found = powersOf.get(fake);
  if (found === undefined) throw new Error('no fake of ours');
  return found;
}

const publicKeys = new WeakMap<KeyObject, KeyObject>();

function newKey() {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  publicKeys.set(pair.privateKey, pair.publicKey);
  return pair;
}

function publicOf(key: KeyObject): KeyObject {
  const found = publicKeys.get(key);
  if (found === undefined) throw new Error('no key of ours');
  return found;
}

function hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
