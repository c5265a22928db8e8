import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/artifact/openers/registry/client.js';
import { usualPatience } from '../../src/artifact/openers/registry/patience.js';
import { parseReference } from '../../src/formats/oci/reference.js';
import { freePort } from '../../src/testing/free-port.js';
import { testKey } from '../../src/testing/signed-images.js';
import { signImage } from '../../src/trust/cosign/index.js';
import { createRegistryStore } from '../../src/trust/registry/index.js';
import { realContext } from './looks.js';
import { isInstalled, saying } from './processes.js';
import { type RealRegistry, startRealRegistry } from './real-registry.js';
import {
  builtCommand,
  canRunDockerd,
  isBuilt,
  type RealDockerd,
  run,
  seaworthy,
  startDockerd,
} from './registry-dockerd.js';

const isPossible = canRunDockerd && isBuilt && ['docker-registry', 'skopeo'].every(isInstalled);
if (!isPossible)
  console.warn(
    '!! LEFT OUT: real pulls through the gateway; they need "npm run build", dockerd, docker, docker-registry, skopeo and root.',
  );

const key = testKey('p256');

describe.skipIf(!isPossible)('real clients through the gateway', () => {
  let registry: RealRegistry;
  let dockerd: RealDockerd;
  let gateway: ChildProcess;
  let host: string;
  const auditOf = () =>
    readFileSync(join(registry.folder, 'audit.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  beforeAll(async () => {
    [registry, dockerd] = await Promise.all([startRealRegistry(), startDockerd()]);
    host = `127.0.0.1:${await freePort()}`;
    writeFileSync(join(registry.folder, 'team.pub'), key.publicPem);
    writeFileSync(
      join(registry.folder, 'gateway.yaml'),
      `version: 1\nrules:\n  - images: ['${registry.host}/team/*']\n    signature: { keys: [team.pub] }\n  - images: ['${registry.host}/open/*']\n    accept: anything\n    push: true\n    delete: true\n`,
    );
    gateway = spawn(
      process.execPath,
      [
        ...[builtCommand, 'gateway', 'serve', '--upstream', `http://${registry.host}`],
        ...['--policy', join(registry.folder, 'gateway.yaml'), '--listen', host],
        ...['--audit-log', join(registry.folder, 'audit.jsonl')],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await saying(gateway, 'listens at');
    for (const name of ['signed', 'bare']) {
      await dockerd.makeImage(`${registry.host}/team/${name}:1`, name);
      const pushed = await dockerd.docker(['push', `${registry.host}/team/${name}:1`]);
      expect(pushed.status, pushed.text).toBe(0);
    }
    await sign('team/signed');
    await dockerd.docker(['image', 'prune', '-af']);
  });
  afterAll(async () => {
    gateway?.kill('SIGTERM');
    await dockerd?.stop();
    registry?.stop();
  });

  async function sign(repository: string): Promise<void> {
    const client = await connect(
      parseReference(`${registry.host}/${repository}`),
      realContext(),
      usualPatience,
    );
    const store = createRegistryStore(client, `${registry.host}/${repository}`);
    const image = await store.manifest('1');
    if (image === undefined) throw new Error('the image is not there');
    await signImage({
      store,
      key: key.signing,
      digest: image.digest,
      dockerReference: store.name,
      now: new Date(),
    });
  }

  it('docker pulls what is signed, by tag and by digest', async () => {
    const pulled = await dockerd.docker(['pull', `${host}/team/signed:1`]);
    expect(pulled.status, pulled.text).toBe(0);
    const digest = /Digest: (sha256:[0-9a-f]{64})/.exec(pulled.text)?.[1];
    expect((await dockerd.docker(['pull', `${host}/team/signed@${digest}`])).status).toBe(0);
  });

  it('docker learns why it gets nothing', async () => {
    const pulled = await dockerd.docker(['pull', `${host}/team/bare:1`]);
    expect(pulled.status).not.toBe(0);
    expect(pulled.text).toContain('Allowed is an image signed with team.pub');
    const other = await dockerd.docker(['pull', `${host}/other/app:1`]);
    expect(other.text).toContain('No rule of the policy names');
    expect(auditOf()).toContainEqual(
      expect.objectContaining({ allow: false, image: `${registry.host}/team/bare:1` }),
    );
  });

  it('skopeo copies what is signed, and nothing else', async () => {
    const copy = (name: string) =>
      run('skopeo', [
        ...['copy', '--insecure-policy', '--src-tls-verify=false', `docker://${host}/team/${name}:1`],
        `dir:${join(registry.folder, `copy-${name}`)}`,
      ]);
    const good = await copy('signed');
    expect(good.status, good.text).toBe(0);
    expect((await copy('bare')).status).not.toBe(0);
  });

  it('takes pushes where the policy opens it, and keeps the list of referrers that the registry lacks', async () => {
    await dockerd.makeImage(`${host}/open/app:1`, 'open');
    const pushed = await dockerd.docker(['push', `${host}/open/app:1`]);
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(pushed.text)?.[1];
    expect(digest, pushed.text).toBeDefined();
    writeFileSync(join(registry.folder, 'team.key'), key.privatePem);
    const image = `${host}/open/app@${digest}`;
    const signed = await seaworthy(['sign', image, '--key', join(registry.folder, 'team.key'), '--bundle']);
    expect(signed.status, signed.text).toBe(0);
    const list = (await (await fetch(`http://${host}/v2/open/app/referrers/${digest}`)).json()) as {
      manifests: { artifactType: string }[];
    };
    expect(list.manifests.map(({ artifactType }) => artifactType)).toEqual([
      expect.stringContaining('sigstore.bundle'),
    ]);
    const verified = await seaworthy(['verify', image, '--key', join(registry.folder, 'team.pub')]);
    expect(verified.status, verified.text).toBe(0);
    const refused = await dockerd.docker(['push', `${host}/team/signed:1`]);
    expect(refused.text).toContain('Nothing is pushed to');
  });

  it('our own scan goes through it', async () => {
    const scanned = await seaworthy([
      'image',
      `${host}/team/signed:1`,
      '--from',
      'registry',
      '--json',
      '--no-cache',
    ]);
    expect(scanned.text).toContain('"outcome"');
    expect((await seaworthy(['image', `${host}/team/bare:1`, '--from', 'registry'])).status).toBeGreaterThan(
      3,
    );
  });

  it('the policy is read again, and nothing passes while it cannot be read', async () => {
    const path = join(registry.folder, 'gateway.yaml');
    const before = readFileSync(path, 'utf8');
    const pull = async () => {
      await dockerd.docker(['rmi', `${host}/team/bare:1`]);
      return dockerd.docker(['pull', `${host}/team/bare:1`]);
    };
    writeFileSync(path, before.replace('signature: { keys: [team.pub] }', 'accept: anything'));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await pull()).status).toBe(0);
    writeFileSync(path, 'version: 1\nrules: nonsense\n');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await pull()).status).not.toBe(0);
    writeFileSync(path, before);
  });
});
