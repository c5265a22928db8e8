import { constants, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { newPublisherKey, newRootKey, targetsFile } from '../../testing/notary-publisher.js';
import { checkExpiry, checkNoRollback, checkSignatures } from './check.js';
import { canonicalKeyIdOf, isSignedBy, keyIdOf } from './keys.js';
import { checkMeta, metaOf, readTargets } from './metadata.js';
import type { KeyRole, TufKey } from './schema.js';

const [alice, bob, eve] = [newPublisherKey(), newPublisherKey(), newPublisherKey()];
const keys = new Map([alice, bob].map(({ id, publicKey }) => [id, publicKey]));
const role = (threshold: number): KeyRole => ({ keyids: [alice.id, bob.id], threshold });
const signedBy = (...signers: readonly (typeof alice)[]) => readTargets('targets', targetsFile({ signers }));

describe('signatures (TUF 5.3.4, 5.4.2, 5.5.3, 5.6.3)', () => {
  it('meets the threshold', () => {
    expect(() => checkSignatures(signedBy(alice), keys, role(1))).not.toThrow();
    expect(() => checkSignatures(signedBy(bob, alice), keys, role(2))).not.toThrow();
  });

  const refusals: Record<string, () => void> = {
    'too few': () => checkSignatures(signedBy(alice), keys, role(2)),
    'the same signer twice': () => checkSignatures(signedBy(alice, alice), keys, role(2)),
    'a stranger': () => checkSignatures(signedBy(eve), keys, role(1)),
    'a key that the role does not list': () =>
      checkSignatures(signedBy(alice), keys, { keyids: [bob.id], threshold: 1 }),
    'a key under the id of another': () =>
      checkSignatures(signedBy(eve), new Map([[eve.id, alice.publicKey]]), {
        keyids: [eve.id],
        threshold: 1,
      }),
    'an id that is not of the key': () => {
      const disguised = signedBy({ ...eve, id: alice.id });
      checkSignatures(disguised, new Map([[alice.id, eve.publicKey]]), role(1));
    },
    'no one at all': () => checkSignatures(signedBy(), keys, role(1)),
  };
  for (const [name, check] of Object.entries(refusals)) {
    it(`refuses ${name}`, () => expect(check).toThrow('targets: valid signatures did not meet threshold'));
  }

  it('counts one key in two certificates once', () => {
    const first = newRootKey('a');
    const plain = { ...first, publicKey: plainOf(first.publicKey) };
    const both = { ...plain, id: keyIdOf(plain.publicKey) };
    expect(canonicalKeyIdOf(first.publicKey)).toBe(both.id);
    const named = new Map([
      [first.id, first.publicKey],
      [both.id, both.publicKey],
    ]);
    const wanted = { keyids: [...named.keys()], threshold: 2 };
    expect(() => checkSignatures(signedBy(first, both), named, wanted)).toThrow('1 of 2');
  });
});

function plainOf(certificate: TufKey): TufKey {
  const spki = newSpki(certificate);
  return { keytype: 'ecdsa', keyval: { private: null, public: spki } };
}
function newSpki(certificate: TufKey): string {
  const pem = Buffer.from(certificate.keyval.public, 'base64').toString();
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  // P-256 SPKI: 26 bytes of algorithm, then the point of 65 bytes.
  const at = der.indexOf(Buffer.from('3059301306072a8648ce3d0201', 'hex'));
  return der.subarray(at, at + 91).toString('base64');
}

describe('kinds of keys', () => {
  const bytes = Buffer.from('covered');
  const ed = generateKeyPairSync('ed25519');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const rsaKey = (pair: typeof rsa): TufKey => ({
    keytype: 'rsa',
    keyval: {
      private: null,
      public: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    },
  });
  const raw = Buffer.from(ed.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const edKey: TufKey = { keytype: 'ed25519', keyval: { private: null, public: raw.toString('base64') } };
  const pss = (pair: typeof rsa) =>
    sign('sha256', bytes, { key: pair.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });
  const verdict = (key: TufKey, method: string, sig: Buffer) =>
    isSignedBy(key, { keyid: '', method, sig: sig.toString('base64') }, bytes);

  it('takes ed25519 and RSA-PSS', () => {
    expect(verdict(edKey, 'eddsa', sign(null, bytes, ed.privateKey))).toBe(true);
    expect(verdict(rsaKey(rsa), 'rsapss', pss(rsa))).toBe(true);
    expect(verdict(rsaKey(rsa), 'rsapkcs1v15', sign('sha256', bytes, rsa.privateKey))).toBe(true);
  });
  it('refuses a method of another kind, weak keys and DER signatures', () => {
    expect(verdict(edKey, 'ecdsa', sign(null, bytes, ed.privateKey))).toBe(false);
    expect(verdict(rsaKey(rsa), 'eddsa', pss(rsa))).toBe(false);
    expect(verdict(rsaKey(weak), 'rsapss', pss(weak))).toBe(false);
    expect(verdict(alice.publicKey, 'ecdsa', sign('sha256', bytes, alice.privateKey))).toBe(false);
    expect(verdict({ ...edKey, keytype: 'ecdsa' }, 'ecdsa', Buffer.alloc(64))).toBe(false);
  });
});

describe('time and place', () => {
  const targets = signedBy(alice);
  it('5.3.10, 5.4.4: refuses what expired', () => {
    expect(() => checkExpiry(targets, new Date('2029-12-31T00:00:00Z'))).not.toThrow();
    expect(() => checkExpiry(targets, new Date('2030-01-01T00:00:00Z'))).toThrow('targets: it expired');
  });
  it('5.4.3, 5.5.5: refuses an older version', () => {
    expect(() => checkNoRollback(targets, 1)).not.toThrow();
    expect(() => checkNoRollback(targets, 2)).toThrow('rollback');
  });
  it('5.5.2, 5.6.2: refuses other bytes, another length, no hash', () => {
    const bytes = Buffer.from('file');
    const { hashes, length } = metaOf(bytes);
    const meta = { hashes: new Map(Object.entries(hashes)), length };
    expect(() => checkMeta('targets', bytes, meta, 'snapshot')).not.toThrow();
    expect(() => checkMeta('targets', Buffer.from('fils'), meta, 'snapshot')).toThrow('its sha256');
    expect(() => checkMeta('targets', Buffer.from('files'), meta, 'snapshot')).toThrow('5 bytes');
    expect(() => checkMeta('targets', bytes, { ...meta, hashes: new Map() }, 'snapshot')).toThrow('no hash');
    expect(() => checkMeta('targets', bytes, undefined, 'snapshot')).toThrow('does not name it');
  });
  it("refuses a field that Go's decoder takes for another", () => {
    const text = targetsFile({ signers: [alice] }).toString();
    for (const name of ['Version', 'verſion', 'VERSION']) {
      const twisted = Buffer.from(text.replace('"version":1', `"version":1,"${name}":9`));
      expect(() => readTargets('targets', twisted)).toThrow('passes for another one');
    }
  });
  it('survives any damage with a coded error', () => {
    const file = targetsFile({ tags: { a: 'b' }, signers: [alice] });
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), fc.boolean(), (at, value, isCut) => {
        const damaged = Buffer.from(isCut ? file.subarray(0, at) : file);
        if (!isCut) damaged[at] = value;
        try {
          checkSignatures(readTargets('targets', damaged), keys, role(1));
        } catch (error) {
          expect(error).toBeInstanceOf(SeaworthyError);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
