import { isFalse, whenMissingOr } from '../../hits.js';
import { type ConfigRule, ksv, podSecurityStandards, securityContexts } from '../../rule.js';
import { hasOwnUsers } from '../../user-namespace.js';
import { repairs } from './repair.js';

/** It does not run as root: only nothing keeps the number from being taken away. */
const byNumber = {
  severity: 'low',
  advice:
    'Set runAsNonRoot: true beside runAsUser, so that the kubelet refuses root whatever the number becomes.',
} as const;

export const rule: ConfigRule = {
  id: 'root-possible',
  title: 'Nothing keeps the container from running as root',
  severity: 'medium',
  aliases: [...ksv(12)],
  sometimes: ['CKV_K8S_23'],
  standards: ['Pod Security Standards, restricted: Running as Non-root'],
  expected: 'runAsNonRoot: true',
  fix: 'Set runAsNonRoot: true, and a numeric user other than 0 in the image or as runAsUser: the kubelet starts no image whose USER is a name without that.',
  references: [podSecurityStandards, securityContexts],
  formats: ['kubernetes'],
  repairs,
  container: ({ nonRoot, user }, workload) =>
    // A numeric user is enough for some; the standard wants the kubelet to look, too.
    hasOwnUsers(workload)
      ? []
      : whenMissingOr(nonRoot, isFalse, Number(user.value) > 0 ? byNumber : { alsoKnownAs: ['CKV_K8S_23'] }),
};
