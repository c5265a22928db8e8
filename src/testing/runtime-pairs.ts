import { container, type HostSpec, type Json } from './runtime-host.js';

/** A flaw with its nearest benign neighbour: the rule has to report the first and be silent on the second. */
export interface Pair {
  readonly name: string;
  readonly rule: string;
  readonly flaw: HostSpec;
  readonly twin: HostSpec;
}

export function pair(name: string, rule: string, flaw: HostSpec, twin: HostSpec): Pair {
  return { name, rule, flaw, twin };
}

export const one = (...containers: readonly Json[]): HostSpec => ({ containers });
export const host = (value: Json) => one(container(value));
export const config = (value: Json) => one(container({}, value));
export const state = (value: Json) => ({
  State: { Status: 'exited', Running: false, Pid: 0, FinishedAt: '2026-01-14T10:00:00Z', ...value },
});
export const info = (value: Json): HostSpec => ({ info: value });
export const mode = (path: string, bits: number): HostSpec => ({ modes: { [path]: bits } });
export const swarmInfo = {
  Swarm: { LocalNodeState: 'active', NodeAddr: '10.0.0.1', ControlAvailable: true },
};
export const spec = (autoLock: boolean, days: number): Json => ({
  Spec: { EncryptionConfig: { AutoLockManagers: autoLock }, CAConfig: { NodeCertExpiry: days * 86_400e9 } },
});
/** The first leads. */
export const managers = (count: number, workers = 0) =>
  Array.from({ length: count + workers }, (_, at) => ({
    ID: `id${at + 1}`,
    Spec: { Role: at < count ? 'manager' : 'worker' },
    Description: { Hostname: `n${at + 1}` },
    ManagerStatus: at < count ? { Leader: at === 0 } : undefined,
  }));
export const inSwarm = (more: HostSpec): HostSpec => ({
  info: swarmInfo,
  swarm: spec(true, 60),
  nodes: managers(3),
  ...more,
});
export const serviceWith = (line: string): HostSpec =>
  inSwarm({ services: [{ Spec: { Name: 'shop', TaskTemplate: { ContainerSpec: { Env: [line] } } } }] });
