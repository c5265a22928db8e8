import type { DataInfo } from '../core/advisory.js';
import type { Inventory } from '../core/component.js';
import type { Finding } from '../core/finding.js';
import type { Gap } from '../core/gap.js';
import type { HostSummary, PlanStep, Report, ReportTarget, Waiver } from '../core/report.js';
import type { World } from '../core/world.js';
import { decide, type Policy } from '../policy/decide.js';
import { withHidden } from '../policy/hidden.js';
import { worstFirst } from './order.js';
import { type BaseChange, baseStep } from './plan/base.js';
import { closingSteps } from './plan/closing.js';
import { buildPlan } from './plan/index.js';
import { riskOf } from './plan/risk.js';
import type { StageClock } from './stages.js';

/** Everything that a report is made of, whichever command asked for it. */
export interface ReportParts {
  readonly version: string;
  readonly now: Date;
  /** Where it is not the time of the decision: see `reportTime`. */
  readonly generatedAt?: Date;
  readonly target: ReportTarget;
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  /** Engines were chosen or left out by name. */
  readonly isPartial?: boolean;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly inventory: Inventory;
  readonly data: readonly DataInfo[];
  readonly clock: StageClock;
  /** How findings become steps, where they are no packages: of a host or a running application one step a rule. */
  readonly planOf?: (findings: readonly Finding[], broken: ReadonlySet<string>) => readonly PlanStep[];
  readonly host?: HostSummary;
  /** Of an image whose base is known: its change, once it is known what breaks the policy. */
  readonly changeOfBase?: (findings: readonly Finding[], broken: ReadonlySet<string>) => BaseChange;
}

export const emptyInventory: Inventory = { components: [], archives: [], gaps: [] };

/**
 * `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) makes two reports of the same scan the same bytes.
 * Waivers and the age of advisories go by the real time.
 */
export function reportTime({ env, now }: Pick<World, 'env' | 'now'>): Date {
  const epoch = env.SOURCE_DATE_EPOCH ?? '';
  return /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : now();
}

/** The one place that orders findings, decides, plans, and assembles a report. */
export function assembleReport(parts: ReportParts): Report {
  const { now, policy, waivers, inventory, clock } = parts;
  const stage = clock.progress.stage('policy');
  const known = uniqueGaps(withHidden(parts.gaps, policy, waivers, now));
  const decision = decide([...parts.findings].sort(worstFirst), known, policy, waivers, now, parts.isPartial);
  const { gaps } = decision;
  const closing = closingSteps(gaps, now);
  const broken = new Set(decision.verdict.broken.map(({ finding }) => finding.fingerprint));
  const weighed = decision.findings.filter(({ isOutside }) => isOutside !== true);
  const change = parts.changeOfBase?.(weighed, broken);
  const plan =
    parts.planOf?.(weighed, broken) ??
    planWith(change && baseStep(weighed, broken, change), weighed, inventory, broken);
  stage.end();
  return {
    schema: 'https://seaworthy.dev/schemas/report-1.json',
    tool: { name: 'seaworthy', version: parts.version },
    generatedAt: (parts.generatedAt ?? now).toISOString(),
    target: change === undefined ? parts.target : { ...parts.target, base: change.base },
    verdict: decision.verdict,
    plan,
    ...(closing.length === 0 ? {} : { closing }),
    findings: decision.findings,
    gaps,
    inventory,
    data: parts.data,
    stages: clock.timings,
    ...(parts.host === undefined ? {} : { host: parts.host }),
  };
}

/** The step for the base stands first among those that are needed, or among those that are not. */
function planWith(
  base: PlanStep | undefined,
  findings: readonly Finding[],
  inventory: Inventory,
  broken: ReadonlySet<string>,
): readonly PlanStep[] {
  if (base === undefined) return buildPlan(findings, inventory, { broken });
  const cleared = new Set(base.clears);
  const wholeRisk = riskOf(findings);
  const others = buildPlan(
    findings.filter(({ fingerprint }) => !cleared.has(fingerprint)),
    inventory,
    { broken, wholeRisk },
  );
  if (base.isNeeded === true) return [base, ...others];
  const needed = others.filter(({ isNeeded }) => isNeeded === true);
  return [...needed, base, ...others.slice(needed.length)];
}

function uniqueGaps(gaps: readonly Gap[]): readonly Gap[] {
  return [
    ...new Map(gaps.map((one) => [JSON.stringify([one.unit, one.location, one.reason]), one])).values(),
  ];
}
