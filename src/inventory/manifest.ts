import type { AnalyzedFile, Analyzer, Fact } from '../core/analyzer.js';
import { LineCounter } from '../formats/lines/index.js';
import { FactList } from './facts/index.js';
import { type Own, projectFacts } from './project-facts.js';

/** What a manifest asks for; the version where it asks for exactly one. */
export interface Asked {
  readonly name: string;
  readonly version?: string;
  readonly isDevelopment?: boolean;
  readonly isOptional?: boolean;
  /** `name@range`, as lockfiles repeat it. */
  readonly request?: string;
}

/** `1.2.3`, `=1.2.3`, `==1.2.3`, `v1.2.3`: no range, no address, no tag. */
const exact = /^(?:={0,3}|v)[ \t]{0,4}(\d{1,9}(?:\.\d{1,9}){1,4}(?:[-+.]?[A-Za-z0-9][A-Za-z0-9.+-]{0,40})?)$/;

export function asked(name: string, range: unknown, isDevelopment = false): Asked {
  const version = typeof range === 'string' ? exact.exec(range.trim())?.[1] : undefined;
  return { name, ...(version === undefined ? {} : { version }), isDevelopment };
}

const purlTypes: Readonly<Record<string, string>> = {
  npm: 'npm',
  Packagist: 'composer',
  PyPI: 'pypi',
  'crates.io': 'cargo',
  Pub: 'pub',
  Julia: 'julia',
  vcpkg: 'vcpkg',
};

const mostNames = 5_000;
const longestName = 256;

export function manifest(
  id: string,
  basename: string,
  ecosystem: string,
  read: (text: string) => readonly Asked[],
  own?: (text: string) => Own | undefined,
): Analyzer {
  return {
    id,
    version: 5,
    claim: { basenames: [basename] },
    // Installed packages carry the manifests of their own development; so do the extensions of an editor.
    accepts: ({ path }) =>
      !/(^|\/)(node_modules|vendor|site-packages|dist-packages|\.[a-z-]{2,40}\/extensions)\//.test(path),
    maxBytes: 4 * 1024 * 1024,
    tooLongIs: 'note',
    evidence: 'declared',
    analyze: (file) => factsOf(file, ecosystem, read, own),
  };
}

function factsOf(
  file: AnalyzedFile,
  ecosystem: string,
  read: (text: string) => readonly Asked[],
  ownOf: ((text: string) => Own | undefined) | undefined,
): readonly Fact[] {
  try {
    const text = file.text();
    const all = read(text).filter(({ name }) => name.length <= longestName);
    const names = [...new Set(all.map(({ name }) => name))].sort().slice(0, mostNames);
    const own = ownOf?.(text);
    const type = purlTypes[ecosystem];
    const project = own === undefined || type === undefined ? [] : projectFacts(type, ecosystem, own, names);
    return names.length === 0
      ? project
      : [
          { kind: 'direct-names', ecosystem, names, ...laterOf(all), ...requestsOf(all) },
          ...pinned(all.slice(0, mostNames), ecosystem, text),
          ...project,
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
function laterOf(all: readonly Asked[]): {
  readonly development?: readonly string[];
  readonly optional?: readonly string[];
} {
  const only = (is: (each: Asked) => boolean): readonly string[] => {
    const others = new Set(all.filter((each) => !is(each)).map(({ name }) => name));
    const names = [...new Set(all.map(({ name }) => name))].filter((each) => !others.has(each));
    return names.sort().slice(0, mostNames);
  };
  const development = only(({ isDevelopment }) => isDevelopment === true);
  const optional = only(({ isOptional }) => isOptional === true);
  return {
    ...(development.length === 0 ? {} : { development }),
    ...(optional.length === 0 ? {} : { optional }),
  };
}

function requestsOf(all: readonly Asked[]): { readonly requests?: readonly string[] } {
  const requests = all.flatMap(({ request }) => request ?? []).filter((each) => each.length <= 1_000);
  return requests.length === 0 ? {} : { requests: [...new Set(requests)].sort().slice(0, mostNames) };
}

/** Where a manifest's exact version is what gets installed. */
const pinnedTypes: ReadonlySet<string> = new Set(['npm', 'composer', 'pypi']);

/** Exact versions are known without a lockfile. */
function pinned(all: readonly Asked[], ecosystem: string, text: string): readonly Fact[] {
  const type = purlTypes[ecosystem];
  if (type === undefined || !pinnedTypes.has(type)) return [];
  const list = new FactList();
  const exactly = all.filter(({ version }) => version !== undefined);
  const lines = keyLines(text, new Set(exactly.map(({ name }) => name)));
  for (const { name, version = '', isDevelopment } of exactly) {
    const slash = name.lastIndexOf('/');
    list.add(
      { type, name: name.slice(slash + 1), ...(slash === -1 ? {} : { namespace: name.slice(0, slash) }) },
      {
        name,
        version,
        ecosystem,
        direct: true,
        scope: isDevelopment === true ? 'development' : 'runtime',
        line: lines.get(name),
      },
    );
  }
  return list.facts();
}

/** Lines where the names first stand as keys: one walk for all of them, because both are as many as the file's author likes. */
function keyLines(text: string, names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  if (names.size === 0) return lines;
  const counter = new LineCounter(text);
  for (const { 1: name = '', index } of text.matchAll(/"([^"\\\n]{1,256})"\s{0,8}[:=]/g))
    if (names.has(name) && !lines.has(name)) lines.set(name, counter.at(index));
  return lines;
}
