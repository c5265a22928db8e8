import type { Component } from '../../core/component.js';
import type { ComponentRef, Finding } from '../../core/finding.js';
import type { Role } from '../../core/role.js';
import { compareSeverity } from '../../core/severity.js';

type Kind = 'any' | 'key' | 'token' | 'generic-secret' | 'flow' | 'package' | 'settings';

/** Roles beside product in which a finding of a kind breaks the policy and enters the plan. */
const weight: Readonly<Record<Kind, readonly Role[]>> = {
  any: ['test', 'fixture', 'example', 'documentation', 'generated', 'vendored', 'migration', 'tooling'],
  key: ['test', 'fixture', 'example', 'documentation', 'generated', 'vendored', 'migration', 'tooling'],
  token: ['migration', 'tooling', 'generated'],
  'generic-secret': ['migration', 'tooling', 'generated'],
  flow: [],
  package: ['generated', 'vendored', 'migration'],
  settings: ['generated', 'migration'],
};

/** Whether a finding counts for the policy and the plan, by the role of its file. */
export function weighs(
  finding: Finding,
  role: Role,
  {
    more = [],
    isMarkedTest = () => false,
  }: { readonly more?: readonly Role[]; isMarkedTest?(kind: 'key' | 'generic-secret'): boolean } = {},
): boolean {
  if (role === 'product' || more.includes(role)) return true;
  const kind = kindOf(finding);
  if (!weight[kind].includes(role) && !isWorkflow(finding, role)) return false;
  if (kind === 'package' && role === 'vendored' && ofDevelopers(finding)) return false;
  if (kind === 'key' && asInRole(finding, role).severity === 'low') return false;
  return !((kind === 'key' || kind === 'generic-secret') && isMarkedTest(kind));
}

const notProduct: readonly Role[] = ['test', 'fixture', 'example', 'documentation', 'vendored'];

/**
 * A value that only its context shows is taken for an example where examples are: low, until it verifies as live; so is a key
 * that opens nothing without its passphrase. What its form shows is medium at most there.
 */
export function asInRole(finding: Finding, role: Role): Finding {
  if (!notProduct.includes(role)) return finding;
  const kind = kindOf(finding);
  if (kind === 'generic-secret') return atMost(finding, 'low');
  if (role === 'vendored' || (kind !== 'key' && kind !== 'token')) return finding;
  return atMost(finding, mostOfTest(finding));
}

/**
 * What counts for neither the policy nor the plan by its role. What an image or a manifest that no one deploys lacks is low: root in a
 * container that CI builds in, tests that need a release that has ended.
 */
export function asOutside(finding: Finding, role: Role): Finding {
  return kindOf(finding) === 'settings' ? atMost(finding, 'low') : asInRole(finding, role);
}

/** A private key whose use decides what it weighs. */
export function isOpenKey(finding: Finding): boolean {
  return isKey(finding) && compareSeverity(finding.severity, mostOfTest(finding)) > 0;
}

/** A value that its context shows, whose use decides what it weighs. */
export function isOpenSecret(finding: Finding): boolean {
  return kindOf(finding) === 'generic-secret' && finding.severity !== 'low';
}

export function isKey(finding: Finding): boolean {
  return kindOf(finding) === 'key';
}

/** With its reason: what a test holds guards nothing. It is still a key in a tree, but where it needs a passphrase as well. */
export function asTestKey(finding: Finding, reason: string): Finding {
  const { evidence } = finding;
  if (evidence.kind !== 'secret') return finding;
  return {
    ...atMost(finding, mostOfTest(finding)),
    title: `${finding.title} (perhaps guards nothing: ${reason})`,
    evidence: { ...evidence, testKey: reason },
  };
}

/** With its reason, low: it identifies the program, and everyone who has the program has it. */
export function asGivenOut(finding: Finding, reason: string): Finding {
  return { ...atMost(finding, 'low'), title: `${finding.title} (${reason})` };
}

/** With its reason, medium: who has the program has its key, and the service may let anyone in who shows it. */
export function asClientKey(finding: Finding, reason: string): Finding {
  return { ...atMost(finding, 'medium'), title: `${finding.title} (${reason})` };
}

function mostOfTest({ evidence }: Finding): 'low' | 'medium' {
  return evidence.kind === 'secret' && evidence.underPassphrase === true ? 'low' : 'medium';
}

const risks = { low: 15, medium: 45 } as const;

export function atMost(finding: Finding, severity: keyof typeof risks): Finding {
  if (compareSeverity(finding.severity, severity) <= 0) return finding;
  return { ...finding, severity, risk: Math.min(finding.risk, risks[severity]) };
}

/** Whether a package that a file of the role names counts, for what is found in it and for what is not known of it. */
export function packageWeighs(
  one: Pick<Component, 'scope' | 'ecosystem'>,
  role: Role,
  more: readonly Role[] = [],
): boolean {
  if (role === 'product' || more.includes(role)) return true;
  return weight.package.includes(role) && !(role === 'vendored' && developsOnly(one));
}

/** A copy of another project is developed, and its workflows run, there and not here. */
function developsOnly({ scope, ecosystem }: Pick<ComponentRef, 'scope' | 'ecosystem'>): boolean {
  return scope === 'development' || ecosystem === 'GitHub Actions';
}

function ofDevelopers({ evidence }: Finding): boolean {
  return evidence.kind === 'vulnerable-component' && evidence.components.every(developsOnly);
}

/** Whether a gap makes the verdict incomplete. */
export function gapWeighs(role: Role, more: readonly Role[] = []): boolean {
  return ['product', 'migration', 'generated'].includes(role) || more.includes(role);
}

function kindOf({ rule, evidence }: Finding): Kind {
  switch (evidence.kind) {
    case 'secret':
      if (evidence.verified === 'live') return 'any';
      if (/private-key|pkcs12|key-store|keepass/.test(rule)) return 'key';
      return evidence.recognisedBy === 'context' ||
        /generic|password|jwt|credential|auth|connection|secret-key$|salt|url$/.test(rule)
        ? 'generic-secret'
        : 'token';
    case 'dataflow':
      return 'flow';
    case 'vulnerable-component':
      return /^MAL-/.test(rule) ? 'any' : 'package';
    case 'licence':
    case 'end-of-life':
      return 'package';
    default:
      return 'settings';
  }
}

/** What strangers may do in a CI workflow, they may do where the workflow lies. */
function isWorkflow({ rule }: Finding, role: Role): boolean {
  return role === 'tooling' && rule.startsWith('workflow-');
}
