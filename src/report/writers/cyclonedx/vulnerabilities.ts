import { Vulnerability as VulnerabilityEnums } from '@cyclonedx/cyclonedx-library/Enums';
import {
  type Component as CdxComponent,
  Property,
  PropertyRepository,
  Vulnerability,
} from '@cyclonedx/cyclonedx-library/Models';
import type { Finding, VulnerableComponentEvidence } from '../../../core/finding.js';
import type { Report, Waiver } from '../../../core/report.js';
import { isWebAddress, pageOf } from '../../references.js';

/** The schema allows no longer one. */
export const longestVersion = 1_024;

interface Row {
  readonly finding: Finding;
  readonly evidence: VulnerableComponentEvidence;
  readonly waiver?: Waiver;
}

/**
 * One entry for each flaw, with every component that has it (VDR). Flaws under a waiver are distinguished: they say why,
 * and that no one fixes them for now.
 */
export function vulnerabilitiesOf(
  { findings, verdict }: Report,
  byPurl: ReadonlyMap<string, CdxComponent>,
): readonly Vulnerability.Vulnerability[] {
  const rows = [
    ...findings.flatMap((finding) => rowOf(finding)),
    ...verdict.waived.flatMap(({ finding, waiver }) => rowOf(finding, waiver)),
  ];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.finding.rule, row.waiver?.because]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group, index) => vulnerabilityOf(group, index, byPurl));
}

function rowOf(finding: Finding, waiver?: Waiver): readonly Row[] {
  const { evidence } = finding;
  if (evidence.kind !== 'vulnerable-component') return [];
  return [{ finding, evidence, ...(waiver === undefined ? {} : { waiver }) }];
}

function vulnerabilityOf(
  rows: readonly Row[],
  index: number,
  byPurl: ReadonlyMap<string, CdxComponent>,
): Vulnerability.Vulnerability {
  const [first] = rows as readonly [Row, ...Row[]];
  const { finding, evidence, waiver } = first;
  const fixes = unique(rows.flatMap((row) => row.finding.fix?.summary ?? []));
  return new Vulnerability.Vulnerability({
    bomRef: `seaworthy:vulnerability-${index + 1}`,
    id: finding.rule,
    source: sourceOf(finding.rule, evidence.advisories[0].source),
    references: new Vulnerability.ReferenceRepository(
      finding.aliases.map((alias) => new Vulnerability.Reference(alias, sourceOf(alias, 'alias'))),
    ),
    ratings: ratingsOf(rows),
    cwes: new Set(
      rows.flatMap((row) => row.evidence.cwes).filter((cwe) => cwe > 0),
    ) as Vulnerability.Vulnerability['cwes'],
    description: finding.title,
    ...(fixes.length === 0 ? {} : { recommendation: fixes.join('; ') }),
    advisories: new Vulnerability.AdvisoryRepository(
      unique(rows.flatMap((row) => row.finding.references))
        .filter(isWebAddress)
        .map((url) => new Vulnerability.Advisory(url)),
    ),
    ...analysisOf(rows, waiver),
    affects: affectsOf(rows, byPurl),
    properties: new PropertyRepository([
      ...unique(rows.map((row) => row.finding.fingerprint)).map(
        (each) => new Property('seaworthy:fingerprint', each),
      ),
      new Property('seaworthy:risk', String(Math.max(...rows.map((row) => row.finding.risk)))),
      ...signalProperties(evidence),
    ]),
  });
}

function sourceOf(id: string, otherwise: string): Vulnerability.Source {
  const page = pageOf(id);
  return new Vulnerability.Source(
    page === undefined ? { name: otherwise } : { name: page.publisher, url: page.url },
  );
}

function ratingsOf(rows: readonly Row[]): Vulnerability.RatingRepository {
  const ratings = new Map<string, Vulnerability.Rating>();
  for (const { finding, evidence } of rows) {
    const { cvss } = evidence;
    const rating = new Vulnerability.Rating({
      severity: severities[finding.severity],
      ...(cvss === undefined
        ? {}
        : {
            source: new Vulnerability.Source({ name: cvss.source }),
            score: cvss.score,
            method: methodOf(cvss.vector),
            vector: cvss.vector,
          }),
    });
    ratings.set(JSON.stringify([finding.severity, cvss?.vector, cvss?.score, cvss?.source]), rating);
  }
  return new Vulnerability.RatingRepository(ratings.values());
}

const { Severity, RatingMethod, AnalysisState, AnalysisJustification, AnalysisResponse, AffectStatus } =
  VulnerabilityEnums;

const severities = {
  critical: Severity.Critical,
  high: Severity.High,
  medium: Severity.Medium,
  low: Severity.Low,
  none: Severity.None,
  unknown: Severity.Unknown,
} as const;

function methodOf(vector: string) {
  if (vector.startsWith('CVSS:4')) return RatingMethod.CVSSv4;
  if (vector.startsWith('CVSS:3.1')) return RatingMethod.CVSSv31;
  if (vector.startsWith('CVSS:3')) return RatingMethod.CVSSv3;
  return vector.startsWith('AV:') ? RatingMethod.CVSSv2 : RatingMethod.Other;
}

/**
 * "Not affected" where every package with it is proved to be out of reach, with the proof. A waiver is a decision to live
 * with it, and no claim that it cannot be used.
 */
function analysisOf(
  rows: readonly Row[],
  waiver: Waiver | undefined,
): { readonly analysis?: Vulnerability.Analysis } {
  const proofs = rows.map(({ evidence: { reach } }) =>
    reach?.state === 'not-reached' ? reach.proof : undefined,
  );
  if (proofs.every((each) => each !== undefined))
    return {
      analysis: new Vulnerability.Analysis({
        state: AnalysisState.NotAffected,
        justification: AnalysisJustification.CodeNotReachable,
        detail: unique(proofs.flat()).join('; '),
      }),
    };
  if (waiver === undefined) return {};
  if (waiver.vex !== undefined) return vexAnalysis(waiver.vex, waiver.because);
  const { because, until } = waiver;
  return {
    analysis: new Vulnerability.Analysis({
      state: AnalysisState.InTriage,
      response: new VulnerabilityEnums.AnalysisResponseRepository([AnalysisResponse.WillNotFix]),
      detail: until === undefined ? because : `${because} (waived until ${until})`,
    }),
  };
}

/** A statement of another author goes on as it came. */
function vexAnalysis(
  { status, justification }: NonNullable<Waiver['vex']>,
  detail: string,
): { readonly analysis: Vulnerability.Analysis } {
  const reason = justification === undefined ? undefined : justifications[justification];
  return {
    analysis: new Vulnerability.Analysis({
      state: status === 'fixed' ? AnalysisState.Resolved : AnalysisState.NotAffected,
      ...(reason === undefined ? {} : { justification: reason }),
      detail,
    }),
  };
}

/** Of OpenVEX, as CycloneDX writes them. */
const justifications: Readonly<Record<string, VulnerabilityEnums.AnalysisJustification>> = {
  component_not_present: AnalysisJustification.CodeNotPresent,
  vulnerable_code_not_present: AnalysisJustification.CodeNotPresent,
  vulnerable_code_not_in_execute_path: AnalysisJustification.CodeNotReachable,
  vulnerable_code_cannot_be_controlled_by_adversary: AnalysisJustification.CodeNotReachable,
  inline_mitigations_already_exist: AnalysisJustification.ProtectedByMitigatingControl,
};

function affectsOf(
  rows: readonly Row[],
  byPurl: ReadonlyMap<string, CdxComponent>,
): Vulnerability.AffectRepository {
  const affects = new Map<CdxComponent, Vulnerability.Affect>();
  for (const { evidence } of rows) {
    for (const { purl, version } of evidence.components) {
      const component = byPurl.get(purl);
      if (component === undefined || affects.has(component)) continue;
      const versions = new Vulnerability.AffectedVersionRepository([
        ...(version === ''
          ? []
          : [
              new Vulnerability.AffectedSingleVersion(version.slice(0, longestVersion), {
                status: AffectStatus.Affected,
              }),
            ]),
      ]);
      affects.set(component, new Vulnerability.Affect(component.bomRef, { versions }));
    }
  }
  return new Vulnerability.AffectRepository(affects.values());
}

function signalProperties({ signal }: VulnerableComponentEvidence): readonly Property[] {
  return [
    ...(signal?.kev ? [new Property('seaworthy:kev', signal.kev.added)] : []),
    ...(signal?.epss ? [new Property('seaworthy:epss', String(signal.epss.score))] : []),
  ];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
