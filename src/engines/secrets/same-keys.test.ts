import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { expect, it } from 'vitest';
import { integer, pemOf, sequence } from '../../trust/keys/der.js';
import { searchText } from './analyzer.js';
import { detectors } from './detectors.generated.js';
import { findingsOf } from './findings.js';

const byId = new Map(detectors.map((detector) => [detector.id, detector]));
const now = new Date('2026-11-29T00:00:00Z');

/** The places of each finding. */
function placesOf(files: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const sightings = Object.entries(files).flatMap(([path, text]) =>
    searchText(Buffer.from(text), { depth: 'all', path }).map((fact) => ({
      fact,
      location: { at: 'file', path } as const,
      hidden: false,
    })),
  );
  return findingsOf(sightings, (id) => byId.get(id), now).map(({ locations }) =>
    locations.map((place) => ('path' in place ? `${place.path}:${place.line}` : '')),
  );
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const curve = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;
const edwards = generateKeyPairSync('ed25519').privateKey;
const der = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1') =>
  key.export({ type, format: 'der' } as never) as unknown as Buffer;

const inPkcs8 = (key: KeyObject) => pemOf('PRIVATE KEY', der(key, 'pkcs8'));
const traditional = {
  rsa: pemOf('RSA PRIVATE KEY', der(rsa, 'pkcs1')),
  curve: pemOf('EC PRIVATE KEY', der(curve, 'sec1')),
};

const field = (bytes: Buffer | string) => {
  const content = Buffer.from(bytes);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
};

/** PROTOCOL.key of OpenSSH, without a passphrase. */
function inOpenSsh(key: KeyObject): string {
  const { d = '', x = '' } = key.export({ format: 'jwk' });
  const [seed, half] = [d, x].map((part) => Buffer.from(part, 'base64url')) as [Buffer, Buffer];
  const name = field('ssh-ed25519');
  const own = [name, field(half), field(Buffer.concat([seed, half])), field('quay')];
  const body = [
    ...[Buffer.from('openssh-key-v1\0'), field('none'), field('none'), field(''), Buffer.from([0, 0, 0, 1])],
    ...[field(Buffer.concat([name, field(half)])), field(Buffer.concat([Buffer.alloc(8, 7), ...own]))],
  ];
  return pemOf('OPENSSH PRIVATE KEY', Buffer.concat(body));
}

it.each([
  ['RSA in its own format and in PKCS #8', traditional.rsa, inPkcs8(rsa)],
  ['an elliptic curve in its own format and in PKCS #8', traditional.curve, inPkcs8(curve)],
  [
    'a curve in PEM and in hexadecimal digits',
    inPkcs8(curve),
    `key = "${der(curve, 'sec1').toString('hex')}"`,
  ],
  ['a curve in PEM and in base64 alone', traditional.curve, `key: ${der(curve, 'pkcs8').toString('base64')}`],
  ['Ed25519 in PKCS #8 and as OpenSSH writes it', inPkcs8(edwards), inOpenSsh(edwards)],
])('%s is one key with two places', (_, first, second) =>
  expect(placesOf({ 'a.pem': first, 'b.pem': second })).toEqual([['a.pem:1', 'b.pem:1']]),
);

it('keeps two keys apart, and one whose modulus was changed', () => {
  const bytes = Buffer.from(der(rsa, 'pkcs1'));
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  const changed = pemOf('RSA PRIVATE KEY', bytes);
  expect(placesOf({ 'a.pem': traditional.rsa, 'b.pem': traditional.curve, 'c.pem': changed })).toHaveLength(
    3,
  );
});

it('takes keys that share a small number for two', () => {
  const small = (last: number) =>
    pemOf(
      'DSA PRIVATE KEY',
      sequence(
        ...[
          [0],
          ...[1, 2, 3, 4].map((seed) => Array.from({ length: 60 }, (_, at) => (at * 7 + seed + last) % 120)),
        ].map((number) => integer(Buffer.from(number))),
        integer(Buffer.from([5])),
      ),
    );
  expect(placesOf({ 'a.pem': small(11), 'b.pem': small(37) })).toHaveLength(2);
});

it('is low in a test where it ends as another kind of key', () => {
  const text = traditional.curve.replace('BEGIN EC', 'BEGIN QUAY');
  const severityIn = (path: string) => {
    const [fact] = searchText(Buffer.from(`bad = b"""${text}"""\n`), { depth: 'all', path });
    return fact?.atMost;
  };
  expect(severityIn('tests/test_quay.py')).toBe('low');
  expect(severityIn('quay/keys.py')).toBeUndefined();
});
