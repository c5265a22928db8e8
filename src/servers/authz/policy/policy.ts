import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { parseYaml } from '../../../formats/yaml/index.js';
import { credentialNames, engineSocketNames, startupNames } from '../../../knowledge/host-paths.js';

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

/** What Docker gives a container by itself; adding one of them changes nothing. */
export const dockerDefaultCapabilities =
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(
    ' ',
  );

const names = (otherwise: readonly string[]) => v.optional(v.array(v.string()), () => [...otherwise]);
const off = v.optional(v.boolean(), false);
const on = v.optional(v.boolean(), true);
const hostId = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(2 ** 31 - 1));
const port = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535));
const absolute = v.pipe(v.string(), v.regex(/^\/[^:]*$/, 'must be an absolute path without colons'));

const shape = v.strictObject({
  version: v.literal(1),
  /**
   * What holds where ids of containers are ids of this host. `reserve`: containers run as numbers that no login has.
   * `accept`: as anything, and every caller can become root of the host.
   */
  unmapped: v.optional(v.picklist(['reserve', 'accept']), 'reserve'),
  /** Numbers that no login of this host has, for `unmapped: reserve`. */
  reservedIds: v.optional(v.strictObject({ from: hostId, to: hostId }), { from: 100_000, to: 165_535 }),
  /** Groups of routes to open; with `build`, `load`, `import` and `commit` come images that no one vouched for. */
  open: v.optional(v.array(v.picklist(closedGroups)), () => []),
  privileged: off,
  execPrivileged: off,
  hostNamespaces: v.optional(
    v.array(v.picklist(['network', 'pid', 'ipc', 'uts', 'user', 'cgroup'])),
    () => [],
  ),
  /** Namespaces that containers may share with one another. Left out: network; on a mapped engine pid and ipc too. */
  sharedNamespaces: v.optional(v.array(v.picklist(['network', 'pid', 'ipc']))),
  /** Left out: what Docker gives by itself and NET_ADMIN on a mapped engine, nothing on a reserved one. */
  capabilities: v.optional(v.array(v.string())),
  binds: v.optional(
    v.strictObject({
      /** What lies below these folders of the host may be mounted. `*` is one name. */
      below: v.optional(v.array(absolute), () => ['/home/*', '/Users/*', '/srv', '/mnt', '/media']),
      /** May be mounted as they are, writable too: what containers do to them is the policy's choice. */
      exactly: v.optional(v.array(absolute), () => []),
      /** Names that no part of the path may have. */
      withoutNames: names([...credentialNames, '.config', ...startupNames, ...engineSocketNames]),
    }),
    {},
  ),
  volumes: v.optional(
    v.strictObject({
      /** Volumes that were not made through this plugin and may be used; `*` at the end stands for the rest of a name. */
      adopted: names([]),
    }),
    {},
  ),
  volumeDrivers: names(['local']),
  networkDrivers: names(['bridge']),
  networks: v.optional(
    v.strictObject({
      /** Subnets that callers may choose lie in these. */
      pools: names(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fd00::/8']),
    }),
    {},
  ),
  ports: v.optional(
    v.strictObject({
      /** Ports of the host from here on may be published. */
      from: v.optional(port, 1024),
      also: v.optional(v.array(port), () => [80, 443]),
    }),
    {},
  ),
  protect: v.optional(
    v.strictObject({
      /** Beginnings of image names that callers may neither give to another image nor delete: `registry.example.com/base/`. */
      images: names([]),
    }),
    {},
  ),
  logDrivers: names(['json-file', 'local', 'journald', 'none']),
  devices: names([]),
  gpus: off,
  runtimes: names(['runc', 'io.containerd.runc.v2']),
  /** Names of kernel parameters; `*` at the end stands for the rest. */
  sysctls: names(['net.*']),
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

/** Nothing that it allows gives a caller more than the account that containers have on the host. */
export const defaultPolicy: AuthzPolicy = v.parse(shape, { version: 1 });

/** @throws SeaworthyError CONFIG_INVALID with the place in the file. */
export function readPolicy(text: string, where: string): AuthzPolicy {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (thrown) {
    throw new SeaworthyError('CONFIG_INVALID', `the policy is not YAML: ${reasonOf(thrown)}`, { where });
  }
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SeaworthyError('CONFIG_INVALID', `the policy cannot be used: ${issue.message}`, {
    where: `${where}: ${v.getDotPath(issue) ?? 'top'}`,
    whatToDo: 'Correct this key; docs/reference/authz-policy.md lists those that exist.',
  });
}
