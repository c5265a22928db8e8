import { harmless } from '../../../core/harmless.js';
import { checksOf } from '../audit.js';
import type { Judgement } from '../check.js';
import { flagsOfKey, optionIn } from '../facts/daemon.js';
import type { HostFacts } from '../facts/types.js';

/** One key of daemon.json that this host should have. */
export interface DaemonStep {
  readonly rule: string;
  readonly key: string;
  /** Undefined takes the key out. */
  readonly value: unknown;
  readonly because: string;
  /** What stops working, and for whom. */
  readonly breaks: string;
  /** `restart`: containers stop unless live-restore holds already; `reload`: SIGHUP is enough. */
  readonly needs: 'restart' | 'reload';
  /** Never made by --apply: it takes more than a key, or an argument of dockerd sets the key already. */
  readonly isManual: boolean;
}

type Row = readonly [
  rule: string,
  key: string,
  value: unknown,
  breaks: string,
  needs: DaemonStep['needs'],
  isManual?: 'manual',
];

/** The order in which they are best made: what breaks least first. */
const rows: readonly Row[] = [
  ['daemon-live-restore', 'live-restore', true, 'Nothing; not possible in a swarm.', 'reload'],
  [
    'daemon-no-new-privileges',
    'no-new-privileges',
    true,
    'Containers that use sudo, su or ping with set-user-id bits; they need --security-opt no-new-privileges=false.',
    'restart',
  ],
  [
    'daemon-userland-proxy',
    'userland-proxy',
    false,
    'Connections from the host to published ports on ::1, and hairpin connections on old kernels.',
    'restart',
  ],
  [
    'daemon-icc',
    'icc',
    false,
    'Containers on the default bridge that talk to each other; put them on a network of their own.',
    'restart',
  ],
  ['daemon-log-level', 'log-level', 'info', 'Nothing.', 'restart'],
  [
    'daemon-experimental',
    'experimental',
    false,
    'Features that are experimental in this release.',
    'restart',
  ],
  [
    'daemon-default-ulimits',
    'default-ulimits',
    { nofile: { Name: 'nofile', Soft: 1024, Hard: 4096 } },
    'Programs that hold more than 4096 files open, such as databases; give those --ulimit.',
    'restart',
  ],
  [
    'daemon-seccomp-profile',
    'seccomp-profile',
    undefined,
    'Containers that relied on calls which the builtin profile refuses.',
    'restart',
  ],
  [
    'daemon-iptables-off',
    'iptables',
    undefined,
    'Packet filter rules of your own that stood in for the ones of the daemon.',
    'restart',
  ],
  [
    'daemon-insecure-registry',
    'insecure-registries',
    undefined,
    'Pulls from registries without a valid certificate.',
    'restart',
  ],
  [
    'daemon-cgroup-parent',
    'cgroup-parent',
    undefined,
    'Limits that were set on the parent group.',
    'restart',
  ],
  [
    'daemon-local-logs',
    'log-driver',
    'journald',
    '"docker logs" of containers that exist already stays as it was; disks of the journal fill instead.',
    'restart',
    'manual',
  ],
  [
    'daemon-userns-remap',
    'userns-remap',
    'default',
    'Images and containers vanish from sight (another data root); host folders belong to other users; --privileged and host namespaces need --userns=host.',
    'restart',
    'manual',
  ],
  [
    'daemon-without-authorization',
    'authorization-plugins',
    ['seaworthy'],
    'Everything, while the plugin does not run: install it first (seaworthy authz install).',
    'restart',
    'manual',
  ],
  [
    'daemon-tcp-without-tls',
    'tlsverify',
    true,
    'Clients without a certificate; keys have to be made first.',
    'restart',
    'manual',
  ],
];

export interface DaemonPlan {
  readonly configFile: string;
  /** Of the dockerd that runs; it does not start with a key that one of them sets as well. */
  readonly arguments: readonly string[];
  readonly steps: readonly DaemonStep[];
  /** Steps that no key of daemon.json makes. */
  readonly notes: readonly string[];
}

/** What this host lacks, judged by the checks of the audit; a log limit is added where the driver has none. */
export function planDaemon(facts: HostFacts): DaemonPlan {
  const words = facts.daemon?.arguments ?? [];
  const steps = rows.flatMap(([rule, key, value, breaks, needs, manual]): readonly DaemonStep[] => {
    const failure = failureOf(rule, facts);
    if (failure === undefined) return [];
    return [{ rule, key, value, because: failure.evidence, breaks, needs, isManual: manual !== undefined }];
  });
  const all = [...steps, ...logLimit(facts)];
  const set = new Map(all.flatMap(({ key }) => argumentsFor(key, words).map((flag) => [key, flag] as const)));
  return {
    configFile: facts.daemon?.configFile ?? '/etc/docker/daemon.json',
    arguments: words,
    steps: all.map((step) => (set.has(step.key) ? { ...step, isManual: true } : step)),
    notes: notesOf(facts, [...set.values()]),
  };
}

function argumentsFor(key: string, words: readonly string[]): readonly string[] {
  return flagsOfKey(key).filter((flag) => optionIn(words, flag) !== undefined);
}

function failureOf(rule: string, facts: HostFacts): Judgement | undefined {
  const check = checksOf('all').find(({ id }) => id === rule);
  if (check?.subject !== 'host') return undefined;
  const judgements = check.judge(facts);
  const list = 'status' in judgements ? [judgements] : judgements;
  return list.find(({ status }) => status === 'fail');
}

/** Without a limit one chatty container fills the disk of all. */
function logLimit({ engine, daemon }: HostFacts): readonly DaemonStep[] {
  const options = daemon?.config['log-opts'];
  const isLimited = typeof options === 'object' && options !== null && 'max-size' in options;
  if (engine.loggingDriver !== 'json-file' || isLimited || daemon === undefined) return [];
  return [
    {
      rule: 'daemon-log-limit',
      key: 'log-opts',
      value: { ...(typeof options === 'object' ? options : {}), 'max-size': '10m', 'max-file': '3' },
      because: 'json-file logs grow without end',
      breaks: 'Old lines go; new containers only.',
      needs: 'restart',
      isManual: false,
    },
  ];
}

function notesOf({ engine }: HostFacts, set: readonly string[]): readonly string[] {
  const isRootless = engine.securityOptions.some((option) => option.startsWith('name=rootless'));
  return [
    ...(isRootless
      ? []
      : [
          'A rootless daemon holds its containers even when they break out: dockerd-rootless-setuptool.sh install. It has no access to low ports and no overlay networks.',
        ]),
    ...(set.length > 0
      ? [
          `Set by argument, so a key in the file would keep the daemon from starting: ${set.map((flag) => `--${flag}`).join(', ')}. Take the arguments out of its unit first.`,
        ]
      : []),
  ];
}

/** The file as it would be: other keys stay, in their order. */
export function applySteps(
  config: Readonly<Record<string, unknown>>,
  steps: readonly DaemonStep[],
): Readonly<Record<string, unknown>> {
  const next: Record<string, unknown> = { ...config };
  for (const { key, value, isManual } of steps) {
    if (isManual) continue;
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  return next;
}

export function planText({ configFile, steps, notes }: DaemonPlan): string {
  const lines = steps.flatMap(({ rule, key, value, because, breaks, needs, isManual }) => [
    `${isManual ? 'by hand' : 'apply  '}  ${value === undefined ? `remove "${key}"` : `"${key}": ${JSON.stringify(value)}`}   [${rule}]`,
    `         because ${because}`,
    `         breaks: ${breaks} Takes a ${needs}.`,
  ]);
  return [
    `${configFile}:`,
    ...(lines.length === 0 ? ['  nothing to change'] : lines),
    ...notes.map((note) => `note     ${note}`),
    '',
  ]
    .map((line) => harmless(line, 4000))
    .join('\n');
}
