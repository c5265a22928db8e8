import type { Finding } from '../../../core/finding.js';
import type { Gap } from '../../../core/gap.js';
import { isNonEmpty } from '../../../core/location.js';
import { resolveHosts } from '../hosts.js';
import { type Authorization, authorize } from '../http/authorization.js';
import { markersFor } from '../scan/markers.js';
import { auditFtp } from './ftp.js';

export interface ServiceOptions {
  readonly ownersWord?: string;
  readonly writes: boolean;
  readonly seed: string;
}

export interface ServiceAudit {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly authorization: Authorization;
  readonly requests: number;
}

const replyMs = 10_000;

/** Targets that are no web application: `ftp:` and `ftps:`. */
export function isService(target: string): boolean {
  return /^ftps?:\/\//i.test(target) && URL.canParse(target);
}

/**
 * Audits each of them. The rule of consent is the same as for applications.
 * @throws SeaworthyError USAGE, NETWORK
 */
export async function auditServices(
  targets: readonly string[],
  { ownersWord, writes, seed }: ServiceOptions,
): Promise<ServiceAudit | undefined> {
  if (!isNonEmpty(targets)) return undefined;
  const { pinned, addresses } = await resolveHosts(targets);
  const authorization = authorize(targets.join(', '), addresses, ownersWord);
  const marker = markersFor(seed, 'services');
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  let requests = 0;
  for (const url of targets) {
    const host = new URL(url).hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const address = pinned.get(host);
    if (address === undefined) continue;
    const audit = await auditFtp({ url, address, mayWrite: writes, marker: marker(), timeoutMs: replyMs });
    findings.push(...audit.findings);
    gaps.push(...audit.gaps);
    requests += audit.commands;
  }
  return { findings, gaps, authorization, requests };
}
