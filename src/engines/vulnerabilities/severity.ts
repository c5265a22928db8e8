import type { Advisory } from '../../core/advisory.js';
import type { VulnerableComponentEvidence } from '../../core/finding.js';
import { compareSeverity, type Severity, severityOfScore } from '../../core/severity.js';
import { cvesIn } from './flaws.js';
import type { Statement } from './statement.js';

export interface Rating {
  readonly severity: Severity;
  readonly cvss?: NonNullable<VulnerableComponentEvidence['cvss']>;
  /** The record on another package that the severity is taken from. */
  readonly lentBy?: NonNullable<VulnerableComponentEvidence['severityFrom']>;
}

/**
 * The order in which sources are believed, first one with an opinion wins:
 * 1. what the ecosystem's own publisher says of this package (a distribution of its package, before all others);
 * 2. GitHub's reviewed advisory (GHSA);
 * 3. the other databases of the ecosystem (PYSEC, GO, RUSTSEC, …), the worst of them;
 * 4. a choice of known flaws, like the embedded baseline;
 * 5. records on the same flaw for other packages (`elsewhere`), as NVD's score would be; not those that bundle several CVEs, for their
 *    severity is that of the worst.
 * `believed` comes in the order of `byBelief`. In each, a severity in words goes before the scale of its CVSS score (CVSS v3.1 section 5).
 */
export function rate(believed: readonly Statement[], elsewhere: () => readonly Advisory[]): Rating {
  const own = firstOf(believed.map(voiceOf));
  if (own.severity !== 'unknown' && own.cvss !== undefined) return own;
  const others = elsewhere()
    .filter(({ id, aliases }) => cvesIn([id, ...aliases]).length < 2)
    .map(lent)
    .sort((a, b) => compareSeverity(b.severity, a.severity));
  return firstOf([own, ...others]);
}

/** Of each, the first that is reported. */
function firstOf(voices: readonly Rating[]): Rating {
  const { severity, lentBy } = voices.find((voice) => voice.severity !== 'unknown') ?? {
    severity: 'unknown',
  };
  const cvss = voices.find((voice) => voice.cvss !== undefined)?.cvss;
  return {
    severity,
    ...(cvss === undefined ? {} : { cvss }),
    ...(lentBy === undefined ? {} : { lentBy }),
  };
}

/** Which of several statements decides, and stands first in the proof. */
export function byBelief(a: Statement, b: Statement): number {
  return (
    belief(a) - belief(b) ||
    compareSeverity(severityIn(b), severityIn(a)) ||
    (a.advisory.id < b.advisory.id ? -1 : a.advisory.id > b.advisory.id ? 1 : 0)
  );
}

function belief({ advisory, entries, authority }: Statement): number {
  if (entries.some(({ severity }) => severity !== undefined && severity !== 'unknown')) return 0;
  if (authority % 2 === 0) return 3;
  return advisory.id.startsWith('GHSA-') ? 1 : 2;
}

/** The severity that the statement gives this package. */
export function severityIn({ advisory, verdict }: Statement): Severity {
  const own = verdict.kind === 'affected' ? verdict.entry.severity : undefined;
  if (own !== undefined && own !== 'unknown') return own;
  return voiceOfAdvisory(advisory).severity;
}

function voiceOf(statement: Statement): Rating {
  return { ...voiceOfAdvisory(statement.advisory), severity: severityIn(statement) };
}

function lent(advisory: Advisory): Rating {
  const { id, source } = advisory;
  return { ...voiceOfAdvisory(advisory), lentBy: { id, source } };
}

function voiceOfAdvisory({ severity, cvss, source }: Advisory): Rating {
  const stated = severity !== 'unknown' || cvss === undefined ? severity : severityOfScore(cvss.score);
  return { severity: stated, ...(cvss === undefined ? {} : { cvss: { ...cvss, source } }) };
}
