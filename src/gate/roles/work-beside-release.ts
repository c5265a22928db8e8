import { nameOf, prefixesOf, prefixOf } from '../../core/paths.js';
import { backingImages, baseComposeNames, composeNames } from '../../knowledge/roles/compose.js';
import { buildTag, valueForWork } from '../../knowledge/roles/development.js';
import { selfHosting } from '../../knowledge/roles/releases.js';
import { servicesAt, settingsOf, startsAgain, type Table, withDefaults } from './compose-file.js';
import { imageParts } from './compose-images.js';
import type { ComposeFile } from './compose-use.js';
import { runsSources } from './development-stacks.js';
import type { Tree } from './find.js';
import { isForProduction } from './for-production.js';
import { isStartedOnServer } from './local-stacks.js';
import { isInstalledByPages } from './pages.js';
import { deploymentsIn, releaseElsewhere } from './release-elsewhere.js';
import { isBaseOfRelease, isOfProduction, standsAlone } from './release-stacks.js';
import { sharesServices } from './shared-services.js';
import { sourceOverCopy } from './source-mounts.js';

/**
 * Whether another Compose file of the repository, in a folder of deployments or above, releases what a file starts, and the file shows
 * that it comes before that: a secret says that it is for work alone, or all of its images have the tag of a build.
 */
export function isWorkBesideRelease(file: ComposeFile): boolean {
  const { path, services, tree } = file;
  const all = [...services.values()];
  if (!baseComposeNames.includes(nameOf(path)) || all.some(startsAgain) || isForProduction(file))
    return false;
  if (isInstalledByPages(path, tree) || isStartedOnServer(path, tree)) return false;
  return (
    (all.some(hasSecretForWork) && releaseElsewhere(file) !== undefined) || runsBuildsOfRelease(all, file)
  );
}

/**
 * Whether a server for work runs over the copy in the image that a file builds, beside a file that is called after production or a
 * platform, runs by itself and starts something of the same.
 */
export function isServedBesideRelease(file: ComposeFile): boolean {
  const { path, services, tree } = file;
  if (!baseComposeNames.includes(nameOf(path)) || isBaseOfRelease(path, services, tree)) return false;
  if (isForProduction(file) || isInstalledByPages(path, tree) || isStartedOnServer(path, tree)) return false;
  const isServed = (service: Table) =>
    runsSources(service, file) && sourceOverCopy(service, file) !== undefined;
  return [...services.values()].some(isServed) && filesOfRelease(file).some((each) => isOfSame(each, file));
}

function filesOfRelease({ path, tree }: ComposeFile): readonly string[] {
  const folder = prefixOf(path);
  return tree
    .entries(folder)
    .filter((name) => composeNames.test(name) && (isOfProduction(name) || selfHosting.test(name)))
    .slice(0, mostFiles)
    .map((name) => `${folder}${name}`);
}

const mostFiles = 20;

function isOfSame(release: string, file: ComposeFile): boolean {
  return standsAlone(servicesAt(release, file.tree)) && sharesServices(file, release);
}

function hasSecretForWork(service: Table): boolean {
  return (
    service.build !== undefined &&
    settingsOf(service).some(([, value]) => valueForWork.test(withDefaults(value.trim())))
  );
}

/** `tide:build`, where a deployment runs `tide:${TAG}`. */
function runsBuildsOfRelease(all: readonly Table[], { path, tree }: ComposeFile): boolean {
  const written = all.flatMap(({ image }) => (typeof image === 'string' ? [withDefaults(image)] : ['']));
  const own = written.filter((image) => !backingImages.test(imageParts(image).name) || buildTag.test(image));
  if (own.length === 0 || !own.every((image) => buildTag.test(image))) return false;
  const released = deploymentsAround(path, tree)
    .flatMap((each) => [...servicesAt(each, tree).values()])
    .flatMap(({ image }) => (typeof image === 'string' && !buildTag.test(image) ? [image] : []))
    .map((image) => withoutTag(image));
  return own.some((image) => released.includes(withoutTag(image)));
}

const mostFolders = 40;

/** In the folders above a file, and in those beside them. */
function deploymentsAround(path: string, tree: Tree): readonly string[] {
  return prefixesOf(path).flatMap((folder) => {
    const below = tree
      .entries(folder)
      .filter((name) => name.endsWith('/'))
      .slice(0, mostFolders)
      .map((name) => `${folder}${name}`);
    return [folder, ...below].flatMap((each) => deploymentsIn(each, tree));
  });
}

function withoutTag(image: string): string {
  return image.replace(/:(?:\$\{[^}]{0,200}\}|[\w.$-]{1,128})$/, '');
}
