import { isFalse, whenMissingOr } from '../../hits.js';
import { type ConfigRule, ksv, podSecurityStandards, securityContexts } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'root-possible',
  title: 'Container may run as root',
  severity: 'medium',
  aliases: [...ksv(12), 'CKV_K8S_23'],
  standards: ['Pod Security Standards, restricted: Running as Non-root'],
  expected: 'runAsNonRoot: true',
  fix: 'Set runAsNonRoot: true, and a numeric user other than 0 in the image or as runAsUser.',
  references: [podSecurityStandards, securityContexts],
  formats: ['kubernetes'],
  container: ({ nonRoot }) => whenMissingOr(nonRoot, isFalse),
};
