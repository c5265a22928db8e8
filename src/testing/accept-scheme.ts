import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../core/errors.js';
import type { VersionScheme } from '../core/version.js';
import { expectProportional } from './growth.js';

export interface SchemeExamples {
  /** From oldest to newest; every pair is compared. */
  readonly ordered: readonly (readonly string[])[];
  /** Different spellings of one version. */
  readonly equal: readonly (readonly string[])[];
  readonly invalid: readonly string[];
  readonly distances?: readonly (readonly [
    from: string,
    to: string,
    distance: 'patch' | 'minor' | 'major',
  ])[];
}

/** What every version order owes: its examples, a total order, no surprise on random text, linear time. */
export function acceptScheme(scheme: VersionScheme, examples: SchemeExamples): void {
  describe(`version order ${scheme.id}`, () => {
    it.each(examples.ordered.map((chain) => [chain.join(' < '), chain] as const))('%s', (_, chain) => {
      for (const [i, older] of chain.entries())
        for (const [j, newer] of chain.entries())
          expect([older, newer, Math.sign(scheme.compare(older, newer))]).toEqual([
            older,
            newer,
            Math.sign(i - j),
          ]);
    });
    it.each(examples.equal.map((group) => [group.join(' = '), group] as const))('%s', (_, group) => {
      for (const a of group) for (const b of group) expect([a, b, scheme.compare(a, b)]).toEqual([a, b, 0]);
    });
    it.each(examples.invalid)('refuses %j', (text) => {
      expect(scheme.isValid(text)).toBe(false);
      expect(codeOf(() => scheme.compare(text, text))).toBe('VERSION_INVALID');
    });
    it.each(examples.distances ?? [])('from %s to %s is a %s step', (from, to, distance) => {
      expect(scheme.distance(from, to)).toBe(distance);
    });
    acceptOrder(scheme, examples);
  });
}

// One seed for all runs: a test that fails by chance teaches people to press the button again.
const seed = 20_240_229;

function acceptOrder(scheme: VersionScheme, examples: SchemeExamples): void {
  const samples = [...examples.ordered, ...examples.equal].flat();
  const version = similarTo(samples).filter((text) => scheme.isValid(text));
  it('is a total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(scheme.compare(a, a))).toBe(0);
        expect(Math.sign(scheme.compare(a, b)) + Math.sign(scheme.compare(b, a))).toBe(0);
        if (scheme.compare(a, b) <= 0 && scheme.compare(b, c) <= 0) {
          expect([a, b, c, scheme.compare(a, c) <= 0]).toEqual([a, b, c, true]);
        }
      }),
      { numRuns: 2_000, seed },
    );
  });
  it('throws nothing but VERSION_INVALID on any text', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), similarTo(samples));
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const bothValid = scheme.isValid(a) && scheme.isValid(b);
        expect(codeOf(() => scheme.compare(a, b))).toBe(bothValid ? undefined : 'VERSION_INVALID');
        expect(['patch', 'minor', 'major']).toContain(scheme.distance(a, b));
      }),
      { numRuns: 500, seed },
    );
  });
  it('takes linear time on 10 kB', async () => {
    await expectProportional(10_000, (length) => {
      for (const sample of samples)
        for (const text of [
          sample + '1'.repeat(length),
          `${sample}${'.1'.repeat(length / 2)}`,
          `${sample}${'-1'.repeat(length / 2)}`,
          `${sample}${'-a'.repeat(length / 2)}!`,
          `${sample}${'0'.repeat(length)}~`,
          `${sample}${'_p1'.repeat(length / 3)}!`,
          `${'1'.repeat(length)}!${sample}`,
        ])
          codeOf(() => scheme.compare(text, `${text}1`));
    });
  });
}

/** Versions with neighbours: pieces of the examples put together anew, so that most of them are valid and close. */
export function similarTo(samples: readonly string[]): fc.Arbitrary<string> {
  const pieces = [...new Set(samples.flatMap((sample) => sample.match(/\d+|[A-Za-z]+|[^0-9A-Za-z]/g) ?? []))];
  const piece = pieces.length === 0 ? fc.string() : fc.constantFrom(...pieces);
  const start = fc.constantFrom('0', '1', '1.0', '1.2', '2', '10', ...samples);
  return fc.tuple(start, fc.array(piece, { maxLength: 5 })).map(([head, tail]) => head + tail.join(''));
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof SeaworthyError ? error.code : `not a SeaworthyError: ${String(error)}`;
  }
}
