import type { PlacedFact } from '../../core/analyzer.js';
import type { Report } from '../../core/report.js';
import type { World } from '../../core/world.js';
import type { Dialogue, GateContext } from '../context.js';
import { chooseEngines } from '../engines.js';
import { type RoleRequest, type WithRoles, withRoles } from '../roles/index.js';
import type { LintCommandSettings } from '../settings/lint.js';
import { fittedToTree } from './fitted-to-tree.js';
import { gather } from './gather.js';
import { reportOnFiles } from './report.js';
import { type FileTarget, needsSettingsEngine, pathOf } from './targets.js';

const maxStdinBytes = 16 * 1024 * 1024;

export interface FileSearch {
  readonly exclude: readonly string[];
  /** Analyse what `.gitignore` leaves out, too. */
  readonly withIgnored: boolean;
}

export interface LintFilesRequest {
  /** For the head of the report. */
  readonly name: string;
  readonly targets: readonly FileTarget[];
  readonly search: FileSearch;
  readonly settings: LintCommandSettings;
}

/** Findings about Dockerfiles, manifests, charts and modules, in folders and in files that are named. */
export async function lintFiles(
  { name, targets, search, settings }: LintFilesRequest,
  context: GateContext,
  { readStdin }: Pick<Dialogue, 'readStdin'>,
): Promise<Report> {
  const only = needsSettingsEngine(targets) ? ['lint', 'config'] : ['lint'];
  const engines = await chooseEngines({ only, skip: [], thorough: [] });
  const analyzers = engines
    .flatMap((engine) => engine.analyzers ?? [])
    .filter(({ evidence }) => evidence === 'declared');
  return reportOnFiles(
    {
      name,
      openedBy: 'lint',
      engines,
      settings: settings.raw,
      policy: settings.policy,
      waivers: settings.waivers,
      statements: settings.gaps,
      needsFiles: true,
      gather: ({ world, progress }) =>
        gather(targets, analyzers, {
          world,
          progress,
          ...search,
          readStdin: () => readStdin({ maxBytes: maxStdinBytes }),
        }),
      judge: (found, { facts }, { world }) =>
        targets
          .filter(({ kind }) => kind === 'folder')
          .reduce((all, target) => judgedIn(all, roleRequest(target, facts, settings, world)), found),
    },
    context,
  );
}

function judgedIn(found: WithRoles, request: RoleRequest): WithRoles {
  return withRoles({ ...found, findings: fittedToTree(found.findings, request) }, request);
}

/** Names above the folder that is searched do not count. */
function roleRequest(
  { word }: FileTarget,
  facts: readonly PlacedFact[],
  { roles, policy }: LintCommandSettings,
  world: World,
): RoleRequest {
  const path = pathOf(word, world);
  return {
    root: word,
    disk: world.disk,
    facts,
    overrides: roles,
    more: policy.roles ?? [],
    prefix: path === '' || path === '.' ? '' : `${path}/`,
    now: world.now(),
  };
}
