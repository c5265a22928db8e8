import { describe, expect, it } from 'vitest';
import type { World } from '../../../core/world.js';
import { container, type HostSpec, hostWorld, socket } from '../../../testing/runtime-host.js';
import { audit } from '../audit.js';
import { uidIn } from './containers.js';
import { optionIn } from './daemon.js';
import { parseEndpoint } from './endpoint.js';
import { mountsIn } from './host-files.js';
import { controlGroupFolders } from './live.js';
import { addressOf } from './sockets.js';

const host = `unix://${socket}`;

function auditOf(world: World, timeoutMs = 5_000) {
  return audit({ world, dockerHost: host, profile: 'all', deep: false, timeoutMs });
}

async function gapsOf(spec: HostSpec): Promise<readonly string[]> {
  return (await auditOf(hostWorld(spec))).gaps.map(({ reason }) => reason);
}

describe('engines that fail', () => {
  it('stops where nothing answers', async () => {
    const world = hostWorld();
    const dead = { ...world, network: { request: () => Promise.reject(new Error('cut')) } };
    await expect(auditOf(dead)).rejects.toThrow('cut');
  });

  it('stops where what answers is no engine', async () => {
    await expect(
      auditOf(hostWorld({ answers: { '/info': '{"Containers":"many","DockerRootDir":7}' } })),
    ).rejects.toThrow('no container engine');
    await expect(auditOf(hostWorld({ answers: { '/info': '<html>' } }))).rejects.toThrow('not JSON');
  });

  it('goes on where one part is refused, and names it', async () => {
    const gaps = await gapsOf({
      answers: { '/volumes': { status: 500, body: '{"message":"disk on fire"}' } },
    });
    expect(gaps).toEqual([
      '/volumes: the container engine does not answer: it answers status 500 ({"message":"disk on fire"})',
    ]);
  });

  it('goes on where a container vanishes, and its neighbours count', async () => {
    const gone = container();
    const bad = container({ Privileged: true });
    const spec = { containers: [gone, bad], vanished: [String(gone.Id)] };
    const { gaps, findings } = await auditOf(hostWorld(spec));
    expect(gaps.map(({ reason, weight }) => [reason.replace(/^container \w+/, 'C'), weight])).toEqual([
      ['C: it was removed during the audit', 'note'],
    ]);
    expect(findings.map(({ rule }) => rule)).toContain('privileged-container');
  });

  it('loses one container to one bad record', async () => {
    const odd = { ...container(), HostConfig: { CapAdd: 'SYS_ADMIN' } };
    const { gaps, findings } = await auditOf(
      hostWorld({ containers: [odd, container({ PidMode: 'host' })] }),
    );
    expect(gaps).toHaveLength(1);
    expect(findings.map(({ rule }) => rule)).toContain('host-pid');
  });

  it('gives up on a daemon that accepts and stays silent', async () => {
    const world = hostWorld({ containers: [container()] });
    const slow: World = {
      ...world,
      network: {
        request: (request) =>
          request.url.endsWith('/networks') ? new Promise(() => {}) : world.network.request(request),
      },
    };
    const { gaps } = await auditOf({ ...slow, monotonicMs: () => performance.now() }, 300);
    expect(gaps.map(({ reason }) => reason)).toEqual(['/networks: /networks was not answered in time']);
  });
});

describe('versions of the API', () => {
  it.each([
    ['1.24', '/v1.24/info'],
    ['1.44', '/v1.44/info'],
    ['1.99', '/v1.51/info'],
    ['1.100', '/v1.51/info'],
  ])('%s is asked at %s', async (ApiVersion, path) => {
    const world = hostWorld({ version: { ApiVersion } });
    const asked: string[] = [];
    await auditOf({
      ...world,
      network: {
        request: (request) => {
          asked.push(new URL(request.url).pathname);
          return world.network.request(request);
        },
      },
    });
    expect(asked).toContain(path);
  });

  it('asks without a version where the engine names none', async () => {
    await expect(gapsOf({ version: { ApiVersion: '' } })).resolves.toEqual([]);
  });

  it.each(['1.23', '1.9', '0.99'])('refuses %s, which is older than 1.24', async (ApiVersion) => {
    await expect(gapsOf({ version: { ApiVersion } })).rejects.toThrow('older than 1.24');
  });
});

describe('hosts that are not here', () => {
  it('is one gap, and what files decide is unknown', async () => {
    const world = hostWorld();
    const remote: World = {
      ...world,
      env: {},
      network: {
        request: (request) => world.network.request({ ...request, socketPath: socket }),
      },
    };
    const endpoint = { name: 'tcp://10.0.0.9:2376', base: 'https://10.0.0.9:2376', isLocal: false };
    const { collectFacts } = await import('./collect.js');
    const facts = await collectFacts({ world: remote, endpoint, deep: false, timeoutMs: 5_000 });
    expect(facts.gaps.map(({ reason }) => reason)).toEqual([
      'tcp://10.0.0.9:2376 is another machine: its files and processes were not looked at',
    ]);
    expect(facts.host).toBeUndefined();
  });

  it('asks remote engines over TLS only', () => {
    expect(() => parseEndpoint('tcp://10.0.0.9:2375', hostWorld())).toThrow('over TLS only');
    expect(() => parseEndpoint('ssh://me@host', hostWorld())).toThrow('not asked');
    expect(parseEndpoint('tcp://127.0.0.1:2375', hostWorld())).toMatchObject({ isLocal: true });
  });

  it('says so where the process behind the socket is not found', async () => {
    const gaps = await gapsOf({ without: ['/proc/net/unix', '/proc/700/comm'] });
    expect(gaps[0]).toContain('the process behind the socket was not found');
  });

  it('says so where daemon.json is not JSON', async () => {
    const gaps = await gapsOf({ files: { '/etc/docker/daemon.json': '{"icc": false' } });
    expect(gaps).toContain("the daemon's configuration /etc/docker/daemon.json cannot be read as JSON");
  });
});

describe('words of the kernel', () => {
  it('reads addresses in the byte order of the machine', () => {
    expect(addressOf('0100007F')).toBe('127.0.0.1');
    expect(addressOf('00000000000000000000000000000000')).toBe('::');
    expect(addressOf('00000000000000000000000001000000')).toBe('::1');
    expect(addressOf('0000000000000000FFFF00000100007F')).toBe('127.0.0.1');
  });

  it('reads mounts with spaces in their names', () => {
    expect(mountsIn('30 20 8:2 / /srv/a\\040b rw - ext4 /dev/sdb1 rw')).toEqual([
      { device: '8:2', root: '/', target: '/srv/a b' },
    ]);
  });

  it('finds control groups of both versions, and none outside', () => {
    expect(controlGroupFolders('0::/system.slice/docker-1.scope').get('')).toBe(
      '/sys/fs/cgroup/system.slice/docker-1.scope',
    );
    expect(controlGroupFolders('4:cpu,cpuacct:/docker/1').get('cpuacct')).toBe(
      '/sys/fs/cgroup/cpuacct/docker/1',
    );
    expect(controlGroupFolders('0::/../../etc').size).toBe(0);
  });

  it('takes the last of an option that is given twice', () => {
    expect(optionIn(['--log-level', 'debug', '--log-level=info'], 'log-level')).toBe('info');
    expect(optionIn(['--icc', '--iptables=false'], 'icc')).toBe('true');
  });

  it('looks users up as passwd(5) has them', () => {
    expect(uidIn('root:x:0:0::/root:/bin/sh\ntoor:x:0:0:::', 'toor')).toBe(0);
    expect(uidIn('app:x:abc:0', 'app')).toBeUndefined();
  });
});
