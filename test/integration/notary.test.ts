import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInstalled } from './looks.js';

const has = { notary: isInstalled('notary'), docker: isInstalled('docker'), openssl: isInstalled('openssl') };
if (!has.notary) console.warn('!! LEFT OUT: the notary client; install it (Debian package notary).');
if (!has.docker) console.warn('!! LEFT OUT: docker trust; install docker (Debian package docker-cli).');
if (!has.openssl) console.warn('!! LEFT OUT: Notary with real clients needs openssl for a certificate.');

const passphrases = {
  NOTARY_ROOT_PASSPHRASE: 'root-passphrase',
  NOTARY_TARGETS_PASSPHRASE: 'targets-passphrase',
  NOTARY_SNAPSHOT_PASSPHRASE: 'snapshot-passphrase',
  NOTARY_DELEGATION_PASSPHRASE: 'delegation-passphrase',
  DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: 'root-passphrase',
  DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: 'repository-passphrase',
};

describe.skipIf(!has.openssl)('seaworthy notary serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notary-clients-'));
  let server: ChildProcess;
  let port = 0;
  let address = '';

  beforeAll(async () => {
    makeCertificate('server', 'localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1');
    makeCertificate('alice', 'alice');
    writeFileSync(join(folder, 'content'), 'hello\n');
    port = await freePort();
    address = `https://127.0.0.1:${port}`;
    await startServer();
  });
  afterAll(() => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  async function startServer(): Promise<void> {
    const program = ['--import', 'tsx', join(import.meta.dirname, '../../src/cli/main.ts')];
    const flags = ['--addr', `127.0.0.1:${port}`, '--data', join(folder, 'data')];
    const tls = ['--tls-cert', join(folder, 'server.crt'), '--tls-key', join(folder, 'server.key')];
    server = spawn(process.execPath, [...program, 'notary', 'serve', ...flags, ...tls], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      let said = '';
      server.stderr?.on('data', (chunk) => {
        said += chunk;
        if (said.includes('Notary listens')) resolve();
      });
      server.once('exit', () => reject(new Error(`the server did not start: ${said}`)));
    });
  }

  async function killServer(): Promise<void> {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  }

  function makeCertificate(name: string, subject: string, ...more: readonly string[]): void {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '400'];
    const files = ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.crt`)];
    run('openssl', ['req', '-x509', ...curve, ...files, '-subj', `/CN=${subject}`, ...more]);
  }

  function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
    const result = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      input: 'yes\n',
      env: { ...process.env, ...passphrases, ...env },
      timeout: 20_000,
    });
    if (result.status === 0) return result.stdout;
    throw new Error(`${program} ${args.join(' ')}: ${result.stdout}${result.stderr}`);
  }

  describe.skipIf(!has.notary)('notary', () => {
    const notary = (...args: readonly string[]) =>
      run('notary', [
        '-s',
        address,
        '--tlscacert',
        join(folder, 'server.crt'),
        '-d',
        join(folder, 'n'),
        ...args,
      ]);
    const names = (gun: string) =>
      notary('list', gun)
        .split('\n')
        .slice(2)
        .map((line) => line.split(/\s{2,}/)[0] ?? '')
        .filter((name) => name !== '');

    it('publishes, lists, looks up and verifies', () => {
      notary('init', 'example.test/a');
      notary('add', 'example.test/a', 'v1', 'content', '-p');
      notary('add', 'example.test/a', 'q"uo\\te✓', 'content', '-p');
      expect(names('example.test/a')).toEqual(['q"uo\\te✓', 'v1']);
      expect(notary('lookup', 'example.test/a', 'v1')).toContain('v1 sha256:5891b5b522d5df08');
      expect(notary('verify', 'example.test/a', 'v1', '-i', 'content')).toBe('hello\n');
    });

    it('rotates every key, and still reads', () => {
      notary('key', 'rotate', 'example.test/a', 'snapshot', '-r');
      notary('key', 'rotate', 'example.test/a', 'timestamp', '-r');
      notary('key', 'rotate', 'example.test/a', 'targets');
      notary('key', 'rotate', 'example.test/a', 'snapshot');
      notary('key', 'rotate', 'example.test/a', 'root');
      notary('witness', 'example.test/a', 'targets', '-p');
      notary('remove', 'example.test/a', 'v1', '-p');
      rmSync(join(folder, 'n/tuf'), { recursive: true });
      expect(names('example.test/a')).toEqual(['q"uo\\te✓']);
    });

    it('delegates, and takes it back', () => {
      notary('delegation', 'add', 'example.test/a', 'targets/releases', 'alice.crt', '--all-paths', '-p');
      notary('key', 'import', 'alice.key', '--role', 'targets/releases');
      notary('add', 'example.test/a', 'v2', 'content', '-r', 'targets/releases', '-p');
      expect(names('example.test/a')).toEqual(['q"uo\\te✓', 'v2']);
      notary('delegation', 'remove', 'example.test/a', 'targets/releases', '-y', '-p');
      expect(names('example.test/a')).toEqual(['q"uo\\te✓']);
    });

    it('deletes one collection and not the one whose name begins alike', () => {
      notary('init', 'example.test/ab', '-p');
      notary('delete', 'example.test/a', '--remote');
      expect(() => notary('list', 'example.test/a')).toThrow('does not have trust data');
      expect(notary('list', 'example.test/ab')).toContain('No targets present');
    });

    it('reads on after the server was killed in the middle of publishing', async () => {
      notary('init', 'example.test/k', '-p');
      const flags = ['-s', address, '--tlscacert', 'server.crt', '-d', 'n', 'add', 'example.test/k'];
      const publishing = spawn('notary', [...flags, 'late', 'content', '-p'], {
        cwd: folder,
        env: { ...process.env, ...passphrases },
        stdio: 'ignore',
      });
      await killServer();
      publishing.kill();
      await startServer();
      notary('add', 'example.test/k', 'after', 'content', '-p');
      expect(names('example.test/k')).toContain('after');
    });
  });

  describe.skipIf(!has.docker)('docker trust', () => {
    const image = '127.0.0.1:15000/team/app';
    const docker = (...args: readonly string[]) =>
      run('docker', ['trust', ...args], {
        DOCKER_CONFIG: join(folder, 'd'),
        DOCKER_CONTENT_TRUST: '1',
        DOCKER_CONTENT_TRUST_SERVER: address,
      });

    it('makes a collection, adds a signer and inspects it', () => {
      mkdirSync(join(folder, 'd'));
      docker('key', 'generate', 'bob');
      docker('signer', 'add', '--key', 'bob.pub', 'bob', image);
      docker('signer', 'add', '--key', 'bob.pub', 'carol', image);
      const [inspected] = JSON.parse(docker('inspect', image));
      expect(inspected.Signers.map(({ Name }: { Name: string }) => Name).sort()).toEqual(['bob', 'carol']);
    });
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
