import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  dockerClients,
  type Peers,
  programTar,
  type Run,
  startDockerd,
  startPeers,
} from './docker-trust-peers.js';
import { isInstalled } from './processes.js';

const clients = dockerClients();
const isPossible =
  clients.length > 0 &&
  ['dockerd', 'docker-registry', 'openssl'].every(isInstalled) &&
  process.getuid?.() === 0;
const daemon = isPossible ? await startDockerd(clients[0]?.path ?? '') : undefined;
if (daemon === undefined) {
  console.warn(
    '!! LEFT OUT: docker trust with a real dockerd; it needs docker.io, docker-cli, docker-registry, openssl and root.',
  );
}
afterAll(() => daemon?.stop());

const cases = (daemon === undefined ? [] : clients).flatMap(({ version, path }) =>
  [false, true].map((withUsers) => ({ version, path, withUsers, users: withUsers ? 'with' : 'without' })),
);

/** A dozen processes for some of the tests, on machines that may be busy. */
const patienceMs = 120_000;

// vitest fails a file without any test.
it.skipIf(cases.length === 0)('runs with every docker client that is here', () => {
  expect(cases.length).toBeGreaterThan(0);
});

describe.each(cases)('docker $version $users users', { timeout: patienceMs }, ({ path, withUsers }) => {
  let peers: Peers;
  let image: string;
  const docker = (...args: readonly string[]) => succeed(peers.docker(args));
  const trusted = (...args: readonly string[]) => peers.docker(args, true);
  const seaworthy = (...args: readonly string[]) => succeed(peers.seaworthy(args));
  const signersOf = () => {
    const [{ Signers }] = JSON.parse(docker('trust', 'inspect', image)) as [{ Signers: { Name: string }[] }];
    return Signers.map(({ Name }) => Name).sort();
  };
  const digestOf = (tag: string) => {
    const [{ SignedTags }] = JSON.parse(docker('trust', 'inspect', image)) as [
      { SignedTags: { SignedTag: string; Digest: string }[] },
    ];
    return SignedTags.find(({ SignedTag }) => SignedTag === tag)?.Digest;
  };
  const newImage = (tag: string, label: string) =>
    docker(
      'import',
      '-c',
      `LABEL l=${label}`,
      '-c',
      'ENTRYPOINT ["/program"]',
      'image.tar',
      `${image}:${tag}`,
    );

  beforeAll(async () => {
    if (daemon === undefined) return;
    peers = await startPeers(path, daemon, withUsers);
    image = `${peers.registry}/team/app`;
    programTar(peers.folder);
    if (!withUsers) return;
    writeFileSync(join(peers.folder, 'password'), 'secret-word');
    expect(peers.docker(['login', '-u', 'me', '-p', 'wrong-word', peers.registry]).status).not.toBe(0);
    docker('login', '-u', 'me', '-p', 'secret-word', peers.registry);
  });
  afterAll(() => peers?.stop());

  it('refuses what is not signed', () => {
    newImage('v1', 'first');
    docker('push', `${image}:v1`);
    docker('pull', `${image}:v1`);
    for (const words of [['pull'], ['create'], ['run', '--rm', '--network=none']]) {
      const { status, out } = trusted(...words, `${image}:v1`);
      expect([status !== 0, /trust data/.test(out)], out).toEqual([true, true]);
    }
  });

  it('adds signers, signs and inspects', () => {
    docker('trust', 'key', 'generate', 'alice');
    docker('trust', 'signer', 'add', '--key', 'alice.pub', 'alice', image);
    docker('trust', 'sign', `${image}:v1`);
    expect(signersOf()).toEqual(['alice']);
    expect(seaworthy('trust', 'verify', `${image}:v1`)).toContain(`${image}@sha256:${digestOf('v1')}`);
    expect(docker('trust', 'inspect', '--pretty', image)).toContain('alice');
  });

  it('pulls, creates and runs what is signed, and signs what it pushes', () => {
    docker('image', 'rm', '-f', `${image}:v1`);
    expect(succeed(trusted('pull', `${image}:v1`))).toContain(`@sha256:${digestOf('v1')}`);
    succeed(trusted('create', `${image}:v1`));
    // On a busy machine the program may end before docker listens to what it says.
    const runs = () => succeed(trusted('run', '--rm', '--network=none', `${image}:v1`, '--version'));
    expect([runs(), runs(), runs()].join('')).toContain('ldconfig');
    newImage('v2', 'second');
    succeed(trusted('push', `${image}:v2`));
    expect(digestOf('v2')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stays with the signed digest when the tag is moved', () => {
    const signed = digestOf('v1');
    newImage('v1', 'moved');
    docker('push', `${image}:v1`);
    expect(succeed(trusted('pull', `${image}:v1`))).toContain(`@sha256:${signed}`);
  });

  it('signs with a key of ours, and we with a key of its own', () => {
    seaworthy('trust', 'key', 'generate', 'carol');
    seaworthy('trust', 'signer', 'add', 'carol', image, '--key', 'carol.pub');
    newImage('v3', 'third');
    docker('trust', 'sign', `${image}:v3`);
    expect(signersOf()).toEqual(['alice', 'carol']);
    expect(docker('trust', 'inspect', '--pretty', `${image}:v3`)).toMatch(/v3 .* alice, carol/);
    newImage('v4', 'fourth');
    docker('push', `${image}:v4`);
    expect(seaworthy('trust', 'sign', `${image}:v4`)).toMatch(/targets\/alice.*targets\/carol/);
    expect(docker('trust', 'inspect', '--pretty', `${image}:v4`)).toMatch(/v4 .* alice, carol/);
    expect(succeed(trusted('pull', `${image}:v4`))).toContain('sha256:');
  });

  it('loads keys that the other wrote', () => {
    const [first = ''] = readdirSync(join(peers.folder, 'config/trust/private')).filter((name) =>
      name.endsWith('.key'),
    );
    seaworthy(
      'trust',
      'key',
      'load',
      `config/trust/private/${first}`,
      '--name',
      'moved',
      '--trust-dir',
      'other',
    );
    expect(readdirSync(join(peers.folder, 'other/private'))).toEqual([first]);
    const again = peers.docker(['trust', 'key', 'load', '--name', 'moved', `other/private/${first}`]);
    expect(again.out).toMatch(/Successfully imported|already exists/);
  });

  it('sees that a signer is gone, which its own command does not manage', () => {
    docker('trust', 'signer', 'remove', 'alice', image);
    const isNoOp = signersOf().includes('alice');
    expect(peers.seaworthy(['trust', 'doctor', image, '--signer', 'carol']).status).toBe(isNoOp ? 1 : 0);
    if (isNoOp) seaworthy('trust', 'signer', 'remove', 'alice', image);
    expect(signersOf()).toEqual(['carol']);
    expect(peers.seaworthy(['trust', 'doctor', image, '--signer', 'carol']).status).toBe(0);
    expect(succeed(trusted('pull', `${image}:v4`))).toContain('sha256:');
  });

  it.each(['targets', 'snapshot', 'timestamp', 'root'])('goes on after we rotated %s', (role) => {
    seaworthy('trust', 'rotate', image, role);
    docker('trust', 'sign', `${image}:v3`);
    expect(succeed(trusted('pull', `${image}:v3`))).toContain('sha256:');
  });

  it('begins anew with the rotated root', () => {
    rmSync(join(peers.folder, 'config/trust/tuf'), { recursive: true });
    expect(succeed(trusted('pull', `${image}:v3`))).toContain('sha256:');
  });

  it('revokes, and so do we', () => {
    docker('trust', 'revoke', '-y', `${image}:v3`);
    expect(trusted('pull', `${image}:v3`).status).not.toBe(0);
    expect(seaworthy('trust', 'revoke', `${image}:v4`)).toContain('v4');
    expect(trusted('pull', `${image}:v4`).status).not.toBe(0);
    expect(peers.seaworthy(['trust', 'verify', `${image}:v4`]).out).toContain('The tag v4 is not signed');
  });

  it.runIf(withUsers)('may do nothing without a password', () => {
    const elsewhere = [
      'trust',
      'inspect',
      image,
      '--trust-dir',
      'nobody',
      '--username',
      'me',
      '--password-stdin',
    ];
    expect(peers.seaworthy(elsewhere).out).toContain('REGISTRY_AUTH');
    const foreign = `${peers.registry}/other/app:v1`;
    docker('tag', `${image}:v2`, foreign);
    expect(peers.docker(['push', foreign]).status).not.toBe(0);
  });
});

function succeed({ status, out }: Run): string {
  if (status === 0) return out;
  throw new Error(out);
}
