import type { AuditLog as Log } from '../../world/audit-log.js';

/** One decision, as a line of JSON. */
export interface AuditRecord {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly user: string;
  readonly method: string;
  readonly uri: string;
  readonly allow: boolean;
  readonly rule: string;
  readonly reason: string;
  /** With `--audit-only`: allowed, though the policy would refuse it. */
  readonly wouldRefuse?: boolean;
  readonly tookMs: number;
}

export type AuditLog = Log<AuditRecord>;
