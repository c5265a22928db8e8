import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/artifact/openers/registry/client.js';
import { usualPatience } from '../../src/artifact/openers/registry/patience.js';
import type { Digest } from '../../src/core/digest.js';
import { parseReference } from '../../src/formats/oci/reference.js';
import { pushImage } from '../../src/testing/signed-images.js';
import { createRegistryStore } from '../../src/trust/registry/index.js';
import { commandWords } from './command.js';
import { realContext } from './looks.js';
import { isInstalled } from './processes.js';
import { type RealRegistry, startRealRegistry } from './real-registry.js';

const needed = ['gpg', 'skopeo', 'docker-registry'];
const isPossible = needed.every((program) => isInstalled(program));
if (!isPossible)
  console.warn(`!! LEFT OUT: GPG signatures as skopeo makes them; install ${needed.join(', ')}.`);

describe.skipIf(!isPossible)('signedBy, as skopeo decides', { timeout: 900_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'g-'));
  const at = (name: string) => join(folder, name);
  const env = { ...process.env, GNUPGHOME: at('home'), HOME: folder };
  let registry: RealRegistry;

  const run = (program: string, ...args: string[]) => spawnSync(program, args, { env, encoding: 'utf8' });
  const good = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = run(program, ...args);
    expect(status, `${stdout}${stderr}`).toBe(0);
    return stdout;
  };

  beforeAll(async () => {
    registry = await startRealRegistry();
    mkdirSync(at('home'), { mode: 0o700 });
    for (const name of ['team', 'stranger']) {
      good(
        'gpg',
        '--batch',
        '--passphrase',
        '',
        '--quick-generate-key',
        `${name}@example.com`,
        'rsa2048',
        'sign',
      );
      good('gpg', '--export', '--output', at(`${name}.gpg`), `${name}@example.com`);
    }
    mkdirSync(at('registries.d'));
    writeFileSync(at('registries.d/all.yaml'), `default-docker:\n  lookaside: file://${at('lookaside')}\n`);
  });
  afterAll(() => {
    run('gpgconf', '--kill', 'all');
    registry?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function push(label: string): Promise<{ name: string; digest: Digest; manifest: string }> {
    const name = `${registry.host}/team/${label}`;
    const client = await connect(parseReference(name), realContext(), usualPatience);
    const image = await pushImage(createRegistryStore(client, name), label);
    writeFileSync(at(`${label}.json`), image.manifest);
    return { name, digest: image.digest, manifest: at(`${label}.json`) };
  }

  /** What `skopeo standalone-sign` makes, put where `lookaside` wants it. */
  function sign(image: Awaited<ReturnType<typeof push>>, as: string, by: string, number = 1): void {
    const place = at(
      `lookaside/${image.name.slice(image.name.indexOf('/') + 1)}@${image.digest.replace(':', '=')}`,
    );
    mkdirSync(place, { recursive: true });
    const file = join(place, `signature-${number}`);
    good('skopeo', 'standalone-sign', image.manifest, as, `${by}@example.com`, '--output', file);
  }

  function policyFor(requirement: object): string {
    const requirements = [{ type: 'signedBy', keyType: 'GPGKeys', keyPath: at('team.gpg'), ...requirement }];
    const policy = {
      default: [{ type: 'reject' }],
      transports: { docker: { [registry.host]: requirements } },
    };
    writeFileSync(at('policy.json'), JSON.stringify(policy));
    return at('policy.json');
  }

  function answers(name: string, requirement: object = {}): { ours: boolean; theirs: boolean } {
    const policy = policyFor(requirement);
    const copy = at(`copy-${Math.random().toString(36).slice(2)}`);
    const skopeo = [
      'copy',
      '--policy',
      policy,
      '--registries.d',
      at('registries.d'),
      '--src-tls-verify=false',
    ];
    const theirs = run('skopeo', ...skopeo, `docker://${name}`, `dir:${copy}`).status === 0;
    const words = [...commandWords, 'verify', name];
    const ours = run(process.execPath, ...words, '--policy', policy, '--lookaside', at('lookaside'));
    expect([0, 1], ours.stderr).toContain(ours.status);
    return { ours: ours.status === 0, theirs };
  }

  it('agree on who signed, what and as what', async () => {
    const keyData = readFileSync(at('team.gpg')).toString('base64');
    const app = await push('app');
    sign(app, `${app.name}:1`, 'team');
    expect(answers(`${app.name}:1`)).toEqual({ ours: true, theirs: true });
    expect(answers(`${app.name}@${app.digest}`)).toEqual({ ours: true, theirs: true });
    expect(answers(`${app.name}:1`, { keyPath: at('stranger.gpg') })).toEqual({ ours: false, theirs: false });
    expect(answers(`${app.name}:1`, { keyPath: undefined, keyData })).toEqual({ ours: true, theirs: true });
    expect(
      answers(`${app.name}:1`, { keyPath: undefined, keyPaths: [at('stranger.gpg'), at('team.gpg')] }),
    ).toEqual({ ours: true, theirs: true });
    const exact = { type: 'exactRepository', dockerRepository: 'signed.example.com/app' };
    expect(answers(`${app.name}:1`, { signedIdentity: exact })).toEqual({ ours: false, theirs: false });

    const elsewhere = await push('elsewhere');
    sign(elsewhere, 'signed.example.com/app:1', 'team');
    expect(answers(`${elsewhere.name}:1`)).toEqual({ ours: false, theirs: false });
    expect(answers(`${elsewhere.name}:1`, { signedIdentity: exact })).toEqual({ ours: true, theirs: true });
    const remap = { type: 'remapIdentity', prefix: elsewhere.name, signedPrefix: 'signed.example.com/app' };
    expect(answers(`${elsewhere.name}:1`, { signedIdentity: remap })).toEqual({ ours: true, theirs: true });

    const bare = await push('bare');
    expect(answers(`${bare.name}:1`)).toEqual({ ours: false, theirs: false });
    sign(bare, `${bare.name}:1`, 'stranger');
    expect(answers(`${bare.name}:1`)).toEqual({ ours: false, theirs: false });
    sign(bare, `${bare.name}:1`, 'team', 2);
    expect(answers(`${bare.name}:1`)).toEqual({ ours: true, theirs: true });
  });
});
