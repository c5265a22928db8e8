import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { backingImages } from '../../knowledge/roles/compose.js';
import { environmentServers, projectMakers } from '../../knowledge/roles/development.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import {
  dockerfileOf,
  isOwnFolder,
  isRelative,
  mountsOf,
  settingsOf,
  startsAgain,
  type Table,
  table,
  withDefaults,
} from './compose-file.js';
import { imageParts } from './compose-images.js';
import { type ComposeFile, type StackPlace, startOf } from './compose-use.js';
import { copiedSources } from './copied.js';
import { isPackageList } from './images.js';
import { environmentOf, lastOf, type Stage, stagesOf } from './stages.js';

/**
 * Whether a framework runs for work because no environment makes it run for a release (`rails server` without `RAILS_ENV`), from sources
 * that are mounted where the image works: the image holds none of them, or a page makes the project by the file. Beside it are stores
 * alone.
 */
export function runsFrameworkForWork(file: ComposeFile): boolean {
  const all = [...file.services.values()];
  const own = all.filter(({ build }) => build !== undefined);
  return (
    own.some((service) => runsForWork(service, file)) &&
    own.every((service) => !startsAgain(service) && worksOnMount(service, file)) &&
    all.every((service) => service.build !== undefined || isStore(service))
  );
}

export function isStore({ image, deploy }: Table): boolean {
  return (
    typeof image === 'string' &&
    deploy === undefined &&
    backingImages.test(imageParts(withDefaults(image)).name)
  );
}

/** Every environment that may say otherwise is known and silent, or one for work. */
export function runsForWork(service: Table, file: ComposeFile): boolean {
  const start = startOf(service, file);
  const server = environmentServers.find(({ command }) => command.test(start));
  if (server === undefined || server.released.test(start) || service.env_file !== undefined) return false;
  const given = settingsOf(service).filter(([key]) => server.keys.includes(key));
  const values = given.length > 0 ? given.map(([, value]) => value) : ofImage(server.keys, service, file);
  return values.every((value) => forWork.test(withDefaults(value.trim())));
}

const forWork = /^(?:dev|development)$/i;

function ofImage(keys: readonly string[], service: Table, file: ComposeFile): readonly string[] {
  const set = environmentOf(imageOf(service, file));
  return keys.flatMap((key) => set.get(key) ?? []);
}

/** The sources lie where the image works, which has none of its own, or has them made by the file. */
function worksOnMount(service: Table, file: ComposeFile): boolean {
  const image = imageOf(service, file);
  const workplace = workplaceOf(service, image);
  const dockerfile = textOf(service, file);
  if (workplace === undefined || !mountsAt(workplace, service)) return false;
  return copiedSources(dockerfile).every(isNoSource) || isMadeByPage(file);
}

/** A list of packages, or what starts the container. */
function isNoSource(source: string): boolean {
  return isPackageList(source) || /(?:^|\/)mix\.exs$|\.(?:lock|sh)$/.test(source);
}

export function workplaceOf({ working_dir: own }: Table, image: readonly Stage[]): string | undefined {
  if (typeof own === 'string') return withDefaults(own);
  const places = workdirsOf(image);
  return places.length === 0 ? undefined : posix.resolve('/', ...places.map((each) => each.trim()));
}

function mountsAt(workplace: string, service: Table): boolean {
  return mountsOf(service).some(
    ({ source, target }) =>
      target !== undefined &&
      (isRelative(source) || isOwnFolder(source)) &&
      posix.join(target, '/') === posix.join(workplace, '/'),
  );
}

/** The stages of what is built for a service: up to its target, or the last one. */
export function imageOf(service: Table, file: StackPlace): readonly Stage[] {
  const stages = stagesOf(textOf(service, file));
  const { target } = table(service.build);
  const at = typeof target === 'string' ? stages.findIndex(({ name }) => name === nameOfTarget(target)) : -1;
  return lastOf(at < 0 ? stages : stages.slice(0, at + 1));
}

function nameOfTarget(target: string): string {
  return withDefaults(target).toLowerCase();
}

export function textOf(service: Table, { path, tree }: StackPlace): string {
  const dockerfile = dockerfileOf(service, path, tree);
  return dockerfile === undefined ? '' : tree.text(dockerfile);
}

function workdirsOf(image: readonly Stage[]): readonly string[] {
  return image.flatMap(({ instructions }) => instructions).flatMap((each) => workdirIn(each) ?? []);
}

export function workdirIn(instruction: string): string | undefined {
  return /^WORKDIR[ \t]{1,9}(.{1,400})/i.exec(instruction)?.[1];
}

/** `docker compose run web rails new .` */
function isMadeByPage({ path, tree }: ComposeFile): boolean {
  const folder = prefixOf(path);
  return tree
    .entries(folder)
    .filter((name) => introducingPages.test(name))
    .some((name) => projectMakers.test(tree.text(`${folder}${name}`)));
}
