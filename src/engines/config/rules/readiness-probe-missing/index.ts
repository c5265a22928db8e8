import { whenMissing } from '../../hits.js';
import { runsForever } from '../../probes.js';
import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'readiness-probe-missing',
  title: 'No readiness probe',
  severity: 'low',
  aliases: ['CKV_K8S_9'],
  expected: 'a readinessProbe',
  fix: 'Write a readiness probe that fails while the program cannot answer.',
  references: ['https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'],
  formats: ['kubernetes'],
  container: (container, workload) =>
    runsForever(container, workload) ? whenMissing(container.probes.readiness) : [],
};
