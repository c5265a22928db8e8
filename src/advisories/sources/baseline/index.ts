import { fileURLToPath } from 'node:url';
import { SeaworthyError } from '../../../core/errors.js';
import { type Gap, gap } from '../../../core/gap.js';
import type { Location } from '../../../core/location.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import type { PlainEntry } from '../../../formats/plain-yaml/index.js';
import { type CvssScorer, loadCvssScorer } from '../../cvss.js';
import { type Feed, openFeed } from '../../feed.js';
import { entriesOf, plainValue } from './document.js';
import { advisoryOf, signalOf } from './record.js';
import { parseDay, parseRecord } from './schema.js';

/** The base under which the data that stands beside this file is meant. */
const embedded = 'embedded';
/** What is asked for where a base cannot be listed. */
const published = ['about', 'alpine', 'debian', 'go', 'maven', 'npm', 'nuget', 'pypi', 'rubygems'];
const maxFileBytes = 8 * 1024 * 1024;

/**
 * Facts about the flaws that are met most, kept in `data/` as YAML that a person can review. The build turns them
 * into a segment of the store that is shipped inside the package, so YAML is read when the package is built and not
 * when it runs: a built package has no `data/*.yaml`, and reading the source there is NOT_FOUND.
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
  const files = filesOf(feed);
  const scorer = await loadCvssScorer();
  let records = 0;
  for (const file of files) {
    const bytes = await feed.read([file], { maxBytes: maxFileBytes });
    const entries = entriesOf(new TextDecoder().decode(bytes), feed.place(file));
    for (const entry of entries) {
      yield* recordsOf(entry, scorer, lineIn(feed.location(file), entry.line));
    }
    records += entries.length;
    stage.update(records, undefined, file);
  }
  stage.end(`${records} records`);
}

function lineIn(location: Location, line: number): Location {
  return location.at === 'file' ? { ...location, line } : location;
}

function dataFolder(): string {
  return fileURLToPath(new URL('./data', import.meta.url));
}

function filesOf(feed: Feed): readonly string[] {
  if (feed.isOnline) return published.map((name) => `${name}.yaml`);
  const files = feed.names().filter((name) => name.endsWith('.yaml'));
  if (files.length > 0) return files;
  throw new SeaworthyError('NOT_FOUND', 'there are no baseline files to read', {
    where: feed.base,
    whatToDo: 'Leave the baseline out: what this package holds of it is used without being fetched.',
  });
}

/** A record that is wrong costs itself; its line is reported. */
function* recordsOf(entry: PlainEntry, scorer: CvssScorer, location: Location): Generator<SourceRecord> {
  const value = plainValue(entry.value);
  if (entry.key === 'as-of') {
    const date = parseDay(value);
    yield date === undefined ? leftOut(location, 'as-of: it is not a day') : { kind: 'as-of', date };
    return;
  }
  const record = parseRecord(entry.key, value);
  const advisory = typeof record === 'string' ? record : advisoryOf(record, scorer);
  if (typeof record === 'string' || typeof advisory === 'string') {
    yield leftOut(location, String(advisory));
    return;
  }
  yield { kind: 'advisory', advisory };
  const signal = signalOf(record);
  if (signal) yield { kind: 'signal', signal };
}

function leftOut(location: Location, problem: string): Gap {
  return gap('baseline', location, `a record is left out: ${problem}`);
}
