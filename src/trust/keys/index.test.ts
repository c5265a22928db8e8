import { createPrivateKey, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFakeDisk } from '../../testing/fake-disk.js';
import { selfSignedCertificate } from './certificate.js';
import { pemOf } from './der.js';
import { idOfPrivateKey, keyFileText, parseKeyFile, parsePublicKeyFile, publicKeyText } from './key-file.js';
import { encryptPrivateKey } from './pkcs8.js';
import { generateKey, openKeyStore } from './store.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** Made by docker 26.1.5 with the passphrase "repopass"; it signs nothing anywhere. */
const dockerKey = `-----BEGIN ENCRYPTED PRIVATE KEY-----
role: bob

MIHuMEkGCSqGSIb3DQEFDTA8MBsGCSqGSIb3DQEFDDAOBAjrVlQtxgMmjwICCAAw
HQYJYIZIAWUDBAEqBBCDg+4Ewt9XMBP40YTWl84sBIGgCKf6YZ+VhxNtRlohyNw5
gO+GUXZYTgjIt7Hr8jaHBrwooJ5imdeRpTK+gh2KdZzzoIDssT4wLS9pirGt6XMx
w1tpx+C5VpFWga2WV9a86lsm/g2SAbhnz5D3xppzmt96B+Xt2bqV9SvY09wL9Pyl
vMIP6jKvHIQjzjL9pDTfahTxrDJ4kDTjp4x75mF/9o+Bh+s+3swXyJQ4qT3/1Lsm
rA==
-----END ENCRYPTED PRIVATE KEY-----
`;

describe('key files', () => {
  it("opens docker's, and knows its id", () => {
    const file = parseKeyFile(dockerKey, 'bob.key');
    expect([file.role, file.gun, file.isEncrypted]).toEqual(['bob', undefined, true]);
    expect(idOfPrivateKey(file.open('repopass'))).toBe(
      '01eaf65b70d06e9a86e946f818d33f693733d7bd5da611235cc8b54a3d47f48b',
    );
  });
  it.each([
    ['ECDSA', generateKey()],
    ['RSA', rsa.privateKey],
    ['Ed25519', generateKeyPairSync('ed25519').privateKey],
  ])('writes and reads %s', (_, key) => {
    const text = keyFileText(key, { role: 'targets', gun: 'registry.example.test/app', passphrase: 'päss' });
    const file = parseKeyFile(text, 'x.key');
    expect([file.role, file.gun]).toEqual(['targets', 'registry.example.test/app']);
    expect(file.open('päss').equals(key)).toBe(true);
    expect(() => file.open('pass')).toThrow('The passphrase does not open the private key');
  });
  it('is what OpenSSL decrypts', () => {
    const key = generateKey();
    const pem = pemOf('ENCRYPTED PRIVATE KEY', encryptPrivateKey(key, 'p'));
    expect(createPrivateKey({ key: pem, passphrase: 'p' }).equals(key)).toBe(true);
  });
  it('refuses a derivation that would stop the machine', () => {
    const der = encryptPrivateKey(generateKey(), 'p');
    const at = der.indexOf(Buffer.from('02020800', 'hex'));
    const costly = Buffer.concat([
      der.subarray(0, at),
      Buffer.from('02047fffffff', 'hex'),
      der.subarray(at + 4),
    ]);
    expect(() => parseKeyFile(pemOf('ENCRYPTED PRIVATE KEY', costly), 'x').open('p')).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });
  it('reads public keys and certificates', () => {
    const key = generateKey();
    const { role, key: read } = parsePublicKeyFile(publicKeyText(key, 'bob'), 'bob.pub');
    expect([role, read.keytype]).toEqual(['bob', 'ecdsa']);
    const { privateKey, publicKey } = rsa;
    const [from, until] = [new Date('2026-01-01'), new Date('2036-01-01')];
    const pem = selfSignedCertificate({ commonName: 'bob', privateKey, publicKey, from, until });
    expect(parsePublicKeyFile(pem, 'bob.crt').key.keytype).toBe('rsa-x509');
  });
  it.each([
    ['no PEM', 'hello', 'no PEM'],
    ['a public key where a private one belongs', publicKeyText(generateKey(), 'x'), 'it holds a PUBLIC KEY'],
    ['too much', 'x'.repeat(70_000), 'too long'],
    [
      'an old kind of encryption',
      '-----BEGIN RSA PRIVATE KEY-----\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----',
      "OpenSSL's old way",
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseKeyFile(text, 'x')).toThrow(message);
  });
  it('throws nothing but what has a code', () => {
    const cut = fc
      .tuple(fc.nat(dockerKey.length), fc.string())
      .map(([at, more]) => dockerKey.slice(0, at) + more);
    fc.assert(
      fc.property(fc.oneof(fc.string(), cut), (text) => {
        try {
          parseKeyFile(text, 'x').open('repopass');
        } catch (error) {
          expect(error).toMatchObject({ name: 'SeaworthyError' });
        }
      }),
    );
  });
});

describe('selfSignedCertificate', () => {
  it.each([
    ['P-256', generateKey()],
    ['RSA', rsa.privateKey],
  ])('is a leaf by itself: %s', (_, privateKey) => {
    const { publicKey } = new X509Certificate(
      selfSignedCertificate({
        commonName: 'localhost:5000/a',
        privateKey,
        publicKey: privateKey === rsa.privateKey ? rsa.publicKey : publicOf(privateKey),
        from: new Date('2026-01-01T00:00:00Z'),
        until: new Date('2055-01-01T00:00:00Z'),
      }),
    );
    expect(publicKey.equals(publicOf(privateKey))).toBe(true);
  });
  it('says what it is for, and until when', () => {
    const privateKey = generateKey();
    const request = { privateKey, publicKey: publicOf(privateKey), commonName: 'a/b' };
    const one = new X509Certificate(
      selfSignedCertificate({
        ...request,
        from: new Date('2049-12-31T00:00:00Z'),
        until: new Date('2050-01-01T00:00:00Z'),
      }),
    );
    expect([one.subject, one.issuer, one.ca]).toEqual(['CN=a/b', 'CN=a/b', false]);
    expect([one.validFrom, one.validTo]).toEqual(['Dec 31 00:00:00 2049 GMT', 'Jan  1 00:00:00 2050 GMT']);
    expect(one.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3']);
    expect(one.verify(one.publicKey)).toBe(true);
  });
});

describe('the key store', () => {
  it('keeps keys under their ids, for their owner only, and never writes over one', () => {
    const disk = createFakeDisk({}, 0);
    const store = openKeyStore('/trust', disk);
    const key = generateKey();
    const id = store.add(key, { role: 'alice', passphrase: 'first' });
    expect(store.add(key, { role: 'mallory', passphrase: 'second' })).toBe(id);
    expect(store.find(id)?.role).toBe('alice');
    expect(disk.status(`/trust/private/${id}.key`)?.mode).toBe(0o600);
    expect(store.list().keys.map(({ role }) => role)).toEqual(['alice']);
  });
  it('reports files that are no keys, and is deaf to names that climb', () => {
    const disk = createFakeDisk({}, 0);
    disk.writeFile(`/trust/private/${'a'.repeat(64)}.key`, 'x');
    disk.writeFile('/trust/private/notes.txt', 'x');
    const store = openKeyStore('/trust', disk);
    expect(store.list()).toMatchObject({
      keys: [],
      problems: [{ reason: expect.stringContaining('no PEM') }],
    });
    expect(store.find('../../etc/passwd')).toBeUndefined();
    expect(openKeyStore('/nowhere', disk).list()).toEqual({ keys: [], problems: [] });
  });
});

function publicOf(key: ReturnType<typeof generateKey>) {
  return createPublicKey(key);
}
