import { describe, expect, it } from 'vitest';
import { type Gap, gap, hiddenGap } from '../core/gap.js';
import { justificationOf } from '../core/justification.js';
import { secret } from '../testing/sample-findings.js';
import { parseClauses } from './clause.js';
import { withHidden } from './hidden.js';

const now = new Date('2026-06-01T00:00:00Z');
const policy = (clauses: string) => ({ name: 'p', strict: true, clauses: parseClauses(clauses) });
const hiding = (said: Parameters<typeof justificationOf>[0] = {}, more: Partial<Gap> = {}): Gap => ({
  ...hiddenGap('secrets', { at: 'file', path: 'a', line: 3 }, secret, justificationOf(said)),
  ...more,
});
const answered = { owner: 'team-a', because: 'revoked', until: '2026-12-31' };
const outcome = (gaps: readonly Gap[], clauses = 'secret') =>
  withHidden(gaps, policy(clauses), [], now).map(({ weight, hides }) => [weight, hides === undefined]);

// Issue 11, item 8: a pull request must not be able to disarm its own check.
describe('what comments hide', () => {
  it('is counted first, and makes the verdict incomplete where it breaks the policy and no one answers for it', () => {
    const [count, open, other] = withHidden(
      [gap('x', 'b', 'r', 'note'), hiding()],
      policy('secret'),
      [],
      now,
    );
    expect(count).toMatchObject({
      weight: 'note',
      reason: expect.stringMatching(/^1 finding is hidden .* in a; 1 of them/),
    });
    expect(open).toMatchObject({
      weight: 'incomplete',
      location: { path: 'a', line: 3 },
      whatToDo: expect.stringContaining('owner=NAME'),
    });
    expect(other?.reason).toBe('r');
  });

  it.each<readonly [name: string, gap: Gap]>([
    ['owner, reason and end', hiding(answered)],
    ['a file outside product code', hiding({}, { isOutside: true })],
  ])('is a note with %s', (_, one) => expect(outcome([one])).toEqual([['note', true]]));

  it.each([
    ['no owner', { ...answered, owner: '' }],
    ['no reason', { ...answered, because: undefined }],
    ['no end', { ...answered, until: undefined }],
    ['an end in ten years', { ...answered, until: '2036-06-01' }],
  ])('stays open with %s', (_, said) => expect(outcome([hiding(said)])).toContainEqual(['incomplete', true]));

  it('is a note where the finding breaks nothing, or a waiver answers for it', () => {
    expect(outcome([hiding()], 'kev')).toEqual([['note', true]]);
    const waiver = {
      rule: secret.rule,
      until: '2026-12-31',
      because: 'b',
      owner: 'o',
      from: { at: 'file', path: 'seaworthy.yaml' },
    } as const;
    expect(withHidden([hiding()], policy('secret'), [waiver], now).map(({ weight }) => weight)).toEqual([
      'note',
    ]);
  });

  it('leaves other gaps alone', () => {
    const gaps = [gap('x', 'b', 'r')];
    expect(withHidden(gaps, policy('secret'), [], now)).toBe(gaps);
  });
});
