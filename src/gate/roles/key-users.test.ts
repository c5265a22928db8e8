import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { issueCertificate } from '../../testing/certificates.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { pemOf } from '../../trust/keys/der.js';
import { withRoles } from './index.js';

const key = (path: string): Finding => ({
  kind: 'finding',
  rule: 'secret-private-key',
  aliases: [],
  engine: 'secrets',
  title: 'Private key (PEM)',
  severity: 'critical',
  risk: 95,
  fingerprint: path,
  locations: [{ at: 'file', path, line: 1 }],
  fix: { kind: 'manual', summary: 'Revoke it at the authority. Then remove it from the file.' },
  references: [],
  evidence: { kind: 'secret', redacted: 'x…', verified: 'unchecked', recognisedBy: 'form' },
});

function fixOf(path: string, files: Readonly<Record<string, string>>): string | undefined {
  const placed = Object.entries({ [path]: 'key', ...files }).map(([name, text]) => [
    `/srv/app/${name}`,
    text,
  ]);
  const { disk } = fakeWorld({ files: Object.fromEntries(placed) });
  const request = { root: '/srv/app', disk, facts: [], overrides: [], more: [] };
  const [found] = withRoles({ findings: [key(path)], gaps: [] }, request).findings;
  return found?.fix?.summary;
}

const unused = 'Revoke it at the authority. Then remove it from the file.';
const given = (place: string) =>
  `Revoke it at the authority. Then give the new one to ${place}, which uses this file, from a secret store, and remove the file and its history.`;
const loaded = (place: string) =>
  `Let ${place}, which loads this file, make a key at its first start or be given one, so that each installation has its own. Then remove the file, and trust its key nowhere: everyone who has the code has it.`;
const made = (place: string) =>
  `Revoke it at the authority. Then let the program make a key at its first start or refuse to start without one: everyone who has the code has this key, which ${place} imports.`;

it.each([
  [
    'a workflow, from the root',
    '.github/certs/quay.key',
    { '.github/workflows/sign.yml': 'run: |\n  sign --key .github/certs/quay.key\n' },
    given('.github/workflows/sign.yml:2'),
  ],
  [
    'a program beside it',
    'certs/quay.key',
    { 'certs/serve.sh': 'serve --key=quay.key\n' },
    given('certs/serve.sh:1'),
  ],
  [
    'the code of the product',
    'proxy/ca.key',
    { 'proxy/handler.py': "import os\nKEY = os.path.join(here, 'ca.key')\n" },
    loaded('proxy/handler.py:2'),
  ],
  ['no one', 'certs/quay.key', { 'serve.sh': 'serve\n' }, unused],
  ['a comment', 'certs/quay.key', { 'serve.sh': '# certs/quay.key\n' }, unused],
  ['another file of that name', 'certs/quay.key', { 'serve.sh': 'serve --key other/quay.key\n' }, unused],
  [
    'a module with its extension',
    'lib/own_keys.js',
    { 'lib/index.js': "// keys\nimport KEYS from './own_keys.js';\n" },
    made('lib/index.js:2'),
  ],
  [
    'a module without it',
    'lib/own_keys.ts',
    { 'src/main.ts': "import KEYS from '../lib/own_keys';\n" },
    made('src/main.ts:1'),
  ],
  [
    'a package of Python',
    'tide/own_keys.py',
    { 'tide/main.py': 'from .own_keys import KEY\n' },
    made('tide/main.py:1'),
  ],
])('what uses a key: %s', (_, path, files, summary) => expect(fixOf(path, files)).toBe(summary));

it('is named where a test has the file of that name alone', () => {
  expect(fixOf('certs/quay.key', { 'tests/a.test.js': "read('certs/quay.key')" })).not.toContain(
    'uses this file',
  );
});

it('is made anew by the code that loads it, where its certificate is for this machine', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const certificate = issueCertificate({
    ...{ subject: 'localhost', publicKey, isAuthority: false },
    issuer: { name: 'localhost', key: privateKey, publicKey },
    ...{ from: new Date('2015-01-01T00:00:00Z'), until: new Date('2040-01-01T00:00:00Z') },
  });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const files = { 'lib/Deck.pm': 'my $key = shift || "certs/quay.pem";\n' };
  const local = { 'certs/quay.pem': `${pemOf('CERTIFICATE', certificate)}${pem}` };
  expect(fixOf('certs/quay.pem', { ...local, ...files })).toBe(loaded('lib/Deck.pm:1'));
  expect(fixOf('certs/quay.pem', files)).toBe(given('lib/Deck.pm:1'));
});
