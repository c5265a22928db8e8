import { shellWord } from '../../../../core/shell-word.js';
import {
  engineVulnerabilities,
  isBefore,
  isDistributionBuild,
} from '../../../../knowledge/engine-releases.js';
import {
  type CheckGroup,
  fail,
  failuresOr,
  type HostCheck,
  manual,
  notApplicable,
  pass,
  unknown,
} from '../../check.js';
import type { HostFacts } from '../../facts/types.js';

const partition: HostCheck = {
  id: 'data-root-partition',
  cis: ['1.1.1'],
  title: 'Containers share a partition with the system',
  severity: 'low',
  level: 1,
  expected: 'a partition of its own for the data root',
  fix: 'Put the data root on a file system of its own, so that containers cannot fill the one of the host.',
  remedy: { command: 'mount a volume at the data root before the daemon starts' },
  subject: 'host',
  judge: ({ engine, host }) => {
    if (host === undefined) return unknown('the mounts of the host are not known');
    const root = engine.rootDirectory.replace(/\/\d+\.\d+$/, '');
    const own = host.mounts.find(({ target }) => target === root);
    const parents = host.mounts.filter(
      ({ target }) => target !== root && (target === '/' || root.startsWith(`${target}/`)),
    );
    const parent = [...parents].sort((a, b) => b.target.length - a.target.length)[0];
    if (own === undefined) return fail(`${root} is no mount point`);
    // The daemon binds its own root to itself: that is no partition.
    return own.device === parent?.device
      ? fail(`${root} lies on the device of ${parent.target}`)
      : pass(`device ${own.device}`);
  },
};

const group_: HostCheck = {
  id: 'docker-group-members',
  cis: ['1.1.2'],
  title: 'Accounts that may use the daemon are root on the host',
  severity: 'high',
  level: 1,
  expected: 'only trusted accounts in the group of the socket',
  fix: 'Take accounts out of the group, or run the daemon rootless.',
  remedy: { command: 'gpasswd -d USER docker' },
  subject: 'host',
  judge: ({ host, engine }) => {
    if (host === undefined) return unknown('the groups of the host are not known');
    const status = engine.socketPath === undefined ? undefined : host.status(engine.socketPath);
    if (status === undefined) return unknown('the socket is not visible');
    if ((status.mode & 0o006) !== 0) {
      const command = `chmod o= ${shellWord(engine.socketPath ?? '')}`;
      return fail(`mode ${status.mode.toString(8)}: every account may use it`, { remedy: { command } });
    }
    const owner = host.groups.find(({ gid }) => gid === status.gid);
    if (owner === undefined) return pass(`group ${status.gid} has no members`);
    const member = (name: string, command: string) =>
      fail(`${name.slice(0, 100)} is in the group ${owner.name}`, {
        detail: name,
        severity: 'medium',
        remedy: { command },
      });
    // Whom to trust, a waiver says: it has a reason and a day.
    return failuresOr(
      [
        ...owner.members.map((name) =>
          member(name, `gpasswd -d ${shellWord(name)} ${shellWord(owner.name)}`),
        ),
        ...owner.firstOf.map((name) => member(name, `usermod -g users ${shellWord(name)}`)),
      ],
      pass(`group ${owner.name} has no members`),
    );
  },
};

/** Values that every hardening guide of the big distributions asks for (kernel documentation, admin-guide/sysctl). */
const wanted: Readonly<Record<string, readonly number[]>> = {
  'kernel.randomize_va_space': [2],
  'kernel.dmesg_restrict': [1],
  'kernel.kptr_restrict': [1, 2],
  'kernel.unprivileged_bpf_disabled': [2, 1],
  'fs.protected_symlinks': [1],
  'fs.protected_hardlinks': [1],
  'fs.suid_dumpable': [0, 2],
};

const baseline: HostCheck = {
  id: 'host-not-hardened',
  cis: ['1.2.1'],
  title: 'Kernel of the host is not hardened',
  severity: 'low',
  level: 1,
  expected: 'kernel parameters of a baseline, and a security module',
  fix: 'Set the parameters.',
  remedy: { command: 'sysctl -w NAME=VALUE' },
  subject: 'host',
  judge: ({ host }) => {
    if (host === undefined) return unknown('the kernel parameters of the host are not known');
    const weak = Object.entries(host.sysctls).filter(
      ([name, value]) => wanted[name]?.includes(Number(value)) === false,
    );
    return failuresOr(
      weak.map(([name, value]) => {
        const set = `${name}=${wanted[name]?.[0]}`;
        const command = `sysctl -w ${set} && echo ${set} >> /etc/sysctl.d/60-hardening.conf`;
        return fail(`${name} = ${value}`, { detail: name, remedy: { command } });
      }),
      pass(
        `${Object.keys(host.sysctls).length} kernel parameters; compare with your distribution's baseline`,
      ),
    );
  },
};

const version: HostCheck = {
  id: 'engine-vulnerable',
  cis: ['1.2.2'],
  title: 'Engine has known vulnerabilities',
  severity: 'high',
  level: 1,
  expected: 'releases that fix the known ways out',
  fix: 'Upgrade engine, containerd and runc.',
  remedy: { command: 'apt-get install --only-upgrade docker.io containerd runc' },
  subject: 'host',
  judge: (facts) => {
    const { engine } = facts;
    if (engine.isPodman) return manual(`Podman ${engine.version}: compare with its releases`);
    if (engine.version === '') return unknown('the engine reports no version');
    const open = engineVulnerabilities.flatMap(({ id, component, fixedIn, because }) => {
      const own = versionOf(component, facts);
      return own !== undefined && isBefore(own, fixedIn) === true ? [{ id, component, own, because }] : [];
    });
    const certain = open.filter(({ own }) => !isDistributionBuild(own));
    if (certain.length > 0) {
      const [first, ...more] = certain.map(({ id, component, own, because }) =>
        fail(`${component} ${own}: ${id}, ${because}`, { detail: id }),
      );
      return first === undefined ? pass('') : [first, ...more];
    }
    if (open.length > 0)
      return manual(
        `${open.map(({ component, own, id }) => `${component} ${own} (${id})`).join(', ')}: the distribution may have patched it; "apt list --upgradable" says`,
      );
    return pass(`engine ${engine.version}`);
  },
};

function versionOf(component: string, { engine }: HostFacts): string | undefined {
  return component === 'docker' ? engine.version : engine.components[component];
}

const contentTrust: HostCheck = {
  id: 'signatures-not-required',
  cis: ['4.5'],
  title: 'Images are pulled without a look at their signature',
  severity: 'low',
  level: 2,
  expected: 'a signature policy for what is pulled',
  fix: 'Require signatures: DOCKER_CONTENT_TRUST, /etc/containers/policy.json, or the authorization plugin with --trust.',
  remedy: { command: 'echo export DOCKER_CONTENT_TRUST=1 >> /etc/profile.d/docker-content-trust.sh' },
  subject: 'host',
  judge: ({ clientEnvironment, engine, daemon }) => {
    if (clientEnvironment.DOCKER_CONTENT_TRUST === '1') return pass('DOCKER_CONTENT_TRUST=1');
    if (daemon?.config['content-trust'] !== undefined) return pass(`${daemon.configFile}: content-trust`);
    if (engine.authorizationPlugins.some((name) => name.startsWith('seaworthy')))
      return manual('the authorization plugin is there; whether it has --trust is not known');
    return fail('neither DOCKER_CONTENT_TRUST nor a policy');
  },
};

const swarmMode: HostCheck = {
  id: 'swarm-active',
  cis: ['5.1'],
  title: 'Swarm mode is on',
  severity: 'low',
  level: 1,
  expected: 'no swarm where none is used',
  fix: 'Leave the swarm.',
  remedy: { command: 'docker swarm leave --force' },
  subject: 'host',
  judge: ({ engine, swarm }) => {
    if (engine.swarmState !== 'active') return pass(engine.swarmState || 'inactive');
    if (swarm === undefined)
      return manual('this node is a worker; whether the swarm is used is for its manager to say');
    return swarm.services.length === 0 && swarm.nodes <= 1
      ? fail('one node and no service')
      : pass(`in use: ${swarm.services.length} services on ${swarm.nodes} nodes`);
  },
};

/** Debian's kernel has the memory controller and its swap accounting, and may be started without them. */
const kernelParameters = `sed -i 's/^GRUB_CMDLINE_LINUX="/&cgroup_enable=memory swapaccount=1 /' /etc/default/grub && update-grub && reboot`;
const otherKernel = 'start a kernel with CONFIG_CFS_BANDWIDTH, CONFIG_CGROUP_PIDS and CONFIG_CPUSETS';

const security: HostCheck = {
  id: 'daemon-warnings',
  cis: [],
  title: 'Engine warns about the kernel',
  severity: 'low',
  level: 2,
  expected: 'no warnings',
  fix: 'Enable what the engine misses; limits without kernel support do not hold.',
  remedy: { command: kernelParameters },
  subject: 'host',
  judge: ({ engine }) => {
    const missing = engine.warnings.filter((line) =>
      /No (?:memory|swap|cpu|pids|oom|kernel memory)[a-z ]{0,20}(?:limit|support|quota|shares|period)/i.test(
        line,
      ),
    );
    return failuresOr(
      missing.map((line) =>
        fail(line.trim().slice(0, 120), {
          detail: line.trim().slice(0, 60),
          remedy: { command: /memory|swap|oom/i.test(line) ? kernelParameters : otherKernel },
        }),
      ),
      engine.warnings.length === 0
        ? pass('none')
        : notApplicable(`${engine.warnings.length} warnings, none about limits`),
    );
  },
};

export const group: CheckGroup = {
  id: 'host',
  title: 'The host and who may use its daemon',
  checks: [partition, group_, baseline, version, contentTrust, swarmMode, security],
};
