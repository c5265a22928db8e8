import type { Struct } from './go-json.js';

/*
 * The bodies of the Engine API 1.24 to 1.50 that carry decisions, by the key names of its Go types.
 * Source: https://docs.docker.com/reference/api/engine/
 */

function struct(keys: string, within: Struct['within'] = {}): Struct {
  return {
    keys: new Set([...keys.split(/\s+/), ...Object.keys(within)].filter((key) => key !== '')),
    within,
  };
}

const list = (of: Struct) => ({ of, as: 'list' as const });
const map = (of: Struct) => ({ of, as: 'map' as const });
const one = (of: Struct) => ({ of, as: 'one' as const });

const throttle = list(struct('Path Rate Weight'));
const mount = struct('Type Source Target ReadOnly Consistency', {
  BindOptions: one(
    struct('Propagation NonRecursive CreateMountpoint ReadOnlyNonRecursive ReadOnlyForceRecursive'),
  ),
  VolumeOptions: one(struct('NoCopy Labels Subpath', { DriverConfig: one(struct('Name Options')) })),
  ImageOptions: one(struct('Subpath')),
  TmpfsOptions: one(struct('SizeBytes Mode Options')),
  ClusterOptions: one(struct('')),
});

const resourceKeys =
  'CpuShares Memory NanoCpus CgroupParent BlkioWeight CpuPeriod CpuQuota CpuRealtimePeriod CpuRealtimeRuntime CpusetCpus CpusetMems DeviceCgroupRules KernelMemory KernelMemoryTCP MemoryReservation MemorySwap MemorySwappiness OomKillDisable PidsLimit CpuCount CpuPercent IOMaximumIOps IOMaximumBandwidth';
const resources: NonNullable<Struct['within']> = {
  BlkioWeightDevice: throttle,
  BlkioDeviceReadBps: throttle,
  BlkioDeviceWriteBps: throttle,
  BlkioDeviceReadIOps: throttle,
  BlkioDeviceWriteIOps: throttle,
  Devices: list(struct('PathOnHost PathInContainer CgroupPermissions')),
  DeviceRequests: list(struct('Driver Count DeviceIDs Capabilities Options')),
  Ulimits: list(struct('Name Hard Soft')),
};
const restart = one(struct('Name MaximumRetryCount'));

export const hostConfig = struct(
  `Binds ContainerIDFile NetworkMode PortBindings AutoRemove VolumeDriver VolumesFrom ConsoleSize Annotations CapAdd CapDrop CgroupnsMode Dns DnsOptions DnsSearch ExtraHosts GroupAdd IpcMode Cgroup Links OomScoreAdj PidMode Privileged PublishAllPorts ReadonlyRootfs SecurityOpt StorageOpt Tmpfs UTSMode UsernsMode ShmSize Sysctls Runtime Isolation MaskedPaths ReadonlyPaths Init ${resourceKeys}`,
  {
    ...resources,
    LogConfig: one(struct('Type Config')),
    RestartPolicy: restart,
    Mounts: list(mount),
  },
);

const ipam = struct('Driver Options', { Config: list(struct('Subnet IPRange Gateway AuxiliaryAddresses')) });
const endpoint = struct(
  'Links MacAddress Aliases DriverOpts GwPriority NetworkID EndpointID Gateway IPAddress IPPrefixLen IPv6Gateway GlobalIPv6Address GlobalIPv6PrefixLen DNSNames',
  { IPAMConfig: one(struct('IPv4Address IPv6Address LinkLocalIPs')) },
);

export const containerCreate = struct(
  'Hostname Domainname User AttachStdin AttachStdout AttachStderr ExposedPorts Tty OpenStdin StdinOnce Env Cmd ArgsEscaped Image Volumes WorkingDir Entrypoint NetworkDisabled MacAddress OnBuild Labels StopSignal StopTimeout Shell',
  {
    Healthcheck: one(struct('Test Interval Timeout StartPeriod StartInterval Retries')),
    HostConfig: one(hostConfig),
    NetworkingConfig: one(struct('', { EndpointsConfig: map(endpoint) })),
  },
);

export const containerUpdate = struct(resourceKeys, { ...resources, RestartPolicy: restart });

export const execCreate = struct(
  'User Privileged Tty ConsoleSize AttachStdin AttachStderr AttachStdout Detach DetachKeys Env WorkingDir Cmd',
);

export const volumeCreate = struct('Name Driver DriverOpts Labels ClusterVolumeSpec');

export const networkCreate = struct(
  'Name CheckDuplicate Driver Scope EnableIPv4 EnableIPv6 Internal Attachable Ingress ConfigOnly Options Labels',
  { IPAM: one(ipam), ConfigFrom: one(struct('Network')) },
);

export const networkConnect = struct('Container Force', { EndpointConfig: one(endpoint) });
