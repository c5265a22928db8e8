/** What a VEX document says of one vulnerability in some products, whatever format it was written in. */
export interface VexStatement {
  /** The vulnerability, its best-known name first. */
  readonly ids: readonly string[];
  readonly status: 'not_affected' | 'fixed' | 'affected' | 'under_investigation';
  /** In the words of OpenVEX: `vulnerable_code_not_present`. */
  readonly justification?: string;
  /** Why, in the author's own words. */
  readonly reason?: string;
  readonly products: readonly VexProduct[];
}

/** A package, or something bigger with packages in it. */
export interface VexProduct {
  /** A purl, or another id. */
  readonly id: string;
  /** Packages in it that the statement is about; all of it where there are none. */
  readonly parts: readonly string[];
}

export interface VexDocument {
  readonly format: 'OpenVEX' | 'CSAF' | 'CycloneDX';
  readonly author: string;
  readonly statements: readonly VexStatement[];
}
