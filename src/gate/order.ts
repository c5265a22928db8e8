import type { Finding } from '../core/finding.js';
import { compareSeverity } from '../core/severity.js';

/** The one order of findings in every report: risk, severity, place, rule. Equal findings keep a fixed order too. */
export function worstFirst(a: Finding, b: Finding): number {
  return (
    b.risk - a.risk ||
    compareSeverity(b.severity, a.severity) ||
    compareStrings(placeOf(a), placeOf(b)) ||
    compareStrings(a.rule, b.rule) ||
    compareStrings(a.fingerprint, b.fingerprint)
  );
}

function placeOf({ locations: [first] }: Finding): string {
  return first.at === 'file' ? `${first.path}\n${String(first.line ?? 0).padStart(9, '0')}` : '';
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
