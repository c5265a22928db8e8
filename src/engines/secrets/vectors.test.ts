import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';

const key = generateKeyPairSync('rsa', { modulusLength: 1024 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const inJson = JSON.stringify(key);
const atMost = (text: string, path: string) =>
  searchText(Buffer.from(text), { depth: 'all', path }).flatMap((fact) =>
    fact.kind === 'secret' ? [fact.atMost] : [],
  );

describe('a key that an algorithm is tested with weighs little', () => {
  it.each([
    [
      'in answers of an algorithm',
      `PrivateKey=A\n${key}\nDerive=A\nPeerKey=B\nSharedSecret=07fd\n`,
      'keys.txt',
    ],
    [
      'in tests that are counted',
      `{"numberOfTests": 1, "testGroups": [{"tests": [{"tcId": 1, "key": ${inJson}}]}]}`,
      'rsa.json',
    ],
    ['in a file of vectors', key, 'rsa/keygen.vec'],
    ['in a folder of vectors', key, 'wycheproof/rsa.txt'],
    [
      'in a test below a comment that says so',
      `// Test vectors made with another library.\nconst key = \`${key}\`;\n`,
      'test/sign.test.js',
    ],
  ])('%s', (_, text, path) => expect(atMost(text, path)).toEqual(['low']));

  it.each([
    ['beside one such word', `${key}\nOutput = file\n`, 'keys.txt'],
    ['in other JSON', `{"numberOfTests": 1, "key": ${inJson}}`, 'rsa.json'],
    ['in a folder that is called so by chance', key, 'katsu/rsa.txt'],
    ['in code that is no test', `// Test vectors made elsewhere.\nconst key = \`${key}\`;\n`, 'src/sign.js'],
  ])('but not %s', (_, text, path) => expect(atMost(text, path)).toEqual([undefined]));
});
