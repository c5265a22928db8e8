import { asList, asRecord, asText, type JsonRecord } from '../json/index.js';

/** One product of a CSAF document's tree (https://docs.oasis-open.org/csaf/csaf/v2.0/, section 3.2.2). */
export interface CsafProduct {
  readonly id: string;
  readonly name: string;
  readonly purl?: string;
  readonly cpe?: string;
  /** Of a relationship (`default_component_of`): the package, and the product that it is a part of. */
  readonly component?: string;
  readonly partOf?: string;
}

export interface CsafVulnerability {
  readonly cve?: string;
  readonly ids: readonly string[];
  readonly title: string;
  readonly cwes: readonly number[];
  /** Ids of products by status: `fixed`, `known_not_affected`, `known_affected`, `under_investigation`. */
  readonly status: ReadonlyMap<string, readonly string[]>;
  /** Label of a flag by product: `component_not_present`. */
  readonly flags: ReadonlyMap<string, string>;
  /** What is said of the impact on a product. */
  readonly impacts: ReadonlyMap<string, string>;
  /** Category of the remediation by product: `vendor_fix`, `no_fix_planned`, `none_available`. */
  readonly remedies: ReadonlyMap<string, string>;
  readonly cvss?: { readonly vector: string; readonly score?: number };
  readonly severity?: string;
}

export interface CsafDocument {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly publisher: string;
  readonly published?: string;
  readonly modified?: string;
  /** `aggregate_severity`. */
  readonly severity?: string;
  readonly products: ReadonlyMap<string, CsafProduct>;
  readonly vulnerabilities: readonly CsafVulnerability[];
  readonly references: readonly string[];
}

const deepest = 32;
const mostProducts = 500_000;

/** Undefined where the value is no CSAF document. Parts that cannot be used are left out. */
export function readCsaf(value: unknown): CsafDocument | undefined {
  const root = asRecord(value);
  const document = asRecord(root?.document);
  if (root === undefined || document === undefined || asText(document.csaf_version) === undefined)
    return undefined;
  const tracking = asRecord(document.tracking);
  const published = asText(tracking?.initial_release_date);
  const modified = asText(tracking?.current_release_date);
  const severity = asText(asRecord(document.aggregate_severity)?.text);
  return {
    id: asText(tracking?.id) ?? '',
    title: asText(document.title) ?? '',
    category: asText(document.category) ?? '',
    publisher: asText(asRecord(document.publisher)?.name) ?? '',
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(severity === undefined ? {} : { severity }),
    products: productsOf(asRecord(root.product_tree)),
    vulnerabilities: asList(root.vulnerabilities).flatMap((one) => vulnerabilityOf(asRecord(one)) ?? []),
    references: asList(document.references).flatMap((one) => asText(asRecord(one)?.url) ?? []),
  };
}

function productsOf(tree: JsonRecord | undefined): ReadonlyMap<string, CsafProduct> {
  const products = new Map<string, CsafProduct>();
  const add = (value: unknown, more: Partial<CsafProduct> = {}) => {
    const product = productOf(asRecord(value));
    if (product !== undefined && products.size < mostProducts)
      products.set(product.id, { ...product, ...more });
  };
  for (const one of asList(tree?.full_product_names)) add(one);
  const open = asList(tree?.branches).map((value) => ({ value, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const branch = asRecord(next.value);
    add(branch?.product);
    if (next.depth < deepest)
      for (const value of asList(branch?.branches)) open.push({ value, depth: next.depth + 1 });
  }
  for (const one of asList(tree?.relationships)) {
    const relation = asRecord(one);
    const component = asText(relation?.product_reference);
    const partOf = asText(relation?.relates_to_product_reference);
    if (component === undefined || partOf === undefined) continue;
    add(relation?.full_product_name, { component, partOf });
  }
  return products;
}

function productOf(product: JsonRecord | undefined): CsafProduct | undefined {
  const id = asText(product?.product_id);
  if (product === undefined || id === undefined) return undefined;
  const helper = asRecord(product.product_identification_helper);
  const purl = asText(helper?.purl);
  const cpe = asText(helper?.cpe);
  return {
    id,
    name: asText(product.name) ?? id,
    ...(purl === undefined ? {} : { purl }),
    ...(cpe === undefined ? {} : { cpe }),
  };
}

function vulnerabilityOf(one: JsonRecord | undefined): CsafVulnerability | undefined {
  if (one === undefined) return undefined;
  const cve = asText(one.cve);
  const status = new Map(
    Object.entries(asRecord(one.product_status) ?? {}).map(([name, ids]) => [name, textsIn(ids)] as const),
  );
  const severity = asList(one.threats)
    .map(asRecord)
    .find((threat) => threat?.category === 'impact' && asList(threat.product_ids).length === 0);
  const cwe = /^CWE-(\d{1,5})$/.exec(asText(asRecord(one.cwe)?.id) ?? '')?.[1];
  const text = asText(severity?.details);
  return {
    ...(cve === undefined ? {} : { cve }),
    ids: asList(one.ids).flatMap((id) => asText(asRecord(id)?.text) ?? []),
    title: asText(one.title) ?? '',
    cwes: cwe === undefined ? [] : [Number(cwe)],
    status,
    flags: byProduct(one.flags, 'label'),
    impacts: byProduct(
      asList(one.threats).filter((threat) => asRecord(threat)?.category === 'impact'),
      'details',
    ),
    remedies: byProduct(one.remediations, 'category'),
    ...scoreOf(one),
    ...(text === undefined ? {} : { severity: text }),
  };
}

function byProduct(list: unknown, key: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const value of asList(list)) {
    const record = asRecord(value);
    const word = asText(record?.[key]);
    if (word === undefined) continue;
    for (const id of textsIn(record?.product_ids)) if (!words.has(id)) words.set(id, word);
  }
  return words;
}

function scoreOf(one: JsonRecord): Pick<CsafVulnerability, 'cvss'> {
  for (const value of asList(one.scores)) {
    const score = asRecord(value);
    const cvss = asRecord(score?.cvss_v4) ?? asRecord(score?.cvss_v3) ?? asRecord(score?.cvss_v2);
    const vector = asText(cvss?.vectorString);
    const base = cvss?.baseScore;
    if (vector !== undefined)
      return { cvss: { vector, ...(typeof base === 'number' ? { score: base } : {}) } };
  }
  return {};
}

function textsIn(value: unknown): readonly string[] {
  return asList(value).filter((one): one is string => typeof one === 'string');
}
