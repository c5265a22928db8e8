import { posix } from 'node:path';
import { nameOf as nameOfFile } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { parseYaml, YamlError } from '../../formats/yaml/index.js';
import {
  buildPlace,
  composeNames,
  dockerfileNames,
  folders,
  liesAmongTestFiles,
  onlyUse,
  productionProfile,
  takesRoleOfFolder,
  testCommand,
  testPrograms,
  testService,
} from '../../knowledge/roles/index.js';

import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { kept } from './tree.js';

type Table = Readonly<Record<string, unknown>>;

const mostServices = 500;

/**
 * What the services of a Compose file are for, where that is no product (https://docs.docker.com/reference/compose-file/services/):
 * tests, where they are a suite, services that only a profile of tests starts, and what only these depend on; tooling, where each works
 * on the sources themselves and serves no one. A text that is no YAML shows nothing; the engine that analyses it reports it.
 */
export function roleOfServices(text: string): Role | undefined {
  const services = servicesIn(text);
  if (services.size === 0) return undefined;
  if (areForTests(services) || serveTestFiles(services) || keepTestData(services)) return 'test';
  return [...services.values()].every(worksOnSources) ? 'tooling' : undefined;
}

/** Servers that are handed what tests work on, beside nothing else that is built here: what a suite runs against. */
function serveTestFiles(services: ReadonlyMap<string, unknown>): boolean {
  const all = [...services.values()].map(table);
  const isHanded = ({ volumes }: Table) =>
    [volumes]
      .flat()
      .map((volume) => `${sourceOf(volume)}/`)
      .some((source) => liesAmongTestFiles(source) || fixtures.test(source));
  return all.some(isHanded) && all.every((each) => each.build === undefined || isHanded(each));
}

const fixtures = /(?:^|\/)tests?\/(?:fixtures|data|files|resources|assets)\//;

/** Servers beside nothing that is built here, each database of which is named after tests: `POSTGRES_DB: shop_test`. */
function keepTestData(services: ReadonlyMap<string, unknown>): boolean {
  const all = [...services.values()].map(table);
  const databases = all
    .flatMap(({ environment }) => settings(environment))
    .filter(([key]) => databaseKey.test(key));
  return (
    databases.length > 0 &&
    all.every(({ build }) => build === undefined) &&
    databases.every(([, value]) => testDatabase.test(value))
  );
}

const databaseKey = /(?:^|_)(?:DB|DATABASE|DBNAME|DB_NAME|DATABASE_NAME)$/;
const testDatabase = /(?:^|[_-])tests?(?:$|[_-])/i;

/** A mapping, or a list of `NAME=value`. */
function settings(environment: unknown): readonly (readonly [key: string, value: string])[] {
  if (!Array.isArray(environment))
    return Object.entries(table(environment)).map(([key, value]) => [key, String(value)]);
  return texts(environment).map((each) => {
    const [key = '', ...value] = each.split('=');
    return [key, value.join('=')];
  });
}

/** The command of an image runs a suite, or its first comment names its only use. */
export function roleOfImage(dockerfile: string): Role | undefined {
  const [, purpose] = onlyUse.exec(headComment(dockerfile)) ?? [];
  if (purpose !== undefined) return /^test/i.test(purpose) ? 'test' : 'tooling';
  return isTestCommand(commandsOf(dockerfile).at(-1) ?? '') ? 'test' : undefined;
}

/** Of CMD and ENTRYPOINT, in JSON form without the commas and quotes between the words. */
function commandsOf(dockerfile: string): readonly string[] {
  const joined = dockerfile.replace(/\\[ \t]{0,40}\r?\n/g, ' ');
  const commands = joined.matchAll(/^[ \t]{0,40}(?:CMD|ENTRYPOINT)[ \t]{1,9}([^\n]{1,2000})/gim);
  return [...commands].map(([, command = '']) => command.replace(/"[ \t]{0,9},[ \t]{0,9}"/g, ' '));
}

/** Where someone works by hand. */
export function startsShell(dockerfile: string): boolean {
  const commands = commandsOf(dockerfile);
  return commands.length > 0 && commands.every((command) => shell.test(command));
}

const shell = /^[["\s]{0,4}(?:(?:\/usr)?\/bin\/)?(?:ba|z|da|fi)?sh(?:[ \t]-[il]{1,2})?[\]"\s]{0,4}$/;

function isPackageList(source: string): boolean {
  const name = nameOfFile(source);
  return takesRoleOfFolder(name) && !dockerfileNames.test(name);
}

/** What stands above the first instruction. */
function headComment(dockerfile: string): string {
  return dockerfile.slice(0, 4_000).split(/^[ \t]{0,40}[A-Za-z]/m, 1)[0] ?? '';
}

/** An image that holds no file of the project but lists of packages, and starts nothing: a place to try something in, or to work in. */
export function isWorkplace(dockerfile: string): boolean {
  const lines = dockerfile.split('\n').map((line) => line.trimStart());
  return (
    lines.some((line) => /^FROM[ \t]/i.test(line)) &&
    !lines.some((line) => /^(?:CMD|ENTRYPOINT|EXPOSE|HEALTHCHECK)\b|--mount=|\bgit clone\b/i.test(line)) &&
    lines.every((line) => line.includes('--from=') || copiedSources(line).every(isPackageList))
  );
}

/** Its name or the comment at its head shows a place to build in, or that the sources are mounted into it. */
export function isBuildPlace(path: string, dockerfile: string): boolean {
  return buildPlace.test(nameOfFile(path)) || buildPlace.test(headComment(dockerfile));
}

/** Roles of images that Compose files show, each file read once. */
export class ComposeBuilds {
  readonly #tree: Tree;
  readonly #byFolder = new Map<string, ReadonlyMap<string, readonly (Role | undefined)[]>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** What an image is for, where all Compose files that build it are for something else than the product. */
  roleOf(dockerfile: string): Role | undefined {
    const folders = dockerfile
      .split('/')
      .map((_, index, parts) => parts.slice(0, index).map(withSlash).join(''));
    const roles = folders.flatMap((folder) => this.#builtFrom(folder).get(dockerfile) ?? []);
    if (roles.length === 0 || roles.includes(undefined)) return undefined;
    // An image that copies all that it is built from holds the product.
    return copiedSources(this.#tree.text(dockerfile)).some(isOwnFolder) ? undefined : roles[0];
  }

  /** Of each Dockerfile that the Compose files of a folder build from, what these are for. */
  #builtFrom(folder: string): ReadonlyMap<string, readonly (Role | undefined)[]> {
    return kept(this.#byFolder, folder, () => {
      const found = new Map<string, (Role | undefined)[]>();
      for (const name of this.#tree.entries(folder).filter((each) => composeNames.test(each))) {
        const text = this.#tree.text(`${folder}${name}`);
        const role = roleOfServices(text);
        for (const service of servicesIn(text).values())
          for (const path of dockerfilesOf(service, folder)) kept(found, path, () => []).push(role);
      }
      return found;
    });
  }
}

function withSlash(name: string): string {
  return `${name}/`;
}

/** https://docs.docker.com/reference/compose-file/build/ */
function dockerfilesOf(service: unknown, folder: string): readonly string[] {
  const { build } = table(service);
  const { context = '.', dockerfile = 'Dockerfile' } =
    typeof build === 'string' ? { context: build } : table(build);
  if (build === undefined || typeof context !== 'string' || typeof dockerfile !== 'string') return [];
  return [posix.join(folder, context, dockerfile)];
}

function areForTests(services: ReadonlyMap<string, unknown>): boolean {
  const dependents = new Map<string, string[]>();
  for (const [name, service] of services)
    for (const needed of dependenciesOf(service)) {
      const known = dependents.get(needed);
      if (known) known.push(name);
      else dependents.set(needed, [name]);
    }
  const forTests = new Set([...services].filter(([name, service]) => runsTests(name, service)).map(nameOf));
  // Grows while it is read: what was taken may be all that another one waits for.
  for (const name of forTests)
    for (const needed of dependenciesOf(services.get(name)))
      if (dependents.get(needed)?.every((each) => forTests.has(each))) forTests.add(needed);
  return [...services.keys()].every((name) => forTests.has(name));
}

function servicesIn(text: string): ReadonlyMap<string, unknown> {
  try {
    const { services } = table(parseYaml(text, { maxAliases: 100, merge: true }));
    return new Map(Object.entries(table(services)).slice(0, mostServices));
  } catch (thrown) {
    if (thrown instanceof YamlError) return new Map();
    throw thrown;
  }
}

function nameOf([name]: readonly [string, unknown]): string {
  return name;
}

function isTestCommand(words: string): boolean {
  return testCommand.test(words) || testPrograms.some((program) => program.test(words));
}

function runsTests(name: string, service: unknown): boolean {
  const { profiles, command, build } = table(service);
  const named = texts(profiles);
  if (named.some((each) => productionProfile.test(each))) return false;
  return (
    testService.test(name) ||
    named.some((each) => testService.test(each)) ||
    isTestCommand(texts(command).join(' ')) ||
    isBuiltForTests(build)
  );
}

/** `build: ./tests/app`, `dockerfile: test/docker/deb.dockerfile` */
function isBuiltForTests(build: unknown): boolean {
  const { context, dockerfile } = typeof build === 'string' ? { context: build } : table(build);
  return [context, dockerfile].flatMap(texts).some((path) => path.split('/').some(isOfTests));
}

function isOfTests(folder: string): boolean {
  return folders.some(({ role, anywhere }) => role === 'test' && anywhere.test(folder));
}

/** A container of a developer: the folder of the file is mounted, no port is open, and nothing starts it again. */
function worksOnSources(service: unknown): boolean {
  const { volumes, ports, expose, restart, deploy } = table(service);
  const isServing = [ports, expose, restart, deploy].some((each) => each !== undefined);
  return !isServing && [volumes].flat().some(isOwnFolder);
}

function sourceOf(volume: unknown): unknown {
  return typeof volume === 'string' ? volume.split(':', 1)[0] : table(volume).source;
}

function isOwnFolder(volume: unknown): boolean {
  const source = sourceOf(volume);
  return source === '.' || source === './' || source === '$PWD' || source === '${PWD}';
}

/** A list of names, or a mapping of names to conditions. */
function dependenciesOf(service: unknown): readonly string[] {
  const { depends_on: needed, links } = table(service);
  const names = Array.isArray(needed) ? texts(needed) : Object.keys(table(needed));
  return [...names, ...texts(links).map((link) => link.split(':', 1)[0] ?? link)];
}

function texts(value: unknown): readonly string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}

function table(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}
