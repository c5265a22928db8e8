import { whenMissing } from '../../hits.js';
import { runsForever } from '../../probes.js';
import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'liveness-probe-missing',
  title: 'No liveness probe',
  severity: 'low',
  aliases: ['CKV_K8S_8'],
  expected: 'a livenessProbe',
  fix: 'Write a liveness probe that asks the program itself.',
  references: ['https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'],
  formats: ['kubernetes'],
  container: (container, workload) =>
    runsForever(container, workload) ? whenMissing(container.probes.liveness) : [],
};
