import { bind, container, type HostSpec, type Json, volume } from '../../../testing/runtime-host.js';
import { config, host, one, type Pair, pair } from '../../../testing/runtime-pairs.js';

const mounted = (source: string, more: Json = {}): HostSpec =>
  one(container({}, {}, { Mounts: [bind(source, more)] }));

function volumeWith(name: string, Options: Json | null): HostSpec {
  return {
    containers: [container({}, {}, { Mounts: [volume(name)] })],
    volumes: [{ Name: name, Driver: 'local', Mountpoint: `/var/lib/docker/volumes/${name}/_data`, Options }],
  };
}

export const pairs: readonly Pair[] = [
  pair('the folder above the socket', 'engine-socket-mounted', mounted('/run'), mounted('/run/orders')),
  pair(
    'the socket through a link',
    'engine-socket-mounted',
    { ...mounted('/srv/api.sock'), symlinks: { '/srv/api.sock': '/run/docker.sock' } },
    { ...mounted('/srv/api.sock'), symlinks: { '/srv/api.sock': '/run/orders.sock' } },
  ),
  pair(
    'a link to the folder of the socket',
    'engine-socket-mounted',
    { ...mounted('/srv/state'), symlinks: { '/srv/state': '/run' }, files: { '/run/x': '' } },
    { ...mounted('/srv/state'), symlinks: { '/srv/state': '/srv/real' }, files: { '/srv/real/x': '' } },
  ),
  pair(
    "containerd's socket",
    'engine-socket-mounted',
    mounted('/run/containerd/containerd.sock'),
    mounted('/srv/containerd.conf'),
  ),
  pair(
    'a read-only socket is still the engine',
    'engine-socket-mounted',
    mounted('/var/run/docker.sock', { RW: false }),
    mounted('/var/run/orders.sock', { RW: false }),
  ),
  pair(
    'an engine over TCP in the environment',
    'engine-socket-mounted',
    config({ Env: ['DOCKER_HOST=tcp://172.17.0.1:2375'] }),
    config({ Env: ['ORDERS_HOST=tcp://172.17.0.1:2375'] }),
  ),
  pair(
    "Podman's socket",
    'engine-socket-mounted',
    mounted('/run/podman/podman.sock'),
    mounted('/srv/podman/data'),
  ),
  pair('a dotted path to /etc', 'sensitive-host-path', mounted('/srv/../etc'), mounted('/srv/../srv/etc')),
  pair('the root with a trailing slash', 'sensitive-host-path', mounted('//'), mounted('/srv//')),
  pair(
    "one file with the host's passwords",
    'sensitive-host-path',
    mounted('/etc/shadow', { RW: false }),
    mounted('/etc/localtime', { RW: false }),
  ),
  pair("another user's keys", 'sensitive-host-path', mounted('/home/ana/.ssh'), mounted('/home/ana/project')),
  pair('tasks of cron', 'sensitive-host-path', mounted('/var/spool/cron'), mounted('/var/spool/orders')),
  pair(
    'all data of the engine',
    'sensitive-host-path',
    mounted('/var/lib/docker/volumes'),
    mounted('/var/lib/orders'),
  ),
  pair(
    'a link to the root',
    'sensitive-host-path',
    { ...mounted('/opt/all'), symlinks: { '/opt/all': '/' } },
    { ...mounted('/opt/all'), symlinks: { '/opt/all': '/opt/some' }, files: { '/opt/some/x': '' } },
  ),
  pair(
    'a volume that is the root',
    'sensitive-host-path',
    volumeWith('data', { type: 'none', o: 'bind', device: '/' }),
    volumeWith('data', { type: 'none', o: 'bind', device: '/srv/data' }),
  ),
  pair(
    'a volume that is bound with more options',
    'sensitive-host-path',
    volumeWith('conf', { type: 'none', o: 'ro,rbind', device: '/etc' }),
    volumeWith('conf', { type: 'tmpfs', o: 'size=10m', device: 'tmpfs' }),
  ),
  pair(
    'a volume on the disk of the host',
    'sensitive-host-path',
    volumeWith('disk', { type: 'ext4', device: '/dev/sda1' }),
    volumeWith('nfs', { type: 'nfs', o: 'addr=10.0.0.9', device: ':/export' }),
  ),
  pair(
    'shared propagation of a mount',
    'shared-mount-propagation',
    mounted('/srv/x', { Propagation: 'rshared' }),
    mounted('/srv/x', { Propagation: 'rslave' }),
  ),
  pair(
    'a rule for all block devices',
    'host-device',
    host({ DeviceCgroupRules: ['b *:* rwm'] }),
    host({ DeviceCgroupRules: [] }),
  ),
  pair(
    'memory of the host as a device',
    'host-device',
    host({ Devices: [{ PathOnHost: '/dev/mem', PathInContainer: '/dev/mem', CgroupPermissions: 'r' }] }),
    host({ Devices: null }),
  ),
  pair('all of /dev', 'host-device', mounted('/dev'), mounted('/srv/dev')),
  pair('one disk by a mount', 'host-device', mounted('/dev/nvme0n1'), mounted('/dev/null')),
];
