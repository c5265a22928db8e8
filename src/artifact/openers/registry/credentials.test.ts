import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../../core/artifact.js';
import { silentProgress } from '../../../core/progress.js';
import { parseReference } from '../../../formats/oci/reference.js';
import { type FakeWorldOptions, fakeWorld } from '../../../testing/fake-world.js';
import { findCredentials } from './credentials.js';

const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') });
const dockerFile = '/home/me/.docker/config.json';

function search(reference: string, options: FakeWorldOptions, open: OpenOptions = {}) {
  const world = fakeWorld(options);
  return findCredentials(parseReference(reference), { world, progress: silentProgress, options: open });
}

const file = (document: unknown, path = dockerFile): FakeWorldOptions => ({
  files: { [path]: typeof document === 'string' ? document : JSON.stringify(document) },
});

describe('finds a password', () => {
  it.each([
    ['by host', 'example.test/a', { 'example.test': auth('me:pw') }],
    ['by host and port', 'example.test:5000/a', { 'example.test:5000': auth('me:pw') }],
    ['by address', 'example.test/a', { 'https://example.test/v2/': auth('me:pw') }],
    ['of Docker Hub', 'alpine', { 'https://index.docker.io/v1/': auth('me:pw') }],
    ['in two fields', 'example.test/a', { 'example.test': { username: 'me', password: 'pw' } }],
    ['with zero bytes after it', 'example.test/a', { 'example.test': auth('me:pw\0\0') }],
    [
      'by path before host',
      'example.test/team/a',
      { 'example.test': auth('x:y'), 'example.test/team': auth('me:pw') },
    ],
  ])('%s', async (_, reference, auths) => {
    expect(await search(reference, file({ auths }))).toMatchObject({
      credentials: { kind: 'password', username: 'me', password: 'pw' },
      foundIn: dockerFile,
    });
  });
});

it('keeps colons in passwords', async () => {
  const { credentials } = await search('example.test/a', file({ auths: { 'example.test': auth('me:p:w') } }));
  expect(credentials).toMatchObject({ password: 'p:w' });
});

it.each([
  ['another host', { 'other.test': auth('me:pw') }],
  ['another port', { 'example.test:5000': auth('me:pw') }],
  ['a host that ends alike', { 'my-example.test': auth('me:pw') }],
  ['a subdomain', { 'a.example.test': auth('me:pw') }],
  ['another path', { 'example.test/other': auth('me:pw') }],
  ['an empty entry', { 'example.test': {} }],
])('does not take those of %s', async (_, auths) => {
  const found = await search('example.test/app', file({ auths }));
  expect(found).toMatchObject({ looked: expect.arrayContaining([dockerFile]), problems: [] });
  expect(found.credentials).toBeUndefined();
});

it.each([
  ['an identity token', { identitytoken: 't' }, { kind: 'identity-token', token: 't' }],
  ['a token for the registry', { registrytoken: 't' }, { kind: 'bearer', token: 't' }],
])('finds %s', async (_, entry, credentials) => {
  expect(await search('example.test/a', file({ auths: { 'example.test': entry } }))).toMatchObject({
    credentials,
  });
});

it.each([
  ['DOCKER_CONFIG', '/etc/d/config.json', { DOCKER_CONFIG: '/etc/d' }],
  ["Podman's variable", '/etc/auth.json', { REGISTRY_AUTH_FILE: '/etc/auth.json' }],
  ['the run-time folder', '/run/1/containers/auth.json', { XDG_RUNTIME_DIR: '/run/1' }],
  ['the home folder', '/home/me/.config/containers/auth.json', {}],
])('looks where %s says', async (_, path, env) => {
  const options = { ...file({ auths: { 'example.test': auth('me:pw') } }, path), env };
  expect(await search('example.test/a', options)).toMatchObject({ foundIn: path });
});

it('prefers what the user says now', async () => {
  const options = file({ auths: { 'example.test': auth('x:y') } });
  expect(await search('example.test/a', options, { username: 'me', password: 'pw' })).toMatchObject({
    credentials: { username: 'me' },
    foundIn: 'the options',
  });
});

it('reads the variable of CI systems', async () => {
  const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'example.test': auth('me:pw') } }) };
  expect(await search('example.test/a', { env })).toMatchObject({ foundIn: 'DOCKER_AUTH_CONFIG' });
});

describe('helpers', () => {
  const answers =
    (stdout: string, exitCode = 0): NonNullable<FakeWorldOptions['processes']> =>
    () => ({ stdout, exitCode });

  it.each([
    [
      'of the host',
      { credHelpers: { 'example.test': 'one' }, credsStore: 'two' },
      'docker-credential-one',
      'example.test/a',
      'example.test',
    ],
    [
      'for everything',
      { credHelpers: { 'other.test': 'one' }, credsStore: 'two' },
      'docker-credential-two',
      'example.test/a',
      'example.test',
    ],
    [
      'for Docker Hub',
      { credsStore: 'two' },
      'docker-credential-two',
      'alpine',
      'https://index.docker.io/v1/',
    ],
  ])('%s are asked', async (_, document, program, reference, input) => {
    const world = fakeWorld({ ...file(document), processes: answers('{"Username":"me","Secret":"pw"}') });
    const found = await findCredentials(parseReference(reference), {
      world,
      progress: silentProgress,
      options: {},
    });
    expect(found).toMatchObject({ credentials: { kind: 'password', username: 'me', password: 'pw' } });
    expect(world.runs).toEqual([{ program, args: ['get'], options: expect.objectContaining({ input }) }]);
  });

  it('may give an identity token', async () => {
    const options = {
      ...file({ credsStore: 'x' }),
      processes: answers('{"Username":"<token>","Secret":"t"}'),
    };
    expect(await search('example.test/a', options)).toMatchObject({
      credentials: { kind: 'identity-token' },
    });
  });

  it.each([
    ['know nothing', answers('credentials not found in native keychain', 1), []],
    ['fail', answers('panic', 2), ['docker-credential-x ended with exit code 2']],
    ['are not installed', () => undefined, ['the program docker-credential-x is not installed']],
    ['answer nonsense', answers('{'), ['docker-credential-x answered without a user and a secret']],
  ])('that %s leave the entries of the file', async (_, processes, problems) => {
    const document = { credsStore: 'x', auths: { 'example.test': auth('me:pw') } };
    expect(await search('example.test/a', { ...file(document), processes })).toMatchObject({
      credentials: { kind: 'password' },
      problems,
    });
  });

  it('with a path for a name are not run', async () => {
    const world = fakeWorld(file({ credsStore: '../evil' }));
    const found = await findCredentials(parseReference('example.test/a'), {
      world,
      progress: silentProgress,
      options: {},
    });
    expect(world.runs).toEqual([]);
    expect(found.problems[0]).toContain('not the name of a credential helper');
  });
});

it.each([
  '{',
  '[]',
  '{"auths":[1]}',
  '{"auths":{"example.test":1}}',
  '{"auths":{"__proto__":{"auth":"eDp5"}}}',
  'null',
])('survives %s', async (text) => {
  expect((await search('example.test/a', file(text))).credentials).toBeUndefined();
});

it('does not quote a broken file, which has secrets in it', async () => {
  const { problems } = await search('example.test/a', file('{"auths": s3cret'));
  expect(problems).toEqual([`${dockerFile}: this is not JSON`]);
});
