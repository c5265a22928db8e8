import type { Advisory, AffectedPackage, ThreatSignal } from '../../../core/advisory.js';
import { severityOfScore } from '../../../core/severity.js';
import type { CvssScorer } from '../../cvss.js';
import { normaliseName } from '../../names.js';
import { parseRanges } from './ranges.js';
import type { BaselineRecord } from './schema.js';

/** The record as an advisory, or what is wrong with it. */
export function advisoryOf(record: BaselineRecord, scorer: CvssScorer): Advisory | string {
  const score = record.cvss === undefined ? undefined : scorer.baseScore(record.cvss);
  if (record.cvss !== undefined && score === undefined) return `${record.id}: no CVSS vector: ${record.cvss}`;
  const affected = affectedOf(record);
  if (typeof affected === 'string') return `${record.id}: ${affected}`;
  return {
    id: record.id,
    aliases: record.aliases,
    source: 'baseline',
    summary: record.summary,
    severity: score === undefined ? (record.severity ?? 'unknown') : severityOfScore(score),
    ...(record.cvss !== undefined && score !== undefined && { cvss: { vector: record.cvss, score } }),
    cwes: record.cwes,
    affected,
    references: referencesOf(record),
  };
}

export function signalOf({ id, aliases, kev }: BaselineRecord): ThreatSignal | undefined {
  const cve = [id, ...aliases].find((one) => one.startsWith('CVE-'));
  if (kev === undefined || cve === undefined) return undefined;
  const { added, due, ransomware = false } = kev;
  return { cve, kev: { added, ...(due !== undefined && { due }), ransomware } };
}

function affectedOf(record: BaselineRecord): readonly AffectedPackage[] | string {
  const packages: AffectedPackage[] = [];
  for (const [key, text] of Object.entries(record.affected)) {
    const space = key.indexOf(' ');
    const ecosystem = key.slice(0, space);
    const parsed = parseRanges(text);
    if (typeof parsed === 'string') return `${key}: ${parsed}`;
    packages.push({ ecosystem, name: normaliseName(ecosystem, key.slice(space + 1)), ...parsed });
  }
  return packages;
}

/** Addresses follow from the ids, so the files need not repeat them. */
function referencesOf({ id, aliases }: BaselineRecord): readonly string[] {
  return [id, ...aliases].flatMap((one) => addressOf(one) ?? []).slice(0, 8);
}

function addressOf(id: string): string | undefined {
  if (id.startsWith('CVE-')) return `https://nvd.nist.gov/vuln/detail/${id}`;
  if (id.startsWith('GHSA-')) return `https://github.com/advisories/${id}`;
  if (id.startsWith('GO-')) return `https://pkg.go.dev/vuln/${id}`;
  return undefined;
}
