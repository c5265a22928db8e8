import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { detectors } from './detectors.generated.js';
import { findingsOf } from './findings.js';

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

describe('a value that a test of a standard holds', () => {
  const standard = `func TestRFC6605(t *testing.T) {\n\tkey := \`${key}\`\n}\n`;
  const other = `func TestSigns(t *testing.T) {\n\tkey := \`${key}\`\n}\n`;
  const severitiesOf = (files: Readonly<Record<string, string>>) => {
    const sightings = Object.entries(files).flatMap(([path, text]) =>
      searchText(Buffer.from(text), { depth: 'all', path }).map((fact) => ({
        ...{ fact, location: { at: 'file', path } as const, hidden: false },
      })),
    );
    const byId = (id: string) => detectors.find((each) => each.id === id);
    return findingsOf(sightings, byId, new Date(0)).map(({ severity }) => severity);
  };

  it('weighs little in other tests as well', () => {
    expect(severitiesOf({ 'sign_test.go': `${other}\n${standard}` })).toEqual(['low']);
    expect(severitiesOf({ 'sign_test.go': other, 'rfc_test.go': standard })).toEqual(['low']);
  });

  it('weighs as any other in the product', () =>
    expect(severitiesOf({ 'sign.go': `const key = \`${key}\`\n`, 'rfc_test.go': standard })).toEqual([
      'critical',
    ]));

  it('weighs as any other where no test is of a standard', () =>
    expect(severitiesOf({ 'sign_test.go': other })).not.toEqual(['low']));
});
