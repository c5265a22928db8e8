import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';

/** Groups of routes that are closed unless the policy opens them. */
export const closedGroups = [
  'build',
  'load',
  'import',
  'commit',
  'plugins',
  'swarm',
  'session',
  'checkpoint',
] as const;
export type ClosedGroup = (typeof closedGroups)[number];

/** What Docker gives a container by itself; to add one of them is no news. */
const dockerDefaultCapabilities =
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(
    ' ',
  );

const names = (otherwise: readonly string[]) => v.optional(v.array(v.string()), () => [...otherwise]);
const off = v.optional(v.boolean(), false);
const on = v.optional(v.boolean(), true);
const absolute = v.pipe(v.string(), v.regex(/^\/[^:]*$/, 'must be an absolute path without colons'));

const shape = v.strictObject({
  version: v.literal(1),
  /** Groups of routes to open; with `build`, `load`, `import` and `commit` come images that nobody vouched for. */
  open: v.optional(v.array(v.picklist(closedGroups)), () => []),
  privileged: off,
  execPrivileged: off,
  hostNamespaces: v.optional(
    v.array(v.picklist(['network', 'pid', 'ipc', 'uts', 'user', 'cgroup'])),
    () => [],
  ),
  /** Namespaces that containers may share with one another. */
  sharedNamespaces: v.optional(v.array(v.picklist(['network', 'pid', 'ipc'])), () => ['network' as const]),
  capabilities: names(dockerDefaultCapabilities),
  binds: v.optional(
    v.strictObject({
      /** What lies below these folders of the host may be mounted, the folders themselves not. `*` is one name. */
      below: v.optional(v.array(absolute), () => ['/home/*', '/Users/*', '/srv', '/mnt', '/media']),
      /** May be mounted as they are. */
      exactly: v.optional(v.array(absolute), () => ['/etc/localtime', '/etc/timezone']),
      /** Names that no part of the path may have. */
      withoutNames: names([
        '.ssh',
        '.gnupg',
        '.aws',
        '.azure',
        '.kube',
        '.docker',
        '.config',
        '.netrc',
        'docker.sock',
        'containerd.sock',
        'podman.sock',
      ]),
    }),
    {},
  ),
  volumesFrom: off,
  volumeDrivers: names(['local']),
  networkDrivers: names(['bridge']),
  logDrivers: names(['json-file', 'local', 'journald', 'none']),
  devices: names([]),
  gpus: off,
  runtimes: names(['runc', 'io.containerd.runc.v2']),
  /** Names of kernel parameters; `*` at the end stands for the rest. */
  sysctls: names(['net.ipv4.*', 'net.ipv6.*', 'net.core.somaxconn']),
  securityOptions: names([
    'no-new-privileges',
    'no-new-privileges:true',
    'no-new-privileges=true',
    'seccomp=builtin',
    'apparmor=docker-default',
  ]),
  annotations: names([]),
  require: v.optional(v.strictObject({ memory: off, pids: off, nonRootUser: off }), {}),
  copyInto: on,
  images: v.optional(
    v.strictObject({
      /** Any image will do. Set to false to let the two lists decide. */
      any: on,
      /** Image IDs or manifest digests. */
      digests: v.optional(
        v.array(
          v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hexadecimal digits')),
        ),
        () => [],
      ),
      /** Beginnings of repository names, ended by a slash: `registry.example.com/team/`. */
      repositories: v.optional(
        v.array(v.pipe(v.string(), v.regex(/\/$/, 'must end with a slash'))),
        () => [],
      ),
    }),
    {},
  ),
});

export type AuthzPolicy = v.InferOutput<typeof shape>;

/** For a developer's machine: everyday work passes, ways to root on the host do not. */
export const defaultPolicy: AuthzPolicy = v.parse(shape, { version: 1 });

/** @throws SeaworthyError CONFIG_INVALID with the place in the file. */
export function readPolicy(text: string, where: string): AuthzPolicy {
  let value: unknown;
  try {
    value = parseYaml(text, { maxAliasCount: 0, uniqueKeys: true });
  } catch (thrown) {
    throw new SeaworthyError('CONFIG_INVALID', `the policy is not YAML: ${reasonOf(thrown)}`, { where });
  }
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SeaworthyError('CONFIG_INVALID', `the policy cannot be used: ${issue.message}`, {
    where: `${where}: ${v.getDotPath(issue) ?? 'top'}`,
    whatToDo: 'Correct this key; the reference lists those that exist.',
  });
}
