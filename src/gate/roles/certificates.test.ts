import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { expect, it } from 'vitest';
import { issueCertificate } from '../../testing/certificates.js';
import { pemOf } from '../../trust/keys/der.js';
import { certificateJudge } from './certificates.js';

interface Pair {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly key: KeyObject;
  readonly pem: string;
}

function pair(name: string): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { name, publicKey, key: privateKey, pem };
}

const quay = pair('quay-db');
const root = pair('Quay Root');

/** Object identifiers of X.520 (section 6) and PKCS #9 (section 5.2). */
const fieldTypes = { name: '550403', organisation: '55040a', mail: '2a864886f70d010901' } as const;

function certificate(
  of: Pair,
  fields: readonly (readonly [keyof typeof fieldTypes, string])[] = [],
  issuer = of,
): string {
  return pemOf(
    'CERTIFICATE',
    issueCertificate({
      subject: of.name,
      ...(fields.length === 0
        ? {}
        : { subjectNames: fields.map(([type, value]) => [fieldTypes[type], value] as const) }),
      publicKey: of.publicKey,
      issuer: { name: issuer.name, key: issuer.key, publicKey: issuer.publicKey },
      from: new Date('2015-01-01T00:00:00Z'),
      until: new Date('2040-01-01T00:00:00Z'),
      isAuthority: of === root,
    }),
  );
}

function reasonOf(path: string, files: Readonly<Record<string, string>>): string | undefined {
  const tree = {
    entries: (folder: string) => (folder === '' ? Object.keys(files) : []),
    ...{ head: () => '', text: () => '' },
  };
  const bytes = (name: string) => new TextEncoder().encode(files[name] ?? '');
  const shown = certificateJudge({ tree, bytes })(path);
  return shown === 'of use' ? shown : shown?.reason;
}

const name = ['name', quay.name] as const;
const mail = ['mail', 'crew@example.org'] as const;

it.each([
  [
    'an organisation that is called so, before the mail of one who has no host',
    [name, ['organisation', 'test-quays'], mail],
    'its certificate for "quay-db" names a test: O=test-quays',
  ],
  [
    'an address alone, as such',
    [name, mail],
    'its certificate for "quay-db" has an address at "example.org", a name for tests',
  ],
  [
    'its host, whatever address it has',
    [['name', 'quay.example.net'], mail],
    'its certificate is for "quay.example.net", a name for tests',
  ],
  [
    'a placeholder as one',
    [['name', 'foo.quays.dev']],
    'its certificate has a placeholder for a name: "foo.quays.dev"',
  ],
  ['nothing, where the address is of the internet', [name, ['mail', 'crew@quays.dev']], undefined],
] as const)('a certificate shows %s', (_, fields, reason) => {
  expect(reasonOf('a.key', { 'a.key': quay.pem, 'a.crt': certificate(quay, fields) })).toBe(reason);
});

it('an authority of its own shows what it issued, and that shows the key of its authority', () => {
  const files = {
    ...{ 'ca.key': root.pem, 'ca.crt': certificate(root) },
    ...{ 'a.key': quay.pem, 'a.crt': certificate(quay, [], root) },
  };
  expect(reasonOf('ca.key', files)).toBe(
    'its certificate for "Quay Root" is of an authority of its own, and one that it issued lies beside it',
  );
  expect(reasonOf('a.key', files)).toBe(
    'its certificate for "quay-db" and the key of the authority that issued it lie together',
  );
  expect(reasonOf('ca.key', { 'ca.key': root.pem, 'ca.crt': certificate(root) })).toBeUndefined();
});

it('a key of a file that holds several has the certificate of the same public key', () => {
  const ferry = pair('test-ferry');
  const text = [
    'var quay = `',
    certificate(quay),
    quay.pem,
    '`\nvar ferry = `',
    certificate(ferry),
    ferry.pem,
    '`',
  ];
  const whole = text.join('\n');
  const lineOf = (key: Pair) => whole.slice(0, whole.indexOf(key.pem)).split('\n').length;
  const shownAt = (key: Pair) => {
    const tree = { entries: () => [], head: () => '', text: () => '' };
    const judge = certificateJudge({ tree, bytes: () => new TextEncoder().encode(whole) });
    const shown = judge('a_test.go', [lineOf(key) + 1]);
    return shown === 'of use' ? shown : shown?.reason;
  };
  expect(shownAt(quay)).toBeUndefined();
  expect(shownAt(ferry)).toBe('its certificate for "test-ferry" names a test');
});

it('a key under a passphrase has the certificate above it in the same string', () => {
  const ferry = pair('test-ferry');
  const locked = ferry.key
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'a-quay-of-many-berths' })
    .toString()
    .replaceAll('ENCRYPTED ', '');
  const shownIn = (between: string) =>
    reasonOf('a_test.go', { 'a_test.go': `x = \`${certificate(ferry)}${between}${locked}\`` });
  expect(shownIn('\n')).toBe('its certificate for "test-ferry" names a test');
  expect(shownIn('`\nvar other = `')).toBeUndefined();
});
