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

const mostPages = 50;

/** Reads the whole traffic. What many pages show is one finding with many places. */
export function lookAt(
  exchanges: readonly Exchange[],
  checks: readonly PassiveCheck[],
  leastConfidence: Confidence,
  secrets: readonly string[],
): { readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] } {
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  const least = order.indexOf(leastConfidence);
  for (const check of checks) {
    const bySubject = new Map<string, Seen[]>();
    const pages = new Set<string>();
    for (const exchange of exchanges) {
      try {
        for (const sighting of check.check(exchange)) {
          if (order.indexOf(sighting.confidence) < least) continue;
          file(bySubject, pages, sighting, exchange);
        }
      } catch (thrown) {
        gaps.push(
          gap(
            'dast',
            { at: 'url', url: exchange.request.url },
            `The check ${check.id} stopped: ${reasonOf(thrown)}`,
          ),
        );
      }
    }
    for (const seen of bySubject.values()) {
      if (isNonEmpty(seen)) findings.push(findingOfSightings(check, seen, secrets));
    }
  }
  return { findings, gaps };
}

const order: readonly Confidence[] = ['low', 'medium', 'high', 'confirmed'];

function file(
  bySubject: Map<string, Seen[]>,
  pages: Set<string>,
  sighting: Sighting,
  exchange: Exchange,
): void {
  const subject = `${originOf(exchange.request.url)} ${sighting.subject}`;
  const page = `${subject} ${exchange.request.method} ${urlTemplate(exchange.request.url)}`;
  if (pages.has(page)) return;
  pages.add(page);
  const seen = bySubject.get(subject) ?? [];
  if (seen.length < mostPages) seen.push({ sighting, exchange });
  bySubject.set(subject, seen);
}
