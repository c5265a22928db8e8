import type { Finding, VulnerableComponentEvidence } from '../../../core/finding.js';
import type { Report, Writer } from '../../../core/report.js';
import { contentUuid } from '../../content-id.js';
import { jsonText } from '../../json-text.js';
import { isWebAddress, pageOf } from '../../references.js';
import { gapText } from '../../words/gap.js';
import { placeText } from '../../words/place.js';
import { clipped, oneLine, visible } from '../../words/plain-text.js';

/**
 * GitLab's security report, `container_scanning` of an image and `dependency_scanning` of a project:
 * https://gitlab.com/gitlab-org/security-products/security-report-schemas. It knows flaws of packages alone; for all
 * other findings there is `gitlab-codequality`.
 */
export const writer: Writer = {
  id: 'gitlab',
  title: "GitLab's container or dependency scanning report",
  extension: 'gitlab.json',
  mediaType: 'application/json',
  write: (report) => jsonText(reportOf(report), ['version', 'scan', 'vulnerabilities', 'id', 'name']),
};

function reportOf(report: Report): object {
  const tool = {
    id: 'seaworthy',
    name: 'Seaworthy',
    version: report.tool.version,
    vendor: { name: 'Seaworthy' },
  };
  const time = report.generatedAt.slice(0, 19);
  return {
    version: '15.1.4',
    scan: {
      analyzer: tool,
      scanner: tool,
      type: report.target.kind === 'image' ? 'container_scanning' : 'dependency_scanning',
      start_time: time,
      end_time: time,
      status: 'success',
      messages: report.gaps.slice(0, 100).map((gap) => ({
        level: gap.weight === 'incomplete' ? 'warn' : 'info',
        value: visible(clipped(gapText(gap), 1_000)) || '-',
      })),
    },
    vulnerabilities: report.findings.flatMap((finding) =>
      finding.evidence.kind === 'vulnerable-component'
        ? [vulnerabilityOf(finding, finding.evidence, report)]
        : [],
    ),
  };
}

function vulnerabilityOf(finding: Finding, evidence: VulnerableComponentEvidence, report: Report): object {
  return {
    id: contentUuid(finding.fingerprint),
    name: clipped(oneLine(`${finding.rule} in ${evidence.package.name}`), 255),
    description: visible(finding.title),
    severity: severities[finding.severity],
    ...(finding.fix === undefined
      ? {}
      : { solution: visible(finding.fix.summary).slice(0, 7_000) || 'upgrade' }),
    identifiers: [finding.rule, ...finding.aliases].slice(0, 20).map(identifierOf),
    links: finding.references.filter(isWebAddress).map((url) => ({ url })),
    location: locationOf(finding, evidence, report),
  };
}

function identifierOf(id: string): object {
  const text = oneLine(id).slice(0, 200) || 'unnamed';
  const page = pageOf(id);
  return {
    type: /^[A-Z]{2,8}(?=-)/.exec(text)?.[0].toLowerCase() ?? 'seaworthy',
    name: text,
    value: text,
    ...(page === undefined ? {} : { url: page.url }),
  };
}

function locationOf(finding: Finding, { components }: VulnerableComponentEvidence, report: Report): object {
  const [{ name, version }] = components;
  const dependency = { package: { name: visible(name) || 'unnamed' }, version: visible(version) };
  if (report.target.kind !== 'image') return { file: fileOf(finding), dependency };
  const { distribution } = report.inventory;
  const system = [distribution?.id, distribution?.versionId].filter(Boolean).join(' ');
  return {
    dependency,
    operating_system: visible(system).slice(0, 255) || 'unknown',
    image: visible(report.target.name) || 'unnamed',
  };
}

function fileOf({ locations: [place] }: Finding): string {
  return visible(place.at === 'file' ? place.path : placeText(place)) || '.';
}

const severities = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  none: 'Info',
  unknown: 'Unknown',
} as const;
