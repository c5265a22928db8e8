import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import { administrationImages, backingImages, publicRegistries } from '../../knowledge/roles/compose.js';
import { buildOf, isOwnFolder, mountsCode, startsAgain, type Table, withDefaults } from './compose-file.js';
import { imageParts, isOwn } from './compose-images.js';
import { type ComposeFile, isOutside, isWordOf, opensPort } from './compose-use.js';
import type { Tree } from './find.js';
import { isForDeployment } from './for-deployment.js';
import { startsProgramOnHost } from './host-programs.js';
import { isInstalledByPages, isOfferedOnPages } from './pages.js';
import { namelessProject, type Project, plain, projectAround, projectsBelow } from './project-around.js';
import { buildsOnStore, isStoreBySettings } from './stores-aside.js';

/**
 * Databases, brokers and stand-ins of others beside a program or library of which the file starts nothing: what it is developed with. Of
 * a library it may be any image of others; of a program neither one that is started again nor a file for deployment.
 */
export function isSurrounding(services: readonly Table[], file: ComposeFile): boolean {
  const { path, tree } = file;
  const projects = projectsOf(file);
  if (projects.length === 0 || isForDeployment(file) || isStartedByCode(path, tree)) return false;
  if (isInstalledByPages(path, tree) && !isBesideProgram(services, file)) return false;
  return services.every((service) => projects.every((each) => isOfOthers(service, each, file)));
}

/** A program that a page starts may have no manifest and so no name: `requirements.txt` beside `app.py`. */
function projectsOf({ project, path, tree }: ComposeFile): readonly Project[] {
  const projects = project === undefined ? projectsBelow(path, tree) : [project];
  if (projects.length > 0) return projects;
  return startsProgramOnHost(path, tree) ? [namelessProject(prefixOf(path))] : [];
}

function isOfOthers(service: Table, project: Project, file: ComposeFile): boolean {
  if (!project.isLibrary && startsAgain(service) && !isForProgramOutside(service, file)) return false;
  if (service.build !== undefined) return holdsOthers(service, project, file);
  if (isStoreBySettings(service)) return true;
  if (typeof service.image !== 'string') return false;
  const image = imageParts(withDefaults(service.image));
  // Of one that is called `server` the owner says which: `mssql/server`.
  const isBacking = [image.name, image.owner].some((name) => backingImages.test(name));
  if (isBacking) return project.isLibrary || !isOwn(image, project);
  return (
    project.isLibrary &&
    image.owner !== '' &&
    publicRegistries.test(image.registry) &&
    !isOwn(image, project) &&
    !mountsCode(service)
  );
}

/** The host reaches it, where the program runs that the file does not start; who deploys by the file starts that as well. */
function isForProgramOutside(service: Table, file: ComposeFile): boolean {
  const { path, services, tree } = file;
  if (service.deploy !== undefined) return false;
  if (opensPort(service)) return !isOfferedOnPages(path, tree) || isRunOutside(file);
  return [...services.values()].some(isAdministration) && isRunOutside(file);
}

/** By the page beside the file, or by that of the project: `docker/compose.yaml`. */
function isRunOutside({ path, project, tree }: ComposeFile): boolean {
  const folders = [prefixOf(path), project?.folder ?? prefixOf(path)];
  return folders.some((folder) => startsProgramOnHost(`${folder}${nameOf(path)}`, tree));
}

/** A page by which people look at a store from outside. */
function isAdministration(service: Table): boolean {
  const { image } = service;
  if (typeof image !== 'string' || !opensPort(service)) return false;
  return administrationImages.test(imageParts(withDefaults(image)).name);
}

/** What a page installs first, before it starts the program on the machine itself. */
function isBesideProgram(services: readonly Table[], file: ComposeFile): boolean {
  return services.every(({ build }) => build === undefined) && isRunOutside(file);
}

/** An image that only configures the program of others, from a folder without code. */
function holdsOthers(service: Table, project: Project, file: ComposeFile): boolean {
  if (buildsOnStore(service, file)) return true;
  const { path, tree } = file;
  const build = buildOf(service);
  if (!project.isLibrary || build === undefined || isOwnFolder(build.context)) return false;
  const context = posix.join(prefixOf(path), build.context, '/');
  if (isOutside(context) || projectAround(`${context}Dockerfile`, tree)?.folder === context) return false;
  const words = plain(tree.text(posix.join(context, build.dockerfile)));
  return words !== '' && !project.names.some((name) => words.includes(name));
}

const codeNames = /\.(?:[cm]?[jt]s|py|rb|go|php|rs|java|cs)$/;
const mostCode = 40;

/** A program beside it names the file: it is a part of what the program does. */
export function isStartedByCode(path: string, tree: Tree): boolean {
  const [folder, name] = [prefixOf(path), nameOf(path)];
  const isTest = (each: string) => each.split(/[._-]/).some((word) => isWordOf('test', word));
  return tree
    .entries(folder)
    .filter((each) => codeNames.test(each) && !isTest(each))
    .slice(0, mostCode)
    .some((each) => tree.text(`${folder}${each}`).includes(name));
}
