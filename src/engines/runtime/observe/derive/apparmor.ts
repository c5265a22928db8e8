/** An AppArmor profile (apparmor.d(5)) of what was seen: a text to load where the kernel has AppArmor. */
export function appArmorProfile(
  name: string,
  seen: {
    readonly written: readonly string[];
    readonly capabilities: readonly string[];
    readonly usesNetwork: boolean;
  },
): string {
  const quoted = (path: string) => `"${path.replaceAll('"', '')}"`;
  return [
    '#include <tunables/global>',
    `profile ${name.replace(/[^A-Za-z0-9_.-]/g, '-')} flags=(attach_disconnected,mediate_deleted) {`,
    '  #include <abstractions/base>',
    ...(seen.usesNetwork
      ? [
          '  network inet stream,',
          '  network inet6 stream,',
          '  network inet dgram,',
          '  network inet6 dgram,',
          '  network unix,',
        ]
      : ['  network unix,']),
    ...seen.capabilities.map((capability) => `  capability ${capability.toLowerCase()},`),
    '  file rix,',
    '  /** r,',
    ...seen.written.map((path) => `  ${quoted(`${path}{,/**}`)} rwk,`),
    '  /dev/{null,zero,full,random,urandom,tty,pts/*} rw,',
    '  deny /proc/sys/** w,',
    '  deny /proc/sysrq-trigger rwklx,',
    '  deny /proc/kcore rwklx,',
    '  deny /sys/** w,',
    '  deny mount,',
    '  deny ptrace (read, trace),',
    '  signal (send, receive) peer=@{profile_name},',
    '}',
    '',
  ].join('\n');
}
