import { prefixOf } from '../../core/paths.js';
import {
  buildBases,
  compiledBuilds,
  compiledSources,
  interpretedManifests,
  makefiles,
  plainBases,
  servingTags,
} from '../../knowledge/roles/building.js';
import { builds, commandsIn, isRunOfBuild, packages, runIn } from './commands.js';
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { commandsOf, startsShell } from './images.js';
import { type Project, projectAround } from './project-around.js';
import { lastOf, type Stage, stagesOf } from './stages.js';
import { startsOnlyGiven } from './started.js';
import { holdsToolsAlone } from './tools-only.js';
import { answersOf, kept } from './tree.js';

/**
 * Whether an image is a place in which the project around it is built or packaged, and nothing that is run: its command is a build; or
 * it starts nothing on a distribution or a language, and compiles the project, packages it, holds what this takes, or hands over files.
 */
export function isForBuilding(path: string, dockerfile: string, tree: Tree): boolean {
  if (opens(dockerfile)) return false;
  const project = projectAround(path, tree);
  const stages = stagesOf(dockerfile);
  const last = lastOf(stages);
  const commands = commandsOf(dockerfile);
  const command = commands.at(-1) ?? '';
  const isAround = project !== undefined || holdsPackaging(tree);
  // Of a program and its first arguments, either may show it: `ENTRYPOINT ["goreleaser"]`, `CMD ["release"]`.
  if (commands.slice(-2).some(isRunOfBuild)) return isAround;
  const isIdle = startsOnlyGiven(path, dockerfile, tree);
  if (!isIdle && !startsMounted(command, dockerfile)) return false;
  if (isIdle && handsOver(last)) return true;
  if (!isPlain(last[0]?.from ?? '')) return false;
  const runs = last.flatMap(({ instructions }) => instructions.flatMap(runIn)).flatMap(commandsIn);
  if (isAround && runs.some(packages)) return true;
  if (!runs.some(builds)) return project !== undefined && holdsToolsAlone(dockerfile, project);
  return isCompiled(path, project, tree);
}

const deployed = new WeakMap<Tree, Map<string, boolean>>();

/** Of an image in a folder of tools: it may be what is shipped. Asked for each file of the folder, and looked at once. */
export function isDeployed(path: string, tree: Tree): boolean {
  return kept(answersOf(deployed, tree), path, () => {
    const text = tree.text(path);
    return !startsShell(text) && !isForBuilding(path, text, tree);
  });
}

export function opens(dockerfile: string): boolean {
  return /^[ \t]{0,40}(?:EXPOSE|HEALTHCHECK)\b/im.test(dockerfile);
}

/** Of a distribution or a language, on which nothing starts by itself. */
export function isPlain(base: string): boolean {
  const [, name = '', tag = ''] =
    /(?:^|\/)([\w.-]{1,80})(?::([\w.-]{1,128}))?(?:@[\w:]{1,100})?$/.exec(base) ?? [];
  return (plainBases.test(name) || buildBases.test(name) || buildBases.test(tag)) && !servingTags.test(tag);
}

/** Only files of other stages, in an image that can start nothing: `docker build --output dist .` */
function handsOver(last: readonly Stage[]): boolean {
  const [first, ...more] = last;
  if (first === undefined || more.length > 0 || first.from !== 'scratch') return false;
  const moves = first.instructions.filter((each) => !/^(?:LABEL|ARG|ENV|WORKDIR|USER)\b/i.test(each));
  return moves.length > 0 && moves.every((each) => /^COPY\b/i.test(each) && each.includes('--from='));
}

/** A script at a path that nothing in the file brings there: it is mounted. */
function startsMounted(command: string, dockerfile: string): boolean {
  const [script = ''] = commandsIn(command).at(-1) ?? [];
  if (!/^[\w./-]{1,120}\.(?:sh|bash|py|pl|rb)$/.test(script)) return false;
  if (copiedSources(dockerfile).length > 0 || /\bgit clone\b/.test(dockerfile)) return false;
  return dockerfile.split(script.slice(script.lastIndexOf('/') + 1)).length === 2;
}

/** Sources that are of no use before they are built. */
export function isCompiled(path: string, project: Project | undefined, tree: Tree): boolean {
  if (project?.isCompiled === true) return true;
  return [project?.folder ?? '', prefixOf(path), ''].some((folder) => hasCompiledBuild(folder, tree));
}

/** A project by what builds or packages it, where no manifest describes it. */
export function holdsPackaging(tree: Tree): boolean {
  return (
    hasCompiledBuild('', tree) || tree.entries('').some((name) => /^debian\/$|\.spec(?:\.in)?$/.test(name))
  );
}

function hasCompiledBuild(folder: string, tree: Tree): boolean {
  const entries = tree.entries(folder);
  const isBuilt =
    entries.some((name) => compiledBuilds.test(name)) ||
    (entries.some((name) => makefiles.test(name)) && entries.some((name) => compiledSources.test(name)));
  return isBuilt && !entries.some((name) => interpretedManifests.test(name));
}
