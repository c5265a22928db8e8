import { asList, asRecord, asText, type JsonRecord } from '../json/index.js';
import type { VexDocument, VexProduct, VexStatement } from './types.js';

const statuses = new Set(['not_affected', 'fixed', 'affected', 'under_investigation']);

/** https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md, versions 0.0.1 and 0.2.0. */
export function fromOpenVex(root: JsonRecord): VexDocument {
  const dated = asList(root.statements).flatMap((value) => {
    const record = asRecord(value);
    const statement = record && statementOf(record);
    if (record === undefined || statement === undefined) return [];
    return [{ statement, time: asText(record.timestamp) ?? asText(root.timestamp) ?? '' }];
  });
  // Of several statements the later one holds; one without a time of its own has that of the document.
  const inOrder = dated
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.index - b.index));
  return {
    format: 'OpenVEX',
    author: asText(root.author) ?? '',
    statements: inOrder.map(({ statement }) => statement),
  };
}

function statementOf(record: JsonRecord): VexStatement | undefined {
  const status = asText(record.status) ?? '';
  const ids = idsOf(record.vulnerability);
  if (!statuses.has(status) || ids.length === 0) return undefined;
  const shared = partsOf(record.subcomponents);
  const products = asList(record.products).flatMap((product) => productOf(product, shared) ?? []);
  const justification = asText(record.justification);
  const reason =
    asText(record.impact_statement) ?? asText(record.status_notes) ?? asText(record.action_statement);
  return {
    ids,
    status: status as VexStatement['status'],
    ...(justification === undefined ? {} : { justification }),
    ...(reason === undefined ? {} : { reason }),
    products,
  };
}

/** A name, or in 0.2.0 an object with a name, an address and aliases. */
function idsOf(value: unknown): readonly string[] {
  const name = asText(value);
  if (name !== undefined) return [name];
  const record = asRecord(value);
  const texts = [asText(record?.name), ...asList(record?.aliases).map(asText)];
  const address = /^[\w.:-]{4,60}$/.exec((asText(record?.['@id']) ?? '').split('/').at(-1) ?? '')?.[0];
  return [...new Set([...texts, address].filter((id): id is string => id !== undefined && id !== ''))];
}

function productOf(value: unknown, shared: readonly string[]): VexProduct | undefined {
  const id = idOf(value);
  if (id === undefined) return undefined;
  const own = partsOf(asRecord(value)?.subcomponents);
  return { id, parts: own.length > 0 ? own : shared };
}

function partsOf(value: unknown): readonly string[] {
  return asList(value).flatMap((part) => idOf(part) ?? []);
}

function idOf(value: unknown): string | undefined {
  const record = asRecord(value);
  return asText(asRecord(record?.identifiers)?.purl) ?? asText(record?.['@id']) ?? asText(value);
}
