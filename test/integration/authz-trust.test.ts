import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tar } from '../../src/testing/archives.js';
import { freePort } from '../../src/testing/free-port.js';
import { testKey } from '../../src/testing/signed-images.js';
import { commandWords } from './command.js';
import { testPlugin } from './plugin-sockets.js';
import { ended, isInstalled, saying } from './processes.js';
import { type RealRegistry, startRealRegistry } from './real-registry.js';

const needed = ['dockerd', 'docker', 'docker-registry', 'skopeo', 'cosign'];
const isPossible = needed.every((program) => isInstalled(program)) && process.getuid?.() === 0;
if (!isPossible)
  console.warn(`!! LEFT OUT: signatures before a real dockerd; it needs ${needed.join(', ')}.`);

/** Where the engine keeps images: it knows less about where they came from if it is containerd. */
const keepers = ['its own store', 'containerd'] as const;

describe.skipIf(!isPossible).each(keepers)(
  'a dockerd with images in %s creates and starts only what is signed',
  (keeper) => {
    const folder = mkdtempSync(join(tmpdir(), 'y-'));
    const at = (name: string) => join(folder, name);
    const { name: plugin, socket } = testPlugin(`trust-${keepers.indexOf(keeper)}`);
    let registry: RealRegistry;
    let served: ChildProcess | undefined;
    let dockerd: ChildProcess | undefined;
    const key = testKey('p256');
    const stranger = testKey('p256');

    beforeAll(async () => {
      registry = await startRealRegistry();
      writeFileSync(at('team.key'), key.privatePem);
      writeFileSync(at('team.pub'), key.publicPem);
      writeFileSync(at('stranger.key'), stranger.privatePem);
      writeFileSync(at('open.yaml'), '{version: 1, unmapped: accept, open: [import, load]}');
      writeFileSync(at('anything.yaml'), 'version: 1\nrules: [{images: ["*"], accept: anything}]\n');
      writeFileSync(
        at('rules.yaml'),
        `version: 1
rules:
  - images: ['HOST/signed/*']
    signature: {keys: [team.pub]}
  - images: ['HOST/free/*']
    accept: anything
`.replaceAll('HOST', registry.host),
      );
      writeFileSync(
        at('policy.json'),
        JSON.stringify({
          default: [{ type: 'reject' }],
          transports: {
            docker: {
              [`${registry.host}/signed`]: [
                { type: 'sigstoreSigned', keyPath: 'team.pub', signedIdentity: { type: 'matchRepository' } },
              ],
            },
          },
        }),
      );
      copyFileSync(at('anything.yaml'), at('trust.yaml'));
      await servePlugin('trust.yaml');
      dockerd = await startDockerd();
      await prepare();
      await servePlugin('rules.yaml');
    }, 120_000);

    afterAll(async () => {
      await ended(dockerd);
      await ended(served);
      spawnSync('umount', ['-R', at('data')], { stdio: 'ignore' });
      registry?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const name = (path: string) => `${registry.host}/${path}`;
    const inspect = async (image: string, format: string) =>
      (await docker('image', 'inspect', '-f', format, image)).stdout.trim();

    /** Images: signed/app:1 (signed), signed/bare:1 (not), signed/evil:1 (by a stranger), free/app:1, and one of no registry. */
    async function prepare(): Promise<void> {
      for (const image of ['signed/app', 'signed/bare', 'signed/evil', 'free/app']) {
        await importImage(name(`${image}:1`), image);
        expect((await docker('push', name(`${image}:1`))).stderr).toBe('');
      }
      await importImage('local:1', 'local');
      await docker('tag', name('signed/bare:1'), name('signed/moving:1'));
      await docker('create', '--name', 'old-bare', name('signed/bare:1'));
      await docker('create', '--name', 'old-app', name('signed/app:1'));
      sign('team.key', name('signed/app:1'));
      sign('stranger.key', name('signed/evil:1'));
    }

    it('runs what is signed, by tag, by digest and by ID', async () => {
      const digest = await inspect(name('signed/app:1'), '{{index .RepoDigests 0}}');
      const id = await inspect(name('signed/app:1'), '{{.Id}}');
      expect(digest).toContain('@sha256:');
      for (const image of [name('signed/app:1'), digest, id, id.slice(7, 19)]) {
        const { stdout, stderr } = await docker('run', '-d', '--network', 'none', image);
        expect(stderr, image).not.toContain('seaworthy');
        expect(stdout.trim(), image).toMatch(/^[0-9a-f]{64}$/);
      }
      expect((await docker('start', 'old-app')).stderr).not.toContain('seaworthy');
    });

    it('refuses what is not, and says what would be allowed', async () => {
      for (const image of ['signed/bare', 'signed/evil']) {
        const digest = await inspect(name(`${image}:1`), '{{index .RepoDigests 0}}');
        const id = await inspect(name(`${image}:1`), '{{.Id}}');
        for (const reference of [name(`${image}:1`), digest, id]) {
          const { stderr } = await docker('create', reference);
          expect(stderr, reference).toContain('seaworthy [image]');
          expect(stderr, reference).toContain('Allowed is an image signed with team.pub');
        }
      }
      const local = await docker('create', 'local:1');
      expect(local.stderr).toMatch(
        keeper === 'containerd'
          ? /no rule of .* names docker\.io\/library\/local/
          : /came from no registry.*Allowed are images pulled from .*signed\/\*/,
      );
    });

    it('refuses containers that are older than the policy', async () => {
      expect((await docker('start', 'old-bare')).stderr).toContain(
        'Allowed is an image signed with team.pub',
      );
      expect((await docker('restart', 'old-bare')).stderr).toContain('seaworthy [image]');
    });

    it('lets an image under a free rule run, and none that is only called so', async () => {
      expect((await docker('create', name('free/app:1'))).stderr).toBe('');
      await docker('tag', 'local:1', name('free/app:2'));
      expect((await docker('create', name('free/app:2'))).stderr).toContain('is not trusted');
      await docker('rmi', name('free/app:2'));
    });

    it('is not misled by a tag that moves, before or after the check', async () => {
      await docker('create', '--name', 'before', name('signed/app:1'));
      const good = await inspect(name('signed/app:1'), '{{.Id}}');
      await docker('tag', name('signed/bare:1'), name('signed/app:1'));
      expect((await docker('create', name('signed/app:1'))).stderr).toContain('seaworthy [image]');
      await docker('tag', 'local:1', name('signed/app:1'));
      expect((await docker('create', name('signed/app:1'))).stderr).toContain('is not trusted');
      expect((await docker('start', 'before')).stderr).toBe('');
      await docker('tag', good, name('signed/app:1'));
      expect((await docker('create', name('signed/app:1'))).stderr).toBe('');
    });

    it('goes by policy.json too, by registry and by a folder without any network', async () => {
      await servePlugin('policy.json');
      expect((await docker('create', name('signed/app:1'))).stderr).toBe('');
      expect((await docker('create', name('signed/bare:1'))).stderr).toContain('seaworthy [image]');
      expect((await docker('create', name('free/app:1'))).stderr).toContain('seaworthy [image]');
      const digest = await inspect(name('signed/app:1'), '{{index .RepoDigests 0}}');
      run('cosign', ['save', '--allow-insecure-registry', '--dir', at('saved'), digest]);
      await servePlugin('policy.json', '--trust-offline', '--trust-store', at('saved'));
      expect((await docker('create', name('signed/app:1'))).stderr).toBe('');
      expect((await docker('create', name('signed/bare:1'))).stderr).toContain(
        'no folder of signed images holds',
      );
    });

    it('goes by the block content-trust of daemon.json, and by signed tags', async () => {
      const notary = `http://127.0.0.1:${await freePort()}`;
      const trust = (...args: string[]) =>
        runCommand('trust', ...args, '--server', notary, '--trust-dir', at('keys'));
      const server = spawnCommand('notary', 'serve', '--addr', notary.slice(7), '--data', at('notary'));
      await saying(server, 'listens');
      trust('sign', name('signed/app:1'));
      const { rootKeys } = JSON.parse(trust('inspect', name('signed/app'), '--json'));
      const pins = (id: string) =>
        JSON.stringify({
          'content-trust': {
            mode: 'enforced',
            'trust-pinning': { 'cert-ids': { [`${registry.host}/signed/*`]: [id] } },
          },
        });
      const rules = (daemonJson: string) =>
        `{version: 1, rules: [{images: ['*'], content-trust: {daemon-json: ${daemonJson}, server: '${notary}'}}]}`;
      writeFileSync(at('good-daemon.json'), pins(rootKeys[0]));
      writeFileSync(at('other-daemon.json'), pins('0'.repeat(64)));
      writeFileSync(at('good.yaml'), rules('good-daemon.json'));
      writeFileSync(at('other.yaml'), rules('other-daemon.json'));
      await servePlugin('good.yaml');
      const digest = await inspect(name('signed/app:1'), '{{index .RepoDigests 0}}');
      expect((await docker('create', name('signed/app:1'))).stderr).toBe('');
      expect((await docker('create', digest)).stderr).toBe('');
      expect((await docker('create', name('signed/bare:1'))).stderr).toContain('has no signed collection');
      expect((await docker('create', name('free/app:1'))).stderr).toContain('no pin names this repository');
      await docker('tag', name('signed/app:1'), name('signed/app:2'));
      expect((await docker('create', name('signed/app:2'))).stderr).toContain('does not hold 2');
      await servePlugin('other.yaml');
      expect((await docker('create', name('signed/app:1'))).stderr).toContain(
        'none of its keys is one of the given',
      );
      await ended(server);
      await servePlugin('good.yaml');
      expect((await docker('create', name('signed/app:1'))).stderr).toContain('seaworthy [image]');
    });

    it('refuses everything while the registry does not answer, or the policy cannot be read', async () => {
      await servePlugin('trust.yaml');
      writeFileSync(at('trust.yaml'), readFileSync(at('rules.yaml')));
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect((await docker('create', name('signed/app:1'))).stderr).toBe('');
      expect((await docker('create', name('signed/bare:1'))).stderr).toContain('seaworthy [image]');
      writeFileSync(at('trust.yaml'), 'version: 2\n');
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect((await docker('create', name('signed/app:1'))).stderr).toContain('policy cannot be used');
      await servePlugin('rules.yaml');
      registry.stop();
      expect((await docker('create', name('signed/app:1'))).stderr).toContain('seaworthy [image]');
    });

    function sign(keyFile: string, image: string): void {
      runCommand('sign', image, '--key', at(keyFile));
    }

    const words = commandWords;
    const env = {
      ...process.env,
      DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: 'root-passphrase',
      DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: 'repository-passphrase',
      NOTARY_ROOT_PASSPHRASE: 'root-passphrase',
      NOTARY_TARGETS_PASSPHRASE: 'repository-passphrase',
      NOTARY_SNAPSHOT_PASSPHRASE: 'repository-passphrase',
      NOTARY_DELEGATION_PASSPHRASE: 'repository-passphrase',
      HOME: folder,
      DOCKER_CONFIG: at('config'),
    };
    const spawnCommand = (...args: string[]) =>
      spawn(process.execPath, [...words, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const runCommand = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...args], {
        encoding: 'utf8',
        env,
      });
      expect(status, `${stdout}${stderr}`).toBe(0);
      return stdout;
    };

    async function servePlugin(trust: string, ...more: string[]): Promise<void> {
      await ended(served);
      const places = [
        '--socket',
        socket,
        '--engine',
        at('s'),
        '--audit-log',
        at('audit.jsonl'),
        '--state',
        at('state'),
      ];
      const policies = ['--policy', at('open.yaml'), '--trust', at(trust), ...more];
      served = spawnCommand('authz', 'serve', ...places, ...policies);
      await saying(served, 'listens');
    }

    async function startDockerd(): Promise<ChildProcess> {
      const places = ['--data-root', at('data'), '--exec-root', at('exec'), '--pidfile', at('pid')];
      const network = ['--bridge=none', '--iptables=false', '--ip6tables=false'];
      writeFileSync(
        at('daemon.json'),
        JSON.stringify({ features: { 'containerd-snapshotter': keeper === 'containerd' } }),
      );
      const child = spawn(
        'dockerd',
        [...['--config-file', at('daemon.json'), '-H', `unix://${at('s')}`], ...places, ...network].concat(
          `--authorization-plugin=${plugin}`,
        ),
        { stdio: 'ignore' },
      );
      for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        if ((await docker('version')).status === 0) return child;
      }
      throw new Error('dockerd did not start');
    }

    async function importImage(image: string, content: string): Promise<void> {
      const program = readFileSync('/sbin/ldconfig');
      const archive = tar([
        { path: 'program', content: program, mode: 0o755 },
        { path: 'mark', content },
      ]);
      writeFileSync(at('import.tar'), archive);
      const { status, stderr } = await docker(
        'import',
        '-c',
        'CMD ["/program","--version"]',
        at('import.tar'),
        image,
      );
      expect(status, stderr).toBe(0);
    }
    function docker(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
      mkdirSync(at('config'), { recursive: true });
      const child = spawn('docker', ['-H', `unix://${at('s')}`, ...args], {
        env: { ...process.env, DOCKER_CONFIG: at('config') },
      });
      const said = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk) => {
        said.stdout += String(chunk);
      });
      child.stderr.on('data', (chunk) => {
        said.stderr += String(chunk);
      });
      child.stdin.end();
      return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...said })));
    }

    function run(program: string, args: readonly string[]): void {
      const { status, stdout, stderr } = spawnSync(program, args, {
        encoding: 'utf8',
        env: { ...process.env, HOME: folder },
      });
      expect(status, `${stdout}${stderr}`).toBe(0);
    }
  },
);
