import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { isOnlyForDebugging } from './debugging.js';
import { detectors } from './detectors.generated.js';
import { findingsOf } from './findings.js';
import { isInvented } from './invented.js';
import { isInMessage } from './messages.js';

const byId = new Map(detectors.map((detector) => [detector.id, detector]));
const key = ['7c1be2d8', '4f9a0356', 'a1b9ce47', 'd05e83f2'].join('');
const drawn = ['q7Lw29vR', 'xTb4Yn6K', 'mZ3s'].join('');

function severitiesIn(text: string, path: string): readonly string[] {
  const sightings = searchText(Buffer.from(text), { depth: 'all', path }).map((fact) => ({
    fact,
    location: { at: 'file', path } as const,
    hidden: false,
  }));
  return findingsOf(sightings, (id) => byId.get(id), new Date('2026-11-30')).map(({ severity }) => severity);
}

describe('a value among the words of a message', () => {
  it.each([
    ['of an error', 'throw new QuayError("The address of the quay is wrong: quay://:', true],
    ['of an error in Ruby', "raise ArgumentError, 'the berth has no such token as ", true],
    ['behind words for a form', 'say("A key must be a URI in a form like quay://:', true],
    ['behind an apostrophe', "die('The harbour doesn't know the password you gave ", true],
    ['that opens its string', 'throw new QuayError("', false],
    ['of a command', 'run("curl --user deck --data token=', false],
    ['of few words', 'new QuayError("token ', false],
  ])('%s', (_, before, shown) => expect(isInMessage(before)).toBe(shown));

  it('is shown as an example', () => {
    const address = `quay://:${drawn}@harbour.dev/berth`;
    expect(
      severitiesIn(`throw new QuayError("No such berth, use a form like ${address}");\n`, 'src/berth.js'),
    ).toEqual(['low']);
    expect(severitiesIn(`open("${address}");\n`, 'src/berth.js')).toEqual(['high']);
  });
});

describe('below a condition', () => {
  it.each([
    ['of debugging', 'if DEBUG:\n    K = 1\n', 2, true],
    ['of debugging, further in', 'if settings.DEBUG:\n    if a:\n        K = 1\n', 3, true],
    ['of its absence', 'if not DEBUG:\n    K = 1\n', 2, false],
    ['the other branch of its absence', 'if not DEBUG:\n    a = 2\nelse:\n    K = 1\n', 4, true],
    ['the other branch', 'if DEBUG:\n    a = 2\nelse:\n    K = 1\n', 4, false],
    ['behind it', 'if DEBUG:\n    a = 2\nK = 1\n', 3, false],
    ['of an environment', "if (process.env.NODE_ENV !== 'production') {\n  k = 1;\n}\n", 2, true],
    ['of production', "if (process.env.NODE_ENV === 'production') {\n  k = 1;\n}\n", 2, false],
    ['of something else', 'if debug_port:\n    K = 1\n', 2, false],
  ])('%s', (_, text, line, only) => expect(isOnlyForDebugging(text.split('\n'), line)).toBe(only));

  it('a value without a mark of its own is low', () => {
    const text = (condition: string) => `if ${condition}:\n    SECRET_KEY = '${drawn}${drawn}'\n`;
    expect(severitiesIn(text('DEBUG'), 'deck/settings.py')).toEqual(['low']);
    expect(severitiesIn(text('ONLINE'), 'deck/settings.py')).toEqual(['critical']);
  });
});

describe('what stands beside a value', () => {
  const secretOf = (id: string) => `{\n  "client_id": "${id}",\n  "client_secret": "${drawn}"\n}\n`;
  it.each([
    [
      'an id that was changed by hand',
      secretOf('hqw82djj-wxky-7iub-j7zq-7i8nv72n48nq'),
      'conf/o.json',
      'low',
    ],
    ['an id', secretOf('a1b82dcc-0c2e-4b1b-97f0-718e972e48e1'), 'conf/o.json', 'medium'],
    [
      'a comment that calls its function a test',
      `  -- Test function, not in use\n  Moor = function(self, deck)\n    local token = "${key}"\n  end,\n`,
      'lib/berth.lua',
      'low',
    ],
    [
      'a function that is none',
      `  -- Moors the deck\n  Moor = function(self, deck)\n    local token = "${key}"\n  end,\n`,
      'lib/berth.lua',
      'medium',
    ],
    [
      'the id of what it measures',
      `module.exports = { measurementId: "G-7QX2BERTH1", apiSecret: "${drawn}" };\n`,
      'lib/usage.js',
      'low',
    ],
    [
      'a definition of a table',
      'q(`CREATE TABLE credential (\n  "deck" varchar,\n  CONSTRAINT "PK_3a5169bcd3d5463cefeec78be82" PRIMARY KEY (id)\n);`);\n',
      'migrations/1693891895163-init.js',
      undefined,
    ],
  ])('%s', (_, text, path, severity) =>
    expect(severitiesIn(text, path)).toEqual(severity === undefined ? [] : [severity]),
  );
});

describe('a value that says itself that it is none', () => {
  it.each([
    ['F0rT3st!ngOnly', true],
    ['quay-789', true],
    ['ABCd@1235', true],
    ['b@cUl@Is.Co0L', false],
    ['quay789x', false],
  ])('%s', (value, invented) => expect(isInvented(value)).toBe(invented));
});

describe('why a private key is one of a test', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  it.each([
    ['the name of its constant', `var quayTestKey = []byte(\`${pem}\`)\n`, 'tls/quay.go', true],
    [
      'its function',
      `int ut_quay_moor(void) {\n  load("${pem.replaceAll('\n', '\\n')}");\n}\n`,
      'src/quay.c',
      true,
    ],
    ['a docstring', `def moor():\n    """Moors.\n\n    With a key:\n\n${pem}    """\n`, 'quay/moor.py', true],
    [
      'a constant below another string over several lines',
      `DECK = b"""moored
"""

quay = b"""${pem}"""
`,
      'quay/moor.py',
      false,
    ],
    ['a constant alone', `var quayKey = []byte(\`${pem}\`)\n`, 'tls/quay.go', false],
  ])('%s', (_, text, path, shown) => {
    const facts = searchText(Buffer.from(text), { depth: 'all', path });
    expect(facts.map(({ testKey }) => testKey !== undefined)).toEqual([shown]);
  });

  it('a comment with the command that printed it', () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const lines = pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString().trimEnd();
    const text = `/*\n * As a private key:\n *\n *   $ openssl ecparam -genkey\n${lines.replace(/^/gm, ' *   ')}\n */\nint a;\n`;
    const facts = searchText(Buffer.from(text), { depth: 'all', path: 'src/quay.c' });
    expect(facts.map(({ testKey }) => testKey)).toEqual(['a comment shows how it was made']);
  });

  it('a copy of a store that is called a dummy', () => {
    const fact = {
      kind: 'secret',
      detector: 'pkcs12-file',
      line: 1,
      column: 1,
      redacted: 'x',
      hash: 'h',
    } as const;
    const at = (path: string) => ({ fact, location: { at: 'file', path } as const, hidden: false });
    const severities = (...paths: readonly string[]) =>
      findingsOf(paths.map(at), (id) => byId.get(id), new Date('2026-11-30')).map(({ severity }) => severity);
    expect(severities('lib/quay.pfx', 'ext/quay-dummy.pfx')).toEqual(['low']);
    expect(severities('lib/quay.pfx', 'ext/berth.pfx')).toEqual(['high']);
  });
});
