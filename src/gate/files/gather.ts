import { dirname, join, resolve } from 'node:path';
import type { AnalyzedFile, Analyzer, PlacedFact } from '../../core/analyzer.js';
import { bytesAsSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Progress } from '../../core/progress.js';
import type { World } from '../../core/world.js';
import {
  dockerfileAnalyzer,
  dockerignoreAnalyzer,
  isDockerfileName,
  libraryAnalyzer,
  startScriptAnalyzer,
} from '../../engines/lint/analyzer.js';
import { isDockerfile } from '../../engines/lint/models/readable.js';
import { parseDockerfile } from '../../formats/dockerfile/index.js';
import { ifReadable } from '../repair/beside.js';
import { type FileFormat, type FileTarget, namesByFormat, pathOf } from './targets.js';

export interface Gathered {
  readonly facts: readonly PlacedFact[];
  readonly gaps: readonly Gap[];
  readonly filesRead: number;
  /** Of files that were not named but belong to the same chart or Terraform module. */
  readonly context?: readonly PlacedFact[];
}

const maxFileBytes = 16 * 1024 * 1024;

/**
 * Files in folders by what analyzers claim, without those that `.gitignore` leaves out; a file that is named is a
 * Dockerfile unless an analyzer claims it.
 */
export async function gather(
  targets: readonly FileTarget[],
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
  const filesRead = all.reduce((sum, one) => sum + one.filesRead, 0);
  return { facts, gaps: all.flatMap(({ gaps }) => gaps), filesRead, context: contextOf(facts, all) };
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
    import('../../artifact/openers/directory/index.js'),
    import('../../artifact/analysis/index.js'),
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
    filesRead: analysis.filesAnalysed,
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

/** Read under the name that its format is known by, and reported under its own where it has one. */
async function takenFor(
  format: FileFormat,
  path: string | undefined,
  bytes: Uint8Array,
  analyzers: readonly Analyzer[],
): Promise<Gathered> {
  const name = namesByFormat[format];
  const claiming = format === 'dockerfile' ? [dockerfileAnalyzer] : await claimsOf(name, analyzers);
  const read = inBytes(name, bytes, claiming);
  const { facts, gaps } = read;
  if (path === undefined || format === 'terraform') return read;
  return {
    filesRead: read.filesRead,
    facts: facts.map((fact) => ({ ...fact, location: { ...fact.location, path } })),
    gaps: gaps.map((one) => ({ ...one, location: { ...one.location, path } })),
  };
}

async function inFile(word: string, analyzers: readonly Analyzer[], world: World): Promise<Gathered> {
  const path = pathOf(word, world);
  const judging = analyzers.filter((one) => one !== startScriptAnalyzer && one !== libraryAnalyzer);
  const claiming = isDockerfileName(path) ? [] : await claimsOf(path, judging);
  const bytes = world.disk.readFile(word, { maxBytes: maxFileBytes });
  if (claiming.length === 0 && !isDockerfileName(path)) refuseForeign(word, bytes);
  const own = inBytes(path, bytes, claiming.length === 0 ? [dockerfileAnalyzer] : claiming);
  const parts = own.facts.filter(({ fact }) => fact.kind === 'config-source');
  if (parts.length > 0) return { ...own, context: await neighbourFacts(word, analyzers, world) };
  if (claiming.length > 0) return own;
  const ignored = ignoreFileOf(word, world);
  const beside = [
    ...(ignored === undefined ? [] : factsIn(ignored, dockerignoreAnalyzer, world)),
    ...[startScriptAnalyzer, libraryAnalyzer].flatMap((analyzer) =>
      filesBeside(word, analyzer, world).flatMap((file) => factsIn(file, analyzer, world)),
    ),
  ];
  return { ...own, facts: [...own.facts, ...beside] };
}

function factsIn(file: string, analyzer: Analyzer, world: World): readonly PlacedFact[] {
  const bytes = world.disk.readFile(file, { maxBytes: analyzer.maxBytes ?? maxFileBytes });
  return inBytes(pathOf(file, world), bytes, [analyzer]).facts;
}

function filesBeside(word: string, analyzer: Analyzer, { disk }: World): readonly string[] {
  const folder = dirname(word);
  const names = ifReadable(() => disk.list(folder)) ?? [];
  return names.flatMap(({ name, type }) => {
    const path = join(folder, name);
    const sizeBytes = type === 'file' ? (disk.status(path)?.sizeBytes ?? 0) : 0;
    const isWanted = analyzer.accepts?.({ path, sizeBytes, mode: 0o644 }) === true;
    return isWanted && sizeBytes > 0 && sizeBytes <= (analyzer.maxBytes ?? 0) ? [path] : [];
  });
}

/** @throws SeaworthyError UNSUPPORTED, where a file that is named is of another kind than lint reads */
function refuseForeign(word: string, bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '' || isDockerfile(parseDockerfile(text))) return;
  throw new SeaworthyError(
    'UNSUPPORTED',
    'This file is no Dockerfile, Compose file, manifest or Terraform module.',
    {
      where: word,
      whatToDo: 'Say with --as what it holds, or scan it with "seaworthy secrets" or "seaworthy code".',
    },
  );
}

async function neighbourFacts(
  word: string,
  analyzers: readonly Analyzer[],
  world: World,
): Promise<readonly PlacedFact[]> {
  const { neighbours } = await import('../documents/neighbours.js');
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
  const { ClaimIndex } = await import('../../artifact/analysis/claims.js');
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
    filesRead: analyzers.length === 0 ? 0 : 1,
    facts: placed.filter(({ fact }) => fact.kind !== 'problem'),
    gaps: problemsIn(placed),
  };
}

/** Problems of reading, as gaps. */
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
