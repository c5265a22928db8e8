import type { Writer } from '../../../core/report.js';
import { contentHash } from '../../content-id.js';
import { jsonText, stableJson } from '../../json-text.js';
import { type StatedVulnerability, statementsOf } from '../../vex.js';

/** OpenVEX 0.2.0 (https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md). */
export const writer: Writer = {
  id: 'openvex',
  title: 'OpenVEX: what affects the target, and what is proved not to',
  extension: 'openvex.json',
  mediaType: 'application/json',
  write: (report) => {
    const statements = statementsOf(report, { withRuns: true }).map(statementOf);
    const id = contentHash(stableJson([report.target.name, report.generatedAt, statements]));
    return jsonText(
      {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': `https://openvex.dev/docs/public/vex-${id}`,
        author: `Seaworthy ${report.tool.version}`,
        role: 'Scanner',
        timestamp: report.generatedAt,
        version: 1,
        statements,
      },
      ['@context', '@id', 'author', 'role', 'timestamp', 'version', 'vulnerability', 'products', 'status'],
    );
  },
};

function statementOf({
  id,
  aliases,
  title,
  status,
  justification,
  impact,
  action,
  purls,
  image,
}: StatedVulnerability) {
  const packages = purls.map((purl) => ({ '@id': purl, identifiers: { purl } }));
  return {
    vulnerability: { name: id, description: title, ...(aliases.length === 0 ? {} : { aliases }) },
    products: image === undefined ? packages : [{ '@id': image, subcomponents: packages }],
    status,
    ...(justification === undefined ? {} : { justification }),
    ...(impact === undefined ? {} : { impact_statement: impact }),
    ...(action === undefined ? {} : { action_statement: action }),
  };
}
