import { reasonOf } from '../../../core/errors.js';
import type { Finding } from '../../../core/finding.js';
import { type Gap, gap } from '../../../core/gap.js';
import type { ActiveCheck, Confidence, Prober, Proof } from '../check.js';
import { inOrder } from '../crawl/spider.js';
import type { Exchange } from '../exchange.js';
import { isFault } from '../http/fault.js';
import type { Session } from '../session/session.js';
import { findingOfProof } from './findings.js';
import type { Unit } from './plan.js';
import { createProber, type ProberContext } from './prober.js';
import { doubtOf } from './verify.js';

export interface AttackOptions {
  readonly checks: readonly ActiveCheck[];
  readonly context: ProberContext;
  readonly session: Session;
  readonly concurrency: number;
  readonly leastConfidence: Confidence;
  /** Ids of units that an interrupted scan has done. */
  readonly done: ReadonlySet<string>;
  readonly secrets: () => readonly string[];
  isOver(): boolean;
  onUnit?(done: number, total: number, unit: Unit, findings: readonly Finding[]): void;
}

export interface AttackResult {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly done: readonly string[];
  /** Units that were left because the budget ended or the scan was stopped. */
  readonly left: number;
  /** Proofs that did not hold when they were tried again. */
  readonly doubtful: number;
}

const confidences: readonly Confidence[] = ['low', 'medium', 'high', 'confirmed'];

/** All units, so many at once; findings in the order of the units whatever was faster. */
export async function attackUnits(units: readonly Unit[], options: AttackOptions): Promise<AttackResult> {
  let count = 0;
  const outcomes = await inOrder(units, options.concurrency, async (unit) => {
    if (options.done.has(unit.id)) return { ...nothing, isDone: true };
    if (options.isOver()) return nothing;
    const outcome = await attackUnit(unit, options);
    count += 1;
    options.onUnit?.(count, units.length, unit, outcome.findings);
    return outcome;
  });
  return {
    findings: unique(outcomes.flatMap(({ findings }) => findings)),
    gaps: outcomes.flatMap(({ gaps }) => gaps),
    done: units.filter((_, index) => outcomes[index]?.isDone === true).map(({ id }) => id),
    left: outcomes.filter(({ isDone }) => !isDone).length,
    doubtful: outcomes.reduce((sum, { doubtful }) => sum + doubtful, 0),
  };
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly doubtful: number;
  readonly isDone: boolean;
}

const nothing: Outcome = { findings: [], gaps: [], doubtful: 0, isDone: false };

async function attackUnit(unit: Unit, options: AttackOptions): Promise<Outcome> {
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  let doubtful = 0;
  let baseline: Promise<Exchange> | undefined;
  for (const check of options.checks.filter((one) => fits(one, unit, options.context.technologies))) {
    if (options.isOver()) return { findings, gaps, doubtful, isDone: false };
    const prober = createProber(options.context, options.session, unit.request, `${unit.id} ${check.id}`);
    // The benign answer is asked for once, not by every check anew.
    const own: Prober = {
      ...prober,
      baseline: () => {
        baseline ??= prober.baseline();
        return baseline;
      },
    };
    try {
      for (const proof of await check.attack(unit.target, own)) {
        if (confidences.indexOf(proof.confidence) < confidences.indexOf(options.leastConfidence)) continue;
        const finding = await verified(check, proof, unit, prober, options);
        if (finding === undefined) doubtful += 1;
        else findings.push(finding);
      }
    } catch (thrown) {
      const reason = stopReason(thrown);
      if (reason === 'over') return { findings, gaps, doubtful, isDone: false };
      if (reason !== 'fault') gaps.push(checkGap(check, unit, reason));
      else baseline = undefined;
    }
  }
  return { findings, gaps, doubtful, isDone: true };
}

function fits(check: ActiveCheck, { target }: Unit, technologies: readonly string[]): boolean {
  if (check.scope !== target.scope) return false;
  if (target.scope === 'place' && !check.places.includes(target.place.kind)) return false;
  // What headers show is little; only where a language is known can others be ruled out.
  if (check.technologies.length === 0 || !technologies.some((one) => languages.has(one))) return true;
  return check.technologies.some((one) => technologies.some((own) => own.includes(one)));
}

const languages = new Set(['python', 'node', 'php', 'java', 'dotnet', 'ruby', 'go']);

/** Faults of the network are counted by the client; anything else is a defect that must not be silent. */
function stopReason(thrown: unknown): 'over' | 'fault' | Error {
  if (isFault(thrown, 'budget', 'stopped')) return 'over';
  if (isFault(thrown)) return 'fault';
  return thrown instanceof Error ? thrown : new Error(reasonOf(thrown));
}

function checkGap(check: ActiveCheck, unit: Unit, reason: Error): Gap {
  return gap(
    'dast',
    { at: 'url', url: unit.request.url },
    `The check ${check.id} stopped: ${reason.message}`,
  );
}

async function verified(
  check: ActiveCheck,
  proof: Proof,
  unit: Unit,
  prober: Prober,
  { secrets }: AttackOptions,
): Promise<Finding | undefined> {
  const doubt = await doubtOf(proof, (request) => prober.request(request));
  if (doubt !== undefined) return undefined;
  const place = unit.target.scope === 'place' ? unit.target.place : undefined;
  return findingOfProof(check, proof, place, proof.repeated + 1, secrets());
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) if (!seen.has(finding.fingerprint)) seen.set(finding.fingerprint, finding);
  return [...seen.values()];
}
