import type { Purl } from '../core/component.js';
import type { Finding } from '../core/finding.js';
import type { Report, Waiver } from '../core/report.js';

/** One vulnerability in some packages, as a VEX document states it. */
export interface StatedVulnerability {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly status: 'affected' | 'not_affected' | 'fixed' | 'under_investigation';
  /** In the words of OpenVEX. */
  readonly justification?: string;
  /** Why it is not affected. */
  readonly impact?: string;
  /** What to do where it is. */
  readonly action?: string;
  readonly purls: readonly Purl[];
}

/**
 * What the report may state: "not affected" where a proof shows that nothing leads there, or where the author of another
 * document says so; "affected" for the rest. A waiver is a decision to live with it, and no statement of this kind.
 */
export function statementsOf({ findings, verdict }: Report): readonly StatedVulnerability[] {
  const groups = new Map<string, StatedVulnerability>();
  const all: readonly (readonly [Finding, Waiver | undefined])[] = [
    ...findings.map((finding) => [finding, undefined] as const),
    ...verdict.waived.map(({ finding, waiver }) => [finding, waiver] as const),
  ];
  for (const [finding, waiver] of all) {
    const stated = statedOf(finding, waiver);
    if (stated === undefined) continue;
    const key = JSON.stringify([
      stated.id,
      stated.status,
      stated.justification,
      stated.impact,
      stated.action,
    ]);
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined
        ? stated
        : { ...known, purls: [...new Set([...known.purls, ...stated.purls])].sort() },
    );
  }
  return [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function statedOf(finding: Finding, waiver: Waiver | undefined): StatedVulnerability | undefined {
  const { rule, aliases, title, evidence, fix } = finding;
  if (evidence.kind !== 'vulnerable-component') return undefined;
  const purls = [...new Set(evidence.components.map(({ purl }) => purl))].filter(Boolean).sort();
  // Formats want a name and a product for each statement.
  if (rule === '' || purls.length === 0) return undefined;
  const base = { id: rule, aliases, title, purls };
  const { reach } = evidence;
  if (waiver?.vex !== undefined) {
    const { status, justification } = waiver.vex;
    return {
      ...base,
      status,
      ...(justification === undefined ? {} : { justification }),
      impact: waiver.because,
    };
  }
  if (reach?.state === 'not-reached' && reach.proof !== undefined)
    return {
      ...base,
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impact: reach.proof.join('; '),
    };
  if (evidence.status === 'under-investigation') return { ...base, status: 'under_investigation' };
  const accepted = waiver === undefined ? undefined : `Accepted for now: ${waiver.because}`;
  return { ...base, status: 'affected', action: accepted ?? fix?.summary ?? 'No fixed version is known.' };
}
