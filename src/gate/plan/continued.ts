import type { Purl } from '../../core/component.js';
import type { LineEdit, PlanStep } from '../../core/report.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { takesLater } from '../deps/commands.js';
import { listed } from './describe.js';

type Upgraded = NonNullable<PlanStep['upgrade']>;

/**
 * Steps as they are when those before them are done: a package that goes on to a higher version goes on from the one that it
 * has by then, in the line that the earlier step wrote.
 */
export function continued(plan: readonly PlanStep[]): readonly PlanStep[] {
  const last = new Map<Purl, PlanStep>();
  const modules = new Map<string, string[]>();
  return plan.map((step) => {
    const before = step.upgrade?.purls.flatMap((purl) => last.get(purl) ?? [])[0];
    for (const purl of step.upgrade?.purls ?? []) last.set(purl, step);
    const next = before === undefined ? step : goesOn(step, before);
    const notes = [
      ...(isRaisedAlong(step, modules) ? ['an earlier step may raise it already'] : []),
      ...(mayRaiseGo(step, plan)
        ? ['may raise the "go" line; from 1.21 on the standard library is matched by it']
        : []),
    ];
    const { command } = next;
    return {
      ...next,
      ...(notes.length === 0 ? {} : { why: [next.why, ...notes].join('; ') }),
      ...(command !== undefined && takesLater(command) ? { takesLater: true } : {}),
    };
  });
}

/**
 * A module may ask for a newer release of Go than the project does, and `go mod tidy` writes it down
 * (https://go.dev/doc/toolchain#config): what that release's standard library has is found from then on. Which one it asks for
 * stands in no advisory. A patch rarely does.
 */
function mayRaiseGo({ upgrade, effort, location }: PlanStep, plan: readonly PlanStep[]): boolean {
  if (upgrade?.ecosystem !== 'Go' || upgrade.name === standardLibrary || effort === 'patch') return false;
  const path = location?.at === 'file' ? location.path : undefined;
  return !plan.some(
    (each) =>
      each.upgrade?.name === standardLibrary && each.location?.at === 'file' && each.location.path === path,
  );
}

const standardLibrary = 'stdlib';

function goesOn(step: PlanStep, { upgrade: earlier, ...before }: PlanStep): PlanStep {
  const { upgrade, summary, edit, moreEdits } = step;
  if (upgrade === undefined || earlier?.name !== upgrade.name || !isAbove(upgrade, earlier)) return step;
  const start = `${upgrade.name} ${listed(upgrade.from)} → `;
  const written = new Map(
    [before.edit, ...(before.moreEdits ?? [])].flatMap((each) => (each ? [[lineOf(each), each.after]] : [])),
  );
  const now = (one: LineEdit) => ({ ...one, before: written.get(lineOf(one)) ?? one.before });
  return {
    ...step,
    ...(summary.startsWith(start)
      ? { summary: `${upgrade.name} ${asInstalled(earlier)} → ${summary.slice(start.length)}` }
      : {}),
    ...(edit === undefined ? {} : { edit: now(edit) }),
    ...(moreEdits === undefined ? {} : { moreEdits: moreEdits.map(now) }),
  };
}

/** Go writes `v1.2.0` where its advisories write `1.2.0`. */
function asInstalled({ from, to }: Upgraded): string {
  return from.every((version) => version.startsWith('v')) && /^\d/.test(to) ? `v${to}` : to;
}

function isAbove({ ecosystem, to }: Upgraded, earlier: Upgraded): boolean {
  const scheme = schemeFor(ecosystem, versionSchemes);
  return (
    [earlier.to, to].every((version) => scheme?.isValid(version)) &&
    (scheme?.compare(to, earlier.to) ?? 0) > 0
  );
}

/**
 * Whether the command of an earlier step may raise a module too: `go mod tidy` takes what the raised ones ask for
 * (https://go.dev/ref/mod#minimal-version-selection), and modules of one owner ask for each other.
 */
function isRaisedAlong({ upgrade, location }: PlanStep, modules: Map<string, string[]>): boolean {
  if (upgrade?.ecosystem !== 'Go' || location?.at !== 'file') return false;
  const key = `${ownerOf(upgrade.name)} ${location.path}`;
  const others = modules.get(key) ?? [];
  modules.set(key, [...others, upgrade.name]);
  return others.some((name) => name !== upgrade.name);
}

const forges: ReadonlySet<string> = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org']);

function ownerOf(module: string): string {
  const [host = '', owner = ''] = module.split('/', 2);
  return forges.has(host) ? `${host}/${owner}` : host;
}

function lineOf({ path, line }: LineEdit): string {
  return `${line}:${path}`;
}
