import type { Progress } from '../../core/progress.js';
import type { HostSummary, Report, Waiver } from '../../core/report.js';
import type { World } from '../../core/world.js';
import {
  type Audit,
  audit,
  byRecommendation,
  type Decision,
  type Profile,
} from '../../engines/runtime/audit.js';
import type { Isolation } from '../../engines/runtime/isolation.js';
import { parseClauses } from '../../policy/clause.js';
import type { Policy } from '../../policy/decide.js';
import type { GateContext } from '../context.js';
import { planByRule } from '../plan/by-rule.js';
import { assembleReport, emptyInventory } from '../report.js';
import { readSettings, type SettingsOptions } from '../settings/index.js';
import { type StageClock, stageClock } from '../stages.js';

export { type Profile, profiles } from '../../engines/runtime/audit.js';
export { isolationText } from '../../engines/runtime/isolation.js';

export interface AuditRequest {
  readonly world: World;
  readonly progress: Progress;
  readonly version: string;
  readonly dockerHost?: string;
  readonly profile: Profile;
  readonly deep: boolean;
  readonly timeoutMs: number;
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  /** Rules, by id or alias, that are not asked. */
  readonly off: ReadonlySet<string>;
}

export interface AuditOutcome {
  readonly report: Report;
  readonly isolation: readonly Isolation[];
}

/** What breaks the policy of an audit unless a configuration or the command line says otherwise. */
const defaultFailOn = 'high';

/** An audit as the command line asks for it. */
export interface AuditCommand extends Pick<AuditRequest, 'dockerHost' | 'profile' | 'deep' | 'timeoutMs'> {
  readonly settings: SettingsOptions;
  /** Checks that are not asked, beside those of the configuration. */
  readonly off: readonly string[];
}

/** Settles configuration and command line, and audits. */
export function runAudit({ settings: options, off, ...asked }: AuditCommand, context: GateContext) {
  const { config, policy, waivers } = readSettings(options, '.', context.world);
  const isNamed = options.failOn !== undefined || config.policy?.['fail-on'] !== undefined;
  const configured = config.engines?.runtime?.off;
  return auditHost({
    ...context,
    ...asked,
    policy: isNamed ? policy : { ...policy, name: 'audit', clauses: parseClauses(defaultFailOn) },
    waivers,
    off: new Set([...off, ...(Array.isArray(configured) ? configured.map(String) : [])]),
  });
}

/** Audits a host and assembles the one report. @throws SeaworthyError ENGINE_UNREACHABLE, UNSUPPORTED, CONFIG_INVALID */
export async function auditHost(request: AuditRequest): Promise<AuditOutcome> {
  const { world, dockerHost, profile, deep, timeoutMs } = request;
  const clock = stageClock(request.progress, () => world.monotonicMs());
  const stage = clock.progress.stage('audit');
  const result = await audit({
    world,
    profile,
    deep,
    timeoutMs,
    ...(dockerHost === undefined ? {} : { dockerHost }),
  });
  stage.end(`${result.isolation.length} containers, ${result.decisions.length} checks`);
  return { report: reportOf(request, result, clock), isolation: result.isolation };
}

function reportOf(request: AuditRequest, result: Audit, clock: StageClock): Report {
  const { world, version, policy, waivers, off } = request;
  return assembleReport({
    ...{ version, policy, waivers, clock },
    now: world.now(),
    target: { kind: 'host', name: result.target, openedBy: 'engine-api' },
    findings: result.findings.filter(
      ({ rule, aliases }) => ![rule, ...aliases].some((name) => off.has(name)),
    ),
    gaps: result.gaps,
    inventory: emptyInventory,
    data: [],
    planOf: planByRule,
    host: summaryOf(result),
  });
}

function summaryOf({ decisions, isolation }: Audit): HostSummary {
  return {
    recommendations: byRecommendation(decisions).map(({ id, status, decisions: own }) => ({
      id,
      status,
      rules: own.map(({ check }) => check.id),
      evidence: evidenceOf(own, status),
    })),
    containers: isolation.map((one) => ({
      name: one.container,
      user: one.user,
      namespaces: Object.fromEntries(
        Object.entries(one.namespaces).map(([kind, owner]) => [
          kind,
          owner.kind === 'shared' ? `shared with ${owner.with.join(', ')}` : owner.kind,
        ]),
      ),
      capabilities: one.capabilities.map(({ name }) => name),
      seccomp: one.seccomp,
      waysOut: one.waysOut.map(({ rank, how }) => `${rank}: ${how}`),
    })),
  };
}

function evidenceOf(decisions: readonly Decision[], status: string): string {
  for (const { subjects } of decisions) {
    const found = subjects.find(({ judgement }) => judgement.status === status);
    if (found !== undefined) return `${found.name}: ${found.judgement.evidence}`.slice(0, 300);
  }
  return 'no subject on this host';
}
