import { shellWord } from '../../../../core/shell-word.js';
import { isWithin, normalPath } from '../../../../knowledge/host-paths.js';
import { type CheckGroup, fail, type HostCheck, notApplicable, pass, unknown } from '../../check.js';
import type { HostFacts } from '../../facts/types.js';

type Row = readonly [cis: string, name: string, paths: readonly string[]];

/** CIS Docker 1.1.3 to 1.1.18: files whose changes the kernel's audit should record. The first path that exists counts. */
const rows: readonly Row[] = [
  ['1.1.3', 'dockerd', ['/usr/bin/dockerd', '/usr/sbin/dockerd']],
  ['1.1.4', 'run-containerd', ['/run/containerd']],
  ['1.1.5', 'data-root', []],
  ['1.1.6', 'etc-docker', ['/etc/docker']],
  [
    '1.1.7',
    'docker-service',
    [
      '/usr/lib/systemd/system/docker.service',
      '/lib/systemd/system/docker.service',
      '/etc/systemd/system/docker.service',
    ],
  ],
  ['1.1.8', 'containerd-socket', ['/run/containerd/containerd.sock']],
  [
    '1.1.9',
    'docker-socket',
    ['/run/docker.sock', '/var/run/docker.sock', '/usr/lib/systemd/system/docker.socket'],
  ],
  ['1.1.10', 'etc-default-docker', ['/etc/default/docker']],
  ['1.1.11', 'daemon-json', ['/etc/docker/daemon.json']],
  ['1.1.12', 'containerd-config', ['/etc/containerd/config.toml']],
  ['1.1.13', 'etc-sysconfig-docker', ['/etc/sysconfig/docker']],
  ['1.1.14', 'containerd', ['/usr/bin/containerd']],
  ['1.1.15', 'containerd-shim', ['/usr/bin/containerd-shim']],
  ['1.1.16', 'containerd-shim-runc-v1', ['/usr/bin/containerd-shim-runc-v1']],
  ['1.1.17', 'containerd-shim-runc-v2', ['/usr/bin/containerd-shim-runc-v2']],
  ['1.1.18', 'runc', ['/usr/bin/runc', '/usr/sbin/runc']],
];

function check([cis, name, usual]: Row): HostCheck {
  return {
    id: `audit-rule-${name}`,
    cis: [cis],
    title: `Changes of ${usual[0] ?? 'the data root'} are not recorded`,
    severity: 'low',
    level: cis === '1.1.3' ? 1 : 2,
    expected: 'an audit rule that watches it',
    fix: 'Add a watch to the audit rules.',
    remedy: {
      command: `echo "-w ${usual[0] ?? 'DATA_ROOT'} -k docker" >> /etc/audit/rules.d/docker.rules && augenrules --load`,
    },
    subject: 'host',
    judge: (facts) => judge(pathsOf(cis, usual, facts), facts),
  };
}

/** The places that this daemon really uses. */
function pathsOf(cis: string, usual: readonly string[], { engine, daemon }: HostFacts): readonly string[] {
  if (cis === '1.1.5') return [engine.rootDirectory.replace(/\/\d+\.\d+$/, '')];
  if (cis === '1.1.9' && engine.socketPath !== undefined) return [engine.socketPath, ...usual];
  return cis === '1.1.11' && daemon !== undefined ? [daemon.configFile] : usual;
}

function judge(paths: readonly string[], { host }: HostFacts) {
  if (host === undefined) return unknown('the audit rules of the host are not known');
  const path = paths.find((one) => host.status(one) !== undefined);
  if (path === undefined) return notApplicable(`${paths[0] ?? 'it'} does not exist`);
  if (host.auditRules === undefined) return fail(`${path}: no audit rules are loaded`, watching(path));
  const same = paths.filter((one) => host.status(one) !== undefined);
  const rule = host.auditRules.lines.find((line) => same.some((one) => watches(line, one)));
  return rule === undefined
    ? fail(`${path}: no rule in ${host.auditRules.source}`, watching(path))
    : pass(rule.trim());
}

function watching(path: string) {
  const rule = shellWord(`-w ${path} -k docker`);
  return {
    remedy: { command: `echo ${rule} >> /etc/audit/rules.d/docker.rules && augenrules --load` },
  };
}

/** auditctl(8): `-w` watches a file or everything below a folder, as do the fields `path` and `dir`. */
export function watches(line: string, path: string): boolean {
  const words = line.trim().split(/\s+/);
  if (words[0]?.startsWith('#') || words.includes('never,exit') || words.includes('exit,never')) return false;
  return words.some((word, at) => {
    const watched = word === '-w' ? words[at + 1] : /^(?:path|dir)=(.+)$/.exec(word)?.[1];
    if (watched === undefined || !watched.startsWith('/')) return false;
    const isExact = word.startsWith('path=');
    const aliases = [path, path.replace(/^\/run\//, '/var/run/'), path.replace(/^\/var\/run\//, '/run/')];
    return aliases.some((one) =>
      isExact ? one === normalPath(watched) : isWithin(one, normalPath(watched)),
    );
  });
}

export const group: CheckGroup = {
  id: 'audit-rules',
  title: "Files that the kernel's audit should watch",
  checks: rows.map(check),
};
