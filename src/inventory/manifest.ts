import type { AnalyzedFile, Analyzer, Fact } from '../core/analyzer.js';
import { LineCounter } from '../formats/lines/index.js';
import type { PurlParts } from '../formats/purl/index.js';
import { FactList } from './facts/index.js';
import { type Own, partsOf, projectFacts } from './project-facts.js';

/** What a manifest asks for; the version where it asks for exactly one. */
export interface Asked {
  readonly name: string;
  readonly version?: string;
  readonly isDevelopment?: boolean;
  readonly isOptional?: boolean;
  /** `name@range`, as lockfiles repeat it. */
  readonly request?: string;
  /** Where it is asked for; by default where its name first stands as a key in quotes. */
  readonly line?: number;
  /** Of its purl, what the name alone does not say. */
  readonly parts?: Pick<PurlParts, 'namespace' | 'name' | 'qualifiers'>;
}

/** `1.2.3`, `=1.2.3`, `==1.2.3`, `v1.2.3`: no range, no address, no tag. */
const exact = /^(?:={0,3}|v)[ \t]{0,4}(\d{1,9}(?:\.\d{1,9}){1,4}(?:[-+.]?[A-Za-z0-9][A-Za-z0-9.+-]{0,40})?)$/;

/** `1.2.x` stands for every last number. */
const anyNumber = /\.[xX](?:\.|$)/;

export function asked(name: string, range: unknown, isDevelopment = false): Asked {
  const version = typeof range === 'string' ? exact.exec(range.trim())?.[1] : undefined;
  return {
    name,
    ...(version === undefined || anyNumber.test(version) ? {} : { version }),
    isDevelopment,
  };
}

/** What a manifest says: the project itself and the packages that it asks for. */
export interface ManifestText {
  readonly asked: readonly Asked[];
  readonly own?: Own | undefined;
}

export interface ManifestKind {
  readonly id: string;
  readonly basenames: readonly string[];
  /** The purl type of what it asks for. */
  readonly type: string;
  readonly ecosystem: string;
  /** An exact version in it is what gets installed, where no lockfile says otherwise. */
  readonly pins?: boolean;
  /** Throws where the text is no such manifest. */
  readonly read: (text: string) => ManifestText;
}

const mostNames = 5_000;
const longestName = 256;

export function manifest(kind: ManifestKind): Analyzer {
  return {
    id: kind.id,
    version: 7,
    claim: { basenames: kind.basenames },
    // Installed packages carry the manifests of their own development; so do the extensions of an editor.
    accepts: ({ path }) =>
      !/(^|\/)(node_modules|vendor|site-packages|dist-packages|\.[a-z-]{2,40}\/extensions)\//.test(path),
    maxBytes: 4 * 1024 * 1024,
    tooLongIs: 'note',
    evidence: 'declared',
    analyze: (file) => factsOf(file, kind),
  };
}

function factsOf(file: AnalyzedFile, kind: ManifestKind): readonly Fact[] {
  const { type, ecosystem } = kind;
  try {
    const text = file.text();
    const { asked: written, own } = kind.read(text);
    const all = written.filter(({ name }) => name.length <= longestName);
    const names = [...new Set(all.map(({ name }) => name))].sort().slice(0, mostNames);
    const project = own === undefined ? [] : projectFacts(type, ecosystem, own, names);
    return names.length === 0
      ? project
      : [
          { kind: 'direct-names', ecosystem, names, ...laterOf(all), ...requestsOf(all) },
          ...(kind.pins === true ? pinned(all.slice(0, mostNames), kind, text) : []),
          ...project,
        ];
  } catch (error) {
    // The lockfile says what is there; a manifest that cannot be read costs only who asked for it.
    const cause = error instanceof Error ? ` (${error.message.replace(/\s+/g, ' ').slice(0, 120)})` : '';
    return [
      {
        kind: 'problem',
        reason: `The manifest cannot be read, so it is not known what it asks for${cause}.`,
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

/** Exact versions are known without a lockfile. */
function pinned(all: readonly Asked[], { type, ecosystem }: ManifestKind, text: string): readonly Fact[] {
  const list = new FactList();
  const exactly = all.filter(({ version }) => version !== undefined);
  const unplaced = exactly.filter(({ line }) => line === undefined).map(({ name }) => name);
  const lines = keyLines(text, new Set(unplaced));
  for (const { name, version = '', line, parts, ...role } of exactly)
    list.add(
      { ...partsOf(type, name), ...parts },
      {
        name,
        version,
        ecosystem,
        direct: true,
        scope: scopeOf(role),
        line: line ?? lines.get(name),
      },
    );
  return list.facts();
}

function scopeOf({
  isDevelopment,
  isOptional,
}: Pick<Asked, 'isDevelopment' | 'isOptional'>): 'development' | 'optional' | 'runtime' {
  return isDevelopment === true ? 'development' : isOptional === true ? 'optional' : 'runtime';
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
