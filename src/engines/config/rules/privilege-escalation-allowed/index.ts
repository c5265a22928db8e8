import { contextEdit, isTrue, optionEdit, whenMissingOr, withEdit } from '../../hits.js';
import type { Container, Format } from '../../models/container.js';
import { type ConfigRule, cis, cisDocker, type Edit, ksv, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'privilege-escalation-allowed',
  title: 'Processes may gain more privileges than they started with',
  severity: 'medium',
  aliases: [...ksv(1), 'CKV_K8S_20', ...cis('5.26')],
  standards: ['Pod Security Standards, restricted: Privilege Escalation'],
  expected: 'allowPrivilegeEscalation: false, or no-new-privileges:true',
  fix: 'Set allowPrivilegeEscalation: false (Compose: security_opt no-new-privileges:true).',
  references: [podSecurityStandards, cisDocker],
  formats: ['kubernetes', 'compose', 'docker-terraform'],
  container: (container, { format }) =>
    whenMissingOr(container.escalation, isTrue, withEdit(editFor(container, format))),
};

/** Kubernetes refuses a container that is privileged and may not gain privileges. */
function editFor(container: Container, format: Format): Edit | undefined {
  if (container.privileged.value === true) return undefined;
  if (format === 'kubernetes') return contextEdit(container, 'allowPrivilegeEscalation', 'false');
  return format === 'compose' ? optionEdit(container, 'no-new-privileges:true') : undefined;
}
