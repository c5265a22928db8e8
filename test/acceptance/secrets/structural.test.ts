import { describe, expect, it } from 'vitest';
import { sampleOf, sequence } from '../../../src/testing/pattern-samples.js';
import { type Structural, structural } from './structural.js';
import { findIn, type Measured, sumOf, Tally, tableOf } from './tally.js';

const measured = structural.map(measure);

function measure({ id, forms, fires, silent }: Structural, number: number): Measured {
  const random = sequence(number * 104_729 + 3);
  const recall = new Tally();
  for (const form of forms) {
    for (const write of fires) {
      const text = write(sampleOf(new RegExp(form), random).text);
      recall.add(findIn(text).length > 0, text);
    }
  }
  const silence = new Tally();
  for (const text of silent) {
    const reported = findIn(text).map(({ detector }) => detector.id);
    silence.add(reported.length === 0, `reported as ${reported.join()}: ${text}`);
  }
  return { id, title: id, recall, silence };
}

describe('secrets that a whole text shows', () => {
  it.each(measured)('$title', ({ recall, silence }) => {
    expect(recall.wrong).toEqual([]);
    expect(silence.wrong).toEqual([]);
  });

  it('all together', () => {
    const recall = sumOf(measured, 'recall');
    const silence = sumOf(measured, 'silence');
    console.log(
      `${tableOf(measured)}\nrecall ${recall} of ${recall.cases}, silence ${silence} of ${silence.cases}`,
    );
    expect(recall.cases).toBeGreaterThan(200);
  });
});
