import { posix } from 'node:path';
import type { RoleDoubt } from '../../../../core/finding.js';
import { nameOf, prefixesOf, prefixOf } from '../../../../core/paths.js';
import { baseComposeNames, composeNames } from '../../../../knowledge/roles/compose.js';
import { releasedUse } from '../../../../knowledge/roles/development.js';
import {
  absentSources,
  leftoverNames,
  listsOfNames,
  nativeWords,
  oldFolders,
  placeholderHeads,
} from '../../../../knowledge/roles/doubts.js';
import { dockerfileNames, imageShelves } from '../../../../knowledge/roles/images.js';
import { deploymentFolders } from '../../../../knowledge/roles/releases.js';
import { type Builder, buildersIn, isNamed } from '../../builders.js';
import { buildOf, dockerfileOf, type Services, servicesAt } from '../../compose-file.js';
import { imageParts } from '../../compose-images.js';
import type { ComposeFile } from '../../compose-use.js';
import { copiedSources } from '../../copied.js';
import type { Tree } from '../../find.js';
import { isForDeployment } from '../../for-deployment.js';
import { installsAtStart } from '../../harnesses.js';
import { baseOf, headComment, lastCommandOf } from '../../images.js';
import { releasesBeside, standsAlone } from '../../release-stacks.js';
import { stagesOf } from '../../stages.js';
import type { Doubt, ImageFile } from '../doubt.js';
import { builtOutside } from './outside.js';
import { isCalledRelease, isReleaseOf } from './released.js';
import { builtBeside, releasedBuild, variantForWork } from './variants.js';

/** What no one builds or starts any more: a file that is called after an old copy, or that nothing names while another does the same. */
export const doubt: Doubt = {
  id: 'leftover',
  title: 'Nothing builds or names it, while another does the same',
  rank: 10,
  about: 'product',
  ofCompose: (file) => ofName(file.path) ?? secondStack(file),
  ofImage: (image) => ofName(image.path) ?? unusedImage(image),
};

function ofName(path: string): RoleDoubt | undefined {
  return leftoverNames.test(nameOf(path)) ? asLeftover('its name is that of an old copy') : undefined;
}

function asLeftover(because: string): RoleDoubt {
  return { role: 'tooling', because };
}

/** It builds what the file beside it builds that Compose reads by itself, and does not speak of a release. */
function secondStack(file: ComposeFile): RoleDoubt | undefined {
  const { path, services, tree } = file;
  const folder = prefixOf(path);
  const base = tree.entries(folder).find((name) => baseComposeNames.includes(name));
  // One of two that Compose looks for by itself is set apart by no name.
  if (base === undefined || baseComposeNames.includes(nameOf(path)) || isForDeployment(file))
    return undefined;
  if (releasedUse.test(tree.text(path))) return undefined;
  const own = buildsIn(services);
  if (own === '' || own !== buildsIn(servicesAt(`${folder}${base}`, tree))) return undefined;
  if (isNamedInTree(path, [nameOf(path)], tree)) return undefined;
  return asLeftover(`nothing names it, and ${base} builds the same`);
}

function buildsIn(services: Services): string {
  const built = [...services].flatMap(([name, service]) => {
    const build = buildOf(service);
    return build === undefined ? [] : `${name} ${build.context} ${build.dockerfile}`;
  });
  return built.sort().join('\n');
}

function unusedImage(image: ImageFile): RoleDoubt | undefined {
  const { path, tree, builds } = image;
  const isAtRoot = prefixOf(path) === '' && nameOf(path) === 'Dockerfile';
  const released = releasedBuild(image);
  if (released !== undefined && !isNamedInTree(path, [path], tree)) return asLeftover(released);
  if (builds.stacksOf(path).length > 0) return undefined;
  const outside = builtOutside(image, namersOf(path, tree));
  if (outside !== undefined) return asLeftover(outside);
  if (isCalledRelease(image)) return undefined;
  const stock = stockImageBeside(path, image.text, tree);
  if (stock !== undefined && !isBuiltInTree(path, tree)) return asLeftover(`nothing builds it, and ${stock}`);
  const called = placeholderHeads.exec(headComment(image.text))?.[0];
  if (called !== undefined && !isBuiltInTree(path, tree))
    return asLeftover(`nothing builds it, and its head says "${called}"`);
  const native = isAtRoot ? nativeStart(tree) : undefined;
  if (native !== undefined && !isBuiltInTree(path, tree))
    return asLeftover(`nothing builds it, and ${native}`);
  if (isAtRoot) return isBuiltInTree(path, tree) ? undefined : builtInParts(image);
  const beside = builtBeside(image);
  if (beside !== undefined && !isNamedInTree(path, [path], tree)) return asLeftover(beside);
  const own = linesOf(image.text);
  const variant = variantForWork(image, namersOf(path, tree), (other) => isTwin(own, image.text, other));
  if (variant !== undefined) return asLeftover(variant);
  const because = serviceOfAnother(image) ?? twinAbove(image) ?? missingSource(image) ?? inOldFolder(image);
  if (because === undefined || isNamedInTree(path, namesOf(path), tree)) return undefined;
  return asLeftover(`nothing names it, and ${because}`);
}

/** The Compose file beside it builds what it holds from Dockerfiles of its own: `COPY app app`, of `build: app`. */
function builtInParts(image: ImageFile): RoleDoubt | undefined {
  const { text, tree } = image;
  const stack = tree.entries('').find((name) => baseComposeNames.includes(name));
  if (stack === undefined) return undefined;
  const parts = [...servicesAt(stack, tree).values()].flatMap(
    (service) => dockerfileOf(service, stack, tree) ?? [],
  );
  const own = linesOf(text);
  const held = copiedSources(text).map((source) => posix.join(source, '/'));
  const part = parts.find(
    (each) =>
      (held.includes(prefixOf(each)) || isTwin(own, text, tree.text(each))) &&
      !isReleaseOf(image, each, tree),
  );
  if (part !== undefined) return asLeftover(`nothing names it, and ${stack} builds ${part}`);
  return isReleasedInParts(stack, tree)
    ? asLeftover(`nothing names it, and a release has what ${stack} builds from ${parts.join(' and ')}`)
    : undefined;
}

/** Each service that it builds, a file for a release starts by itself as an image that was made elsewhere. */
function isReleasedInParts(stack: string, tree: Tree): boolean {
  const built = [...servicesAt(stack, tree)].filter(([, { build }]) => build !== undefined);
  return (
    built.length > 1 &&
    releasesBeside(stack, tree).some(
      (release) =>
        standsAlone(release) &&
        built.every(([name]) => release.has(name) && release.get(name)?.build === undefined),
    )
  );
}

/** The Compose file beside it takes the image that it is made from as it is. */
function stockImageBeside(path: string, text: string, tree: Tree): string | undefined {
  const base = imageParts(baseOf(text)).name;
  const stack = tree.entries(prefixOf(path)).find((name) => baseComposeNames.includes(name));
  if (base === '' || stack === undefined) return undefined;
  const isTaken = [...servicesAt(`${prefixOf(path)}${stack}`, tree).values()].some(
    (service) =>
      service.build === undefined &&
      typeof service.image === 'string' &&
      imageParts(service.image).name === base &&
      !installsAtStart(service),
  );
  return isTaken ? `${stack} takes ${base} as it is` : undefined;
}

/** A Makefile or a Compose file at the root leaves the program to the machine itself: `# The engine runs natively.` */
function nativeStart(tree: Tree): string | undefined {
  for (const name of tree.entries('').filter((each) => composeNames.test(each) || each === 'Makefile')) {
    const [said] = nativeWords.exec(tree.text(name)) ?? [];
    if (said !== undefined) return `${name} says "${said}"`;
  }
  return undefined;
}

/** At the root a page that lists files names it as well. */
function isBuiltInTree(path: string, tree: Tree): boolean {
  return textsNaming(path, tree).some(
    (text) => imageBuild.test(text) || (path.includes('/') && isNamed(text, path)),
  );
}

const imageBuild = /\b(?:docker|podman|buildah|buildx|image)[ ](?:build|bud)\b|build-push-action/;

/** A word such as `docker` names a folder only where it is entered or built. */
function namesOf(path: string): readonly string[] {
  const folder = prefixOf(path).slice(0, -1);
  const isOwnFolder = folder.length >= shortestFolder && !imageShelves.test(folder);
  const ofFolder = isOwnFolder ? [folder] : [`cd ${folder}`, `./${folder}`, `${folder}/`];
  return [path, ...(folder === '' ? [] : ofFolder), ...(nameOf(path) === 'Dockerfile' ? [] : [nameOf(path)])];
}

const shortestFolder = 4;

/** The service that is called as the folder is built from another file: `services/quay/Dockerfile`, of `quay: build: .`. */
function serviceOfAnother(image: ImageFile): string | undefined {
  const { path, tree } = image;
  const called = nameOf(prefixOf(path).slice(0, -1));
  for (const folder of prefixesOf(path))
    for (const name of tree.entries(folder).filter((each) => baseComposeNames.includes(each))) {
      const stack = `${folder}${name}`;
      const service = servicesAt(stack, tree).get(called);
      const other = service === undefined ? undefined : dockerfileOf(service, stack, tree);
      if (other === undefined || other === path || tree.text(other) === '') continue;
      if (!isReleaseOf(image, other, tree)) return `${stack} builds ${called} from ${other}`;
    }
  return undefined;
}

/** The one in a folder above starts the same, and has most of its lines. */
function twinAbove({ path, text, tree }: ImageFile): string | undefined {
  const own = linesOf(text);
  const twin = prefixesOf(path)
    .flatMap((folder) =>
      tree
        .entries(folder)
        .filter((name) => dockerfileNames.test(name))
        .map((name) => `${folder}${name}`),
    )
    .filter((each) => prefixOf(each) !== prefixOf(path))
    .find((each) => isTwin(own, text, tree.text(each)));
  return twin === undefined ? undefined : `${twin} makes almost the same`;
}

function isTwin(own: readonly string[], text: string, other: string): boolean {
  if (own.length < fewestLines || lastCommandOf(text) !== lastCommandOf(other)) return false;
  const lines = new Set(linesOf(other));
  return own.filter((line) => lines.has(line)).length >= own.length * mostlySame;
}

const fewestLines = 5;
const mostlySame = 0.6;
const mostLines = 500;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n', mostLines)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Compose files are there for the parts that are in use. */
function inOldFolder({ path, tree }: ImageFile): string | undefined {
  const folder = nameOf(prefixOf(path).slice(0, -1));
  const hasStacks = prefixesOf(path).some((each) =>
    tree.entries(each).some((name) => composeNames.test(name)),
  );
  return hasStacks && oldFolders.test(folder) ? `its folder is called ${folder}` : undefined;
}

/** Of the program that it copies by its name there is none in any folder that it may be built from. */
function missingSource({ path, text, tree }: ImageFile): string | undefined {
  if (stagesOf(text).length !== 1) return undefined;
  const missing = copiedSources(text).find(
    (source) =>
      absentSources.test(source) &&
      !prefixesOf(path).some((folder) =>
        tree.entries(`${folder}${prefixOf(source)}`).includes(nameOf(source)),
      ),
  );
  return missing === undefined
    ? undefined
    : `no folder from its own up to the root has ${missing}, which it copies`;
}

const mostFiles = 80;
const docFolder = /^docs?\/$/;

/** By builds, scripts, pages, settings and other Compose files at the root, in folders of deployments and pages, and beside it. */
function isNamedInTree(path: string, names: readonly string[], tree: Tree): boolean {
  return textsNaming(path, tree).some((text) => names.some((name) => isNamed(text, name)));
}

/** The files that name it. */
function namersOf(path: string, tree: Tree): readonly string[] {
  return filesNaming(path, tree)
    .filter(({ text }) => isNamed(text, nameOf(path)))
    .map((each) => each.path);
}

function textsNaming(path: string, tree: Tree): readonly string[] {
  return filesNaming(path, tree).map(({ text }) => text);
}

function filesNaming(path: string, tree: Tree): readonly Builder[] {
  const builders = buildersIn(tree, prefixOf(path)).filter((each) => each.path !== path);
  const apart = tree.entries('').filter((name) => deploymentFolders.test(name) || docFolder.test(name));
  const files = [...new Set(['', prefixOf(path), ...apart])]
    .flatMap((folder) =>
      tree
        .entries(folder)
        .filter((name) => listsOfNames.test(name))
        .map((name) => `${folder}${name}`),
    )
    .filter((each) => each !== path)
    .slice(0, mostFiles);
  return [
    ...builders,
    ...files.map((each) => ({ path: each, text: withoutComments(each, tree.text(each)) })),
  ];
}

/** What a comment of a Compose file says of a folder may be about what the file builds no more. */
function withoutComments(path: string, text: string): string {
  return composeNames.test(nameOf(path)) ? text.replace(/^[ \t]{0,40}#[^\n]{0,2000}/gm, '') : text;
}
