import type * as Sarif from 'sarif';
import type { Finding } from '../../../core/finding.js';
import type { Gap } from '../../../core/gap.js';
import type { Report, Waiver } from '../../../core/report.js';
import { contentHash } from '../../content-id.js';
import { fixText, proofOf, subjectOf } from '../../words/finding.js';
import { gapText } from '../../words/gap.js';
import { clipped, oneLine, visible } from '../../words/plain-text.js';
import { exitCode, headline } from '../../words/verdict.js';
import { locationOf, locationsOf, plainMessage, rootId } from './locations.js';
import { levelOf, ruleId, ruleOf, type Taxa, taxaOf, taxonomyOf } from './rules.js';

interface Reported {
  readonly finding: Finding;
  readonly waiver?: Waiver;
}

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/); section numbers in this folder are those of it. */
export function logOf(report: Report): Sarif.Log {
  const reported: readonly Reported[] = [
    ...report.findings.map((finding) => ({ finding })),
    ...report.verdict.waived,
  ];
  const findings = reported.map(({ finding }) => finding);
  const taxa = taxaOf(findings);
  const rules = rulesOf(findings, taxa);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(report, rules, taxa) },
        ...(taxa.size === 0 ? {} : { taxonomies: [taxonomyOf(taxa)] }),
        invocations: [invocationOf(report)],
        originalUriBaseIds: {
          [rootId]: { description: { text: plainMessage(`The root of ${report.target.name}`) } },
        },
        columnKind: 'utf16CodeUnits',
        results: reported.map((one) => resultOf(one, indexes)),
        properties: propertiesOf(report),
      },
    ],
  };
}

function rulesOf(findings: readonly Finding[], taxa: Taxa): Sarif.ReportingDescriptor[] {
  const byId = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = byId.get(ruleId(finding));
    if (group) group.push(finding);
    else byId.set(ruleId(finding), [finding]);
  }
  return [...byId.values()].map((group) => ruleOf(group, taxa));
}

function driverOf({ tool }: Report, rules: Sarif.ReportingDescriptor[], taxa: Taxa): Sarif.ToolComponent {
  return {
    name: 'Seaworthy',
    version: tool.version,
    informationUri: 'https://seaworthy.dev/',
    rules,
    ...(taxa.size === 0 ? {} : { supportedTaxonomies: [{ name: 'CWE', index: 0 }] }),
  };
}

function resultOf({ finding, waiver }: Reported, indexes: ReadonlyMap<string, number>): Sarif.Result {
  const id = ruleId(finding);
  return {
    ruleId: id,
    ruleIndex: indexes.get(id) ?? -1,
    level: levelOf(finding),
    message: { text: messageOf(finding) },
    locations: locationsOf(finding),
    ...codeFlowsOf(finding),
    partialFingerprints: { 'seaworthy/v1': contentHash(finding.fingerprint) },
    rank: Math.min(100, Math.max(0, finding.risk)),
    // An empty list says "looked at, and not suppressed" (section 3.27.23).
    suppressions: waiver === undefined ? [] : [suppressionOf(waiver)],
    properties: {
      severity: finding.severity,
      engine: visible(finding.engine),
      ...(finding.confidence === undefined ? {} : { confidence: finding.confidence }),
      ...(finding.trust === undefined ? {} : { trust: finding.trust }),
      ...(finding.roleDoubt === undefined
        ? {}
        : { roleDoubt: { ...finding.roleDoubt, because: visible(finding.roleDoubt.because) } }),
      aliases: finding.aliases.map(visible),
      fingerprint: visible(finding.fingerprint),
      ...(finding.fix === undefined ? {} : { fix: visible(finding.fix.summary) }),
      evidence: proofOf(finding).map(({ label, text }) => `${label}: ${clipped(visible(text), 2_000)}`),
    },
  };
}

function messageOf(finding: Finding): string {
  const fix = fixText(finding);
  const parts = [
    `${clipped(oneLine(subjectOf(finding)), 300)}: ${clipped(oneLine(finding.title), 1_000)}`,
    ...(fix === '' ? [] : [clipped(oneLine(fix), 500)]),
  ];
  return plainMessage(`${parts.join(' — ')}`);
}

function codeFlowsOf({ evidence }: Finding): Pick<Sarif.Result, 'codeFlows'> {
  // One place alone is no flow: it is the location.
  if (evidence.kind !== 'dataflow' || evidence.trace.length < 2) return {};
  const last = evidence.trace.length - 1;
  const locations = evidence.trace.map((step, index) => ({
    location: {
      ...locationOf(step),
      message: { text: index === 0 ? 'source' : index === last ? 'sink' : 'step' },
    },
  }));
  return { codeFlows: [{ threadFlows: [{ locations }] }] };
}

function suppressionOf({ because, until, from }: Waiver): Sarif.Suppression {
  const end = until === undefined ? '' : ` (until ${until})`;
  return {
    kind: 'external',
    status: 'accepted',
    justification: `${visible(because)}${visible(end)}` || 'no reason given',
    location: locationOf(from),
  };
}

/** What could not be looked at is reported beside the results: silence must not read as safety. */
function invocationOf(report: Report): Sarif.Invocation {
  const { verdict, gaps, generatedAt } = report;
  const time = Date.parse(generatedAt);
  return {
    executionSuccessful: true,
    exitCode: exitCode(verdict),
    exitCodeDescription: plainMessage(headline(report)),
    ...(Number.isNaN(time) ? {} : { endTimeUtc: new Date(time).toISOString() }),
    toolExecutionNotifications: gaps.map(notificationOf),
  };
}

function notificationOf(gap: Gap): Sarif.Notification {
  return {
    level: gap.weight === 'incomplete' ? 'warning' : 'note',
    descriptor: { id: visible(gap.unit) || 'unnamed' },
    message: { text: plainMessage(gapText(gap)) },
    locations: [locationOf(gap.location)],
  };
}

function propertiesOf({ target, verdict }: Report): Sarif.PropertyBag {
  return {
    target: visible(target.name),
    targetKind: target.kind,
    ...(target.digest === undefined ? {} : { imageId: target.digest }),
    verdict: verdict.outcome,
  };
}
