import type { JsonRecord } from '../../formats/json/index.js';
import type { XmlElement } from '../../formats/xml/index.js';
import type { Bill } from './bill.js';

/** One written form of a bill of materials: what it is known by, and how it is read. */
export type BillForm = {
  readonly id: string;
  /** As a message lists what is read: `CycloneDX 1.2 to 1.7`. */
  readonly title: string;
} & (
  | {
      readonly syntax: 'json';
      isOne(document: JsonRecord): boolean;
      /** @throws SeaworthyError SBOM_INVALID */
      read(document: JsonRecord): Bill;
    }
  | {
      readonly syntax: 'xml';
      isOne(root: XmlElement): boolean;
      /** @throws SeaworthyError SBOM_INVALID */
      read(root: XmlElement): Bill;
    }
  | {
      readonly syntax: 'text';
      /** @param start the first 64 kB */
      isOne(start: string): boolean;
      /** @throws SeaworthyError SBOM_INVALID */
      read(text: string): Bill;
    }
);
