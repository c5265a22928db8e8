import { shellWord } from '../../../../core/shell-word.js';
import { credentialNames } from '../../../../knowledge/host-paths.js';
import {
  type CheckGroup,
  type ContainerCheck,
  fail,
  failuresOr,
  type Judgement,
  pass,
  type Remedy,
} from '../../check.js';
import { enginesBehind, type HostMountPoint, hostMounts, sensitivityOf } from '../../effective/mounts.js';
import type { HostFacts } from '../../facts/types.js';

const sensitive: ContainerCheck = {
  id: 'sensitive-host-path',
  cis: ['5.6'],
  title: 'Sensitive folder of the host is mounted',
  severity: 'high',
  level: 1,
  pod: 'baseline',
  expected: 'no folder of the host that holds accounts, programs, devices or other containers',
  fix: 'Use a named volume, or mount the one file that is needed.',
  remedy: { flag: 'drop -v', compose: 'remove it from volumes' },
  subject: 'container',
  judge: (container, facts) =>
    failuresOr(
      hostMounts(container, facts).flatMap((point) => sensitiveFailure(point, facts)),
      pass(`${hostMounts(container, facts).length} host paths, none sensitive`),
    ),
};

function sensitiveFailure(point: HostMountPoint, facts: HostFacts): readonly Judgement[] {
  const secret = point.source.split('/').find((name) => credentialNames.includes(name));
  if (secret !== undefined)
    return [
      fail(`${where(point)}: credentials in ${secret}`, {
        detail: point.asked,
        remedy: withoutMount(point),
      }),
    ];
  const found = sensitivityOf(point, facts);
  if (found === undefined) return [];
  const how = { is: 'is', inside: 'lies in', parent: 'is a parent of' }[found.how];
  const isGrave =
    found.place.reach === 'host' && (point.writable || found.how === 'is') && found.how !== 'inside';
  const isReadOnlyCode = !point.writable && found.place.reach === 'write';
  return [
    fail(`${where(point)} ${how} ${found.place.path}: ${found.place.because}`, {
      detail: point.asked,
      severity: isGrave || point.source === '/' ? 'critical' : isReadOnlyCode ? 'medium' : 'high',
      remedy: withoutMount(point),
    }),
  ];
}

/** As it was asked for: a volume by its name. */
function withoutMount({ asked, target, by }: HostMountPoint): Remedy {
  const word = `${by.startsWith('volume ') ? by.slice('volume '.length) : asked}:${target}`;
  return { flag: `drop -v ${shellWord(word)}`, compose: `remove ${word} from volumes` };
}

function where({ source, asked, target, writable, by }: HostMountPoint): string {
  const link = asked !== source && by === 'bind' ? ` (through ${asked})` : '';
  return `${by}: ${source}${link} at ${target}, ${writable ? 'writable' : 'read-only'},`;
}

const socket: ContainerCheck = {
  id: 'engine-socket-mounted',
  cis: ['5.32'],
  title: 'Socket of the container engine is in the container',
  severity: 'critical',
  level: 1,
  pod: 'baseline',
  expected: 'no engine socket, directly or in a parent folder',
  fix: 'Remove the mount: with the socket a container can start another that is root on the host.',
  remedy: { flag: 'drop -v', compose: 'remove it from volumes' },
  subject: 'container',
  judge: (container, facts) => {
    const mounted = hostMounts(container, facts).flatMap((point) =>
      enginesBehind(point, facts)
        .slice(0, 1)
        .map((path) =>
          fail(`${where(point)} holds ${path}`, { detail: point.asked, remedy: withoutMount(point) }),
        ),
    );
    const remote = container.environment
      .filter((line) => /^(?:DOCKER_HOST|CONTAINER_HOST)=tcp:/.test(line))
      .map((line) =>
        fail(`${line.slice(0, 100)}: an engine over TCP`, {
          detail: 'DOCKER_HOST',
          severity: 'medium',
          remedy: {
            flag: `drop -e ${line.split('=')[0]}`,
            compose: `remove ${line.split('=')[0]} from environment`,
          },
        }),
      );
    return failuresOr([...mounted, ...remote], pass('none'));
  },
};

const propagation: ContainerCheck = {
  id: 'shared-mount-propagation',
  cis: ['5.20'],
  title: 'Mounts of the container appear on the host',
  severity: 'high',
  level: 1,
  expected: 'private propagation',
  fix: 'Use rprivate.',
  remedy: { flag: '-v SOURCE:TARGET:rprivate', compose: 'bind: { propagation: rprivate }' },
  subject: 'container',
  judge: ({ mounts }) =>
    failuresOr(
      mounts
        .filter((mount) => /^r?shared$/.test(mount.propagation))
        .map((mount) =>
          fail(`${mount.source} at ${mount.target}: ${mount.propagation}`, {
            detail: mount.target,
            remedy: {
              flag: `-v ${shellWord(`${mount.source}:${mount.target}:${mount.writable ? '' : 'ro,'}rprivate`)}`,
              compose: 'bind: { propagation: rprivate }',
            },
          }),
        ),
      pass('private or slave'),
    ),
};

const devices: ContainerCheck = {
  id: 'host-device',
  cis: ['5.18'],
  title: 'Device of the host is in the container',
  severity: 'high',
  level: 1,
  expected: 'no device of the host',
  fix: 'Drop the device.',
  remedy: { flag: 'drop --device', compose: 'remove devices' },
  subject: 'container',
  judge: (container, facts) => {
    const open = container.deviceRules.filter((rule) => /^[abc] /.test(rule) && !isUsualRule(rule));
    const mounted = hostMounts(container, facts).filter(({ source }) => isDevice(source));
    return failuresOr(
      [
        ...container.devices.map((path) =>
          fail(`device ${path}`, {
            detail: path,
            severity: deviceSeverity(path),
            remedy: { flag: `drop --device ${shellWord(path)}`, compose: `remove ${path} from devices` },
          }),
        ),
        ...open.map((rule) =>
          fail(`device rule "${rule}"`, {
            detail: rule,
            severity: rule.startsWith('a') ? 'critical' : 'high',
            remedy: {
              flag: `drop --device-cgroup-rule ${shellWord(rule)}`,
              compose: 'remove device_cgroup_rules',
            },
          }),
        ),
        ...mounted.map((point) =>
          fail(where(point), {
            detail: point.source,
            severity: point.by === 'bind' ? deviceSeverity(point.source) : 'critical',
            remedy: withoutMount(point),
          }),
        ),
        ...(container.deviceRequests > 0
          ? [
              fail('devices by driver (GPU)', {
                detail: 'requests',
                severity: 'low',
                remedy: { flag: 'drop --gpus', compose: 'remove devices from the reservations of resources' },
              }),
            ]
          : []),
      ],
      pass('none'),
    );
  },
};

/** What every container may do anyway: make any device node, and use those of null, zero, full, random, urandom, tty and ptmx (runc's defaults). */
function isUsualRule(rule: string): boolean {
  return / m$/.test(rule) || /^c (?:1:[35789]|5:[02]|136:\*) /.test(rule);
}

/** Every container has those of the second line; shared memory, terminals and the log's socket are no devices. */
function isDevice(path: string): boolean {
  return (
    /^\/dev(?:$|\/)/.test(path) &&
    !/^\/dev\/(?:null|zero|full|random|urandom|tty|shm|pts|ptmx|mqueue|hugepages|log)(?:$|\/)/.test(path)
  );
}

const runnable: ContainerCheck = {
  id: 'tmpfs-executable',
  cis: [],
  title: 'Programs can be written to a tmpfs and run from there',
  severity: 'low',
  level: 2,
  expected: 'tmpfs with noexec, which the engine sets by itself',
  fix: 'Drop "exec": a read-only root is of little use beside a folder that takes programs.',
  remedy: { flag: '--tmpfs PATH:noexec', compose: 'tmpfs: ["PATH:noexec"]' },
  subject: 'container',
  judge: ({ tmpfs, tmpfsMounts }) =>
    failuresOr(
      Object.entries(tmpfs)
        .filter(([, options]) => lastOf(options, ['exec', 'noexec']) === 'exec')
        .map(([path, options]) => {
          const kept = options.split(',').filter((one) => !['', 'exec', 'noexec'].includes(one));
          const word = `${path}:${[...kept, 'noexec'].join(',')}`;
          const mount = tmpfsMounts.includes(path) ? `drop --mount ${shellWord(`dst=${path}`)}, ` : '';
          return fail(`${path}: ${options}`, {
            detail: path,
            remedy: {
              flag: `${mount}--tmpfs ${shellWord(word)}`,
              compose: `tmpfs: [${JSON.stringify(word)}]`,
            },
          });
        }),
      pass(Object.keys(tmpfs).join(', ') || 'none'),
    ),
};

/** mount(8): of options that exclude each other the last one counts. */
function lastOf(options: string, of: readonly string[]): string | undefined {
  return options
    .split(',')
    .filter((one) => of.includes(one))
    .at(-1);
}

/** Memory and disks are the host; sound, video and render nodes are a way into a driver. */
function deviceSeverity(path: string): 'critical' | 'high' | 'low' {
  if (/^\/dev\/(?:sd|vd|xvd|nvme|dm-|mapper|loop|mem|kmem|port|kvm|md)/.test(path))
    return path === '/dev/kvm' ? 'high' : 'critical';
  return /^\/dev\/(?:snd|dri|video|fuse|null|zero|random|urandom|tty)/.test(path) ? 'low' : 'high';
}

export const group: CheckGroup = {
  id: 'mounts',
  title: 'Files, sockets and devices of the host in containers',
  checks: [sensitive, socket, propagation, devices, runnable],
};
