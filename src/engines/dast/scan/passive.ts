import { reasonOf } from '../../../core/errors.js';
import type { Finding } from '../../../core/finding.js';
import { type Gap, gap } from '../../../core/gap.js';
import { isNonEmpty } from '../../../core/location.js';
import type { Confidence, PassiveCheck, Sighting } from '../check.js';
import { urlTemplate } from '../crawl/template.js';
import type { Exchange } from '../exchange.js';
import { originOf } from '../http/scope.js';
import { findingOfSightings } from './findings.js';

interface Seen {
  readonly sighting: Sighting;
  readonly exchange: Exchange;
}

/** What one check has seen. */
interface CheckRecord {
  readonly check: PassiveCheck;
  readonly bySubject: Map<string, Seen[]>;
  readonly pages: Set<string>;
}

const mostPages = 50;

/** Reads the whole traffic, answer by answer. What many pages show is one finding with many places. */
export function lookAt(
  exchanges: readonly Exchange[],
  checks: readonly PassiveCheck[],
  leastConfidence: Confidence,
  secrets: readonly string[],
): { readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = [];
  const least = order.indexOf(leastConfidence);
  const records = checks.map((check): CheckRecord => ({ check, bySubject: new Map(), pages: new Set() }));
  for (const exchange of exchanges) {
    for (const record of records) {
      try {
        for (const sighting of record.check.check(exchange))
          if (order.indexOf(sighting.confidence) >= least) file(record, sighting, exchange);
      } catch (thrown) {
        const reason = `The check ${record.check.id} stopped: ${reasonOf(thrown)}`;
        gaps.push(gap('dast', { at: 'url', url: exchange.request.url }, reason));
      }
    }
  }
  const findings = records.flatMap(({ check, bySubject }) =>
    [...bySubject.values()].flatMap((seen) =>
      isNonEmpty(seen) ? [findingOfSightings(check, seen, secrets)] : [],
    ),
  );
  return { findings, gaps };
}

const order: readonly Confidence[] = ['low', 'medium', 'high', 'confirmed'];

function file({ bySubject, pages }: CheckRecord, sighting: Sighting, exchange: Exchange): void {
  const subject = `${originOf(exchange.request.url)} ${sighting.subject}`;
  const page = `${subject} ${exchange.request.method} ${urlTemplate(exchange.request.url)}`;
  if (pages.has(page)) return;
  pages.add(page);
  const seen = bySubject.get(subject) ?? [];
  if (seen.length < mostPages) seen.push({ sighting, exchange });
  bySubject.set(subject, seen);
}
