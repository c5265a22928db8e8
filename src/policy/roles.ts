import type { Finding } from '../core/finding.js';
import type { Gap } from '../core/gap.js';
import type { Role } from '../core/role.js';

type Kind = 'any' | 'key' | 'generic-secret' | 'flow' | 'package' | 'settings';

/** Roles beside product in which a finding of a kind breaks the policy and enters the plan. */
const weight: Readonly<Record<Kind, readonly Role[]>> = {
  any: ['test', 'fixture', 'example', 'documentation', 'generated', 'vendored', 'migration', 'tooling'],
  // Keys with a test's marks are not offered as keys here: `isForTests` of the evidence.
  key: ['test', 'fixture', 'example', 'documentation', 'generated', 'vendored', 'migration', 'tooling'],
  'generic-secret': ['migration', 'tooling', 'generated'],
  flow: ['migration'],
  package: ['generated', 'vendored', 'migration'],
  settings: ['generated', 'migration'],
};

/** Whether a finding counts for the policy and the plan, by the role of its file. Left out means product. */
export function weighs(finding: Finding, more: readonly Role[] = []): boolean {
  const { role } = finding;
  if (role === undefined || role === 'product' || more.includes(role)) return true;
  if (finding.isMarkedTest === true) return false;
  return weight[kindOf(finding)].includes(role) || isWorkflow(finding, role);
}

/** Whether a gap makes the verdict incomplete. */
export function gapWeighs({ role }: Gap, more: readonly Role[] = []): boolean {
  return (
    role === undefined ||
    role === 'product' ||
    role === 'migration' ||
    role === 'generated' ||
    more.includes(role)
  );
}

function kindOf({ rule, evidence }: Finding): Kind {
  switch (evidence.kind) {
    case 'secret':
      if (evidence.verified === 'live') return 'any';
      if (/private-key|pkcs8|pkcs12|pgp-key/.test(rule)) return 'key';
      return /generic|password|jwt|basic-auth|connection-string|url-credential/.test(rule)
        ? 'generic-secret'
        : 'any';
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

/** Injection into a CI workflow runs where the workflow lies. */
function isWorkflow({ locations: [place], evidence }: Finding, role: Role): boolean {
  return (
    role === 'tooling' &&
    evidence.kind === 'dataflow' &&
    place.at === 'file' &&
    /(?:^|\/)\.github\/workflows\//.test(place.path)
  );
}
