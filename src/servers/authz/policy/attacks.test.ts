import { describe, expect, it } from 'vitest';
import {
  type AuthzScene,
  accepted,
  authzScene,
  liveContainer,
  liveNetwork,
  mapped,
  reserved,
} from '../../../testing/authz-world.js';
import { type AuthzPolicy, decide, defaultPolicy, readPolicy } from './index.js';

// Issue 11, item 4: what passed the default policy before, and its nearest everyday neighbours.

const outlaw = liveContainer('outlaw', { hostConfig: { Privileged: true }, isRunning: false });
const scene: Omit<AuthzScene, 'profile'> = {
  containers: [
    liveContainer('web'),
    liveContainer('deadbeef', { id: 'cafe01' }),
    liveContainer('other', { ...outlaw, id: 'deadbeef77', name: 'other' }),
    outlaw,
    liveContainer('far', { hostConfig: { PidMode: 'container:middle', SecurityOpt: ['no-new-privileges'] } }),
    liveContainer('middle', {
      hostConfig: { PidMode: 'container:outlaw', SecurityOpt: ['no-new-privileges'] },
    }),
    liveContainer('widow', {
      hostConfig: { NetworkMode: 'container:gone', SecurityOpt: ['no-new-privileges'] },
    }),
    liveContainer('slash', {
      hostConfig: { NetworkMode: 'container:/outlaw', SecurityOpt: ['no-new-privileges'] },
    }),
    liveContainer('bound', {
      mounts: [{ type: 'bind', source: '/srv/app', name: '', destination: '/app', isWritable: true }],
    }),
    liveContainer('unmasked', {
      config: { User: '100000:100000' },
      hostConfig: { MaskedPaths: ['/proc/kcore'], SecurityOpt: ['no-new-privileges'] },
    }),
  ],
  execs: {
    fine: { containerId: 'web-id', isPrivileged: false, user: '' },
    old: { containerId: 'web-id', isPrivileged: true, user: '' },
    stray: { containerId: 'outlaw-id', isPrivileged: false, user: '' },
  },
  volumes: [
    { name: 'mine', createdAt: 't', driver: 'local', options: null, isOwn: true },
    { name: 'theirs', createdAt: 't', driver: 'local', options: null, isOwn: false },
    {
      name: 'folder',
      createdAt: 't',
      driver: 'local',
      options: { type: 'none', o: 'bind', device: '/srv/app' },
      isOwn: true,
    },
  ],
  networks: [
    liveNetwork('bridge', { options: { 'com.docker.network.bridge.name': 'docker0' } }),
    liveNetwork('host', { driver: 'host' }),
    liveNetwork('team'),
    liveNetwork('cut', { options: { 'com.docker.network.bridge.name': 'br-lan' } }),
  ],
  paths: {
    '/srv/app': { uid: 1000 },
    '/srv/app/inner': { uid: 1000 },
    '/srv/link': { type: 'symlink' },
    '/srv/socket': { type: 'other' },
    '/srv/closed': { mode: 0o700 },
    '/srv/closed/x': {},
    '/srv/open': { mode: 0o777 },
    '/srv/open/x': {},
    '/home/ada': { uid: 1000, mode: 0o700 },
    '/home/ada/work': { uid: 1000 },
    '/etc/localtime': { type: 'symlink' },
  },
};

type Kind = 'mapped' | 'reserved' | 'accepted';
const profiles = { mapped, reserved, accepted };

async function ask(kind: Kind, call: string, body?: object, policy: AuthzPolicy = defaultPolicy) {
  const [method = '', uri = ''] = call.split(' ');
  const bytes = body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(body));
  const around = authzScene({ ...scene, profile: profiles[kind], areBuildsConfined: true });
  const own = kind === 'accepted' ? { ...policy, unmapped: 'accept' as const } : policy;
  return decide({ user: '', method, uri, body: bytes, headers: new Map() }, own, around);
}

/** A create that conforms to `kind`, changed. */
function create(kind: Kind, host: object, fields: object = {}) {
  const isReserved = kind === 'reserved';
  return ask(kind, 'POST /v1.45/containers/create', {
    Image: 'app',
    ...(isReserved ? { User: '100000:100000' } : {}),
    ...fields,
    HostConfig: { ...(isReserved ? { SecurityOpt: ['no-new-privileges'] } : {}), ...host },
  });
}

const everywhere: readonly Kind[] = ['mapped', 'reserved', 'accepted'];
const sound: readonly Kind[] = ['mapped', 'reserved'];

describe.each<[string, readonly Kind[], object]>([
  [
    'a device behind a link and dots',
    everywhere,
    volume({ type: 'none', o: 'bind', device: '/srv/x/link/../../root' }),
  ],
  ['a bind with dots', everywhere, { Binds: ['/srv/app/../../etc:/x'] }],
  ['a bind of a link', everywhere, { Binds: ['/srv/link:/x'] }],
  ['/etc/localtime, writable', everywhere, { Binds: ['/etc/localtime:/etc/localtime'] }],
  ['a folder whose parent its owner can exchange', sound, { Binds: ['/home/ada/work:/x'] }],
  ['a folder in a world-writable one', sound, { Binds: ['/srv/open/x:/x'] }],
  ['a folder behind a closed one', sound, { Binds: ['/srv/closed/x:/x'] }],
  ['a source that is not there', sound, { Binds: ['/srv/app/new:/x'] }],
  ['a socket', sound, { Binds: ['/srv/socket:/x'] }],
  ['a relabelled bind', sound, { Binds: ['/srv/app:/x:Z'] }],
  ['the data root of the engine', everywhere, { Binds: ['/var/lib/docker/x:/x', '/srv/docker:/y'] }],
  ['credentials by name', everywhere, { Binds: ['/srv/app/.git-credentials:/x'] }],
  ['a volume of others', everywhere, { Binds: ['theirs:/x'] }],
  [
    'a volume of others by Mounts',
    everywhere,
    { Mounts: [{ Type: 'volume', Source: 'theirs', Target: '/x' }] },
  ],
  ['a folder volume that would be copied into', sound, { Binds: ['folder:/x'] }],
  [
    'a made mount point',
    sound,
    { Mounts: [{ Type: 'bind', Source: '/srv/app', Target: '/x', BindOptions: { CreateMountpoint: true } }] },
  ],
  ['the host network by the ID of its network', everywhere, { NetworkMode: 'host-id' }],
  ['a network on a bridge of the host', everywhere, { NetworkMode: 'cut' }],
  ['a neighbour that the policy refuses', everywhere, { NetworkMode: 'container:outlaw' }],
  ['a neighbour of a neighbour', ['mapped'], { PidMode: 'container:far' }],
  ['volumes from a refused one', everywhere, { VolumesFrom: ['outlaw:ro'] }],
  ['a link to a refused one', everywhere, { Links: ['outlaw:o'] }],
  [
    'a short list of masked paths',
    everywhere,
    { MaskedPaths: ['/proc/kcore', '/proc/keys', '/sys/firmware'] },
  ],
  ['a short list of read-only paths', everywhere, { ReadonlyPaths: ['/proc/sys'] }],
  ['a low port', everywhere, { PortBindings: { '22/tcp': [{ HostPort: '22' }] } }],
  ['a number that is no port', everywhere, { PortBindings: { '1/tcp': [{ HostPort: '65558' }] } }],
  ['a range that begins low', everywhere, { PortBindings: { '1/tcp': [{ HostPort: '20-9000' }] } }],
  [
    'a log option that names an address',
    everywhere,
    { LogConfig: { Type: 'json-file', Config: { 'syslog-address': 'x' } } },
  ],
  ['a capability that mounts', everywhere, { CapAdd: ['SYS_ADMIN'] }],
  ['a default capability where ids are the host’s', ['reserved'], { CapAdd: ['MKNOD'] }],
  ['a group of the host', ['reserved'], { GroupAdd: ['6'] }],
  ['no no-new-privileges', ['reserved'], { SecurityOpt: [] }],
  ['no-new-privileges set to false', ['reserved'], { SecurityOpt: ['no-new-privileges:false'] }],
  ['a target below a writable bind', ['reserved'], { Binds: ['/srv/app:/x', 'mine:/x/y'] }],
  ['a bind over /etc', ['reserved'], { Binds: ['/srv/app:/etc/ssl'] }],
])('create: %s', (_name, kinds, host) => {
  it.each(kinds)('is refused where the engine is %s', async (kind) => {
    const decision = await create(kind, host);
    expect(decision).toMatchObject({ allow: false });
    expect(decision.reason).not.toMatch(/undefined|not known|must be spelled/);
  });
});

describe.each<[string, readonly Kind[], object]>([
  ['nothing special', everywhere, {}],
  ['a folder of the account', sound, { Binds: ['/srv/app:/app'] }],
  ['a person’s own folder', ['mapped'], { Binds: ['/home/ada:/home/ada'] }],
  ['an own volume', everywhere, { Binds: ['mine:/x'] }],
  ['a new volume', everywhere, { Binds: ['fresh:/x', '/anonymous'] }],
  [
    'a folder volume without copying',
    everywhere,
    {
      Mounts: [
        { Type: 'volume', Source: 'folder', Target: '/x', VolumeOptions: { NoCopy: true, Subpath: 'p' } },
      ],
    },
  ],
  ['an own network', everywhere, { NetworkMode: 'team' }],
  ['the network of a neighbour', everywhere, { NetworkMode: 'container:web' }],
  ['the processes of a neighbour', ['mapped'], { PidMode: 'container:web' }],
  [
    'a port',
    everywhere,
    {
      PortBindings: {
        '80/tcp': [{ HostPort: '8080' }],
        '443/tcp': [{ HostPort: '443' }],
        '1/tcp': [{ HostPort: '' }],
      },
    },
  ],
  ['rotated logs', everywhere, { LogConfig: { Type: 'json-file', Config: { 'max-size': '10m' } } }],
  ['network administration', ['mapped', 'accepted'], { CapAdd: ['NET_ADMIN'] }],
])('create: %s', (_name, kinds, host) => {
  it.each(kinds)('passes where the engine is %s', async (kind) => {
    expect(await create(kind, host)).toMatchObject({ allow: true });
  });
});

it.each([
  '',
  'root',
  '0',
  '1000',
  '1000:1000',
  '100000',
  '100000:0',
  '100000:6',
  '165536:165536',
  'www-data',
])('the user %j is refused where ids are the host’s', async (User) => {
  const { allow, reason } = await create('reserved', {}, { User });
  expect(allow).toBe(false);
  expect(reason).toContain('--user 100000:100000');
  expect(reason).toContain('unmapped: accept');
});

it('a working directory below a writable bind is refused where ids are the host’s', async () => {
  const { allow } = await create('reserved', { Binds: ['/srv/app:/x'] }, { WorkingDir: '/x/y' });
  expect(allow).toBe(false);
  expect(await create('reserved', { Binds: ['/srv/app:/x'] }, { WorkingDir: '/x' })).toMatchObject({
    allow: true,
  });
});

it('a container whose neighbour is gone can be removed, and a new one cannot name one that is not there', async () => {
  expect(await ask('mapped', 'DELETE /containers/widow')).toMatchObject({ allow: true });
  expect(await create('mapped', { NetworkMode: 'container:gone' })).toMatchObject({ allow: false });
});

describe('a container that the policy would refuse is not used', () => {
  it.each([
    'POST /containers/outlaw/start',
    'POST /containers/outlaw/restart',
    'POST /containers/outlaw/unpause',
    'POST /containers/outlaw/pause',
    'POST /containers/outlaw/attach',
    'GET /containers/outlaw/attach/ws',
    'POST /containers/outlaw/rename?name=web2',
    'POST /containers/outlaw/stop',
    'DELETE /containers/outlaw',
    'GET /containers/outlaw/logs',
    'GET /containers/outlaw/export',
    'GET /containers/outlaw/archive?path=/x',
    'PUT /containers/outlaw/archive?path=/x',
    'POST /exec/old/start',
    'POST /exec/stray/start',
    'POST /exec/stray/resize',
    // A name of hexadecimal digits that another container's ID begins with.
    'POST /containers/deadbeef/start',
    'POST /containers/unmasked/start',
    'POST /containers/slash/start',
    'POST /containers/prune',
    'POST /commit?container=outlaw',
  ])('%s', async (call) => {
    expect(await ask('mapped', call)).toMatchObject({ allow: false });
  });

  it.each([
    ['POST /containers/outlaw/exec', { Cmd: ['id'] }],
    ['POST /containers/outlaw/update', { RestartPolicy: { Name: 'always' } }],
    ['POST /networks/team/connect', { Container: 'outlaw' }],
    ['POST /networks/cut/connect', { Container: 'web' }],
    ['POST /containers/web/exec', { Cmd: ['id'], Privileged: true }],
  ])('%s', async (call, body) => {
    expect(await ask('mapped', call, body)).toMatchObject({ allow: false });
  });

  it.each([
    ['POST /containers/web/start', undefined],
    ['POST /containers/web/attach', undefined],
    ['DELETE /containers/web', undefined],
    ['PUT /containers/web/archive?path=/x', undefined],
    ['POST /exec/fine/start', undefined],
    ['POST /containers/web/exec', { Cmd: ['id'], User: '0' }],
    ['POST /containers/web/update', { RestartPolicy: { Name: 'always' } }],
    ['POST /networks/team/connect', { Container: 'web' }],
    ['POST /commit?container=web', undefined],
    ['GET /containers/outlaw/json', undefined],
  ] as const)('%s passes', async (call, body) => {
    expect(await ask('mapped', call, body)).toMatchObject({ allow: true });
  });

  it('an exec as a login of the host is refused where ids are the host’s', async () => {
    expect(await ask('reserved', 'POST /containers/web/exec', { Cmd: ['id'], User: '1000' })).toMatchObject({
      allow: false,
    });
    expect(await ask('reserved', 'POST /containers/web/exec', { Cmd: ['id'] })).toMatchObject({
      allow: true,
    });
  });

  it('copying goes through no folder of the host, for the engine copies as root', async () => {
    for (const method of ['GET', 'HEAD', 'PUT'])
      expect(await ask('mapped', `${method} /containers/bound/archive?path=/app`)).toMatchObject({
        allow: false,
      });
  });
});

describe('networks', () => {
  const network = (fields: object) => ask('mapped', 'POST /networks/create', { Name: 'n', ...fields });
  const subnet = (Subnet: string, more: object = {}) => network({ IPAM: { Config: [{ Subnet, ...more }] } });

  it.each([
    ['half of all addresses', () => subnet('0.0.0.0/1')],
    ['loopback', () => subnet('127.5.0.0/16')],
    ['the metadata service', () => subnet('10.1.0.0/16', { Gateway: '169.254.169.254' })],
    ['what this host routes', () => subnet('192.168.0.0/16')],
    ['an address range outside', () => subnet('10.1.0.0/16', { IPRange: '10.2.0.0/24' })],
    ['no subnet at all', () => subnet('tide')],
    ['a bridge of the host', () => network({ Options: { 'com.docker.network.bridge.name': 'br0' } })],
    [
      'a gateway mode',
      () => network({ Options: { 'com.docker.network.bridge.gateway_mode_ipv4': 'routed' } }),
    ],
    ['another driver', () => network({ Driver: 'macvlan' })],
    ['an ingress', () => network({ Ingress: true })],
    ['another address manager', () => network({ IPAM: { Driver: 'dhcp' } })],
  ])('with %s are refused', async (_name, made) => {
    expect(await made()).toMatchObject({ allow: false });
  });

  it.each([
    ['nothing chosen', () => network({})],
    ['a private subnet', () => subnet('10.44.0.0/16', { Gateway: '10.44.0.1', IPRange: '10.44.1.0/24' })],
    ['a unique local one', () => subnet('fd12:3456::/64', { Gateway: 'fd12:3456::1' })],
    ['an MTU', () => network({ Internal: true, Options: { 'com.docker.network.driver.mtu': '1400' } })],
  ])('with %s pass', async (_name, made) => {
    expect(await made()).toMatchObject({ allow: true });
  });
});

describe('volumes', () => {
  it.each([
    ['POST /volumes/create', { Name: 'theirs' }],
    ['POST /volumes/create', { Name: 'x', DriverOpts: { type: 'proc', device: 'proc' } }],
    ['POST /volumes/create', { Name: 'x', DriverOpts: { type: 'nfs', o: 'addr=10.0.0.1', device: ':/x' } }],
    ['DELETE /volumes/theirs', undefined],
    ['POST /volumes/prune', undefined],
  ] as const)('%s %j is refused', async (call, body) => {
    expect(await ask('mapped', call, body)).toMatchObject({ allow: false });
  });

  it('of others are admitted by name', async () => {
    const policy = readPolicy('{version: 1, volumes: {adopted: ["the*"]}}', 'test');
    expect(await ask('mapped', 'DELETE /volumes/theirs', undefined, policy)).toMatchObject({ allow: true });
    expect(await ask('mapped', 'DELETE /volumes/mine')).toMatchObject({ allow: true });
  });
});

describe('builds', () => {
  it.each<[Kind, string, boolean]>([
    ['mapped', 'POST /build?t=x', true],
    ['mapped', 'POST /build?t=x&t=y', true],
    ['mapped', 'POST /build?remote=git@example.test:x', false],
    ['mapped', 'POST /build?networkmode=host', false],
    ['mapped', 'POST /build?cgroupparent=x', false],
    ['mapped', 'POST /session', true],
    ['reserved', 'POST /build', false],
    ['reserved', 'POST /session', false],
    ['accepted', 'POST /build', false],
    ['mapped', 'POST /images/load', true],
    ['reserved', 'POST /images/load', true],
    ['accepted', 'POST /images/load', false],
    ['mapped', 'POST /images/create?fromSrc=-', true],
    ['mapped', 'POST /images/create?fromSrc=http://10.0.0.1/x', false],
    ['mapped', 'GET /containers/buildx_buildkit_default0/json', false],
    ['mapped', 'POST /images/create?fromImage=moby/buildkit&tag=latest', false],
    ['mapped', 'POST /plugins/pull?remote=x', false],
    ['mapped', 'POST /swarm/init', false],
  ])('%s: %s', async (kind, call, allow) => {
    expect((await ask(kind, call)).allow).toBe(allow);
  });

  it('of buildx say what is missing instead of falling back without a word', async () => {
    const { reason } = await ask('mapped', 'GET /containers/buildx_buildkit_default0/json');
    expect(reason).toContain('docker -c builder');
  });
});

function volume(Options: object): object {
  return {
    Mounts: [
      {
        Type: 'volume',
        Source: 'v',
        Target: '/x',
        VolumeOptions: { NoCopy: true, DriverConfig: { Options } },
      },
    ],
  };
}
