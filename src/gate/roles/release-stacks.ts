import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { composeNames } from '../../knowledge/roles/compose.js';
import { productionFile } from '../../knowledge/roles/development.js';
import { deploymentFolders } from '../../knowledge/roles/releases.js';
import { buildOf, extended, type Services, servicesAt, type Table, table } from './compose-file.js';
import type { Tree } from './find.js';

const mostFiles = 20;

/** Whether another file beside this one, or below `deploy/`, starts all that this one builds, by itself and for a release. */
export function holdsRelease(path: string, services: Services, tree: Tree): boolean {
  const folder = prefixOf(path);
  const beside = tree.entries(folder).filter((name) => composeNames.test(name) && isOfProduction(name));
  const below = tree
    .entries(folder)
    .filter((name) => deploymentFolders.test(name) || isOfProduction(name.slice(0, -1)))
    .flatMap((name) =>
      tree
        .entries(`${folder}${name}`)
        .filter((each) => composeNames.test(each))
        .map((each) => `${name}${each}`),
    );
  return [...beside, ...below].slice(0, mostFiles).some((name) => {
    const other = extended(servicesAt(`${folder}${name}`, tree));
    return standsAlone(other) && covers(other, prefixOf(name), services);
  });
}

/** Whether a file beside it that is called after a release is laid over it, and so runs what it says. */
export function isBaseOfRelease(path: string, services: Services, tree: Tree): boolean {
  return releasesBeside(path, tree).some(
    (over) => !standsAlone(over) && [...over.keys()].some((each) => services.has(each)),
  );
}

/** The services of each Compose file beside it that is called after production. */
export function releasesBeside(path: string, tree: Tree): readonly Services[] {
  const folder = prefixOf(path);
  return tree
    .entries(folder)
    .filter((name) => composeNames.test(name) && isOfProduction(name))
    .slice(0, mostFiles)
    .map((name) => servicesAt(`${folder}${name}`, tree));
}

/** By a word of its name. */
export function isOfProduction(name: string): boolean {
  return name.split(/[._-]/).some((word) => productionFile.test(word));
}

/** What leaves out images, or what they are built from, is laid over another file, which runs with it. */
export function standsAlone(services: Services): boolean {
  return (
    services.size > 0 &&
    [...services.values()].every((service) => service.image !== undefined || namesSources(service))
  );
}

/** `build: { target: release }` says which stage of the image that the file below describes. */
function namesSources({ build }: Table): boolean {
  if (typeof build === 'string') return true;
  return ['context', 'dockerfile', 'dockerfile_inline'].some((key) => key in table(build));
}

function covers(other: Services, below: string, services: Services): boolean {
  const names = [...other.keys()].map(stem);
  const contexts = [...other.values()].map((each) => contextOf(each, below));
  const own = [...services].filter(([, { build }]) => build !== undefined);
  return (
    own.length > 0 &&
    own.every(
      ([name, service]) => names.includes(stem(name)) || contexts.includes(contextOf(service, '') ?? '/'),
    )
  );
}

function contextOf(service: Table, below: string): string | undefined {
  const build = buildOf(service);
  return build === undefined ? undefined : posix.join(below, build.context, '/');
}

/** `web` of `web-prod` and of `web-dev`. */
export function stem(name: string): string {
  return name.replace(/[-_](?:dev|devel|development|local|prod|production|live)$/i, '');
}
