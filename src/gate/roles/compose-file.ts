import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import { parseYaml, YamlError } from '../../formats/yaml/index.js';
import { configurationNames } from '../../knowledge/roles/compose.js';
import type { Tree } from './find.js';
import { answersOf, kept } from './tree.js';

export type Table = Readonly<Record<string, unknown>>;

/** Services by their names: https://docs.docker.com/reference/compose-file/services/ */
export type Services = ReadonlyMap<string, Table>;

const mostServices = 500;

/** A text that is no YAML has none; the engine that analyses it reports it. */
export function servicesIn(text: string): Services {
  try {
    const document = table(parseYaml(text, { maxAliases: 500, merge: true }));
    const services = document.services ?? ofFirstVersion(document);
    const entries = Object.entries(table(services)).slice(0, mostServices);
    return new Map(entries.map(([name, service]) => [name, table(service)]));
  } catch (thrown) {
    if (thrown instanceof YamlError) return new Map();
    throw thrown;
  }
}

const known = new WeakMap<Tree, Map<string, Services>>();

/** Those of a file of the tree, which is parsed once however many ask. */
export function servicesAt(path: string, tree: Tree): Services {
  return kept(answersOf(known, tree), path, () => servicesIn(tree.text(path)));
}

/** Of each line the key below `services` that is written nearest above it. */
export function servicesByLine(text: string): readonly (string | undefined)[] {
  let indent: number | undefined;
  let found: string | undefined;
  let isInside = false;
  return text.split('\n').map((line) => {
    const [, space = '', name] = /^( {0,16})["']?([\w.-]{1,100})["']?:/.exec(line) ?? [];
    if (name === undefined) return found;
    if (space === '') [isInside, indent, found] = [name === 'services', undefined, undefined];
    else if (isInside) {
      indent ??= space.length;
      if (space.length === indent) found = name;
    }
    return found;
  });
}

/** Files of version 1 hold services and nothing else. */
function ofFirstVersion(document: Table): unknown {
  const isService = (value: unknown) => 'image' in table(value) || 'build' in table(value);
  return Object.values(document).every(isService) ? document : undefined;
}

/** Services of one file as those of the file below complete them: https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/ */
export function laidOver(own: Services, below: Services): Services {
  return new Map([...own].map(([name, service]) => [name, merged(below.get(name), service)]));
}

/** Mappings are merged, lists are joined but for commands, all else is replaced. */
function merged(below: Table | undefined, own: Table): Table {
  if (below === undefined) return own;
  const both = Object.entries(own).map(([key, value]) => [key, joined(key, below[key], value)]);
  return { ...below, ...Object.fromEntries(both) };
}

function joined(key: string, below: unknown, own: unknown): unknown {
  if (Array.isArray(below) && Array.isArray(own)) return isCommand(key) ? own : [...below, ...own];
  return Array.isArray(own) ? own : isTable(below) && isTable(own) ? { ...below, ...own } : own;
}

function isCommand(key: string): boolean {
  return key === 'command' || key === 'entrypoint';
}

/** With what a service takes over from another one of its file: https://docs.docker.com/reference/compose-file/services/#extends */
export function extended(services: Services): Services {
  return new Map(
    [...services].map(([name, service]) => {
      const { file, service: base } = table(service.extends);
      const from = typeof service.extends === 'string' ? service.extends : file === undefined ? base : '';
      return [name, typeof from === 'string' ? merged(services.get(from), service) : service];
    }),
  );
}

export interface Build {
  readonly context: string;
  readonly dockerfile: string;
}

/** https://docs.docker.com/reference/compose-file/build/ */
export function buildOf({ build }: Table): Build | undefined {
  if (build === undefined || build === null) return undefined;
  const { context = '.', dockerfile = 'Dockerfile' } =
    typeof build === 'string' ? { context: build } : table(build);
  return typeof context === 'string' && typeof dockerfile === 'string' ? { context, dockerfile } : undefined;
}

/** The Dockerfile of a service of a file at a path, where that lies in the tree. */
export function dockerfileOf(service: Table, path: string, tree: Pick<Tree, 'entries'>): string | undefined {
  const build = buildOf(service);
  if (build === undefined) return undefined;
  const dockerfile = asWritten(posix.join(prefixOf(path), build.context, build.dockerfile), tree);
  return /^(?:\.\.)?\//.test(dockerfile) ? undefined : dockerfile;
}

/** On a system that holds `dockerfile` and `Dockerfile` for one name, either is built: as the tree has it. */
export function asWritten(dockerfile: string, { entries }: Pick<Tree, 'entries'>): string {
  const [folder, name] = [prefixOf(dockerfile), nameOf(dockerfile)];
  const names = folder.startsWith('..') || folder.startsWith('/') ? [] : entries(folder);
  if (names.includes(name)) return dockerfile;
  const other = names.find((each) => each.toLowerCase() === name.toLowerCase());
  return other === undefined ? dockerfile : `${folder}${other}`;
}

/** What a variable of Compose has by default; without one its name stays. */
export function withDefaults(text: string): string {
  return text.replace(/\$\{\w{1,80}:?-([^${}]{0,200})\}/g, '$1');
}

export function sourcesOf(service: Table): readonly string[] {
  return mountsOf(service).map(({ source }) => source);
}

export interface Mount {
  readonly source: string;
  /** Of a volume without a name it is missing. */
  readonly target?: string;
  /** It has an option that the virtual machine of a desktop alone reads: `:cached`. */
  readonly isOfDesktop?: boolean;
}

/** In the short form, which ends with options, and in the long one: https://docs.docker.com/reference/compose-file/services/#volumes */
export function mountsOf({ volumes }: Table): readonly Mount[] {
  return [volumes].flat().flatMap((volume) => {
    const [source, target, options] =
      typeof volume === 'string'
        ? volume.split(':', 3)
        : ['source', 'target', 'consistency'].map((key) => table(volume)[key]);
    if (typeof source !== 'string') return [];
    if (typeof target !== 'string') return [{ source }];
    const isOfDesktop = typeof options === 'string' && desktopOption.test(options);
    return [isOfDesktop ? { source, target, isOfDesktop } : { source, target }];
  });
}

/** How late changes of sources are seen in a container: https://docs.docker.com/reference/compose-file/services/#volumes */
const desktopOption = /(?:^|,)(?:cached|delegated)(?:,|$)/;

/** What a build made below the sources, which the mount would hide: a volume without a name is put over it. */
export function packagesKept(service: Table): string | undefined {
  return mountsOf(service).find(({ source, target }) => target === undefined && keptApart.test(source))
    ?.source;
}

const keptApart = /\/(?:node_modules|vendor|\.venv|venv|\.next|\.nuxt|dist|target|build)\/?$/;

/** The folder of the file, or one that holds it. */
export function isOwnFolder(source: string): boolean {
  return /^(?:\.|\$PWD|\$\{PWD\})(?:\/\.\.)*\/?$|^\.\.(?:\/\.\.)*\/?$/.test(source);
}

/** A path below the file's folder or beside it, which is no volume. */
export function isRelative(source: string): boolean {
  return /^(?:\.|\$PWD|\$\{PWD\})/.test(source);
}

/** A folder or program of the project, and not what configures the program of the image. */
export function mountsCode(service: Table): boolean {
  return sourcesOf(service).some((source) => isRelative(source) && !configurationNames.test(source));
}

/** By a mount, or copied as it changes: https://docs.docker.com/reference/compose-file/develop/ */
export function isShownCode(service: Table): boolean {
  return mountsCode(service) || [table(service.develop).watch].flat().some((each) => 'path' in table(each));
}

/** A list of names, or a mapping of names to conditions. */
export function dependenciesOf({ depends_on: needed, links }: Table): readonly string[] {
  const names = Array.isArray(needed) ? texts(needed) : Object.keys(table(needed));
  return [...names, ...texts(links).map((link) => link.split(':', 1)[0] ?? link)];
}

/** A mapping, or a list of `NAME=value`. */
export function settingsOf({ environment }: Table): readonly (readonly [key: string, value: string])[] {
  if (!Array.isArray(environment))
    return Object.entries(table(environment)).map(([key, value]) => [key, String(value)]);
  return texts(environment).map((each) => {
    const [key = '', ...value] = each.split('=');
    return [key, value.join('=')];
  });
}

/** Whether something starts it again after it ends, or after the machine does. */
export function startsAgain({ restart, deploy }: Table): boolean {
  return (
    isOfSwarm({ deploy }) || (typeof restart === 'string' && /^(?:always|unless-stopped)$/.test(restart))
  );
}

/** It says how many run and where, and not only how much of the machine they may use. */
export function isOfSwarm({ deploy }: Table): boolean {
  return ofSwarm.some((key) => key in table(deploy));
}

const ofSwarm = ['mode', 'replicas', 'placement', 'update_config', 'restart_policy'];

export function texts(value: unknown): readonly string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}

export function table(value: unknown): Table {
  return isTable(value) ? value : {};
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
