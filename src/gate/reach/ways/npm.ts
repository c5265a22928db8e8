import type { Component } from '../../../core/component.js';
import {
  asRecord,
  asText,
  entriesOf,
  type JsonRecord,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { wordsOf } from '../mentions.js';
import type { TextFile } from '../survey/index.js';
import { mentionsIn } from '../texts.js';
import { into, type Known, type Start, type Ways, type WaysInput } from './ways.js';

/**
 * A package of npm is imported by the name of its folder (https://nodejs.org/api/modules.html), which the lockfile shows
 * with programs and peers; package.json of an installed one repeats both.
 */
export function waysOfNpm({ survey, components, texts }: WaysInput): Ways {
  const facts = new NpmFacts();
  for (const file of survey.metadata) facts.read(file);
  const names = new Set(components.map(({ name }) => name));
  const byFolder = namesByFolder(facts.folders);
  const conventions = conventionsIn(texts);
  const drivers = chosenByData(texts, names);
  const settings = wordsInSettings(texts);
  const families = familiesOf(names);
  for (const { plugin, host } of families) into(facts.optional, host, plugin);
  const named = namedFamilies(families, texts);
  const isInstalled = (name: string) => facts.installed.has(name);
  return {
    language: 'javascript',
    optional: facts.optional,
    tellsOptional: (component) =>
      isInstalled(component.name) || facts.withPeers.has(component.name) || facts.isDormant(component),
    owners: (path) => {
      const folder = folderOf(path);
      return folder === undefined ? [] : [...(byFolder.get(folder) ?? [folder])];
    },
    loadedIn: (text) => loadedIn(text, byFolder, names),
    doors: [],
    of: (component): Known => {
      const { name } = component;
      const folders = [...(facts.folders.get(name) ?? [name])];
      const start = conventions.get(name);
      const doubt = doubtAbout(component, { facts, named, drivers, settings, isInstalled });
      return {
        named: {
          language: 'javascript',
          hints: folders,
          imports: (module) => folders.some((each) => module === each || module.startsWith(`${each}/`)),
        },
        namedBy: facts.folders.has(name) ? 'its folder in node_modules' : undefined,
        phrases: [...new Set([name, ...folders])],
        programs: [...(facts.programs.get(name) ?? [])],
        ...(start === undefined ? {} : { start }),
        ...(doubt === undefined ? {} : { doubt }),
      };
    },
  };
}

class NpmFacts {
  /** The folders of a package, by its name: more than one where it has an alias. */
  readonly folders = new Map<string, Set<string>>();
  readonly programs = new Map<string, Set<string>>();
  readonly optional = new Map<string, Set<string>>();
  readonly withPeers = new Set<string>();
  readonly installed = new Set<string>();

  /** The folders that packages are installed in. */
  private readonly homes = new Set<string>();

  /**
   * Of a lockfile below the project alone, whose packages are not installed beside it while those of the project are: nothing
   * in this tree can load it, and so it loads nothing (https://nodejs.org/api/modules.html#loading-from-node_modules-folders).
   */
  isDormant({ name, foundAt }: Component): boolean {
    return (
      !this.installed.has(name) &&
      foundAt.every(({ path }) => {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        if (!lockfile.test(path) || this.homes.has(folder)) return false;
        return [...this.homes].some((home) => home !== folder && folder.startsWith(home));
      })
    );
  }

  read({ path, text }: TextFile): void {
    const isLock = /(^|\/)(package-lock|npm-shrinkwrap)\.json$/.test(path);
    const folder = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(path)?.[1];
    if (!isLock && folder === undefined) return;
    const record = recordIn(text);
    if (folder !== undefined) {
      const name = asText(record.name) ?? folder;
      this.installed.add(name);
      this.homes.add(path.slice(0, path.indexOf('node_modules/')));
      this.entry(name, folder, record);
    } else
      for (const [place, value] of entriesOf(record.packages)) {
        const own = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place)?.[1];
        const entry = asRecord(value);
        if (own !== undefined && entry !== undefined) this.entry(asText(entry.name) ?? own, own, entry);
      }
  }

  private entry(name: string, folder: string, entry: JsonRecord): void {
    into(this.folders, name, folder);
    this.withPeers.add(name);
    const bin = entry.bin;
    const programs =
      typeof bin === 'string'
        ? [name.slice(name.lastIndexOf('/') + 1)]
        : entriesOf(bin).map(([each]) => each);
    if (programs.length > 0) into(this.programs, name, ...programs);
    const loaded = [entry.peerDependencies, entry.peerDependenciesMeta, entry.optionalDependencies].flatMap(
      (each) => entriesOf(each).map(([other]) => other),
    );
    if (loaded.length > 0) into(this.optional, name, ...loaded);
  }
}

const lockfile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/;

function recordIn(text: string): JsonRecord {
  try {
    return parseJsonRecord(text);
  } catch {
    return {};
  }
}

const quoted = /["'`]((?:@[\w.-]{1,100}\/)?[\w.-]{1,100})(?:\/[^"'`\n]{0,200})?["'`]/g;

/** The packages that lie in a folder of that name: another one where that is an alias. */
function namesByFolder(
  folders: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, own] of folders) for (const folder of own) into(found, folder, name);
  return found;
}

function loadedIn(
  text: string,
  byFolder: ReadonlyMap<string, ReadonlySet<string>>,
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, word = ''] of text.matchAll(quoted)) {
    if (names.has(word)) found.add(word);
    for (const name of byFolder.get(word) ?? []) found.add(name);
  }
  return found;
}

function folderOf(path: string): string | undefined {
  const at = path.lastIndexOf('node_modules/');
  if (at === -1) return undefined;
  return /^((?:@[^/]+\/)?[^/]+)\//.exec(path.slice(at + 13))?.[1];
}

interface Doubts {
  readonly facts: NpmFacts;
  readonly named: ReadonlyMap<string, string>;
  readonly drivers: string | undefined;
  readonly settings: ReadonlyMap<string, string>;
  isInstalled(name: string): boolean;
}

function doubtAbout(
  { name, direct }: Component,
  { facts, named, drivers, settings, isInstalled }: Doubts,
): string | undefined {
  if (!facts.folders.has(name))
    return 'its lockfile does not tell peers and programs; install the packages before the scan';
  const family = named.get(name);
  if (family !== undefined) return family;
  const short = endingsOf(name).find((each) => settings.has(each));
  if (short !== undefined) return `"${short}" in ${settings.get(short)} may be short for it`;
  if (direct === true && drivers !== undefined && !isInstalled(name))
    return `${drivers} chooses a package by data, and the code of packages is not installed`;
  return undefined;
}

/** Settings may leave out what all names of a kind begin with: `"plugins": ["lodash"]` is babel-plugin-lodash. */
function endingsOf(name: string): readonly string[] {
  const words = name.replace(/^@/, '').split(/[-/]/);
  return words.slice(1).flatMap((_, at) => {
    const ending = words.slice(at + 1).join('-');
    return ending.length < shortestEnding ? [] : [ending];
  });
}

const shortestEnding = 3;
const mostWords = 50_000;

/** Single words that stand as values in settings, with the first file that has them. */
function wordsInSettings(texts: readonly TextFile[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, text } of texts) {
    if (
      !/\.(?:json5?|ya?ml|toml|c?js|mjs|ts)$|rc$/.test(path) ||
      !/rc\b|config|settings|\.(?:json5?|ya?ml|toml)$/i.test(path)
    )
      continue;
    for (const [, quoted, item] of text.matchAll(
      /["']([\w.-]{3,60})["']|^[ \t]{0,40}-[ \t]{1,8}([\w.-]{3,60})[ \t]{0,8}$/gm,
    )) {
      const word = quoted ?? item ?? '';
      if (found.size < mostWords && !found.has(word)) found.set(word, path);
    }
  }
  return found;
}

/** What may load a package whose name has its name: `karma-jasmine`, `@babel/preset-env`, `gulp-sass`. */
interface Family {
  readonly plugin: string;
  readonly host: string;
  /** The part of the name that is the host's. */
  readonly part: string;
}

function familiesOf(names: ReadonlySet<string>): readonly Family[] {
  const hosts = new Map<string, Set<string>>();
  for (const name of names) {
    into(hosts, wordsOf(name).join(' '), name);
    const scope = /^@([^/]+)\//.exec(name)?.[1];
    // `@babel/core`, `@angular/cli`: the host of its scope.
    if (scope !== undefined && /\/(?:core|cli|cli-service)$/.test(name))
      into(hosts, wordsOf(scope).join(' '), name);
  }
  return [...names].flatMap((plugin) =>
    partsOf(plugin).flatMap((part) =>
      [...(hosts.get(part) ?? [])]
        .slice(0, mostHosts)
        .flatMap((host) => (host === plugin ? [] : [{ plugin, host, part }])),
    ),
  );
}

/** Its words, one after the other from anywhere to anywhere. */
function partsOf(name: string): readonly string[] {
  const words = wordsOf(name).slice(0, mostNameWords);
  return words.flatMap((_, start) =>
    words.slice(start).map((_, more) => words.slice(start, start + more + 1).join(' ')),
  );
}

const mostNameWords = 20;
/** Names of the same words: `lodash.merge`, `lodash-merge`. */
const mostHosts = 20;

/** Why a plugin may be loaded though nothing uses its host by name: settings and programs have its family's name alone, `.babelrc`. */
function namedFamilies(families: readonly Family[], texts: readonly TextFile[]): ReadonlyMap<string, string> {
  const parts = new Map(families.map(({ part }) => [part, [part]]));
  const mentions = mentionsIn(texts, parts);
  return new Map(
    families.flatMap(({ plugin, host, part }) => {
      const at = mentions.get(part)?.at;
      return at === undefined
        ? []
        : [[plugin, `it may be a plugin of ${host}, whose name ${at.path} has`] as const];
    }),
  );
}

/** Options by which a compiler writes imports itself: https://www.typescriptlang.org/tsconfig/#importHelpers */
function conventionsIn(texts: readonly TextFile[]): ReadonlyMap<string, Start> {
  const found = new Map<string, Start>();
  for (const { path, text } of texts)
    if (
      /(^|\/)(tsconfig|jsconfig)[\w.-]*\.json$/.test(path) &&
      /"importHelpers"\s{0,8}:\s{0,8}true/.test(text)
    )
      found.set('tslib', {
        because: 'the compiler writes imports of it (importHelpers)',
        at: { at: 'file', path },
      });
  return found;
}

const address =
  /\b(?!(?:https?|wss?|file|ftps?|git|ssh|mailto|data|about|blob|chrome|node|webpack|npm|urn|moz-extension|chrome-extension)\b)[a-z][a-z0-9+]{1,20}:\/\/|\b[A-Z0-9_]{0,20}(?:DATABASE|DB|STORE|CACHE|QUEUE|BROKER|SQL|MONGO|REDIS|POSTGRES|PG|AMQP)[A-Z0-9_]{0,20}(?:URL|URI|DSN|HOST|CLIENT|DRIVER|DIALECT)\b|\b[A-Z0-9_]{1,40}_DSN\b/;
const choice =
  /["']?\b(?:dialect|driver|client|adapter|engine|backend|store|provider|transport|broker|storage|parser|serializer|database|type)["']?\s{0,4}[:=]\s{0,4}["']([\w@/+-]{1,80})["']/g;
const choosers = /^(?:dialect|driver|adapter|broker|database)$/;

/** The first file in which an address or a word chooses what is loaded: `postgres://`, `dialect: 'mssql'`. */
function chosenByData(texts: readonly TextFile[], names: ReadonlySet<string>): string | undefined {
  for (const { path, text } of texts) {
    if (address.test(text)) return path;
    for (const [whole, word = ''] of text.matchAll(choice)) {
      const key = /^["']?(\w+)/.exec(whole)?.[1] ?? '';
      if (choosers.test(key) && !names.has(word)) return path;
    }
  }
  return undefined;
}
