import { nameOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames } from '../../knowledge/roles/compose.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import { deployedUse, localUse, localWord } from '../../knowledge/roles/releases.js';
import { type Services, sourcesOf, startsAgain, table, texts } from './compose-file.js';
import type { Tree } from './find.js';
import { isLocalClause, namesFile, namesOtherFile, namesPath } from './local-clauses.js';
import { clausesOf, type Section, sectionsOf } from './pages.js';
import { isReleasedOtherwise } from './releases.js';

/**
 * Whether a page calls the file a local one (`compose.yaml  # local stack`, "Docker Compose für den lokalen Betrieb"), or its volumes
 * are called after work, and none calls it a server's, and the project is released in another way.
 */
export function isLocalBesideRelease(path: string, services: Services, tree: Tree): boolean {
  return (
    baseComposeNames.includes(nameOf(path)) &&
    (isCalledLocal(path, tree) || (keepsDataOfWork(services) && !isStartedOnServer(path, tree))) &&
    isReleasedOtherwise(path, tree)
  );
}

/** A volume or a network is called after work: `dev-data:/var/lib/postgresql/data`. */
function keepsDataOfWork(services: Services): boolean {
  const all = [...services.values()];
  const volumes = all.flatMap(sourcesOf).filter((source) => /^[\w-]{1,80}$/.test(source));
  const networks = all.flatMap((each) => [...texts(each.networks), ...Object.keys(table(each.networks))]);
  return (
    all.every(({ restart, deploy }) => !startsAgain({ restart, deploy })) &&
    [...volumes, ...networks].some((name) =>
      name.split(/[_-]/).some((word) => /^dev(?:elopment)?$/i.test(word)),
    )
  );
}

/** Whether the page beside a file starts it below a heading such as "Deployment". */
export function isStartedOnServer(path: string, tree: Tree): boolean {
  return sectionsBeside(path, tree).some(startsOnServer);
}

function sectionsBeside(path: string, tree: Tree): readonly Section[] {
  const folder = prefixOf(path);
  return tree
    .entries(folder)
    .filter((each) => introducingPages.test(each))
    .flatMap((page) => sectionsOf(tree.text(`${folder}${page}`)));
}

/** By the page beside it, which starts it on no server. */
export function isCalledLocal(path: string, tree: Tree): boolean {
  const name = nameOf(path);
  const sections = sectionsBeside(path, tree);
  const clauses = sections.flatMap(({ headings, paragraphs }) =>
    [headings.at(-1) ?? '', ...paragraphs].flatMap(clausesOf),
  );
  if (sections.some(startsOnServer)) return false;
  const byName = clauses.filter((each) => namesPath(each, name));
  // What a page says of the very file outweighs what it says of Compose.
  const said = byName.some((each) => isLocalClause(each, name)) ? byName : clauses;
  return (
    said.some((each) => isLocalClause(each, name)) &&
    !said.some((each) => namesFile(each, name) && deployedUse.test(each))
  );
}

/** The heading below which the page beside a file starts it on the own machine, and nowhere else: "Running with Docker (local)". */
export function localHeadingOf(path: string, tree: Tree): string | undefined {
  const titles = sectionsBeside(path, tree).filter(startsBase).map(titleOf);
  return titles.every(isLocalTitle) ? titles[0] : undefined;
}

function isLocalTitle(title: string): boolean {
  return !deployedUse.test(title) && (localWord.test(title) || localUse.some((each) => each.test(title)));
}

function titleOf({ headings }: Section): string {
  return headings.findLast((each) => each !== '') ?? '';
}

/** `docker compose up` below a heading such as "Deployment". */
function startsOnServer(section: Section): boolean {
  const title = titleOf(section);
  return deployedUse.test(title) && !localUse.some((each) => each.test(title)) && startsBase(section);
}

/** By the file that Compose reads by itself. */
function startsBase({ paragraphs }: Section): boolean {
  return paragraphs
    .flatMap((each) => each.split('\n'))
    .some(
      (line) => /\bdocker[ -]compose\b[^\n]{0,200}\b(?:up|start|run)\b/.test(line) && !namesOtherFile(line),
    );
}
