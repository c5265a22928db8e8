import { type CsafDocument, type CsafVulnerability, readCsaf } from '../csaf/index.js';
import type { VexDocument, VexProduct, VexStatement } from './types.js';

const statuses: Readonly<Record<string, VexStatement['status']>> = {
  known_not_affected: 'not_affected',
  fixed: 'fixed',
  first_fixed: 'fixed',
  known_affected: 'affected',
  first_affected: 'affected',
  last_affected: 'affected',
  under_investigation: 'under_investigation',
};

/** CSAF 2.0, profile 5: https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#45-profile-5-vex */
export function fromCsaf(value: unknown): VexDocument | undefined {
  const document = readCsaf(value);
  if (document === undefined) return undefined;
  return {
    format: 'CSAF',
    author: document.publisher,
    statements: document.vulnerabilities.flatMap((one) => statementsOf(one, document)),
  };
}

function statementsOf(one: CsafVulnerability, document: CsafDocument): readonly VexStatement[] {
  const ids = [...(one.cve === undefined ? [] : [one.cve]), ...one.ids];
  if (ids.length === 0) return [];
  const groups = [...one.status].sort(([a], [b]) => clearing(b) - clearing(a));
  return groups.flatMap(([name, products]) => {
    const status = Object.hasOwn(statuses, name) ? statuses[name] : undefined;
    if (status === undefined) return [];
    // What is said of products differs, so each has a statement of its own.
    return products.flatMap((id): readonly VexStatement[] => {
      const product = productOf(id, document);
      const justification = one.flags.get(id);
      const reason = one.impacts.get(id);
      if (product === undefined) return [];
      return [
        {
          ids,
          status,
          ...(justification === undefined ? {} : { justification }),
          ...(reason === undefined ? {} : { reason }),
          products: [product],
        },
      ];
    });
  });
}

/**
 * The last statement on a package holds. A package of two distributions has one name here, and what only one of them clears
 * is not cleared, so what clears comes first.
 */
function clearing(name: string): number {
  return name === 'known_not_affected' || name === 'fixed' || name === 'first_fixed' ? 1 : 0;
}

/** A relationship is a part of a product; what has no purl is named by its id, and fits nothing that has one. */
function productOf(id: string, { products }: CsafDocument): VexProduct | undefined {
  const product = products.get(id);
  if (product === undefined) return undefined;
  const part = product.component === undefined ? undefined : products.get(product.component);
  const whole = product.partOf === undefined ? undefined : products.get(product.partOf);
  if (part?.purl === undefined) return { id: product.purl ?? id, parts: [] };
  // A distribution is no artifact: its packages stand for themselves.
  return whole?.purl === undefined ? { id: part.purl, parts: [] } : { id: whole.purl, parts: [part.purl] };
}
