import { posix } from 'node:path';
import { nameOf, prefixesOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { baseComposeNames, composeNames } from '../../knowledge/roles/compose.js';
import { dockerfileNames } from '../../knowledge/roles/images.js';
import {
  introducingPages,
  pageNames,
  releaseHeading,
  releaseWords,
  workHeading,
  workPages,
  workWords,
} from '../../knowledge/roles/pages.js';
import { builtFolder } from './built-folder.js';
import type { Tree } from './find.js';
import { projectAround } from './project-around.js';
import { answersOf, kept } from './tree.js';

/**
 * Tooling, where more of the pages' sections that name an image or a Compose file, or start it, say that this is for development or for
 * tests than say nothing of the kind, and none that it is how the project is installed or deployed. Of an image, which is built for
 * either, only a page that says that it is not for production.
 */
export function roleOnPages(path: string, tree: Tree): Role | undefined {
  const uses = usesOfFile(path, tree);
  const count = (use: Use) => uses.filter((each) => each === use).length;
  if (count('release') > 0) return undefined;
  const isImage = !composeNames.test(nameOf(path));
  const work = isImage ? count('no-product') : uses.filter(isWork).length;
  return work > 0 && work >= count('unknown') ? 'tooling' : undefined;
}

function isWork(use: Use): boolean {
  return use === 'work' || use === 'said-work' || use === 'no-product';
}

/** Whether a page that names a file says in the same paragraph that it is for development or tests, and none offers it otherwise. */
export function isSaidToBeForWork(path: string, tree: Tree): boolean {
  const uses = usesOfFile(path, tree);
  return uses.some((use) => use === 'said-work' || use === 'no-product') && uses.every(isWork);
}

/** Whether all pages that name an image or build it do so for work on the project. */
export function isBuiltForWorkOnPages(path: string, tree: Tree): boolean {
  const uses = [...usesOfFile(path, tree), ...usesOfFile(`${builtAs}${path}`, tree)];
  return uses.length > 0 && uses.every(isWork);
}

/** Whether pages name a file, and all of them do so below headings or in paragraphs on development and tests. */
export function isOfWorkOnPages(path: string, tree: Tree): boolean {
  const uses = usesOfFile(path, tree);
  return uses.length > 0 && uses.every(isWork);
}

/** Before the path of an image that a page builds without its name. */
const builtAs = 'build ';

/** Whether the nearest page of the folders above it, below the root, is titled after work: `docker/README.md`, "Building & testing". */
export function isTitledForWork(path: string, tree: Tree): boolean {
  const title = pagesAbove(path, tree)
    .map(titleOf)
    .find((each) => each !== undefined);
  return title !== undefined && workHeading.test(title) && !releaseHeading.test(title);
}

/** How the nearest page begins, of the folders above it, below the root; empty where there is none. */
export function introOfPage(path: string, tree: Tree): string {
  const page = pagesAbove(path, tree)[0] ?? '';
  return page
    .slice(0, mostOfTitle)
    .replace(/\s{1,400}/g, ' ')
    .slice(0, mostOfIntroduction);
}

const mostOfIntroduction = 600;

/** Pages that introduce the folders above a file, below the root of its project, the nearest first. */
function pagesAbove(path: string, tree: Tree): readonly string[] {
  const root = projectAround(path, tree)?.folder ?? '';
  return prefixesOf(path)
    .filter((each) => each.length > root.length)
    .flatMap((folder) =>
      tree
        .entries(folder)
        .filter((name) => introducingPages.test(name))
        .slice(0, 1)
        .map((page) => tree.text(`${folder}${page}`)),
    );
}

const mostOfTitle = 2_000;

function titleOf(page: string): string | undefined {
  return sectionsOf(page.slice(0, mostOfTitle))
    .find(({ headings }) => headings.length > 0)
    ?.headings.at(-1);
}

/** Whether a page names a file without saying that this is for work on the project. */
export function isOfferedOnPages(path: string, tree: Tree): boolean {
  return usesOfFile(path, tree).some((use) => use === 'release' || use === 'unknown');
}

/** Whether a page says that a file is how the project is installed or deployed. */
export function isInstalledByPages(path: string, tree: Tree): boolean {
  return usesOfFile(path, tree).includes('release');
}

function usesOfFile(path: string, tree: Tree): readonly Use[] {
  const folders = new Set(['', projectAround(path.replace(builtAs, ''), tree)?.folder ?? '']);
  return [...folders].flatMap(
    (root) => kept(answersOf(answers, tree), root, () => usesOnPages(root, tree)).get(path) ?? [],
  );
}

/** What outweighs what in one section. */
const byWeight = ['release', 'no-product', 'said-work', 'work', 'unknown'] as const;
type Use = (typeof byWeight)[number];

const answers = new WeakMap<Tree, Map<string, ReadonlyMap<string, readonly Use[]>>>();

/** Of each file that pages of a project name or start, what each of their sections says of it. */
function usesOnPages(root: string, tree: Tree): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>();
  for (const page of pagesIn(root, tree)) {
    const sections = sectionsOf(tree.text(page));
    const isOfWork = workPages.test(nameOf(page)) || workFolder.test(prefixOf(page));
    const intro = sections.slice(0, 2).flatMap(({ paragraphs }) => paragraphs.slice(0, mostOfIntro));
    // What the page of a whole project says so, it says of the project.
    const isNoProduct =
      prefixOf(page) !== root &&
      intro.some((each) => isNotForProduction(each) && (workWords.test(each) || workHeading.test(each)));
    for (const section of sections) {
      const use = isNoProduct ? 'no-product' : isOfWork ? 'work' : undefined;
      for (const [file, own] of usesIn(section, page, root, tree))
        kept(found, file, () => []).push(use ?? own);
    }
  }
  return found;
}

const mostOfIntro = 4;
const workFolder =
  /(?:^|\/)(?:dev|devel|development|developers?|contributing|contributor[-_]guide|testing)\/$/i;

/** What was once so. */
const historyPages = /^(?:change-?log|changes|releases?(?:[-_]notes)?|news|history)\b/i;

const mostPages = 150;
const mostFolders = 400;
const mostDepth = 3;
const withoutPages = /^(?:node_modules|vendor|third_party|\.git|src|lib|tests?)\/$/;

/** Pages of all folders that are not deep, the root's first. */
function pagesIn(root: string, tree: Tree): readonly string[] {
  const found: string[] = [];
  const folders = [root];
  // Grows while it is gone through.
  for (const folder of folders) {
    for (const name of tree.entries(folder)) {
      const path = `${folder}${name}`;
      if (name.endsWith('/')) {
        const isNear = path.slice(root.length).split('/').length <= mostDepth + 1;
        if (isNear && folders.length < mostFolders && !withoutPages.test(name)) folders.push(path);
      } else if (isPage(folder.slice(root.length), name)) found.push(path);
      if (found.length >= mostPages) return found;
    }
  }
  return found;
}

function isPage(folder: string, name: string): boolean {
  if (historyPages.test(name)) return false;
  if (introducingPages.test(name) || workPages.test(name)) return true;
  return pageNames.test(name) && /^(?:docs?|documentation|\.github)\//.test(folder);
}

export interface Section {
  /** Those above it as well. */
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
}

/** Parts of what a page says that stand for themselves: lines, and in them sentences and their halves. */
export function clausesOf(paragraph: string): readonly string[] {
  return paragraph.split(/\n|[.;](?=\s)|[。；]/).slice(0, mostClauses);
}

const mostClauses = 2_000;
const mostSections = 400;

/** By headings of Markdown, AsciiDoc and reStructuredText; what stands in blocks of code is no heading. */
export function sectionsOf(page: string): readonly Section[] {
  const sections: { headings: string[]; lines: string[] }[] = [{ headings: [], lines: [] }];
  let isCode = false;
  const lines = page.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (/^ {0,8}(?:```|~~~|-{4,}$)/.test(line)) isCode = !isCode && !/^-{4,}$/.test(line);
    const heading = isCode ? undefined : headingOf(line, lines[index + 1] ?? '');
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else if (sections.length < mostSections) {
      const above = sections.at(-1)?.headings.slice(0, heading.level - 1) ?? [];
      while (above.length < heading.level - 1) above.push('');
      sections.push({ headings: [...above, heading.text], lines: [] });
    }
  }
  return sections.map(({ headings, lines: own }) => ({
    headings,
    paragraphs: own
      .join('\n')
      .split(/\n[ \t]{0,40}\n/)
      .filter((each) => each.trim() !== ''),
  }));
}

function headingOf(
  line: string,
  next: string,
): { readonly level: number; readonly text: string } | undefined {
  const [, marks, text] = /^(#{1,6}|={1,6})[ \t]{1,8}([^\n]{1,200})$/.exec(line) ?? [];
  if (marks !== undefined && text !== undefined) return { level: marks.length, text };
  if (!underlined.test(next) || !/^\w[^\n]{1,120}$/.test(line)) return undefined;
  return { level: '=-~^"+*'.indexOf(next.charAt(0)) + 1, text: line };
}

const underlined = /^(?:={3,200}|-{3,200}|~{3,200}|\^{3,200}|"{3,200}|\+{3,200}|\*{3,200})$/;

/** The files that a section names or starts, with what it says. */
function usesIn(section: Section, page: string, root: string, tree: Tree): ReadonlyMap<string, Use> {
  const found = new Map<string, Use>();
  let folder = prefixOf(page);
  const title = section.headings.at(-1) ?? '';
  for (const [index, paragraph] of [title, ...section.paragraphs].entries()) {
    folder = entered(paragraph, folder, tree) ?? folder;
    const before = section.paragraphs[index - 2] ?? '';
    // What a section on containers begins with holds for all of its commands.
    const first = aboutContainers.test(title) && index > 2 ? (section.paragraphs[0] ?? '') : '';
    const around = [first, index > 1 ? before : '', paragraph].join('\n');
    const add = (file: string, use: Use) => {
      const said = found.get(file);
      // What the section has said of it holds for the commands that follow.
      const own = said === 'said-work' && !releaseWords.test(around) ? said : use;
      found.set(file, byWeight.find((each) => each === own || each === said) ?? 'unknown');
    };
    const said = saidBy(section.headings, around);
    for (const name of namesIn(paragraph)) {
      const file = resolved(name, folder, root, tree);
      const isNamed = paragraph.includes(name) || composeFileWords.test(paragraph);
      const isSaid = said === 'work' && isNamed && workWords.test(paragraph);
      if (file !== undefined) add(file, isSaid ? 'said-work' : said);
    }
    for (const name of buildsIn(paragraph)) {
      const file = resolved(name, folder, root, tree);
      if (file !== undefined) add(`${builtAs}${file}`, said);
    }
  }
  return found;
}

/** The nearest heading that says something holds, then the words before the command. */
function saidBy(headings: readonly string[], around: string): Use {
  if (isNotForProduction(around)) return workWords.test(around) ? 'no-product' : 'work';
  const heading = headings.findLast((each) => workHeading.test(each) || releaseHeading.test(each)) ?? '';
  const isOfWork = workHeading.test(heading) || workWords.test(around);
  if (isOfWork && !/\bproduction\b/i.test(heading) && !releaseWords.test(around)) return 'work';
  return releaseHeading.test(heading) || releaseWords.test(around) ? 'release' : 'unknown';
}

function isNotForProduction(text: string): boolean {
  const sentences = text.split(/[.!](?=\s|$)/);
  return sentences.some((each) => /\bnot\b/i.test(each) && /\bproduction\b/i.test(each));
}

/** `cd docker/wharf` */
function entered(paragraph: string, folder: string, tree: Tree): string | undefined {
  const [, name = ''] = /(?:^|[\n$;&`])[ \t]{0,8}cd[ \t]{1,4}([\w./-]{1,120})/.exec(paragraph) ?? [];
  if (name === '') return undefined;
  const path = posix.join(folder, name, '/');
  return tree.entries(path).length > 0 ? path : undefined;
}

const aboutContainers = /\b(?:docker|compose|podman|containers?)\b/i;

/** The file without its name: "A docker-compose file is provided". */
const composeFileWords =
  /\b(?:a|an|the|this|our)[ ](?:[`"']?docker[- ])?compose[`"']?[ ](?:file|setup|stack|environment|configuration)\b|\b(?:a|an|the|this|our)[ ][`"']docker[- ]compose[`"'][ ]file\b/i;

const mostNames = 40;

/** Files by their names, and the one that `docker compose up` reads by itself. */
function namesIn(paragraph: string): readonly string[] {
  const words = (paragraph.match(/[\w./-]{1,200}/g) ?? []).map((word) => word.replace(/\.{1,3}$/, ''));
  const named = words.filter((word) => composeNames.test(nameOf(word)) || dockerfileNames.test(nameOf(word)));
  const starts = paragraph
    .split('\n')
    .some(
      (line) =>
        /\bdocker[ -]compose\b[^\n]{0,200}\b(?:up|run|build|start)\b/.test(line) &&
        !/[ \t](?:-f|--file)\b/.test(line),
    );
  const isBase = starts || (composeFileWords.test(paragraph) && named.length === 0);
  return [...new Set([...named.slice(0, mostNames), ...(isBase ? baseComposeNames : [])])];
}

/** `docker build -t tide .` */
function buildsIn(paragraph: string): readonly string[] {
  const folders = paragraph.split('\n').flatMap((line) => builtFolder(line) ?? []);
  return [...new Set(folders)].slice(0, mostNames).map((folder) => posix.join(folder, 'Dockerfile'));
}

/** Below the page's folder, or the folder above it where the page is apart from what it is about: `docker/README.md`. */
function resolved(name: string, folder: string, root: string, tree: Tree): string | undefined {
  const isApart = apart.test(folder.slice(root.length));
  const above = isApart ? [prefixOf(folder.slice(0, -1)), root] : [];
  return [...new Set([folder, ...above])]
    .map((each) => posix.join(each, name))
    .find((path) => tree.entries(prefixOf(path)).includes(nameOf(path)));
}

const apart = /^(?:docker|\.docker|containers?|docs?|documentation|\.github)\/(?:[\w-]{1,60}\/){0,3}$/;
