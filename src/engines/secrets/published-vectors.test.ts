import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const jwk = pair.export({ format: 'jwk' });
const pem = pair.export({ type: 'pkcs8', format: 'pem' }).toString();
const alone = JSON.stringify(jwk);
const named = (kid: string) => JSON.stringify({ ...jwk, kid });
const beside = (answers: object) => JSON.stringify({ title: 'signs', key: jwk, ...answers }, undefined, 2);
const atMost = (text: string, path: string) =>
  searchText(Buffer.from(text), { depth: 'all', path }).flatMap((fact) =>
    fact.kind === 'secret' ? [fact.atMost] : [],
  );

describe('a key of published vectors weighs little', () => {
  it.each([
    ['in a folder of them below tests', alone, 'tests/vectors/signs.jwk'],
    ['in one that is called after its library', pem, 'test/cose-vectors/signs.pem'],
    ['called after a standard', alone, 'tests/keys/rfc7517_B.jwk'],
    ['of a person whose name no one can have', named('pippin@tuckborough.example'), 'testdata/signs.json'],
    [
      'beside the bytes to be signed',
      beside({ signs: { tbsHex: { cborHex: '8468a1b2c3d4e5f60718' } } }),
      'testdata/a.json',
    ],
    ['beside what must come of it', beside({ expectedOutput: 'd284a1b2c3d4e5f60718' }), 'testdata/a.json'],
    [
      'beside digits alone',
      beside({ output: '8468a1b2c3d4e5f607188468a1b2c3d4e5f60718' }),
      'testdata/a.json',
    ],
  ])('%s', (_, text, path) => expect(atMost(text, path)).toEqual(['low']));

  it.each([
    ['in a folder of drawings', pem, 'src/vectors/signs.pem'],
    ['called after a standard in the product', pem, 'src/rfc7517.pem'],
    ['named for this machine', named('pippin@localhost'), 'testdata/signs.json'],
    ['of a name in the product', named('pippin@tuckborough.example'), 'src/signs.json'],
    [
      'beside what a service answered',
      beside({ result: { id: '8468a1b2c3d4e5f607188468a1b2c3d4' } }),
      'testdata/a.json',
    ],
    ['beside a word', beside({ expected: 'valid' }), 'testdata/a.json'],
    ['beside answers in the product', beside({ tbsHex: '8468a1b2c3d4e5f60718' }), 'src/a.json'],
  ])('but not %s', (_, text, path) => expect(atMost(text, path)).toEqual([undefined]));
});
