import type { Fact, PlacedFact } from '../../core/analyzer.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import { factsIn, isManifestPath } from './analyzer.js';
import { declaredBeside } from './declared-beside.js';
import { findingOfFact, joined } from './finding.js';
import { overlaidSecrets, weighedByOverlay } from './overlaid-secrets.js';
import { isWanted, readSettings, type Settings } from './settings.js';
import { ofSources } from './sources.js';

export interface LintedFile {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

/**
 * The engine without an artifact around it: manifests, charts and modules among some files, for `seaworthy lint`,
 * editors and hooks. Files of other kinds say nothing.
 * @throws SeaworthyError CONFIG_INVALID for settings that are not known
 */
export function lintConfig(
  files: readonly LintedFile[],
  now: Date,
  raw: Readonly<Record<string, unknown>> = {},
): LintResult {
  const settings = readSettings(raw, now);
  const facts = files.flatMap(({ path, text }) => factsOf(path, text).map((fact) => placed(path, fact)));
  const together = ofSources(facts, settings);
  const overlaid = overlaidSecrets(facts);
  const isDeclared = declaredBeside(facts);
  return {
    findings: joined([
      ...facts
        .filter(({ location }) => !together.consumed.has(location.path))
        .filter(({ fact, location }) => fact.kind !== 'config-finding' || !isDeclared(fact, location.path))
        .flatMap((one) => findingsOf(one, settings, overlaid)),
      ...together.findings,
    ]),
    gaps: [...facts.flatMap(gapsOf), ...together.gaps],
  };
}

function factsOf(path: string, text: string): readonly Fact[] {
  if (/\.tf(?:vars)?$/.test(path)) return [{ kind: 'config-source', format: 'terraform', text }];
  return isManifestPath(path) ? factsIn(path, text) : [];
}

function placed(path: string, fact: Fact): PlacedFact {
  return { analyzer: 'config', location: { at: 'file', path }, fact, hidden: false };
}

function findingsOf(
  { fact, location }: PlacedFact,
  settings: Settings,
  overlaid: ReadonlySet<string>,
): readonly Finding[] {
  return fact.kind === 'config-finding' && isWanted(fact, settings)
    ? [findingOfFact(weighedByOverlay(fact, location.path, overlaid), location.path)]
    : [];
}

function gapsOf({ fact, location }: PlacedFact): readonly Gap[] {
  if (fact.kind !== 'problem') return [];
  const place = fact.line === undefined ? location : { ...location, line: fact.line };
  return [gap('config/manifest', place, fact.reason, fact.weight)];
}
