import { posix } from 'node:path';
import { prefixesOf, prefixOf } from '../../core/paths.js';
import { isKnownToWrite } from '../../engines/config/rules/writable-root-filesystem/folders.js';
import { pushesImages } from '../../knowledge/roles/builders.js';
import { type Builder, buildersIn, isNamed } from '../roles/builders.js';
import {
  asWritten,
  buildOf,
  dockerfileOf,
  servicesAt,
  type Table,
  withDefaults,
} from '../roles/compose-file.js';
import { imageParts } from '../roles/compose-images.js';
import type { Tree } from '../roles/find.js';
import { filesOf, imageBuildIn } from '../roles/image-builds.js';
import { plain, projectAround } from '../roles/project-around.js';
import { answersOf, kept } from '../roles/tree.js';

/** A service of a Compose file at a path in the tree. */
export interface Place {
  readonly name: string;
  readonly service: Table;
  readonly manifest: string;
}

/** The Dockerfile that a finding names, or where it lies by another spelling or from the root. */
export function placed(dockerfile: string, manifest: string, tree: Tree): string {
  const folder = prefixOf(manifest);
  const fromRoot = dockerfile.startsWith(folder) ? dockerfile.slice(folder.length) : dockerfile;
  return (
    [dockerfile, fromRoot, dockerfile.replace(/(^|\/)([\w.-]{1,80}\/)\2/, '$1$2')]
      .map((path) => asWritten(path, tree))
      .find((path) => tree.text(path) !== '') ?? dockerfile
  );
}

/** The Dockerfile of the tree that the image of a service without build is made from: by a file that builds the same, or by what pushes it. */
export function dockerfileOfOwn(place: Place, tree: Tree, project: string): string | undefined {
  const { service, manifest } = place;
  const image = imageOf(service);
  if (image === '' || buildOf(service) !== undefined || isKnownToWrite(image)) return undefined;
  return (
    builtBeside(place, image, tree) ??
    builtByPipeline(image, tree) ??
    ofProject(image, manifest, { tree, project })
  );
}

/** Whether what pushes images in the tree names one, or the program around the file has its name. */
export function isOfProject(image: string, manifest: string, tree: Tree): boolean {
  if (!image.includes('/')) return false;
  return pushersOf(image, tree).length > 0 || isNamedAsProject(image, manifest, tree);
}

/** Empty where it is a plain name, which Docker's own images have and those of this machine, or a variable decides. */
function imageOf({ image }: Table): string {
  const name = typeof image === 'string' ? withDefaults(image.trim()).slice(0, longestName) : '';
  return name.includes('/') && !withoutTag(name).includes('$') ? name : '';
}

const longestName = 300;

function withoutTag(image: string): string {
  const [name = ''] = image.split('@', 1);
  const end = name.indexOf(':', name.lastIndexOf('/'));
  return end === -1 ? name : name.slice(0, end);
}

const composeName = /^(?:docker-)?compose[\w.-]{0,60}\.ya?ml$/i;
const mostFiles = 12;

/** `compose.dev.yaml` builds the service of this name, or one with this image. */
function builtBeside({ name, manifest }: Place, image: string, tree: Tree): string | undefined {
  const own = withoutTag(image);
  const last = plain(imageParts(image).name);
  const isLike = last.includes(plain(name)) || plain(name).includes(last);
  const files = [...new Set([prefixOf(manifest), ''])]
    .flatMap((folder) => tree.entries(folder).map((each) => `${folder}${each}`))
    .filter((path) => path !== manifest && composeName.test(path.slice(prefixOf(path).length)))
    .slice(0, mostFiles);
  for (const path of files)
    for (const [other, service] of servicesAt(path, tree)) {
      const isSame = withoutTag(imageOf(service)) === own || (other === name && isLike);
      const dockerfile = isSame ? dockerfileOf(service, path, tree) : undefined;
      if (dockerfile !== undefined && tree.text(dockerfile) !== '') return dockerfile;
    }
  return undefined;
}

/** What pushes images and names this one, or that of the repository at the registry of its host. */
function pushersOf(image: string, tree: Tree): readonly Builder[] {
  const { registry, owner, name } = imageParts(image);
  return kept(answersOf(pushers, tree), '', () => pushersIn(tree)).filter(
    ({ text }) => isNamed(text, `${owner}/${name}`) || (registry === 'ghcr.io' && ofRepository.test(text)),
  );
}

const pushers = new WeakMap<Tree, Map<string, readonly Builder[]>>();
const mostPushers = 40;
const longestPusher = 64 * 1024;

/** Each image asks them anew. */
function pushersIn(tree: Tree): readonly Builder[] {
  return buildersIn(tree, '')
    .filter(({ text }) => pushesImages.test(text))
    .slice(0, mostPushers)
    .map((each) => ({ ...each, text: each.text.slice(0, longestPusher) }));
}

const ofRepository = /\$\{\{[ \t]{0,4}github\.repository[ \t]{0,4}\}\}[ \t"']{0,4}(?:[:\n]|$)/;

/** Of one that builds several images, which of them it is is not known. */
function builtByPipeline(image: string, tree: Tree): string | undefined {
  const found = new Set(
    pushersOf(image, tree).flatMap(({ path, text }) =>
      dockerfilesIn(text, prefixOf(path)).filter((each) => tree.text(each) !== ''),
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

const mostLines = 2_000;

/** Of steps of an action (`context:`, `file:`) and of commands of a shell. */
function dockerfilesIn(text: string, folder: string): readonly string[] {
  const lines = text.split('\n', mostLines);
  const built = lines.flatMap((line) => {
    const build = imageBuildIn(line);
    return build === undefined ? [] : filesOf(build, folder);
  });
  const contexts = valuesOf(contextLine, lines);
  const files = valuesOf(fileLine, lines);
  const ofSteps = files.length > 0 ? files : contexts.map((context) => posix.join(context, 'Dockerfile'));
  return [...built, ...ofSteps.map((path) => posix.normalize(path))];
}

const contextLine = /^[ \t]{0,40}(?:- )?context:[ \t]{1,8}["']?([\w./-]{1,200})["']?[ \t\r]{0,8}$/;
const fileLine = /^[ \t]{0,40}(?:- )?(?:file|dockerfile):[ \t]{1,8}["']?([\w./-]{1,200})["']?[ \t\r]{0,8}$/;

function valuesOf(line: RegExp, lines: readonly string[]): readonly string[] {
  return lines.flatMap((each) => line.exec(each)?.[1] ?? []);
}

/** The image is called as the program around the file, or at the root, and that has a Dockerfile. */
function ofProject(
  image: string,
  manifest: string,
  { tree, project }: { readonly tree: Tree; readonly project: string },
): string | undefined {
  const isOfRoot = isNamedLike(imageParts(image).name, project);
  const folder = projectNamed(image, manifest, tree)?.folder ?? (isOfRoot ? '' : undefined);
  return folder !== undefined && tree.text(`${folder}Dockerfile`) !== '' ? `${folder}Dockerfile` : undefined;
}

/** `harbour-api` of a folder `acme-harbour-api`. */
export function isNamedLike(name: string, project: string): boolean {
  const lower = name.toLowerCase();
  const before = project.slice(0, -lower.length);
  return (
    lower.length >= shortestWord && project.endsWith(lower) && (before === '' || /[^a-z0-9]$/.test(before))
  );
}

const shortestWord = 5;

function isNamedAsProject(image: string, manifest: string, tree: Tree): boolean {
  return projectNamed(image, manifest, tree) !== undefined;
}

function projectNamed(image: string, manifest: string, tree: Tree) {
  const name = plain(imageParts(image).name);
  return prefixesOf(manifest)
    .map((folder) => projectAround(`${folder}Dockerfile`, tree))
    .find((project) => project?.names.includes(name) === true && name.length >= shortestName);
}

const shortestName = 4;
