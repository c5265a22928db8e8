import type { PlanStep } from '../../core/report.js';
import type { Dialogue, GateContext } from '../context.js';
import type { LintCommandSettings } from '../settings/lint.js';
import type { FixScope } from './consent.js';
import type { LeftEdit } from './plan.js';

export interface ProjectFixOptions {
  readonly folder: string;
  /** Of the plan: those whose lines are changed. */
  readonly steps: readonly PlanStep[];
  readonly scope: FixScope;
  readonly isWritten: boolean;
  readonly isShown: boolean;
  readonly settings: LintCommandSettings;
  /** Paths that are left out, besides those of the settings. */
  readonly exclude: readonly string[];
}

export interface ProjectFixed {
  /** How many files are changed, or would be. */
  readonly changed: number;
  readonly left: readonly LeftEdit[];
}

/** Repairs a folder in every way that its configuration leaves on: manifests by the plan, Dockerfiles, settings, code. */
export async function fixProject(
  options: ProjectFixOptions,
  context: GateContext,
  dialogue: Dialogue,
): Promise<ProjectFixed> {
  const { fixManifestLines } = await import('./plan.js');
  const { folder: root, steps, isWritten, isShown } = options;
  const lines = await fixManifestLines({ root, steps, isWritten, isShown }, context, dialogue);
  const files = await fixSettings(options, context, dialogue);
  const sources = await fixSources(options, context, dialogue);
  return { changed: lines.changed.length + files + sources, left: lines.left };
}

async function fixSettings(
  { folder, settings, exclude, scope, isWritten, isShown }: ProjectFixOptions,
  context: GateContext,
  dialogue: Dialogue,
): Promise<number> {
  const [{ targetsOf }, { filesToFix }, { fixFiles }] = await Promise.all([
    import('../files/targets.js'),
    import('./targets.js'),
    import('./files.js'),
  ]);
  const search = {
    exclude: [...exclude, ...settings.exclude],
    withIgnored: false,
    roles: settings.roles,
  };
  const files = await filesToFix(targetsOf([folder], context.world, undefined), search, context);
  const off = settings.raw.config?.off;
  const fixes = {
    ...files,
    ...{ scope, isWritten, isShown },
    dockerfiles: settings.skip.includes('lint') ? [] : files.dockerfiles,
    manifests: settings.skip.includes('config') ? [] : files.manifests,
    settings: settings.lint,
    off: new Set(Array.isArray(off) ? off.map(String) : []),
    known: {
      lock: undefined,
      packageIndices: [],
      isOffline: true,
      insecureRegistries: [],
      insecureTls: false,
    },
  };
  return fixFiles(fixes, context, dialogue);
}

async function fixSources(
  { folder: reference, settings, exclude, scope, isWritten, isShown }: ProjectFixOptions,
  context: GateContext,
  dialogue: Dialogue,
): Promise<number> {
  if (settings.skip.includes('sast')) return 0;
  const { fixCode } = await import('./code.js');
  const open = { exclude: [...exclude, ...settings.exclude] };
  const fixes = {
    reference,
    open,
    scope,
    isWritten,
    isShown,
    settings: settings.raw.sast ?? {},
    roles: settings.roles,
  };
  return fixCode(fixes, context, dialogue);
}
