import type { AnalyzedFile, Analyzer, Fact } from '../core/analyzer.js';
import { asList, asRecord, entriesOf, parseJsonRecord } from '../formats/json/index.js';
import { parseToml } from '../formats/toml/index.js';
import { normaliseName as phpName } from './ecosystems/composer/packages.js';
import { nameOfRequirement, normaliseName as pythonName } from './ecosystems/python/names.js';
import { FactList } from './facts/index.js';
import type { FactOf } from './placed.js';

/**
 * Manifests that name what a project itself asks for. Some lockfiles do not repeat that (poetry.lock, composer.lock,
 * yarn.lock of version 1, Pipfile.lock), and without it no one knows how a package came in.
 */
const packageJson = manifest('npm/package-json', 'package.json', 'npm', (text) => {
  const record = parseJsonRecord(text);
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) =>
    entriesOf(record[key]).map(([name, range]) => asked(name, range, key === 'devDependencies')),
  );
});

const composerJson = manifest('composer/composer-json', 'composer.json', 'Packagist', (text) => {
  const record = parseJsonRecord(text);
  return ['require', 'require-dev'].flatMap((key) =>
    entriesOf(record[key]).map(([name, range]) => asked(phpName(name), range, key === 'require-dev')),
  );
});

/** PEP 621, PEP 735, and Poetry's own tables. */
const pyproject = manifest('python/pyproject', 'pyproject.toml', 'PyPI', (text) => {
  const record = parseToml(text);
  const project = asRecord(record.project) ?? {};
  const poetry = asRecord(asRecord(record.tool)?.poetry) ?? {};
  const groups = entriesOf(poetry.group).map(([, group]) => asRecord(group)?.dependencies);
  const requirements = [
    project.dependencies,
    ...entriesOf(project['optional-dependencies']).map(([, list]) => list),
    ...entriesOf(record['dependency-groups']).map(([, list]) => list),
  ].flatMap(asList);
  return [
    ...[poetry.dependencies, poetry['dev-dependencies'], ...groups].flatMap(pythonTable),
    ...requirements.flatMap((each) => (typeof each === 'string' ? pythonRequirement(each) : [])),
  ];
});

const pipfile = manifest('python/pipfile', 'Pipfile', 'PyPI', (text) => {
  const record = parseToml(text);
  return ['packages', 'dev-packages'].flatMap((key) => pythonTable(record[key]));
});

/** https://bundler.io/man/gemfile.5.html: gems in groups, as a block or an option; a gem in no group is for all. */
const gemfile = manifest('ruby/gemfile', 'Gemfile', 'RubyGems', (text) => {
  const blocks: boolean[] = [];
  const found: Asked[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.replace(/#[^"']{0,200}$/, '').trim();
    const group = /^group[ (]{1,4}(.{1,200}?)\)?[ ]{1,4}do\b/.exec(line)?.[1];
    const gem = /^gem[ (]{1,4}["']([\w.-]{1,200})["'](.{0,500})$/.exec(line);
    if (group !== undefined) blocks.push(isDevelopmentGroup(group));
    else if (/\bdo(?:[ ]{0,4}\|[^|]{0,40}\|)?$/.test(line) || /^(?:if|unless|case)\b/.test(line))
      blocks.push(false);
    else if (line === 'end') blocks.pop();
    if (gem === null) continue;
    const option = /\bgroups?(?::|["']?[ ]{0,4}=>)[ ]{0,4}(\[[^\]]{0,200}\]|:\w{1,40})/.exec(
      gem[2] ?? '',
    )?.[1];
    const isDevelopment = blocks.includes(true) || (option !== undefined && isDevelopmentGroup(option));
    found.push({ name: gem[1] ?? '', isDevelopment });
  }
  return found;
});

/** All of the groups are for development. */
function isDevelopmentGroup(text: string): boolean {
  const groups = text.match(/\w{1,40}/g) ?? [];
  return groups.length > 0 && groups.every((each) => /^(?:development|test|ci|lint|rubocop)$/.test(each));
}

export const manifestAnalyzers: readonly Analyzer[] = [
  packageJson,
  composerJson,
  pyproject,
  pipfile,
  gemfile,
];

/** What a manifest asks for; the version where it asks for exactly one. */
interface Asked {
  readonly name: string;
  readonly version?: string;
  readonly isDevelopment?: boolean;
}

/** `1.2.3`, `=1.2.3`, `==1.2.3`, `v1.2.3`: no range, no address, no tag. */
const exact = /^(?:={0,3}|v)[ \t]{0,4}(\d{1,9}(?:\.\d{1,9}){1,4}(?:[-+.]?[A-Za-z0-9][A-Za-z0-9.+-]{0,40})?)$/;

function asked(name: string, range: unknown, isDevelopment = false): Asked {
  const version = typeof range === 'string' ? exact.exec(range.trim())?.[1] : undefined;
  return { name, ...(version === undefined ? {} : { version }), isDevelopment };
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

const purlTypes: Readonly<Record<string, 'npm' | 'composer' | 'pypi'>> = {
  npm: 'npm',
  Packagist: 'composer',
  PyPI: 'pypi',
};

const mostNames = 5_000;
const longestName = 256;

function manifest(
  id: string,
  basename: string,
  ecosystem: string,
  read: (text: string) => readonly Asked[],
): Analyzer {
  return {
    id,
    version: 3,
    claim: { basenames: [basename] },
    accepts: ({ path }) => !/(^|\/)(node_modules|vendor|site-packages|dist-packages)\//.test(path),
    maxBytes: 4 * 1024 * 1024,
    tooLongIs: 'note',
    evidence: 'declared',
    analyze: (file) => factsOf(file, ecosystem, read),
  };
}

function factsOf(
  file: AnalyzedFile,
  ecosystem: string,
  read: (text: string) => readonly Asked[],
): readonly Fact[] {
  try {
    const all = read(file.text()).filter(({ name }) => name.length <= longestName);
    const names = [...new Set(all.map(({ name }) => name))];
    return names.length === 0
      ? []
      : [
          { kind: 'direct-names', ecosystem, names: names.sort().slice(0, mostNames), ...laterOf(all) },
          ...pinned(all.slice(0, mostNames), ecosystem, file.text()),
        ];
  } catch {
    // The lockfile says what is there; a manifest that cannot be read costs only who asked for it.
    return [
      {
        kind: 'problem',
        reason: 'The manifest cannot be read, so it is not known what it asks for.',
        weight: 'note',
      },
    ];
  }
}

/** Names that no other entry asks for at run time. */
function laterOf(all: readonly Asked[]): { readonly development?: readonly string[] } {
  const runtime = new Set(all.filter(({ isDevelopment }) => isDevelopment !== true).map(({ name }) => name));
  const development = [...new Set(all.map(({ name }) => name))].filter((each) => !runtime.has(each)).sort();
  return development.length === 0 ? {} : { development: development.slice(0, mostNames) };
}

/** Exact versions are known without a lockfile. */
function pinned(all: readonly Asked[], ecosystem: string, text: string): readonly Fact[] {
  const type = purlTypes[ecosystem];
  if (type === undefined) return [];
  const list = new FactList();
  for (const { name, version, isDevelopment } of all) {
    if (version === undefined) continue;
    const slash = name.lastIndexOf('/');
    list.add(
      { type, name: name.slice(slash + 1), ...(slash === -1 ? {} : { namespace: name.slice(0, slash) }) },
      {
        name,
        version,
        ecosystem,
        direct: true,
        scope: isDevelopment === true ? 'development' : 'runtime',
        line: lineOf(text, name),
      },
    );
  }
  return list.facts();
}

function lineOf(text: string, name: string): number | undefined {
  const at = text.indexOf(`"${name}"`);
  return at === -1 ? undefined : text.slice(0, at).split('\n').length;
}

const ownIds: ReadonlySet<string> = new Set([
  'npm/package-json',
  'composer/composer-json',
  'python/pyproject',
  'python/pipfile',
]);

/** Components that a manifest pins, unless a lockfile beside it or above says more. */
export function withoutLocked(found: readonly FactOf<'component'>[]): readonly FactOf<'component'>[] {
  const isManifest = ({ analyzer }: FactOf<'component'>) => ownIds.has(analyzer);
  if (!found.some(isManifest)) return found;
  const locked = new Set(
    found
      .filter((one) => !isManifest(one))
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
  /(^|\/)(poetry\.lock|composer\.lock|yarn\.lock|Pipfile\.lock|package-lock\.json|npm-shrinkwrap\.json)$/;

/** Components of lockfiles that do not tell it, with whether a manifest beside or below the lockfile names them. */
export function withDirect(
  found: readonly FactOf<'component'>[],
  manifests: readonly FactOf<'direct-names'>[],
): readonly FactOf<'component'>[] {
  if (manifests.length === 0) return found;
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const namesFor = (path: string, ecosystem: string): ReadonlySet<string> | undefined => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const key = `${ecosystem} ${folder}`;
    if (!known.has(key)) {
      const fitting = manifests.filter(
        ({ fact, location }) => fact.ecosystem === ecosystem && location.path.startsWith(folder),
      );
      known.set(key, fitting.length === 0 ? undefined : new Set(fitting.flatMap(({ fact }) => fact.names)));
    }
    return known.get(key);
  };
  return found.map((each) => {
    const { component } = each.fact;
    if (component.direct !== undefined || !lockfile.test(each.location.path)) return each;
    const names = namesFor(each.location.path, component.ecosystem ?? '');
    if (names === undefined) return each;
    const name = component.ecosystem === 'PyPI' ? pythonName(component.name) : component.name;
    return { ...each, fact: { ...each.fact, component: { ...component, direct: names.has(name) } } };
  });
}
