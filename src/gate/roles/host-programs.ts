import { nameOf, prefixOf } from '../../core/paths.js';
import { backingImages } from '../../knowledge/roles/compose.js';
import { beforeCommand, hostStarts, runnerFiles, runnerStart } from '../../knowledge/roles/development.js';
import { introducingPages, workPages } from '../../knowledge/roles/pages.js';
import { editorStart, hostWork } from '../../knowledge/roles/stores.js';
import { imageParts } from './compose-images.js';
import type { Tree } from './find.js';
import { sectionsOf } from './pages.js';
import { answersOf, kept } from './tree.js';
import { blocksOf } from './users.js';

/**
 * Whether a page beside a Compose file starts the program on the machine itself (`pnpm start`, `uvicorn app:app`), and none runs it as
 * a container.
 */
export function startsProgramOnHost(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  return kept(answersOf(known, tree), folder, () => startsOnHost(folder, tree));
}

const known = new WeakMap<Tree, Map<string, boolean>>();

function startsOnHost(folder: string, tree: Tree): boolean {
  const lines = linesOfPages(folder, tree);
  const runners = tree
    .entries(folder)
    .filter((name) => runnerFiles.test(name))
    .map((name) => `${folder}${name}`);
  const isStart = (line: string) =>
    hostStarts.some((each) => each.test(line)) || runners.some((each) => startsByRunner(line, each, tree));
  return lines.some(isStart) && !lines.some(runsImage);
}

function linesOfPages(folder: string, tree: Tree): readonly string[] {
  return tree
    .entries(folder)
    .filter((name) => introducingPages.test(name) || workPages.test(name))
    .flatMap((name) => sectionsOf(tree.text(`${folder}${name}`)))
    .flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.split('\n')))
    .slice(0, mostLines)
    .flatMap((line) => line.slice(0, longestLine).split(/&&|;/))
    .map((command) => command.trim().replace(beforeCommand, ''));
}

/** Whether a page of a folder starts the program on the machine of who works on it, by a server for work or in an editor. */
export function startsForWorkOnHost(folder: string, tree: Tree): boolean {
  return kept(answersOf(knownForWork, tree), folder, () => {
    const lines = linesOfPages(folder, tree);
    const isStart = (line: string) => hostWork.some((each) => each.test(line)) || editorStart.test(line);
    return lines.some(isStart) && !lines.some(runsImage);
  });
}

const knownForWork = new WeakMap<Tree, Map<string, boolean>>();

/** `just dev`, where the recipe starts something, and no containers. */
function startsByRunner(line: string, path: string, tree: Tree): boolean {
  const [, runner = '', target] = runnerStart.exec(line) ?? [];
  if (target === undefined || !nameOf(path).toLowerCase().includes(runner)) return false;
  return blocksOf({ path, text: tree.text(path) })
    .filter(({ called }) => called.trim() === target)
    .map(({ lines: [, ...own] }) => own.filter((each) => each.trim() !== ''))
    .every((own) => own.length > 0 && !own.some((each) => startsContainers.test(each)));
}

const startsContainers = /docker|podman|compose|container|\$[({]?DC\b|\bup\b/i;

const mostLines = 5_000;
const longestLine = 400;

/** `docker run -p 80:80 tide`, but for a store that the program needs: `docker run -d mongo:8`. */
function runsImage(line: string): boolean {
  const [, given] = /\b(?:docker|podman)[ ](?:container[ ])?run[ ]([^\n]{0,400})/.exec(line) ?? [];
  if (given === undefined) return false;
  const words = given.split(/[ `]{1,40}/, mostWords);
  return !words.some((word) => imageName.test(word) && backingImages.test(imageParts(word).name));
}

const mostWords = 60;

/** Of an option only with its tag: `--name mongo` names no image. */
const imageName = /^(?:[\w.-]{1,80}\/){0,3}[\w.-]{1,80}:[\w.-]{1,80}$/;
