import { Buffer } from 'node:buffer';
import { createHash, type KeyObject, verify } from 'node:crypto';
import { ASN1Obj } from '@sigstore/core';
import { type Certificate, checkChain, isIssuedBy, isValidAt, readCertificate } from './certificates.js';
import { broken } from './envelope.js';

const oids = {
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
} as const;
const hashes: ReadonlyMap<string, 'sha256' | 'sha384' | 'sha512'> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
const maxTokenBytes = 65_536;
const maxCertificates = 16;

/**
 * A token of RFC 3161: who stamped, and when. It has to be about this signature, signed by a certificate for time stamps
 * that is valid at that time and leads to one of the roots.
 * @returns the time
 * @throws SeaworthyError SIGNATURE_INVALID
 */
export function checkTimestamp(
  token: Uint8Array,
  signature: Uint8Array,
  roots: readonly Certificate[],
  where: string,
): Date {
  if (token.length > maxTokenBytes) throw broken('its timestamp is too long', where);
  const { info, signer, certificates } = parse(token, where);
  const imprint = hashes.get(info.imprintHash);
  if (imprint === undefined) throw broken('its timestamp uses a hash that is not allowed', where);
  if (!createHash(imprint).update(signature).digest().equals(info.imprint)) {
    throw broken('its timestamp is of another signature', where);
  }
  const leaf = certificates.find(({ x509 }) => isOf(x509.serialNumber, signer.serial));
  if (leaf === undefined) throw broken('the certificate of its timestamp is missing', where);
  if (!isSigned(signer, info.bytes, leaf.x509.publicKey)) throw broken('its timestamp is not signed', where);
  const chain = chainTo(leaf, certificates, roots, where);
  checkChain(chain, 'time', where);
  if (!isValidAt(chain, info.time))
    throw broken('the certificate of its timestamp was not valid then', where);
  return info.time;
}

interface SignerInfo {
  readonly serial: Buffer;
  readonly hash: string;
  /** Signed attributes as they are signed: a SET. */
  readonly attributes: Buffer;
  readonly messageDigest: Buffer;
  readonly signature: Buffer;
}

function parse(token: Uint8Array, where: string) {
  try {
    const [type, wrapped] = ASN1Obj.parseBuffer(Buffer.from(token)).subs;
    if (type?.toOID() !== oids.signedData) throw new Error('it is no signed data');
    const data = only(wrapped?.subs[0]).subs;
    const content = only(data[2]).subs;
    if (content[0]?.toOID() !== oids.tstInfo) throw new Error('it holds no time');
    const bytes = only(content[1]?.subs[0]).value;
    const signers = only(data.at(-1)).subs;
    if (signers.length !== 1) throw new Error('it has not one signer');
    const list = data.find(({ tag }) => tag.isContextSpecific(0))?.subs ?? [];
    return {
      info: infoFrom(Buffer.from(bytes)),
      signer: signerFrom(only(signers[0])),
      certificates: list.slice(0, maxCertificates).map((one) => readCertificate(one.toDER(), where)),
    };
  } catch (thrown) {
    throw broken(
      `its timestamp cannot be read: ${thrown instanceof Error ? thrown.message : 'no reason'}`,
      where,
    );
  }
}

/** `TSTInfo`: version, policy, imprint, serial number, time. */
function infoFrom(bytes: Buffer) {
  const [, , imprint, , time] = ASN1Obj.parseBuffer(Buffer.from(bytes)).subs;
  return {
    bytes,
    imprintHash: only(imprint?.subs[0]?.subs[0]).toOID(),
    imprint: Buffer.from(only(imprint?.subs[1]).value),
    time: only(time).toDate(),
  };
}

/** `SignerInfo`: version, issuer and serial, hash, attributes, algorithm, signature (RFC 5652 section 5.3). */
function signerFrom({ subs }: ASN1Obj): SignerInfo {
  const [, identity, hash, attributes, , signature] = subs;
  if (attributes?.tag.isContextSpecific(0) !== true) throw new Error('its attributes are not signed');
  const set = Buffer.from(attributes.toDER());
  set[0] = 0x31;
  const attribute = (oid: string) =>
    only(attributes.subs.find(({ subs: [type] }) => type?.toOID() === oid)?.subs[1]?.subs[0]);
  if (attribute(oids.contentType).toOID() !== oids.tstInfo) throw new Error('what is signed is no time');
  return {
    serial: Buffer.from(only(identity?.subs[1]).value),
    hash: only(hash?.subs[0]).toOID(),
    attributes: set,
    messageDigest: Buffer.from(attribute(oids.messageDigest).value),
    signature: Buffer.from(only(signature).value),
  };
}

function isSigned(
  { hash, attributes, messageDigest, signature }: SignerInfo,
  bytes: Buffer,
  key: KeyObject,
): boolean {
  const name = hashes.get(hash);
  if (name === undefined || !createHash(name).update(bytes).digest().equals(messageDigest)) return false;
  return verify(name, attributes, key, signature);
}

function isOf(hexSerial: string, serial: Buffer): boolean {
  const plain = (hex: string) => hex.toLowerCase().replace(/^0+/, '');
  return plain(hexSerial) === plain(serial.toString('hex'));
}

function chainTo(
  leaf: Certificate,
  known: readonly Certificate[],
  roots: readonly Certificate[],
  where: string,
): readonly Certificate[] {
  const chain = [leaf];
  for (let at = leaf; chain.length < maxCertificates; ) {
    const root = roots.find((one) => isIssuedBy(at, one));
    if (root !== undefined) return root.x509.raw.equals(at.x509.raw) ? chain : [...chain, root];
    const next = known.find((one) => !chain.includes(one) && isIssuedBy(at, one));
    if (next === undefined) break;
    chain.push(next);
    at = next;
  }
  throw broken('its timestamp leads to no trusted root', where);
}

function only(part: ASN1Obj | undefined): ASN1Obj {
  if (part === undefined) throw new Error('a part is missing');
  return part;
}
