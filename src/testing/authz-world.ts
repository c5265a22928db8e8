import type {
  LiveContainer,
  LiveExec,
  LiveImage,
  LiveNetwork,
  LiveVolume,
  PathStatus,
  Profile,
  Surroundings,
} from '../servers/authz/policy/index.js';

export const mapped: Profile = {
  kind: 'mapped',
  account: { uid: 1000, gid: 300_000 },
  roots: ['/srv/docker/1000.300000'],
};
export const reserved: Profile = { kind: 'reserved', hasNoNewPrivileges: false, roots: ['/var/lib/docker'] };
export const accepted: Profile = { kind: 'accepted', hasNoNewPrivileges: false, roots: ['/var/lib/docker'] };

/** A container that conforms to the profile `reserved`, and so to all. */
export function liveContainer(name: string, fields: Partial<LiveContainer> = {}): LiveContainer {
  return {
    id: `${name}-id`,
    name,
    imageId: 'sha256:image',
    config: { User: '100000:100000' },
    hostConfig: { Runtime: 'runc', PidsLimit: null, SecurityOpt: ['no-new-privileges'] },
    isRunning: true,
    mounts: [],
    networks: ['bridge'],
    ...fields,
  };
}

export function liveNetwork(name: string, fields: Partial<LiveNetwork> = {}): LiveNetwork {
  return { id: `${name}-id`, name, driver: 'bridge', options: {}, ipam: {}, isInUse: false, ...fields };
}

export interface AuthzScene {
  readonly profile: Profile;
  readonly containers?: readonly LiveContainer[];
  readonly execs?: Readonly<Record<string, LiveExec>>;
  readonly volumes?: readonly (LiveVolume & { readonly isOwn: boolean })[];
  readonly networks?: readonly LiveNetwork[];
  /** What lies at paths; parents are folders of root unless they are named. */
  readonly paths?: Readonly<Record<string, Partial<PathStatus>>>;
  readonly areBuildsConfined?: boolean;
  /** What images of a name add to containers. */
  readonly images?: Readonly<Record<string, Pick<LiveImage, 'volumes' | 'workingDir'>>>;
}

/** Surroundings in memory. */
export function authzScene(scene: AuthzScene): Surroundings {
  const { containers = [], volumes = [], networks = [], paths = {}, execs = {} } = scene;
  const root: PathStatus = { type: 'directory', uid: 0, gid: 0, mode: 0o755 };
  const isParent = (path: string) =>
    Object.keys(paths).some((one) => path === '/' || one.startsWith(`${path}/`));
  return {
    profile: async () => scene.profile,
    buildsAreConfined: () => scene.areBuildsConfined ?? false,
    containersNamed: async (word) =>
      containers.filter(({ id, name }) => name === word || id.startsWith(word)),
    containers: async () => containers,
    exec: async (id) => execs[id],
    image: async (name) => ({
      id: 'sha256:image',
      repoDigests: [`${name}@sha256:d`],
      ...scene.images?.[name],
    }),
    volume: async (name) => volumes.find((one) => one.name === name),
    unusedVolumes: async () => volumes,
    network: async (name) => networks.find((one) => one.name === name || one.id === name),
    networks: async () => networks,
    isOwnVolume: ({ name }) => volumes.some((one) => one.name === name && one.isOwn),
    status: (path) =>
      paths[path] === undefined ? (isParent(path) ? root : undefined) : { ...root, ...paths[path] },
    realPath: (path) => (path.startsWith('/srv/link') ? '/etc' : path),
    hostRoutes: () => ['192.168.7.0/24'],
    imageIsTrusted: async ({ reference }) => ({ ok: reference === 'good', because: 'it is not good' }),
  };
}
