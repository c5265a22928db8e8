import type { Spot } from '../../models/tree.js';
import { commandsIn } from '../../models/workflow/commands.js';
import type { Job, Step, Workflow } from '../../models/workflow/index.js';
import { severityFor } from '../../outsiders.js';
import type { ConfigRule, Hit } from '../../rule.js';
import { fetches, runsProject } from './commands.js';

export const rule: ConfigRule = {
  id: 'workflow-untrusted-code',
  title: "A stranger's code runs with the rights of the repository",
  severity: 'critical',
  aliases: ['CWE-829'],
  expected: 'no code of a pull request in a workflow that has rights',
  fix: 'Build pull requests in a workflow on pull_request, which has no secrets, and act on its result in another.',
  references: [
    'https://docs.github.com/actions/reference/security/secure-use',
    'https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
  ],
  workflow: (workflow) =>
    privileged.some((event) => workflow.events.has(event))
      ? workflow.jobs.flatMap((job) => runsIn(workflow, job))
      : [],
};

const privileged = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** The steps behind a checkout of the pull request that run something of it: the first for each job. */
function runsIn(workflow: Workflow, job: Job): readonly Hit[] {
  const at = job.steps.findIndex((step) => checkoutOf(step) !== undefined);
  const checkout = job.steps[at];
  const spot = checkout && checkoutOf(checkout);
  const runner = job.steps.slice(at).find(runsWhatIsThere);
  if (checkout === undefined || spot === undefined || runner === undefined) return [];
  const isApproved = checkout.isApproved || runner.isApproved;
  return [
    {
      spot,
      actual: `${job.name} checks out the pull request, and ${runner.name} runs what is in it`,
      detail: job.name,
      severity: isApproved
        ? 'low'
        : severityFor(workflow, job, checkout.isGuarded || runner.isGuarded, privileged),
      ...(isApproved ? { advice: ofApproval } : isAfterRun(workflow) ? { advice: ofRuns } : {}),
    },
  ];
}

/** The runs that it follows are its one event with rights: what it acts on was built by another workflow already. */
function isAfterRun({ events }: Workflow): boolean {
  return privileged.every((event) => events.has(event) === (event === 'workflow_run'));
}

/** A fork may give its branch any name, so that branches: keeps none out. */
const ofRuns =
  "Give the job if: github.event.workflow_run.event == 'push' && github.event.workflow_run.head_repository.full_name == github.repository, beside what it asks already; or check out the default branch (no ref:), and not the commit of the run. A list of branches keeps no fork out, because its branch may have the same name.";

const ofApproval =
  'Check out the commit that was looked at by its SHA, because its author may push another one, and give the steps that run it no secrets.';

const headOf =
  /github\.event\.pull_request\.head\.|github\.head_ref\b|github\.event\.workflow_run\.(?:head_sha|head_branch|head_commit)|refs\/pull\//i;

/** Where a step takes the code of a pull request. */
function checkoutOf({ uses, inputs, scripts }: Step): Spot | undefined {
  if (uses?.startsWith('actions/checkout@') === true) {
    const key = ['ref', 'repository'].find((each) => headOf.test(inputs?.get(each)?.text ?? ''));
    return key === undefined ? undefined : inputs?.spotOf(key);
  }
  return scripts.find(({ text }) => commandsIn(text).some(fetches))?.spot;
}

function runsWhatIsThere({ uses, scripts }: Step): boolean {
  return uses?.startsWith('./') === true || scripts.some(({ text }) => commandsIn(text).some(runsProject));
}
