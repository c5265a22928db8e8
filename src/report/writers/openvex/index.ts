import type { Finding, VulnerableComponentEvidence } from '../../../core/finding.js';
import type { Report, ReportTarget, Writer } from '../../../core/report.js';
import { contentUuid } from '../../content-id.js';
import { jsonText } from '../../json-text.js';
import { clipped, oneLine } from '../../words/plain-text.js';

/**
 * OpenVEX 0.2.0 (https://github.com/openvex/spec): one statement for each vulnerability of a package that an observed run did not use
 * (`--used`). It needs the digest of the image as a product's identifier; without one, or without a run, nothing is stated.
 */
export const writer: Writer = {
  id: 'openvex',
  title: 'OpenVEX 0.2.0: vulnerabilities of packages that an observed run did not use',
  extension: 'openvex.json',
  mediaType: 'application/json',
  write: (report) => jsonText(documentOf(report), ['@context', '@id', 'author', 'timestamp', 'version']),
};

function documentOf(report: Report): object {
  const product = productOf(report.target);
  const rows = [...report.findings, ...report.verdict.waived.map(({ finding }) => finding)];
  const statements =
    product === undefined
      ? []
      : rows.flatMap((finding) =>
          finding.evidence.kind === 'vulnerable-component'
            ? statementOf(finding, finding.evidence, product)
            : [],
        );
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `https://seaworthy.dev/vex/${contentUuid(JSON.stringify([report.generatedAt, statements]))}`,
    author: 'Seaworthy',
    role: 'Document Creator',
    timestamp: report.generatedAt,
    version: 1,
    tooling: `Seaworthy ${report.tool.version}`,
    statements,
  };
}

/** purl-spec, type `oci`: the last part of the repository, the digest as version, the rest as a qualifier. */
function productOf({ kind, digest, name }: ReportTarget): string | undefined {
  if (kind !== 'image' || digest === undefined) return undefined;
  const repository = name
    .replace(/@.*$/s, '')
    .replace(/:[^/:]*$/, '')
    .toLowerCase();
  const last = /^[a-z0-9][a-z0-9._-]{0,127}$/.exec(repository.split('/').at(-1) ?? '')?.[0];
  if (last === undefined) return undefined;
  const place = /^[a-z0-9][a-z0-9._:/-]{0,254}$/.test(repository) && repository.includes('/');
  const qualifier = place ? `?repository_url=${encodeURIComponent(repository)}` : '';
  return `pkg:oci/${last}@${encodeURIComponent(digest)}${qualifier}`;
}

function statementOf(
  finding: Finding,
  { components, reach }: VulnerableComponentEvidence,
  product: string,
): readonly object[] {
  if (reach?.run?.isUsed !== false || reach.state === 'reached') return [];
  const image = oneLine(clipped(reach.run.image, 200));
  return [
    {
      vulnerability: {
        name: finding.rule,
        ...(finding.aliases.length > 0 ? { aliases: finding.aliases } : {}),
      },
      products: [
        {
          '@id': product,
          subcomponents: [...new Set(components.map(({ purl }) => purl))].map((purl) => ({ '@id': purl })),
        },
      ],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impact_statement: `No file of the package was opened in one observed run of ${image}. Valid for what that run covered, and for nothing else.`,
    },
  ];
}
