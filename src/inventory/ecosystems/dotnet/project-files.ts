import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { parseXml, textOf, type XmlElement } from '../../../formats/xml/index.js';
import { FactList, listed, purlOf } from '../../facts/index.js';
import { addNuget, exactVersion } from './names.js';

const shared = { version: 5, maxBytes: 8 * 1024 * 1024, evidence: 'declared' } as const;

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
  const list = new FactList();
  for (const { name, attributes, line } of parseXml(file.text()).children) {
    if (name !== 'package') continue;
    addNuget(list, {
      name: attributes.get('id') ?? '',
      version: attributes.get('version') ?? '',
      line,
      direct: true,
      scope: attributes.get('developmentDependency') === 'true' ? 'development' : 'runtime',
    });
  }
  return list.facts();
}

interface Reference {
  readonly name: string;
  readonly line: number;
  readonly version: string | undefined;
  readonly development: boolean;
}

/** Versions that a project leaves to central management are in Directory.Packages.props, which is read by itself. */
function factsOfProject(file: AnalyzedFile): readonly Fact[] {
  const root = parseXml(file.text());
  const elements = elementsOf(root);
  const list = new FactList();
  const properties = propertiesOf(elements);
  const open: Reference[] = [];
  const managed: string[] = [];
  const references = elements.flatMap(referenceOf);
  for (const reference of references) {
    const { name, line, development } = reference;
    if (reference.version === undefined) {
      managed.push(`${name} ${line} ${development ? 'development' : 'runtime'}`);
      continue;
    }
    const version = exactVersion(substitute(reference.version, properties));
    if (version === undefined) open.push(reference);
    else
      addNuget(list, { name, version, line, direct: true, scope: development ? 'development' : 'runtime' });
  }
  reportOpen(list, open);
  addProject(list, file.path, { properties, references, line: root.line });
  const shared = managed.filter((each) => each.length < 300).slice(0, mostManaged);
  const build = buildOf(file.path, { properties, open, references });
  return [
    ...list.facts(),
    ...build,
    ...(shared.length === 0
      ? []
      : [{ kind: 'package-source', format: 'nuget-references', text: shared.join('\n') } as const]),
  ];
}

/** What only shared files settle, and what shared files say. */
function buildOf(
  path: string,
  {
    properties,
    open,
    references,
  }: {
    readonly properties: ReadonlyMap<string, string>;
    readonly open: readonly Reference[];
    readonly references: readonly Reference[];
  },
): readonly Fact[] {
  const isShared = path.endsWith('.props');
  const wanted = open.filter(({ version = '' }) => version.includes('$('));
  // Referenced by every project below; `PackageVersion` alone references nothing.
  const names =
    isShared && !path.endsWith('Directory.Packages.props') ? references.map(({ name }) => name) : [];
  const own = isShared || wanted.length > 0 ? [...properties].slice(0, mostProperties) : [];
  const text = JSON.stringify({
    properties: Object.fromEntries(own),
    open: wanted.slice(0, mostManaged),
    names: names.slice(0, mostManaged),
  });
  return text.length > longestBuild ? [] : [{ kind: 'package-source', format: 'nuget-build', text }];
}

const mostProperties = 1_000;
const longestBuild = 1024 * 1024;

const mostManaged = 5_000;

function addProject(
  list: FactList,
  path: string,
  {
    properties,
    references,
    line,
  }: {
    readonly properties: ReadonlyMap<string, string>;
    readonly references: readonly Reference[];
    readonly line: number;
  },
): void {
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (!file.endsWith('proj')) return;
  const property = (name: string): string | undefined => {
    const value = properties.get(name);
    return value === undefined || value.includes('$(') ? undefined : value;
  };
  const name = property('packageid') ?? property('assemblyname') ?? file.slice(0, file.lastIndexOf('.'));
  const licence = property('packagelicenseexpression');
  list.project(
    { type: 'nuget', name },
    {
      name,
      version: property('version') ?? composedVersion(property),
      ecosystem: 'NuGet',
      line,
      licenses: licence === undefined ? undefined : [licence],
      dependsOn: references.flatMap(({ name: other }) => purlOf({ type: 'nuget', name: other }) ?? []),
    },
  );
}

/** https://learn.microsoft.com/dotnet/core/project-sdk/msbuild-props#versionprefix */
function composedVersion(property: (name: string) => string | undefined): string | undefined {
  const [prefix, suffix] = [property('versionprefix'), property('versionsuffix')];
  return prefix === undefined || suffix === undefined ? prefix : `${prefix}-${suffix}`;
}

/** All elements, in the order of the file. The reader limits their depth and number. */
function elementsOf(root: XmlElement): readonly XmlElement[] {
  const all: XmlElement[] = [];
  const stack = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    all.push(element);
    for (const child of element.children.toReversed()) stack.push(child);
  }
  return all;
}

const referenceNames = new Set([
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
  'DotNetCliToolReference',
]);
/** Of analyzers and tools of the build, which reach no one who uses what is built. */
const buildNames = new Set(['GlobalPackageReference', 'DotNetCliToolReference']);

/** `Include` adds a package, `Update` changes one; private assets stay in the build. */
function referenceOf(element: XmlElement): readonly Reference[] {
  const { attributes, line } = element;
  const name = attributes.get('Include') ?? attributes.get('Update') ?? '';
  // A template of a project has marks in place of names: `{{ id }}`, `<%= id %>`.
  if (!referenceNames.has(element.name) || name === '' || /[{}<>%]/.test(name)) return [];
  const written = (field: string): string | undefined => attributes.get(field) ?? textOf(element, field);
  const development = buildNames.has(element.name) || written('PrivateAssets')?.toLowerCase() === 'all';
  return [{ name, line, version: written('VersionOverride') ?? written('Version'), development }];
}

function propertiesOf(elements: readonly XmlElement[]): ReadonlyMap<string, string> {
  // The `<Version>` of a reference is not the project's.
  const groups = elements.filter(({ name }) => name === 'PropertyGroup');
  const plain = groups
    .flatMap(({ children }) => children)
    .filter(({ text, children }) => children.length === 0 && text !== '' && text.length <= 100);
  return new Map(plain.map(({ name, text }) => [name.toLowerCase(), text]));
}

const deepestProperty = 8;

/** `$(Name)` of the same file, whose value may name others; names have no case. */
export function substitute(version: string, properties: ReadonlyMap<string, string>): string {
  let text = version;
  for (let depth = 0; depth < deepestProperty && text.includes('$(') && text.length < 1000; depth += 1)
    text = text.replace(
      /\$\(([A-Za-z_][\w.-]{0,100})\)/g,
      (whole, name: string) => properties.get(name.toLowerCase()) ?? whole,
    );
  return text;
}

/** Packages whose versions nothing in the tree settles. */
export function reportOpen(
  list: FactList,
  open: readonly Pick<Reference, 'name' | 'line' | 'version'>[],
): void {
  const [first] = open;
  if (first === undefined) return;
  const many = open.length === 1 ? '1 package has' : `${open.length} packages have`;
  const names = listed(open.map(({ name, version }) => `${name} ${version ?? ''}`));
  list.problem(`${many} no exact version and cannot be matched: ${names}. A packages.lock.json would tell.`, {
    line: first.line,
    lacks: 'versions',
  });
}
