import { type Cbor, cborBytes, readCbor, type Tagged } from './cbor.js';
import { broken, checkClaims, type Envelope, headerNames } from './envelope.js';

/** RFC 9053 section 2.1 and RFC 8230 section 2. */
export const coseAlgorithms: ReadonlyMap<number, string> = new Map([
  [-37, 'PS256'],
  [-38, 'PS384'],
  [-39, 'PS512'],
  [-7, 'ES256'],
  [-35, 'ES384'],
  [-36, 'ES512'],
]);

/** Labels of COSE's own headers. */
export const labels = { alg: 1, crit: 2, contentType: 3, chain: 33 } as const;
const sign1Tag = 18;
const epochTag = 1;
const maxCertificates = 16;

/** `COSE_Sign1_Tagged` (`signature-envelope-cose.md`). @throws SeaworthyError SIGNATURE_INVALID, UNSUPPORTED */
export function parseCose(bytes: Uint8Array, where: string): Envelope {
  const top = readCbor(bytes, where);
  const parts = isTagged(top) && top.tag === sign1Tag && Array.isArray(top.value) ? top.value : [];
  const [head, unprotected, payload, signature] = parts as readonly Cbor[];
  if (
    parts.length !== 4 ||
    !(head instanceof Uint8Array) ||
    !(unprotected instanceof Map) ||
    !(payload instanceof Uint8Array) ||
    !(signature instanceof Uint8Array)
  ) {
    throw broken('it is no COSE_Sign1', where);
  }
  const headers = readCbor(head, where);
  if (!(headers instanceof Map)) throw broken('its protected header is no map', where);
  return envelopeOf({ headers, unprotected, head, payload, signature }, where);
}

interface Parts {
  readonly headers: ReadonlyMap<number | string, Cbor>;
  readonly unprotected: ReadonlyMap<number | string, Cbor>;
  readonly head: Uint8Array;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
}

function envelopeOf({ headers, unprotected, head, payload, signature }: Parts, where: string): Envelope {
  const time = (name: string) => timeOf(headers.get(name), where);
  const alg = coseAlgorithms.get(numberOf(headers.get(labels.alg)));
  const crit = headers.get(labels.crit);
  if (alg === undefined) throw broken('its algorithm is not allowed', where);
  if (!Array.isArray(crit)) throw broken('its critical attributes are missing', where);
  const times = {
    signingTime: time(headerNames.signingTime),
    authenticTime: time(headerNames.authenticTime),
    expiry: time(headerNames.expiry),
  };
  const scheme = checkClaims(
    {
      cty: textOf(headers.get(labels.contentType)),
      crit,
      scheme: textOf(headers.get(headerNames.scheme)),
      ...times,
    },
    where,
  );
  if (headers.has(labels.chain) && unprotected.has(labels.chain)) throw broken('it has two chains', where);
  const timestamp = unprotected.get(headerNames.timestamp);
  return {
    algorithm: alg,
    scheme,
    authenticTime: times.authenticTime,
    expiry: times.expiry,
    chain: chainOf(headers.get(labels.chain) ?? unprotected.get(labels.chain), where),
    timestamp: timestamp instanceof Uint8Array ? timestamp : undefined,
    payload,
    signed: coseSigningInput(head, payload),
    signature,
  };
}

/** `Sig_structure` of RFC 9052 section 4.4. */
export function coseSigningInput(head: Uint8Array, payload: Uint8Array): Uint8Array {
  return cborBytes(['Signature1', head, new Uint8Array(0), payload]);
}

function chainOf(value: Cbor, where: string): readonly Uint8Array[] {
  const list = value instanceof Uint8Array ? [value] : value;
  if (!Array.isArray(list) || list.length === 0 || list.length > maxCertificates) {
    throw broken('its certificates are missing', where);
  }
  return list.map((one: Cbor) => {
    if (one instanceof Uint8Array) return one;
    throw broken('a certificate is none', where);
  });
}

/** Seconds since 1970 under tag 1; undefined where there is none. */
function timeOf(value: Cbor, where: string): Date | undefined {
  if (value === undefined) return undefined;
  const seconds = isTagged(value) && value.tag === epochTag ? value.value : undefined;
  if (typeof seconds !== 'number' || Math.abs(seconds) > 8_640_000_000_000)
    throw broken('a time is none', where);
  return new Date(seconds * 1000);
}

function isTagged(value: Cbor): value is Tagged {
  return typeof value === 'object' && value !== null && 'tag' in value;
}

function textOf(value: Cbor): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: Cbor): number {
  return typeof value === 'number' ? value : 0;
}
