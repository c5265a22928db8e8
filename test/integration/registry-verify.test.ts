import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushImage, testKey } from '../../src/testing/signed-images.js';
import { createRegistryStore } from '../../src/trust/registry/index.js';
import { commandWords } from './command.js';
import { hasRegistryProgram, startTrustedRegistry, type TestRegistry } from './trusted-registry.js';

if (!hasRegistryProgram)
  console.warn('!! LEFT OUT: sign and verify at registry serve; install docker-registry.');
const canMount = process.getuid?.() === 0 && existsSync('/etc/docker');

describe.skipIf(!hasRegistryProgram)('threat 12, sign and verify at our own registry serve', () => {
  let registry: TestRegistry;
  const key = testKey('p256');
  const at = (name: string) => join(registry.folder, name);
  let image = '';

  beforeAll(async () => {
    registry = await startTrustedRegistry();
    const auth = Buffer.from('ci:a password of this test').toString('base64');
    mkdirSync(at('docker'));
    writeFileSync(at('docker/config.json'), JSON.stringify({ auths: { [registry.name]: { auth } } }));
    writeFileSync(at('team.key'), key.privatePem);
    writeFileSync(at('team.pub'), key.publicPem);
    const store = createRegistryStore(portFor(registry), `${registry.name}/dev/app`);
    const { digest } = await pushImage(store, 'to be verified');
    image = `${registry.name}/dev/app@${digest}`;
  });
  afterAll(() => registry?.stop());

  interface Ran {
    readonly status: number;
    readonly text: string;
  }

  function seaworthy(args: readonly string[], wrapper: readonly string[] = []): Promise<Ran> {
    const env = { ...process.env, DOCKER_CONFIG: at('docker'), COSIGN_PASSWORD: '' };
    const line = [...wrapper, process.execPath, ...commandWords, ...args];
    const [program = '', ...words] = line;
    return new Promise((resolve) => {
      execFile(program, words, { env, timeout: 60_000 }, (error, stdout, stderr) =>
        resolve({ status: error === null ? 0 : Number(error.code ?? -1), text: `${stdout}${stderr}` }),
      );
    });
  }

  it('with --ca', { timeout: 120_000 }, async () => {
    const ca = ['--ca', registry.registry.caPath];
    const signed = await seaworthy(['sign', image, '--key', at('team.key'), ...ca]);
    expect(signed.status, signed.text).toBe(0);
    const verified = await seaworthy(['verify', image, '--key', at('team.pub'), ...ca]);
    expect(verified.status, verified.text).toBe(0);
    const without = await seaworthy(['verify', image, '--key', at('team.pub')]);
    expect(without.status).not.toBe(0);
    expect(without.text).toContain('certificate');
  });

  /** A folder /etc/docker of its own, for this process alone. */
  const withCertsD = () => {
    const place = `/etc/docker/certs.d/${registry.name}`;
    const script = `mount -t tmpfs none /etc/docker && mkdir -p '${place}' && cp '${registry.registry.caPath}' '${place}/ca.crt' && exec "$@"`;
    return ['unshare', '--mount', 'sh', '-c', script, 'sh'];
  };

  it.skipIf(!canMount)('with the folder /etc/docker/certs.d', { timeout: 120_000 }, async () => {
    const signed = await seaworthy(['sign', image, '--bundle', '--key', at('team.key')], withCertsD());
    expect(signed.status, signed.text).toBe(0);
    const verified = await seaworthy(['verify', image, '--key', at('team.pub')], withCertsD());
    expect(verified.status, verified.text).toBe(0);
  });
});

/** The store of the tests over the client of the tests. */
function portFor(registry: TestRegistry): Parameters<typeof createRegistryStore>[0] {
  return {
    origin: registry.origin,
    send: async (path, { method, headers, body }) => {
      const url = new URL(path, `${registry.origin}/v2/dev/app/`);
      const wanted = {
        ...(headers === undefined ? {} : { headers }),
        ...(body === undefined ? {} : { body }),
      };
      const got = await registry.ask(method, `${url.pathname}${url.search}`, wanted);
      const flat = Object.fromEntries(
        Object.entries(got.headers).map(([name, value]) => [name, String(value ?? '')]),
      );
      const bytes = (async function* () {
        yield got.body as Uint8Array;
      })();
      return { status: got.status, headers: flat, url: url.href, body: bytes };
    },
  };
}
