import * as v from 'valibot';
import type { ThreatSignal } from '../../../core/advisory.js';
import { gap } from '../../../core/gap.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import { openFeed } from '../../feed.js';
import { invalidFeed, parseFeedJson } from '../../json-feed.js';
import { isoDate } from '../../text.js';
import { catalogueSchema, entrySchema } from './schema.js';

const fileName = 'known_exploited_vulnerabilities.json';
/** 1.5 MB in 2026. */
const maxBytes = 64 * 1024 * 1024;

export const source: AdvisorySource = {
  id: 'kev',
  title: 'CISA catalogue of known exploited vulnerabilities',
  licence: 'CC0-1.0',
  defaultBase: 'https://www.cisa.gov/sites/default/files/feeds',
  byDefault: true,
  complete: true,
  read,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage('kev');
  const feed = openFeed(world, base);
  const path = base.endsWith('.json') ? [] : [fileName];
  const place = feed.place(...path);
  const bytes = await feed.read(path, { maxBytes, onProgress: (done, total) => stage.update(done, total) });
  const catalogue = v.safeParse(catalogueSchema, parseFeedJson(bytes, place));
  if (!catalogue.success) throw invalidFeed('it holds no list of vulnerabilities', place);
  const asOf = isoDate(catalogue.output.dateReleased);
  if (asOf !== undefined) yield { kind: 'as-of', date: asOf };
  for (const [index, entry] of catalogue.output.vulnerabilities.entries()) {
    const parsed = v.safeParse(entrySchema, entry);
    if (parsed.success) yield { kind: 'signal', signal: signalOf(parsed.output) };
    else
      yield gap('kev', feed.location(...path), `entry ${index + 1} is left out: ${parsed.issues[0].message}`);
  }
  stage.end(`${catalogue.output.vulnerabilities.length} entries`);
}

function signalOf(entry: v.InferOutput<typeof entrySchema>): ThreatSignal {
  return {
    cve: entry.cveID,
    kev: {
      added: entry.dateAdded,
      ...(entry.dueDate !== undefined && { due: entry.dueDate }),
      ransomware: entry.knownRansomwareCampaignUse === 'Known',
    },
  };
}
