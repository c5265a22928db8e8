import type { ByteSource } from '../../../core/bytes.js';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { type Gap, gap } from '../../../core/gap.js';
import type {
  AdvisorySource,
  ChangesRequest,
  SourceChange,
  SourceRecord,
  SourceRequest,
} from '../../../core/source.js';
import { readCsaf } from '../../../formats/csaf/index.js';
import { piecesOf, unpackPieces } from '../../../formats/gzip/index.js';
import { readJson } from '../../../formats/json/read.js';
import { tarMembers } from '../../../formats/tar/index.js';
import { unzstd } from '../../../formats/zstd/index.js';
import { type Feed, openFeed } from '../../feed.js';
import { invalidFeed } from '../../json-feed.js';
import { advisoriesIn } from './advisories.js';

const id = 'redhat-csaf';
const maxArchiveBytes = 2 * 1024 * 1024 * 1024;
const maxDocumentBytes = 96 * 1024 * 1024;
const maxIndexBytes = 64 * 1024 * 1024;
/** More changes than these are read faster as one archive. */
const mostChanges = 1_000;

export const source: AdvisorySource = {
  id,
  title: 'Red Hat security data (CSAF VEX)',
  licence: 'CC-BY-4.0 (https://access.redhat.com/security/data)',
  defaultBase: 'https://security.access.redhat.com/data/csaf/v2/vex',
  // OSV has the errata; what is not fixed, and why, stands here alone, in 20 GB unpacked.
  byDefault: false,
  complete: true,
  ecosystems: ['Red Hat', 'CentOS'],
  read,
  changes,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage(id);
  const feed = openFeed(world, base);
  const archive = await archiveOf(feed);
  if (archive === undefined) {
    yield* readFolder(feed);
    return;
  }
  const file = await feed.open([archive], {
    maxBytes: maxArchiveBytes,
    onProgress: (done, total) => stage.update(done, total, 'bytes'),
  });
  let count = 0;
  try {
    for await (const { path, bytes } of documentsIn(file.source)) {
      if (bytes === undefined) yield leftOut(path, feed, `it is larger than ${maxDocumentBytes} bytes`);
      else yield* recordsOf(bytes, path, feed);
      count += 1;
      if (count % 500 === 0) stage.update(count, undefined, 'documents');
    }
  } finally {
    file.close();
  }
  const day = /(\d{4}-\d\d-\d\d)/.exec(archive)?.[1];
  if (day !== undefined) yield { kind: 'as-of', date: `${day}T00:00:00Z` };
  stage.end(`${count} documents`);
}

/** `archive_latest.txt` names it; a copy may hold the archive alone, or the documents by year. */
async function archiveOf(feed: Feed): Promise<string | undefined> {
  const shape = /^csaf_(?:vex|advisories)_[\w-]{1,40}\.tar\.zst$/;
  if (!feed.isOnline && !feed.has('archive_latest.txt')) return feed.names().find((name) => shape.test(name));
  const text = new TextDecoder().decode(await feed.read(['archive_latest.txt'], { maxBytes: 4096 })).trim();
  if (!shape.test(text)) throw invalidFeed('it names no archive', feed.place('archive_latest.txt'));
  return text;
}

/** A document that is too large comes without its bytes. */
async function* documentsIn(
  source: ByteSource,
): AsyncGenerator<{ readonly path: string; readonly bytes: Uint8Array | undefined }> {
  for await (const { entry, content } of tarMembers(unpackPieces(piecesOf(source), unzstd()))) {
    if (entry.type !== 'file' || !entry.path.endsWith('.json')) continue;
    if (entry.sizeBytes > maxDocumentBytes) {
      yield { path: entry.path, bytes: undefined };
      continue;
    }
    const bytes = new Uint8Array(entry.sizeBytes);
    let at = 0;
    for await (const piece of content) {
      bytes.set(piece, at);
      at += piece.length;
    }
    yield { path: entry.path, bytes };
  }
}

async function* readFolder(feed: Feed): AsyncGenerator<SourceRecord> {
  for (const year of feed.names().filter((name) => /^\d{4}$/.test(name))) {
    for (const name of feed.names(year).filter((each) => each.endsWith('.json')))
      yield* recordsOf(
        await feed.read([year, name], { maxBytes: maxDocumentBytes }),
        `${year}/${name}`,
        feed,
      );
  }
}

function* recordsOf(bytes: Uint8Array, path: string, feed: Feed): Generator<SourceRecord> {
  try {
    const document = readCsaf(readJson(new TextDecoder().decode(bytes)));
    if (document === undefined) yield leftOut(path, feed, 'it is not CSAF');
    else for (const advisory of advisoriesIn(document, id)) yield { kind: 'advisory', advisory };
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    yield leftOut(path, feed, reasonOf(thrown).slice(0, 120));
  }
}

function leftOut(path: string, feed: Feed, reason: string): Gap {
  return gap(id, feed.location(...path.split('/')), `a document is left out: ${reason}`);
}

/** `changes.csv` and `deletions.csv` name documents and times, the newest first. */
async function* changes({ world, base, since }: ChangesRequest): AsyncGenerator<SourceChange> {
  const feed = openFeed(world, base);
  const [listed, deleted] = await Promise.all([rowsOf(feed, 'changes.csv'), rowsOf(feed, 'deletions.csv')]);
  const isNew = ({ time }: Row) => time >= Date.parse(since);
  const changed = listed.filter(isNew);
  const removed = deleted.filter(isNew);
  const place = feed.place('changes.csv');
  if (listed.length === 0) throw invalidFeed('it names no documents', place);
  if (changed.length > mostChanges) throw invalidFeed('it changed too much', place);
  // Several advisories may be about one CVE, and what one of them said cannot be taken out of the rest.
  if ([...changed, ...removed].some(({ path }) => !documentOfCve.test(path)))
    throw invalidFeed('its documents are not one for each CVE', place);
  for (const { path } of removed) yield { kind: 'removed', id: cveOf(path) };
  for (const { path, time } of changed) {
    yield { kind: 'removed', id: cveOf(path) };
    try {
      yield* recordsOf(await feed.read(path.split('/'), { maxBytes: maxDocumentBytes }), path, feed);
    } catch (thrown) {
      // It was removed meanwhile.
      if (!(thrown instanceof SeaworthyError) || thrown.code !== 'NOT_FOUND') throw thrown;
    }
    // A time to come would hide every change before it.
    if (time <= world.now().getTime()) yield { kind: 'as-of', date: new Date(time).toISOString() };
  }
}

const documentOfCve = /^\d{4}\/cve-\d{4}-\d{4,12}\.json$/i;

/** `2024/cve-2024-1234.json` */
function cveOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.json$/, '').toUpperCase();
}

interface Row {
  readonly path: string;
  /** In milliseconds. */
  readonly time: number;
}

async function rowsOf(feed: Feed, name: string): Promise<readonly Row[]> {
  const text = new TextDecoder().decode(await feed.read([name], { maxBytes: maxIndexBytes }));
  return text.split(/\r?\n/).flatMap((line) => {
    const [, path, time = ''] = /^"(\d{4}\/[\w.-]{1,80}\.json)","([\d:T.+Z-]{10,40})"$/.exec(line) ?? [];
    const date = Date.parse(time);
    return path === undefined || Number.isNaN(date) ? [] : [{ path, time: date }];
  });
}
