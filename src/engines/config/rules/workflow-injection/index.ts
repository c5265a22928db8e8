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
      outside
        .filter(({ path }) => !isOurs(path, workflow))
        .map(({ path, events }) => ({
          spot,
          actual: `${text} in the script of ${step.name}`,
          detail: `${job.name}/${step.name}/${path}`,
          severity: severityFor(workflow, job, step.isGuarded, events),
        })),
    );
  return [...new Map(hits.map((hit) => [hit.detail, hit])).values()];
}

/** What the workflow itself names, and what only a pull request, an issue or a discussion has is empty where none starts the workflow. */
function isOurs(path: string, { events, followsNamedBranches }: Workflow): boolean {
  // A fork may call its branch so, too, but not otherwise.
  if (followsNamedBranches && path === 'github.event.workflow_run.head_branch') return true;
  const isOfPush = /^github(?:\.event(?:\.(?:head_commit|commits)\b.{0,200})?)?$/.test(path);
  return !isOfPush && events.size > 0 && [...events].every((event) => byMembers.has(event));
}

/** Events that only those set off who have rights to the repository, or its clock. */
const byMembers = new Set(['push', 'schedule', 'workflow_dispatch', 'release', 'create', 'delete']);
