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
    [
      'in a test, far below a comment that announces more than one',
      `// Test vectors below are taken from another library.\nvar a = 1\n${'var b = 2\n'.repeat(40)}var key = \`${key}\`\n`,
      'sign_test.go',
    ],
    [
      'in the test of vectors',
      `func TestQuayVectorsValid(t *testing.T) {\n\tvar x = 1\n\n\tkey := \`${key}\`\n}\n`,
      'sign_test.go',
    ],
    [
      'in the test of messages that another library made',
      `func TestPrecomputedTideMessages(t *testing.T) {\n\tkey := \`${key}\`\n}\n`,
      'sign_test.go',
    ],
    [
      'in a test that runs through vectors',
      `func TestTide(t *testing.T) {\n\tkeys := []string{\n\t\t\`${key}\`,\n\t}\n\tfor i, vector := range keys {\n\t}\n}\n`,
      'sign_test.go',
    ],
    [
      'in a test, beside what it makes',
      `#define QUAY_KEY ${inJson}\n#define QUAY_SHARED_SECRET "${'07fd'.repeat(16)}"\n`,
      'tests/tide_test.c',
    ],
    ['in a file that is called after them', `const char *key = ${inJson};\n`, 'src/test_vectors.h'],
  ])('%s', (_, text, path) => expect(atMost(text, path)).toEqual(['low']));

  it.each([
    ['beside one such word', `${key}\nOutput = file\n`, 'keys.txt'],
    ['in other JSON', `{"numberOfTests": 1, "key": ${inJson}}`, 'rsa.json'],
    ['in a folder that is called so by chance', key, 'katsu/rsa.txt'],
    [
      'in a test that fills a vector',
      `void testTide() {\n  auto key = ${inJson};\n  for (std::vector<int>::iterator it = a.begin(); ; ) {}\n}\n`,
      'tests/tide_test.cpp',
    ],
    [
      'in the test beside one of vectors',
      `func TestVectors(t *testing.T) {\n\tvar x = 1\n}\n\nfunc TestTide(t *testing.T) {\n\tkey := ${inJson}\n}\n`,
      'sign_test.go',
    ],
    ['in code that is no test', `// Test vectors made elsewhere.\nconst key = \`${key}\`;\n`, 'src/sign.js'],
  ])('but not %s', (_, text, path) => expect(atMost(text, path)).toEqual([undefined]));
});
