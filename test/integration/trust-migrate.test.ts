import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/artifact/openers/registry/client.js';
import { usualPatience } from '../../src/artifact/openers/registry/patience.js';
import type { Digest } from '../../src/core/digest.js';
import { mediaTypes } from '../../src/formats/oci/index.js';
import { parseReference } from '../../src/formats/oci/reference.js';
import { freePort } from '../../src/testing/free-port.js';
import { notationAuthority } from '../../src/testing/notation-keys.js';
import { pushImage, testKey } from '../../src/testing/signed-images.js';
import { readSigningKey, signImage } from '../../src/trust/cosign/index.js';
import { createRegistryStore, type WritableTrustStore } from '../../src/trust/registry/index.js';
import { commandWords } from './command.js';
import { realContext } from './looks.js';
import { isInstalled, saying } from './processes.js';
import { type RealRegistry, startRealRegistry } from './real-registry.js';

const needed = ['cosign', 'skopeo', 'docker-registry'];
const isPossible = needed.every((program) => isInstalled(program));
if (!isPossible)
  console.warn(`!! LEFT OUT: migration with real cosign and registry; install ${needed.join(', ')}.`);
const words = commandWords;

describe.skipIf(!isPossible)(
  'a collection of Notary becomes cosign and notation',
  { timeout: 180_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'm-'));
    const at = (name: string) => join(folder, name);
    const env = {
      ...process.env,
      HOME: folder,
      DOCKER_CONFIG: folder,
      COSIGN_PASSWORD: '',
      DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: 'root-passphrase',
      DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: 'repository-passphrase',
    };
    const children: ChildProcess[] = [];
    const digests = new Map<string, Digest>();
    let registry: RealRegistry;
    let notary: string;
    let name: string;
    let store: WritableTrustStore;

    const run = (program: string, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(program, args, { env, cwd: folder, encoding: 'utf8' });
      return { status, out: `${stdout}${stderr}` };
    };
    const seaworthy = (...args: string[]) => run(process.execPath, ...words, ...args);
    const good = (...args: string[]) => {
      const { status, out } = seaworthy(...args);
      expect(status, out).toBe(0);
      return out;
    };
    const trust = (...args: string[]) => good('trust', ...args, '--server', notary);
    const migrate = (...args: string[]) => seaworthy('trust', 'migrate', name, '--server', notary, ...args);
    const cosignAccepts = (tag: string, key = 'cosign.pub') =>
      run(
        'cosign',
        'verify',
        '--key',
        at(key),
        '--insecure-ignore-tlog',
        '--allow-insecure-registry',
        `${name}:${tag}`,
      ).status === 0;
    const serve = async (word: string, ...args: string[]) => {
      const child = spawn(process.execPath, [...words, ...args], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      children.push(child);
      await saying(child, word);
    };

    beforeAll(async () => {
      registry = await startRealRegistry();
      name = `${registry.host}/team/app`;
      notary = `http://127.0.0.1:${await freePort()}`;
      await serve('listens', 'notary', 'serve', '--addr', notary.slice(7), '--data', at('notary'));
      store = createRegistryStore(await connect(parseReference(name), realContext(), usualPatience), name);
      for (const [tag, content] of [
        ['1', 'first'],
        ['2', 'second'],
        ['latest', 'second'],
      ] as const) {
        const { digest, manifest } = await pushImage(store, content);
        await store.putManifest(manifest, mediaTypes.ociManifest, tag);
        digests.set(tag, digest);
        trust('sign', `${name}:${tag}`, '--digest', digest, '--size', String(manifest.length));
      }
      const first = await pushImage(store, 'first');
      expect(first.digest).toBe(digests.get('1'));
      expect(run('cosign', 'generate-key-pair', '--output-key-prefix', at('cosign')).status).toBe(0);
      const signer = notationAuthority('team root').signer();
      writeFileSync(at('notation.key'), signer.keyPem);
      writeFileSync(at('notation.pem'), signer.chainPem);
    }, 120_000);

    afterAll(() => {
      for (const child of children) child.kill('SIGKILL');
      registry?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const both = () => [
      ...['--cosign-key', at('cosign.key'), '--notation-key', at('notation.key')],
      ...['--notation-certificate', at('notation.pem')],
    ];

    it('looks first', () => {
      const { status, out } = migrate('--dry-run');
      expect(status, out).toBe(0);
      for (const [tag, digest] of digests) expect(out).toContain(`same     ${tag}  ${digest}`);
      expect(out).toContain('3 tags would be signed again');
      expect(cosignAccepts('1')).toBe(false);
    });

    it('refuses a tag that is not what was signed, before anything is written', async () => {
      const { manifest } = await pushImage(store, 'evil');
      await store.putManifest(manifest, mediaTypes.ociManifest, '2');
      const first = await pushImage(store, 'first');
      expect(first.digest).toBe(digests.get('1'));
      const { status, out } = migrate(...both(), '--record', at('refused.json'));
      expect(status, out).toBe(4);
      expect(out).toContain('DIGEST_MISMATCH');
      expect(out).toMatch(
        /targets.*: the registry has sha256:[0-9a-f]+ under 2, and sha256:[0-9a-f]+ was signed/,
      );
      expect(existsSync(at('refused.json'))).toBe(false);
      expect(cosignAccepts('1')).toBe(false);
      const second = await store.manifest('latest');
      await store.putManifest(second?.bytes ?? manifest, mediaTypes.ociManifest, '2');
    });

    it('signs every tag again, and cosign agrees', () => {
      const { status, out } = migrate(...both(), '--record', at('record.json'));
      expect(status, out).toBe(0);
      expect(out).toContain('5 signatures written, 0 were there already; 3 tags have the digest');
      for (const tag of digests.keys()) expect([tag, cosignAccepts(tag)]).toEqual([tag, true]);
      const record = JSON.parse(readFileSync(at('record.json'), 'utf8'));
      expect(record.tags.map(({ tag }: { tag: string }) => tag)).toEqual(['1', '2', 'latest']);
      expect(record.history.changes.length).toBeGreaterThanOrEqual(3);
      expect(record.history.versions).toContainEqual(
        expect.objectContaining({ role: 'targets', isVouched: true, tags: { 1: digests.get('1') } }),
      );
      writeFileSync(at('snippets.txt'), out);
    });

    it('does nothing twice', () => {
      const { status, out } = migrate(...both(), '--record', at('again.json'));
      expect(status, out).toBe(0);
      expect(out).toContain('0 signatures written, 5 were there already');
      expect(migrate(...both(), '--record', at('record.json')).status).toBe(2);
    });

    it('keeps tag and image together: skopeo and we agree, under the policy that was printed', async () => {
      const text = readFileSync(at('snippets.txt'), 'utf8');
      const policy = text.slice(
        text.indexOf('{\n  "default"'),
        text.indexOf('\n}\n', text.indexOf('{\n  "default"')) + 3,
      );
      writeFileSync(at('policy.json'), policy);
      writeFileSync(
        at('registries.yaml'),
        `docker:\n  ${registry.host}:\n    use-sigstore-attachments: true\n`,
      );
      const skopeo = (image: string) => {
        const copy = at(`copy-${Math.random().toString(36).slice(2)}`);
        const flags = ['--policy', at('policy.json'), '--registries.d', folder, '--src-tls-verify=false'];
        return run('skopeo', 'copy', ...flags, `docker://${image}`, `dir:${copy}`).status === 0;
      };
      const ours = (image: string) => seaworthy('verify', image, '--policy', at('policy.json')).status === 0;
      for (const tag of digests.keys()) {
        expect([tag, skopeo(`${name}:${tag}`), ours(`${name}:${tag}`)]).toEqual([tag, true, true]);
      }
      // An older image under a newer tag is signed, but not as that.
      const older = await store.manifest('1');
      await store.putManifest(older?.bytes ?? Buffer.alloc(0), mediaTypes.ociManifest, '3');
      expect([skopeo(`${name}:3`), ours(`${name}:3`)]).toEqual([false, false]);
    });

    it('is what notation would accept, under the policy that was printed', () => {
      const text = readFileSync(at('snippets.txt'), 'utf8');
      const policy = text.slice(text.indexOf('{\n  "version"'));
      mkdirSync(at('notation/truststore/x509/ca/migrated'), { recursive: true });
      writeFileSync(at('notation/trustpolicy.oci.json'), policy);
      const pem = readFileSync(at('notation.pem'), 'utf8');
      writeFileSync(
        at('notation/truststore/x509/ca/migrated/root.pem'),
        pem.slice(pem.lastIndexOf('-----BEGIN')),
      );
      expect(good('verify', `${name}:latest`, '--notation', at('notation'))).toContain('TRUSTED');
    });

    it('both are enforced side by side: a gateway wants Notary and cosign to agree', async () => {
      const text = readFileSync(at('snippets.txt'), 'utf8');
      const start = text.indexOf('version: 1', text.indexOf('# Now: both'));
      const rules = text.slice(start, text.indexOf('# Later')).replace('/etc/notation', at('notation'));
      writeFileSync(at('gateway.yaml'), rules);
      const port = await freePort();
      await serve(
        'listens',
        ...['gateway', 'serve', '--upstream', `http://${registry.host}`, '--policy', at('gateway.yaml')],
        ...['--listen', `127.0.0.1:${port}`, '--audit-log', at('audit.jsonl'), '--cache-seconds', '0'],
      );
      const get = async (tag: string) => {
        const answer = await fetch(`http://127.0.0.1:${port}/v2/team/app/manifests/${tag}`);
        return [answer.status, answer.ok ? '' : await answer.text()] as const;
      };
      expect((await get('1'))[0]).toBe(200);
      expect((await get('3'))[1]).toContain('does not hold 3');
      // Signed for cosign and not in Notary, and the other way round.
      const bare = await pushImage(store, 'bare');
      await store.putManifest(bare.manifest, mediaTypes.ociManifest, '4');
      const key = await readSigningKey(readFileSync(at('cosign.key'), 'utf8'), '', 'cosign.key');
      await signImage({ store, key, digest: bare.digest, dockerReference: `${name}:4`, now: new Date() });
      expect((await get('4'))[0]).toBe(403);
      const other = await pushImage(store, 'only notary');
      await store.putManifest(other.manifest, mediaTypes.ociManifest, '5');
      trust('sign', `${name}:5`);
      expect((await get('5'))[1]).toContain('there is no signature that counts');
      trust('revoke', `${name}:5`);
    });

    it('leaves out what differs, if asked to', async () => {
      const moved = await pushImage(store, 'moved');
      await store.putManifest(moved.manifest, mediaTypes.ociManifest, 'moving');
      trust('sign', `${name}:moving`);
      const evil = await pushImage(store, 'evil');
      await store.putManifest(evil.manifest, mediaTypes.ociManifest, 'moving');
      const first = await pushImage(store, 'first');
      expect(first.digest).toBe(digests.get('1'));
      const { status, out } = migrate(...both(), '--skip-differing', '--record', at('some.json'));
      expect(status, out).toBe(1);
      expect(out).toContain('differs  moving');
      expect(cosignAccepts('moving')).toBe(false);
      trust('revoke', `${name}:moving`);
    });

    it('is taken back, and leaves the signatures of others', async () => {
      const friend = testKey('p256');
      writeFileSync(at('friend.pub'), friend.publicPem);
      const [digest] = [...digests.values()];
      if (digest === undefined) throw new Error('nothing was pushed');
      await signImage({ store, key: friend.signing, digest, dockerReference: name, now: new Date() });
      expect(migrate('--reverse', at('record.json'), '--dry-run').out).toContain('5 signatures would be');
      const { status, out } = migrate('--reverse', at('record.json'));
      expect(status, out).toBe(0);
      for (const tag of digests.keys()) expect([tag, cosignAccepts(tag)]).toEqual([tag, false]);
      expect(cosignAccepts('1', 'friend.pub')).toBe(true);
      expect(seaworthy('verify', `${name}:1`, '--notation', at('notation')).status).toBe(1);
      expect(migrate('--reverse', at('record.json')).out).toContain('gone  cosign');
      expect(migrate('--reverse', at('policy.json')).status).toBe(2);
      expect(good('trust', 'verify', `${name}:1`, '--server', notary)).toContain(digest);
    });
  },
);
