import type { HostSpec, Json } from '../../../testing/runtime-host.js';
import { info, type Pair, pair } from '../../../testing/runtime-pairs.js';

const safe: Json = {
  icc: false,
  'log-level': 'info',
  'default-ulimits': { nofile: { Name: 'nofile', Soft: 1024, Hard: 4096 } },
  'userland-proxy': false,
  'no-new-privileges': true,
};
const json = (more: Json): HostSpec => ({ daemonJson: { ...safe, ...more } });
const args = (...words: readonly string[]): HostSpec => ({ args: ['-H', 'fd://', ...words] });
const registries = (IndexConfigs: Json, more: Json = {}): HostSpec =>
  info({ RegistryConfig: { InsecureRegistryCIDRs: ['127.0.0.0/8'], IndexConfigs, Mirrors: [], ...more } });

export const pairs: readonly Pair[] = [
  pair(
    'debug in short',
    'daemon-log-level',
    { ...args('-D'), ...info({ Debug: true }) },
    { ...args('-l', 'info'), ...info({ Debug: false }) },
  ),
  pair(
    'log level as a word of its own',
    'daemon-log-level',
    args('--log-level', 'debug'),
    args('--log-level', 'info'),
  ),
  pair(
    'packet filters off by a flag, on in the file',
    'daemon-iptables-off',
    { args: ['--iptables=false'], daemonJson: safe },
    { args: ['--iptables=true'], daemonJson: safe },
  ),
  pair(
    'packet filters of IPv6 off',
    'daemon-iptables-off',
    json({ iptables: false }),
    json({ iptables: true }),
  ),
  pair(
    'another configuration file',
    'daemon-iptables-off',
    { args: ['--config-file', '/opt/d.json'], files: { '/opt/d.json': '{"iptables":false}' } },
    {
      args: ['--config-file', '/opt/d.json'],
      files: { '/opt/d.json': '{"iptables":true}' },
      daemonJson: { iptables: false },
    },
  ),
  pair(
    'another configuration file after an equals sign',
    'daemon-userland-proxy',
    { args: ['--config-file=/opt/d.json'], files: { '/opt/d.json': '{"userland-proxy":true}' } },
    { args: ['--config-file=/opt/d.json'], files: { '/opt/d.json': '{"userland-proxy":false}' } },
  ),
  pair(
    'one registry without TLS',
    'daemon-insecure-registry',
    registries({ 'registry.local:5000': { Name: 'registry.local:5000', Secure: false, Mirrors: [] } }),
    registries({ 'registry.local:5000': { Name: 'registry.local:5000', Secure: true, Mirrors: [] } }),
  ),
  pair(
    'a network of registries without TLS',
    'daemon-insecure-registry',
    registries({}, { InsecureRegistryCIDRs: ['10.0.0.0/8', '127.0.0.0/8'] }),
    registries({}, { InsecureRegistryCIDRs: ['127.0.0.0/8', '::1/128'] }),
  ),
  pair(
    'a mirror without TLS',
    'daemon-insecure-registry',
    registries({}, { Mirrors: ['http://mirror.example.com/'] }),
    registries({}, { Mirrors: ['https://mirror.example.com/'] }),
  ),
  pair(
    'open over TCP by a flag',
    'daemon-tcp-without-tls',
    { ...args('-H', 'tcp://0.0.0.0:2375'), open: ['http://127.0.0.1:2375'] },
    args('-H', 'unix:///run/other.sock'),
  ),
  pair(
    'open over TCP in the file',
    'daemon-tcp-without-tls',
    { ...json({ hosts: ['tcp://127.0.0.1:2375'] }), args: [], open: ['http://127.0.0.1:2375'] },
    { ...json({ hosts: ['fd://'] }), args: [] },
  ),
  pair(
    'TLS without asking for a certificate',
    'daemon-tcp-without-tls',
    args('-H', 'tcp://0.0.0.0:2376', '--tls'),
    args(
      '-H',
      'tcp://0.0.0.0:2376',
      '--tlsverify',
      '--tlscacert=/etc/docker/ca.pem',
      '--tlscert=/etc/docker/cert.pem',
      '--tlskey=/etc/docker/key.pem',
    ),
  ),
  pair(
    'the engine itself warns',
    'daemon-tcp-without-tls',
    info({
      Warnings: [
        '[DEPRECATION NOTICE]: API is accessible on http://0.0.0.0:2375 without encryption.\n         Access to the remote API is equivalent to root access on the host.',
      ],
    }),
    info({ Warnings: ['WARNING: No blkio throttle.read_bps_device support'] }),
  ),
  pair(
    'ICC on',
    'daemon-icc',
    {
      networks: [
        {
          Id: 'n0',
          Name: 'bridge',
          Driver: 'bridge',
          Options: { 'com.docker.network.bridge.enable_icc': 'true' },
        },
      ],
    },
    { networks: [{ Id: 'n0', Name: 'none', Driver: 'null', Options: {} }] },
  ),
  pair(
    'seccomp off for all',
    'daemon-seccomp-profile',
    info({ SecurityOptions: ['name=seccomp,profile=unconfined'] }),
    info({ SecurityOptions: ['name=seccomp,profile=builtin'] }),
  ),
  pair(
    'a profile of its own that allows all',
    'daemon-seccomp-profile',
    {
      ...info({ SecurityOptions: ['name=seccomp,profile=/etc/docker/s.json'] }),
      files: { '/etc/docker/s.json': '{"defaultAction":"SCMP_ACT_ALLOW"}' },
    },
    {
      ...info({ SecurityOptions: ['name=seccomp,profile=/etc/docker/s.json'] }),
      files: {
        '/etc/docker/s.json':
          '{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read","write"],"action":"SCMP_ACT_ALLOW"}]}',
      },
    },
  ),
  pair(
    'a control group parent by a flag',
    'daemon-cgroup-parent',
    args('--cgroup-parent', '/foo'),
    args('--cgroup-parent', ''),
  ),
  pair('live restore off outside a swarm', 'daemon-live-restore', info({ LiveRestoreEnabled: false }), {
    ...info({
      LiveRestoreEnabled: false,
      Swarm: { LocalNodeState: 'active', NodeAddr: '10.0.0.1', ControlAvailable: false },
    }),
  }),
  pair(
    'json-file logs',
    'daemon-local-logs',
    info({ LoggingDriver: 'local' }),
    info({ LoggingDriver: 'gelf' }),
  ),
  pair(
    'experimental by a flag',
    'daemon-experimental',
    info({ ExperimentalBuild: true }),
    info({ ExperimentalBuild: false }),
  ),
  pair(
    'the socket for everyone',
    'daemon-socket-mode',
    { modes: { '/run/docker.sock': 0o666 } },
    { modes: { '/run/docker.sock': 0o600 } },
  ),
  pair(
    'a mode that is a smaller number and more open',
    'daemon-json-mode',
    { modes: { '/etc/docker/daemon.json': 0o606 } },
    { modes: { '/etc/docker/daemon.json': 0o640 } },
  ),
  pair(
    'a key of the daemon that others read',
    'tls-key-mode',
    {
      ...args('--tlskey', '/etc/docker/key.pem'),
      files: { '/etc/docker/key.pem': 'x' },
      modes: { '/etc/docker/key.pem': 0o444 },
    },
    {
      ...args('--tlskey', '/etc/docker/key.pem'),
      files: { '/etc/docker/key.pem': 'x' },
      modes: { '/etc/docker/key.pem': 0o400 },
    },
  ),
  pair(
    'a unit that belongs to another',
    'docker-service-owner',
    { owners: { '/usr/lib/systemd/system/docker.service': [1000, 0] } },
    { owners: { '/usr/lib/systemd/system/docker.service': [0, 0] } },
  ),
  pair(
    'an ordinary account in the group of the socket',
    'docker-group-members',
    { files: { '/etc/group': 'root:x:0:\ndocker:x:998:ana,ben' } },
    { files: { '/etc/group': 'root:x:0:\ndocker:x:998:\ndisk:x:6:ana' } },
  ),
  pair(
    'a rule for one file is none for the folder',
    'audit-rule-etc-docker',
    {
      files: {
        '/etc/audit/rules.d/docker.rules': '-a always,exit -F path=/etc/docker/daemon.json -F perm=wa',
      },
    },
    { files: { '/etc/audit/rules.d/docker.rules': '-a always,exit -F dir=/etc/docker/ -F perm=wa -k x' } },
  ),
  pair(
    'a rule that is commented out',
    'audit-rule-dockerd',
    { files: { '/etc/audit/rules.d/docker.rules': '# -w /usr/bin/dockerd -k docker' } },
    { files: { '/etc/audit/rules.d/docker.rules': '  -w /usr/bin/dockerd -p wa' } },
  ),
  pair(
    'an old runc',
    'engine-vulnerable',
    {
      version: {
        Components: [
          { Name: 'Engine', Version: '29.1.3' },
          { Name: 'runc', Version: '1.1.11' },
        ],
      },
    },
    {
      version: {
        Components: [
          { Name: 'Engine', Version: '29.1.3' },
          { Name: 'runc', Version: '1.3.4' },
        ],
      },
    },
  ),
  pair(
    'the data on the root partition',
    'data-root-partition',
    {
      files: {
        '/proc/self/mountinfo':
          '20 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 20 8:1 /var/lib/docker /var/lib/docker rw - ext4 /dev/sda1 rw',
      },
    },
    {
      files: {
        '/proc/self/mountinfo':
          '20 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 20 253:4 / /var/lib/docker rw - xfs /dev/dm-4 rw',
      },
    },
  ),
  pair(
    'an overlay in the clear',
    'overlay-unencrypted',
    {
      info: { Swarm: { LocalNodeState: 'active', NodeAddr: '10.0.0.1', ControlAvailable: true } },
      networks: [{ Id: 'o', Name: 'shop', Driver: 'overlay', Scope: 'swarm', Options: {} }],
    },
    {
      info: { Swarm: { LocalNodeState: 'active', NodeAddr: '10.0.0.1', ControlAvailable: true } },
      networks: [{ Id: 'o', Name: 'shop', Driver: 'overlay', Scope: 'swarm', Options: { encrypted: '' } }],
    },
  ),
];
