import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import { harmless } from '../../core/harmless.js';
import { compareNumbers } from '../../core/numbers.js';
import type { World } from '../../core/world.js';
import type { Judgement, RuntimeCheck, Status } from './check.js';
import { checkGroups } from './checks/index.generated.js';
import { collectFacts } from './facts/collect.js';
import { findEndpoint } from './facts/endpoint.js';
import { unit } from './facts/reader.js';
import type { ContainerFacts, HostFacts, ImageFacts } from './facts/types.js';
import { findingOf } from './finding.js';
import { describeIsolation, type Isolation } from './isolation.js';

export type Profile = 'all' | 'level1' | 'level2' | 'baseline' | 'restricted';
export const profiles: readonly Profile[] = ['all', 'level1', 'level2', 'baseline', 'restricted'];

export interface AuditOptions {
  readonly world: World;
  /** `unix:///run/docker.sock`; the usual places where it is left out. */
  readonly dockerHost?: string;
  readonly profile: Profile;
  readonly deep: boolean;
  readonly timeoutMs: number;
}

export interface Audit {
  /** The address that answered. */
  readonly target: string;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly decisions: readonly Decision[];
  readonly isolation: readonly Isolation[];
}

/** What one check says of everything that it looked at. */
export interface Decision {
  readonly check: RuntimeCheck;
  /** The worst of its subjects: fail, unknown, manual, pass, not applicable. */
  readonly status: Status;
  readonly subjects: readonly SubjectDecision[];
}

export interface SubjectDecision {
  /** `container web`, `image app:1`, `host`. */
  readonly name: string;
  readonly judgement: Judgement;
}

/** @throws SeaworthyError ENGINE_UNREACHABLE, UNSUPPORTED, CONFIG_INVALID */
export async function audit({ world, dockerHost, profile, deep, timeoutMs }: AuditOptions): Promise<Audit> {
  const endpoint = findEndpoint(dockerHost, world);
  const facts = await collectFacts({ world, endpoint, deep, timeoutMs });
  return { target: facts.engine.address, ...judgeFacts(facts, profile) };
}

/** The pure part: every check of the profile on facts that were read before. */
export function judgeFacts(facts: HostFacts, profile: Profile): Omit<Audit, 'target'> {
  const decisions = checksOf(profile).map((check) => decide(check, facts));
  return {
    decisions,
    findings: decisions.flatMap(({ check, subjects }) =>
      subjects
        .filter(({ judgement }) => judgement.status === 'fail')
        .map(({ name, judgement }) => findingOf(check, name, judgement)),
    ),
    gaps: [...facts.gaps, ...unknowns(decisions)],
    isolation: facts.containers.map((container) => describeIsolation(container, facts)),
  };
}

export function checksOf(profile: Profile): readonly RuntimeCheck[] {
  const all = checkGroups.flatMap(({ checks }) => checks);
  switch (profile) {
    case 'all':
      return all;
    case 'level1':
      return all.filter(({ cis, level }) => cis.length > 0 && level === 1);
    case 'level2':
      return all.filter(({ cis }) => cis.length > 0);
    case 'baseline':
      return all.filter(({ pod }) => pod === 'baseline');
    case 'restricted':
      return all.filter(({ pod }) => pod !== undefined);
  }
}

function decide(check: RuntimeCheck, facts: HostFacts): Decision {
  const subjects = subjectsOf(check, facts);
  return { check, subjects, status: worst(subjects.map(({ judgement }) => judgement.status)) };
}

function subjectsOf(check: RuntimeCheck, facts: HostFacts): readonly SubjectDecision[] {
  switch (check.subject) {
    case 'host':
      return named('host', check.judge(facts));
    case 'container':
      return facts.containers.flatMap((one) => named(containerName(one), check.judge(one, facts)));
    case 'image':
      return [...facts.images.values()].flatMap((one) => named(imageName(one), check.judge(one, facts)));
  }
}

function named(name: string, judgements: Judgement | readonly Judgement[]): readonly SubjectDecision[] {
  const list = Array.isArray(judgements) ? judgements : [judgements];
  return list.map((judgement: Judgement) => ({
    name,
    judgement: { ...judgement, evidence: harmless(judgement.evidence) },
  }));
}

function containerName({ name, id }: ContainerFacts): string {
  return `container ${harmless(name || id.slice(0, 12), 200)}`;
}

function imageName({ tags, id }: ImageFacts): string {
  const tag = tags.find((one) => !one.startsWith('<none>'));
  return `image ${harmless(tag ?? id.replace('sha256:', '').slice(0, 12), 200)}`;
}

const severest: readonly Status[] = ['fail', 'unknown', 'manual', 'pass'];

/** Without a subject the recommendation does not apply. */
function worst(statuses: readonly Status[]): Status {
  return severest.find((status) => statuses.includes(status)) ?? 'not-applicable';
}

function unknowns(decisions: readonly Decision[]): readonly Gap[] {
  return decisions.flatMap(({ check, subjects }) =>
    subjects
      .filter(({ judgement }) => judgement.status === 'unknown')
      .map(({ name, judgement }) =>
        gap(unit, { at: 'setting', name }, `${check.id}: ${judgement.evidence}`, 'incomplete'),
      ),
  );
}

/** Each recommendation once, whichever checks decide it. */
export function byRecommendation(decisions: readonly Decision[]): readonly {
  readonly id: string;
  readonly status: Status;
  readonly decisions: readonly Decision[];
}[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    for (const id of decision.check.cis) groups.set(id, [...(groups.get(id) ?? []), decision]);
  }
  return [...groups]
    .map(([id, list]) => ({ id, status: worst(list.map(({ status }) => status)), decisions: list }))
    .sort((a, b) => compareNumbers(a.id, b.id));
}
