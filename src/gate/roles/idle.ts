import { nameOf, prefixOf } from '../../core/paths.js';
import {
  describedImage,
  diskImages,
  languageManagers,
  packageManagers,
} from '../../knowledge/roles/building.js';
import { exampleFolders } from '../../knowledge/roles/images.js';
import { holdsPackaging, isCompiled, isPlain } from './building.js';
import { builds, commandsIn, packages, runIn } from './commands.js';
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { isPackageList } from './images.js';
import { isMentioned, type Project, plain, projectAround } from './project-around.js';
import { lastOf, stagesOf } from './stages.js';
import { startsOnlyGiven } from './started.js';
import { holdsToolsAlone } from './tools-only.js';

/**
 * In a project with code, an image on a distribution or a language that starts nothing, and in which the program is not ready to be
 * started by hand either: neither is it installed nor does it come from a stage before. A label that describes it shows that it is given.
 */
export function isIdle(path: string, dockerfile: string, tree: Tree): boolean {
  if (!startsOnlyGiven(path, dockerfile, tree) || describedImage.test(dockerfile)) return false;
  const last = lastOf(stagesOf(dockerfile));
  const [first] = last;
  if (first === undefined || !isPlain(first.from)) return false;
  const project = projectAround(path, tree);
  if (project === undefined && !holdsPackaging(tree)) return false;
  if (isOfOthers(path, dockerfile, tree)) return true;
  // What runs from its sources is there once it is copied, but there is nothing to run of a library.
  if (!isCompiled(path, project, tree)) return project !== undefined && hasNoProgram(project, tree);
  return !last.some(({ instructions }) => instructions.some((each) => finishes(each, project?.names ?? [])));
}

/** A package of Python for an index that installs no command, and is none itself: https://packaging.python.org/en/latest/specifications/entry-points/ */
function hasNoProgram({ folder, titles, hasPrograms }: Project, tree: Tree): boolean {
  const entries = tree.entries(folder);
  const manifests = entries.filter((name) => pythonManifests.test(name));
  if (hasPrograms || manifests.length === 0 || entries.some((name) => pythonPrograms.test(name)))
    return false;
  if (!manifests.some((name) => /\bclassifiers\b/.test(tree.text(`${folder}${name}`)))) return false;
  const packages = titles.flatMap((title) => [title, title.replaceAll('-', '_'), title.toLowerCase()]);
  return ![...new Set(packages)].some((name) =>
    [`${folder}${name}/`, `${folder}src/${name}/`].some((each) => tree.entries(each).includes('__main__.py')),
  );
}

const pythonManifests = /^(?:setup\.(?:py|cfg)|pyproject\.toml)$/;
const pythonPrograms = /^(?:manage|main|app|wsgi|asgi|run|server|cli|__main__)\.py$|^(?:bin|scripts?)\/$/;

/** Brings the program into its place: `COPY --from=build`, `pip install .`, `make install`. */
function finishes(instruction: string, names: readonly string[]): boolean {
  if (/^COPY\b[^\n]{0,400}--from=/i.test(instruction)) return true;
  if (!/^RUN\b/i.test(instruction)) return false;
  return commandsIn(instruction.slice(4)).some((words) => {
    if (
      words[1] === 'clone' &&
      (names.length === 0 || names.some((name) => plain(words.join(' ')).includes(name)))
    )
      return true;
    if (words.includes('setup.py') && words.includes('install')) return true;
    if (!words.slice(1).some((word) => /^-{0,2}install(?:$|[-_/])/.test(word)))
      return /^(?:cp|mv|ln)$/.test(words[0] ?? '') && words.some((word) => /\/s?bin(?:\/|$)/.test(word));
    if (!packageManagers.test(nameOf(words[0] ?? '')))
      return (
        !languageManagers.test(nameOf(words[0] ?? '')) ||
        words.slice(2).some((word) => /^(?:git\+|\.{0,2}\/|\.(?:\[|$))|\/$|^-g$/.test(word)) ||
        words.slice(2).some((word) => names.some((name) => plain(word).startsWith(name)))
      );
    return words
      .slice(2)
      .some((word) => names.some((name) => plain(word) === name) || /\.(?:deb|rpm|apk)$/.test(word));
  });
}

/** Whether an image holds tools alone and starts nothing: who runs it mounts the sources, whatever registry keeps it. */
export function isOfTools(path: string, dockerfile: string, tree: Tree): boolean {
  if (!startsOnlyGiven(path, dockerfile, tree) || describedImage.test(dockerfile)) return false;
  const project = projectAround(path, tree);
  return (project !== undefined || holdsPackaging(tree)) && holdsToolsAlone(dockerfile, project);
}

/** Whether an image holds nothing of the project around it, and does not name it either: it starts what others made. */
export function isOfOthers(path: string, dockerfile: string, tree: Tree): boolean {
  const names = projectAround(path, tree)?.names ?? [];
  if (names.length === 0) return false;
  const isOwn = copiedSources(withoutStages(dockerfile)).some(
    (source) => !isPackageList(source) && !diskImages.test(source),
  );
  if (isOwn || /--mount=|\b(?:git|hg|svn) (?:clone|checkout)\b/i.test(dockerfile)) return false;
  return !names.some((name) => isMentioned(name, dockerfile.replace(/^[ \t]{0,40}#[^\n]{0,400}/gm, '')));
}

/** Without what is copied from other stages. */
export function withoutStages(dockerfile: string): string {
  return dockerfile.replace(/^[ \t]{0,40}(?:COPY|ADD)[ \t]{1,9}[^\n]{0,200}--from=[^\n]{0,400}/gim, '');
}

/** Each program that it builds is an example of the project: `go build ./examples/tide`. */
export function buildsExamples(dockerfile: string): boolean {
  const built: boolean[] = [];
  for (const { instructions } of stagesOf(dockerfile)) {
    let folder = '';
    for (const each of instructions) {
      folder = /^WORKDIR[ \t]{1,9}(\S{1,200})/i.exec(each)?.[1] ?? folder;
      const [line = ''] = runIn(each);
      let inside = folder;
      for (const words of commandsIn(line)) {
        if (words[0] === 'cd') inside = words[1] ?? '';
        if (builds(words) && !packages(words))
          built.push([inside, ...words].some((word) => exampleFolders.test(word)));
      }
    }
  }
  return built.length > 0 && built.every(Boolean);
}

const mostSources = 60;

/** What it builds in Go is a package without a program. */
export function buildsNoProgram(path: string, dockerfile: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  const built = stagesOf(dockerfile)
    .flatMap(({ instructions }) => instructions.filter((each) => /^RUN\b/i.test(each)))
    .flatMap((each) => commandsIn(each.slice(4)))
    .filter(builds);
  if (built.length === 0 || !built.every(isBuildOfFolder)) return false;
  const sources = tree
    .entries(folder)
    .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
    .slice(0, mostSources);
  return (
    sources.length > 0 &&
    !sources.some((name) => /^package main\b/m.test(tree.text(`${folder}${name}`).slice(0, mostOfSource)))
  );
}

const mostOfSource = 20_000;

/** `go build -o /a`, with no package named. */
function isBuildOfFolder([program, command, ...rest]: readonly string[]): boolean {
  return (
    program === 'go' &&
    /^(?:build|test|vet)$/.test(command ?? '') &&
    !rest.some((word) => /^\.{0,2}\/\w|\.go$/.test(word) && rest[rest.indexOf(word) - 1] !== '-o')
  );
}
