import type { Fact } from '../../core/analyzer.js';
import type { Artifact } from '../../core/artifact.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, hiddenGap } from '../../core/gap.js';
import type { Location } from '../../core/location.js';
import type { Severity } from '../../core/severity.js';
import type { ConfigRule, ImageHit } from './rule.js';
import { configRules } from './rules/index.generated.js';
import { isWanted, type Settings } from './settings.js';

type ConfigFact = Extract<Fact, { kind: 'config-finding' }>;

const rulesById = new Map(configRules.map((rule) => [rule.id, rule]));

/**
 * Risk of a setting by its severity alone: it is a way in or a lack of a second wall, not a known flaw, and ranks
 * below flaws of the same severity that are in use.
 */
const risks: Readonly<Record<Severity, number>> = {
  critical: 80,
  high: 55,
  medium: 30,
  low: 10,
  none: 0,
  unknown: 10,
};

export function findingOfFact(fact: Omit<ConfigFact, 'kind'>, path: string): Finding {
  const { rule, aliases, severity, title, subject, expected, actual, advice, edit, image } = fact;
  const { line, column, endLine, endColumn } = fact.place;
  const known = rulesById.get(rule);
  const summary = advice ?? known?.fix ?? expected;
  return {
    kind: 'finding',
    rule,
    aliases,
    engine: 'config',
    title: `${subject}: ${lowerFirst(title)}`,
    severity,
    risk: risks[severity],
    fingerprint: fingerprintOf(fact, path),
    locations: [{ at: 'file', path, line, column, endLine, endColumn }],
    fix: edit === undefined ? { kind: 'manual', summary } : { kind: 'edit', summary, path, safe: true },
    evidence: { kind: 'setting', expected, actual },
    references: known?.references ?? [],
    ...(image === undefined ? {} : { image }),
  };
}

export function fingerprintOf(
  { rule, subject, detail }: Pick<ConfigFact, 'rule' | 'subject' | 'detail'>,
  path: string,
): string {
  return ['config', rule, path, subject, detail ?? ''].join('|');
}

/** Nothing where settings turn it off; where a comment hides it, what the policy has to know. */
export function findingOrHidden(
  fact: Omit<ConfigFact, 'kind'>,
  path: string,
  settings: Settings,
): readonly (Finding | Gap)[] {
  const { ignoredUntil, ignoredBy, ...open } = fact;
  if (isWanted(fact, settings)) return [findingOfFact(fact, path)];
  if (ignoredUntil === undefined || ignoredBy === undefined || !isWanted(open, settings)) return [];
  const place = { at: 'file', path, line: ignoredBy.line } as const;
  return [hiddenGap('config', place, findingOfFact(open, path), ignoredBy)];
}

export function findingOfImage(rule: ConfigRule, hit: ImageHit, { layers }: Artifact): Finding {
  const severity = hit.severity ?? rule.severity;
  return {
    kind: 'finding',
    rule: rule.id,
    aliases: [...rule.aliases, ...(hit.alsoKnownAs ?? [])],
    engine: 'config',
    title: `Image: ${lowerFirst(rule.title)}`,
    severity,
    risk: risks[severity],
    fingerprint: ['config', rule.id, 'image', hit.setting, hit.detail ?? ''].join('|'),
    locations: [placeOf(hit, layers)],
    fix: { kind: 'manual', summary: rule.fix },
    evidence: { kind: 'setting', expected: hit.expected ?? rule.expected, actual: hit.actual },
    references: rule.references,
  };
}

function placeOf({ setting, path, layerIndex }: ImageHit, layers: Artifact['layers']): Location {
  const layer = layerIndex === undefined ? undefined : layers[layerIndex];
  if (layer === undefined || path === undefined) return { at: 'setting', name: setting };
  return {
    at: 'file',
    path,
    layerIndex: layer.index,
    ...(layer.diffId === undefined ? {} : { layer: layer.diffId }),
    ...(layer.createdBy === undefined ? {} : { instruction: layer.createdBy }),
  };
}

/** The same fact twice about the same container is one finding with two places. */
export function joined(findings: readonly Finding[]): readonly Finding[] {
  const byFingerprint = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byFingerprint.get(finding.fingerprint);
    byFingerprint.set(finding.fingerprint, known === undefined ? finding : withPlaces(known, finding));
  }
  return [...byFingerprint.values()];
}

/** An instance of a module, or of a resource, that breaks a rule where another does adds no place. */
function withPlaces(known: Finding, { locations }: Finding): Finding {
  const names = new Set(known.locations.map((place) => JSON.stringify(place)));
  const [first, ...more] = known.locations;
  return {
    ...known,
    locations: [first, ...more, ...locations.filter((place) => !names.has(JSON.stringify(place)))],
  };
}

/** `Container runs privileged` in the middle of a sentence; abbreviations stay. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
