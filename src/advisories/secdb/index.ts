import type { Advisory, AffectedPackage } from '../../core/advisory.js';
import { gap } from '../../core/gap.js';
import type { SourceRecord, SourceRequest } from '../../core/source.js';
import { openFeed } from '../feed.js';
import { invalidFeed, parseFeedJson } from '../json-feed.js';
import { flawsIn } from './ids.js';
import { parseSecdb, type SecurityFix } from './schema.js';

const maxBytes = 128 * 1024 * 1024;

/** A feed that is one document for a distribution without releases: Wolfi's, Chainguard's. */
export async function* readRollingSecdb(
  { world, progress, base }: SourceRequest,
  id: string,
  ecosystem: string,
): AsyncGenerator<SourceRecord> {
  const stage = progress.stage(id);
  const feed = openFeed(world, base);
  const path = feed.has() ? [] : ['security.json'];
  const modified: string[] = [];
  const bytes = await feed.read(path, {
    maxBytes,
    onProgress: (done, total) => stage.update(done, total),
    onModified: (date) => modified.push(date),
  });
  const place = feed.place(...path);
  const items = parseSecdb(parseFeedJson(bytes, place));
  if (items === undefined) throw invalidFeed('it holds no list of packages', place);
  for (const date of modified) yield { kind: 'as-of', date };
  for (const item of items) {
    if ('problem' in item) yield gap(id, feed.location(...path), `an entry is left out: ${item.problem}`);
    else for (const advisory of advisoriesOf(item, id, ecosystem)) yield { kind: 'advisory', advisory };
  }
  stage.end(`${items.length} fixes`);
}

export function advisoriesOf(fix: SecurityFix, source: string, ecosystem: string): readonly Advisory[] {
  return flawsIn(fix.text).map(({ id, aliases }) => ({
    id,
    aliases,
    source,
    summary: '',
    severity: 'unknown',
    cwes: [],
    affected: [affectedOf(fix, ecosystem)],
    references: [],
  }));
}

function affectedOf({ package: name, fixedIn }: SecurityFix, ecosystem: string): AffectedPackage {
  return fixedIn === '0'
    ? { ecosystem, name, ranges: [], versions: [], status: 'not-affected' }
    : { ecosystem, name, ranges: [{ introduced: '0', fixed: fixedIn }], versions: [] };
}
