import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../core/errors.js';
import type { BillForm } from '../inventory/sbom/form.js';
import { readSbom } from '../inventory/sbom/index.js';
import { expectProportional } from './growth.js';

export interface BillFormExamples {
  /** A whole bill of this form, with one package at least. */
  readonly bill: string;
  /** What a report calls the form: `CycloneDX 1.6`. */
  readonly format: string;
  /** The purls that are read of it, sorted. */
  readonly purls: readonly string[];
  /** A part of the bill that may stand any number of times, and what stands before and after it. */
  readonly many?: readonly [before: string, each: string, after: string];
}

/** What every form of a bill owes: its own bills, nothing of others, no surprise where one is cut, and linear time. */
export function acceptBillForm(
  { id, title }: BillForm,
  { bill, format, purls, many }: BillFormExamples,
): void {
  describe(`bills of the form ${id}: ${title}`, () => {
    it('are read', () => {
      const { format: seen, inventory } = readSbom(bill);
      expect({ format: seen, purls: inventory.components.map(({ purl }) => purl).sort() }).toEqual({
        format,
        purls,
      });
    });

    it('end in a bill or in SBOM_INVALID, wherever they are cut', () => {
      for (let length = 0; length < bill.length; length += 1 + Math.floor(bill.length / 200))
        expect(['a bill', 'SBOM_INVALID']).toContain(outcomeOf(bill.slice(0, length)));
    });

    it('keep hostile names to themselves', () => {
      for (const name of ['__proto__', 'constructor', 'toString'])
        for (const word of new Set(bill.match(/[A-Za-z]{3,40}/g)))
          expect(['a bill', 'SBOM_INVALID']).toContain(outcomeOf(bill.replaceAll(word, name)));
      expect(Object.keys(Object.prototype)).toEqual([]);
    });

    it.runIf(many !== undefined)('cost in proportion to their length', async () => {
      const [before = '', each = '', after = ''] = many ?? [];
      await expectProportional(20_000, (count) => outcomeOf(before + each.repeat(count) + after));
    });
  });
}

function outcomeOf(text: string): string {
  try {
    readSbom(text);
    return 'a bill';
  } catch (error) {
    return error instanceof SeaworthyError ? error.code : String(error);
  }
}
