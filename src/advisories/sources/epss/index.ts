import { gunzipSync } from 'node:zlib';
import { reasonOf } from '../../../core/errors.js';
import { gap } from '../../../core/gap.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { type Feed, openFeed } from '../../feed.js';
import { invalidFeed } from '../../json-feed.js';
import { parseScore, scoreDate } from './schema.js';

/** 2.5 MB packed and 10 MB unpacked in 2026. */
const maxBytes = 64 * 1024 * 1024;
const maxUnpackedBytes = 256 * 1024 * 1024;

export const source: AdvisorySource = {
  id: 'epss',
  title: 'EPSS: probability that a vulnerability is exploited',
  licence: 'free to use with attribution (https://www.first.org/epss/)',
  defaultBase: 'https://epss.cyentia.com',
  byDefault: true,
  complete: true,
  read,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage('epss');
  const feed = openFeed(world, base);
  const path = fileOf(feed);
  const place = feed.place(...path);
  const bytes = await feed.read(path, { maxBytes, onProgress: (done, total) => stage.update(done, total) });
  const text = new TextDecoder().decode(unpacked(bytes, place));
  let date: string | undefined;
  let scores = 0;
  for (const [line, number] of numberedLines(text)) {
    if (line.startsWith('#')) {
      date ??= scoreDate(line);
      if (date !== undefined) yield { kind: 'as-of', date };
      continue;
    }
    if (line === '' || line.startsWith('cve,')) continue;
    const signal = parseScore(line, date);
    if (signal) yield { kind: 'signal', signal };
    else
      yield gap(
        'epss',
        feed.location(...path),
        `line ${number} is left out: it is not "CVE,score,percentile"`,
      );
    scores += 1;
    if (scores % 10_000 === 0) stage.update(scores, undefined, 'scores');
  }
  stage.end(`${scores} scores`);
}

const dailyName = /^epss_scores-(?:current|\d{4}-\d\d-\d\d)\.csv(?:\.gz)?$/;

/** The base itself, where it is a file; in a folder the newest day. The publisher keeps the newest as `current`. */
function fileOf(feed: Feed): readonly string[] {
  if (/\.csv(?:\.gz)?$/.test(feed.base)) return [];
  const newest = feed
    .names()
    .filter((name) => dailyName.test(name))
    .sort()
    .at(-1);
  return [newest ?? 'epss_scores-current.csv.gz'];
}

/** Mirrors may have unpacked it. */
function unpacked(bytes: Uint8Array, place: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxUnpackedBytes });
  } catch (thrown) {
    throw invalidFeed(`it does not unpack (${reasonOf(thrown).slice(0, 120)})`, place, thrown);
  }
}
