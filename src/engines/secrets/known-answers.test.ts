import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';

const list = (seed: number) =>
  [...Buffer.from(`d41f${seed}`.padEnd(8, '7'), 'latin1'), ...digest(seed)]
    .slice(0, 32)
    .map((byte) => `0x${byte.toString(16).padStart(2, '0')}`)
    .join(', ');

function digest(seed: number): readonly number[] {
  return Array.from({ length: 32 }, (_, index) => (index * 89 + seed * 57 + index * index * 31) % 256);
}

const factsIn = (text: string, path: string) =>
  searchText(Buffer.from(text), { depth: 'all', path }).flatMap((fact) =>
    fact.kind === 'secret' ? [fact] : [],
  );
const kindsIn = (text: string, path: string) => factsIn(text, path).map(({ detector }) => detector);

const filling = '  trace ("the next step");\n'.repeat(30);

describe('bytes that a program tries an algorithm out with when it starts', () => {
  it.each([
    [
      'a function whose comment says so',
      `void berth_verify ()\n{\n  // test vector of a paper\n\n${filling}  static const u8 first_private[32] = { ${list(1)} };\n}\n`,
    ],
    [
      'a function that is called after them',
      `static int berth_self_test (void)\n{\n${filling}  static const u8 first_private_key[32] = { ${list(1)} };\n}\n`,
    ],
    [
      'a comment with a section of a standard above it',
      `// RFC 7748 section 6.1\nvoid berth_check ()\n{\n${filling}  static const u8 first_key[32] = { ${list(1)} };\n}\n`,
    ],
    ['names of papers', `static const u8 bob_private_key[32] = { ${list(1)} };\n`],
    ['such a name, and its list below', `static const u8 alice_secret_key[32] = {\n  ${list(1)} };\n`],
    [
      'what an assertion compares',
      `static const u8 shared_key[32] = { ${list(1)} };\n${filling}\n  require (!memcmp (shared_key, s1, sizeof s1));\n`,
    ],
  ])('%s', (_, text) => expect(kindsIn(text, 'src/berth.c')).toEqual([]));

  it.each([
    ['a constant', `static const u8 berth_key[32] = { ${list(1)} };\n`],
    [
      'the function beside such a one',
      `void berth_verify ()\n{\n  // test vector of a paper\n}\n${filling}void berth_seal ()\n{\n  static const u8 seal_key[32] = { ${list(1)} };\n}\n`,
    ],
    [
      'what an assertion and a cipher take',
      `static const u8 shared_key[32] = { ${list(1)} };\n  require (!memcmp (shared_key, s1, sizeof s1));\n  seal (shared_key, s1);\n`,
    ],
    [
      'what lets callers in',
      `static const u8 master_key[32] = { ${list(1)} };\n  if (memcmp (master_key, given, 32) == 0) open_all ();\n`,
    ],
    ['a name with such a part', `static const u8 bobbin_key[32] = { ${list(1)} };\n`],
    ['such a name before it', `/* for bob */ static const u8 server_key[32] = { ${list(1)} };\n`],
  ])('but not %s', (_, text) => expect(kindsIn(text, 'src/berth.c')).toEqual(['key-bytes']));
});

describe('a private key that a self-test of the product holds', () => {
  const key = generateKeyPairSync('rsa', { modulusLength: 1024 })
    .privateKey.export({ type: 'pkcs8', format: 'der' })
    .toString('hex');
  const inFunction = (name: string) =>
    `void ${name}(bool strict)\n{\n\ttry\n\t{\n\t\tconst char *key =\n\t\t\t"${key}";\n\t}\n}\n`;

  it('weighs little', () =>
    expect(factsIn(inFunction('DoPowerUpSelfTest'), 'src/fips.cpp').map(({ atMost }) => atMost)).toEqual([
      'low',
    ]));

  it('weighs as any other in other functions', () =>
    expect(factsIn(inFunction('DoSeal'), 'src/fips.cpp').map(({ atMost }) => atMost)).toEqual([undefined]));
});

describe('a key of DNSSEC', () => {
  const value = randomBytes(32).toString('base64');
  const head = 'Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\n';

  it.each([
    [
      'a file of it',
      `${head}PrivateKey: ${value}\nCreated: 20240601000000\n`,
      'zones/Kquay.net.+013+05345.private',
    ],
    ['a string', `const key = "${head.replaceAll('\n', '\\n')}PrivateKey: ${value}\\n"\n`, 'src/zone.go'],
    [
      'fields below its public half',
      `quay.net. IN DNSKEY 257 3 13 8uD7C4==\n\nPrivateKey: ${value}\n`,
      'zone.txt',
    ],
  ])('in %s', (_, text, path) => expect(kindsIn(text, path)).toEqual(['dnssec-private-key']));

  it('is none of WireGuard, and the other way round', () =>
    expect(kindsIn(`[Interface]\nPrivateKey = ${value}\n`, 'wg0.conf')).toEqual(['wireguard-private-key']));

  it.each([
    ['low in a test of a standard', '// rfc8080 6.1\nfunc TestRFC8080Example2(t *testing.T) {', ['low']],
    ['one in other tests', 'func TestSignZone(t *testing.T) {', [undefined]],
  ])('is %s, though its lines begin at the margin', (_, opening, expected) =>
    expect(
      factsIn(
        `${opening}\n\tpublished := \`quay.net. IN DNSKEY 257 3 15 (\n  zPn=)\`\n\tkey := \`${head}PrivateKey: ${value}\`\n}\n`,
        'zone_test.go',
      ).map(({ atMost }) => atMost),
    ).toEqual(expected),
  );

  it('is one with the PEM of the same bytes in its file', () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const scalar = Buffer.from(pair.export({ format: 'jwk' }).d ?? '', 'base64url').toString('base64');
    const pem = pair.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(kindsIn(`${head}PrivateKey: ${scalar}\n\n${pem}`, 'zone.txt')).toEqual(['private-key']);
    expect(kindsIn(`${head}PrivateKey: ${value}\n\n${pem}`, 'zone.txt')).toEqual([
      'dnssec-private-key',
      'private-key',
    ]);
  });
});
