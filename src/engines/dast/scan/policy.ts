import type { ActiveCheck, Check, Confidence, PassiveCheck, Strength } from '../check.js';

/** What a scan tries. Names follow the places where scans run. */
export interface ScanPolicy {
  readonly id: PolicyId;
  readonly meaning: string;
  readonly strength: Strength;
  /** What is less sure is not reported. */
  readonly leastConfidence: Confidence;
  readonly active: boolean;
  /** Ids of checks that are of no use here, as prefixes. */
  readonly without: readonly string[];
}

export type PolicyId = 'dev' | 'qa' | 'api' | 'pentest';

export const policies: Readonly<Record<PolicyId, ScanPolicy>> = {
  dev: {
    id: 'dev',
    meaning: 'fast, on every change: few payloads, only what is sure',
    strength: 'low',
    leastConfidence: 'high',
    active: true,
    without: [],
  },
  qa: {
    id: 'qa',
    meaning: 'before a release: the usual payloads',
    strength: 'medium',
    leastConfidence: 'medium',
    active: true,
    without: [],
  },
  api: {
    id: 'api',
    meaning: 'interfaces without pages: nothing that only browsers care about',
    strength: 'medium',
    leastConfidence: 'medium',
    active: true,
    without: [
      'clickjacking',
      'csp-',
      'subresource-',
      'reverse-tabnabbing',
      'anti-csrf',
      'dom-',
      'third-party-script',
    ],
  },
  pentest: {
    id: 'pentest',
    meaning: 'once, thoroughly: many payloads, hints as well',
    strength: 'high',
    leastConfidence: 'low',
    active: true,
    without: [],
  },
};

export interface CheckChoice {
  readonly policy: ScanPolicy;
  /** Checks that write or delete. */
  readonly writes: boolean;
  /** By id or alias; empty: all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export function chooseChecks(
  all: readonly Check[],
  { policy, writes, only, skip }: CheckChoice,
): { readonly passive: readonly PassiveCheck[]; readonly active: readonly ActiveCheck[] } {
  const chosen = all.filter(
    (check) =>
      (only.length === 0 || only.some((name) => isNamed(check, name))) &&
      !skip.some((name) => isNamed(check, name)) &&
      !policy.without.some((prefix) => check.id.startsWith(prefix)),
  );
  return {
    passive: chosen.filter((check): check is PassiveCheck => check.mode === 'passive'),
    active: chosen.filter(
      (check): check is ActiveCheck => check.mode === 'active' && (writes || !check.writes),
    ),
  };
}

/** `sql-injection`, `ZAP-40018`, `40018`, `CWE-89`. */
export function isNamed({ id, aliases }: Pick<Check, 'id' | 'aliases'>, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    id === wanted ||
    aliases.some((alias) => alias.toLowerCase() === wanted || alias.toLowerCase() === `zap-${wanted}`)
  );
}
