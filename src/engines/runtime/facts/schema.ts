import * as v from 'valibot';

/** The Engine API's answers (docs.docker.com/reference/api/engine), only the fields that are used. Go writes `null` for empty lists. */

const text = v.nullish(v.string(), '');
const count = v.nullish(v.number(), 0);
const flag = v.nullish(v.boolean(), false);
const texts = v.nullish(v.array(v.string()), () => []);
const map = v.nullish(v.record(v.string(), v.string()), () => ({}));
const keys = v.nullish(v.record(v.string(), v.unknown()), () => ({}));
const listOf = <const S extends v.GenericSchema>(item: S) => v.nullish(v.array(item), () => []);

export const versionSchema = v.object({
  Version: text,
  ApiVersion: text,
  MinAPIVersion: text,
  Os: text,
  Components: listOf(v.object({ Name: text, Version: text })),
});

const index = v.object({ Secure: v.nullish(v.boolean(), true), Mirrors: texts });

export const infoSchema = v.object({
  Name: text,
  OSType: text,
  OperatingSystem: text,
  DockerRootDir: text,
  Driver: text,
  LoggingDriver: text,
  CgroupVersion: text,
  CgroupDriver: text,
  Runtimes: v.nullish(v.record(v.string(), v.nullable(v.object({ path: text }))), () => ({})),
  SecurityOptions: texts,
  Plugins: v.nullish(v.object({ Authorization: texts }), () => ({ Authorization: [] })),
  RegistryConfig: v.nullish(
    v.object({
      IndexConfigs: v.nullish(v.record(v.string(), v.nullable(index)), () => ({})),
      InsecureRegistryCIDRs: texts,
      Mirrors: texts,
    }),
    () => ({ IndexConfigs: {}, InsecureRegistryCIDRs: [], Mirrors: [] }),
  ),
  Debug: flag,
  ExperimentalBuild: flag,
  LiveRestoreEnabled: flag,
  Swarm: v.nullish(v.object({ LocalNodeState: text, NodeAddr: text, ControlAvailable: flag }), () => ({
    LocalNodeState: '',
    NodeAddr: '',
    ControlAvailable: false,
  })),
  Warnings: texts,
});

export const containerListSchema = v.array(v.object({ Id: v.string(), Names: texts }));
export const imageListSchema = v.array(v.object({ Id: v.string() }));

const healthcheck = v.nullish(v.object({ Test: v.nullish(v.array(v.string())) }));
const binding = v.nullish(v.array(v.object({ HostIp: text, HostPort: text })), () => []);
const bindings = v.nullish(v.record(v.string(), binding), () => ({}));

const hostConfig = v.object({
  Binds: texts,
  Privileged: flag,
  ReadonlyRootfs: flag,
  CapAdd: texts,
  CapDrop: texts,
  SecurityOpt: texts,
  NetworkMode: text,
  PidMode: text,
  IpcMode: text,
  UTSMode: text,
  UsernsMode: text,
  CgroupnsMode: text,
  CgroupParent: text,
  Memory: count,
  MemorySwap: count,
  NanoCpus: count,
  CpuShares: count,
  CpuQuota: count,
  CpuPeriod: count,
  CpusetCpus: text,
  PidsLimit: count,
  OomKillDisable: flag,
  Ulimits: listOf(v.object({ Name: text, Soft: count, Hard: count })),
  Devices: listOf(v.object({ PathOnHost: text })),
  DeviceRequests: listOf(v.unknown()),
  DeviceCgroupRules: texts,
  RestartPolicy: v.nullish(v.object({ Name: text, MaximumRetryCount: count }), () => ({
    Name: '',
    MaximumRetryCount: 0,
  })),
  PublishAllPorts: flag,
  PortBindings: bindings,
  VolumesFrom: texts,
  Sysctls: map,
  Tmpfs: map,
  Mounts: listOf(
    v.object({
      Type: text,
      Target: text,
      TmpfsOptions: v.nullish(v.object({ Options: listOf(v.array(v.string())) }), () => ({ Options: [] })),
    }),
  ),
  MaskedPaths: v.nullish(v.array(v.string())),
  ReadonlyPaths: v.nullish(v.array(v.string())),
  GroupAdd: texts,
  Runtime: text,
});

export const containerSchema = v.object({
  Id: v.string(),
  Name: text,
  Created: text,
  Image: text,
  AppArmorProfile: text,
  ProcessLabel: text,
  MountLabel: text,
  ExecIDs: texts,
  State: v.object({
    Status: text,
    Running: flag,
    Pid: count,
    FinishedAt: text,
    Health: v.nullish(v.object({ Status: text })),
  }),
  Config: v.object({
    Image: text,
    User: text,
    Env: texts,
    Cmd: texts,
    Entrypoint: texts,
    Labels: map,
    Healthcheck: healthcheck,
    ExposedPorts: keys,
  }),
  HostConfig: hostConfig,
  Mounts: listOf(
    v.object({ Type: text, Name: text, Source: text, Destination: text, RW: flag, Propagation: text }),
  ),
  NetworkSettings: v.nullish(v.object({ Networks: keys, Ports: bindings }), () => ({
    Networks: {},
    Ports: {},
  })),
});

export const execSchema = v.object({
  ID: v.string(),
  Running: flag,
  Pid: v.nullish(v.number(), () => 0),
  ProcessConfig: v.nullish(
    v.object({ privileged: flag, user: text, entrypoint: text, arguments: texts }),
    () => ({ privileged: false, user: '', entrypoint: '', arguments: [] }),
  ),
});

export const imageSchema = v.object({
  Id: v.string(),
  RepoTags: texts,
  RepoDigests: texts,
  Created: text,
  Config: v.nullish(
    v.object({
      User: text,
      Env: texts,
      Cmd: texts,
      Entrypoint: texts,
      Labels: map,
      Healthcheck: healthcheck,
      ExposedPorts: keys,
    }),
    () => ({
      User: '',
      Env: [],
      Cmd: [],
      Entrypoint: [],
      Labels: {},
      Healthcheck: undefined,
      ExposedPorts: {},
    }),
  ),
  GraphDriver: v.nullish(v.object({ Data: map }), () => ({ Data: {} })),
});

export const historySchema = v.array(v.object({ CreatedBy: text }));

export const networkListSchema = v.array(
  v.object({
    Id: v.string(),
    Name: text,
    Driver: text,
    Scope: text,
    Internal: flag,
    Options: map,
    Containers: keys,
  }),
);

export const volumeListSchema = v.object({
  Volumes: listOf(v.object({ Name: v.string(), Driver: text, Options: map })),
});

export const swarmSchema = v.object({
  Spec: v.object({
    EncryptionConfig: v.nullish(v.object({ AutoLockManagers: flag }), () => ({ AutoLockManagers: false })),
    CAConfig: v.nullish(v.object({ NodeCertExpiry: count }), () => ({ NodeCertExpiry: 0 })),
  }),
  TLSInfo: v.nullish(v.object({ TrustRoot: text }), () => ({ TrustRoot: '' })),
});

export const nodeListSchema = v.array(
  v.object({
    ID: text,
    Spec: v.nullish(v.object({ Role: text }), () => ({ Role: '' })),
    Description: v.nullish(v.object({ Hostname: text }), () => ({ Hostname: '' })),
    ManagerStatus: v.nullish(v.object({ Leader: flag }), () => ({ Leader: false })),
  }),
);

export const serviceListSchema = v.array(
  v.object({
    Spec: v.object({
      Name: text,
      TaskTemplate: v.nullish(
        v.object({
          ContainerSpec: v.nullish(v.object({ Env: texts, Secrets: listOf(v.unknown()) }), () => ({
            Env: [],
            Secrets: [],
          })),
        }),
        () => ({ ContainerSpec: { Env: [], Secrets: [] } }),
      ),
    }),
  }),
);

export const topSchema = v.object({ Titles: texts, Processes: listOf(v.array(v.string())) });
