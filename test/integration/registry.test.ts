import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opener as archiveOpener } from '../../src/artifact/openers/docker-archive/index.js';
import { opener } from '../../src/artifact/openers/registry/index.js';
import type { OpenOptions } from '../../src/core/artifact.js';
import { mediaTypes } from '../../src/formats/oci/index.js';
import { dockerArchive, type ImageSpec, ociLayout, sha256 } from '../../src/testing/archives.js';
import { freePort } from '../../src/testing/free-port.js';
import { looksOf, realContext } from './looks.js';
import { isInstalled, untilUp } from './processes.js';

const hasRegistry = isInstalled('docker-registry');
if (!hasRegistry) {
  console.warn('!! LEFT OUT: a real registry; install docker-registry (Debian package docker-registry).');
}

const spec: ImageSpec = {
  tags: ['app:1'],
  layers: [
    [
      { path: 'etc/os-release', content: 'ID=test' },
      { path: 'etc/gone', content: 'x' },
    ],
    [
      { path: 'etc/.wh.gone', content: '' },
      { path: 'big', content: 'x'.repeat(300_000) },
    ],
  ],
};

/** bcrypt of "secret", the only kind of password file that this registry reads. */
const passwords = 'me:$2b$04$Ly95mqf7fyZqCHkK1bc9PO/LsBuTUPTsLsrFFrES7t.maWYezADyO\n';

describe.skipIf(!hasRegistry).each([
  ['open to all', false],
  ['with passwords', true],
])('docker-registry, %s', (_, withPasswords) => {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  const authorization = `Basic ${Buffer.from('me:secret').toString('base64')}`;
  let server: ChildProcess;
  let host = '';

  beforeAll(async () => {
    const port = await freePort();
    host = `127.0.0.1:${port}`;
    server = start(folder, port, withPasswords);
    await untilUp(`http://${host}/v2/`);
    await push(ociLayout([spec]), 'team/app', '1');
  });
  afterAll(() => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (options: OpenOptions = {}) => opener.open(`${host}/team/app:1`, realContext(options));

  it('gives the same image as its archive', async () => {
    const context = realContext();
    const file = join(folder, 'image.tar');
    writeFileSync(file, dockerArchive(spec));
    const fromFile = await archiveOpener.open(file, context);
    const fromRegistry = await open(withPasswords ? { username: 'me', password: 'secret' } : {});
    expect(await looksOf(fromRegistry, context)).toEqual(await looksOf(fromFile, context));
    expect(fromRegistry.digest).toBe(fromFile.digest);
    await fromFile.close();
  });

  it('gives it by digest too', async () => {
    const options = withPasswords ? { username: 'me', password: 'secret' } : {};
    const [byDigest = ''] = (await open(options)).image?.repoDigests ?? [];
    expect((await opener.open(byDigest, realContext(options))).digest).toBe((await open(options)).digest);
  });

  it('says what is not there', async () => {
    const options = withPasswords ? { username: 'me', password: 'secret' } : {};
    const asked = opener.open(`${host}/team/app:2`, realContext(options));
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.runIf(withPasswords)('reads the password from the file that docker login writes', async () => {
    const auths = { [host]: { auth: Buffer.from('me:secret').toString('base64') } };
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }));
    const context = realContext({}, { DOCKER_CONFIG: folder, HOME: folder });
    expect((await opener.open(`${host}/team/app:1`, context)).layers).toHaveLength(2);
  });

  it.runIf(withPasswords).each([
    [{}, 'no credentials were found'],
    [{ username: 'me', password: 'wrong' }, 'the credentials are from the options'],
  ])('refuses %j', async (options, message) => {
    const asked = opener.open(`${host}/team/app:1`, realContext(options, { HOME: folder }));
    await expect(asked).rejects.toMatchObject({
      code: 'REGISTRY_AUTH',
      message: expect.stringContaining(message),
    });
  });

  async function push(
    layout: ReadonlyMap<string, Uint8Array>,
    repository: string,
    tag: string,
  ): Promise<void> {
    const index = JSON.parse(new TextDecoder().decode(layout.get('index.json')));
    const manifestDigest: string = index.manifests[0].digest;
    const manifest = layout.get(`blobs/sha256/${manifestDigest.slice(7)}`) ?? new Uint8Array(0);
    for (const [path, bytes] of layout) {
      if (path.startsWith('blobs/') && bytes !== manifest) await pushBlob(repository, bytes);
    }
    await put(`http://${host}/v2/${repository}/manifests/${tag}`, manifest, mediaTypes.ociManifest);
  }

  async function pushBlob(repository: string, bytes: Uint8Array): Promise<void> {
    const response = await fetch(`http://${host}/v2/${repository}/blobs/uploads/`, {
      method: 'POST',
      headers: { authorization },
    });
    const place = new URL(response.headers.get('location') ?? '', `http://${host}`);
    place.searchParams.set('digest', sha256(bytes));
    await put(place.href, bytes, 'application/octet-stream');
  }

  async function put(url: string, bytes: Uint8Array, type: string): Promise<void> {
    const body = Uint8Array.from(bytes);
    const response = await fetch(url, {
      method: 'PUT',
      body,
      headers: { 'content-type': type, authorization },
    });
    expect(response.status).toBe(201);
  }
});

function start(folder: string, port: number, withPasswords: boolean): ChildProcess {
  const config = {
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: `127.0.0.1:${port}` },
    ...(withPasswords ? { auth: { htpasswd: { realm: 'test', path: join(folder, 'passwords') } } } : {}),
  };
  writeFileSync(join(folder, 'passwords'), passwords);
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config));
  return spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' });
}
