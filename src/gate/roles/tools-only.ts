import { developmentPackages, systemSettings } from '../../knowledge/roles/building.js';
import { compilerImages, compilers } from '../../knowledge/roles/images.js';
import { commandsIn, runIn } from './commands.js';
import { copiedSources } from './copied.js';
import { isPackageList, isScript } from './images.js';
import { isMentioned, type Project } from './project-around.js';
import { lastOf, type Stage, stagesOf } from './stages.js';

/**
 * Whether an image holds compilers or headers (of a library, anything) and nothing of the project in whose tree it lies, but lists of
 * packages, scripts and settings; where the project has no name, nothing that is fetched either.
 */
export function holdsToolsAlone(dockerfile: string, project: Project | undefined): boolean {
  const last = lastOf(stagesOf(dockerfile));
  if (!last.every(holdsHelpers)) return false;
  const isWithTools =
    isOfCompiler(last[0]?.from ?? '') || toolsIn(dockerfile) >= fewestTools || project?.isLibrary === true;
  if (!isWithTools) return false;
  const names = project?.names ?? [];
  const runs = last.flatMap(({ instructions }) => instructions.flatMap(runIn)).flatMap(commandsIn);
  if (names.length === 0) return !runs.some(([, word]) => word === 'clone' || word === 'checkout');
  // `--without-tide` names it as well.
  const isOfProject = (word: string) =>
    !word.startsWith('-') && names.some((name) => isMentioned(name, word));
  return !runs.some((words) => words.some(isOfProject));
}

const fewestTools = 2;

function toolsIn(dockerfile: string): number {
  const found = [compilers, developmentPackages].flatMap((form) => dockerfile.match(form) ?? []);
  return new Set(found.map((each) => each.trim())).size;
}

function isOfCompiler(base: string): boolean {
  return compilerImages.test(/(?:^|\/)([\w.-]{1,80})(?::[\w.-]{0,128})?$/.exec(base)?.[1] ?? '');
}

/** What comes from another stage is none of its helpers. */
function holdsHelpers({ instructions }: Stage): boolean {
  return instructions.every(
    (each) =>
      !/--mount=type=bind|--from=/i.test(each) &&
      copiedSources(each).every(
        (source) => isPackageList(source) || isScript(source) || systemSettings.test(source),
      ),
  );
}
