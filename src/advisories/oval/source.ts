import type { Advisory, AffectedPackage } from '../../core/advisory.js';
import { gap } from '../../core/gap.js';
import type { SourceRecord, SourceRequest } from '../../core/source.js';
import { openFeed } from '../feed.js';
import { severityOfWord } from '../severity-words.js';
import { isoDate, oneLine } from '../text.js';
import { unpackedText } from '../xml-feed.js';
import { type OvalDefinition, readOval } from './index.js';

/** What differs between publishers of OVAL. */
export interface OvalFeed {
  readonly id: string;
  /** Paths of the documents, by what is in the copy. */
  readonly paths: readonly (readonly string[])[];
  /** The advisory's own id, and the vulnerabilities that it is about. */
  idsOf(definition: OvalDefinition): { readonly id: string; readonly aliases: readonly string[] } | undefined;
  affectedOf(definition: OvalDefinition, path: readonly string[]): readonly AffectedPackage[];
}

const maxBytes = 256 * 1024 * 1024;
const maxUnpackedBytes = 480 * 1024 * 1024;
export const cveShape = /^CVE-\d{4}-\d{4,12}$/;

/** The documents of a publisher: those it names online, or the files of a copy whose name has that shape. */
export function documentPaths(
  { world, base }: SourceRequest,
  online: readonly (readonly string[])[],
  fileShape: RegExp,
): readonly (readonly string[])[] {
  const feed = openFeed(world, base);
  return feed.isOnline
    ? online
    : feed
        .names()
        .filter((name) => fileShape.test(name))
        .map((name) => [name]);
}

/** Every definition of every document. */
export async function* readOvalFeed(
  { world, progress, base }: SourceRequest,
  feed: OvalFeed,
): AsyncGenerator<SourceRecord> {
  const stage = progress.stage(feed.id);
  const place = openFeed(world, base);
  let count = 0;
  for (const path of feed.paths) {
    const text = unpackedText(
      await place.read(path, { maxBytes, onProgress: (done, total) => stage.update(done, total) }),
      maxUnpackedBytes,
      place.place(...path),
    );
    for (const item of readOval(text)) {
      if ('problem' in item) {
        yield gap(feed.id, place.location(...path), `an entry is left out: ${item.problem}`);
        continue;
      }
      const advisory = advisoryOf(item, feed, path);
      if (advisory !== undefined) yield { kind: 'advisory', advisory };
      count += 1;
    }
  }
  stage.end(`${count} definitions`);
}

function advisoryOf(item: OvalDefinition, feed: OvalFeed, path: readonly string[]): Advisory | undefined {
  const ids = feed.idsOf(item);
  const affected = feed.affectedOf(item, path);
  if (ids === undefined || affected.length === 0) return undefined;
  const published = isoDate(item.issued);
  const modified = isoDate(item.updated);
  return {
    ...ids,
    source: feed.id,
    summary: oneLine(item.title),
    severity: severityOfWord(item.severity) ?? 'unknown',
    cwes: [],
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    affected: merged(affected),
    references: [
      ...new Set(item.references.flatMap(({ url }) => (url?.startsWith('https://') ? [url] : []))),
    ].slice(0, 8),
  };
}

/** One entry a package and version, with all architectures that name it. */
function merged(all: readonly AffectedPackage[]): readonly AffectedPackage[] {
  const entries = new Map<string, AffectedPackage>();
  for (const one of all) {
    const key = JSON.stringify([one.ecosystem, one.name, one.ranges, one.modules]);
    const known = entries.get(key);
    const architectures =
      known === undefined || known.architectures === undefined || one.architectures === undefined
        ? (known ?? one).architectures && one.architectures
        : [...new Set([...known.architectures, ...one.architectures])];
    const { architectures: _, ...rest } = one;
    entries.set(key, { ...rest, ...(architectures === undefined ? {} : { architectures }) });
  }
  return [...entries.values()];
}
