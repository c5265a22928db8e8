import type { AuditLog as Log } from '../../world/audit-log.js';

export { openAuditLog } from '../../world/audit-log.js';

/** One decision of a server, as a line of JSON. It is written before the last byte of the answer is given out. */
export interface AuditRecord {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly client: string;
  readonly user?: string;
  readonly method: string;
  readonly image: string;
  readonly allow: boolean;
  readonly status: number;
  readonly rule: string;
  readonly reason?: string;
  readonly tookMs: number;
  /** Written before something is changed; the same request has a line with its outcome as well. */
  readonly event?: 'begun';
}

export type AuditLog = Log<AuditRecord>;
