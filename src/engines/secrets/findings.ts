import type { SecretFact } from '../../core/analyzer.js';
import type { Finding } from '../../core/finding.js';
import { isNonEmpty, type Location, type NonEmpty } from '../../core/location.js';
import { nameOf } from '../../core/paths.js';
import type { Severity } from '../../core/severity.js';
import { ofPublication } from './citations.js';
import type { Detector } from './detector.js';
import { isDocumentation, isForTrials } from './paths.js';
import { isUnderPassphrase } from './pem.js';
import { ofVectors } from './vectors.js';
import type { Verified } from './verify.js';

/** A secret at one place. */
export interface Sighting {
  readonly fact: SecretFact;
  readonly location: Location;
  /** The file is gone in the finished image; its bytes are not. */
  readonly hidden: boolean;
}

const maxLocations = 500;

/** One secret with all its places, and the kind that shows most of it. */
export interface Secret {
  readonly detector: Detector;
  readonly fact: SecretFact;
  readonly sightings: NonEmpty<Sighting>;
}

/** One for each secret, wherever, however often and in whichever encoding it stands; the same input in the same order. */
export function secretsOf(
  sightings: readonly Sighting[],
  detectorOf: (id: string) => Detector | undefined,
): readonly Secret[] {
  const byHash = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const { hash, keyHash = hash } = sighting.fact;
    const those = byHash.get(keyHash);
    if (those) those.push(sighting);
    else byHash.set(keyHash, [sighting]);
  }
  return [...byHash.values()]
    .map(asVectors)
    .map(asPublished)
    .map(weightiestFirst)
    .flatMap((those) => {
      const best = mostTelling(those, detectorOf);
      return best && isNonEmpty(those) ? [{ ...best, sightings: those }] : [];
    });
}

/** What one test holds as a known answer is a known answer in all tests. */
function asVectors(sightings: readonly Sighting[]): readonly Sighting[] {
  const isOfTests = ({ location }: Sighting) => location.at === 'file' && isForTrials(location.path);
  return sightings.some((one) => isOfTests(one) && says(one, ofVectors))
    ? sightings.map((one) => (isOfTests(one) ? loweredBy(one, ofVectors) : one))
    : sightings;
}

/** What one place cites from a published text is published wherever it stands. */
function asPublished(sightings: readonly Sighting[]): readonly Sighting[] {
  return sightings.some((one) => says(one, ofPublication))
    ? sightings.map((one) => loweredBy(one, ofPublication))
    : sightings;
}

function says({ fact }: Sighting, reason: string): boolean {
  return fact.comments?.includes(reason) === true;
}

function loweredBy(one: Sighting, reason: string): Sighting {
  if (says(one, reason)) return one;
  return { ...one, fact: { ...one.fact, atMost: 'low', comments: [...(one.fact.comments ?? []), reason] } };
}

/** What a finding says of its secret is what the place says that gives it its weight. */
function weightiestFirst(sightings: readonly Sighting[]): readonly Sighting[] {
  const weight = ({ fact }: Sighting) => (fact.atMost === 'low' ? 0 : fact.doubtful === true ? 1 : 2);
  return [...sightings].sort((a, b) => weight(b) - weight(a));
}

export function findingsOf(
  sightings: readonly Sighting[],
  detectorOf: (id: string) => Detector | undefined,
  now: Date,
): readonly Finding[] {
  return secretsOf(sightings, detectorOf).map((secret) => findingOf(secret, now));
}

export function fingerprintOf({ detector, fact }: Secret): string {
  return `secrets|secret-${detector.id}|${fact.hash}`;
}

export function findingOf(secret: Secret, now: Date, verified: Verified = 'unchecked'): Finding {
  const { detector, fact, sightings } = secret;
  const [first, ...others] = sightings;
  const isOver = fact.expires !== undefined && fact.expires * 1000 < now.getTime();
  const severity = isOver && verified !== 'live' ? 'low' : severityOf(secret, verified);
  return {
    kind: 'finding',
    rule: `secret-${detector.id}`,
    aliases: ['CWE-798'],
    engine: 'secrets',
    title: titleOf(detector, fact, sightings) + (isOver ? ', expired' : '') + afterAsking[verified],
    severity,
    risk: risks[severity],
    fingerprint: fingerprintOf(secret),
    locations: [placeOf(first), ...others.slice(0, maxLocations - 1).map(placeOf)],
    fix: { kind: 'manual', summary: remedyFor(detector, sightings) },
    evidence: {
      kind: 'secret',
      redacted: fact.redacted,
      verified,
      recognisedBy: detector.evidence,
      ...(isOfProgram(sightings) ? { ofProgram: true } : {}),
      ...testKeyIn(sightings),
      ...(isUnderPassphrase(detector, fact.comments) ? { underPassphrase: true } : {}),
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html', ...addressIn(detector.revoke)],
  };
}

/** It identifies a program wherever it weighs anything. */
function isOfProgram(sightings: readonly Sighting[]): boolean {
  const weighing = sightings.filter(({ fact }) => fact.atMost !== 'low');
  return weighing.length > 0 && weighing.every(({ fact }) => fact.ofProgram === true);
}

/** Where the lines round it say so at each place that is not one of tests already. */
function testKeyIn(sightings: readonly Sighting[]): { readonly testKey?: string } {
  const reason = sightings.find(({ fact }) => fact.testKey !== undefined)?.fact.testKey;
  const isOfTests = ({ fact, location }: Sighting) =>
    fact.testKey !== undefined || (location.at === 'file' && isForTrials(location.path));
  return reason !== undefined && sightings.every(isOfTests) ? { testKey: reason } : {};
}

function isShown({ location }: Sighting): boolean {
  return location.at === 'file' && isDocumentation(location.path);
}

/** A copy of `quay-dummy.pfx` opens no more than it, whatever it is called. */
function isCalledTest({ location }: Sighting): boolean {
  return location.at === 'file' && isForTrials(nameOf(location.path));
}

const afterAsking: Readonly<Record<Verified, string>> = {
  live: ', which still works',
  dead: ', which works no more',
  unchecked: '',
};

/**
 * What works is no example; what does not is a trace. Where a value has no mark of its own and its place or its wording
 * speak against it, nothing is left that would stop a release.
 */
function severityOf({ detector, sightings }: Secret, verified: Verified): Severity {
  const { severity, evidence } = detector;
  if (verified === 'live') return severity;
  if (verified === 'dead' || sightings.every(({ fact }) => fact.atMost === 'low')) return 'low';
  if (detector.find.by === 'file' && sightings.some(isCalledTest)) return 'low';
  const isDoubted = sightings.every(({ fact }) => fact.doubtful === true || fact.atMost === 'low');
  // What a page shows its readers is an example in the code that it explains as well.
  const isExample = isDoubted || sightings.some(isShown);
  if (evidence === 'form') return isExample ? milder(severity) : severity;
  return isExample ? 'low' : severity;
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

function titleOf({ title }: Detector, { comments = [] }: SecretFact, sightings: readonly Sighting[]): string {
  const words = title.trim();
  const named = words.charAt(0).toUpperCase() + words.slice(1);
  const gone = sightings.every(({ hidden }) => hidden) ? ', in a deleted file that is still in a layer' : '';
  const comment = comments.length === 0 ? '' : ` (${comments.join('; ')})`;
  return `${named}${comment}${gone}${pastOf(sightings)}`;
}

/** Where the files of today do not have it any more: the commit that added it, and how many others did. */
function pastOf(sightings: readonly Sighting[]): string {
  const commits = sightings.map(({ location }) => (location.at === 'file' ? location.commit : undefined));
  const [first] = commits;
  if (first === undefined || commits.includes(undefined)) return '';
  const others = new Set(commits).size - 1;
  return `, in commit ${first.slice(0, 12)}${others === 0 ? '' : ` and ${others} more`}`;
}

function remedyFor({ provider, revoke }: Detector, sightings: readonly Sighting[]): string {
  const [changedIn, ...others] = new Set(sightings.map(({ fact }) => fact.changedIn));
  if (changedIn !== undefined && others.length === 0)
    return `${changes[changedIn]}${andThen}${removalFor(sightings)}.`;
  const where = revoke.startsWith('https://') && provider !== '' ? `${provider}: ${revoke}` : revoke;
  return `Revoke it at ${where}${andThen}${removalFor(sightings)}.`;
}

const changes = {
  application: 'Let the application have another one, which ends its sessions and tokens',
  'key store': 'Change it in the store that it opens (`keytool -storepasswd`, `-keypasswd`)',
} as const;

/** Whether no service issued the secret of a finding: an application signs with it, and makes another one itself. */
export function isOfApplication({ fix }: Pick<Finding, 'fix'>): boolean {
  return fix?.kind === 'manual' && fix.summary.startsWith(changes.application);
}

const andThen = '. Then ';

/** What to do about a secret whose place needs more than its removal. */
export function withOtherRemoval(remedy: string, removal: string): string {
  const [revoke = ''] = remedy.split(andThen, 1);
  return `${revoke}${andThen}${removal}.`;
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

export function riskOf(severity: Severity): number {
  return risks[severity];
}

const risks: Readonly<Record<Severity, number>> = {
  critical: 95,
  high: 80,
  medium: 45,
  low: 15,
  none: 0,
  unknown: 0,
};
