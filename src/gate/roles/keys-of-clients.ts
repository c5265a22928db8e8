import type { Finding } from '../../core/finding.js';
import { asClientKey } from './weight.js';

/** Whether a key counts what its callers use of a service, and its owner may restrict what it is good for (Google, "Manage API keys"). */
export function isKeyOfService({ rule, severity, evidence }: Finding): boolean {
  return (
    rule === 'secret-gcp-api-key' &&
    severity === 'high' &&
    evidence.kind === 'secret' &&
    evidence.verified !== 'live'
  );
}

/** Medium, with advice that does not break what is installed: everyone who has the code has the key. */
export function asKeyOfClients(finding: Finding, reason: string): Finding {
  const found = asClientKey(finding, reason);
  return found.fix?.kind === 'manual' ? { ...found, fix: { ...found.fix, summary: advice } } : found;
}

const advice =
  'First restrict it to the API that the code calls, with a quota: https://console.cloud.google.com/apis/credentials. Let users bring their own key in a later release: to revoke this one breaks the versions that are installed.';
