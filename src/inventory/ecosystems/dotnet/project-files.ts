import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { FactList, listed } from '../../facts/index.js';
import { addNuget, exactVersion } from './names.js';
import { type Tag, tagsOf } from './tags.js';

const shared = { version: 1, maxBytes: 8 * 1024 * 1024, evidence: 'declared' } as const;

/** packages.config: https://learn.microsoft.com/nuget/reference/packages-config */
export const packagesConfig: Analyzer = {
  ...shared,
  id: 'dotnet/packages-config',
  claim: { basenames: ['packages.config'] },
  analyze: (file) => factsOfConfig(file),
};

/** `PackageReference` in project files, `PackageVersion` in Directory.Packages.props. */
export const projectFile: Analyzer = {
  ...shared,
  id: 'dotnet/project-file',
  claim: {
    suffixes: ['.csproj', '.fsproj', '.vbproj'],
    basenames: ['Directory.Packages.props', 'Directory.Build.props'],
  },
  analyze: (file) => factsOfProject(file),
};

function factsOfConfig(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const list = new FactList();
  const lines = new LineCounter(text);
  for (const { name, attributes, offset, closing } of tagsOf(text)) {
    if (name !== 'package' || closing) continue;
    addNuget(list, {
      name: attributes.get('id') ?? '',
      version: attributes.get('version') ?? '',
      line: lines.at(offset),
      scope: attributes.get('developmentDependency') === 'true' ? 'development' : 'runtime',
    });
  }
  return list.facts();
}

interface Reference {
  readonly name: string;
  readonly line: number;
  version: string | undefined;
  development: boolean;
}

/** Versions that a project leaves to central management are in Directory.Packages.props, which is read by itself. */
function factsOfProject(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const list = new FactList();
  const properties = propertiesOf(text);
  const open: Reference[] = [];
  for (const reference of referencesOf(text)) {
    const { name, line, development } = reference;
    if (reference.version === undefined) continue;
    const version = exactVersion(substitute(reference.version, properties));
    if (version === undefined) open.push(reference);
    else
      addNuget(list, { name, version, line, direct: true, scope: development ? 'development' : 'runtime' });
  }
  tellOpen(list, open);
  return list.facts();
}

const referenceTags = new Set(['PackageReference', 'PackageVersion', 'GlobalPackageReference']);

function referencesOf(text: string): readonly Reference[] {
  const lines = new LineCounter(text);
  const references: Reference[] = [];
  let current: Reference | undefined;
  for (const tag of tagsOf(text)) {
    if (referenceTags.has(tag.name)) {
      current = tag.closing ? undefined : referenceOf(tag, lines);
      if (current !== undefined) references.push(current);
    } else if (current !== undefined && !tag.closing) {
      if (tag.name === 'Version') current.version ??= tag.text;
      if (tag.name === 'PrivateAssets') current.development ||= tag.text.toLowerCase() === 'all';
    }
  }
  return references;
}

/** `Include` adds a package, `Update` changes one; private assets stay in the build. */
function referenceOf({ attributes, offset }: Tag, lines: LineCounter): Reference | undefined {
  const name = attributes.get('Include') ?? attributes.get('Update');
  if (name === undefined || name === '') return undefined;
  const development = attributes.get('PrivateAssets')?.toLowerCase() === 'all';
  return {
    name,
    line: lines.at(offset),
    version: attributes.get('Version') ?? attributes.get('VersionOverride'),
    development,
  };
}

function propertiesOf(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const { name, text: value, closing } of tagsOf(text)) {
    if (!closing && value !== '' && value.length <= 100) properties.set(name, value);
  }
  return properties;
}

/** `$(Name)` of the same file; one step, since nobody nests them for versions. */
function substitute(version: string, properties: ReadonlyMap<string, string>): string {
  return version.replace(
    /\$\(([A-Za-z_][\w.-]{0,100})\)/g,
    (whole, name: string) => properties.get(name) ?? whole,
  );
}

function tellOpen(list: FactList, open: readonly Reference[]): void {
  const [first] = open;
  if (first === undefined) return;
  const many = open.length === 1 ? '1 package has' : `${open.length} packages have`;
  const names = listed(open.map(({ name, version }) => `${name} ${version ?? ''}`));
  list.problem(`${many} no exact version and cannot be matched: ${names}. A packages.lock.json would tell.`, {
    line: first.line,
  });
}
