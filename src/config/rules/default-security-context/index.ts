import { whenMissing } from '../../hits.js';
import { type ConfigRule, ksv, securityContexts } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'default-security-context',
  title: 'Neither the pod nor the container has a security context',
  severity: 'high',
  aliases: [...ksv(118), 'CKV_K8S_29', 'CKV_K8S_30'],
  expected: 'a securityContext',
  fix: 'Write a securityContext: non-root, no privilege escalation, read-only, no capabilities, RuntimeDefault.',
  references: [securityContexts],
  formats: ['kubernetes'],
  container: ({ context }) => whenMissing(context),
};
