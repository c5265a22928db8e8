import type { Finding } from '../../core/finding.js';
import type { Role } from '../../core/role.js';

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
  return !((kind === 'key' || kind === 'generic-secret') && isMarkedTest(kind));
}

const notProduct: readonly Role[] = ['test', 'fixture', 'example', 'documentation', 'vendored'];

/**
 * A value that only its context shows is taken for an example where examples are: low, until it verifies as live. What its form
 * shows is medium at most there.
 */
export function asInRole(finding: Finding, role: Role): Finding {
  if (!notProduct.includes(role)) return finding;
  const kind = kindOf(finding);
  if (kind === 'generic-secret') return { ...finding, severity: 'low', risk: Math.min(finding.risk, 15) };
  if (role === 'vendored' || (kind !== 'key' && kind !== 'token') || !isWeighty(finding)) return finding;
  return { ...finding, severity: 'medium', risk: Math.min(finding.risk, 45) };
}

/** A private key whose use decides what it weighs. */
export function isWeightyKey(finding: Finding): boolean {
  return kindOf(finding) === 'key' && isWeighty(finding);
}

function isWeighty({ severity }: Finding): boolean {
  return severity === 'critical' || severity === 'high';
}

/** Whether a package that a file of the role names counts, for what is found in it and for what is not known of it. */
export function packageWeighs(role: Role, more: readonly Role[] = []): boolean {
  return role === 'product' || weight.package.includes(role) || more.includes(role);
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
