import { shellWord } from '../../../../core/shell-word.js';
import { type CheckGroup, type ContainerCheck, fail, failuresOr, pass, unknown } from '../../check.js';
import { daemonSetting, defaultUlimits } from '../../effective/daemon.js';
import type { HostFacts } from '../../facts/types.js';

const memory: ContainerCheck = {
  id: 'memory-limit-missing',
  cis: ['5.11'],
  title: 'Container has no memory limit',
  severity: 'medium',
  level: 1,
  expected: 'a memory limit',
  fix: 'Limit memory, and swap with it.',
  remedy: { flag: '--memory 256m --memory-swap 256m', compose: 'mem_limit: 256m' },
  subject: 'container',
  judge: ({ memoryBytes, oomKillDisabled }) => {
    if (memoryBytes <= 0) return fail('Memory: 0, no limit');
    const limit = `${Math.round(memoryBytes / 1024 / 1024)} MiB`;
    return oomKillDisabled
      ? fail(`${limit}, but OomKillDisable lets it hang instead of end`, {
          severity: 'low',
          detail: 'oom',
          remedy: { flag: 'drop --oom-kill-disable', compose: 'oom_kill_disable: false' },
        })
      : pass(limit);
  },
};

const cpu: ContainerCheck = {
  id: 'cpu-limit-missing',
  cis: ['5.12'],
  title: 'Container has no CPU limit',
  severity: 'low',
  level: 1,
  expected: 'a share or a limit of CPU time',
  fix: 'Limit CPU time.',
  remedy: { flag: '--cpus 1', compose: 'cpus: 1' },
  subject: 'container',
  judge: ({ nanoCpus, cpuShares, cpuQuota, cpusetCpus }) => {
    // 1024 shares are what every container has.
    const isSet = nanoCpus > 0 || cpuQuota > 0 || cpusetCpus !== '' || (cpuShares > 0 && cpuShares !== 1024);
    return isSet
      ? pass(`cpus ${nanoCpus / 1e9}, shares ${cpuShares}, quota ${cpuQuota}, set ${cpusetCpus || '-'}`)
      : fail('no limit and no share');
  },
};

const pids: ContainerCheck = {
  id: 'pids-limit-missing',
  cis: ['5.29'],
  title: 'Container may start any number of processes',
  severity: 'medium',
  level: 1,
  expected: 'a limit of processes',
  fix: 'Limit the number of processes, so that a fork bomb ends in the container.',
  remedy: { flag: '--pids-limit 100', compose: 'pids_limit: 100' },
  subject: 'container',
  judge: ({ pidsLimit, live }) => {
    if (pidsLimit > 0) return pass(`PidsLimit: ${pidsLimit}`);
    return live?.usage.pidsLimit === undefined
      ? fail(`PidsLimit: ${pidsLimit}, no limit`)
      : pass(`pids.max: ${live.usage.pidsLimit}`);
  },
};

const ulimits: ContainerCheck = {
  id: 'ulimit-raised',
  cis: ['5.19'],
  title: "Container raises a limit above the daemon's default",
  severity: 'low',
  level: 1,
  expected: "the daemon's default limits, or lower ones",
  fix: 'Drop the ulimit, or change the default for all.',
  remedy: { flag: 'drop --ulimit', compose: 'remove ulimits' },
  subject: 'container',
  judge: ({ ulimits: set }, facts) => {
    if (set.length === 0) return pass('none overridden');
    const defaults = defaultUlimits(facts);
    if (defaults === undefined)
      return unknown(
        `overridden: ${set.map(({ name }) => name).join(', ')}; the daemon's defaults are not known`,
      );
    const raised = set.filter(({ name, hard }) => {
      const usual = defaults.get(name);
      return usual === undefined ? hard < 0 || hard > 1_048_576 : hard < 0 || hard > usual;
    });
    return failuresOr(
      raised.map(({ name, soft, hard }) =>
        fail(`${name}=${soft}:${hard}`, {
          detail: name,
          remedy: { flag: `drop --ulimit ${shellWord(name)}`, compose: `remove ${name} from ulimits` },
        }),
      ),
      pass(set.map(({ name, soft, hard }) => `${name}=${soft}:${hard}`).join(', ')),
    );
  },
};

const cgroupParent: ContainerCheck = {
  id: 'cgroup-parent',
  cis: ['5.25'],
  title: 'Container hangs below another control group',
  severity: 'low',
  level: 1,
  expected: "the daemon's default control group",
  fix: 'Drop the flag: limits of the parent are then those of all containers.',
  remedy: { flag: 'drop --cgroup-parent', compose: 'remove cgroup_parent' },
  subject: 'container',
  judge: ({ cgroupParent: parent }, facts) => {
    const usual = daemonSetting(facts, 'cgroup-parent')?.value;
    const isDefault = ['', usual, ...usualParents(facts)].includes(parent);
    return isDefault ? pass(parent || 'default') : fail(`CgroupParent: ${parent}`);
  },
};

/** Of moby's cgroupfs and systemd drivers, and of Podman, which reports its own (podman-run(1), --cgroup-parent). */
function usualParents({ engine }: HostFacts): readonly string[] {
  if (engine.isPodman) return ['user.slice', 'machine.slice', '/libpod_parent', 'libpod_parent'];
  return engine.cgroupDriver === 'systemd' ? ['system.slice'] : ['/docker', 'docker'];
}

export const group: CheckGroup = {
  id: 'limits',
  title: 'Limits that control groups set',
  checks: [memory, cpu, pids, ulimits, cgroupParent],
};
