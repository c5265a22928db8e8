import type { Advisory, AffectedPackage } from '../../../core/advisory.js';
import { gap } from '../../../core/gap.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import { asRecord } from '../../../formats/json/index.js';
import { debianReleases } from '../../../knowledge/releases.js';
import { type Feed, openFeed } from '../../feed.js';
import { invalidFeed, parseFeedJson } from '../../json-feed.js';
import { severityOfWord } from '../../severity-words.js';
import { oneLine } from '../../text.js';
import { parseTracker, type TrackerEntry, type TrackerRelease } from './schema.js';

/** 65 MB in 2026. A string of V8 ends at 512 MB. */
const maxBytes = 400 * 1024 * 1024;

export const source: AdvisorySource = {
  id: 'debian-tracker',
  title: 'Debian security tracker',
  licence: 'Debian security tracker data (https://security-tracker.debian.org)',
  defaultBase: 'https://security-tracker.debian.org',
  byDefault: true,
  complete: true,
  ecosystems: ['Debian'],
  read,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage('debian-tracker');
  const feed = openFeed(world, base);
  const path = fileOf(feed);
  const place = feed.place(...path);
  let asOf: string | undefined;
  const bytes = await feed.read(path, {
    maxBytes,
    onProgress: (done, total) => stage.update(done, total),
    onModified: (date) => {
      asOf = date;
    },
  });
  const tracker = asRecord(parseFeedJson(bytes, place));
  if (tracker === undefined) throw invalidFeed('it is not a table of packages', place);
  if (asOf !== undefined) yield { kind: 'as-of', date: asOf };
  let entries = 0;
  for (const item of parseTracker(tracker)) {
    if ('problem' in item) {
      yield gap('debian-tracker', feed.location(...path), `an entry is left out: ${item.problem}`);
      continue;
    }
    const advisory = advisoryOf(item);
    if (advisory) yield { kind: 'advisory', advisory };
    entries += 1;
    if (entries % 5_000 === 0) stage.update(entries, undefined, 'entries');
  }
  stage.end(`${entries} entries`);
}

/** The publisher's path; a copy may be the file itself, or stand in the folder under any of its usual names. */
function fileOf(feed: Feed): readonly string[] {
  const published = ['tracker', 'data', 'json'];
  if (feed.has()) return [];
  if (feed.isOnline) return feed.base.endsWith('.json') ? [] : published;
  return (
    [published, ['data', 'json'], ['json'], ['data.json'], ['debian.json']].find((path) =>
      feed.has(...path),
    ) ?? published
  );
}

/** `Debian:sid` is what rolls. */
const releases: ReadonlyMap<string, string> = new Map([...debianReleases, ['sid', 'sid']]);

function advisoryOf(entry: TrackerEntry): Advisory | undefined {
  const affected = entry.releases.flatMap((release) => affectedOf(entry.package, release));
  if (affected.length === 0) return undefined;
  return {
    id: entry.id,
    aliases: [],
    source: 'debian-tracker',
    summary: oneLine(entry.description),
    severity: 'unknown',
    cwes: [],
    affected,
    references: [`https://security-tracker.debian.org/tracker/${entry.id}`],
  };
}

/** Backports and pockets (`bookworm-backports`) are not releases of their own. */
function affectedOf(name: string, release: TrackerRelease): readonly AffectedPackage[] {
  const number = releases.get(release.codename);
  if (number === undefined) return [];
  const severity = severityOfWord(release.urgency);
  const common = { ecosystem: `Debian:${number}`, name, versions: [], ...(severity && { severity }) };
  if (release.status === 'resolved') return [{ ...common, ...resolved(release.fixedVersion) }];
  return [{ ...common, ranges: [{ introduced: '0' }], status: statusOf(release) }];
}

function resolved(fixed: string | undefined): Pick<AffectedPackage, 'ranges' | 'status'> {
  return fixed === undefined || fixed === '0'
    ? { ranges: [], status: 'not-affected' }
    : { ranges: [{ introduced: '0', fixed }] };
}

/** `ignored` is a decision for good, as is the end of a release's life; `postponed` and a bare no-dsa are not. */
function statusOf({ status, urgency, noDsaReason }: TrackerRelease): NonNullable<AffectedPackage['status']> {
  if (status === 'undetermined') return 'under-investigation';
  return noDsaReason === 'ignored' || urgency === 'end-of-life' ? 'will-not-fix' : 'unfixed';
}
