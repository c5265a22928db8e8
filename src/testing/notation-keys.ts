import { Buffer } from 'node:buffer';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { integer, octets, oid, pemOf, sequence, tagged } from '../trust/keys/der.js';
import { type Cbor, cborBytes } from '../trust/notation/cbor.js';
import { hashOf, keyUse } from '../trust/notation/certificates.js';
import { coseAlgorithms, coseSigningInput, labels } from '../trust/notation/cose.js';
import {
  type Algorithm,
  headerNames,
  payloadBytes,
  payloadType,
  type Target,
} from '../trust/notation/envelope.js';
import { jwsBytes } from '../trust/notation/jws.js';
import { type CertificateParts, issueCertificate } from './certificates.js';

/** A root, and signers whose certificates it made. */
export interface NotationAuthority {
  readonly rootDer: Buffer;
  readonly rootPem: string;
  signer(request?: SignerOptions): NotationSigner;
}

export interface SignerOptions {
  readonly kind?: 'p256' | 'p384' | 'p521' | 'rsa2048' | 'rsa3072';
  readonly names?: readonly (readonly [string, string])[];
  readonly certificate?: Partial<CertificateParts>;
}

export interface NotationSigner {
  readonly algorithm: Algorithm;
  readonly key: KeyObject;
  readonly keyPem: string;
  /** The signer's, then the root. */
  readonly chain: readonly Buffer[];
  readonly chainPem: string;
}

export interface EnvelopeOptions {
  readonly target: Target;
  readonly signer: NotationSigner;
  readonly signingTime?: Date;
  readonly authenticTime?: Date;
  readonly expiry?: Date;
  /** Changes of the protected header before it is signed: JSON, or a map for COSE. */
  readonly header?: (header: Record<string, unknown>) => Record<string, unknown>;
  readonly map?: (header: Map<number | string, Cbor>) => void;
  readonly payload?: Uint8Array;
  readonly timestamp?: (signature: Uint8Array) => Uint8Array;
}

const term = { from: new Date('2020-01-01T00:00:00Z'), until: new Date('2040-01-01T00:00:00Z') };
const algorithmOf = {
  p256: 'ES256',
  p384: 'ES384',
  p521: 'ES512',
  rsa2048: 'PS256',
  rsa3072: 'PS384',
} as const;
export const tidehouse = [
  ['550406', 'NO'],
  ['550408', 'VL'],
  ['55040a', 'tidehouse'],
  ['550403', 'builder'],
] as const;
const usualTime = new Date('2026-03-01T12:00:00Z');

export function notationAuthority(commonName: string): NotationAuthority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const issuer = { name: commonName, key: privateKey, publicKey };
  const rootDer = issueCertificate({ subject: commonName, publicKey, issuer, ...term, isAuthority: true });
  return {
    rootDer,
    rootPem: pemOf('CERTIFICATE', rootDer),
    signer: ({ kind = 'p256', names = tidehouse, certificate = {} } = {}) => {
      const pair = pairOf(kind);
      const own = issueCertificate({
        subjectNames: names,
        publicKey: pair.publicKey,
        issuer,
        ...term,
        isForCode: true,
        ...certificate,
      });
      const chain = [own, rootDer];
      return {
        algorithm: algorithmOf[kind],
        key: pair.privateKey,
        keyPem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        chain,
        chainPem: chain.map((der) => pemOf('CERTIFICATE', der)).join(''),
      };
    },
  };
}

function pairOf(kind: NonNullable<SignerOptions['kind']>) {
  const curves = { p256: 'prime256v1', p384: 'secp384r1', p521: 'secp521r1' } as const;
  return kind === 'rsa2048' || kind === 'rsa3072'
    ? generateKeyPairSync('rsa', { modulusLength: Number(kind.slice(3)) })
    : generateKeyPairSync('ec', { namedCurve: curves[kind] });
}

export function jwsEnvelope(request: EnvelopeOptions): Buffer {
  const { signer, target, payload = payloadBytes(target), header = (same) => same } = request;
  const rfc3339 = (date: Date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
  const claims = Object.fromEntries(
    [...claimsOf(request)].map(([name, value]) => [name, value instanceof Date ? rfc3339(value) : value]),
  );
  const head = header({ alg: signer.algorithm, cty: payloadType, ...claims });
  const part = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const input = `${part(Buffer.from(JSON.stringify(head)))}.${part(payload)}`;
  const signature = signedBy(signer, Buffer.from(input));
  const envelope = JSON.parse(jwsBytes(input, signature, signer.chain, 'test').toString());
  if (request.timestamp !== undefined) {
    envelope.header[headerNames.timestamp] = Buffer.from(request.timestamp(signature)).toString('base64');
  }
  return Buffer.from(JSON.stringify(envelope));
}

export function coseEnvelope(request: EnvelopeOptions): Buffer {
  const { signer, target, payload = payloadBytes(target) } = request;
  const [alg] = [...coseAlgorithms].find(([, name]) => name === signer.algorithm) ?? [0];
  const claims = claimsOf(request);
  const header = new Map<number | string, Cbor>([
    [labels.alg, alg],
    [labels.crit, claims.get('crit') as readonly Cbor[]],
    [labels.contentType, payloadType],
  ]);
  for (const [name, value] of claims) {
    if (value instanceof Date) header.set(name, { tag: 1, value: Math.floor(value.getTime() / 1000) });
    else if (name !== 'crit') header.set(name, value as string);
  }
  request.map?.(header);
  const head = cborBytes(header);
  const signature = signedBy(signer, coseSigningInput(head, payload));
  const unprotected = new Map<number | string, Cbor>([[labels.chain, signer.chain]]);
  if (request.timestamp !== undefined) unprotected.set(headerNames.timestamp, request.timestamp(signature));
  return cborBytes({ tag: 18, value: [head, unprotected, payload, signature] });
}

function claimsOf({ signingTime = usualTime, authenticTime, expiry }: EnvelopeOptions): Map<string, unknown> {
  const isAuthority = authenticTime !== undefined;
  return new Map<string, unknown>([
    [
      'crit',
      [
        headerNames.scheme,
        ...(isAuthority ? [headerNames.authenticTime] : []),
        ...(expiry === undefined ? [] : [headerNames.expiry]),
      ],
    ],
    [headerNames.scheme, isAuthority ? 'notary.x509.signingAuthority' : 'notary.x509'],
    isAuthority ? [headerNames.authenticTime, authenticTime] : [headerNames.signingTime, signingTime],
    ...(expiry === undefined ? [] : ([[headerNames.expiry, expiry]] as const)),
  ]);
}

function signedBy({ algorithm, key }: NotationSigner, bytes: Uint8Array): Buffer {
  return sign(hashOf(algorithm), bytes, keyUse(key));
}

/** A token of RFC 3161, as a timestamp authority answers. */
export function timestampBy(
  stamper: NotationSigner,
  issuerName: string,
  at: Date,
  serialOf?: NotationSigner,
) {
  return (signature: Uint8Array): Buffer => {
    const sha256 = oid('608648016503040201');
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
    const time = tagged(0x18, Buffer.from(`${at.toISOString().slice(0, 19).replace(/\D/g, '')}Z`));
    const one = integer(Buffer.from([1]));
    const info = sequence(
      one,
      oid('2a0304'),
      sequence(sequence(sha256), octets(digest(signature))),
      one,
      time,
    );
    const tstInfo = oid('2a864886f70d0109100104');
    const attributes = Buffer.concat([
      sequence(oid('2a864886f70d010903'), tagged(0x31, tstInfo)),
      sequence(oid('2a864886f70d010904'), tagged(0x31, octets(digest(info)))),
    ]);
    const value = sign('sha256', tagged(0x31, attributes), stamper.key);
    const [leaf = Buffer.alloc(0)] = (serialOf ?? stamper).chain;
    const signer = sequence(
      one,
      sequence(
        sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(issuerName))))),
        serialIn(leaf),
      ),
      sequence(sha256),
      tagged(0xa0, attributes),
      sequence(oid('2a8648ce3d040302')),
      octets(value),
    );
    const data = sequence(
      integer(Buffer.from([3])),
      tagged(0x31, sequence(sha256)),
      sequence(tstInfo, tagged(0xa0, octets(info))),
      tagged(0xa0, ...stamper.chain),
      tagged(0x31, signer),
    );
    return sequence(oid('2a864886f70d010702'), tagged(0xa0, data));
  };
}

/** Certificates of ours have a serial number of 16 bytes after the version. */
function serialIn(certificate: Buffer): Buffer {
  const at = certificate.indexOf(Buffer.from('a003020102', 'hex')) + 5;
  return certificate.subarray(at, at + 18);
}
