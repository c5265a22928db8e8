/**
 * Facts of the seccomp profile that Docker Engine applies by itself, for x86-64 on kernels from 4.8: read from the OCI
 * configuration that Docker Engine 26.1 handed to runc, once without capabilities and once with each. What is not
 * named here fails with EPERM; `clone3` fails with ENOSYS, so that C libraries fall back to `clone`, whose flags a
 * filter can see.
 */

/** One comparison of an argument (seccomp in the OCI runtime specification, `config-linux.md`). */
export interface SeccompArgument {
  readonly index: number;
  readonly value: number;
  readonly valueTwo?: number;
  readonly op:
    | 'SCMP_CMP_NE'
    | 'SCMP_CMP_LT'
    | 'SCMP_CMP_LE'
    | 'SCMP_CMP_EQ'
    | 'SCMP_CMP_GE'
    | 'SCMP_CMP_GT'
    | 'SCMP_CMP_MASKED_EQ';
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Allowed whatever the arguments are. */
export const seccompDefaultAllowed: ReadonlySet<string> = new Set(
  list(`
  _llseek _newselect accept accept4 access adjtimex alarm arch_prctl bind brk cachestat capget capset
  chdir chmod chown chown32 clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime
  clock_gettime64 clock_nanosleep clock_nanosleep_time64 close close_range connect copy_file_range creat
  dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait
  epoll_wait_old eventfd eventfd2 execve execveat exit exit_group faccessat faccessat2 fadvise64
  fadvise64_64 fallocate fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fcntl
  fcntl64 fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstat64 fstatat64
  fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv
  futex_wake futimesat get_robust_list get_thread_area getcpu getcwd getdents getdents64 getegid
  getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer getpeername getpgid
  getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit
  getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr inotify_add_watch
  inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents
  io_pgetevents_time64 io_setup io_submit ioctl ioprio_get ioprio_set ipc kill landlock_add_rule
  landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listxattr
  llistxattr lremovexattr lseek lsetxattr lstat lstat64 madvise map_shadow_stack membarrier memfd_create
  memfd_secret mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mprotect
  mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend
  mq_timedsend_time64 mq_unlink mremap msgctl msgget msgrcv msgsnd msync munlock munlockall munmap
  name_to_handle_at nanosleep newfstatat open openat openat2 pause pidfd_open pidfd_send_signal pipe
  pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2
  prlimit64 process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64
  pwritev pwritev2 read readahead readlink readlinkat readv recv recvfrom recvmmsg recvmmsg_time64
  recvmsg remap_file_pages removexattr rename renameat renameat2 restart_syscall rmdir rseq rt_sigaction
  rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait
  rt_sigtimedwait_time64 rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min
  sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval
  sched_rr_get_interval_time64 sched_setaffinity sched_setattr sched_setparam sched_setscheduler
  sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64
  sendmmsg sendmsg sendto set_robust_list set_thread_area set_tid_address setfsgid setfsgid32 setfsuid
  setfsuid32 setgid setgid32 setgroups setgroups32 setitimer setpgid setpriority setregid setregid32
  setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt setuid
  setuid32 setxattr shmat shmctl shmdt shmget shutdown sigaltstack signalfd signalfd4 sigprocmask
  sigreturn socketcall socketpair splice stat stat64 statfs statfs64 statx symlink symlinkat sync
  sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete timer_getoverrun
  timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd_create timerfd_gettime
  timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask
  uname unlink unlinkat utime utimensat utimensat_time64 utimes vfork vmsplice wait4 waitid waitpid
  write writev
`),
);

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET together (sched.h). */
export const namespaceCloneFlags = 0x7e02_0000;

/** Allowed when one of the alternatives holds. */
export const seccompDefaultConditions: Readonly<Record<string, readonly (readonly SeccompArgument[])[]>> = {
  // No new namespace.
  clone: [[{ index: 0, value: namespaceCloneFlags, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }]],
  // The usual personality, PER_LINUX32, with and without UNAME26, and the query.
  personality: [0x0, 0x8, 0x20000, 0x20008, 0xffff_ffff].map((value) => [
    { index: 0, value, op: 'SCMP_CMP_EQ' as const },
  ]),
  // Anything but AF_VSOCK, which reaches the hypervisor past the network namespace.
  socket: [[{ index: 0, value: 40, op: 'SCMP_CMP_NE' }]],
};

/** Allowed in addition, without conditions, to a container that has the capability. */
export const seccompAllowedByCapability: Readonly<Record<string, readonly string[]>> = {
  DAC_READ_SEARCH: list('open_by_handle_at'),
  SYS_MODULE: list('delete_module finit_module init_module'),
  SYS_RAWIO: list('ioperm iopl'),
  SYS_CHROOT: list('chroot'),
  SYS_PTRACE: list('kcmp pidfd_getfd process_madvise'),
  SYS_PACCT: list('acct'),
  SYS_ADMIN: list(
    'bpf clone clone3 fanotify_init fsconfig fsmount fsopen fspick lookup_dcookie mount mount_setattr move_mount open_tree perf_event_open quotactl quotactl_fd setdomainname sethostname setns syslog umount umount2 unshare',
  ),
  SYS_BOOT: list('reboot'),
  SYS_NICE: list('get_mempolicy mbind set_mempolicy set_mempolicy_home_node'),
  SYS_TIME: list('clock_settime clock_settime64 settimeofday stime'),
  SYS_TTY_CONFIG: list('vhangup'),
  SYSLOG: list('syslog'),
  PERFMON: list('perf_event_open'),
  BPF: list('bpf'),
};

/** `errno` of `clone3` where no CAP_SYS_ADMIN opens it. */
export const enosys = 38;

/**
 * System calls through which containers have broken out or kernels have been attacked. A profile that lets one of them
 * through where the default does not is weaker than the default.
 */
export const riskySystemCalls: readonly string[] = list(`
  acct add_key bpf clock_settime create_module delete_module fanotify_init finit_module fsconfig fsmount
  fsopen fspick get_kernel_syms init_module io_uring_enter io_uring_register io_uring_setup ioperm iopl
  kcmp kexec_file_load kexec_load keyctl lookup_dcookie mount mount_setattr move_mount move_pages
  nfsservctl open_by_handle_at open_tree perf_event_open pidfd_getfd pivot_root process_madvise
  query_module quotactl reboot request_key setdomainname sethostname setns settimeofday stime swapoff
  swapon _sysctl sysfs syslog umount umount2 unshare uselib userfaultfd ustat vhangup vm86 vm86old
`);
