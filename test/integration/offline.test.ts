import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeSigstore } from '../../src/testing/fake-sigstore.js';
import { layoutWriter } from '../../src/testing/layout-writer.js';
import { notationAuthority } from '../../src/testing/notation-keys.js';
import { pushImage, testKey } from '../../src/testing/signed-images.js';
import { attachGivenBundle, attestImage, signImage } from '../../src/trust/cosign/index.js';
import { readNotationKey, signNotation } from '../../src/trust/notation/index.js';
import { commandWords } from './command.js';

const preload = join(import.meta.dirname, 'peers/no-sockets.mjs');
const name = 'registry.example.com/team/app';

describe('offline: no socket is opened', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'o-'));
  const at = (file: string) => join(folder, file);
  const sigstore = fakeSigstore();
  const key = testKey('p256');

  beforeAll(async () => {
    const store = layoutWriter(at('layout'));
    const { digest } = await pushImage(store, 'offline');
    const now = new Date();
    const signing = { store, key: key.signing, digest, dockerReference: `${name}:1`, now };
    await signImage(signing);
    await attestImage(signing, { predicateType: 'https://openvex.dev/ns', predicate: {} });
    await attachGivenBundle(
      { store, digest, now },
      sigstore.bundle({ digest }),
      'https://sigstore.dev/cosign/sign/v1',
    );
    const signer = notationAuthority('root').signer();
    const notation = readNotationKey(
      { pem: signer.keyPem, passphrase: '', where: 'k' },
      { bytes: Buffer.from(signer.chainPem), where: 'c' },
    );
    await signNotation({ store, signer: notation, digest, now });
    writeFileSync(at('team.pub'), key.publicPem);
    writeFileSync(at('root.json'), JSON.stringify(sigstore.trustedRoot));
    const requirement = { type: 'sigstoreSigned', keyPath: at('team.pub') };
    writeFileSync(at('policy.json'), JSON.stringify({ default: [requirement] }));
    mkdirSync(at('notation/truststore/x509/ca/team'), { recursive: true });
    writeFileSync(
      at('notation/truststore/x509/ca/team/root.pem'),
      signer.chainPem.slice(signer.chainPem.lastIndexOf('-----BEGIN')),
    );
    const policy = {
      name: 'team',
      registryScopes: ['*'],
      signatureVerification: { level: 'strict' },
      trustStores: ['ca:team'],
      trustedIdentities: ['*'],
    };
    writeFileSync(
      at('notation/trustpolicy.oci.json'),
      JSON.stringify({ version: '1.0', trustPolicies: [policy] }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(...args: string[]): { status: number | null; out: string; sockets: string } {
    writeFileSync(at('sockets'), '');
    const env = { ...process.env, SOCKETS_SEEN: at('sockets'), HOME: folder };
    const words = ['--import', preload, ...commandWords, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      env,
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, out: `${stdout}${stderr}`, sockets: readFileSync(at('sockets'), 'utf8') };
  }

  it.each([
    ['a key', ['--key', 'team.pub']],
    ['an attestation', ['--key', 'team.pub', '--type', 'openvex']],
    [
      'an account',
      [
        '--identity',
        'alice@example.com',
        '--issuer',
        'https://accounts.example.com',
        '--trusted-root',
        'root.json',
      ],
    ],
    ['a policy.json', ['--policy', 'policy.json', '--as', `${name}:1`]],
    ['notation', ['--notation', 'notation', '--as', name]],
  ])('by %s', (_, args) => {
    const { status, out, sockets } = run('verify', 'layout', ...args);
    expect(status, out).toBe(0);
    expect(sockets).toBe('');
  });

  it('nor for what is refused', () => {
    writeFileSync(at('other.pub'), testKey('p256').publicPem);
    const { status, sockets } = run('verify', 'layout', '--key', 'other.pub');
    expect([status, sockets]).toEqual([1, '']);
  });

  it('would be noticed', () => {
    const { status, sockets } = run('verify', '127.0.0.1:1/team/app:1', '--key', 'team.pub');
    expect(status).not.toBe(0);
    expect(sockets).toContain('connect');
  });
});
