import { isFalse, whenMissingOr } from '../../hits.js';
import { type ConfigRule, ksv, podSecurityStandards, securityContexts } from '../../rule.js';
import { hasOwnUsers } from '../../user-namespace.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'root-possible',
  title: 'Container may run as root',
  severity: 'medium',
  aliases: [...ksv(12)],
  sometimes: ['CKV_K8S_23'],
  standards: ['Pod Security Standards, restricted: Running as Non-root'],
  expected: 'runAsNonRoot: true',
  fix: 'Set runAsNonRoot: true, and a numeric user other than 0 in the image or as runAsUser.',
  references: [podSecurityStandards, securityContexts],
  formats: ['kubernetes'],
  repairs,
  container: ({ nonRoot, user }, workload) =>
    // A numeric user is enough for some; the standard wants the kubelet to look, too.
    hasOwnUsers(workload)
      ? []
      : whenMissingOr(nonRoot, isFalse, Number(user.value) > 0 ? {} : { alsoKnownAs: ['CKV_K8S_23'] }),
};
