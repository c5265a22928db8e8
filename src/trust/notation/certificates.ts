import { Buffer } from 'node:buffer';
import { constants, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { type ASN1Obj, X509Certificate as Parsed } from '@sigstore/core';
import { reasonOf } from '../../core/errors.js';
import { type Algorithm, broken } from './envelope.js';
import { type Subject, subjectFrom } from './subject.js';

export interface Certificate {
  readonly x509: X509Certificate;
  readonly parsed: Parsed;
  readonly subject: Subject;
}

const maxCertificateBytes = 24_576;
/** Purposes that a certificate for signing code may not have beside it (`signature-specification.md`). */
const foreignPurposes = new Set(
  ['1', '2', '4', '8', '9'].map((last) => `1.3.6.1.5.5.7.3.${last}`).concat('2.5.29.37.0'),
);
const forTime = '1.3.6.1.5.5.7.3.8';
const forCode = '1.3.6.1.5.5.7.3.3';

/** @throws SeaworthyError SIGNATURE_INVALID */
export function readCertificate(der: Uint8Array, where: string): Certificate {
  if (der.length > maxCertificateBytes) throw broken('a certificate is too long', where);
  try {
    const x509 = new X509Certificate(der);
    const parsed = Parsed.parse(Buffer.from(x509.raw));
    return { x509, parsed, subject: subjectFrom(nameOf(parsed)) };
  } catch (thrown) {
    throw broken(`a certificate cannot be read: ${reasonOf(thrown)}`, where);
  }
}

/** The sixth field of the body, after the version (RFC 5280 section 4.1). */
function nameOf({ tbsCertificate }: Parsed): ASN1Obj {
  const name = tbsCertificate.subs[5];
  if (name === undefined) throw new Error('it has no name');
  return name;
}

/**
 * The chain in its order, each certificate made by the next, the last by itself, all fit for what they do here.
 * @throws SeaworthyError SIGNATURE_INVALID
 */
export function checkChain(chain: readonly Certificate[], purpose: 'code' | 'time', where: string): void {
  for (const [index, certificate] of chain.entries()) {
    const issuer = chain[index + 1] ?? certificate;
    if (!isIssuedBy(certificate, issuer)) {
      throw broken(
        index === chain.length - 1 ? 'its chain does not end in a root' : 'its chain is not one',
        where,
      );
    }
    const isLast = index === chain.length - 1;
    if (!isLast && isIssuedBy(certificate, certificate))
      throw broken('its chain goes on after a root', where);
    if (isWeak(certificate)) throw broken('a key or a hash of its chain is too weak', where);
    const isLeaf = index === 0;
    if (!isLeaf && !isAuthority(certificate, index - 1))
      throw broken('a link of its chain may not sign', where);
    if (isLeaf && !isFit(certificate, purpose)) throw broken(`its certificate is not for ${purpose}`, where);
  }
}

/** By name and signature; what the issuer may do is another question, for one that signed itself need not be an authority. */
export function isIssuedBy({ x509, parsed }: Certificate, issuer: Certificate): boolean {
  return parsed.issuer.equals(issuer.parsed.subject) && x509.verify(issuer.x509.publicKey);
}

/** RFC 5280 sections 4.2.1.3 and 4.2.1.9. @param below how many authorities stand between it and the signer */
function isAuthority({ parsed }: Certificate, below: number): boolean {
  const { extBasicConstraints, extKeyUsage } = parsed;
  const most = extBasicConstraints?.pathLenConstraint;
  const isCritical = extBasicConstraints?.critical === true;
  return (
    parsed.isCA && isCritical && extKeyUsage?.keyCertSign === true && (most === undefined || most >= below)
  );
}

/** To sign, and for nothing else that its key could be tricked into; of purposes beside that, some are foreign. */
function isFit({ x509, parsed }: Certificate, purpose: 'code' | 'time'): boolean {
  const usage = parsed.extKeyUsage;
  const [digitalSignature, , ...others] =
    parsed.extension('2.5.29.15')?.valueObj.subs[0]?.toBitString() ?? [];
  if (x509.ca || usage?.critical !== true || digitalSignature !== 1 || others.includes(1)) return false;
  const purposes = x509.keyUsage ?? [];
  if (purpose === 'time') return purposes.length === 1 && purposes[0] === forTime;
  if (x509.keyUsage === undefined) return true;
  return purposes.includes(forCode) && !purposes.some((one) => foreignPurposes.has(one));
}

function isWeak({ x509, parsed }: Certificate): boolean {
  const hash = parsed.signatureAlgorithm;
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = x509.publicKey;
  if (hash === undefined || !/^sha(256|384|512)$/.test(hash)) return true;
  return type === 'rsa' ? (details?.modulusLength ?? 0) < 2048 : type !== 'ec';
}

export function isValidAt(chain: readonly Certificate[], at: Date): boolean {
  return chain.every(({ parsed }) => parsed.validForDate(at));
}

/** Undefined for keys that the specification does not know. */
export function algorithmFor({
  asymmetricKeyType: type,
  asymmetricKeyDetails: details,
}: KeyObject): Algorithm | undefined {
  const size = type === 'rsa' ? details?.modulusLength : details?.namedCurve;
  switch (size) {
    case 2048:
      return 'PS256';
    case 3072:
      return 'PS384';
    case 4096:
      return 'PS512';
    case 'prime256v1':
      return 'ES256';
    case 'secp384r1':
      return 'ES384';
    case 'secp521r1':
      return 'ES512';
    default:
      return undefined;
  }
}

export function hashOf(algorithm: Algorithm): 'sha256' | 'sha384' | 'sha512' {
  return `sha${algorithm.slice(2) as '256' | '384' | '512'}`;
}

/** How a key is used: RSA with PSS and a salt as long as the hash, ECDSA as two numbers side by side (RFC 7518 section 3). */
export function keyUse(key: KeyObject) {
  return key.asymmetricKeyType === 'rsa'
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : { key, dsaEncoding: 'ieee-p1363' as const };
}

export function isSignedBy(
  key: KeyObject,
  algorithm: Algorithm,
  signed: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    return verify(hashOf(algorithm), signed, keyUse(key), signature);
  } catch {
    return false;
  }
}

/** Whether a certificate says where to ask for its revocation. */
export function namesRevocation({ parsed }: Certificate): boolean {
  const access = parsed.extension('1.3.6.1.5.5.7.1.1');
  const ocsp = Buffer.from('06082b06010505073001', 'hex');
  return parsed.extension('2.5.29.31') !== undefined || access?.value.includes(ocsp) === true;
}
