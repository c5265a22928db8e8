import type { Report, Writer } from '../../../core/report.js';
import { contentUuid } from '../../content-id.js';
import { jsonText, stableJson } from '../../json-text.js';
import { type StatedVulnerability, statementsOf } from '../../vex.js';
import { oneLine } from '../../words/plain-text.js';

/** CSAF 2.0, profile 5 (https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#45-profile-5-vex). */
export const writer: Writer = {
  id: 'csaf-vex',
  title: 'CSAF VEX: what affects the target, and what is proved not to',
  extension: 'csaf.json',
  mediaType: 'application/json',
  write: (report) => {
    const stated = statementsOf(report);
    const products = [...new Set(stated.flatMap(({ purls }) => purls))].sort();
    const idOf = new Map(products.map((purl, index) => [purl as string, `P${index + 1}`]));
    return jsonText(
      {
        document: documentOf(report, stated),
        ...(products.length === 0
          ? {}
          : {
              product_tree: {
                full_product_names: products.map((purl) => ({
                  name: purl,
                  product_id: idOf.get(purl),
                  product_identification_helper: { purl },
                })),
              },
            }),
        ...(stated.length === 0 ? {} : { vulnerabilities: stated.map((one) => vulnerabilityOf(one, idOf)) }),
      },
      ['document', 'product_tree', 'vulnerabilities'],
    );
  },
};

function documentOf({ target, generatedAt, tool }: Report, stated: readonly StatedVulnerability[]) {
  const id = contentUuid(stableJson([target.name, generatedAt, stated]));
  const date = generatedAt;
  return {
    category: 'csaf_vex',
    csaf_version: '2.0',
    publisher: { category: 'other', name: 'Seaworthy', namespace: 'https://seaworthy.dev' },
    title: `Vulnerabilities of ${oneLine(target.name) || 'the target'}`,
    tracking: {
      id: `seaworthy-${id}`,
      status: 'final',
      version: '1',
      initial_release_date: date,
      current_release_date: date,
      revision_history: [{ date, number: '1', summary: 'Scan.' }],
      generator: { engine: { name: 'Seaworthy', version: tool.version } },
    },
  };
}

const groups = {
  affected: 'known_affected',
  not_affected: 'known_not_affected',
  fixed: 'fixed',
  under_investigation: 'under_investigation',
} as const;

/** Labels of CSAF's flags are the justifications of OpenVEX (section 3.2.3.5). */
const labels = new Set([
  'component_not_present',
  'inline_mitigations_already_exist',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_not_present',
]);

function vulnerabilityOf(one: StatedVulnerability, idOf: ReadonlyMap<string, string>) {
  const { id, aliases, title, status, justification, impact, action, purls } = one;
  const ids = purls.flatMap((purl) => idOf.get(purl) ?? []);
  const names = [id, ...aliases];
  const cve = names.find((name) => /^CVE-\d{4}-\d{4,}$/.test(name));
  const others = names.filter((name) => name !== cve);
  const isCleared = status === 'not_affected';
  return {
    ...(cve === undefined ? {} : { cve }),
    ...(others.length === 0 ? {} : { ids: others.map((text) => ({ system_name: 'other', text })) }),
    notes: [{ category: 'description', text: oneLine(title) || id }],
    product_status: { [groups[status]]: ids },
    ...(isCleared && justification !== undefined && labels.has(justification)
      ? { flags: [{ label: justification, product_ids: ids }] }
      : {}),
    ...(isCleared
      ? { threats: [{ category: 'impact', details: impact ?? 'not affected', product_ids: ids }] }
      : {}),
    ...(status === 'affected'
      ? { remediations: [{ category: 'vendor_fix', details: action ?? 'none known', product_ids: ids }] }
      : {}),
  };
}
