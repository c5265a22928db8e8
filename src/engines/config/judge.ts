import type { Fact, IgnoredBy } from '../../core/analyzer.js';
import type { ImageRef } from '../../core/finding.js';
import type { Severity } from '../../core/severity.js';
import { imageOf, isLaidOver } from './image-of.js';
import type { Container, Model, Resource, Workload } from './models/container.js';
import type { TerraformResource } from './models/terraform/index.js';
import type { Place, Spot } from './models/tree.js';
import type { Workflow } from './models/workflow/index.js';
import type { RuleRepairs } from './repairs/repair.js';
import type { ConfigRule, Edit, Hit } from './rule.js';

/** A broken rule with its place: all that a finding needs. */
export interface Judgement {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly aliases: readonly string[];
  readonly subject: string;
  readonly detail?: string;
  readonly expected: string;
  readonly actual: string;
  readonly image?: ImageRef;
  /** A comment in the file silences it through that day, YYYY-MM-DD. */
  readonly ignoredUntil?: string;
  readonly ignoredBy?: IgnoredBy;
  readonly place: Place;
  readonly edit?: Edit;
  /** What was judged, for anyone who repairs it. */
  readonly about: About;
}

export interface About {
  readonly workload?: Workload;
  readonly container?: Container;
  readonly resource?: Resource;
  readonly cloud?: TerraformResource;
  readonly spot: Spot;
  readonly repairs?: RuleRepairs;
}

/** A file may not drown the report; what is left out is reported. */
const mostJudgements = 3_000;

export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly isCut: boolean;
}

/** A model, what clouds make by Terraform, and the workflows of a repository. */
export interface Judgeable extends Model {
  readonly cloud?: readonly TerraformResource[];
  readonly workflows?: readonly Workflow[];
}

/** Every rule over everything that an adapter found in one file. */
export function judge(model: Judgeable, rules: readonly ConfigRule[], most = mostJudgements): Judged {
  const judgements: Judgement[] = [];
  for (const judgement of judgementsOf(model, rules)) {
    if (judgements.length === most) return { judgements, isCut: true };
    judgements.push(judgement);
  }
  return { judgements, isCut: false };
}

function* judgementsOf(
  { workloads, resources, cloud = [], workflows = [] }: Judgeable,
  rules: readonly ConfigRule[],
): Generator<Judgement> {
  const ofWorkloads = rules.filter(({ workload }) => workload !== undefined);
  const ofContainers = rules.filter(({ container }) => container !== undefined);
  const ofResources = rules.filter(({ resource }) => resource !== undefined);
  for (const workload of workloads) {
    for (const rule of ofWorkloads) {
      if (!applies(rule, workload)) continue;
      yield* writtenHits(rule.workload?.(workload) ?? [], workload).map((hit) =>
        judgementOf(rule, hit, subjectName(workload), { workload }),
      );
    }
    for (const container of workload.containers) {
      const subject = containerName(container, workload);
      const image = imageOf(container, workload);
      for (const rule of ofContainers) {
        if (!applies(rule, workload)) continue;
        yield* writtenHits(rule.container?.(container, workload) ?? [], workload).map((hit) =>
          judgementOf(rule, hit, subject, { workload, container }, image),
        );
      }
    }
  }
  for (const resource of resources) {
    for (const rule of ofResources) {
      yield* (rule.resource?.(resource) ?? []).map((hit) =>
        judgementOf(rule, hit, subjectName(resource), { resource }),
      );
    }
  }
  const ofClouds = rules.filter(({ cloud: check }) => check !== undefined);
  for (const resource of cloud) {
    for (const rule of ofClouds) {
      const subject = `${resource.type}.${resource.name}`;
      yield* (rule.cloud?.(resource) ?? []).map((hit) =>
        judgementOf(rule, hit, subject, { cloud: resource }),
      );
    }
  }
  for (const workflow of workflows) {
    for (const rule of rules) {
      const subject = `workflow ${workflow.name || '(no name)'}`;
      yield* (rule.workflow?.(workflow) ?? []).map((hit) => judgementOf(rule, hit, subject, {}));
    }
  }
}

/** Without what is missing from a service that is laid over another: it stands in the other file. */
function writtenHits(hits: readonly Hit[], { format, containers, spot }: Workload): readonly Hit[] {
  const isPart = format === 'compose' && containers.every(isLaidOver);
  return isPart ? hits.filter((hit) => hit.spot !== spot) : hits;
}

function applies({ formats, isLinuxOnly }: ConfigRule, workload: Workload): boolean {
  if (isLinuxOnly && isOfWindows(workload)) return false;
  return formats === undefined || formats.includes(workload.format);
}

/** By its own word, or by the nodes that it is for (https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-os). */
function isOfWindows({ format, pod, containers }: Workload): boolean {
  if (format === 'compose')
    return containers.some(({ tree }) => /^windows(?:\/|$)/.test(tree.get('platform')?.text ?? ''));
  const nodes = pod?.spec.get('nodeSelector');
  return [
    pod?.spec.at('os', 'name'),
    nodes?.get('kubernetes.io/os'),
    nodes?.get('beta.kubernetes.io/os'),
  ].some((word) => word?.text === 'windows');
}

export function subjectName({ kind, name, namespace }: Workload | Resource): string {
  const space = typeof namespace === 'object' ? namespace.value : namespace;
  return `${kind}/${space === undefined ? '' : `${space}/`}${name || '(no name)'}`;
}

function containerName(container: Container, workload: Workload): string {
  const isAlone = workload.containers.length === 1 && container.name === workload.name;
  return isAlone
    ? subjectName(workload)
    : `${subjectName(workload)}, container ${container.name || '(no name)'}`;
}

function judgementOf(
  rule: ConfigRule,
  hit: Hit,
  subject: string,
  about: Omit<About, 'spot' | 'repairs'>,
  image?: ImageRef,
): Judgement {
  return {
    rule: rule.id,
    title: hit.title ?? rule.title,
    severity: hit.severity ?? rule.severity,
    aliases:
      hit.alsoKnownAs === undefined ? rule.aliases : [...new Set([...rule.aliases, ...hit.alsoKnownAs])],
    subject: hit.subject ?? subject,
    expected: hit.expected ?? rule.expected,
    actual: hit.actual,
    place: placeOf(hit.spot),
    about: { spot: hit.spot, ...about, ...(rule.repairs ? { repairs: rule.repairs } : {}) },
    ...(hit.detail === undefined ? {} : { detail: hit.detail }),
    ...(hit.advice === undefined ? {} : { advice: hit.advice }),
    ...(hit.edit === undefined ? {} : { edit: hit.edit }),
    ...(image === undefined ? {} : { image }),
  };
}

function placeOf({ source, start, end }: Spot): Place {
  return source.place(start, end);
}

export function factOf({ place, about: _, ...judgement }: Judgement): Fact {
  const { line, column, endLine, endColumn } = place;
  return { kind: 'config-finding', ...judgement, place: { line, column, endLine, endColumn } };
}
