import type { Finding, VulnerableComponentEvidence } from '../core/finding.js';
import type { Location } from '../core/location.js';
import { component } from './advisory-examples.js';

export interface VulnerableSetting {
  /** The version that fixes it; none by default. */
  readonly to?: string;
  readonly risk?: number;
  readonly kev?: boolean;
  readonly location?: Location;
  readonly evidence?: Partial<VulnerableComponentEvidence>;
}

/** A finding on one package, as the engine for vulnerabilities makes it. */
export function vulnerable(rule: string, purl: string, setting: VulnerableSetting = {}): Finding {
  const { to, risk = 50, kev = false, location } = setting;
  const { purl: full, name, version, ecosystem, scope, foundAt } = component(purl);
  return {
    kind: 'finding',
    rule,
    aliases: [],
    engine: 'vulnerabilities',
    title: `Summary of ${rule}`,
    severity: 'high',
    risk,
    fingerprint: `fp ${rule} ${name}`,
    locations: [location ?? foundAt[0]],
    ...(to === undefined
      ? {}
      : {
          fix: {
            kind: 'upgrade',
            summary: `${name} ${version} → ${to}`,
            purl: full,
            to,
            command: `npm install ${name}@${to}`,
            effort: 'patch',
          },
        }),
    evidence: {
      kind: 'vulnerable-component',
      package: { ecosystem, name, version },
      components: [{ purl: full, name, version, ecosystem, scope }],
      advisories: [
        {
          id: rule,
          source: 'osv:test',
          severity: 'high',
          range: to === undefined ? 'every version' : `< ${to}`,
          comparison: to === undefined ? 'every version' : `${version} < ${to} (semver)`,
        },
      ],
      ...(to === undefined ? { status: 'unfixed' } : { fixedIn: to, status: 'fixed' }),
      ...(kev ? { signal: { cve: rule, kev: { added: '2024-01-02', ransomware: false } } } : {}),
      cwes: [],
      ...setting.evidence,
    },
    references: [],
  };
}
