import { describe, expect, it } from 'vitest';
import { type DocumentedForm, documentedForms } from '../../../src/engines/secrets/fixtures/forms.js';
import { sampleOf, sequence } from '../../../src/testing/pattern-samples.js';
import { benign } from './benign.js';
import { distantLayouts, layouts, nameOf } from './layouts.js';
import { oddLayouts } from './odd-layouts.js';
import { findIn, type Measured, sumOf, Tally, tableOf } from './tally.js';

const reportedAsItself = new Tally();
/**
 * Recall and silence of each kind. The forms come from what providers document, not from our own patterns; every
 * secret is made up here, and the same in every run.
 */
const measured = documentedForms.map(measure);

/** Every other layout of each form, in turns, so that every layout is met: SEAWORTHY_LAYOUTS=all looks at all of them. */
function turnOf<T>(all: Readonly<Record<string, T>>, number: number): readonly (readonly [string, T])[] {
  const isWhole = process.env.SEAWORTHY_LAYOUTS === 'all';
  return Object.entries(all).filter((_, index) => isWhole || (index + number) % 2 === 0);
}

function measure({ id, name, form }: DocumentedForm, number: number): Measured {
  const random = sequence(number * 7919 + 17);
  const called = nameOf(name);
  const recall = new Tally();
  // No service, nothing that could stand apart from its setting.
  const isOfService = !id.startsWith('generic-');
  const all = { ...layouts, ...oddLayouts, ...(isOfService ? distantLayouts : {}) };
  for (const [layout, write] of turnOf(all, number)) {
    const secret = sampleOf(form, random).text;
    const text = write(called, secret);
    const start = Math.max(text.indexOf(secret), text.indexOf(encodeURIComponent(secret)));
    const matches = findIn(text).filter((match) => match.start < start + secret.length && match.end > start);
    recall.add(matches.length > 0, `${layout}: ${text}`);
    if (matches.length > 0)
      reportedAsItself.add(
        matches.some(({ detector }) => detector.id === id),
        text,
      );
  }
  const silence = new Tally();
  for (const [why, write] of turnOf(benign, number)) {
    const text = write(called, sampleOf(form, random).text, random);
    const reported = findIn(text).map(({ detector }) => detector.id);
    silence.add(reported.length === 0, `${why}, reported as ${reported.join()}: ${text}`);
  }
  return { id, title: `${id} ${form.source.slice(0, 24)}`, recall, silence };
}

describe('secrets in every layout, and what only looks like them', () => {
  it.each(measured)('$title', ({ recall, silence }) => {
    expect(recall.share, recall.wrong.join('\n')).toBeGreaterThan(0.93);
    expect(silence.share, silence.wrong.join('\n')).toBeGreaterThan(0.97);
  });

  it('all together', () => {
    const recall = sumOf(measured, 'recall');
    const silence = sumOf(measured, 'silence');
    console.log(
      `${tableOf(measured)}\n${documentedForms.length} forms of ${new Set(documentedForms.map(({ id }) => id)).size} kinds: ` +
        `recall ${recall} of ${recall.cases}, reported as what it is ${reportedAsItself}, silence ${silence} of ${silence.cases}`,
    );
    expect(recall.share).toBeGreaterThan(0.99);
    expect(reportedAsItself.share).toBeGreaterThan(0.95);
    expect(silence.share).toBeGreaterThan(0.995);
  });
});
