import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { testKey } from '../../testing/signed-images.js';
import {
  envelopeJson,
  parseEnvelope,
  parseStatement,
  preAuthenticationEncoding,
  signEnvelope,
  signerOf,
  statementAbout,
  statementBytes,
  statementType,
} from './index.js';

const digest = `sha256:${'a'.repeat(64)}` as const;
const [friend, stranger] = [testKey('p256'), testKey('p256')];
const payload = statementBytes(statementAbout('app', digest, 'https://example.com/claim', { ok: true }));
const envelope = signEnvelope(statementType, payload, friend.signing);
const bytes = Buffer.from(JSON.stringify(envelopeJson(envelope)));

it('encodes as the protocol says (DSSE v1, protocol.md, test vector)', () => {
  const encoded = preAuthenticationEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
  expect(Buffer.from(encoded).toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
});

it('names the key that signed, whatever the key id says', () => {
  const read = parseEnvelope(bytes, 'test');
  expect(signerOf(read, [stranger.trusted, friend.trusted])).toBe(friend.trusted);
  expect(signerOf(read, [stranger.trusted])).toBeUndefined();
  expect(signerOf({ ...read, payloadType: 'text/plain' }, [friend.trusted])).toBeUndefined();
});

it('reads the statement back', () => {
  expect(parseStatement(parseEnvelope(bytes, 'test').payload, 'test')).toEqual({
    subjects: [{ name: 'app', digest }],
    predicateType: 'https://example.com/claim',
    predicate: { ok: true },
  });
});

describe('is no envelope', () => {
  it.each([
    ['nothing', ''],
    ['not an object', '[]'],
    ['no signatures', '{"payloadType":"x","payload":"","signatures":[]}'],
    ['payload that is not base64', '{"payloadType":"x","payload":"!","signatures":[{"sig":""}]}'],
    ['signature that is not base64', '{"payloadType":"x","payload":"","signatures":[{"sig":"!"}]}'],
  ])('%s', (_, text) => {
    expect(() => parseEnvelope(Buffer.from(text), 'test')).toThrow('this is no DSSE envelope');
  });
});

describe('is no statement', () => {
  it.each([
    ['another type', '{"_type":"https://example.com","subject":[{"digest":{}}],"predicateType":"x"}'],
    ['without subject', '{"_type":"https://in-toto.io/Statement/v1","subject":[],"predicateType":"x"}'],
    ['bytes that are not UTF-8', Buffer.from([0xff])],
  ])('%s', (_, text) => {
    expect(() => parseStatement(Buffer.from(text), 'test')).toThrow('this is no in-toto statement');
  });
});

it('throws nothing but its own errors, and trusts no mutation', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, flip, cut) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ flip;
      try {
        const read = parseEnvelope(cut ? changed.subarray(0, at) : changed, 'test');
        const same = Buffer.compare(Buffer.from(read.payload), Buffer.from(payload)) === 0;
        if (signerOf(read, [friend.trusted])) expect(same && read.payloadType === statementType).toBe(true);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(SeaworthyError);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});
