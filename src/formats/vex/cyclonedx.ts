import { asList, asRecord, asText, type JsonRecord } from '../json/index.js';
import type { VexDocument, VexStatement } from './types.js';

/** https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis */
const statuses: Readonly<Record<string, VexStatement['status']>> = {
  not_affected: 'not_affected',
  false_positive: 'not_affected',
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
};

/** CycloneDX's justifications in the words of OpenVEX. */
const justifications: ReadonlyMap<string, string> = new Map([
  ['code_not_present', 'vulnerable_code_not_present'],
  ['code_not_reachable', 'vulnerable_code_not_in_execute_path'],
  ['protected_by_mitigating_control', 'inline_mitigations_already_exist'],
  ['protected_at_runtime', 'inline_mitigations_already_exist'],
  ['protected_at_perimeter', 'inline_mitigations_already_exist'],
]);

export function fromCycloneDx(root: JsonRecord): VexDocument {
  const purls = purlsByRef(root);
  const metadata = asRecord(root.metadata);
  const author =
    asText(asRecord(asList(metadata?.authors)[0])?.name) ??
    asText(asRecord(metadata?.supplier)?.name) ??
    asText(asRecord(metadata?.manufacture)?.name) ??
    '';
  return {
    format: 'CycloneDX',
    author,
    statements: asList(root.vulnerabilities).flatMap((one) => statementOf(asRecord(one), purls) ?? []),
  };
}

function statementOf(
  one: JsonRecord | undefined,
  purls: ReadonlyMap<string, string>,
): VexStatement | undefined {
  const id = asText(one?.id);
  const analysis = asRecord(one?.analysis);
  const state = asText(analysis?.state) ?? '';
  const status = Object.hasOwn(statuses, state) ? statuses[state] : undefined;
  if (one === undefined || id === undefined || status === undefined) return undefined;
  const word = asText(analysis?.justification);
  const reason = asText(analysis?.detail);
  const aliases = asList(one.references).flatMap((each) => asText(asRecord(each)?.id) ?? []);
  return {
    ids: [id, ...aliases],
    status,
    ...(word === undefined ? {} : { justification: justifications.get(word) ?? word }),
    ...(reason === undefined ? {} : { reason }),
    products: asList(one.affects).flatMap((each) => {
      const ref = asText(asRecord(each)?.ref);
      return ref === undefined ? [] : [{ id: purlOfRef(ref, purls), parts: [] }];
    }),
  };
}

/** A reference within the document, or a BOM-Link into another one (https://cyclonedx.org/capabilities/bomlink/). */
function purlOfRef(ref: string, purls: ReadonlyMap<string, string>): string {
  const known = purls.get(ref);
  if (known !== undefined) return known;
  const fragment = ref.startsWith('urn:cdx:') ? ref.slice(ref.indexOf('#') + 1) : ref;
  return purls.get(fragment) ?? decoded(fragment);
}

function decoded(text: string): string {
  try {
    return text.startsWith('pkg%3A') ? decodeURIComponent(text) : text;
  } catch {
    // Not an encoded purl: the reference stays as it is, and fits nothing.
    return text;
  }
}

function purlsByRef(root: JsonRecord): ReadonlyMap<string, string> {
  const purls = new Map<string, string>();
  const open: unknown[] = [asRecord(root.metadata)?.component, ...asList(root.components)];
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    const component = asRecord(next);
    const ref = asText(component?.['bom-ref']);
    const purl = asText(component?.purl);
    if (ref !== undefined && purl !== undefined) purls.set(ref, purl);
    for (const part of asList(component?.components)) open.push(part);
  }
  return purls;
}
