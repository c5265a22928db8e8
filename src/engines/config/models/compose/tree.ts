import { nameOf } from '../../../../core/paths.js';
import { baseComposeNames } from '../../../../knowledge/roles/compose.js';
import type { Workload } from '../container.js';
import { parseImageName } from '../image-name.js';
import type { Tree } from '../tree.js';
import { loadYaml, type Problem } from '../yaml.js';
import { beside } from './extends.js';
import { type ComposeFile, isComposeName, readCompose, type Services, servicesOf } from './index.js';

export interface ComposeTreeReading {
  readonly workloads: readonly Workload[];
  readonly resources: readonly [];
  /** Files that were read with what they take from others. */
  readonly consumed: ReadonlySet<string>;
  readonly problems: readonly (Problem & { readonly path: string })[];
}

/** The files among them whose services extend those of other files, read with these (spec, "extends"). */
export function readComposeTree(files: readonly ComposeFile[]): ComposeTreeReading {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const services = new Map<string, Services | undefined>();
  const siblings = (path: string): Services | undefined => {
    if (!services.has(path)) services.set(path, servicesIn(path, texts.get(path)));
    return services.get(path);
  };
  const extenders = files.filter(({ text }) => extendsOthers(text));
  const readings = extenders.flatMap(({ path, text }) =>
    loadYaml(path, text, () => true).documents.map((document) => ({
      path,
      reading: readCompose({ path, text }, document, siblings),
    })),
  );
  return {
    workloads: readings.flatMap(({ reading }) => reading.workloads),
    resources: [],
    consumed: new Set(extenders.map(({ path }) => path)),
    problems: readings.flatMap(({ path, reading }) =>
      reading.problems.map((problem) => ({ ...problem, path })),
    ),
  };
}

/**
 * Services, by the path of their own file, that run as another program too: another of the files extends them, or one of their folder, which
 * may be laid over it (`compose.override.yaml`, `-f a.yaml -f b.yaml`), has another image or rights of its own under their name; and those of
 * such a file that its base has as well.
 */
export function sharedServices(files: readonly ComposeFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (path: string, name: string) =>
    found.set(path, (found.get(path) ?? new Set<string>()).add(name));
  for (const { path, text } of files.filter((file) => extendsOthers(file.text))) {
    for (const service of servicesIn(path, text)?.values() ?? []) {
      const extend = service.get('extends');
      const file = extend?.get('file')?.text;
      const name = extend?.get('service')?.text;
      if (file !== undefined && name !== undefined) add(beside(path, file), name);
    }
  }
  for (const folder of foldersOf(files).values()) addOverlaid(folder, add);
  return found;
}

function foldersOf(files: readonly ComposeFile[]): ReadonlyMap<string, readonly ComposeFile[]> {
  const folders = new Map<string, ComposeFile[]>();
  for (const file of files) {
    if (!isComposeName(file.path)) continue;
    const folder = beside(file.path, '');
    const some = folders.get(folder) ?? [];
    some.push(file);
    folders.set(folder, some);
  }
  return folders;
}

/** Each service of a name that has several images, or to which another file gives rights of its own. */
function addOverlaid(files: readonly ComposeFile[], add: (path: string, name: string) => void): void {
  if (files.length === 1) return;
  const programs = new Map<string, Set<string>>();
  const entitled = new Map<string, Set<string>>();
  const places: (readonly [path: string, name: string])[] = [];
  const read = new Map(
    files.map(({ path, text }) => [path, servicesIn(path, text) ?? new Map<string, Tree>()]),
  );
  const alone = standAlone(read);
  for (const [path, services] of read) {
    for (const [name, service] of services) {
      places.push([path, name]);
      programs.set(name, (programs.get(name) ?? new Set<string>()).add(programOf(service)));
      if (service.get('security_opt') !== undefined || service.get('privileged') !== undefined)
        entitled.set(name, (entitled.get(name) ?? new Set<string>()).add(path));
    }
  }
  const bases = files.filter(({ path }) => isBase(path)).map(({ path }) => path);
  for (const [path, name] of places) {
    const others = [...(programs.get(name) ?? [])].filter((program) => program !== unnamed);
    const isJoined = (other: string) => other !== path && !alone.has(other) && !alone.has(path);
    const isEntitled = [...(entitled.get(name) ?? [])].some(isJoined);
    // Lists of both are joined, and Compose refuses one that has an entry twice: what may be laid over a base is left to that.
    const isInBase =
      !isBase(path) &&
      places.some(([other, each]) => each === name && bases.includes(other) && isJoined(other));
    if (others.length > 1 || isEntitled || isInBase) add(path, name);
  }
}

/**
 * Files that stand for themselves beside a base: each of their services has an image, and those that the base has too are written out
 * whole. What is laid over a base writes only what differs.
 */
function standAlone(files: ReadonlyMap<string, Services>): ReadonlySet<string> {
  const bases = [...files].flatMap(([path, services]) => (isBase(path) ? [services] : []));
  const isWhole = ([name, service]: readonly [string, Tree]) => {
    if (programOf(service) === unnamed) return false;
    const others = bases.flatMap((base) => base.get(name) ?? []);
    return others.every((other) =>
      [...other.entries.keys()].every((key) => isOptional(key) || service.entries.has(key)),
    );
  };
  return new Set(
    [...files].flatMap(([path, services]) =>
      !isBase(path) && !nameOf(path).includes('override') && [...services].every(isWhole) ? [path] : [],
    ),
  );
}

/** What a service may have in one of two files that stand for themselves, and not in the other. */
function isOptional(key: string): boolean {
  return /^(?:build|image|container_name|depends_on|networks|ports|profiles|restart|security_opt)$/.test(key);
}

function isBase(path: string): boolean {
  return baseComposeNames.includes(nameOf(path));
}

const unnamed = '';

/** The image without its release. */
function programOf(service: Tree): string {
  const build = service.get('build');
  if (build !== undefined && !build.isNull) return 'build';
  const image = service.get('image')?.text;
  if (image === undefined) return unnamed;
  const { registry, repository } = parseImageName(image);
  return `${registry}/${repository}`;
}

function extendsOthers(text: string): boolean {
  return /\bextends\b/.test(text) && /\bfile["']?[ \t]*:/.test(text);
}

export function servicesIn(path: string, text: string | undefined): Services | undefined {
  const [document] = text === undefined ? [] : loadYaml(path, text, () => true).documents;
  return document === undefined ? undefined : servicesOf(path, document);
}
