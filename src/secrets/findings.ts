import type { SecretFact } from '../core/analyzer.js';
import type { Finding } from '../core/finding.js';
import { isNonEmpty, type Location } from '../core/location.js';
import type { Severity } from '../core/severity.js';
import type { Detector } from './detector.js';

/** A secret at one place. */
export interface Sighting {
  readonly fact: SecretFact;
  readonly location: Location;
  /** The file is gone in the finished image; its bytes are not. */
  readonly hidden: boolean;
}

const maxLocations = 100;

/** One finding for each secret, wherever and however often it stands; the same input in the same order. */
export function findingsOf(
  sightings: readonly Sighting[],
  detectorOf: (id: string) => Detector | undefined,
): readonly Finding[] {
  const byHash = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const those = byHash.get(sighting.fact.hash);
    if (those) those.push(sighting);
    else byHash.set(sighting.fact.hash, [sighting]);
  }
  return [...byHash.values()].flatMap((those) => findingOf(those, detectorOf) ?? []);
}

function findingOf(
  sightings: readonly Sighting[],
  detectorOf: (id: string) => Detector | undefined,
): Finding | undefined {
  const best = mostTelling(sightings, detectorOf);
  const locations = sightings.slice(0, maxLocations).map(placeOf);
  if (best === undefined || !isNonEmpty(locations)) return undefined;
  const { detector, fact } = best;
  const doubtful = sightings.every(({ fact: one }) => one.doubtful === true);
  const severity = doubtful ? milder(detector.severity) : detector.severity;
  const rule = `secret-${detector.id}`;
  return {
    kind: 'finding',
    rule,
    aliases: ['CWE-798'],
    engine: 'secrets',
    title: titleOf(detector, fact, sightings),
    severity,
    risk: risks[severity],
    fingerprint: `secrets|${rule}|${fact.hash}`,
    locations,
    fix: { kind: 'manual', summary: remedyFor(detector, sightings) },
    evidence: { kind: 'secret', redacted: fact.redacted, verified: 'unchecked' },
    references: ['https://cwe.mitre.org/data/definitions/798.html', ...addressIn(detector.revoke)],
  };
}

/** The same text may be known by its form in one place and by its name in another. */
function mostTelling(
  sightings: readonly Sighting[],
  detectorOf: (id: string) => Detector | undefined,
): { readonly detector: Detector; readonly fact: SecretFact } | undefined {
  let best: { readonly detector: Detector; readonly fact: SecretFact } | undefined;
  for (const { fact } of sightings) {
    const detector = detectorOf(fact.detector);
    if (detector && (best === undefined || detector.rank > best.detector.rank)) best = { detector, fact };
  }
  return best;
}

function placeOf({ location, fact }: Sighting): Location {
  return location.at === 'file' ? { ...location, line: fact.line, column: fact.column } : location;
}

function titleOf({ title }: Detector, { remarks = [] }: SecretFact, sightings: readonly Sighting[]): string {
  const words = title.trim();
  const named = words.charAt(0).toUpperCase() + words.slice(1);
  const gone = sightings.every(({ hidden }) => hidden) ? ', in a deleted file that is still in a layer' : '';
  const remark = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return `${named}${remark}${gone}`;
}

function remedyFor({ provider, revoke }: Detector, sightings: readonly Sighting[]): string {
  const where = revoke.startsWith('https://') && provider !== '' ? `${provider}: ${revoke}` : revoke;
  return `Revoke it at ${where}. Then ${removalFor(sightings)}.`;
}

function removalFor(sightings: readonly Sighting[]): string {
  if (sightings.some(({ location }) => location.at === 'setting')) {
    return 'build the image without it: give it at run time, or to the build as a secret mount';
  }
  if (sightings.some(({ location }) => location.at === 'file' && location.layer !== undefined)) {
    return 'build the image anew without the file: deleting it in a later layer does not remove it';
  }
  return 'remove it from the file and from the history, and read it from the environment or a secret store';
}

function addressIn(revoke: string): readonly string[] {
  const match = /^https:\/\/[^\s]+/.exec(revoke);
  return match === null ? [] : [match[0]];
}

function milder(severity: Severity): Severity {
  return severity === 'critical' || severity === 'high' ? 'medium' : 'low';
}

const risks: Readonly<Record<Severity, number>> = {
  critical: 95,
  high: 80,
  medium: 45,
  low: 15,
  none: 0,
  unknown: 0,
};
