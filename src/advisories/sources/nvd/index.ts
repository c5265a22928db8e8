import type { Advisory } from '../../../core/advisory.js';
import { type Gap, gap } from '../../../core/gap.js';
import { severityOfScore } from '../../../core/severity.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import { asList, asRecord, asText, type JsonRecord } from '../../../formats/json/index.js';
import { type Feed, openFeed } from '../../feed.js';
import { invalidFeed, parseFeedJson } from '../../json-feed.js';
import { isoDate, oneLine } from '../../text.js';

const maxBytes = 256 * 1024 * 1024;
const pageRecords = 2000;
const mostPages = 1000;

/** Scores, weaknesses and descriptions. Which packages are affected is not taken: CPEs name products, not packages. */
export const source: AdvisorySource = {
  id: 'nvd',
  title: 'NVD: scores of vulnerabilities',
  licence: 'public domain (https://nvd.nist.gov)',
  defaultBase: 'https://services.nvd.nist.gov/rest/json/cves/2.0',
  // 160 pages, at five requests in 30 seconds without a key: only where it is asked for.
  byDefault: false,
  complete: true,
  read,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage('nvd');
  const feed = openFeed(world, base);
  let count = 0;
  for await (const { path, page } of pagesOf(feed, base, world)) {
    for (const value of asList(page.vulnerabilities)) {
      const advisory = advisoryOf(asRecord(asRecord(value)?.cve));
      if (typeof advisory === 'string') yield leftOut(feed, path, advisory);
      else if (advisory !== undefined) yield { kind: 'advisory', advisory };
      count += 1;
    }
    const date = isoDate(page.timestamp);
    if (date !== undefined) yield { kind: 'as-of', date: `${date.slice(0, 19)}Z` };
    stage.update(count, Number(page.totalResults) || undefined, 'records');
  }
  stage.end(`${count} records`);
}

interface Page {
  readonly path: readonly string[];
  readonly page: JsonRecord;
}

/** A copy holds pages in any number of `.json` files; online the service gives 2,000 records a request. */
async function* pagesOf(feed: Feed, base: string, world: SourceRequest['world']): AsyncGenerator<Page> {
  if (!feed.isOnline) {
    for (const name of feed.names().filter((one) => one.endsWith('.json')))
      yield { path: [name], page: recordIn(await feed.read([name], { maxBytes }), feed.place(name)) };
    return;
  }
  for (let start = 0, page = 0; page < mostPages; page++) {
    const address = `${base}?resultsPerPage=${pageRecords}&startIndex=${start}`;
    const at = openFeed(world, address);
    const record = recordIn(await at.read([], { maxBytes }), address);
    const { totalResults } = record;
    if (typeof totalResults !== 'number')
      throw invalidFeed('it does not say how many records there are', address);
    yield { path: [], page: record };
    start += asList(record.vulnerabilities).length || pageRecords;
    if (start >= totalResults) return;
  }
  throw invalidFeed(`it has more than ${mostPages} pages`, base);
}

function recordIn(bytes: Uint8Array, place: string): JsonRecord {
  const record = asRecord(parseFeedJson(bytes, place));
  if (!Array.isArray(record?.vulnerabilities))
    throw invalidFeed('it holds no list of vulnerabilities', place);
  return record;
}

function leftOut(feed: Feed, path: readonly string[], reason: string): Gap {
  return gap('nvd', feed.location(...path), `a record is left out: ${reason}`);
}

/** https://csrc.nist.gov/schema/nvd/api/2.0/cve_api_json_2.0.schema; nothing for what was rejected. */
function advisoryOf(cve: JsonRecord | undefined): Advisory | string | undefined {
  const id = asText(cve?.id);
  if (cve === undefined || id === undefined || !/^CVE-\d{4}-\d{4,12}$/.test(id)) return 'it has no usable id';
  if (cve.vulnStatus === 'Rejected') return undefined;
  const cvss = scoreOf(asRecord(cve.metrics));
  const published = isoDate(cve.published);
  const modified = isoDate(cve.lastModified);
  const text = asList(cve.descriptions)
    .map(asRecord)
    .find((one) => one?.lang === 'en')?.value;
  return {
    id,
    aliases: [],
    source: 'nvd',
    summary: oneLine(asText(text) ?? ''),
    severity: cvss === undefined ? 'unknown' : severityOfScore(cvss.score),
    ...(cvss === undefined ? {} : { cvss }),
    cwes: cwesOf(cve),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    affected: [],
    references: [],
  };
}

/** The newest version of CVSS, NVD's own score before that of the reporter. */
function scoreOf(metrics: JsonRecord | undefined): Advisory['cvss'] {
  for (const name of ['cvssMetricV40', 'cvssMetricV31', 'cvssMetricV30', 'cvssMetricV2']) {
    const all = asList(metrics?.[name]).map(asRecord);
    const data = asRecord((all.find((one) => one?.type === 'Primary') ?? all[0])?.cvssData);
    const vector = asText(data?.vectorString);
    const score = data?.baseScore;
    if (vector !== undefined && typeof score === 'number' && score >= 0 && score <= 10)
      return { vector, score };
  }
  return undefined;
}

function cwesOf(cve: JsonRecord): readonly number[] {
  const ids = asList(cve.weaknesses).flatMap((one) =>
    asList(asRecord(one)?.description).flatMap(
      (each) => /^CWE-(\d{1,5})$/.exec(asText(asRecord(each)?.value) ?? '')?.[1] ?? [],
    ),
  );
  return [...new Set(ids.map(Number))].slice(0, 20);
}
