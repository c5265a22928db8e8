import { fileURLToPath } from 'node:url';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { gap } from '../../../core/gap.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import { type CvssScorer, loadCvssScorer } from '../../cvss.js';
import { type Feed, openFeed } from '../../feed.js';
import { invalidFeed } from '../../json-feed.js';
import { advisoryOf, signalOf } from './record.js';
import { parseRecord } from './schema.js';

/** The base under which the data that stands beside this file is meant. */
const embedded = 'embedded';
const maxFileBytes = 8 * 1024 * 1024;
const maxRecords = 100_000;

/**
 * Facts about a few hundred flaws that are met most, kept in `data/` as reviewable YAML. The build turns them into a
 * segment of the store that is shipped inside the package, so YAML is read when the package is built and never when it
 * runs; a built package has no `data/*.yaml`, and reading it there is NOT_FOUND.
 */
export const source: AdvisorySource = {
  id: 'baseline',
  title: 'Embedded baseline of the advisories that are met most',
  licence: 'Apache-2.0',
  defaultBase: embedded,
  byDefault: false,
  complete: false,
  ecosystems: ['Alpine', 'Debian', 'Go', 'Maven', 'NuGet', 'PyPI', 'RubyGems', 'npm'],
  read,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage('baseline');
  const feed = openFeed(world, base === embedded ? dataFolder() : base);
  const files = feed.names().filter((name) => name.endsWith('.yaml'));
  if (files.length === 0) throw nothingThere(feed);
  const scorer = await loadCvssScorer();
  let records = 0;
  for (const file of files) {
    for (const entry of await entriesOf(feed, file)) {
      yield* recordsOf(entry, scorer, feed.place(file));
      records += 1;
    }
    stage.update(records, undefined, file);
  }
  stage.end(`${records} records`);
}

function dataFolder(): string {
  return fileURLToPath(new URL('./data', import.meta.url));
}

async function entriesOf(feed: Feed, file: string): Promise<readonly unknown[]> {
  const bytes = await feed.read([file], { maxBytes: maxFileBytes });
  const { parse } = await import('yaml');
  try {
    // Plain data needs no aliases, and without them a document cannot grow while it is read.
    const document: unknown = parse(new TextDecoder().decode(bytes), { maxAliasCount: 0, schema: 'core' });
    if (!Array.isArray(document)) throw invalidFeed('it is not a list of records', feed.place(file));
    return document.slice(0, maxRecords);
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) throw thrown;
    throw invalidFeed(`it is not YAML (${reasonOf(thrown).slice(0, 120)})`, feed.place(file), thrown);
  }
}

function* recordsOf(entry: unknown, scorer: CvssScorer, place: string): Generator<SourceRecord> {
  const record = parseRecord(entry);
  if (record.kind === 'as-of') {
    yield record;
    return;
  }
  const advisory = record.kind === 'problem' ? record.problem : advisoryOf(record.record, scorer);
  if (typeof advisory === 'string') {
    yield gap('baseline', place, `a record is left out: ${advisory}`);
    return;
  }
  yield { kind: 'advisory', advisory };
  const signal = record.kind === 'record' ? signalOf(record.record) : undefined;
  if (signal) yield { kind: 'signal', signal };
}

function nothingThere(feed: Feed): SeaworthyError {
  return new SeaworthyError('NOT_FOUND', 'there are no baseline files to read', {
    where: feed.base,
    whatToDo: 'Leave the baseline out: what this package holds of it is used without being fetched.',
  });
}
