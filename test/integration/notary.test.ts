import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createPrivateKey, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/testing/free-port.js';
import { listenLocally } from '../../src/testing/listening.js';
import { commandWords } from './command.js';
import { ended, isInstalled, saying, untilUp } from './processes.js';

const has = {
  notary: isInstalled('notary'),
  goServer: isInstalled('notary-server'),
  docker: isInstalled('docker'),
  openssl: isInstalled('openssl'),
};
if (!has.notary) console.warn('!! LEFT OUT: the notary client; install it (Debian package notary).');
if (!has.goServer) console.warn("!! LEFT OUT: Go's Notary server (Debian package notary).");
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
    server = await startServer(port, 'data');
  });
  afterAll(() => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  async function startServer(at: number, data: string, ...more: readonly string[]): Promise<ChildProcess> {
    const flags = ['--addr', `127.0.0.1:${at}`, '--data', join(folder, data), ...more];
    const tls = ['--tls-cert', join(folder, 'server.crt'), '--tls-key', join(folder, 'server.key')];
    const child = spawn(process.execPath, [...commandWords, 'notary', 'serve', ...flags, ...tls], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await saying(child, 'Notary listens');
    return child;
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
      env: { ...process.env, ...passphrases, DOCKER_CONFIG: join(folder, 'd'), ...env },
      timeout: 60_000,
    });
    if (result.status === 0) return result.stdout;
    throw new Error(`${program} ${args.join(' ')}: ${result.stdout}${result.stderr}`);
  }

  const seaworthy = (...args: readonly string[]) => {
    return run(process.execPath, [...commandWords, ...args, '--server', address, '--insecure-tls']);
  };

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
      expect(seaworthy('trust', 'verify', 'example.test/a:v1')).toMatch(
        /^example\.test\/a@sha256:5891b5b522d5df08/,
      );
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

    it('lets a delegate sign who has no other key, and takes in a witnessed role', () => {
      notary('init', 'example.test/d', '-p');
      notary('key', 'rotate', 'example.test/d', 'snapshot', '-r');
      notary('delegation', 'add', 'example.test/d', 'targets/releases', 'alice.crt', '--all-paths', '-p');
      const asAlice = (...args: readonly string[]) =>
        run('notary', [
          '-s',
          address,
          '--tlscacert',
          join(folder, 'server.crt'),
          '-d',
          join(folder, 'n2'),
          ...args,
        ]);
      asAlice('key', 'import', 'alice.key', '--role', 'targets/releases');
      asAlice('add', 'example.test/d', 'by-alice', 'content', '-r', 'targets/releases', '-p');
      expect(names('example.test/d')).toEqual(['by-alice']);
      expect(() => asAlice('add', 'example.test/d', 'stolen', 'content', '-r', 'targets', '-p')).toThrow();
      asAlice('reset', 'example.test/d', '--all');
      asAlice('witness', 'example.test/d', 'targets/releases', '-p');
      asAlice('remove', 'example.test/d', 'by-alice', '-r', 'targets/releases', '-p');
      expect(names('example.test/d')).toEqual([]);
    });

    it('and seaworthy sign with the same key store, each what the other made', () => {
      const store = ['--trust-dir', join(folder, 'n')];
      const image = ['--digest', `sha256:${'ab'.repeat(32)}`, '--size', '500'];
      notary('init', 'example.test/s', '-p');
      seaworthy('trust', 'sign', 'example.test/s:ours', ...image, ...store);
      notary('add', 'example.test/s', 'theirs', 'content', '-p');
      expect(names('example.test/s')).toEqual(['ours', 'theirs']);
      seaworthy('trust', 'sign', 'example.test/t:ours', ...image, ...store);
      notary('add', 'example.test/t', 'theirs', 'content', '-p');
      notary('key', 'rotate', 'example.test/t', 'snapshot', '-r');
      for (const role of ['targets', 'snapshot', 'timestamp', 'root']) {
        seaworthy('trust', 'rotate', 'example.test/t', role, ...store);
        notary('add', 'example.test/t', role, 'content', '-p');
      }
      seaworthy('trust', 'rotate', 'example.test/t', 'snapshot', '--local', ...store);
      notary('add', 'example.test/t', 'last', 'content', '-p');
      seaworthy('trust', 'revoke', 'example.test/t:theirs', ...store);
      expect(names('example.test/t')).toEqual(['last', 'ours', 'root', 'snapshot', 'targets', 'timestamp']);
      const doctor = JSON.parse(seaworthy('trust', 'doctor', 'example.test/t', '--json', ...store));
      expect(doctor.healthy).toBe(true);
    }, 120_000);

    it('reads on after the server was killed in the middle of publishing', async () => {
      notary('init', 'example.test/k', '-p');
      const flags = ['-s', address, '--tlscacert', 'server.crt', '-d', 'n', 'add', 'example.test/k'];
      const publishing = spawn('notary', [...flags, 'late', 'content', '-p'], {
        cwd: folder,
        env: { ...process.env, ...passphrases },
        stdio: 'ignore',
      });
      await ended(server, 'SIGKILL');
      publishing.kill();
      server = await startServer(port, 'data');
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
      mkdirSync(join(folder, 'd'), { recursive: true });
      docker('key', 'generate', 'bob');
      docker('signer', 'add', '--key', 'bob.pub', 'bob', image);
      docker('signer', 'add', '--key', 'bob.pub', 'carol', image);
      const [inspected] = JSON.parse(docker('inspect', image));
      expect(inspected.Signers.map(({ Name }: { Name: string }) => Name).sort()).toEqual(['bob', 'carol']);
      const ours = JSON.parse(seaworthy('trust', 'inspect', image, '--json'));
      expect(ours.signers.map(({ name }: { name: string }) => name).sort()).toEqual(['bob', 'carol']);
      const administrative = ours.rootKeys.concat(ours.repositoryKeys);
      expect(inspected.AdministrativeKeys.map(({ Keys }: { Keys: { ID: string }[] }) => Keys[0]?.ID)).toEqual(
        administrative,
      );
      const pin = ['--root-key', ours.rootKeys[0]];
      expect(() => seaworthy('trust', 'verify', image, ...pin)).toThrow('The tag latest is not signed');
    });
  });

  describe.skipIf(!has.goServer)("with Go's server", () => {
    let go: ChildProcess;
    let goAddress = '';
    beforeAll(async () => {
      const at = await freePort();
      goAddress = `http://127.0.0.1:${at}`;
      const config = {
        server: { http_addr: `127.0.0.1:${at}` },
        trust_service: { type: 'local', hostname: '', port: '', key_algorithm: 'ecdsa' },
        storage: { backend: 'memory' },
        logging: { level: 'error' },
      };
      writeFileSync(join(folder, 'go.json'), JSON.stringify(config));
      go = spawn('notary-server', ['-config', join(folder, 'go.json')], { stdio: 'ignore' });
      await untilUp(`${goAddress}/_notary_server/health`);
    });
    afterAll(() => {
      go.kill('SIGKILL');
    });

    it('seaworthy signs, adds, removes, rotates and revokes', () => {
      const ours = (...words: readonly string[]) => {
        const where = ['--trust-dir', join(folder, 'go'), '--server', goAddress];
        return run(process.execPath, [...commandWords, 'trust', ...words, ...where]);
      };
      const image = ['--digest', `sha256:${'ab'.repeat(32)}`, '--size', '500'];
      for (const name of ['kim', 'lee']) {
        const kept = ['--trust-dir', join(folder, 'go'), '--dir', folder];
        const words = [...commandWords, 'trust', 'key', 'generate', name, ...kept];
        run(process.execPath, words);
        ours('signer', 'add', name, 'example.test/g', '--key', `${name}.pub`);
      }
      ours('sign', 'example.test/g:v1', ...image);
      for (const role of ['targets', 'snapshot', 'timestamp', 'root']) ours('rotate', 'example.test/g', role);
      ours('signer', 'remove', 'kim', 'example.test/g');
      ours('sign', 'example.test/g:v2', ...image);
      ours('revoke', 'example.test/g:v1');
      expect(ours('inspect', 'example.test/g')).toMatch(/v2 .* lee\n/);
    }, 120_000);
  });

  describe.skipIf(!has.notary)('with tokens', () => {
    let tokens: Server;
    let guarded: ChildProcess;
    let guardedAddress = '';
    const asked: string[] = [];

    beforeAll(async () => {
      tokens = tokenServer(createPrivateKey(readFileSync(join(folder, 'alice.key'))), asked);
      const realm = `http://127.0.0.1:${await listenLocally(tokens)}/token`;
      const at = await freePort();
      guardedAddress = `https://127.0.0.1:${at}`;
      const names = ['--auth-realm', realm, '--auth-service', 'notary', '--auth-issuer', 'tokens'];
      guarded = await startServer(at, 'guarded', ...names, '--auth-certs', join(folder, 'alice.crt'));
    });
    afterAll(() => {
      guarded.kill('SIGKILL');
      tokens.close();
    });

    it('notary publishes and deletes with the right password, and not without', async () => {
      const notary = (password: string, ...args: readonly string[]) =>
        runAsync('notary', ['-s', guardedAddress, '--tlscacert', 'server.crt', '-d', 'g', ...args], {
          NOTARY_AUTH: Buffer.from(`me:${password}`).toString('base64'),
        });
      await notary('secret', 'init', 'h:5000/a');
      await expect(notary('wrong', 'publish', 'h:5000/a')).rejects.toThrow();
      await notary('secret', 'add', 'h:5000/a', 'v1', 'content', '-p');
      expect(await notary('secret', 'list', 'h:5000/a')).toContain('v1');
      await notary('secret', 'delete', 'h:5000/a', '--remote');
      expect(asked).toContain('repository:h:5000/a:*');
    });
  });

  describe.skipIf(!has.notary)('with users of its own', () => {
    let guarded: ChildProcess;
    let guardedAddress = '';

    beforeAll(async () => {
      const program = [...commandWords, 'notary', 'user', 'me'];
      writeFileSync(
        join(folder, 'users'),
        spawnSync(process.execPath, program, { input: 'secret-word', encoding: 'utf8' }).stdout,
      );
      const at = await freePort();
      guardedAddress = `https://127.0.0.1:${at}`;
      guarded = await startServer(at, 'own', '--auth', join(folder, 'users'));
    });
    afterAll(() => {
      guarded.kill('SIGKILL');
    });
    const as = (password: string, ...args: readonly string[]) =>
      run('notary', ['-s', guardedAddress, '--tlscacert', 'server.crt', '-d', 'o', ...args], {
        NOTARY_AUTH: Buffer.from(`me:${password}`).toString('base64'),
      });

    it('notary publishes, rotates and deletes with the right password, and not without', () => {
      as('secret-word', 'init', 'h:5000/a', '-p');
      expect(() => as('wrong-word', 'add', 'h:5000/a', 'v1', 'content', '-p')).toThrow();
      as('secret-word', 'reset', 'h:5000/a', '--all');
      as('secret-word', 'add', 'h:5000/a', 'v1', 'content', '-p');
      as('secret-word', 'key', 'rotate', 'h:5000/a', 'timestamp', '-r');
      expect(as('secret-word', 'list', 'h:5000/a')).toContain('v1');
      as('secret-word', 'delete', 'h:5000/a', '--remote');
      expect(() => as('secret-word', 'list', 'h:5000/a')).toThrow('does not have trust data');
    });
  });

  /** Not blocking, so that the token server in this process can answer. */
  function runAsync(program: string, args: readonly string[], env: Readonly<Record<string, string>>) {
    return new Promise<string>((resolve, reject) => {
      const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...passphrases, ...env } });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          said += chunk;
        });
      }
      child.stdin.end();
      child.once('close', (status) => (status === 0 ? resolve(said) : reject(new Error(said))));
    });
  }
});

/** Grants what is asked for to `me:secret`, and reading to those who give no name. */
function tokenServer(key: ReturnType<typeof createPrivateKey>, asked: string[]): Server {
  return createHttpServer((request, response) => {
    const scope = new URL(request.url ?? '', 'http://x').searchParams.get('scope') ?? '';
    asked.push(scope);
    const { authorization } = request.headers;
    if (
      authorization !== undefined &&
      authorization !== `Basic ${Buffer.from('me:secret').toString('base64')}`
    ) {
      response.writeHead(401).end();
      return;
    }
    const [first, last] = [scope.indexOf(':'), scope.lastIndexOf(':')];
    const grant = {
      type: scope.slice(0, first),
      name: scope.slice(first + 1, last),
      actions: authorization === undefined ? ['pull'] : scope.slice(last + 1).split(','),
    };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const exp = Math.floor(Date.now() / 1000) + 300;
    const text = `${part({ alg: 'ES256', typ: 'JWT' })}.${part({ iss: 'tokens', aud: 'notary', exp, access: [grant] })}`;
    const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ token: `${text}.${signature.toString('base64url')}`, expires_in: 300 }));
  });
}
