import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSignInGuard, usualGuardLimits } from './sign-in-guard.js';

const limits = { ...usualGuardLimits, maxDelayMs: 400, maxGapMs: 20 };
const check =
  (isRight: boolean, costMs = 2) =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, costMs));
    return isRight;
  };
const ann = { user: 'ann', address: '192.0.2.1' };

/** The clock moves by the timers of the guard alone, whatever the machine has to do. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the clock run until the work is done. */
async function timed<T>(work: Promise<T>): Promise<{ readonly ms: number; readonly answer: T }> {
  const startedAt = performance.now();
  let ms: number | undefined;
  const done = work.finally(() => {
    ms = performance.now() - startedAt;
  });
  while (ms === undefined) await vi.advanceTimersByTimeAsync(1);
  return { answer: await done, ms };
}

async function over<T>(work: Promise<T>): Promise<T> {
  return (await timed(work)).answer;
}

describe('threat 9, guesses at passwords', () => {
  it('the first wrong ones cost nothing, the later ones wait', async () => {
    const guard = createSignInGuard(limits);
    const times: number[] = [];
    for (let count = 0; count < 7; count++) times.push((await timed(guard.check(ann, check(false)))).ms);
    expect(Math.max(...times.slice(0, 3))).toBeLessThan(300);
    expect(times.at(-1)).toBeGreaterThan(350);
  });

  it('a flood for a user keeps out neither the right password from elsewhere nor the one from the same place', async () => {
    const guard = createSignInGuard(limits);
    const flood = Array.from({ length: 500 }, () => guard.check(ann, check(false)).catch(() => 'refused'));
    const elsewhere = await timed(guard.check({ ...ann, address: '198.51.100.9' }, check(true)));
    expect(elsewhere).toMatchObject({ answer: true });
    expect(elsewhere.ms).toBeLessThan(2000);
    const same = await timed(guard.check(ann, check(true)));
    expect(same.answer).toBe(true);
    expect(same.ms).toBeLessThan(3000);
    await over(Promise.all(flood));
  });

  it('failures at one address delay no check for the same user at another', async () => {
    const guard = createSignInGuard({ ...limits, maxGapMs: 200 });
    const flood = Array.from({ length: 10 }, () => guard.check(ann, check(false)).catch(() => 'refused'));
    await vi.advanceTimersByTimeAsync(350);
    expect((await timed(guard.check({ ...ann, address: '198.51.100.9' }, check(true)))).ms).toBeLessThan(20);
    await over(Promise.all(flood));
  });

  it('a flood of many users from one address does not take the turns of another address', async () => {
    const guard = createSignInGuard(limits);
    const flood = Array.from({ length: 300 }, (_, place) =>
      guard.check({ user: `u${place % 5}`, address: '192.0.2.1' }, check(false)).catch(() => 'refused'),
    );
    const other = await timed(guard.check({ user: 'bob', address: '2001:db8::1' }, check(true)));
    expect(other.answer).toBe(true);
    expect(other.ms).toBeLessThan(2000);
    await over(Promise.all(flood));
  });

  it('at most so many checks run at once, no matter who asks', async () => {
    const guard = createSignInGuard({ ...limits, maxAtOnce: 2 });
    let [running, most] = [0, 0];
    const counted = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return true;
    };
    const all = Array.from({ length: 20 }, (_, place) =>
      guard.check({ user: `u${place}`, address: 'x' }, counted),
    );
    await over(Promise.all(all));
    expect(most).toBe(2);
  });

  it('an error of the check is the caller’s, and the next one is checked', async () => {
    const guard = createSignInGuard(limits);
    await expect(guard.check(ann, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(await over(guard.check(ann, check(true)))).toBe(true);
  });
});
