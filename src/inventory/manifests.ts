import type { Analyzer } from '../core/analyzer.js';
import { asList, asRecord, entriesOf, parseJsonRecord } from '../formats/json/index.js';
import { parseToml } from '../formats/toml/index.js';
import { normaliseName as phpName } from './ecosystems/composer/packages.js';
import { nameOfRequirement, normaliseName as pythonName } from './ecosystems/python/names.js';
import { type Asked, asked, manifest } from './manifest.js';
import { otherManifests } from './manifests-other.js';
import type { FactOf } from './placed.js';
import {
  cargoDependencies,
  ownInCargoToml,
  ownInComposerJson,
  ownInPackageJson,
  ownInPyproject,
} from './project-facts.js';

/**
 * Manifests that name what a project itself asks for. Some lockfiles do not repeat that (poetry.lock, composer.lock,
 * yarn.lock of version 1, Pipfile.lock), and without it no one knows how a package came in.
 */
const packageJson = manifest(
  'npm/package-json',
  'package.json',
  'npm',
  (text) => {
    const record = parseJsonRecord(text);
    return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) =>
      entriesOf(record[key]).map(([name, range]) => ({
        ...asked(name, range, key === 'devDependencies'),
        isOptional: key === 'optionalDependencies',
        request: `${name}@${typeof range === 'string' ? range : ''}`,
      })),
    );
  },
  ownInPackageJson,
);

const composerJson = manifest(
  'composer/composer-json',
  'composer.json',
  'Packagist',
  (text) => {
    const record = parseJsonRecord(text);
    return ['require', 'require-dev'].flatMap((key) =>
      entriesOf(record[key]).map(([name, range]) => asked(phpName(name), range, key === 'require-dev')),
    );
  },
  ownInComposerJson,
);

const cargoToml = manifest(
  'cargo/cargo-toml',
  'Cargo.toml',
  'crates.io',
  (text) =>
    cargoDependencies(text).map(({ name, role }) => ({
      name,
      isDevelopment: role === 'development',
      isOptional: role === 'optional',
    })),
  ownInCargoToml,
);

/** PEP 621, PEP 735, and Poetry's own tables. */
const pyproject = manifest('python/pyproject', 'pyproject.toml', 'PyPI', pythonProject, ownInPyproject);

function pythonProject(text: string): readonly Asked[] {
  const record = parseToml(text);
  const project = asRecord(record.project) ?? {};
  const poetry = asRecord(asRecord(record.tool)?.poetry) ?? {};
  const groups = entriesOf(poetry.group).map(([, group]) => asRecord(group)?.dependencies);
  const requirements = [
    project.dependencies,
    ...entriesOf(project['optional-dependencies']).map(([, list]) => list),
    ...entriesOf(record['dependency-groups']).map(([, list]) => list),
    ...entriesOf(asRecord(asRecord(record.tool)?.pdm)?.['dev-dependencies']).map(([, list]) => list),
    asRecord(asRecord(record.tool)?.uv)?.['dev-dependencies'],
  ].flatMap(asList);
  return [
    ...[poetry.dependencies, poetry['dev-dependencies'], ...groups].flatMap(pythonTable),
    ...requirements.flatMap((each) => (typeof each === 'string' ? pythonRequirement(each) : [])),
  ];
}

const pipfile = manifest('python/pipfile', 'Pipfile', 'PyPI', (text) => {
  const record = parseToml(text);
  return ['packages', 'dev-packages'].flatMap((key) => pythonTable(record[key]));
});

/** https://bundler.io/man/gemfile.5.html: gems in groups, as a block or an option; a gem in no group is for all. */
const gemfile = manifest('ruby/gemfile', 'Gemfile', 'RubyGems', (text) => {
  const blocks: boolean[] = [];
  const found: Asked[] = [];
  for (const raw of text.split('\n')) {
    const line = withoutComment(raw).trim();
    const group = /^group[ (]{1,4}(.{1,200}?)\)?[ ]{1,4}do\b/.exec(line)?.[1];
    const gem = /^gem[ (]{1,4}["']([\w.-]{1,200})["'](.{0,500})$/.exec(line);
    if (group !== undefined) blocks.push(isDevelopmentGroup(group));
    else if (/\bdo(?:[ ]{0,4}\|[^|]{0,40}\|)?$/.test(line) || /^(?:if|unless|case)\b/.test(line))
      blocks.push(false);
    else if (line === 'end') blocks.pop();
    if (gem === null) continue;
    const option = groupOption(gem[2] ?? '');
    const isDevelopment = blocks.includes(true) || (option !== undefined && isDevelopmentGroup(option));
    found.push({ name: gem[1] ?? '', isDevelopment });
  }
  return found;
});

/** A sign of number after the last quote begins a comment. */
function withoutComment(line: string): string {
  const at = line.indexOf('#', Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"), 0));
  return at === -1 ? line : line.slice(0, at);
}

/** The value of `group:`, `groups:` or `:group =>`. */
function groupOption(rest: string): string | undefined {
  const at = rest.search(/\bgroups?\b/);
  if (at === -1) return undefined;
  const value = rest
    .slice(at)
    .replace(/^groups?["']?[ ]{0,4}(?::|=>)/, '')
    .trim();
  return value.startsWith('[') ? value.slice(0, value.indexOf(']') + 1) : value.split(',', 1)[0];
}

/** All of the groups are for development. */
function isDevelopmentGroup(text: string): boolean {
  const groups = text.match(/\w{1,40}/g) ?? [];
  return groups.length > 0 && groups.every((each) => /^(?:development|test|ci|lint|rubocop)$/.test(each));
}

/** Poetry reads a bare version as exact; Pipenv wants `==`. */
function pythonTable(value: unknown): readonly Asked[] {
  return entriesOf(value).map(([name, range]) => asked(pythonName(name), asRecord(range)?.version ?? range));
}

/** `Name[extra]==1.2.3 ; marker` (PEP 508). */
function pythonRequirement(text: string): readonly Asked[] {
  const name = nameOfRequirement(text);
  if (name === undefined) return [];
  const version = /===?[ \t]{0,4}([^ \t,;*]{1,60})[ \t]{0,4}(?:;|$)/.exec(text)?.[1];
  return [asked(pythonName(name), version === undefined ? undefined : `==${version}`)];
}

export const manifestAnalyzers: readonly Analyzer[] = [
  packageJson,
  composerJson,
  cargoToml,
  pyproject,
  pipfile,
  gemfile,
  ...otherManifests,
];

const ownIds: ReadonlySet<string> = new Set([
  'npm/package-json',
  'composer/composer-json',
  'python/pyproject',
  'python/pipfile',
  'python/setup-cfg',
  'python/setup-py',
  'ruby/project-gemspec',
]);

/** What lies beside a manifest and is no lockfile of its packages: tools of the project, archives. */
const noLock: ReadonlySet<string> = new Set([
  'toolchains/mise',
  'toolchains/tool-versions',
  'python/archive',
]);

/** Components that a manifest pins, unless a lockfile beside it or above says more. */
export function withoutLocked(found: readonly FactOf<'component'>[]): readonly FactOf<'component'>[] {
  const isManifest = ({ analyzer }: FactOf<'component'>) => ownIds.has(analyzer);
  if (!found.some(isManifest)) return found;
  const locked = new Set(
    found
      .filter((one) => !isManifest(one) && !noLock.has(one.analyzer))
      .map(({ fact, location }) => `${fact.component.ecosystem} ${folderOf(location.path)}`),
  );
  return found.filter((one) => {
    if (!isManifest(one)) return true;
    const { ecosystem } = one.fact.component;
    return !foldersAbove(one.location.path).some((folder) => locked.has(`${ecosystem} ${folder}`));
  });
}

/** `a/b/` of `a/b/c`; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return Array.from({ length: parts.length + 1 }, (_, depth) =>
    parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join(''),
  );
}

const lockfile =
  /(^|\/)(paket\.lock|(?:Julia)?Manifest\.toml|vcpkg\/status|poetry\.lock|pdm\.lock|composer\.lock|yarn\.lock|Pipfile\.lock|package-lock\.json|npm-shrinkwrap\.json)$/;

/** Components of lockfiles that do not tell it, with whether a manifest beside or below the lockfile names them. */
export function withDirect(
  found: readonly FactOf<'component'>[],
  manifests: readonly FactOf<'direct-names'>[],
): readonly FactOf<'component'>[] {
  if (manifests.length === 0) return found;
  const known = new Map<string, Wanted | undefined>();
  const wantedFor = (path: string, ecosystem: string): Wanted | undefined => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1).replace(/vcpkg_installed\/vcpkg\/$/, '');
    const key = `${ecosystem} ${folder}`;
    if (!known.has(key)) known.set(key, wantedIn(folder, ecosystem, manifests));
    return known.get(key);
  };
  return found.map((each) => {
    const { component } = each.fact;
    if (component.direct !== undefined || !lockfile.test(each.location.path)) return each;
    const wanted = wantedFor(each.location.path, component.ecosystem ?? '');
    if (wanted === undefined) return each;
    const direct = isWanted(component, wanted);
    // A dependency of the project is not optional because another package could do without it.
    const { scope, ...rest } = component;
    const mustBe =
      direct &&
      component.answers !== undefined &&
      scope === 'optional' &&
      !wanted.optional.has(component.name);
    const isTool = component.ecosystem === 'vcpkg' && wanted.development.has(component.name);
    const kept = isTool ? { scope: 'development' as const } : scope === undefined || mustBe ? {} : { scope };
    return { ...each, fact: { ...each.fact, component: { ...rest, ...kept, direct } } };
  });
}

interface Wanted {
  readonly names: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly development: ReadonlySet<string>;
}

function wantedIn(
  folder: string,
  ecosystem: string,
  manifests: readonly FactOf<'direct-names'>[],
): Wanted | undefined {
  const fitting = manifests.filter(
    ({ fact, location }) => fact.ecosystem === ecosystem && location.path.startsWith(folder),
  );
  if (fitting.length === 0) return undefined;
  const all = (read: (fact: FactOf<'direct-names'>['fact']) => readonly string[]): ReadonlySet<string> =>
    new Set(fitting.flatMap(({ fact }) => read(fact)));
  return {
    names: all(({ names }) => names),
    requests: all(({ requests = [] }) => requests),
    optional: all(({ optional = [] }) => optional),
    development: all(({ development = [] }) => development),
  };
}

function isWanted(
  { name, ecosystem, answers }: FactOf<'component'>['fact']['component'],
  { names, requests }: Wanted,
): boolean {
  if (answers !== undefined && requests.size > 0) return answers.some((each) => requests.has(each));
  if (ecosystem === 'PyPI') return names.has(pythonName(name));
  return names.has(ecosystem === 'Packagist' || ecosystem === 'NuGet' ? name.toLowerCase() : name);
}
