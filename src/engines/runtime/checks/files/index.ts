import { shellWord } from '../../../../core/shell-word.js';
import {
  type CheckGroup,
  fail,
  failuresOr,
  type HostCheck,
  notApplicable,
  pass,
  unknown,
} from '../../check.js';
import { daemonSetting } from '../../effective/daemon.js';
import type { HostFacts } from '../../facts/types.js';

interface FileKind {
  readonly name: string;
  readonly owner: string;
  readonly mode: string;
  /** Bits that may be set at most. */
  readonly most: number;
  readonly group?: string;
  /** Undefined where the place is not known. */
  readonly paths: (facts: HostFacts) => readonly string[] | undefined;
}

const fixed =
  (...paths: readonly string[]) =>
  () =>
    paths;

function tls(key: 'tlscacert' | 'tlscert' | 'tlskey') {
  return (facts: HostFacts) => {
    const setting = daemonSetting(facts, key);
    if (setting === undefined) return undefined;
    return setting.isSet ? [String(setting.value)] : [];
  };
}

/** CIS Docker, section 3, as a table: owner root and at most these bits. */
const kinds: readonly FileKind[] = [
  {
    name: 'docker-service',
    owner: '3.1',
    mode: '3.2',
    most: 0o644,
    paths: fixed(
      '/usr/lib/systemd/system/docker.service',
      '/lib/systemd/system/docker.service',
      '/etc/systemd/system/docker.service',
    ),
  },
  {
    name: 'docker-socket-unit',
    owner: '3.3',
    mode: '3.4',
    most: 0o644,
    paths: fixed(
      '/usr/lib/systemd/system/docker.socket',
      '/lib/systemd/system/docker.socket',
      '/etc/systemd/system/docker.socket',
    ),
  },
  { name: 'etc-docker', owner: '3.5', mode: '3.6', most: 0o755, paths: fixed('/etc/docker') },
  {
    name: 'registry-certificates',
    owner: '3.7',
    mode: '3.8',
    most: 0o444,
    paths: ({ host }) =>
      host?.below('/etc/docker/certs.d').filter((path) => host.status(path)?.type === 'file'),
  },
  { name: 'tls-ca', owner: '3.9', mode: '3.10', most: 0o444, paths: tls('tlscacert') },
  { name: 'tls-certificate', owner: '3.11', mode: '3.12', most: 0o444, paths: tls('tlscert') },
  { name: 'tls-key', owner: '3.13', mode: '3.14', most: 0o400, paths: tls('tlskey') },
  {
    name: 'daemon-socket',
    owner: '3.15',
    mode: '3.16',
    most: 0o660,
    group: 'docker',
    paths: ({ engine }) => (engine.socketPath === undefined ? [] : [engine.socketPath]),
  },
  {
    name: 'daemon-json',
    owner: '3.17',
    mode: '3.18',
    most: 0o644,
    paths: ({ daemon }) => [daemon?.configFile ?? '/etc/docker/daemon.json'],
  },
  {
    name: 'etc-default-docker',
    owner: '3.19',
    mode: '3.20',
    most: 0o644,
    paths: fixed('/etc/default/docker'),
  },
  {
    name: 'etc-sysconfig-docker',
    owner: '3.22',
    mode: '3.21',
    most: 0o644,
    paths: fixed('/etc/sysconfig/docker'),
  },
  {
    name: 'containerd-socket',
    owner: '3.23',
    mode: '3.24',
    most: 0o660,
    paths: fixed('/run/containerd/containerd.sock'),
  },
];

function octal(mode: number): string {
  return mode.toString(8).padStart(3, '0');
}

function thereOf(kind: FileKind, facts: HostFacts) {
  const { host } = facts;
  const paths = kind.paths(facts);
  if (host === undefined || paths === undefined) return undefined;
  return paths.flatMap((path) => {
    const status = host.status(path);
    return status === undefined ? [] : [{ path, status }];
  });
}

function ownerCheck(kind: FileKind): HostCheck {
  const owner = `root:${kind.group ?? 'root'}`;
  return {
    id: `${kind.name}-owner`,
    cis: [kind.owner],
    title: `Another account owns a file of the daemon (${kind.name})`,
    severity: 'high',
    level: 1,
    expected: owner,
    fix: `Give it to ${owner}.`,
    remedy: { command: `chown ${owner} PATH` },
    subject: 'host',
    judge: (facts) => {
      const there = thereOf(kind, facts);
      if (there === undefined) return unknown('the files of the host are not known');
      if (there.length === 0) return notApplicable('there is no such file');
      const groups = facts.host?.groups.filter(({ name }) => name === kind.group).map(({ gid }) => gid) ?? [];
      const wrong = there.filter(({ status }) => status.uid !== 0 || ![0, ...groups].includes(status.gid));
      return failuresOr(
        wrong.map(({ path, status }) =>
          fail(`${path}: ${status.uid}:${status.gid}`, {
            detail: path,
            remedy: { command: `chown ${owner} ${shellWord(path)}` },
          }),
        ),
        pass(
          there
            .map(({ path, status }) => `${path}: ${status.uid}:${status.gid}`)
            .join(', ')
            .slice(0, 300),
        ),
      );
    },
  };
}

function modeCheck(kind: FileKind): HostCheck {
  return {
    id: `${kind.name}-mode`,
    cis: [kind.mode],
    title: `A file of the daemon is too open (${kind.name})`,
    severity: kind.name === 'daemon-socket' || kind.name === 'tls-key' ? 'critical' : 'medium',
    level: 1,
    expected: `mode ${octal(kind.most)} at most`,
    fix: 'Take the permissions away.',
    remedy: { command: `chmod ${octal(kind.most)} PATH` },
    subject: 'host',
    judge: (facts) => {
      const there = thereOf(kind, facts);
      if (there === undefined) return unknown('the files of the host are not known');
      if (there.length === 0) return notApplicable('there is no such file');
      // A bit mask, not a comparison of numbers: 0606 is more open than 0644 and smaller.
      const wrong = there.filter(({ status }) => (status.mode & 0o777 & ~kind.most) !== 0);
      return failuresOr(
        wrong.map(({ path, status }) =>
          fail(`${path}: ${octal(status.mode & 0o777)}`, {
            detail: path,
            // What is narrower already stays so.
            remedy: { command: `chmod ${octal(status.mode & kind.most)} ${shellWord(path)}` },
          }),
        ),
        pass(
          there
            .map(({ path, status }) => `${path}: ${octal(status.mode & 0o777)}`)
            .join(', ')
            .slice(0, 300),
        ),
      );
    },
  };
}

export const group: CheckGroup = {
  id: 'files',
  title: "Owners and modes of the daemon's files",
  checks: kinds.flatMap((kind) => [ownerCheck(kind), modeCheck(kind)]),
};
