import type { PlacedFact } from '../../core/analyzer.js';
import type { Finding } from '../../core/finding.js';
import { readWorkflow, type Workflow } from './models/workflow/index.js';

/**
 * Workflows that only follow runs of others (`workflow_run`) which members alone set off: a push, a tag, the clock. No text and no
 * code of strangers comes that way, as long as the others stay so.
 */
export function followersOfMembers(facts: readonly PlacedFact[]): ReadonlySet<string> {
  const placed = facts.flatMap(({ fact, location: { path } }) =>
    fact.kind === 'config-source' && fact.format === 'workflow'
      ? readWorkflow(path, fact.text).workflows.map((workflow) => ({ path, workflow }))
      : [],
  );
  const byName = new Map<string, Workflow[]>();
  for (const { path, workflow } of placed) {
    const key = keyOf(path, workflow.name === '' ? nameOfFile(path) : workflow.name);
    byName.set(key, [...(byName.get(key) ?? []), workflow]);
  }
  const isOfMembers = (path: string) => (name: string) => {
    const found = byName.get(keyOf(path, name)) ?? [];
    return found.length > 0 && found.every(({ events }) => events.size > 0 && [...events].every(isByMembers));
  };
  return new Set(
    placed
      .filter(
        ({ path, workflow: { events, follows } }) =>
          follows.length > 0 &&
          [...events].every((event) => event === 'workflow_run' || isByMembers(event)) &&
          follows.every(isOfMembers(path)),
      )
      .map(({ path }) => path),
  );
}

export function ofFollower(finding: Finding, followers: ReadonlySet<string>): Finding {
  const [place] = finding.locations;
  const isFollower = place.at === 'file' && followers.has(place.path) && finding.rule.startsWith('workflow-');
  return isFollower && finding.severity !== 'low'
    ? { ...finding, severity: 'low', risk: 10, fix: { kind: 'manual', summary: advice } }
    : finding;
}

const advice =
  'Only members set off the workflow that it follows. Put the expression into env and quote the variable all the same, or it is open as soon as that one runs on pull requests, too.';

function isByMembers(event: string): boolean {
  return /^(?:push|schedule|workflow_dispatch|release|create|delete)$/.test(event);
}

function keyOf(path: string, name: string): string {
  return `${path.slice(0, path.lastIndexOf('/') + 1)}\0${name}`;
}

/** What GitHub calls a workflow without a name: its path from the root. */
function nameOfFile(path: string): string {
  return path.slice(Math.max(0, path.lastIndexOf('.github/')));
}
