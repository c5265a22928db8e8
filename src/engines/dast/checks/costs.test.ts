import { describe, expect, it } from 'vitest';
import { activeTargetOf, quiet } from '../../../testing/accept-check.js';
import { escapeMarkup, type FakeTarget, openTarget, type Respond } from '../../../testing/fake-target.js';
import type { ActiveCheck, Strength } from '../check.js';
import { checks } from './index.generated.js';

/**
 * What all checks together cost a target without weaknesses: they share their observations. The budget of a scan follows from
 * these numbers; a change that makes one of them grow needs a reason.
 */
const active = checks.filter((check): check is ActiveCheck => check.mode === 'active');

/** A page that shows the value, encoded, and sets it in a link as well. */
const search: Respond = ({ input }) =>
  `<h1>Search</h1><p>Nothing found for ${escapeMarkup(input)}.</p><a href="/next?q=${encodeURIComponent(input)}">next</a>`;

/** Refuses all but letters and digits. */
const strict: Respond = ({ input }) =>
  /^\w*$/.test(input) ? '<p>Thanks.</p>' : { status: 400, body: '<p>Letters only.</p>' };

async function total(scope: ActiveCheck['scope'], target: FakeTarget): Promise<number> {
  const open = openTarget(target);
  for (const check of active.filter((one) => one.scope === scope)) {
    if (scope === 'place' && !check.places.includes(open.place.kind)) continue;
    expect(await check.attack(activeTargetOf(check, open.place), open.prober), check.id).toEqual([]);
  }
  return open.count();
}

const form = { kind: 'form' as const, name: 'q', value: 'apple' };

/** Upper limits: [low, medium, high]. */
const table: readonly (readonly [
  string,
  ActiveCheck['scope'],
  FakeTarget,
  readonly [number, number, number],
])[] = [
  ['a place of a page that never changes', 'place', { respond: quiet }, [17, 29, 250]],
  ['a place of a page that shows the value', 'place', { respond: search }, [26, 39, 266]],
  ['a place that refuses all but letters', 'place', { respond: strict }, [41, 56, 250]],
  [
    'a form field of a Python application',
    'place',
    { respond: search, place: form, technologies: ['python', 'flask'] },
    [28, 38, 250],
  ],
  [
    'a header of a page that never changes',
    'place',
    { respond: quiet, place: { kind: 'header', name: 'X-A', value: 'b' } },
    [17, 27, 240],
  ],
  ['an operation', 'operation', { respond: search }, [6, 8, 40]],
  ['a host', 'host', { respond: () => ({ status: 404, body: 'missing' }) }, [70, 70, 72]],
];

describe('what the checks cost together', () => {
  it.each(table)('%s', async (_, scope, target, limits) => {
    const strengths: readonly Strength[] = ['low', 'medium', 'high'];
    const counts: number[] = [];
    for (const strength of strengths) counts.push(await total(scope, { ...target, strength }));
    expect(counts.map((count, index) => Math.max(count, limits[index] ?? 0))).toEqual(limits);
  });
});
