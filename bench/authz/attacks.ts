import { type Wire, attacks as wires } from '../../test/integration/authz-attacks.js';
import type { EngineKind } from '../../test/integration/authz-stand.js';
import { shellTar } from './objects.js';

export interface Attack {
  readonly name: string;
  readonly steps: readonly Wire[];
}

const none = { NetworkMode: 'none' };

const post = (uri: string, body?: object, headers?: readonly string[]): Wire => ({
  method: 'POST',
  uri: `/v1.45${uri}`,
  ...(body === undefined ? { headers: ['Content-Length: 0'] } : { body: JSON.stringify(body) }),
  ...(headers === undefined ? {} : { headers }),
});
const get = (uri: string): Wire => ({ method: 'GET', uri: `/v1.45${uri}`, headers: [] });

/** What root of a container does where it may write, and what it tries to reach. */
const harm = [
  ...[
    'cp /bin/busybox /d/su',
    'chown 0:0 /d/su',
    'chmod 6755 /d/su',
    'mknod /d/null c 1 3',
    'mknod /d/disk b 8 0',
  ],
  ...[
    'cat /d/root-only /d/closed/root-only /hostSHARED/closed/root-only',
    'mkdir -p /d/x/y',
    'touch /d/x/y/z',
    'ln -s /etc /d/link',
    'cat /proc/kcore',
    'echo 1 > /proc/sysrq-trigger',
  ],
  ...['mount -t tmpfs none /mnt', 'mount --bind / /mnt', 'chroot /proc/1/root /bin/true'],
].join(' ; ');

/** Runs `harm` with a host configuration, as whichever user. */
function running(name: string, hostConfig: object, fields: object = {}, image = 'test/shell'): Wire[] {
  const body = {
    Image: image,
    Cmd: ['/bin/busybox', 'sh', '-c', `${harm} ; exec /bin/busybox sleep 30`],
    ...fields,
    HostConfig: { ...none, ...hostConfig },
  };
  return [post(`/containers/create?name=${name}`, body), post(`/containers/${name}/start`)];
}

const reserved = { User: '100000:100000' };
const nnp = { SecurityOpt: ['no-new-privileges'] };
const device = (Options: object, more: object = {}) => ({
  Mounts: [
    {
      Type: 'volume',
      Source: 'v',
      Target: '/d',
      VolumeOptions: { ...more, DriverConfig: { Name: 'local', Options } },
    },
  ],
});

/** The same body without and with what an engine without a mapping asks for, so that nothing is refused for that alone. */
function sequences(kind: EngineKind): readonly Attack[] {
  const found: Attack[] = [];
  const add = (name: string, steps: readonly Wire[]) => found.push({ name, steps });
  const hosts = (name: string, hostConfig: object, fields: object = {}, image?: string) => {
    add(name, running('atk', hostConfig, fields, image));
    if (kind === 'reserved')
      add(
        `${name}, as asked for`,
        running('atk', { ...nnp, ...hostConfig }, { ...reserved, ...fields }, image),
      );
  };
  mounts(hosts);
  users(hosts);
  places(hosts);
  others(add);
  bodies(add);
  return found;
}

type Hosts = (name: string, hostConfig: object, fields?: object, image?: string) => void;
type Add = (name: string, steps: readonly Wire[]) => void;

function mounts(hosts: Hosts): void {
  hosts(
    'a volume device with dots behind a link',
    device({ type: 'none', o: 'bind', device: 'SHARED/link/../../root' }),
  );
  hosts(
    'a volume device that is a link',
    device({ type: 'none', o: 'bind', device: 'SHARED/link' }, { NoCopy: true }),
  );
  hosts(
    'a volume device below a link',
    device({ type: 'none', o: 'bind', device: 'SHARED/link/etc' }, { NoCopy: true }),
  );
  hosts(
    'a volume device with an option that is none',
    device({ type: 'none', o: 'bind,remount', device: 'SHARED/app' }, { NoCopy: true }),
  );
  hosts('a volume device that is copied into', device({ type: 'none', o: 'bind', device: 'SHARED/app' }));
  hosts(
    'a volume device, a subpath with dots',
    device({ type: 'none', o: 'bind', device: 'SHARED/app' }, { NoCopy: true, Subpath: '../closed' }),
  );
  hosts('a volume of type proc', device({ type: 'proc', device: 'proc' }));
  hosts(
    'a volume of type overlay',
    device({ type: 'overlay', o: 'lowerdir=/,upperdir=SHARED/app,workdir=SHARED/w', device: 'overlay' }),
  );
  hosts('a bind of a folder that holds root files', { Binds: ['SHARED/closed:/d'] });
  hosts('a bind of a folder whose parent its owner can exchange', { Binds: ['SHARED/app/inner:/d'] });
  hosts('a bind of what is not there', { Binds: ['SHARED/app/none:/d', 'SHARED/missing:/e'] });
  hosts('a bind of a file with dots', { Binds: ['SHARED/app/../closed:/d'] });
  hosts('a bind of a dotfile', {
    Binds: ['SHARED/app/.git-credentials:/d', 'SHARED/app/.pgpass:/e', 'SHARED/app/.bashrc:/f'],
  });
  hosts('a bind of the time zone, writable', { Binds: ['/etc/localtime:/etc/localtime'] });
  hosts('a bind of passwd', { Binds: ['/etc/passwd:/d:ro'] });
  hosts('a bind of the home folders', { Binds: ['/home:/d'] });
  hosts('a bind of a cron folder', { Binds: ['/etc/cron.d:/d'] });
  hosts('a bind of the plugin socket', { Binds: ['/run/docker/plugins:/d'] });
  hosts('a bind of the data root', { Binds: ['FOLDER/data:/d'] });
  hosts('a bind of a layer', { Binds: ['FOLDER/data/vfs:/d'] });
  hosts('a shared bind', {
    Mounts: [{ Type: 'bind', Source: 'SHARED/app', Target: '/d', BindOptions: { Propagation: 'rshared' } }],
  });
  hosts('a made mount point', {
    Mounts: [
      { Type: 'bind', Source: 'SHARED/app/new/deep', Target: '/d', BindOptions: { CreateMountpoint: true } },
    ],
  });
  hosts('a relabelled bind', { Binds: ['SHARED/app:/d:z'] });
  hosts('a volume that others made', { Binds: ['old-foreign:/d'] });
  hosts('volumes from one with the root', { VolumesFrom: ['old-root-bind'] });
  hosts('volumes from one with the root, read-only', { VolumesFrom: ['old-root-bind:ro'] });
  hosts('an own folder', { Binds: ['SHARED/app:/d'] });
}

function users(hosts: Hosts): void {
  for (const User of [
    '',
    '0',
    '0:0',
    'root',
    '1000',
    '1000:1000',
    '100000',
    '100000:0',
    '100000:6',
    '65534',
    'busybox',
    '100000:100000',
    '4294967296:4294967296',
    '-1',
    '100000:100000:0',
  ])
    hosts(`an own folder as the user "${User}"`, { Binds: ['SHARED/app:/d'] }, { User });
  hosts('groups of the host', { Binds: ['SHARED/app:/d'], GroupAdd: ['0', '6', 'disk'] });
  hosts(
    'a set-uid program of the image',
    { Binds: ['SHARED/app:/d'] },
    { Cmd: ['/bin/su', 'sh', '-c', harm] },
  );
  hosts(
    'a set-uid program without no-new-privileges',
    { Binds: ['SHARED/app:/d'], SecurityOpt: ['no-new-privileges=false'] },
    { Cmd: ['/bin/su', 'sh', '-c', harm] },
  );
  hosts('no drop of MKNOD', { Binds: ['SHARED/app:/d'], CapAdd: ['MKNOD'] });
  hosts('capabilities to read everything', { CapAdd: ['DAC_READ_SEARCH', 'SYS_MODULE', 'SYS_RAWIO', 'BPF'] });
  hosts('users of the host', { UsernsMode: 'host', Binds: ['SHARED/app:/d'] });
  hosts('users of the host, with a blank', { UsernsMode: 'host ' });
  hosts(
    'a health check as root',
    { Binds: ['SHARED/app:/d'] },
    { Healthcheck: { Test: ['CMD-SHELL', harm], Interval: 1000000000 } },
  );
}

function places(hosts: Hosts): void {
  hosts('tmpfs below a bind', { Binds: ['SHARED/app:/d'], Tmpfs: { '/d/tmpfs': '' } });
  hosts('tmpfs below a bind, spelled otherwise', {
    Binds: ['SHARED/app:/d'],
    Tmpfs: { '/d/./a/../tmpfs': '' },
  });
  hosts('a volume below a bind', { Binds: ['SHARED/app:/d'] }, { Volumes: { '/d/volume': {} } });
  hosts('a working directory below a bind', { Binds: ['SHARED/app:/d'] }, { WorkingDir: '/d/place/deep' });
  hosts('a bind over /etc', { Binds: ['SHARED/app:/etc'] });
  hosts('a bind over /sbin', { Binds: ['SHARED/app:/sbin'], Init: true });
  hosts('a volume of the image below a bind', { Binds: ['SHARED/app:/data'] }, {}, 'test/volume');
  hosts('incomplete masks', { MaskedPaths: ['/proc/kcore'], ReadonlyPaths: ['/proc/sys'] });
  hosts('no masks', { MaskedPaths: [], ReadonlyPaths: [] });
  hosts('masks that are undone', { SecurityOpt: ['no-new-privileges', 'systempaths=unconfined'] });
  hosts('the host network by the name of another case', { NetworkMode: 'Host' });
  hosts('the host network by its id', { NetworkMode: 'HOSTNET' });
  hosts('the host network by the beginning of its id', { NetworkMode: 'HOSTNE8' });
  hosts('processes of one on the host', { PidMode: 'container:old-host-pid' });
  hosts('network of one on the host', { NetworkMode: 'container:old-host-network' });
  hosts('the chain of three to one on the host', { NetworkMode: 'container:old-chain' });
  hosts('IPC of one that is refused', { IpcMode: 'container:old-root-bind' });
  hosts('a link to one that is refused', { Links: ['old-root-bind:x'] });
  hosts('a network namespace by its path', { NetworkMode: 'ns:/proc/1/ns/net' });
  hosts('cgroups of the host', { CgroupnsMode: 'host', CgroupParent: '/' });
  hosts('a log file elsewhere', { LogConfig: { Type: 'json-file', Config: { 'log-path': '/etc/planted' } } });
  hosts('syslog to a socket', {
    LogConfig: { Type: 'syslog', Config: { 'syslog-address': 'unix:///run/docker/plugins/x.sock' } },
  });
  hosts('a kernel parameter', { Sysctls: { 'kernel.core_pattern': '|/d/x' } });
  hosts('a storage option', { StorageOpt: { 'overlay2.override_kernel_check': '1' } });
  hosts('another runtime by its path', { Runtime: '/srv/x' });
  hosts('an annotation that runs a hook', {
    Annotations: { 'run.oci.hooks.stderr': '/etc/planted', 'org.systemd.property.ExecStopPost': 'x' },
  });
}

const tarHeaders = ['Content-Type: application/x-tar'];

function others(add: Add): void {
  const old = ['old-root-bind', 'old-privileged', 'old-host-pid', 'old-host-network', 'old-chain'];
  for (const name of old) {
    add(`start of ${name}`, [post(`/containers/${name}/start`)]);
    add(`exec in ${name}`, [post(`/containers/${name}/exec`, { Cmd: ['/app'], User: '0' })]);
    add(`restart policy of ${name}`, [
      post(`/containers/${name}/update`, { RestartPolicy: { Name: 'always' } }),
    ]);
    add(`attach to ${name}`, [post(`/containers/${name}/attach?stream=1&stdin=1`)]);
    add(`unpause of ${name}`, [post(`/containers/${name}/unpause`)]);
    add(`copy into ${name}`, [
      {
        method: 'PUT',
        uri: `/v1.45/containers/${name}/archive?path=/host/etc`,
        headers: tarHeaders,
        body: shellTar,
      },
    ]);
    add(`copy out of ${name}`, [get(`/containers/${name}/archive?path=/hostSHARED/closed/root-only`)]);
    add(`commit of ${name}`, [post(`/commit?container=${name}&repo=stolen`)]);
    add(`export of ${name}`, [get(`/containers/${name}/export`)]);
    add(`the name of ${name} for another`, [
      post(`/containers/${name}/rename?name=atk`),
      post('/containers/atk/start'),
    ]);
  }
  add('a name of an own one for a refused one', [
    ...running('web', {}),
    post('/containers/web/rename?name=away'),
    post('/containers/old-root-bind/rename?name=web'),
    post('/containers/web/restart'),
  ]);
  add('copy into an own one with a bind', [
    ...running('atk', { Binds: ['SHARED/app:/d'] }),
    { method: 'PUT', uri: '/v1.45/containers/atk/archive?path=/d', headers: tarHeaders, body: shellTar },
  ]);
  add('copy into an own one that left a link', [
    ...running('atk', { Binds: ['SHARED/app:/d'] }),
    { method: 'PUT', uri: '/v1.45/containers/atk/archive?path=/d/link', headers: tarHeaders, body: shellTar },
  ]);
  add('copy with dots', [
    ...running('atk', {}),
    {
      method: 'PUT',
      uri: '/v1.45/containers/atk/archive?path=/../../etc',
      headers: tarHeaders,
      body: shellTar,
    },
  ]);
  add('exec as root in an own one with a bind', [
    ...running('atk', { Binds: ['SHARED/app:/d'] }),
    post('/containers/atk/exec', { Cmd: ['/bin/busybox', 'sh', '-c', harm], User: '0:0' }),
  ]);
  add('a privileged exec in an own one', [
    ...running('atk', {}),
    post('/containers/atk/exec', { Cmd: ['/app'], Privileged: true }),
  ]);
  add('connect to the host network', [
    ...running('atk', {}),
    post('/networks/host/connect', { Container: 'atk' }),
  ]);
  add('connect a refused one', [post('/networks/none/connect', { Container: 'old-root-bind' })]);
  add('a network on the loopback interface', [
    post('/networks/create', { Name: 'n', Options: { 'com.docker.network.bridge.name': 'lo' } }),
  ]);
  add('a network with a new interface', [
    post('/networks/create', { Name: 'n', Options: { 'com.docker.network.bridge.name': 'planted0' } }),
  ]);
  add('a network over half of all addresses', [
    post('/networks/create', { Name: 'n', IPAM: { Config: [{ Subnet: '0.0.0.0/1' }] } }),
  ]);
  add('a network over the metadata service', [
    post('/networks/create', { Name: 'n', IPAM: { Config: [{ Subnet: '169.254.0.0/16' }] } }),
  ]);
  add('a network from the host', [post('/networks/create', { Name: 'n', ConfigFrom: { Network: 'host' } })]);
  add('prune of containers', [post('/containers/prune')]);
  add('removal of what others made', [
    { method: 'DELETE', uri: '/v1.45/containers/old-root-bind?force=1&v=1', headers: [] },
  ]);
  add('removal of a volume of others', [
    { method: 'DELETE', uri: '/v1.45/volumes/old-foreign?force=1', headers: [] },
  ]);
}

const form = 'Content-Type: application/x-www-form-urlencoded';
const tar = 'Content-Type: application/x-tar';

function bodies(add: Add): void {
  const remote = `remote=${encodeURIComponent('http://127.0.0.1:PORT/Dockerfile')}`;
  const long = `${'a=1&'.repeat(5000)}${remote}&b=1`;
  const raw = (name: string, uri: string, headers: readonly string[], body: string) =>
    add(name, [{ method: 'POST', uri: `/v1.45${uri}`, headers, body }]);
  for (const body of [remote, long]) {
    const size = body === long ? ', long' : '';
    raw(`a build with its address in a form${size}`, '/build?t=x', [form], body);
    raw(`a build with two types of body${size}`, '/build?t=x', [form, tar], body);
    raw(`a build without a type${size}`, '/build?t=x', [], body);
  }
  raw('a build with its address in the query', `/build?t=x&${remote}`, [tar], '');
  raw(
    'a build with a git address',
    `/build?t=x&remote=${encodeURIComponent('git://127.0.0.1:PORT/x.git')}`,
    [tar],
    '',
  );
  raw(
    'a build in several parts',
    '/build?t=x',
    ['Content-Type: multipart/form-data; boundary=b'],
    `--b\r\nContent-Disposition: form-data; name="remote"\r\n\r\nhttp://127.0.0.1:PORT/Dockerfile\r\n--b--\r\n`,
  );
  raw(
    'an import with its address in a form',
    '/images/create?fromSrc=-&repo=a',
    [form, tar],
    `fromSrc=${encodeURIComponent('http://127.0.0.1:PORT/x.tar')}`,
  );
  raw(
    'an import with its address in the query',
    `/images/create?fromSrc=${encodeURIComponent('http://127.0.0.1:PORT/x.tar')}`,
    [tar],
    '',
  );
  raw('a commit in a form', '/commit?container=none', [form], 'container=old-root-bind&repo=stolen');
  raw(
    'a commit in a form with two types',
    '/commit?container=none',
    [form, 'Content-Type: application/json'],
    'container=old-root-bind&repo=stolen',
  );
  const privileged = '{"Image":"test/app","HostConfig":{"Privileged":true}}';
  for (const uri of [
    '//v1.45/containers/create',
    '/V1.45/containers/create',
    '/v1.45/containers/cre%61te',
    '/v01.45/containers/create',
    '/v1.045/containers/create',
    '/v1.99/containers/create',
  ])
    add(`privileged by ${uri}`, [{ method: 'POST', uri, body: privileged }]);
  add('privileged in UTF-16 by name', [
    {
      method: 'POST',
      uri: '/v1.45/containers/create',
      headers: ['Content-Type: application/json; charset=utf-16'],
      body: privileged,
    },
  ]);
  add('privileged in chunks beside a length', [
    {
      method: 'POST',
      uri: '/v1.45/containers/create',
      headers: ['Content-Type: application/json', 'Transfer-Encoding: chunked'],
      body: `${privileged.length.toString(16)}\r\n${privileged}\r\n0\r\n\r\n`,
    },
  ]);
  add('a session of BuildKit', [
    {
      method: 'POST',
      uri: '/session',
      headers: [
        'Connection: Upgrade',
        'Upgrade: h2c',
        'X-Docker-Expose-Session-Uuid: a',
        'Content-Length: 0',
      ],
    },
  ]);
  add('BuildKit itself', [
    { method: 'POST', uri: '/grpc', headers: ['Connection: Upgrade', 'Upgrade: h2c', 'Content-Length: 0'] },
  ]);
  add('another method by a header', [
    {
      method: 'GET',
      uri: '/v1.45/containers/old-root-bind/json',
      headers: ['X-HTTP-Method-Override: DELETE'],
    },
  ]);
}

/**
 * All that are known: single requests, and sequences that end in a running container. Without `isHarmful` nothing that could change the
 * host, for a run in which all of them pass.
 */
export function allAttacks(kind: EngineKind, isHarmful: boolean): readonly Attack[] {
  if (!isHarmful)
    return sequences(kind)
      .filter(({ steps }) => steps.every(isHarmless))
      .map(tamed);
  const single = Object.entries(wires).flatMap(([group, cases]) =>
    Object.entries(cases).map(([name, wire]) => ({ name: `${group}: ${name}`, steps: [wire] })),
  );
  return [...single, ...sequences(kind)];
}

const dangerous =
  /Binds|"device":"|archive|prune|networks|swarm|commit|build|images|export|old-|SHARED\/link|log-path/;

function isHarmless({ method, uri, body = '' }: Wire): boolean {
  return method === 'POST' && !dangerous.test(`${uri} ${body}`);
}

/** What the container then does is to wait. */
function tamed({ name, steps }: Attack): Attack {
  return {
    name,
    steps: steps.map((step) => ({
      ...step,
      ...(step.body === undefined
        ? {}
        : { body: step.body.replaceAll(JSON.stringify(harm).slice(1, -1), 'true') }),
    })),
  };
}
