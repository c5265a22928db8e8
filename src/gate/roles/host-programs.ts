import { prefixOf } from '../../core/paths.js';
import { backingImages } from '../../knowledge/roles/compose.js';
import { beforeCommand, hostStarts } from '../../knowledge/roles/development.js';
import { introducingPages, workPages } from '../../knowledge/roles/pages.js';
import { imageParts } from './compose-images.js';
import type { Tree } from './find.js';
import { sectionsOf } from './pages.js';
import { answersOf, kept } from './tree.js';

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
  const lines = tree
    .entries(folder)
    .filter((name) => introducingPages.test(name) || workPages.test(name))
    .flatMap((name) => sectionsOf(tree.text(`${folder}${name}`)))
    .flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.split('\n')))
    .slice(0, mostLines)
    .flatMap((line) => line.slice(0, longestLine).split(/&&|;/))
    .map((command) => command.trim().replace(beforeCommand, ''));
  return lines.some((line) => hostStarts.some((each) => each.test(line))) && !lines.some(runsImage);
}

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
