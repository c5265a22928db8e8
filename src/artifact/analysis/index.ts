import type { Analyzer, Fact, PlacedFact } from '../../core/analyzer.js';
import type { Artifact, Layer } from '../../core/artifact.js';
import { type ErrorCode, SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { FileLocation } from '../../core/location.js';
import type { Stage } from '../../core/progress.js';
import type { Disk } from '../../core/world.js';
import { LayerCache } from './cache.js';
import { ClaimIndex } from './claims.js';
import { LayerPass } from './layer-pass.js';
import { Cover, mergedLinks, resolver } from './overlay.js';
import type { FileFacts, LayerResult } from './result.js';

/** In a source tree lockfiles count; in images and root file systems only what is installed does. */
export type AnalysisMode = 'image' | 'filesystem' | 'rootfs';

export interface AnalysisOptions {
  readonly mode: AnalysisMode;
  readonly progress: Stage;
  /** For the cache. */
  readonly disk: Disk;
  /** Results of layers are kept here; none are where it is left out. */
  readonly cacheDirectory?: string;
}

export interface Analysis {
  /** Lowest layer first, within it in the order of the archive. Those in hidden files are there too. */
  readonly facts: readonly PlacedFact[];
  readonly gaps: readonly Gap[];
  readonly layersFromCache: number;
  /** In all layers. */
  readonly filesAnalysed: number;
  /** The analyzers that were given one of them, by id. */
  readonly analysedBy: ReadonlySet<string>;
  /** Follows links in the folders of a path, in the file system that the layers make together: `lib/x`, `usr/lib/x`. */
  resolve(path: string): string;
}

/**
 * The one walk: every layer is gone through once for all analyzers together, unless its results are kept from before.
 * @throws SeaworthyError where the artifact as a whole cannot be trusted or reached (DIGEST_MISMATCH, NETWORK, …);
 * a layer that is damaged or too large is a gap
 */
export async function analyzeArtifact(
  artifact: Artifact,
  analyzers: readonly Analyzer[],
  options: AnalysisOptions,
): Promise<Analysis> {
  const active = analyzers.filter(
    ({ evidence }) => evidence === 'installed' || options.mode === 'filesystem',
  );
  const cache =
    options.cacheDirectory === undefined
      ? undefined
      : new LayerCache(options.disk, options.cacheDirectory, active, options.mode);
  const work = new LayerWork(artifact, new ClaimIndex(active), cache, options);
  await work.run();
  return merged(artifact, work);
}

interface Done {
  readonly result: LayerResult;
  readonly fromCache: boolean;
}

class LayerWork {
  readonly gaps: Gap[] = [];
  readonly done: Done[] = [];
  readonly #artifact: Artifact;
  readonly #claims: ClaimIndex;
  readonly #cache: LayerCache | undefined;
  readonly #progress: Stage;
  readonly #mode: AnalysisMode;
  #finished = 0;

  constructor(
    artifact: Artifact,
    claims: ClaimIndex,
    cache: LayerCache | undefined,
    { progress, mode }: Pick<AnalysisOptions, 'progress' | 'mode'>,
  ) {
    this.#artifact = artifact;
    this.#claims = claims;
    this.#cache = cache;
    this.#progress = progress;
    this.#mode = mode;
  }

  /** Layers of one stream are asked for together, the others one after the other. */
  async run(): Promise<void> {
    const { layers } = this.#artifact;
    const together = Promise.all(
      layers.filter((layer) => layer.sharesStream).map((layer) => this.#layer(layer)),
    );
    await together;
    for (const layer of layers) if (!layer.sharesStream) await this.#layer(layer);
    this.#prune();
  }

  async #layer(layer: Layer): Promise<void> {
    this.#tellProgress(layer, 0);
    const kept =
      layer.contentKey === undefined ? undefined : this.#cache?.read(layer.contentKey, layer.index > 0);
    if (kept) this.done[layer.index] = { result: kept, fromCache: true };
    else this.done[layer.index] = { result: await this.#walk(layer), fromCache: false };
    this.#finished += 1;
    this.#tellProgress(layer, 0);
  }

  async #walk(layer: Layer): Promise<LayerResult> {
    const pass = new LayerPass(this.#claims, {
      whiteouts: this.#artifact.kind === 'image',
      recordPaths: layer.index > 0,
      linksAreGaps: this.#mode === 'filesystem',
      onProgress: (entries) => this.#tellProgress(layer, entries),
    });
    try {
      await pass.run(layer);
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError) || !costsOneLayer.has(thrown.code)) throw thrown;
      this.gaps.push(unreadable(layer, thrown));
      return pass.result();
    }
    const result = pass.result();
    this.#keep(layer, result);
    return result;
  }

  #keep(layer: Layer, result: LayerResult): void {
    if (layer.contentKey === undefined) return;
    const { contentKey } = layer;
    this.#onDisk(() => this.#cache?.write(contentKey, result, layer.index > 0));
  }

  #prune(): void {
    this.#onDisk(() => this.#cache?.prune());
  }

  /** A cache that cannot be written costs time, not truth; it is reported once. */
  #onDisk(action: () => void): void {
    try {
      action();
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError)) throw thrown;
      const reason = `results of layers could not be kept for the next run: ${thrown.message}`;
      if (this.gaps.some((one) => one.unit === 'cache')) return;
      this.gaps.push(gap('cache', thrown.where ?? '', reason, 'note'));
    }
  }

  #tellProgress(layer: Layer, entries: number): void {
    const { layers, kind } = this.#artifact;
    if (kind === 'filesystem') this.#progress.update(entries, undefined, 'files');
    else this.#progress.update(this.#finished, layers.length, layerName(layer, entries));
  }
}

const costsOneLayer: ReadonlySet<ErrorCode> = new Set([
  'ARCHIVE_CORRUPT',
  'LIMIT_EXCEEDED',
  'UNSUPPORTED',
  'IO',
  'NOT_FOUND',
]);

function layerName(layer: Layer, entries: number): string {
  return `layer ${layer.index + 1}${entries > 0 ? `, ${entries} files` : ''}`;
}

function unreadable(layer: Layer, error: SeaworthyError): Gap {
  const where = error.where === undefined ? '' : ` (${error.where})`;
  return gap('layer', placeIn(layer, ''), `the layer could not be read to its end: ${error.message}${where}`);
}

function merged(artifact: Artifact, work: LayerWork): Analysis {
  const results = artifact.layers
    .map(({ index }) => work.done[index]?.result)
    .filter((result) => result !== undefined);
  const covers = results.map((result) => new Cover(result));
  return {
    facts: artifact.layers.flatMap((layer, index) => {
      const above = covers.slice(index + 1);
      return (results[index]?.files ?? []).flatMap((file) => placedFacts(artifact, layer, file, above));
    }),
    gaps: [
      ...work.gaps,
      ...artifact.layers.flatMap((layer, index) =>
        placedGaps(layer, results[index], covers.slice(index + 1)),
      ),
    ],
    filesAnalysed: results.reduce((sum, { filesAnalysed }) => sum + filesAnalysed, 0),
    analysedBy: new Set(results.flatMap(({ analysedBy }) => analysedBy)),
    layersFromCache: work.done.filter(({ fromCache }) => fromCache).length,
    resolve: resolver(mergedLinks(results, covers)),
  };
}

function placedFacts(
  artifact: Artifact,
  layer: Layer,
  file: FileFacts,
  above: readonly Cover[],
): PlacedFact[] {
  const hidden = file.superseded === true || above.some((cover) => cover.hides(file.path));
  const place =
    artifact.kind === 'image' ? placeIn(layer, file.path) : ({ at: 'file', path: file.path } as const);
  return file.facts.map((fact) => {
    return {
      analyzer: file.analyzer,
      location: { ...place, ...pointIn(fact) },
      fact,
      hidden,
    };
  });
}

/** What could not be read in a file that is gone anyway is worth no more than a note. */
function placedGaps(layer: Layer, result: LayerResult | undefined, above: readonly Cover[]): readonly Gap[] {
  return (result?.gaps ?? []).map(({ unit, path, line, reason, weight }) => {
    const isGone = path !== '' && above.some((cover) => cover.hides(path));
    const place = line === undefined ? placeIn(layer, path) : { ...placeIn(layer, path), line };
    return gap(unit, place, reason, isGone ? 'note' : weight);
  });
}

function pointIn(fact: Fact): { line?: number; column?: number } {
  if (fact.kind === 'secret') return { line: fact.line, column: fact.column };
  const line =
    fact.kind === 'component' ? fact.component.line : fact.kind === 'problem' ? fact.line : undefined;
  return line === undefined ? {} : { line };
}

function placeIn(layer: Layer, path: string): FileLocation {
  if (layer.diffId === undefined && layer.createdBy === undefined) return { at: 'file', path };
  return {
    at: 'file',
    path,
    ...(layer.diffId === undefined ? {} : { layer: layer.diffId }),
    layerIndex: layer.index,
    ...(layer.createdBy === undefined ? {} : { instruction: layer.createdBy }),
  };
}
