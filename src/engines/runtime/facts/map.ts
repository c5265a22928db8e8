import type * as v from 'valibot';
import type * as schema from './schema.js';
import type { ContainerFacts, EngineFacts, ImageFacts, NetworkFacts, PublishedPort } from './types.js';

type Info = v.InferOutput<typeof schema.infoSchema>;
type Version = v.InferOutput<typeof schema.versionSchema>;
type RawContainer = v.InferOutput<typeof schema.containerSchema>;
type RawImage = v.InferOutput<typeof schema.imageSchema>;
type RawNetwork = v.InferOutput<typeof schema.networkListSchema>[number];

export function engineOf(
  info: Info,
  version: Version,
  about: Pick<EngineFacts, 'address' | 'socketPath' | 'isPodman' | 'apiVersion'>,
): EngineFacts {
  const { IndexConfigs, InsecureRegistryCIDRs, Mirrors } = info.RegistryConfig;
  const indexes = Object.entries(IndexConfigs);
  return {
    ...about,
    version: version.Version,
    components: Object.fromEntries(version.Components.map((part) => [part.Name.toLowerCase(), part.Version])),
    name: info.Name,
    os: info.OperatingSystem || info.OSType,
    rootDirectory: info.DockerRootDir,
    driver: info.Driver,
    loggingDriver: info.LoggingDriver,
    cgroupVersion: info.CgroupVersion,
    cgroupDriver: info.CgroupDriver,
    runtimes: Object.fromEntries(Object.entries(info.Runtimes).map(([name, it]) => [name, it?.path ?? ''])),
    securityOptions: info.SecurityOptions,
    authorizationPlugins: info.Plugins.Authorization,
    insecureRegistries: [
      ...indexes.filter(([, index]) => index?.Secure === false).map(([name]) => name),
      ...InsecureRegistryCIDRs,
    ],
    mirrors: [...Mirrors, ...indexes.flatMap(([, index]) => index?.Mirrors ?? [])],
    isDebug: info.Debug,
    isExperimental: info.ExperimentalBuild,
    liveRestore: info.LiveRestoreEnabled,
    swarmState: info.Swarm.LocalNodeState,
    swarmAddress: info.Swarm.NodeAddr,
    isManager: info.Swarm.ControlAvailable,
    warnings: info.Warnings,
  };
}

type Settings = Omit<ContainerFacts, 'execs' | 'namedUserId' | 'programs' | 'live' | 'mounts'>;

/** Everything that one inspection says; what has to be read elsewhere is added by the collector. */
export function containerOf(raw: RawContainer): Settings & { readonly mounts: ContainerFacts['mounts'] } {
  return {
    ...identityOf(raw),
    ...privilegesOf(raw),
    ...namespacesOf(raw),
    ...limitsOf(raw),
    ...surroundingsOf(raw),
  };
}

function identityOf({ State, Config, ...raw }: RawContainer) {
  return {
    id: raw.Id,
    name: raw.Name.replace(/^\//, ''),
    image: Config.Image,
    imageId: raw.Image,
    created: raw.Created,
    status: State.Status,
    isRunning: State.Running,
    pid: State.Pid,
    finishedAt: State.FinishedAt,
    hasHealth: State.Health !== undefined && State.Health !== null,
    user: Config.User,
    environment: Config.Env,
    command: [...Config.Entrypoint, ...Config.Cmd],
    healthcheck: Config.Healthcheck?.Test ?? undefined,
    labels: Config.Labels,
    exposedPorts: Object.keys(Config.ExposedPorts),
  };
}

function privilegesOf({ HostConfig: host, ...raw }: RawContainer) {
  return {
    privileged: host.Privileged,
    readOnlyRoot: host.ReadonlyRootfs,
    capAdd: host.CapAdd,
    capDrop: host.CapDrop,
    securityOptions: host.SecurityOpt,
    devices: host.Devices.map(({ PathOnHost }) => PathOnHost),
    deviceRequests: host.DeviceRequests.length,
    deviceRules: host.DeviceCgroupRules,
    sysctls: host.Sysctls,
    ...temporaryOf(host),
    maskedPaths: host.MaskedPaths ?? undefined,
    readonlyPaths: host.ReadonlyPaths ?? undefined,
    groupAdd: host.GroupAdd,
    appArmorProfile: raw.AppArmorProfile,
    processLabel: raw.ProcessLabel,
    mountLabel: raw.MountLabel,
  };
}

/** `--tmpfs`, and `--mount type=tmpfs`, whose options are pairs: `[["exec"], ["uid", "7"]]`. */
function temporaryOf({ Tmpfs, Mounts }: RawContainer['HostConfig']) {
  const mounts = Mounts.filter(({ Type }) => Type === 'tmpfs');
  const named = mounts.map(({ Target, TmpfsOptions }) => [
    Target,
    TmpfsOptions.Options.map((pair) => pair.join('=')).join(','),
  ]);
  return {
    tmpfs: { ...Tmpfs, ...Object.fromEntries(named) },
    tmpfsMounts: mounts.map(({ Target }) => Target),
  };
}

function namespacesOf({ HostConfig: host }: RawContainer) {
  return {
    networkMode: host.NetworkMode,
    pidMode: host.PidMode,
    ipcMode: host.IpcMode,
    utsMode: host.UTSMode,
    usernsMode: host.UsernsMode,
    cgroupnsMode: host.CgroupnsMode,
    cgroupParent: host.CgroupParent,
  };
}

function limitsOf({ HostConfig: host }: RawContainer) {
  return {
    memoryBytes: host.Memory,
    memorySwapBytes: host.MemorySwap,
    nanoCpus: host.NanoCpus,
    cpuShares: host.CpuShares,
    cpuQuota: host.CpuQuota,
    cpuPeriod: host.CpuPeriod,
    cpusetCpus: host.CpusetCpus,
    pidsLimit: host.PidsLimit,
    oomKillDisabled: host.OomKillDisable,
    ulimits: host.Ulimits.map(({ Name, Soft, Hard }) => ({ name: Name, soft: Soft, hard: Hard })),
  };
}

function surroundingsOf({ HostConfig: host, NetworkSettings, Mounts }: RawContainer) {
  return {
    restart: { name: host.RestartPolicy.Name, maximum: host.RestartPolicy.MaximumRetryCount },
    publishAll: host.PublishAllPorts,
    ports: portsOf(host.PortBindings, NetworkSettings.Ports),
    volumesFrom: host.VolumesFrom,
    networks: Object.keys(NetworkSettings.Networks),
    runtime: host.Runtime,
    mounts: Mounts.map((mount) => ({
      type: mount.Type,
      name: mount.Name,
      source: mount.Source,
      realSource: mount.Source,
      target: mount.Destination,
      writable: mount.RW,
      propagation: mount.Propagation,
    })),
  };
}

type Bindings = RawContainer['HostConfig']['PortBindings'];

/** What was asked for, and what the engine chose where a number was left to it; each once. */
function portsOf(asked: Bindings, given: Bindings): readonly PublishedPort[] {
  const ports = new Map<string, PublishedPort>();
  for (const bindings of [asked, given]) {
    for (const [container, list] of Object.entries(bindings)) {
      for (const { HostIp, HostPort } of list) {
        const port = { container, hostIp: HostIp, hostPort: Number.parseInt(HostPort, 10) || 0 };
        const isSame = (one: PublishedPort) =>
          one.container === container && one.hostPort === port.hostPort && anywhere(one) === anywhere(port);
        if (![...ports.values()].some(isSame)) ports.set(`${container} ${HostIp} ${HostPort}`, port);
      }
    }
  }
  const chosen = [...ports.values()];
  return chosen.filter(
    (port) =>
      port.hostPort !== 0 || !chosen.some((one) => one.container === port.container && one.hostPort !== 0),
  );
}

/** An empty address means every address, as do the wildcards in any spelling; others stand for themselves. */
function anywhere({ hostIp }: PublishedPort): string {
  return isEveryAddress(hostIp) ? '*' : hostIp;
}

/** RFC 4291, section 2.2: groups of zeros may be written out; brackets and a mapped IPv4 wildcard come from clients. */
export function isEveryAddress(hostIp: string): boolean {
  return /^(?:|0{1,3}(?:\.0{1,3}){3}|\[?[0:]{1,40}(?:ffff:)?(?:0\.0\.0\.0)?\]?)$/i.test(hostIp);
}

/** @param steps `CreatedBy` of the history, newest first as the engine lists it */
export function imageOf(raw: RawImage, steps: readonly string[]): ImageFacts {
  const { Data } = raw.GraphDriver;
  return {
    id: raw.Id,
    tags: raw.RepoTags,
    digests: raw.RepoDigests,
    created: raw.Created,
    user: raw.Config.User,
    environment: raw.Config.Env,
    command: [...raw.Config.Entrypoint, ...raw.Config.Cmd],
    labels: raw.Config.Labels,
    healthcheck: raw.Config.Healthcheck?.Test ?? undefined,
    exposedPorts: Object.keys(raw.Config.ExposedPorts),
    history: [...steps].reverse(),
    setuidFiles: undefined,
    layerFolders: [Data.UpperDir, ...(Data.LowerDir ?? '').split(':')].flatMap((folder) => folder || []),
  };
}

export function networkOf(raw: RawNetwork): NetworkFacts {
  return {
    id: raw.Id,
    name: raw.Name,
    driver: raw.Driver,
    scope: raw.Scope,
    isInternal: raw.Internal,
    options: raw.Options,
    containers: Object.keys(raw.Containers),
  };
}
