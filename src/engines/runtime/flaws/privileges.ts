import { tar } from '../../../testing/archives.js';
import { container, type HostSpec, type Json } from '../../../testing/runtime-host.js';
import { config, host, one, type Pair, pair } from '../../../testing/runtime-pairs.js';

const options = (...SecurityOpt: readonly string[]): HostSpec => host({ SecurityOpt });
const seccomp = (profile: Json): HostSpec =>
  options('no-new-privileges', `seccomp=${JSON.stringify(profile)}`);
const allow = (names: readonly string[], more: Json = {}): Json => ({
  names,
  action: 'SCMP_ACT_ALLOW',
  ...more,
});
const refusing = (...syscalls: readonly Json[]): HostSpec =>
  seccomp({ defaultAction: 'SCMP_ACT_ERRNO', syscalls });

const passwd = 'root:x:0:0:root:/root:/bin/sh\ntoor:x:0:0::/root:/bin/sh\nworker:x:1000:1000::/:/bin/sh\n';

/** A container that has stopped: its accounts are to be had from its files and from the engine's archive. */
function stoppedAs(User: string): HostSpec {
  const made = container(
    {},
    { User },
    {
      GraphDriver: {
        Name: 'overlay2',
        Data: { UpperDir: '/var/lib/docker/overlay2/u/diff', LowerDir: '/var/lib/docker/overlay2/l/diff' },
      },
    },
  );
  return {
    containers: [made],
    files: { '/var/lib/docker/overlay2/l/diff/etc/passwd': passwd },
    answers: {
      [`/containers/${made.Id}/archive?path=%2Fetc%2Fpasswd`]: {
        body: tar([{ path: 'passwd', content: passwd }]),
      },
      [`/containers/${made.Id}/archive?path=/etc/passwd`]: {
        body: tar([{ path: 'passwd', content: passwd }]),
      },
    },
  };
}

const running = (Pid: number) => ({ State: { Status: 'running', Running: true, Pid } });
const procOf = (pid: number, lines: Readonly<Record<string, string>>): HostSpec['files'] => ({
  [`/proc/${pid}/status`]: Object.entries({
    Name: 'app',
    Uid: '10001\t10001\t10001\t10001',
    Gid: '10001\t10001\t10001\t10001',
    CapInh: '0000000000000000',
    CapPrm: '0000000000000000',
    CapEff: '0000000000000000',
    CapBnd: '0000000000000000',
    CapAmb: '0000000000000000',
    NoNewPrivs: '1',
    Seccomp: '2',
    ...lines,
  })
    .map(([name, value]) => `${name}:\t${value}\n`)
    .join(''),
});
/** A running container whose process the audit sees. */
const live = (lines: Readonly<Record<string, string>>): HostSpec => {
  const made = container({}, {}, running(4711));
  return {
    containers: [made],
    files: { ...procOf(4711, lines), '/proc/4711/cgroup': `0::/docker/${made.Id}\n` },
  };
};

export const pairs: readonly Pair[] = [
  // Who it is.
  pair('a second name of root in a stopped container', 'root-user', stoppedAs('toor'), stoppedAs('worker')),
  pair('number 0 with leading zeros', 'root-user', config({ User: '000' }), config({ User: '0001' })),
  pair('root with a group', 'root-user', config({ User: 'root:10001' }), config({ User: '10001:root' })),
  pair(
    'nobody named, image without a user',
    'root-user',
    {
      containers: [container({}, { User: '' })],
    },
    config({ User: '65534:65534' }),
  ),
  pair(
    'asked for a user, and the kernel shows root',
    'root-user',
    live({ Uid: '0\t0\t0\t0' }),
    live({ Uid: '10001\t10001\t10001\t10001' }),
  ),

  // What it may ask of the kernel.
  pair(
    'ALL added and only harmless ones dropped',
    'capability-added',
    host({ CapAdd: ['ALL'], CapDrop: ['CHOWN', 'KILL'] }),
    host({ CapAdd: ['CHOWN', 'KILL'], CapDrop: ['ALL'] }),
  ),
  pair(
    'BPF in mixed case',
    'capability-added',
    host({ CapAdd: ['Cap_Bpf'] }),
    host({ CapAdd: ['Cap_Chown'] }),
  ),
  pair(
    'reads any file of the host by handle',
    'capability-added',
    host({ CapAdd: ['DAC_READ_SEARCH'] }),
    host({ CapAdd: ['DAC_OVERRIDE'] }),
  ),
  pair(
    'the kernel shows capabilities that were not asked for',
    'capability-added',
    live({ CapEff: '0000000000200000', CapPrm: '0000000000200000', CapBnd: '0000000000200000' }),
    live({ CapEff: '0000000000000400', CapPrm: '0000000000000400', CapBnd: '0000000000000400' }),
  ),
  pair(
    'dropped by name, one short of all fourteen',
    'capabilities-not-dropped',
    host({ CapDrop: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER'] }),
    host({ CapDrop: ['ALL'], CapAdd: ['NET_BIND_SERVICE'] }),
  ),
  pair(
    'ALL dropped after ALL was added',
    'capabilities-not-dropped',
    host({ CapAdd: ['ALL'], CapDrop: null }),
    host({ CapAdd: null, CapDrop: ['all'] }),
  ),
  pair(
    'a profile that refuses one call and allows the rest',
    'seccomp-unconfined',
    seccomp({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: [{ names: ['reboot'], action: 'SCMP_ACT_ERRNO' }] }),
    refusing(allow(['read', 'write', 'exit_group', 'futex'])),
  ),
  pair(
    'a profile that kills by default and allows bpf',
    'seccomp-unconfined',
    seccomp({ defaultAction: 'SCMP_ACT_KILL_PROCESS', syscalls: [allow(['read', 'bpf'])] }),
    seccomp({ defaultAction: 'SCMP_ACT_KILL_PROCESS', syscalls: [allow(['read', 'openat'])] }),
  ),
  pair(
    'clone without conditions',
    'seccomp-unconfined',
    refusing(allow(['read', 'clone'])),
    refusing(
      allow(['read']),
      allow(['clone'], { args: [{ index: 0, value: 2114060288, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }] }),
    ),
  ),
  pair(
    'refused by tracing, which nothing answers',
    'seccomp-unconfined',
    refusing(allow(['read', 'write']), allow(['kexec_load', 'init_module'])),
    refusing(allow(['read', 'write']), { names: ['kexec_load', 'init_module'], action: 'SCMP_ACT_ERRNO' }),
  ),
  pair(
    'mount only with the capability',
    'seccomp-unconfined',
    refusing(allow(['mount'], { excludes: { caps: ['CAP_SYS_BOOT'] } })),
    refusing(allow(['mount'], { includes: { caps: ['CAP_SYS_ADMIN'] } })),
  ),
  pair('the kernel shows no filter', 'seccomp-unconfined', live({ Seccomp: '0' }), live({ Seccomp: '2' })),
  pair(
    'no-new-privileges:false',
    'privilege-escalation-allowed',
    options('no-new-privileges:false'),
    options('no-new-privileges:true'),
  ),
  pair(
    'no-new-privileges=false after true',
    'privilege-escalation-allowed',
    options('no-new-privileges=true', 'no-new-privileges=false'),
    options('no-new-privileges=true'),
  ),
  pair(
    'the kernel shows that privileges may be gained',
    'privilege-escalation-allowed',
    live({ NoNewPrivs: '0' }),
    live({ NoNewPrivs: '1' }),
  ),
  pair(
    'systempaths=unconfined',
    'proc-unmasked',
    host({
      SecurityOpt: ['no-new-privileges', 'systempaths=unconfined'],
      MaskedPaths: [],
      ReadonlyPaths: [],
    }),
    options('no-new-privileges', 'label=level:s0:c100,c200'),
  ),
  pair(
    'only the read-only paths were opened',
    'proc-unmasked',
    host({ ReadonlyPaths: [] }),
    host({ ReadonlyPaths: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'] }),
  ),
  pair(
    'apparmor=unconfined in the options',
    'apparmor-unconfined',
    one(
      container(
        { SecurityOpt: ['no-new-privileges', 'apparmor=unconfined'] },
        {},
        { AppArmorProfile: 'unconfined' },
      ),
    ),
    one(
      container({ SecurityOpt: ['no-new-privileges', 'apparmor=orders'] }, {}, { AppArmorProfile: 'orders' }),
    ),
  ),
  pair(
    'label=disable where SELinux is on',
    'selinux-relaxed',
    {
      containers: [container({ SecurityOpt: ['no-new-privileges', 'label=disable'] })],
      info: { SecurityOptions: ['name=selinux', 'name=seccomp,profile=builtin'] },
      files: { '/sys/kernel/security/lsm': 'capability,selinux', '/sys/fs/selinux/enforce': '1' },
    },
    {
      containers: [
        container(
          {},
          {},
          {
            ProcessLabel: 'system_u:system_r:container_t:s0:c1,c2',
            MountLabel: 'system_u:object_r:container_file_t:s0:c1,c2',
          },
        ),
      ],
      info: { SecurityOptions: ['name=selinux', 'name=seccomp,profile=builtin'] },
      files: { '/sys/kernel/security/lsm': 'capability,selinux', '/sys/fs/selinux/enforce': '1' },
    },
  ),
  pair(
    'a label of a type that may do everything',
    'selinux-relaxed',
    {
      containers: [
        container(
          { SecurityOpt: ['no-new-privileges', 'label=type:spc_t'] },
          {},
          {
            ProcessLabel: 'system_u:system_r:spc_t:s0',
          },
        ),
      ],
      info: { SecurityOptions: ['name=selinux', 'name=seccomp,profile=builtin'] },
    },
    {
      containers: [
        container(
          { SecurityOpt: ['no-new-privileges', 'label=type:container_t'] },
          {},
          {
            ProcessLabel: 'system_u:system_r:container_t:s0:c5,c6',
          },
        ),
      ],
      info: { SecurityOptions: ['name=selinux', 'name=seccomp,profile=builtin'] },
    },
  ),
  pair(
    'a kernel parameter of the whole host',
    'unsafe-sysctl',
    host({ Sysctls: { 'kernel.core_pattern': '|/bin/x' } }),
    host({ Sysctls: { 'net.ipv4.ip_unprivileged_port_start': '0' } }),
  ),
];
