import * as v from 'valibot';
import type { Advisory } from '../../../core/advisory.js';
import { gap } from '../../../core/gap.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import { openFeed } from '../../feed.js';
import { invalidFeed, parseFeedJson } from '../../json-feed.js';
import { entrySchema, feedSchema } from './schema.js';

const path = ['feed.json'];
/** Say how large it is today. */
const maxBytes = 64 * 1024 * 1024;

export const source: AdvisorySource = {
  id: '__name__',
  title: '__name__',
  licence: 'Name the licence of the data',
  defaultBase: 'https://feed.example.test',
  byDefault: false,
  complete: true,
  read,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage('__name__');
  const feed = openFeed(world, base);
  const bytes = await feed.read(path, { maxBytes, onProgress: (done, total) => stage.update(done, total) });
  const parsed = v.safeParse(feedSchema, parseFeedJson(bytes, feed.place(...path)));
  if (!parsed.success) throw invalidFeed('it holds no list of advisories', feed.place(...path));
  for (const [index, entry] of parsed.output.advisories.entries()) {
    const record = v.safeParse(entrySchema, entry);
    if (record.success) yield { kind: 'advisory', advisory: advisoryOf(record.output) };
    else
      yield gap(
        '__name__',
        feed.location(...path),
        `entry ${index + 1} is left out: ${record.issues[0].message}`,
      );
  }
  stage.end(`${parsed.output.advisories.length} advisories`);
}

function advisoryOf(entry: v.InferOutput<typeof entrySchema>): Advisory {
  const ranges = [{ introduced: '0', fixed: entry.fixed }];
  return {
    id: entry.id,
    aliases: [],
    source: '__name__',
    summary: '',
    severity: 'unknown',
    cwes: [],
    affected: [{ ecosystem: 'Name as OSV writes it', name: entry.package, ranges, versions: [] }],
    references: [],
  };
}
