import { describe, expect, it } from 'vitest';
import { authzScene, liveContainer, reserved } from '../../../testing/authz-world.js';
import { decide, defaultPolicy } from './index.js';

// Issue 11, item 4: measured on Docker 26, the runtime left folders and files of root's in a bound folder of the host.

const bound = { type: 'bind', source: '/srv/app', name: '', destination: '/app', isWritable: true };
const onDevice = { type: 'volume', source: '/v', name: 'folder', destination: '/app', isWritable: true };
const inner = { type: 'volume', source: '/v', name: 'plain', destination: '/app/data', isWritable: true };
const volume = { createdAt: 't', driver: 'local', isOwn: true };
const around = authzScene({
  profile: reserved,
  containers: [
    liveContainer('neighbour', { mounts: [bound] }),
    liveContainer('careful', { mounts: [{ ...bound, isWritable: false }] }),
    liveContainer('nested', { mounts: [bound, inner] }),
    liveContainer('nested-device', { mounts: [onDevice, inner] }),
    liveContainer('image-workdir', {
      mounts: [bound],
      config: { User: '100000:100000', WorkingDir: '/app/src' },
    }),
    liveContainer('plain', { mounts: [bound, { ...inner, destination: '/data' }] }),
  ],
  volumes: [
    { ...volume, name: 'folder', options: { type: 'none', o: 'bind', device: '/srv/app' } },
    { ...volume, name: 'plain', options: null },
  ],
  paths: { '/srv/app': { uid: 100_000 } },
  images: { 'with-volume': { volumes: ['/app/data'] }, 'with-workdir': { workingDir: '/app/src' } },
});

async function ask(uri: string, body?: object): Promise<boolean> {
  const bytes = body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(body));
  const request = { user: '', method: 'POST', uri, body: bytes, headers: new Map<string, string>() };
  return (await decide(request, defaultPolicy, around)).allow;
}

function create(host: object, fields: object = {}): Promise<boolean> {
  return ask('/v1.45/containers/create', {
    Image: 'app',
    User: '100000:100000',
    ...fields,
    HostConfig: { SecurityOpt: ['no-new-privileges'], ...host },
  });
}

const Binds = ['/srv/app:/app'];
const mountOf = (Target: string, more: object = {}) => ({
  Type: 'volume',
  Source: 'folder',
  Target,
  VolumeOptions: { NoCopy: true },
  ...more,
});
const anonymous = {
  Source: '',
  VolumeOptions: { NoCopy: true, DriverConfig: { Options: { type: 'none', o: 'bind', device: '/srv/app' } } },
};

describe('below a writable folder of the host, refused', () => {
  it.each<[string, object, object?]>([
    ['a tmpfs', { Binds, Tmpfs: { '/app/tmp': '' } }],
    ['a tmpfs by another spelling', { Binds, Tmpfs: { '//app/./tmp': '' } }],
    ['a tmpfs by dots', { Binds, Tmpfs: { '/other/../app/tmp': '' } }],
    ['a volume by dots', { Binds: [...Binds, 'plain:/other/../app/data'] }],
    ['a working directory by dots', { Binds }, { WorkingDir: '/other/../app/src' }],
    ['a tmpfs of Mounts', { Binds, Mounts: [{ Type: 'tmpfs', Target: '/app/tmp' }] }],
    ['an anonymous volume', { Binds }, { Volumes: { '/app/data': {} } }],
    ['a named volume', { Binds: [...Binds, 'plain:/app/data'] }],
    ['an image', { Binds, Mounts: [{ Type: 'image', Source: 'app', Target: '/app/image' }] }],
    ['a tmpfs in a volume on a device', { Mounts: [mountOf('/app')], Tmpfs: { '/app/tmp': '' } }],
    [
      'a tmpfs in a volume on a device, by Binds',
      { Binds: ['folder:/app:nocopy'], Tmpfs: { '/app/tmp': '' } },
    ],
    [
      'a tmpfs in an anonymous volume on a device',
      { Mounts: [mountOf('/app', anonymous)], Tmpfs: { '/app/t': '' } },
    ],
    [
      'a working directory in a volume on a device',
      { Mounts: [mountOf('/app')] },
      { WorkingDir: '/app/src' },
    ],
    ['a tmpfs in what a neighbour brings', { VolumesFrom: ['neighbour'], Tmpfs: { '/app/tmp': '' } }],
    [
      'a working directory in what a neighbour brings',
      { VolumesFrom: ['neighbour:rw'] },
      { WorkingDir: '/app/x' },
    ],
    ['the program of --init', { Binds: ['/srv/app:/sbin'], Init: true }],
  ])('%s', async (_name, host, fields) => expect(await create(host, fields)).toBe(false));

  it.each(['nested', 'nested-device', 'image-workdir'])('at start: %s', async (name) =>
    expect(await ask(`/containers/${name}/start`)).toBe(false),
  );
});

describe('where the engine mounts its own files, a folder of the host is refused', () => {
  it.each<[string, object]>([
    ['a folder over /etc by dots', { Binds: ['/srv/app:/other/../etc'] }],
    ['a volume on a device over /etc', { Mounts: [mountOf('/etc')] }],
    ['a volume on a device over /etc, by Binds', { Binds: ['folder:/etc:nocopy'] }],
    ['an anonymous volume on a device over /dev', { Mounts: [mountOf('/dev', anonymous)] }],
    ['a bind over //etc/', { Binds: ['/srv/app://etc/'] }],
  ])('%s', async (_name, host) => expect(await create(host)).toBe(false));
});

describe('everyday neighbours pass', () => {
  it.each<[string, object, object?]>([
    ['a tmpfs beside the folder', { Binds, Tmpfs: { '/tmp': '', '/apple': '' } }],
    ['a volume below a read-only folder', { Binds: ['/srv/app:/app:ro', 'plain:/app/data'] }],
    ['a volume below a volume', { Binds: ['plain:/app'], Tmpfs: { '/app/tmp': '' } }],
    ['the folder as working directory', { Binds }, { WorkingDir: '/app' }],
    ['a volume on a device', { Mounts: [mountOf('/app')] }],
    [
      'a tmpfs in what a neighbour brings, read-only',
      { VolumesFrom: ['neighbour:ro'], Tmpfs: { '/app/tmp': '' } },
    ],
    ['a tmpfs in what a careful neighbour brings', { VolumesFrom: ['careful'], Tmpfs: { '/app/tmp': '' } }],
    ['--init', { Binds, Init: true }],
  ])('%s', async (_name, host, fields) => expect(await create(host, fields)).toBe(true));

  it('at start', async () => expect(await ask('/containers/plain/start')).toBe(true));
});

describe('what the image adds counts at create: a refused container could not be removed either', () => {
  it.each<[string, object, boolean]>([
    ['a volume of the image in the folder', { Image: 'with-volume' }, false],
    ['its working directory in the folder', { Image: 'with-workdir' }, false],
    ['another working directory than its own', { Image: 'with-workdir', WorkingDir: '/' }, true],
  ])('%s', async (_name, fields, allow) => expect(await create({ Binds }, fields)).toBe(allow));
});
