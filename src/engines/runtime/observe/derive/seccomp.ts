import {
  enosys,
  type SeccompArgument,
  seccompAllowedByCapability,
  seccompDefaultAllowed,
  seccompDefaultConditions,
} from '../../../../knowledge/seccomp-default.js';

export interface SeccompProfile {
  readonly defaultAction: 'SCMP_ACT_ERRNO' | 'SCMP_ACT_LOG';
  readonly defaultErrnoRet?: number;
  readonly archMap?: readonly {
    readonly architecture: string;
    readonly subArchitectures: readonly string[];
  }[];
  readonly syscalls: readonly SeccompRule[];
}

export interface SeccompRule {
  readonly names: readonly string[];
  readonly action: 'SCMP_ACT_ALLOW' | 'SCMP_ACT_ERRNO';
  readonly errnoRet?: number;
  readonly args?: readonly SeccompArgument[];
}

/**
 * What runc calls between loading the profile and becoming the program, and what ends any program, by recording it. With
 * no-new-privileges it loads the profile last, after it has taken its user, its capabilities and its folder (runc,
 * `standard_init_linux.go`).
 */
const runtimeNeeds: readonly string[] = [
  'brk',
  'close',
  'epoll_ctl',
  'epoll_pwait',
  'execve',
  'exit',
  'exit_group',
  'fchdir',
  'fcntl',
  'fstat',
  'fstatfs',
  'futex',
  'getdents64',
  'getpid',
  'gettid',
  'madvise',
  'mmap',
  'munmap',
  'newfstatat',
  'openat',
  'openat2',
  'read',
  'readlinkat',
  'rt_sigaction',
  'rt_sigprocmask',
  'rt_sigreturn',
  'sched_yield',
  'sigaltstack',
  'tgkill',
  'write',
];

/** Without no-new-privileges loading takes a capability, so that these follow it (`finalizeNamespace` closes descriptors then). */
const needsAfterEarlyLoad: readonly string[] = [
  'capget',
  'capset',
  'chdir',
  'close_range',
  'faccessat2',
  'getcwd',
  'getppid',
  'getuid',
  'prctl',
  'setgid',
  'setgroups',
  'setuid',
  'statx',
];

/**
 * What a program that was never seen to call them may call at any moment, by no choice of its own: the vDSO answers the first two
 * without the kernel as long as the clock of the machine allows it (vdso(7)), the third is how it backs off from a lock that
 * another holds (glibc's usleep(3); PostgreSQL's spin locks), and the kernel itself makes the fourth go on with a wait that a stop
 * signal broke (restart_syscall(2)). Yielding, waiting, returning freed memory and ending of threads
 * (`sched_yield`, `futex`, `madvise`, `munmap`, `exit`, `tgkill`) are among the runtime's needs.
 */
const unseenByNature: readonly string[] = [
  'clock_gettime',
  'gettimeofday',
  'clock_nanosleep',
  'restart_syscall',
];

/**
 * Go's scheduler waits a few microseconds by `nanosleep` and takes no notice of the answer (runtime, `usleep` in sys_linux_amd64.s and
 * sys_linux_arm64.s): refused, it tries again at once, until the exec that follows.
 */
const runtimeDoesWithout: readonly string[] = ['nanosleep'];

/** What has to be allowed of the calls that the runtime was seen to make. */
export function neededByRuntime(calls: readonly string[]): readonly string[] {
  return calls.filter((name) => !runtimeDoesWithout.includes(name));
}

/** What a program was seen to call beyond what every profile allows: which of that a run shows is a matter of time. */
export function beyondEveryProfile(calls: readonly string[]): readonly string[] {
  return calls.filter((name) => !runtimeNeeds.includes(name) && !unseenByNature.includes(name));
}

/** The same of runc. */
export function beyondRuntimeNeeds(calls: readonly string[]): readonly string[] {
  return beyondEveryProfile(neededByRuntime(calls)).filter((name) => !needsAfterEarlyLoad.includes(name));
}

export interface DeriveOptions {
  readonly action?: SeccompProfile['defaultAction'];
  /** The container has no-new-privileges. */
  readonly isLoadedLast?: boolean;
}

export interface DerivedProfile {
  readonly profile: SeccompProfile;
  /** Calls that were seen and that Docker's default refuses to this container: they failed, and keep failing. */
  readonly refusedByDefault: readonly string[];
}

/**
 * Learned calls that the default allows too, under the default's conditions on arguments: a profile of names alone would
 * let `clone` make user namespaces. `clone3` answers ENOSYS, so that C libraries take `clone`, unless CAP_SYS_ADMIN is kept.
 */
export function deriveSeccomp(
  learned: Iterable<string>,
  capabilities: readonly string[],
  architecture: string,
  { action = 'SCMP_ACT_ERRNO', isLoadedLast = false }: DeriveOptions = {},
): DerivedProfile {
  const needs = [...unseenByNature, ...runtimeNeeds, ...(isLoadedLast ? [] : needsAfterEarlyLoad)];
  const granted = new Set(capabilities.flatMap((name) => seccompAllowedByCapability[name] ?? []));
  const wanted = [...new Set([...learned, ...needs])].sort();
  const free = wanted.filter((name) => seccompDefaultAllowed.has(name) || granted.has(name));
  const bound = wanted.filter(
    (name) => !free.includes(name) && Object.hasOwn(seccompDefaultConditions, name),
  );
  const conditional = bound.flatMap((name) =>
    (seccompDefaultConditions[name] ?? []).map(
      (args): SeccompRule => ({ names: [name], action: 'SCMP_ACT_ALLOW', args }),
    ),
  );
  const fallback: readonly SeccompRule[] = granted.has('clone3')
    ? []
    : [{ names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: enosys }];
  return {
    profile: {
      defaultAction: action,
      ...(action === 'SCMP_ACT_ERRNO' ? { defaultErrnoRet: 1 } : {}),
      ...architecturesOf(architecture),
      syscalls: [{ names: free, action: 'SCMP_ACT_ALLOW' }, ...conditional, ...fallback],
    },
    refusedByDefault: wanted.filter(
      (name) => !free.includes(name) && !bound.includes(name) && name !== 'clone3' && !needs.includes(name),
    ),
  };
}

/** One architecture, without its 32-bit sisters: their calls have other numbers that nothing here has learned. */
function architecturesOf(name: string): Pick<SeccompProfile, 'archMap'> {
  const architecture = { amd64: 'SCMP_ARCH_X86_64', arm64: 'SCMP_ARCH_AARCH64' }[name];
  return architecture === undefined ? {} : { archMap: [{ architecture, subArchitectures: [] }] };
}

/** How many names a profile lets through. */
export function allowedNames({ syscalls }: SeccompProfile): readonly string[] {
  return [
    ...new Set(syscalls.filter(({ action }) => action === 'SCMP_ACT_ALLOW').flatMap(({ names }) => names)),
  ].sort();
}
