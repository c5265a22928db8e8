import type { Advisory } from '../../../core/advisory.js';
import { type Severity, severityOfScore } from '../../../core/severity.js';
import type { JsonRecord } from '../../../formats/json/index.js';
import type { CvssScorer } from '../../cvss.js';
import { severityOfWord } from '../../severity-words.js';
import type { OsvAffected, OsvRecord, OsvSeverity } from './schema.js';

export interface Rated {
  readonly severity: Severity;
  readonly cvss?: NonNullable<Advisory['cvss']>;
}

/**
 * The publisher's own word comes first, because it knows the use; then the score of the newest CVSS version. Some
 * databases give a bare number. A malicious package (`MAL-`) is critical without anybody saying so.
 */
export function rate(record: OsvRecord, scorer: CvssScorer): Rated {
  const cvss = cvssOf(record.severity, scorer) ?? firstAffectedCvss(record, scorer);
  const severity =
    wordOf(record.severity, record.database) ??
    bulletinWord(record) ??
    (cvss && severityOfScore(cvss.score)) ??
    bareScore(record.database) ??
    (record.id.startsWith('MAL-') ? 'critical' : informational(record)) ??
    'unknown';
  return { severity, ...(cvss && { cvss }) };
}

/** What is said of one package alone, as Debian's urgency and Ubuntu's priority are. */
export function ratePackage(affected: OsvAffected, scorer: CvssScorer): Severity | undefined {
  const cvss = affected.severity.length > 0 ? cvssOf(affected.severity, scorer) : undefined;
  return (
    wordOf(affected.severity, affected.ecosystemSpecific) ??
    severityOfWord(affected.ecosystemSpecific.urgency) ??
    severityOfWord(affected.databaseSpecific.severity) ??
    (cvss && severityOfScore(cvss.score))
  );
}

const newestFirst = ['CVSS_V4', 'CVSS_V3', 'CVSS_V2'];

function cvssOf(severities: readonly OsvSeverity[], scorer: CvssScorer): Advisory['cvss'] {
  for (const type of newestFirst) {
    for (const one of severities) {
      const score = one.type === type ? scorer.baseScore(one.score) : undefined;
      if (score !== undefined) return { vector: one.score, score };
    }
  }
  return undefined;
}

/** RustSec keeps the vector beside the package. */
function firstAffectedCvss(record: OsvRecord, scorer: CvssScorer): Advisory['cvss'] {
  for (const { databaseSpecific } of record.affected) {
    const vector = databaseSpecific.cvss;
    const score = typeof vector === 'string' ? scorer.baseScore(vector) : undefined;
    if (typeof vector === 'string' && score !== undefined) return { vector, score };
  }
  return undefined;
}

/** A word in `severity` (`{type: 'Ubuntu', score: 'medium'}`) or in the database's own fields. */
function wordOf(severities: readonly OsvSeverity[], specific: JsonRecord): Severity | undefined {
  for (const { score } of severities) {
    const severity = severityOfWord(score);
    if (severity) return severity;
  }
  return severityOfWord(specific.severity);
}

const bulletinId = /^(?:ALSA|RLSA|RXSA|RHSA|ELSA)-/;
const bulletinSummary = /^(Critical|Important|Moderate|Low): /;

/** Red Hat and those who rebuild it put the word in front: `Important: curl security update`. */
function bulletinWord({ id, summary }: OsvRecord): Severity | undefined {
  return bulletinId.test(id) ? severityOfWord(bulletinSummary.exec(summary)?.[1]) : undefined;
}

function bareScore(database: JsonRecord): Severity | undefined {
  const score = database.cvss_v3 ?? database.cvss_v2;
  return typeof score === 'number' && score > 0 && score <= 10 ? severityOfScore(score) : undefined;
}

/** RustSec shows in its own field that a crate is merely no longer cared for. */
function informational({ affected }: OsvRecord): Severity | undefined {
  const kinds = affected.map(({ databaseSpecific }) => databaseSpecific.informational);
  return kinds.some((kind) => kind === 'unmaintained' || kind === 'notice') ? 'none' : undefined;
}
