import { prefixOf } from '../../core/paths.js';
import { beforeCommand, hostStarts } from '../../knowledge/roles/development.js';
import { introducingPages, workPages } from '../../knowledge/roles/pages.js';
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

/** `docker run -p 80:80 tide` */
function runsImage(line: string): boolean {
  return /\b(?:docker|podman)[ ](?:container[ ])?run[ ]/.test(line);
}
