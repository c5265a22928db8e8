import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalyzedFile, Fact, SecretFact } from '../../core/analyzer.js';
import { bytesAsSource } from '../../core/bytes.js';
import { allDetectors, examplesOf } from '../../testing/accept-detector.js';
import { expectProportional } from '../../testing/growth.js';
import { sampleOf, sequence } from '../../testing/pattern-samples.js';
import { analyzer } from './analyzer.js';
import { benign } from './fixtures/benign.js';
import { documentedForms } from './fixtures/forms.js';

const githubToken = ['gh', 'p_Rk3vTq8LmZx2WcYb7NdPs5HgJf1KuE4aQw9X'].join('');
const password = ['t7Xq', 'Lw29vR'].join('');

describe('finds', () => {
  it('line and column', () => {
    expect(secretsIn(`first\nsecond\n  x = "${githubToken}"\n`)).toMatchObject([
      { detector: 'github-personal-token', line: 3, column: 8, redacted: 'ghp_… (40 characters)' },
    ]);
  });

  it('several on one line, each once', () => {
    const found = secretsIn(`A=${githubToken} DB_PASSWORD=${password} B=${githubToken}`);
    expect(found.map(({ detector }) => detector)).toEqual([
      'github-personal-token',
      'generic-password',
      'github-personal-token',
    ]);
    expect(found[0]?.hash).toBe(found[2]?.hash);
    expect(found[0]?.hash).not.toBe(found[1]?.hash);
  });

  it('UTF-16 as Windows writes it', () => {
    const bytes = Buffer.from(`\ufeffTOKEN=${githubToken}\r\n`, 'utf16le');
    expect(secretsIn(bytes)).toHaveLength(1);
  });

  it('what stands behind megabytes, and across the seams of pieces', () => {
    const piece = 2 * 1024 * 1024;
    for (const offset of [piece - 20, piece + 5, 2 * piece - 1]) {
      const text = Buffer.alloc(5_000_000, 'a line of text\n', 'utf8');
      text.write(`\n ${githubToken}\n`, offset, 'utf8');
      const lines = text.subarray(0, offset + 1).reduce((sum, byte) => (byte === 10 ? sum + 1 : sum), 0);
      expect(secretsIn(text)).toMatchObject([
        { detector: 'github-personal-token', line: lines + 1, column: 2 },
      ]);
    }
  });

  it('thousands in one file, up to a limit that is reported', () => {
    const random = sequence(7);
    const lines = Array.from({ length: 2100 }, () => sampleOf(/TOKEN=ghp_[A-Za-z0-9]{36}/, random).text);
    const facts = factsIn(lines.join('\n'));
    expect(facts.filter(({ kind }) => kind === 'secret')).toHaveLength(2000);
    expect(facts.at(-1)).toMatchObject({
      kind: 'problem',
      reason: expect.stringMatching(/^(?:100|9\d) more secrets/),
    });
  });

  it.each([
    ['certs/server.p12', '3082 0A3C 020103 3082 0A02 06092A864886F70D010701 A0', 'pkcs12-file'],
    ['a/release.keystore', 'FEEDFEED 00000002 00000001 0000', 'java-key-store'],
    ['me.kdbx', '03D9A29A 67FB4BB5 01000300', 'keepass-database'],
  ])('%s, which is a secret as a whole', (path, begin, detector) => {
    const bytes = Buffer.concat([Buffer.from(begin.replaceAll(' ', ''), 'hex'), Buffer.alloc(400, 7)]);
    expect(secretsIn(bytes, path)).toMatchObject([
      { detector, line: 1, redacted: `a file of ${bytes.length} bytes` },
    ]);
    const ofAndroid = Buffer.concat([bytes, Buffer.from('androiddebugkey')]);
    expect(secretsIn(ofAndroid, path)).toMatchObject([{ detector, atMost: 'low' }]);
    expect(secretsIn(bytes, `tests/${path}`)).toMatchObject([{ detector, atMost: 'low' }]);
    expect(secretsIn(bytes, `${path}.bin`)).toEqual([]);
    expect(secretsIn(bytes, 'conf/truststore.jks')).toEqual([]);
    expect(secretsIn(Buffer.alloc(400, 7), path)).toEqual([]);
  });

  it('a PGP key in armour, whatever its ending', () => {
    const body = Array.from(
      { length: 8 },
      (_, line) => `lQdGBGX${line}kVq9Zr3mTn7yXc2LwPb5HdJs8GfQe4UaKi1oRt6NvYzkVq9Zr3mTn7y`,
    );
    const key = [
      '-----BEGIN PGP ',
      'PRIVATE KEY BLOCK-----\n\n',
      body.join('\n'),
      '\n-----END PGP PRIVATE KEY BLOCK-----\n',
    ];
    expect(secretsIn(key.join(''), 'me.asc')).toMatchObject([{ detector: 'pgp-private-key' }]);
    const short = key.join('').replaceAll(' BLOCK', '');
    expect(secretsIn(short, 'me.asc').map(({ detector }) => detector)).toEqual(['pgp-private-key']);
  });

  it('the value that YAML writes below its name', () => {
    const value = ['key', 'Ab3dEf6hIj9kLm'].join('');
    expect(secretsIn(`- name: AIRTABLE_API_KEY\n  value: ${value}\n`)).toMatchObject([
      { detector: 'airtable-api-key', line: 2 },
    ]);
  });
});

describe('says that a comment hides', () => {
  it.each([
    'seaworthy:allow',
    'gitleaks:allow',
    'pragma: allowlist secret',
    '# nosec',
    'trufflehog:ignore',
    'ggignore',
    'NOSONAR',
    'noqa: S105',
  ])('a line marked %s', (mark) => {
    expect(secretsIn(`token = "${githubToken}" # ${mark}\n`)).toMatchObject([{ ignoredBy: { line: 1 } }]);
    const [below] = secretsIn(`# ${mark}\ntoken = "${githubToken}"\n`);
    expect(below).not.toHaveProperty('ignoredBy');
  });

  it('the line below a mark for the next line', () => {
    const text = `# pragma: allowlist nextline secret\ntoken = "${githubToken}"\n`;
    expect(secretsIn(text)).toMatchObject([{ ignoredBy: { line: 2 } }]);
  });

  it('with what the comment says of itself', () => {
    const text = `token = "${githubToken}" # seaworthy:allow owner=team-a until=2030-01-31 reason=revoked long ago\n`;
    expect(secretsIn(text)).toMatchObject([
      { ignoredBy: { line: 1, owner: 'team-a', until: '2030-01-31', because: 'revoked long ago' } },
    ]);
  });

  it('with an end that is no date as one that is over', () => {
    const text = `token = "${githubToken}" # seaworthy:allow owner=team-a until=soon reason=later\n`;
    expect(secretsIn(text)).toMatchObject([{ ignoredBy: { until: '0000-00-00' } }]);
  });
});

describe('leaves alone', () => {
  it('programs', () => {
    expect(
      secretsIn(Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), Buffer.from(githubToken)])),
    ).toEqual([]);
  });

  it.each(Object.entries(benign))('%s', (_, text) => {
    expect(secretsIn(text).map(({ detector, line, redacted }) => `${detector} ${line} ${redacted}`)).toEqual(
      [],
    );
  });

  it('names and digests in lockfiles and packages of others, but not tokens', () => {
    const text = `"password": "${password}", "x": "${githubToken}"`;
    for (const path of ['package-lock.json', 'app/node_modules/a/index.js', 'dist/app.min.js']) {
      expect(secretsIn(text, path).map(({ detector }) => detector)).toEqual(['github-personal-token']);
    }
  });

  it.each([
    ['usr/lib/python3/x.py', false],
    ['usr/share/doc/a/readme', false],
    ['usr/share/app/.env', true],
    ['usr/src/app/index.js', true],
    ['usr/local/lib/app.js', true],
    ['etc/app.conf', true],
    ['logo.PNG', false],
    ['.git/config', true],
    ['lib/index.js', false],
    ['src/lib/index.js', true],
  ])('%s: %s', (path, read) => {
    expect(analyzer.accepts?.({ path, sizeBytes: 1, mode: 0o644 })).toBe(read);
  });
});

it('doubts what is in tests and examples', () => {
  expect(secretsIn(`x = "${githubToken}"`, 'test/fixtures/a.py')).toMatchObject([{ doubtful: true }]);
});

it.each([
  ['a comment in code', '# "token": "4f9a1c7be2d80356a1b9ce47"', 'plugin.py', true],
  ['code', 'token = "4f9a1c7be2d80356a1b9ce47"', 'plugin.py', undefined],
  ['a setting that is switched off', '# token=4f9a1c7be2d80356a1b9ce47', 'app.env', undefined],
  ['a token that shows itself in a comment', `# AKIA${'Q7PLX2ZB4NMW6TRD'}`, 'plugin.py', undefined],
])('doubts what only its name shows in %s', (_, text, path, doubtful) => {
  expect(secretsIn(text, path).map((fact) => fact.doubtful)).toEqual([doubtful]);
});

describe('of settings that are switched off', () => {
  const key = ';secret_key = "4f9a1c7be2d80356a1b9ce47"\n';
  const many = (line: string) => Array.from({ length: 24 }, (_, index) => `${line}_${index} = on\n`).join('');
  it.each([
    ['all of them, doubts the value of one', `${many(';berth')}${key}`, true],
    ['a few, does not', `${many('berth')}${key}`, undefined],
    ['all of them, does not doubt one that is on', `${many(';berth')}${key.slice(1)}`, undefined],
  ])('%s', (_, text, doubtful) =>
    expect(secretsIn(text, 'conf/quay.ini').map((fact) => fact.doubtful)).toEqual([doubtful]),
  );
});

it.each([
  ['an entry of a dictionary', 'secret police|1\nsecret writing|2\n', 'words.dat'],
  ['the date of a release', '#define DECK_LATEST_SUITE_PASS "v2022-04-19-01"', 'config.h.in'],
  ['an option with a number in front', '    set opts K-no-ask-password 4-kill-who\n', 'berth.fish'],
  ['a file behind the word', 'sign /f cert.pfx /p password "output\\OpenQUAY.appxbundle"', 'ship.yml'],
  ['a pass of a compiler', 'fold = algebra.FoldingPass("deck4_fold_b2b", rules).render()', 'fold.py'],
  [
    'a message that a dialog shows',
    'login(new Shell(), Messages.getString("BerthWizard.WelcomeTitle"), Messages.getString("BerthWizard.Text1"));',
    'Wizard.java',
  ],
])('leaves out %s', (_, text, path) => expect(secretsIn(text, path)).toEqual([]));

it('leaves out the method that a signal is connected to', () =>
  expect(secretsIn('berth2->connect("pressed", this, "_berth2_pressed");\n', 'editor.cpp')).toEqual([]));

it('leaves out a bearer that is a sentence in base64', () => {
  const sentence = Buffer.from('this is a signature of 2026').toString('base64');
  expect(secretsIn(`Authorization: Bearer ${sentence}`, 'api.go')).toEqual([]);
});

it.each([
  [
    'a name of generated code',
    'proto.RegisterFile("auth.proto", fileDescriptor_4c07e1b9d25a86f3)',
    'a.pb.go',
  ],
  [
    'a variable that is used',
    'sudo mysql -u$DB_USER -p$DB_PASSWORD -h$DB_HOST shop < $PLUGINS/shop-4.sql',
    'setup',
  ],
  ['a name in place of a password', 'connection = mysql://shop:SHOP_DBPASS@controller/shop', 'install.rst'],
])('leaves out %s', (_, text, path) => expect(secretsIn(text, path)).toEqual([]));

it('leaves out what counts on in a test', () => {
  const counted = `re_Fm${'ABCDEF'}_${'987654321'}zqbabc123abc8fw`;
  expect(secretsIn(`key = "${counted}"`, 'test/a.py')).toEqual([]);
});

it('finds what the name of a file alone shows', () => {
  const chap = `# client server secret addresses\nbosun * "${password}" *\nmate * "" *\n`;
  expect(secretsIn(chap, 'etc/ppp/chap-secrets')).toMatchObject([{ detector: 'ppp-secret', line: 2 }]);
  expect(secretsIn(chap, 'doc/chap.txt')).toEqual([]);
  expect(secretsIn(`bosun:${password}\n`, 'etc/rsyncd.secrets')).toMatchObject([
    { detector: 'rsync-secret' },
  ]);
  expect(secretsIn('bosun:password\nmate:changeme\n', 'etc/rsyncd.secrets')).toEqual([]);
});

it('what a provider documents is taken for chance no more often than chance makes it', () => {
  const random = sequence(90_017);
  const missed = documentedForms.filter(({ name, form }) => {
    const samples = Array.from({ length: 4 }, () => sampleOf(form, random).text);
    const found = samples.filter(
      (secret) => secretsIn(`PORT=8080\n${name}=${secret}\n`, 'app.env').length > 0,
    );
    return found.length < 3;
  });
  expect(missed.map(({ id, form }) => `${id} ${form.source}`)).toEqual([]);
});

it('never shows a secret', () => {
  for (const detector of allDetectors) {
    for (const { text, secret } of examplesOf(detector)) {
      const found = secretsIn(text, 'a.txt');
      if (secret.length >= 6)
        expect(JSON.stringify(found)).not.toContain(JSON.stringify(secret).slice(1, -1));
      for (const { redacted } of found) expect(redacted.split('…')[0]?.length).toBeLessThanOrEqual(4);
    }
  }
});

describe('hostile bytes', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        secretsIn(Buffer.concat([Buffer.from('token = "'), bytes, Buffer.from('"')]));
      }),
      { numRuns: 200 },
    );
  });

  it('truncated anywhere never throw', () => {
    const text = Object.values(benign).join('\n');
    for (let length = 0; length < text.length; length += 997) secretsIn(text.slice(length, length + 1500));
  });

  const seeds = [
    'a',
    'A1',
    '=',
    '"',
    "'",
    ':',
    ' ',
    '\\',
    '{',
    '-',
    '.',
    'eyJ',
    'eyJ.',
    '-----BEGIN PRIVATE KEY-----',
    'token=',
    'token ',
    'password',
    'password:',
    '"auths":{',
    'kind: Secret\n',
    'data: ',
    'curl -H ',
    'aws',
    'aws_secret_access_key ',
    'postgres://a:',
    'sk-',
    'key ',
    'machine a login b ',
    'Server=a;',
    'jdbc:',
    'dbname= ',
    '+ASt',
    '-us1',
    '"kty":"RSA"',
    'https://',
    '.eaa',
    '-aaaa',
    'twitter ',
    '|',
    'secret(',
    'PuTTY-User-Key-File-2: a\n',
    'T3BlbkFJ',
    'sk-T3BlbkFJ',
    '.atlasv1.',
    '$6$',
    'index-url=',
  ];
  it.each(seeds)('300 kB of %j cost in proportion', async (seed) => {
    await expectProportional(300_000, (length) => secretsIn(seed.repeat(Math.ceil(length / seed.length))));
  });
});

function secretsIn(content: string | Uint8Array, path?: string): readonly SecretFact[] {
  return factsIn(content, path).filter((fact): fact is SecretFact => fact.kind === 'secret');
}

function factsIn(content: string | Uint8Array, path = 'src/app.txt'): readonly Fact[] {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const file: AnalyzedFile = {
    path,
    sizeBytes: bytes.length,
    mode: 0o644,
    content: bytesAsSource(bytes),
    bytes: () => bytes,
    text: () => Buffer.from(bytes).toString('utf8'),
  };
  return analyzer.analyze(file);
}
