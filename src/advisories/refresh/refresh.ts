import { join } from 'node:path';
import type { DataInfo } from '../../core/advisory.js';
import { bytesAsSource } from '../../core/bytes.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Progress } from '../../core/progress.js';
import type { AdvisorySource, SourceRequest } from '../../core/source.js';
import type { Disk, World } from '../../core/world.js';
import { ecosystemFamily } from '../names.js';
import { Segment, type SegmentAbout, SegmentBuilder, segmentSuffix } from '../store/index.js';
import { deltaOf } from './delta.js';

export interface RefreshOptions {
  /** The store's folder; it is made where it is missing. */
  readonly directory: string;
  /** By source id: another place to read the feed from. */
  readonly bases?: Readonly<Record<string, string>>;
  /** Only these, for the sources that speak for ecosystems. */
  readonly ecosystems?: readonly string[];
}

export interface Refreshed {
  /** Of the segments that were replaced. */
  readonly infos: readonly DataInfo[];
  /** Records that were left out, and the failures. */
  readonly gaps: readonly Gap[];
  readonly failed: readonly RefreshFailure[];
}

export interface RefreshFailure {
  readonly source: string;
  /** The ecosystem, where the feed is read in parts. */
  readonly part?: string;
  readonly error: SeaworthyError;
}

/**
 * Reads the feeds and replaces each one's segment, whole and at once. A feed that fails leaves the segment that was
 * there, and is reported as a gap and in `failed`; the others go on.
 */
export async function refreshStore(
  world: World,
  progress: Progress,
  sources: readonly AdvisorySource[],
  options: RefreshOptions,
): Promise<Refreshed> {
  const infos: DataInfo[] = [];
  const gaps: Gap[] = [];
  const failed: RefreshFailure[] = [];
  for (const job of sources.flatMap((source) => jobOf(world, progress, source, options))) {
    for (const outcome of await refreshSource(job, options.directory)) {
      gaps.push(...outcome.gaps);
      if ('info' in outcome) infos.push(outcome.info);
      else failed.push(outcome.failure);
    }
  }
  return { infos, gaps, failed };
}

interface Job {
  readonly source: AdvisorySource;
  readonly request: SourceRequest;
}

type Outcome =
  | { readonly info: DataInfo; readonly gaps: readonly Gap[] }
  | { readonly failure: RefreshFailure; readonly gaps: readonly Gap[] };

/** None, where the source does not speak for what was asked. */
function jobOf(
  world: World,
  progress: Progress,
  source: AdvisorySource,
  { bases = {}, ecosystems = [] }: RefreshOptions,
): readonly Job[] {
  const base = (Object.hasOwn(bases, source.id) ? bases[source.id] : undefined) ?? source.defaultBase;
  const request = { world, progress, base };
  if (ecosystems.length === 0) return [{ source, request }];
  const { ecosystems: known } = source;
  if (known && !ecosystems.some((name) => known.includes(ecosystemFamily(name)))) return [];
  return [{ source, request: { ...request, ecosystems } }];
}

async function refreshSource(job: Job, directory: string): Promise<readonly Outcome[]> {
  const { source, request } = job;
  if (source.parts === undefined) return [await refreshPart(job, undefined, directory)];
  let parts: readonly string[];
  try {
    parts = await source.parts(request);
    if (parts.length === 0) throw emptyFeed('it holds none of the parts that it should', request.base);
  } catch (thrown) {
    return [failureOf(job, undefined, thrown, [])];
  }
  const outcomes: Outcome[] = [];
  for (const part of parts) outcomes.push(await refreshPart(job, part, directory));
  return outcomes;
}

async function refreshPart(job: Job, part: string | undefined, directory: string): Promise<Outcome> {
  const { source, request } = job;
  const reported = new ReportedGaps(source.id);
  try {
    const about = {
      source: part === undefined ? source.id : `${source.id}:${part}`,
      builtAt: request.world.now().toISOString(),
      complete: source.complete,
    };
    const asked = part === undefined ? request : { ...request, ecosystems: [part] };
    const path = join(directory, segmentName(source.id, part));
    const builder =
      (await changedBuilder(job, asked, path, about, reported)) ??
      (await wholeBuilder(job, asked, about, reported));
    refuseHollow(builder, reported, request.base);
    return { info: replaceSegment(request.world.disk, path, builder, reported), gaps: reported.all() };
  } catch (thrown) {
    return failureOf(job, part, thrown, reported.all());
  }
}

/** Only publishers say what changed; a copy on disk is read whole. */
async function changedBuilder(
  { source }: Job,
  asked: SourceRequest,
  path: string,
  about: SegmentAbout,
  reported: ReportedGaps,
): Promise<SegmentBuilder | undefined> {
  if (!/^https?:/i.test(asked.base)) return undefined;
  const delta = await deltaOf(source, asked, path, about);
  for (const one of delta?.gaps ?? []) reported.add(one);
  return delta?.builder;
}

async function wholeBuilder(
  { source }: Job,
  asked: SourceRequest,
  about: SegmentAbout,
  reported: ReportedGaps,
): Promise<SegmentBuilder> {
  const builder = new SegmentBuilder(about);
  for await (const record of source.read(asked)) {
    if (record.kind === 'gap') reported.add(record);
    else builder.add(record);
  }
  return builder;
}

/** `osv-PyPI.swdb`; letters that file systems might not like become their code: `osv-Rocky%20Linux.swdb`. */
export function segmentName(source: string, part: string | undefined): string {
  if (part === undefined) return source + segmentSuffix;
  const safe = part.replace(
    /[^\w.-]/gu,
    (letter) => `%${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
  return `${source}-${safe}${segmentSuffix}`;
}

/** An emptied or changed feed must not silence what was known. */
function refuseHollow(builder: SegmentBuilder, reported: ReportedGaps, base: string): void {
  const good = builder.advisories + builder.signals;
  if (good === 0) throw emptyFeed('it holds no record that can be used', base);
  if (reported.lost > good)
    throw emptyFeed(`${reported.lost} of its records are unreadable, and ${good} are not`, base);
}

function replaceSegment(disk: Disk, path: string, builder: SegmentBuilder, reported: ReportedGaps): DataInfo {
  const bytes = builder.finish();
  const { info } = new Segment(bytesAsSource(bytes), path);
  const before = infoAt(disk, path);
  if (before !== undefined && info.advisories < before.advisories / 2) {
    reported.add(
      gap(
        info.source,
        path,
        `there are ${info.advisories} advisories now, and there were ${before.advisories}`,
        'note',
      ),
    );
  }
  disk.writeFile(path, bytes);
  return info;
}

/** A damaged segment is about to be replaced, so it is as good as none. */
function infoAt(disk: Disk, path: string): DataInfo | undefined {
  if (disk.status(path) === undefined) return undefined;
  const file = disk.open(path);
  try {
    return new Segment(file, path).info;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'DB_CORRUPT') return undefined;
    throw thrown;
  } finally {
    file.close();
  }
}

function failureOf(
  { source, request }: Job,
  part: string | undefined,
  thrown: unknown,
  gaps: readonly Gap[],
): Outcome {
  const error =
    thrown instanceof SeaworthyError
      ? thrown
      : new SeaworthyError('FEED_INVALID', reasonOf(thrown), { where: request.base, cause: thrown });
  const place = error.where ?? request.base;
  const name = part === undefined ? '' : ` of ${part}`;
  const reason = `the advisories${name} were not refreshed: ${error.message}`;
  const location = /^https?:/i.test(place) ? ({ at: 'url', url: place } as const) : place;
  return {
    failure: { source: source.id, ...(part !== undefined && { part }), error },
    gaps: [...gaps, gap(source.id, location, reason)],
  };
}

function emptyFeed(what: string, base: string): SeaworthyError {
  return new SeaworthyError('FEED_INVALID', `the feed cannot be used: ${what}`, {
    where: base,
    whatToDo: 'Check that the address or folder is the right one; what was there before is kept.',
  });
}

const maxReported = 20;

/** The first gaps in full, and how many more there were: a broken feed can have as many as it has records. */
class ReportedGaps {
  readonly #source: string;
  readonly #reported: Gap[] = [];
  #more = 0;
  /** Gaps by which something was missed. */
  lost = 0;

  constructor(source: string) {
    this.#source = source;
  }

  add(one: Gap): void {
    if (one.weight === 'incomplete') this.lost += 1;
    if (this.#reported.length < maxReported) this.#reported.push(one);
    else this.#more += 1;
  }

  all(): readonly Gap[] {
    const last = this.#reported.at(-1);
    if (this.#more === 0 || last === undefined) return this.#reported;
    const weight = this.lost > 0 ? 'incomplete' : 'note';
    return [...this.#reported, gap(this.#source, last.location, `and ${this.#more} more like this`, weight)];
  }
}
