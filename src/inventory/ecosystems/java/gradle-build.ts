import type { AnalyzedFile, Analyzer, Fact, PlacedFact } from '../../../core/analyzer.js';
import { prefixOf } from '../../../core/paths.js';
import { asList, asRecord, asText, entriesOf } from '../../../formats/json/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { isId } from './descriptions.js';
import { catalogComponents } from './gradle-catalog.js';
import { isForDevelopment, literalDependencies } from './gradle-literals.js';
import { gradleLockfile } from './gradle-lockfile.js';
import { developmentMark, wayIn, withCatalogScopes } from './gradle-uses.js';

/** Build scripts of Gradle, Groovy or Kotlin: the names of what they ask for, and their ways into catalogs. */
export const gradleBuild: Analyzer = {
  id: 'java/gradle-build',
  version: 6,
  claim: { suffixes: ['.gradle', '.gradle.kts'] },
  accepts: ({ path }) => !/(?:^|\/)(?:settings|init)\.gradle(?:\.kts)?$/.test(path),
  maxBytes: 2 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'declared',
  analyze: readBuild,
};

/** Version catalogs: https://docs.gradle.org/current/userguide/version_catalogs.html */
export const gradleCatalog: Analyzer = {
  id: 'java/gradle-catalog',
  version: 3,
  claim: { suffixes: ['.versions.toml'] },
  maxBytes: 2 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'declared',
  analyze: readCatalog,
};

const mostNames = 5_000;
const comments = /"(?:[^"\\\n]|\\.){0,500}"|'(?:[^'\\\n]|\\.){0,500}'|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
const coordinates = /["']([\w.-]{1,256}:[\w.-]{1,256})(?::[^"'\n]{0,200})?["']/g;
const named =
  /\bgroup\s{0,9}[:=]\s{0,9}["']([\w.-]{1,256})["']\s{0,9},\s{0,9}name\s{0,9}[:=]\s{0,9}["']([\w.-]{1,256})["']/g;
const kotlin = /\bkotlin\(\s{0,9}["']([\w-]{1,100})["']/g;
/** `libs.spring.web`: which of them are of a catalog is known where the catalogs are. */
const dotted = /\b[a-z]\w{0,60}(?:\.[A-Za-z]\w{0,60}){1,8}/g;

function readBuild(file: AnalyzedFile): readonly Fact[] {
  const text = file.text().replace(comments, (each) => (each.startsWith('/') ? ' ' : each));
  const names = [
    ...[...text.matchAll(coordinates)].map(([, name = '']) => name),
    ...[...text.matchAll(named)].map(([, group, artifact]) => `${group}:${artifact}`),
    ...[...text.matchAll(kotlin)].map(([, module]) => `org.jetbrains.kotlin:kotlin-${module}`),
  ];
  const bare = text.replace(comments, '""');
  const ways = bare.split('\n').flatMap((line) => {
    const mark = isForDevelopment(line) ? developmentMark : '';
    return [...line.matchAll(dotted)].map(([way]) => `${way}${mark}`);
  });
  const lines = [...new Set([...names, ...ways])].sort().slice(0, mostNames);
  if (lines.length === 0) return [];
  const found = literalDependencies(file.text());
  const isUnread = found.length === 0 && /\bdependencies\b/.test(bare) && versioned.test(text);
  return [
    ...(isUnread ? [unread] : found),
    ...(found.some(isNeeded) ? [unlocked] : []),
    { kind: 'package-source', format: 'gradle-build', text: lines.join('\n') },
  ];
}

const versioned = /["'][\w.-]{1,256}:[\w.-]{1,256}:[\w.$+-]{1,200}["']/;
const unread: Fact = {
  kind: 'problem',
  reason:
    'Its dependencies are written in a form that is not read. A gradle.lockfile records what Gradle chooses.',
};

const unlocked: Fact = {
  kind: 'problem',
  reason:
    'What comes with its dependencies stands in no file here and is unknown. A gradle.lockfile records it.',
};

function isNeeded(fact: Fact): boolean {
  return fact.kind === 'component' && fact.component.scope !== 'development';
}

/** Lines of an alias as build scripts write it and what it stands for. */
function readCatalog(file: AnalyzedFile): readonly Fact[] {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1, -'.versions.toml'.length);
  const record = parseToml(file.text());
  const libraries = new Map(
    entriesOf(record.libraries).flatMap(([alias, value]) => {
      const library = libraryIn(value);
      return library === undefined ? [] : [[alias, library] as const];
    }),
  );
  const bundles = entriesOf(record.bundles).flatMap(([alias, list]) =>
    asList(list).flatMap((each) => {
      const library = libraries.get(asText(each) ?? '');
      return library === undefined ? [] : `${name}.bundles.${accessorOf(alias)} ${library}`;
    }),
  );
  const components = catalogComponents(file.text(), record);
  const lines = [
    ...[...libraries].map(([alias, library]) => `${name}.${accessorOf(alias)} ${library}`),
    ...bundles,
  ];
  return lines.length === 0
    ? components
    : [
        ...components,
        {
          kind: 'package-source',
          format: 'gradle-catalog',
          text: lines.sort().slice(0, mostNames).join('\n'),
        },
      ];
}

function libraryIn(value: unknown): string | undefined {
  const record = asRecord(value);
  const module = record === undefined ? asText(value) : (asText(record.module) ?? joined(record));
  const [group, artifact] = (module ?? '').split(':');
  return isId(group) && isId(artifact) ? `${group}:${artifact}` : undefined;
}

function joined(record: Readonly<Record<string, unknown>>): string {
  return `${asText(record.group) ?? ''}:${asText(record.name) ?? ''}`;
}

function accessorOf(alias: string): string {
  return alias.slice(0, 256).replace(/[-_]/g, '.');
}

/** Components of lockfiles, with whether the build scripts that the lockfile belongs to name them. */
export function joinGradle(all: readonly PlacedFact[]): readonly PlacedFact[] {
  const facts = withoutLockedCatalogs(all);
  const sources = facts.flatMap(({ fact, location: { path } }) =>
    fact.kind === 'package-source' && fact.format.startsWith('gradle')
      ? [{ path, isCatalog: fact.format === 'gradle-catalog', lines: fact.text.split('\n') }]
      : [],
  );
  if (!sources.some(({ isCatalog }) => !isCatalog)) return facts;
  const scoped = withCatalogScopes(facts, sources, ({ analyzer }) => analyzer === gradleCatalog.id);
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return scoped.map((each) => {
    const { fact, analyzer, location } = each;
    if (analyzer !== gradleLockfile.id || fact.kind !== 'component') return each;
    // Plugins of the settings stand in no build script.
    if (location.path.endsWith('settings-gradle.lockfile')) return each;
    const folder = projectOf(location.path);
    if (!known.has(folder)) known.set(folder, namesFor(folder, sources));
    const names = known.get(folder);
    if (names === undefined) return each;
    const direct = names.has(fact.component.name);
    return { ...each, fact: { ...fact, component: { ...fact.component, direct } } };
  });
}

/** What a catalog offers or a script asks for, where a lockfile of the same build says what was chosen, is not said again. */
function withoutLockedCatalogs(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const locked = facts
    .filter(({ analyzer }) => analyzer === gradleLockfile.id)
    .map(({ location }) => location.path);
  if (locked.length === 0) return facts;
  const isLocked = (source: string): boolean => {
    const root = prefixOf(source).replace(/gradle\/$/, '');
    return locked.some((path) => path.startsWith(root));
  };
  const isOffer = ({ analyzer, fact }: PlacedFact): boolean =>
    (analyzer === gradleCatalog.id && fact.kind === 'component') ||
    (analyzer === gradleBuild.id && (fact.kind === 'component' || fact.kind === 'problem'));
  return facts.filter((each) => !isOffer(each) || !isLocked(each.location.path));
}

interface GradleSource {
  readonly path: string;
  readonly isCatalog: boolean;
  readonly lines: readonly string[];
}

function projectOf(lockfile: string): string {
  const folder = prefixOf(lockfile);
  return folder.endsWith('gradle/dependency-locks/')
    ? folder.slice(0, -'gradle/dependency-locks/'.length)
    : folder;
}

/** The project's own scripts, those above it, and plugins of the build; undefined where the project has none itself. */
function namesFor(folder: string, sources: readonly GradleSource[]): ReadonlySet<string> | undefined {
  const scripts = sources.filter(({ path, isCatalog }) => !isCatalog && speaksFor(path, folder));
  if (!scripts.some(({ path }) => prefixOf(path) === folder)) return undefined;
  const catalog = new Map<string, string[]>();
  for (const { path, isCatalog, lines } of sources)
    if (isCatalog && folder.startsWith(prefixOf(path).replace(/gradle\/$/, '')))
      for (const line of lines) {
        const [alias = '', library = ''] = line.split(' ');
        catalog.set(alias, [...(catalog.get(alias) ?? []), library]);
      }
  const names = new Set<string>();
  for (const line of scripts.flatMap(({ lines }) => lines)) {
    if (line.includes(':')) names.add(line);
    else for (const library of catalog.get(wayIn(line)) ?? []) names.add(library);
  }
  return names;
}

/** Conventions of a build stand in `buildSrc` or a folder like it, beside the projects that use them. */
function speaksFor(script: string, folder: string): boolean {
  const own = prefixOf(script);
  if (folder.startsWith(own)) return true;
  const convention = /^(.*?)(?:buildSrc|build-logic|build-conventions|buildLogic)\//.exec(own)?.[1];
  return convention !== undefined && folder.startsWith(convention);
}
