import { X509Certificate } from 'node:crypto';
import { optional, type Reader } from './reader.js';
import * as schema from './schema.js';
import type { SwarmFacts, SwarmNode } from './types.js';

const nanosecondsInDay = 86_400e9;

/** What a manager knows of its swarm; absent parts are gaps. */
export async function readSwarm(reader: Reader): Promise<SwarmFacts | undefined> {
  const [swarm, nodes, services] = await Promise.all([
    optional(reader, '/swarm', schema.swarmSchema, undefined),
    optional(reader, '/nodes', schema.nodeListSchema, []),
    optional(reader, '/services', schema.serviceListSchema, []),
  ]);
  if (swarm === undefined) return undefined;
  const expiry = swarm.Spec.CAConfig.NodeCertExpiry;
  return {
    autoLock: swarm.Spec.EncryptionConfig.AutoLockManagers,
    certExpiryDays: expiry > 0 ? expiry / nanosecondsInDay : undefined,
    caSince: validSince(swarm.TLSInfo.TrustRoot),
    managers: nodes.filter(({ Spec }) => Spec.Role === 'manager').map(nodeOf),
    nodes: nodes.length,
    workers: nodes.filter(({ Spec }) => Spec.Role === 'worker').map(nodeOf),
    services: services.map(({ Spec }) => ({
      name: Spec.Name,
      environment: Spec.TaskTemplate.ContainerSpec.Env,
      secrets: Spec.TaskTemplate.ContainerSpec.Secrets.length,
    })),
  };
}

function nodeOf({
  ID,
  Description,
  ManagerStatus,
}: {
  readonly ID: string;
  readonly Description: { readonly Hostname: string };
  readonly ManagerStatus: { readonly Leader: boolean };
}): SwarmNode {
  return { name: Description.Hostname || ID, isLeader: ManagerStatus.Leader };
}

function validSince(pem: string): string | undefined {
  try {
    return new Date(new X509Certificate(pem).validFrom).toISOString();
  } catch {
    return undefined;
  }
}
