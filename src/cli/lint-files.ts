import { dirname, join, relative, resolve } from 'node:path';
import type { AnalyzedFile, Analyzer, PlacedFact } from '../core/analyzer.js';
import { bytesAsSource } from '../core/bytes.js';
import type { Engine } from '../core/engine.js';
import { SeaworthyError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { type Gap, gap } from '../core/gap.js';
import type { Location } from '../core/location.js';
import type { Progress } from '../core/progress.js';
import type { World } from '../core/world.js';
import { dockerfileAnalyzer, dockerignoreAnalyzer, isDockerfileName } from '../engines/lint/analyzer.js';
import { emptyStore } from '../gate/data.js';

export interface LintTarget {
  /** As typed; `-` is standard input. */
  readonly word: string;
  readonly kind: 'stdin' | 'file' | 'folder';
  /** What a file or standard input is taken for, whatever its name. */
  readonly as?: LintFormat;
}

/** The names that the formats are known by. */
export const namesByFormat = {
  dockerfile: 'Dockerfile',
  compose: 'compose.yaml',
  kubernetes: 'manifest.yaml',
  terraform: 'main.tf',
  ecs: 'task-definition.json',
} as const;

export type LintFormat = keyof typeof namesByFormat;

const lintFormats = Object.keys(namesByFormat) as readonly LintFormat[];

export interface Gathered {
  readonly facts: readonly PlacedFact[];
  readonly gaps: readonly Gap[];
  /** Of files that nobody named, which a chart or a module of Terraform needs to say something. */
  readonly context?: readonly PlacedFact[];
}

const maxFileBytes = 16 * 1024 * 1024;

export function targetsOf(words: readonly string[], { disk }: World, format?: string): readonly LintTarget[] {
  const as = lintFormats.find((one) => one === format);
  const taken = as === undefined ? {} : { as };
  return (words.length === 0 ? ['.'] : words).map((word) => {
    if (word === '-') return { word, kind: 'stdin', ...taken };
    const type = disk.status(disk.status(word)?.type === 'symlink' ? disk.realPath(word) : word)?.type;
    if (type === 'directory') return { word, kind: 'folder' };
    if (type === 'file') return { word, kind: 'file', ...taken };
    throw new SeaworthyError('NOT_FOUND', 'There is no such file or folder.', {
      where: word,
      whatToDo: 'Check the path.',
    });
  });
}

/** Whether an engine other than the one for Dockerfiles has anything to look at. */
export function needsSettingsEngine(targets: readonly LintTarget[]): boolean {
  return targets.some(({ word, kind, as }) => {
    if (kind === 'folder') return true;
    return as === undefined ? kind === 'file' && !isDockerfileName(word) : as !== 'dockerfile';
  });
}

/**
 * Files in folders by what analyzers claim, without those that `.gitignore` leaves out; a file that is named is a
 * Dockerfile unless somebody claims it.
 */
export async function gather(
  targets: readonly LintTarget[],
  analyzers: readonly Analyzer[],
  more: {
    readonly world: World;
    readonly progress: Progress;
    readonly exclude: readonly string[];
    readonly readStdin: () => Promise<Uint8Array>;
    /** Look at what `.gitignore` leaves out, too. */
    readonly withIgnored?: boolean;
  },
): Promise<Gathered> {
  const all: Gathered[] = [];
  for (const { word, kind, as } of targets) {
    if (kind === 'folder') all.push(await inFolder(word, analyzers, more));
    else if (kind === 'stdin')
      all.push(await takenFor(as ?? 'dockerfile', undefined, await more.readStdin(), analyzers));
    else if (as === undefined) all.push(await inFile(word, analyzers, more.world));
    else {
      const bytes = more.world.disk.readFile(word, { maxBytes: maxFileBytes });
      all.push(await takenFor(as, pathOf(word, more.world), bytes, analyzers));
    }
  }
  const facts = all.flatMap((one) => one.facts);
  return { facts, gaps: all.flatMap(({ gaps }) => gaps), context: contextOf(facts, all) };
}

/** Several files of one chart bring the same neighbours, and each other. */
function contextOf(facts: readonly PlacedFact[], all: readonly Gathered[]): readonly PlacedFact[] {
  const seen = new Set(facts.map(({ location }) => location.path));
  return all
    .flatMap(({ context = [] }) => context)
    .filter(({ location: { path } }) => {
      const isNew = !seen.has(path);
      seen.add(path);
      return isNew;
    });
}

async function inFolder(
  word: string,
  analyzers: readonly Analyzer[],
  {
    world,
    progress,
    exclude,
    withIgnored = false,
  }: {
    readonly world: World;
    readonly progress: Progress;
    readonly exclude: readonly string[];
    readonly withIgnored?: boolean;
  },
): Promise<Gathered> {
  const [{ opener }, { analyzeArtifact }, { GitIgnored }] = await Promise.all([
    import('../artifact/openers/directory/index.js'),
    import('../artifact/analysis/index.js'),
    import('./git-ignored.js'),
  ]);
  const ignored = new GitIgnored(world.disk);
  const patterns = withIgnored ? exclude : [...ignored.linesIn(word), ...exclude];
  const artifact = await opener.open(word, { world, progress, options: { exclude: patterns } });
  const stage = progress.stage('files');
  const analysis = await analyzeArtifact(artifact, analyzers, {
    mode: 'filesystem',
    disk: world.disk,
    progress: stage,
  });
  stage.end();
  const prefix = pathOf(word, world);
  const isLeftOut = (path: string) => !withIgnored && ignored.has(join(word, path));
  return {
    facts: analysis.facts
      .filter(({ fact, location: { path } }) => fact.kind !== 'problem' && !isLeftOut(path))
      .map((fact) => ({ ...fact, location: { ...fact.location, path: join(prefix, fact.location.path) } })),
    gaps: [...artifact.gaps, ...analysis.gaps, ...problemsIn(analysis.facts)].flatMap((one) => {
      const { location } = one;
      if (location.at !== 'file') return [one];
      if (isLeftOut(location.path)) return [];
      return [{ ...one, location: { ...location, path: join(prefix, location.path) } }];
    }),
  };
}

/** Read under the name that its format is known by, and told under its own where it has one. */
async function takenFor(
  format: LintFormat,
  path: string | undefined,
  bytes: Uint8Array,
  analyzers: readonly Analyzer[],
): Promise<Gathered> {
  const name = namesByFormat[format];
  const claiming = format === 'dockerfile' ? [dockerfileAnalyzer] : await claimsOf(name, analyzers);
  const { facts, gaps } = inBytes(name, bytes, claiming);
  if (path === undefined || format === 'terraform') return { facts, gaps };
  return {
    facts: facts.map((fact) => ({ ...fact, location: { ...fact.location, path } })),
    gaps: gaps.map((one) => ({ ...one, location: { ...one.location, path } })),
  };
}

async function inFile(word: string, analyzers: readonly Analyzer[], world: World): Promise<Gathered> {
  const path = pathOf(word, world);
  const claiming = isDockerfileName(path) ? [] : await claimsOf(path, analyzers);
  const bytes = world.disk.readFile(word, { maxBytes: maxFileBytes });
  const own = inBytes(path, bytes, claiming.length === 0 ? [dockerfileAnalyzer] : claiming);
  const parts = own.facts.filter(({ fact }) => fact.kind === 'config-source');
  if (parts.length > 0) return { ...own, context: await neighbourFacts(word, analyzers, world) };
  const besides = claiming.length > 0 ? undefined : ignoreFileOf(word, world);
  if (besides === undefined) return own;
  const ignored = inBytes(pathOf(besides, world), world.disk.readFile(besides, { maxBytes: maxFileBytes }), [
    dockerignoreAnalyzer,
  ]);
  return { facts: [...own.facts, ...ignored.facts], gaps: own.gaps };
}

async function neighbourFacts(
  word: string,
  analyzers: readonly Analyzer[],
  world: World,
): Promise<readonly PlacedFact[]> {
  const { neighbours } = await import('../lsp/neighbours.js');
  const { disk } = world;
  const textOf = (file: string) => {
    const status = disk.status(file);
    if (status?.type !== 'file' || status.sizeBytes > maxFileBytes) return undefined;
    return new TextDecoder().decode(disk.readFile(file, { maxBytes: maxFileBytes }));
  };
  const found: PlacedFact[] = [];
  for (const { file, text } of neighbours(resolve(disk.workingDirectory(), word), disk, textOf)) {
    const path = pathOf(file, world);
    const { facts } = inBytes(path, new TextEncoder().encode(text), await claimsOf(path, analyzers));
    found.push(...facts.filter(({ fact }) => fact.kind === 'config-source'));
  }
  return found;
}

async function claimsOf(path: string, analyzers: readonly Analyzer[]): Promise<readonly Analyzer[]> {
  const { ClaimIndex } = await import('../artifact/analysis/claims.js');
  const slash = path.lastIndexOf('/');
  const name = { path, folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
  const file = { path, sizeBytes: 0, mode: 0o644 };
  return new ClaimIndex(analyzers)
    .interestIn(name, file)
    .always.filter(({ accepts }) => accepts?.(file) ?? true);
}

function ignoreFileOf(word: string, { disk }: World): string | undefined {
  return [`${word}.dockerignore`, join(dirname(word), '.dockerignore')].find(
    (path) => disk.status(path)?.type === 'file',
  );
}

function inBytes(path: string, bytes: Uint8Array, analyzers: readonly Analyzer[]): Gathered {
  const file = analyzedFile(path, bytes);
  const placed = analyzers.flatMap((analyzer) =>
    analyzer.analyze(file).map(
      (fact): PlacedFact => ({
        analyzer: analyzer.id,
        location: { at: 'file', path },
        fact,
        hidden: false,
      }),
    ),
  );
  return {
    facts: placed.filter(({ fact }) => fact.kind !== 'problem'),
    gaps: problemsIn(placed),
  };
}

/** What a file says of itself that it could not be read. */
function problemsIn(placed: readonly PlacedFact[]): readonly Gap[] {
  return placed.flatMap(({ fact, analyzer, location }) =>
    fact.kind === 'problem'
      ? [gap(analyzer, { ...location, ...(fact.line ? { line: fact.line } : {}) }, fact.reason, fact.weight)]
      : [],
  );
}

/** What an analyzer wants, of bytes that are there already. */
export function analyzedFile(path: string, bytes: Uint8Array): AnalyzedFile {
  return {
    path,
    sizeBytes: bytes.length,
    mode: 0o644,
    content: bytesAsSource(bytes),
    bytes: () => bytes,
    text: () => new TextDecoder().decode(bytes),
  };
}

/** Seen from the working folder, where it lies in it. */
export function pathOf(word: string, { disk }: World): string {
  const path = relative(disk.workingDirectory(), resolve(disk.workingDirectory(), word));
  return path.startsWith('..') ? resolve(word).replace(/^\/+/, '') : path.split('\\').join('/');
}

export async function askEngines(
  engines: readonly Engine[],
  { facts, context: more = [] }: Gathered,
  settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  { world, progress }: { readonly world: World; readonly progress: Progress },
): Promise<{ readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] }> {
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  const besides = new Set(more.map(({ location }) => location.path));
  const isBeside = (location: Location) => location.at === 'file' && besides.has(location.path);
  for (const engine of engines) {
    const own = new Set((engine.analyzers ?? []).map(({ id }) => id));
    const context = {
      world,
      progress,
      inventory: { components: [], archives: [], gaps: [] },
      facts: [...facts, ...more].filter(({ analyzer }) => own.has(analyzer)),
      advisories: emptyStore,
      settings: settings[engine.name] ?? {},
    };
    if (context.facts.length === 0) continue;
    for await (const spoken of engine.run(context)) {
      if (spoken.kind === 'gap') {
        if (!isBeside(spoken.location)) gaps.push(spoken);
      } else if (!spoken.locations.every(isBeside)) findings.push(spoken);
    }
  }
  return { findings, gaps };
}
