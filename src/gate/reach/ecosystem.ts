import type { Component, Purl } from '../../core/component.js';
import type { Reach, VulnerableComponentEvidence } from '../../core/finding.js';
import { type FileLocation, isNonEmpty } from '../../core/location.js';
import { languages } from '../../engines/sast/languages/index.generated.js';
import { calledSymbols } from './calls.js';
import type { Door } from './code.js';
import { type Import, languageOf, type ReadFile } from './imports.js';
import { outOfReach, packagesOf } from './proof.js';
import type { Renames } from './rust/read.js';
import { unexplainedRoots } from './rust/roots.js';
import { type Edge, edgesTo, type Own, spread } from './spread.js';
import type { Survey, TextFile } from './survey/index.js';
import { isCommandFile, type Mention, mentionsIn } from './texts.js';
import type { Known, Ways } from './ways/index.js';
import { into } from './ways/ways.js';

export interface EcosystemInput {
  readonly components: readonly Component[];
  readonly ways: Ways;
  readonly files: readonly ReadFile[];
  readonly sources: readonly TextFile[];
  /** Texts of the project with everything blanked that names nothing. */
  readonly texts: readonly TextFile[];
  readonly doors: readonly Door[];
  readonly renames: Renames;
  readonly survey?: Survey;
  readonly hasSource: boolean;
  /** Sources that could not be parsed. */
  readonly unread: readonly string[];
}

const mostPlaces = 5;

/** What is known of all packages of one ecosystem. */
export class EcosystemReach {
  private readonly input: EcosystemInput;
  private readonly known: ReadonlyMap<Purl, Known>;
  private readonly imports: ReadonlyMap<Purl, readonly Import[]>;
  private readonly own: ReadonlyMap<Purl, Own>;
  /** Names of packages that the project asks for itself. */
  private readonly asked: ReadonlySet<string>;
  private edges: ReadonlyMap<Purl, readonly Edge[]>;
  private answers: ReadonlyMap<Purl, Own>;
  /** First words of paths in Rust that may be a crate of another name. */
  private readonly roots: readonly string[];
  /** Why nothing can be proved. */
  private readonly blind: string | undefined;

  static async of(input: EcosystemInput): Promise<EcosystemReach> {
    const reach = new EcosystemReach(input);
    await reach.readInstalled();
    return reach;
  }

  private constructor(input: EcosystemInput) {
    this.input = input;
    const { components, ways } = input;
    this.known = new Map(components.map((each) => [each.purl, ways.of(each)]));
    this.imports = this.importsByPackage();
    this.asked = new Set(components.flatMap(({ name, direct }) => (direct === true ? [name] : [])));
    this.blind = blindness(input);
    this.roots = ways.language === 'rust' ? unexplainedRoots(input) : [];
    this.own = this.ownAnswers();
    this.edges = edgesTo(components, ways, new Map());
    this.answers = spread(components, this.own, this.edges);
  }

  at(evidence: VulnerableComponentEvidence): Reach {
    const [{ purl }] = evidence.components;
    const { ways, hasSource } = this.input;
    const known = this.known.get(purl);
    if (known === undefined) return { state: 'unknown', because: 'it is not in the inventory' };
    const answer = this.answers.get(purl);
    const own = this.imports.get(purl) ?? [];
    if (own.length > 0 && this.own.get(purl)?.state === 'reached') return this.used(evidence, known, own);
    if (answer?.state === 'reached') return answer;
    if (!hasSource) return { state: 'unknown', because: `there is no code in ${titleOf(ways)} to read` };
    return answer ?? this.notReached(evidence, known);
  }

  private notReached({ components: [{ purl }] }: VulnerableComponentEvidence, known: Known): Reach {
    // Where every crate that the code names is accounted for, no other name can mean this one.
    const namedBy =
      known.namedBy ??
      (this.input.ways.language === 'rust'
        ? 'every other crate name in the code is accounted for'
        : undefined);
    if (this.blind !== undefined || namedBy === undefined)
      return {
        state: 'unknown',
        because: `no file of the project names it; ${this.blind ?? 'but by which names code uses it is only assumed'}`,
      };
    const by = (this.edges.get(purl) ?? []).map(({ from }) => from.name);
    return {
      state: 'not-reached',
      because:
        by.length === 0
          ? 'nothing names it'
          : `nothing names it or what brings it in (${[...new Set(by)].slice(0, 3).join(', ')})`,
      proof: [
        `names: ${known.phrases.join(', ') || known.named.hints.join(', ')} (${namedBy})`,
        readText(this.input.texts.length),
        `of ${this.input.components.length} packages none that is or may be reached depends on it or loads it`,
      ],
    };
  }

  private used(evidence: VulnerableComponentEvidence, known: Known, own: readonly Import[]): Reach {
    const { symbols = [] } = evidence;
    const at = firstPlaces(own.map((each) => each.at));
    const byName = symbols.length > 0 ? calledSymbols(symbols, this.input.files, known.named) : [];
    const called = byName.filter(({ isOther }) => !isOther);
    const names = [...new Set(called.map(({ symbol }) => symbol))];
    if (names.length > 0)
      return {
        ...{ state: 'reached', how: 'called' },
        because: `the code calls ${names.slice(0, 3).join(', ')}`,
        symbols: names,
        ...firstPlaces(called.map((each) => each.at)),
      };
    // A value of another type may still hand the call on: no proof.
    const proof =
      byName.length > 0
        ? undefined
        : outOfReach(symbols, {
            ...this.input,
            imports: own,
            users: this.users(evidence),
            blind: this.blind,
          });
    if (proof !== undefined)
      return {
        state: 'not-reached',
        because: 'it is imported, and none of its vulnerable functions can be called',
        proof,
        ...at,
      };
    // A module of Go is many packages: the code that imports one of them need not lead to another.
    const packages = this.input.ways.language === 'go' ? packagesOf(symbols) : [];
    if (packages.length > 0 && !own.some(({ module }) => packages.includes(module)))
      return {
        state: 'unknown',
        because: `the code imports other packages of it than ${packages.slice(0, 3).join(', ')}, which the advisory names`,
        ...at,
      };
    const isUncalled = symbols.length > 0 && byName.length === 0 && this.input.unread.length === 0;
    const because = isUncalled
      ? 'the code imports it and calls no function that the advisory names'
      : 'the code imports it';
    return { state: 'reached', how: 'imported', because, ...(isUncalled ? { symbols: [] } : {}), ...at };
  }

  /** Packages that are or may be reached and use it. */
  private users({ components: [{ purl }] }: VulnerableComponentEvidence): readonly string[] {
    return (this.edges.get(purl) ?? [])
      .filter(({ from }) => this.answers.has(from.purl))
      .map(({ from }) => from.name);
  }

  private importsByPackage(): ReadonlyMap<Purl, readonly Import[]> {
    const { components, files, ways } = this.input;
    const all = files.filter(({ language }) => language === ways.language).flatMap(({ imports }) => imports);
    const byModule = new Map<string, Import[]>();
    for (const each of all) {
      const list = byModule.get(each.module);
      if (list) list.push(each);
      else byModule.set(each.module, [each]);
    }
    const modules = [...byModule];
    return new Map(
      components.map(({ purl }) => {
        const named = this.known.get(purl)?.named;
        return [
          purl,
          modules.flatMap(([module, list]) => (named?.imports(module) === true ? list : [])),
        ] as const;
      }),
    );
  }

  private ownAnswers(): ReadonlyMap<Purl, Own> {
    const { components, texts } = this.input;
    const names = new Map<string, readonly string[]>();
    const programs = new Map<string, readonly string[]>();
    for (const { purl } of components) {
      names.set(purl, this.known.get(purl)?.phrases ?? []);
      programs.set(purl, this.known.get(purl)?.programs ?? []);
    }
    const mentions = mentionsIn(texts, names);
    const started = mentionsIn(texts, programs);
    return new Map(
      components.flatMap((component) => {
        const { purl } = component;
        const own = this.ownAnswer(component, { mention: mentions.get(purl), program: started.get(purl) });
        return own === undefined ? [] : [[purl, own] as const];
      }),
    );
  }

  /** Of copies in several versions the project's own code gets the one that the project asks for. */
  private isOther({ name, direct }: Component): boolean {
    return this.input.ways.language === 'javascript' && direct !== true && this.asked.has(name);
  }

  private ownAnswer(
    component: Component,
    { mention, program }: { readonly mention?: Mention | undefined; readonly program?: Mention | undefined },
  ): Own | undefined {
    const { purl, name, direct } = component;
    const known = this.known.get(purl);
    const imports = this.imports.get(purl) ?? [];
    const isNamed = imports.length > 0 || mention !== undefined || program !== undefined;
    if (isNamed && this.isOther(component))
      return { state: 'unknown', because: `the project asks for another version of ${name}` };
    if (imports.length > 0)
      return {
        state: 'reached',
        how: 'imported',
        because: 'the code imports it',
        ...firstPlaces(imports.map(({ at }) => at)),
      };
    if (known?.start !== undefined) {
      const { because, at } = known.start;
      return { state: 'reached', how: 'started', because, ...(at === undefined ? {} : { at: [at] }) };
    }
    if (program?.isExact === true && isCommandFile(program.at.path))
      return {
        state: 'reached',
        how: 'started',
        because: 'a command runs a program of it',
        at: [program.at],
      };
    // Code loads what the project asks for; the name of another package is a value like any other.
    const isValue = direct === false && mention !== undefined && languageOf(mention.at.path) !== undefined;
    if (mention?.isExact === true && !isValue)
      return { state: 'reached', how: 'named', because: 'a file of the project names it', at: [mention.at] };
    const place = mention ?? program;
    if (place !== undefined)
      return {
        state: 'unknown',
        because: 'its name, or one like it, stands in a file of the project',
        at: [place.at],
      };
    if (known?.doubt !== undefined) return { state: 'unknown', because: known.doubt };
    const door = this.input.doors.find((each) => fits(each, this.input.ways, known, name));
    if (door !== undefined)
      return { state: 'unknown', because: 'the code loads a package by a computed name', at: [door.at] };
    const [root] = this.roots;
    if (root !== undefined && known?.namedBy === undefined)
      return { state: 'unknown', because: `the code names the crate ${root}, which may be it` };
    return undefined;
  }

  /** Where something is left that nothing names, the code of installed packages is asked. */
  private async readInstalled(): Promise<void> {
    const { components, ways, survey } = this.input;
    if (survey === undefined || ways.loadedIn === undefined || this.blind !== undefined) return;
    if (components.every(({ purl }) => this.answers.has(purl)) || survey.installed.length === 0) return;
    const loaded = new Map<string, Set<string>>();
    const unread = await survey.readInstalled(
      (path) => (ways.owners?.(path) ?? []).length > 0,
      ({ path, text }) => {
        const names = ways.loadedIn?.(text) ?? [];
        for (const owner of ways.owners?.(path) ?? []) into(loaded, owner, ...names);
      },
    );
    this.edges = edgesTo(components, ways, loaded);
    this.answers = spread(components, this.own, this.edges);
    // What a file that is too long loads matters where its package may be used.
    const used = new Set(components.filter(({ purl }) => this.answers.has(purl)).map(({ name }) => name));
    if (!unread.some((path) => (ways.owners?.(path) ?? []).some((owner) => used.has(owner)))) return;
    const left = components.filter(({ purl }) => !this.answers.has(purl));
    const reason: Own = { state: 'unknown', because: 'not all code of installed packages could be read' };
    this.answers = new Map([...this.answers, ...left.map(({ purl }) => [purl, reason] as const)]);
  }
}

/** Analyzers whose files have what each package depends on. */
const withEdges =
  /^(?:npm\/(?:package-lock|yarn-lock|pnpm-lock|bun-lock|installed)|python\/(?:poetry-lock|uv-lock|pdm-lock|installed)|composer\/(?:composer-lock|installed)|ruby\/gemfile-lock|cargo\/cargo-lock|dotnet\/(?:packages-lock|deps-json|project-assets)|go\/vendor-modules)$/;

/** Why no package of the ecosystem can be proved to be out of reach. */
function blindness({ components, ways, survey, unread }: EcosystemInput): string | undefined {
  if (survey === undefined) return 'not all files of the target were read';
  if (ways.doors[0] !== undefined) return ways.doors[0];
  if (unread[0] !== undefined) return `${unread[0]} could not be parsed`;
  const file = survey.unread.find(({ path }) => isOf(ways, path));
  if (file !== undefined) return `${file.path} was not read: ${file.because}`;
  const modules = components.filter(({ name }) => name !== 'stdlib' && name !== 'toolchain');
  const dark = modules.find(
    (each) => ways.language !== 'java' && !each.foundBy.some((analyzer) => withEdges.test(analyzer)),
  );
  if (dark !== undefined) return `what ${dark.name} depends on is not on record`;
  const silent = modules.find((each) => !ways.tellsOptional(each));
  return silent === undefined ? undefined : `what ${silent.name} loads by name is not on record`;
}

const compiledAs: Readonly<Partial<Record<Ways['language'], RegExp>>> = {
  java: /\.(class|jar|war|ear|aar)$/i,
  python: /\.(pyc|pyo|so|pyd)$/i,
  csharp: /\.(dll|exe)$/i,
  php: /\.phar$/i,
};

/** Whether a file that was not read may hold code of the language; settings and scripts may lead into any. */
function isOf({ language }: Ways, path: string): boolean {
  if (/\.(class|jar|war|ear|aar|pyc|pyo|pyd|so|dylib|node|dll|exe|phar|beam)$/i.test(path))
    return compiledAs[language]?.test(path) === true;
  const other = languages.find(({ grammars }) => grammars.has(path.slice(path.lastIndexOf('.') + 1)))?.id;
  return other === undefined || other === language;
}

function fits({ language, prefix }: Door, ways: Ways, known: Known | undefined, name: string): boolean {
  if (language !== ways.language) return false;
  if (prefix === '') return true;
  const names = [name, ...(known?.phrases ?? [])];
  return (
    names.some((each) => each.startsWith(prefix) || prefix.startsWith(each)) ||
    // What is required may be no name of the package: net/ldap.
    known?.named.hints.some((each) => each.startsWith(prefix)) === true
  );
}

function readText(count: number): string {
  const what = 'of source, settings, templates and scripts';
  return count === 1
    ? `1 file ${what} was read, and does not name it`
    : `${count} files ${what} were read, and none of them names it`;
}

function titleOf({ language }: Ways): string {
  return languages.find(({ id }) => id === language)?.title ?? 'Rust';
}

function firstPlaces(places: readonly FileLocation[]): Pick<Reach, 'at'> {
  const shown = places.slice(0, mostPlaces);
  return isNonEmpty(shown) ? { at: shown } : {};
}
