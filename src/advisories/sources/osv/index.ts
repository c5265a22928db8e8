import { readAhead } from '../../../core/bytes.js';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { gap } from '../../../core/gap.js';
import type { Stage } from '../../../core/progress.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import type { World } from '../../../core/world.js';
import { readJson } from '../../../formats/json/read.js';
import { openZip, type Zip, type ZipEntry } from '../../../formats/zip/index.js';
import { type CvssScorer, loadCvssScorer } from '../../cvss.js';
import { type Feed, openFeed } from '../../feed.js';
import { laterKnownDate } from '../../text.js';
import { advisoryOf, type Conversion } from './advisory.js';
import { changesIn } from './changes.js';
import { loadOrders, orderedEcosystems } from './orders.js';
import { parseOsvRecord } from './schema.js';

/** The export of npm, with its malicious packages, is the largest: some 200 MB in 2026. */
const maxZipBytes = 1024 * 1024 * 1024;
const maxRecordBytes = 8 * 1024 * 1024;
const maxUnpackedBytes = 8 * 1024 * 1024 * 1024;
const maxRecords = 2_000_000;
const archiveName = 'all.zip';

export const source: AdvisorySource = {
  id: 'osv',
  title: 'OSV exports of every ecosystem',
  licence: 'CC-BY-4.0, CC0-1.0 and others, by database (https://google.github.io/osv.dev/data/)',
  defaultBase: 'https://osv-vulnerabilities.storage.googleapis.com',
  byDefault: true,
  complete: true,
  changes: (request) => changesIn(request.ecosystems?.[0] ?? '', request),
  parts: (request) => ecosystemsOf(request, openFeed(request.world, request.base)),
  read,
};

async function* read(request: SourceRequest): AsyncGenerator<SourceRecord> {
  const feed = openFeed(request.world, request.base);
  const scorer = await loadCvssScorer();
  for (const ecosystem of await ecosystemsOf(request, feed)) {
    yield* readEcosystem(ecosystem, feed, scorer, request);
  }
}

/** What was asked for; else what a folder holds; else those of the publisher's list whose versions we can order. */
async function ecosystemsOf({ ecosystems, world }: SourceRequest, feed: Feed): Promise<readonly string[]> {
  if (ecosystems !== undefined && ecosystems.length > 0) return ecosystems.map(checkedName);
  if (!feed.isOnline) return feed.names().filter((name) => feed.has(name, archiveName));
  const ordered = await orderedEcosystems();
  const listed = await publishedList(feed);
  return listed ? ordered.filter((name) => listed.has(name)) : presentOnes(ordered, feed, world);
}

function checkedName(ecosystem: string): string {
  if (/^[\w .:-]{1,60}$/.test(ecosystem) && !/^\.+$/.test(ecosystem)) return ecosystem;
  throw new SeaworthyError('USAGE', 'this is not the name of an OSV ecosystem', {
    where: ecosystem,
    whatToDo: 'Use names like PyPI, npm or Debian.',
  });
}

async function publishedList(feed: Feed): Promise<ReadonlySet<string> | undefined> {
  try {
    const bytes = await feed.read(['ecosystems.txt'], { maxBytes: 1024 * 1024 });
    return new Set(new TextDecoder().decode(bytes).split(/\r?\n/));
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return undefined;
    throw thrown;
  }
}

/** A plain file server over a copy has no list; then it is asked for each. */
async function presentOnes(names: readonly string[], feed: Feed, world: World): Promise<readonly string[]> {
  const present: string[] = [];
  for (const name of names) {
    const url = feed.place(name, archiveName);
    const { status } = await world.network.request({ url, method: 'HEAD', maxBytes: 65_536 });
    if (status === 200) present.push(name);
  }
  return present;
}

async function* readEcosystem(
  ecosystem: string,
  feed: Feed,
  scorer: CvssScorer,
  { progress, world }: SourceRequest,
): AsyncGenerator<SourceRecord> {
  const stage = progress.stage(`osv ${ecosystem}`);
  const file = await feed.open([ecosystem, archiveName], {
    maxBytes: maxZipBytes,
    onProgress: (done, total) => stage.update(done, total, 'bytes'),
  });
  try {
    const zip = openZip(readAhead(file.source), { maxEntries: maxRecords, maxTotalBytes: maxUnpackedBytes });
    const conversion = { source: `osv:${ecosystem}`, scorer, orderOf: await loadOrders() };
    yield* readZip(zip, feed.place(ecosystem, archiveName), conversion, stage, world.now().toISOString());
    stage.end(`${zip.entries.length} records`);
  } finally {
    file.close();
  }
}

async function* readZip(
  zip: Zip,
  place: string,
  conversion: Conversion,
  stage: Stage,
  now: string,
): AsyncGenerator<SourceRecord> {
  for (const { path, reason } of zip.problems) yield gap('osv', `${place}/${path}`, reason);
  let asOf: string | undefined;
  let done = 0;
  for (const entry of zip.entries) {
    done += 1;
    if (!entry.path.endsWith('.json')) continue;
    const record = readRecord(zip, entry, conversion);
    if (typeof record === 'string') {
      yield gap('osv', `${place}/${entry.path}`, `this advisory is left out: ${record}`);
    } else if (record !== undefined) {
      asOf = laterKnownDate(asOf, record.modified, now);
      yield { kind: 'advisory', advisory: record };
    }
    if (done % 200 === 0) stage.update(done, zip.entries.length, 'advisories');
  }
  if (asOf !== undefined) yield { kind: 'as-of', date: asOf };
}

/** The advisory; nothing, where it does not concern us; or why it cannot be read. */
function readRecord(
  zip: Zip,
  entry: ZipEntry,
  conversion: Conversion,
): ReturnType<typeof advisoryOf> | string {
  try {
    const bytes = zip.read(entry, { maxBytes: maxRecordBytes });
    const record = parseOsvRecord(readJson(decoder.decode(bytes)));
    return typeof record === 'string' ? record : advisoryOf(record, conversion);
  } catch (thrown) {
    if (thrown instanceof SeaworthyError || thrown instanceof SyntaxError)
      return reasonOf(thrown).slice(0, 200);
    throw thrown;
  }
}

const decoder = new TextDecoder();
