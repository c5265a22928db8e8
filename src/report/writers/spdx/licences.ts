import { licenceKind } from '../../bill/licence.js';
import { contentHash } from '../../content-id.js';
import type { SpdxExtractedLicence } from './model.js';

export interface Declared {
  readonly expression: string;
  /** What a reader of the document gets. */
  readonly readBack: readonly string[];
}

/**
 * Turns declared licences into expressions, and keeps the words that are none: they become a `LicenseRef-…` whose
 * text stands in the document (SPDX 2.3, section 10).
 */
export class LicenceBook {
  readonly #extracted = new Map<string, SpdxExtractedLicence>();

  declare(texts: readonly string[]): Declared {
    const terms = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
    const [only] = terms;
    if (only === undefined) return { expression: 'NOASSERTION', readBack: [] };
    if (terms.length === 1) return { expression: this.#term(only, false), readBack: [only] };
    return { expression: terms.map((term) => this.#term(term, true)).join(' AND '), readBack: [] };
  }

  extracted(): readonly SpdxExtractedLicence[] {
    return [...this.#extracted.values()].sort((a, b) => (a.licenseId < b.licenseId ? -1 : 1));
  }

  #term(text: string, amongOthers: boolean): string {
    // A reference that someone else defined is not defined in this document.
    const kind = /(?:License|Document)Ref-/i.test(text) ? 'words' : licenceKind(text);
    if (kind === 'id') return text;
    if (kind === 'expression') return amongOthers && / (?:AND|OR|WITH) /i.test(text) ? `(${text})` : text;
    const licenseId = `LicenseRef-${contentHash(text).slice(0, 16)}`;
    this.#extracted.set(licenseId, { licenseId, name: text, extractedText: text });
    return licenseId;
  }
}
