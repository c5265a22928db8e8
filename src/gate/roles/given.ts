import { nameOf, prefixOf } from '../../core/paths.js';
import { publishes, pushesImages } from '../../knowledge/roles/builders.js';
import { mountsOfTree } from '../../knowledge/roles/building.js';
import { dockerfileNames, imageShelves } from '../../knowledge/roles/images.js';
import { introducingPages, workHeading } from '../../knowledge/roles/pages.js';
import { buildersIn, isBuiltForRelease, isNamed } from './builders.js';
import type { ComposeBuilds } from './compose-builds.js';
import type { Tree } from './find.js';
import { plain, projectAround } from './project-around.js';
import { stagesOf } from './stages.js';

/**
 * Whether an image that starts nothing is given to users all the same: a Compose file of the product starts it, an action is made of it,
 * something makes it for a release or pushes it, a page says how to run it, or another image is built on it.
 */
export function isGiven(path: string, tree: Tree, composed: ComposeBuilds): boolean {
  return composed.isStarted(path) || isHandedOut(path, tree);
}

/** The same, whatever Compose files do. */
export function isHandedOut(path: string, tree: Tree): boolean {
  return (
    isAction(path, tree) ||
    isRunOnPages(path, tree) ||
    isPushed(path, tree) ||
    isBuiltForRelease(path, tree) ||
    isBaseOfOthers(path, tree)
  );
}

/** By what starts it; images of a CI are pushed as well, and built on others. */
export function isUsed(path: string, tree: Tree, composed: ComposeBuilds): boolean {
  return composed.isStarted(path) || isAction(path, tree) || isRunOnPages(path, tree);
}

function isAction(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  return tree
    .entries(folder)
    .some(
      (name) =>
        /^action\.ya?ml$/.test(name) && /\busing:[ \t]{0,4}["']?docker\b/.test(tree.text(`${folder}${name}`)),
    );
}

/** By a workflow or a script that names the file or its folder; that of a whole project by one that builds no other. */
function isPushed(path: string, tree: Tree): boolean {
  const names = [path, prefixOf(path).slice(0, -1)].filter(
    (name) => name.includes('/') || !(isPlainName(name) || imageShelves.test(name)),
  );
  return buildersIn(tree, prefixOf(path)).some(({ text }) => {
    if (!pushesImages.test(text)) return false;
    if (names.some((name) => name.length >= shortestName && isNamed(text, name))) return true;
    return isMain(path, tree) && buildsImage.test(text) && !namesAnother(text, path);
  });
}

/** Under the name of the project, by what names the file: `tags: acme/tide`. */
export function isPushedAsProject(path: string, tree: Tree): boolean {
  const titles = projectAround(path, tree)?.titles ?? [];
  return buildersIn(tree, prefixOf(path)).some(({ text }) => {
    if (!publishes.test(text) || !isNamed(text, path)) return false;
    const images = text.match(/[\w.-]{1,60}\/[\w.-]{1,60}(?=[\s"':,]|$)/gm) ?? [];
    return images.some((image) => titles.some((title) => plain(nameOf(image)) === plain(title)));
  });
}

const shortestName = 4;
const buildsImage =
  /docker\/build-push-action|\b(?:docker|podman|buildah)[ \t]{1,4}(?:buildx[ \t]{1,4})?(?:build|bud)\b/;

function namesAnother(text: string, path: string): boolean {
  const named = text.split(/[\s"'=:,]/).filter((word) => dockerfileNames.test(nameOf(word)));
  return named.length > 0 && !named.some((each) => each.replace(/^\.\//, '') === path);
}

function isPlainName(name: string): boolean {
  return name === '' || /^(?:Docker|Container)file$/.test(name);
}

/** The image of the whole project, as it is looked for: at the root, or in the one folder of images. */
function isMain(path: string, tree: Tree): boolean {
  if (!isPlainName(nameOf(path))) return false;
  const folder = prefixOf(path).slice(0, -1);
  return folder === '' || (imageShelves.test(folder) && !tree.entries('').some(isPlainName));
}

/** `docker run acme/tide`, `docker pull tide`, but for work on the sources, which are mounted. */
function isRunOnPages(path: string, tree: Tree): boolean {
  if (!isMain(path, tree)) return false;
  const names = projectAround(path, tree)?.names ?? [];
  return ['', prefixOf(path)].some((folder) =>
    tree
      .entries(folder)
      .some((name) => introducingPages.test(name) && runsImage(tree.text(`${folder}${name}`), names)),
  );
}

function runsImage(page: string, names: readonly string[]): boolean {
  let isOfWork = false;
  for (const line of page.replace(/\\[ \t]{0,9}\r?\n/g, ' ').split('\n')) {
    if (/^#{1,6} /.test(line)) isOfWork = workHeading.test(line);
    const [, started = ''] = startsImage.exec(line) ?? [];
    if (started === '' || isOfWork || mountsOfTree.test(line)) continue;
    if (names.length === 0 ? ofOwner.test(started) : names.some((name) => plain(started).includes(name)))
      return true;
  }
  return false;
}

const ofOwner = /(?:^|[ \t])[\w.-]{1,60}\/[\w.-]{1,60}/;
const startsImage =
  /\b(?:docker|podman)[ \t]{1,4}(?:container[ \t]{1,4})?(?:run|pull)[ \t]{1,4}([^\n]{1,300})/;

const mostLooked = 60;

/** An image beside it, below it or at the root starts from one of its name: `FROM acme/tide-base` of `base/Dockerfile`. */
function isBaseOfOthers(path: string, tree: Tree): boolean {
  const names = projectAround(path, tree)?.names ?? [];
  const own = wordsOf(path);
  if (own.length === 0) return false;
  return dockerfilesNear(path, tree).some((other) => {
    const stages = stagesOf(tree.text(other));
    return stages.some(({ from }) => {
      if (stages.some(({ name }) => name === from.toLowerCase())) return false;
      const [, image = ''] = /([^/@]{1,160})(?:@\S{1,100})?$/.exec(from) ?? [];
      const words = image.split(/[:._-]/);
      return own.some((word) => words.includes(word)) && names.some((name) => plain(from).includes(name));
    });
  });
}

/** Of its name and its folder, without those that every image has. */
function wordsOf(path: string): readonly string[] {
  const folder = prefixOf(path).slice(0, -1);
  return [nameOf(path), nameOf(folder)]
    .flatMap((name) => name.split(/[._-]/))
    .filter((word) => word.length >= 3 && !/^(?:docker|container)(?:file|s)?s?$/i.test(word));
}

function dockerfilesNear(path: string, tree: Tree): readonly string[] {
  const folder = prefixOf(path);
  const above = folder === '' ? '' : prefixOf(folder.slice(0, -1));
  const beside = tree.entries(above).filter((name) => name.endsWith('/'));
  const folders = [
    ...new Set(['', folder, above, ...beside.slice(0, mostLooked).map((name) => `${above}${name}`)]),
  ];
  return folders
    .flatMap((each) =>
      tree
        .entries(each)
        .filter((name) => dockerfileNames.test(name))
        .map((name) => `${each}${name}`),
    )
    .filter((each) => each !== path)
    .slice(0, mostLooked);
}
