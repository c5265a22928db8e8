import type { AnalyzedFile, Analyzer, Fact } from '../core/analyzer.js';
import { asList, asRecord, entriesOf, parseJsonRecord } from '../formats/json/index.js';
import { parseToml } from '../formats/toml/index.js';
import { normaliseName as phpName } from './ecosystems/composer/packages.js';
import { nameOfRequirement, normaliseName as pythonName } from './ecosystems/python/names.js';
import type { FactOf } from './placed.js';

/**
 * Manifests that name what a project itself asks for. Some lockfiles do not repeat that (poetry.lock, composer.lock,
 * yarn.lock of version 1, Pipfile.lock), and without it nobody knows how a package came in.
 */
const packageJson = manifest('npm/package-json', 'package.json', 'npm', (text) => {
  const record = parseJsonRecord(text);
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) => namesOf(record[key]));
});

const composerJson = manifest('composer/composer-json', 'composer.json', 'Packagist', (text) => {
  const record = parseJsonRecord(text);
  return ['require', 'require-dev'].flatMap((key) => namesOf(record[key])).map(phpName);
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
    ...[poetry.dependencies, poetry['dev-dependencies'], ...groups].flatMap(namesOf),
    ...requirements.flatMap((each) => (typeof each === 'string' ? (nameOfRequirement(each) ?? []) : [])),
  ].map(pythonName);
});

const pipfile = manifest('python/pipfile', 'Pipfile', 'PyPI', (text) => {
  const record = parseToml(text);
  return ['packages', 'dev-packages'].flatMap((key) => namesOf(record[key])).map(pythonName);
});

export const manifestAnalyzers: readonly Analyzer[] = [packageJson, composerJson, pyproject, pipfile];

const mostNames = 5_000;
const longestName = 256;

function manifest(
  id: string,
  basename: string,
  ecosystem: string,
  read: (text: string) => readonly string[],
): Analyzer {
  return {
    id,
    version: 1,
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
  read: (text: string) => readonly string[],
): readonly Fact[] {
  try {
    const names = [...new Set(read(file.text()))].filter((name) => name.length <= longestName);
    return names.length === 0
      ? []
      : [{ kind: 'direct-names', ecosystem, names: names.sort().slice(0, mostNames) }];
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

function namesOf(value: unknown): readonly string[] {
  return entriesOf(value).map(([name]) => name);
}

const lockfile = /(^|\/)(poetry\.lock|composer\.lock|yarn\.lock|Pipfile\.lock)$/;

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
