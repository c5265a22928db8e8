import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { integer, pemOf, sequence } from '../../trust/keys/der.js';
import { searchText } from './analyzer.js';

const pem = (bits: number, type: 'pkcs1' | 'pkcs8' = 'pkcs8'): string =>
  generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({ type, format: 'pem' }).toString();
const usual = pem(1024);
/** Chance spells words in base64. */
const spelling = usual.replace(/^(.{300}).{4}/s, '$1fAkE');
const lines = usual.trim().split('\n');

/** The name of the algorithm announces more than there is. */
function damaged(text: string): string {
  const [head, ...body] = text.trim().split('\n');
  const bytes = Buffer.from(body.slice(0, -1).join(''), 'base64');
  bytes[8] = 0xff;
  return [head, ...(bytes.toString('base64').match(/.{1,64}/g) ?? []), body.at(-1)].join('\n');
}

/** One character in the middle of the modulus is another one. */
function withOtherModulus(text: string): string {
  const [head, first, second = '', ...others] = text.split('\n');
  const changed = second.replace(/^(.{20})(.)/, (_, before, one) => `${before}${one === 'A' ? 'B' : 'A'}`);
  return [head, first, changed, ...others].join('\n');
}

function accountWith(id: string): string {
  return JSON.stringify({ type: 'service_account', private_key_id: id, private_key: usual }, null, 2);
}

/** The file of the OpenSSH format up to the private part: magic, cipher. */
function openSsh(cipher: string): string {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(cipher.length);
  const body = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    length,
    Buffer.from(cipher),
    Buffer.from(lines.slice(1, 4).join(''), 'base64'),
  ]);
  const kind = `OPENSSH ${'PRIVATE'} KEY`;
  return `-----BEGIN ${kind}-----\n${body.toString('base64').replace(/.{70}/g, '$&\n')}\n-----END ${kind}-----\n`;
}

/** A key that is no sequence of X.690: 32 bytes of Ed25519 and its public half. */
function raw(length: number): string {
  const kind = `DECK ED25519 ${'PRIVATE'} KEY`;
  const bytes = Buffer.from(lines.slice(3, 6).join(''), 'base64').subarray(0, length);
  bytes[0] = 0x5f;
  return `-----BEGIN ${kind}-----\n${bytes.toString('base64')}\n-----END ${kind}-----\n`;
}

it('is none where a part of it is left out', () => {
  const text = [...lines.slice(0, 3), '[...]', lines.at(-1)].join('\n');
  expect(searchText(Buffer.from(text), { depth: 'all', path: 'doc/deck.rst' })).toEqual([]);
});

it('is none where only its beginning is shown', () => {
  const text = `"""Moors.\n\n:param key: for example, \`${lines[0]} ${lines[1]}. ${lines.at(-1)}\`\n"""\n`;
  expect(searchText(Buffer.from(text), { depth: 'all', path: 'src/moor.py' })).toEqual([]);
});

it('is none where its exponent is 1, which signs nothing', () => {
  expect(factsOf(withExponentOne(pem(1024, 'pkcs1')))).toEqual([]);
});

it('is none with such an exponent where a line of its modulus begins with two slashes', () => {
  // What base64 writes with slashes alone: two lines of it, so that one of them begins so.
  const slashes = (bytes: Buffer) => bytes.fill(0xff, 24, 120);
  const text = withExponentOne(pem(1024, 'pkcs1'), slashes);
  expect(text).toMatch(/^\/\//m);
  expect(factsOf(text)).toEqual([]);
});

function factsOf(text: string) {
  return searchText(Buffer.from(text), { depth: 'all', path: 'board/quay.pem' });
}

function withExponentOne(key: string, change = (bytes: Buffer) => bytes): string {
  const bytes = Buffer.from(key.replace(/-----[A-Z ]+-----/g, ''), 'base64');
  // Version, modulus of 129 bytes; then the exponent 65537.
  const at = bytes.indexOf(Buffer.from('0203010001', 'hex'));
  const changed = Buffer.concat([
    bytes.subarray(4, at),
    Buffer.from('020101', 'hex'),
    bytes.subarray(at + 5),
  ]);
  const head = Buffer.from([0x30, 0x82, changed.length >> 8, changed.length & 0xff]);
  const whole = change(Buffer.concat([head, changed]));
  const body = whole.toString('base64').replace(/.{64}/g, '$&\n');
  const kind = `RSA ${'PRIVATE'} KEY`;
  return `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----\n`;
}

it('is none where the body is a text', () => {
  const body = Buffer.from(
    'The harbour master keeps the real one in a drawer, under the tide tables of last year.',
  );
  const text = usual.replace(/(KEY-----\n)[^-]+/, `$1${body.toString('base64')}\n`);
  expect(searchText(Buffer.from(text), { depth: 'all', path: 'doc/deck.rst' })).toEqual([]);
});

function factOf(text: string, path = 'deploy/a.txt') {
  const facts = searchText(Buffer.from(text), { depth: 'all', path });
  expect(facts).toHaveLength(1);
  return facts[0];
}

it.each([
  ['  > ', 'berth/quay.t'],
  ['# ', 'quay.sh'],
])('behind %j on each line is one in PEM, and no other', (mark, path) => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const text = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(factOf(text.replace(/^(?=.)/gm, mark), path)).toMatchObject({ detector: 'private-key' });
});

describe('what a private key shows of itself', () => {
  it.each([
    ['RSA of 512 bits', pem(512, 'pkcs1'), 'RSA below 1024 bits'],
    ['RSA of 768 bits in PKCS #8', pem(768), 'RSA below 1024 bits'],
    ['OpenSSH under a passphrase', openSsh('aes256-ctr'), 'under a passphrase'],
    ['a damaged copy', damaged(usual), 'its structure is damaged'],
    ['a line of zeros', usual.replace(/\n.{64}/, `\n${'0'.repeat(64)}`), 'its structure is damaged'],
    ['the half of one', [...lines.slice(0, 9), lines.at(-1)].join('\n'), 'shorter than it announces'],
  ])('%s', (_, text, comment) => {
    expect(factOf(text)).toMatchObject({ comments: [comment], doubtful: true });
  });

  it.each([
    ['RSA of 1024 bits', usual, 'a.pem'],
    ['with a word in it', spelling, 'a.pem'],
    ['joined by signs', `${lines.map((line) => `  "${line}\\n"`).join(' +\n')};`, 'Deck.java'],
    ['in one line', lines.join('\\n'), 'a.json'],
    ['in a constant', `const deckKey = \`${usual}\`\n`, 'deck.go'],
    ['behind a public one', `-----END ${'PUBLIC'} KEY-----\n${usual}`, 'deck.pem'],
    ['OpenSSH without a passphrase', openSsh('none'), 'id_deck'],
    ['of a curve, by its bytes alone', raw(64), 'deck.key'],
    [
      'in a session',
      `  $ cat > deck.key <<EOF\n${lines.map((line) => `  > ${line}\n`).join('')}  > EOF\n`,
      'deck.t',
    ],
    ['in a quoted block', lines.map((line) => `| ${line}\n`).join(''), 'deck.log'],
  ])('%s keeps its weight', (_, text, path) => {
    const fact = factOf(text, path);
    expect(fact?.doubtful).toBeUndefined();
    expect(fact?.comments).toBeUndefined();
  });

  it.each([
    ['under a passphrase, in a test', openSsh('aes256-ctr'), 'spec/keys/deck.key', 'of a test'],
    ['damaged, in a test', damaged(usual), 'spec/keys/deck.key', 'of a test'],
    ['with another modulus, in a test', withOtherModulus(usual), 'spec/keys/deck.key', 'of a test'],
    ['of PKCS #1 with another modulus', withOtherModulus(pem(2048, 'pkcs1')), 'spec/deck.key', 'of a test'],
    [
      'of a service account whose id is a placeholder',
      accountWith('the-id-of-no-key'),
      'cloud/account.json',
      'the id of its key is a placeholder',
    ],
    ['of an RFC', `// The key of RFC 6979, appendix A.2.\n${usual}`, 'src/sign.c', 'published'],
    [
      'of an RFC that gives keys for tests',
      `// RFC 9500 RSA2048 TEST PRIVATE KEY\n${usual}`,
      'src/sign.c',
      'published',
    ],
    [
      'in the example of a comment from which pages are made',
      `/**\n * Moors.\n *\n * @example\n * moor('${lines.join('\\n')}')\n */\n`,
      'src/moor.ts',
      'in a test, an example or a page',
    ],
    [
      'whose comment says who published it',
      `// Key is the private key published by the quay project.\nconst Key = \`${usual}\`\n`,
      'quay.go',
      'published',
    ],
    ['for those who have no account', `# For anonymous read-only access.\n${usual}`, 'deck.cfg', 'published'],
    [
      'that its comment calls published',
      `# This key is published with the tool.\n${usual}`,
      'deck.cfg',
      'published',
    ],
  ])('is low %s', (_, text, path, reason) => {
    expect(factOf(text, path)).toMatchObject({ atMost: 'low', comments: expect.arrayContaining([reason]) });
  });

  it('is not low for a service account whose id has the form of one', () => {
    const id = '9d41c07a'.repeat(5);
    expect(factOf(accountWith(id), 'cloud/account.json')?.atMost).toBeUndefined();
  });

  it('is not low on a page: a key without the marks of a test breaks the policy anywhere', () => {
    expect(factOf(usual, 'docs/keys.md')?.atMost).toBeUndefined();
  });

  it.each([
    ['the name of its constant', `static const char test_rsa_key[] =\n${usual}`, 'src/rsa.c'],
    [
      'the function of a unit test round it',
      `static int moor(void) {\n}\n\nstatic int ut_moor(void) {\n        key =\n${lines.map((line) => `            "${line}\\n"`).join('\n')};\n`,
      'src/moor.c',
    ],
    ['the comment that it stands in', `${lines.map((line) => `# ${line}\n`).join('')}port = 1\n`, 'deck.cfg'],
    ['a comment above', `# dummy key, not for production\n${usual}`, 'setup.cfg'],
    ['a page of help', `EXAMPLES = r'''\n- name: a\n  deck:\n    key: |\n${usual}'''\n`, 'deck.py'],
  ])('is doubted by %s', (_, text, path) => {
    expect(factOf(text, path)?.doubtful).toBe(true);
  });
});

it('is whole where a line of its base64 begins with two slashes', () => {
  const text = lines.map((line, index) => (index === 6 ? `//${line.slice(2)}` : line)).join('\n');
  const facts = searchText(Buffer.from(text), { depth: 'all', path: 'board/quay.pem' });
  expect(facts.map((fact) => fact.kind === 'secret' && fact.doubtful)).toEqual([undefined]);
});

it('is one where it is of DSA, whose numbers are others than those of RSA', () => {
  const number = (bytes: number) => integer(Buffer.concat([Buffer.from([0x41]), randomBytes(bytes - 1)]));
  const body = sequence(integer(Buffer.from([0])), ...[128, 20, 128, 128, 20].map(number));
  const text = pemOf(`DSA ${'PRIVATE'} KEY`, body);
  expect(searchText(Buffer.from(text), { depth: 'all', path: 'spec/quay.pem' })).toMatchObject([
    { detector: 'private-key' },
  ]);
  expect(searchText(Buffer.from(text), { depth: 'all', path: 'spec/quay.pem' })[0]).not.toHaveProperty(
    'atMost',
  );
});
