import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { buildOf, dockerfileOf, extended, type Services, servicesAt, type Table } from './compose-file.js';
import { imageParts, isOwn } from './compose-images.js';
import type { ComposeFile, StackPlace } from './compose-use.js';
import { copiedSources } from './copied.js';
import { standsAlone, stem } from './release-stacks.js';
import { sourcesGiven } from './source-mounts.js';
import { isStore } from './stores-aside.js';

/**
 * Whether another Compose file starts something of a file: a service of its name, its image, one of the project, or what is built in the
 * folder of its Dockerfile or copies that.
 */
export function sharesServices(file: ComposeFile, other: string): boolean {
  const { services, project, tree } = file;
  const others = extended(servicesAt(other, tree));
  const own = new Set(marksIn(services, file));
  if (marksIn(others, { path: other, tree }).some((mark) => own.has(mark))) return true;
  const folders = [...services.values()].flatMap((each) => folderOf(each, file) ?? []);
  return [...others.values()].some((each) => {
    const { image } = each;
    if (each.build === undefined && typeof image === 'string')
      return project !== undefined && isOwn(imageParts(image), project);
    const dockerfile = dockerfileOf(each, other, tree);
    return (
      dockerfile !== undefined &&
      copiesOf(tree.text(dockerfile), each, other).some((copied) => copied !== '' && folders.includes(copied))
    );
  });
}

/** Whether another Compose file, which needs none below it, builds images of what a file mounts into images of others. */
export function buildsMountedSources({ path, services, tree }: ComposeFile, other: string): boolean {
  const others = extended(servicesAt(other, tree));
  const contexts = [...others.values()].flatMap((each) => contextOf(each, other) ?? []);
  const place = { path, tree };
  return (
    standsAlone(others) &&
    [...services.values()]
      .filter(({ build }) => build === undefined)
      .flatMap((each) => sourcesGiven(each, place)?.source ?? [])
      .some((source) => contexts.includes(posix.join(prefixOf(path), source, '/')))
  );
}

function contextOf(service: Table, path: string): string | undefined {
  const build = buildOf(service);
  return build === undefined ? undefined : posix.join(prefixOf(path), build.context, '/');
}

function marksIn(services: Services, place: StackPlace): readonly string[] {
  return [...services].flatMap(([name, service]) => marksOf(name, service, place));
}

/** Stores are in stacks of every kind. */
function marksOf(name: string, service: Table, place: StackPlace): readonly string[] {
  if (isStore(service)) return [];
  const folder = folderOf(service, place);
  const { image } = service;
  return [
    `service ${stem(name)}`,
    ...(folder === undefined ? [] : [`build ${folder}`]),
    ...(typeof image === 'string' ? [`image ${imageParts(image).name}`] : []),
  ];
}

function folderOf(service: Table, { path, tree }: StackPlace): string | undefined {
  const dockerfile = dockerfileOf(service, path, tree);
  return dockerfile === undefined ? undefined : prefixOf(dockerfile);
}

/** Folders that an image copies, from the root. */
function copiesOf(dockerfile: string, service: Table, path: string): readonly string[] {
  const context = posix.join(prefixOf(path), buildOf(service)?.context ?? '.');
  return copiedSources(dockerfile).map((source) => posix.join(context, source, '/'));
}
