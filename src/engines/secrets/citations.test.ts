import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { detectors } from './detectors.generated.js';
import { findingsOf } from './findings.js';

const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
  .trim();
const [, body = ''] = pem.split('\n');
const armored = (header: string) =>
  [
    ['-----BEGIN PGP PRIV', 'ATE KEY BLOCK-----'].join(''),
    `Comment: ${header}`,
    '',
    body,
    `${body.slice(0, 32)}==`,
    '-----END PGP PRIVATE KEY BLOCK-----',
  ].join('\n');
const constant = (comment: string, key = pem) => `${comment}\nconst moorKey = \`${key}\`\n`;
const atMost = (text: string, path: string) =>
  searchText(Buffer.from(text), { depth: 'all', path }).flatMap((fact) =>
    fact.kind === 'secret' ? [fact.atMost] : [],
  );

describe('a key that cites the published text that it is from weighs little', () => {
  it.each([
    ['an appendix of a standard', constant('// See the crypto refresh, Section A.3.'), 'moor/keys.go'],
    ['a draft', constant('// draft-ietf-quay-berths-03, first key'), 'moor/keys.go'],
    [
      'a page of the archive of a working group',
      constant('// https://mailarchive.ietf.org/arch/msg/berth/9aQ/'),
      'keys.go',
    ],
    ['an RFC in a comment of Python', `# the sample of RFC 9500, 2.1\nMOOR = """${pem}"""\n`, 'moor/keys.py'],
    ['an RFC in a comment of Lisp', `;; Example key, RFC 8032\n(defvar moor "${pem}")\n`, 'moor/keys.el'],
    [
      'above more lines of the constant',
      `/* FIPS 186-4 sample */\nstatic const struct berth moor = {\n  .name = "a",\n  .pem = "${pem.replaceAll('\n', '\\n"\n"')}"\n};\n`,
      'moor/keys.c',
    ],
    [
      'a person of the papers by the header of its armor',
      constant('', armored("Bob's OpenPGP Secret Key")),
      'keys.go',
    ],
    [
      'a standard in the header of its armor',
      constant('', armored('from RFC 9580, appendix A.4')),
      'keys.go',
    ],
  ])('%s', (_, text, path) => expect(atMost(text, path)).toEqual(['low']));

  it.each([
    ['a form alone', constant('// PKCS #8 (RFC 5958)'), 'moor/keys.go'],
    [
      'a standard further above',
      constant('// draft-ietf-quay-berths-03\n\n// Signs the manifests'),
      'moor/keys.go',
    ],
    ['a section of a guide', constant('// See section 3 of the guide'), 'moor/keys.go'],
    ['a program by the header of its armor', constant('', armored('gpg (GnuPG) 2.2.27')), 'keys.go'],
    ["a file of a person's own", armored("Bob's OpenPGP Secret Key"), 'keys/bob.asc'],
  ])('but not %s', (_, text, path) => expect(atMost(text, path)).toEqual([undefined]));
});

describe('a key among what a page tries out', () => {
  const line = `#X msg 114 83 method RSA ${pem.replaceAll('\n', ' ')};\n`;
  const page = (host: string) => `#X obj 29 53 oauth https://${host}/ id this_is_ignored;\n${line}`;
  it('with a host of documentation weighs little', () =>
    expect(atMost(page('example.com'), 'moor-help.pd')).toEqual(['low']));
  it('but not with any other', () =>
    expect(atMost(page('quay.harbour.io'), 'moor-help.pd')).toEqual([undefined]));
  it('but not in a file of its own', () =>
    expect(atMost(`URI:http://example.com/crl\n${pem}\n`, 'moor.pem')).toEqual([undefined]));
});

describe('a key in a comment of a test is run by nothing', () => {
  const commented = `/*\n\nThe records above were signed with\n\n${pem}\n\n*/\nstatic const int berths = 3;\n`;
  it('weighs little', () => expect(atMost(commented, 'tests/berths.c')).toEqual(['low']));
  it('but not in the product', () => expect(atMost(commented, 'src/berths.c')).toEqual([undefined]));
});

describe('a key that one place cites', () => {
  const sightings = [
    constant('// draft-ietf-quay-berths-03, first key'),
    constant('// Signs the manifests'),
  ].flatMap((text, index) =>
    searchText(Buffer.from(text), { depth: 'all', path: 'keys.go' }).flatMap((fact) =>
      fact.kind === 'secret'
        ? [{ fact, location: { at: 'file' as const, path: `src/${index}.go`, line: 2 }, hidden: false }]
        : [],
    ),
  );

  it('is published at all others', () => {
    const severities = findingsOf(
      sightings,
      (id) => detectors.find((each) => each.id === id),
      new Date(0),
    ).map(({ severity }) => severity);
    expect(severities).toEqual(['low']);
  });
});
