import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { gap } from '../../../core/gap.js';
import type { ChangesRequest, SourceChange } from '../../../core/source.js';
import { readJson } from '../../../formats/json/read.js';
import { loadCvssScorer } from '../../cvss.js';
import { openFeed } from '../../feed.js';
import { invalidFeed } from '../../json-feed.js';
import { laterKnownDate } from '../../text.js';
import { advisoryOf } from './advisory.js';
import { loadOrders } from './orders.js';
import { parseOsvRecord } from './schema.js';

const maxIndexBytes = 128 * 1024 * 1024;
const maxRecordBytes = 16 * 1024 * 1024;
/** More of them are read faster as one archive. */
const mostChanges = 1_000;
const rowShape = /^(\d{4}-\d\d-\d\dT[\d:.]{5,18}Z),([\w.:+~@-]{2,128})$/;

/**
 * Records of one ecosystem that are new, changed or gone, by its list of ids and times
 * (https://google.github.io/osv.dev/data/#downloading-recent-changes).
 * @throws SeaworthyError NOT_FOUND, NETWORK, FEED_INVALID where everything has to be read again
 */
export async function* changesIn(
  ecosystem: string,
  { world, base, since, known }: ChangesRequest,
): AsyncGenerator<SourceChange> {
  const feed = openFeed(world, base);
  const index = [ecosystem, 'modified_id.csv'];
  const text = new TextDecoder().decode(await feed.read(index, { maxBytes: maxIndexBytes }));
  const rows = text.split(/\r?\n/).flatMap((line) => {
    const [, time, id] = rowShape.exec(line) ?? [];
    return time === undefined || id === undefined ? [] : [{ time, id }];
  });
  const listed = new Set(rows.map(({ id }) => id));
  const gone = [...known].filter((id) => !listed.has(id));
  // Records of one second may come in two lots, so those of that second are read again.
  const changed = rows.filter(({ time }) => time.slice(0, 19) >= since.slice(0, 19));
  if (rows.length === 0 || changed.length > mostChanges || gone.length > known.size / 2)
    throw invalidFeed('too much of it changed', feed.place(...index));
  for (const id of gone) yield { kind: 'removed', id };
  const conversion = {
    source: `osv:${ecosystem}`,
    scorer: await loadCvssScorer(),
    orderOf: await loadOrders(),
  };
  let asOf: string | undefined;
  for (const { id } of changed) {
    const path = [ecosystem, `${id}.json`];
    yield { kind: 'removed', id };
    const record = recordIn(await readOrNothing(feed, path));
    if (record === undefined) continue;
    if (typeof record === 'string') {
      yield gap('osv', feed.location(...path), `this advisory is left out: ${record}`);
      continue;
    }
    const advisory = advisoryOf(record, conversion);
    if (advisory === undefined) continue;
    asOf = laterKnownDate(asOf, advisory.modified, world.now().toISOString());
    yield { kind: 'advisory', advisory };
  }
  if (asOf !== undefined) yield { kind: 'as-of', date: asOf };
}

function recordIn(bytes: Uint8Array | undefined): ReturnType<typeof parseOsvRecord> | undefined {
  if (bytes === undefined) return undefined;
  try {
    return parseOsvRecord(readJson(new TextDecoder().decode(bytes)));
  } catch (thrown) {
    return reasonOf(thrown).slice(0, 200);
  }
}

/** A record may go between the list and the reading. */
async function readOrNothing(
  feed: ReturnType<typeof openFeed>,
  path: readonly string[],
): Promise<Uint8Array | undefined> {
  try {
    return await feed.read(path, { maxBytes: maxRecordBytes });
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return undefined;
    throw thrown;
  }
}
