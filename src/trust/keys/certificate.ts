import { Buffer } from 'node:buffer';
import { type KeyObject, randomBytes, sign } from 'node:crypto';
import { integer, octets, oid, pemOf, sequence, tagged } from './der.js';

export interface CertificateOptions {
  readonly commonName: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly from: Date;
  readonly until: Date;
}

/**
 * A self-signed X.509 v3 certificate (RFC 5280 section 4.1) in PEM, as docker makes them for root keys: no CA, for
 * digital signatures and key encipherment, for code signing. The key is on P-256, or RSA.
 */
export function selfSignedCertificate(request: CertificateOptions): string {
  const algorithm = signatureAlgorithm(request.privateKey);
  const name = sequence(
    tagged(0x31, sequence(oid(commonNameOid), tagged(0x0c, Buffer.from(request.commonName)))),
  );
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serialNumber()),
    algorithm,
    name,
    sequence(instant(request.from), instant(request.until)),
    name,
    request.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(keyUsage, extendedKeyUsage, basicConstraints)),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', body, request.privateKey));
  return pemOf('CERTIFICATE', sequence(body, algorithm, signature));
}

const commonNameOid = '550403';
/** ecdsa-with-SHA256 (RFC 5758 section 3.2), sha256WithRSAEncryption with its NULL (RFC 4055 section 5). */
function signatureAlgorithm({ asymmetricKeyType }: KeyObject): Buffer {
  return asymmetricKeyType === 'rsa'
    ? sequence(oid('2a864886f70d01010b'), Buffer.from([0x05, 0x00]))
    : sequence(oid('2a8648ce3d040302'));
}

const critical = Buffer.from([0x01, 0x01, 0xff]);
/** digitalSignature and keyEncipherment: bits 0 and 2 (RFC 5280 section 4.2.1.3). */
const keyUsage = sequence(oid('551d0f'), critical, octets(Buffer.from('030205a0', 'hex')));
const extendedKeyUsage = sequence(oid('551d25'), octets(sequence(oid('2b06010505070303'))));
/** An empty sequence: no CA. */
const basicConstraints = sequence(oid('551d13'), critical, octets(sequence()));

/** Positive, and not longer than 20 octets (RFC 5280 section 4.1.2.2). */
export function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

/** UTCTime through 2049, GeneralizedTime after it (RFC 5280 section 4.1.2.5). */
export function instant(at: Date): Buffer {
  const digits = `${at.toISOString().slice(0, 19).replace(/\D/g, '')}Z`;
  return at.getUTCFullYear() < 2050
    ? tagged(0x17, Buffer.from(digits.slice(2)))
    : tagged(0x18, Buffer.from(digits));
}
