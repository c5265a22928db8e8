import type { Job, Step, Workflow } from '../../models/workflow/index.js';
import { severityFor } from '../../outsiders.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'workflow-injection',
  title: 'What a stranger writes becomes part of a script',
  severity: 'critical',
  aliases: ['CWE-94', 'CWE-78'],
  expected: 'a variable of the environment, quoted in the script',
  fix: 'Put the expression into env of the step, and use the variable in the script, in quotes.',
  references: ['https://docs.github.com/actions/concepts/security/script-injections'],
  workflow: (workflow) =>
    workflow.jobs.flatMap((job) => job.steps.flatMap((step) => injectionsIn(workflow, job, step))),
};

function injectionsIn(workflow: Workflow, job: Job, step: Step): readonly Hit[] {
  const hits = step.scripts
    .flatMap(({ expressions }) => expressions)
    .flatMap(({ spot, text, outside }) =>
      outside.map(({ path, events }) => ({
        spot,
        actual: `${text} in the script of ${step.name}`,
        detail: `${job.name}/${step.name}/${path}`,
        severity: severityFor(workflow, job, step.isGuarded, events),
      })),
    );
  return [...new Map(hits.map((hit) => [hit.detail, hit])).values()];
}
