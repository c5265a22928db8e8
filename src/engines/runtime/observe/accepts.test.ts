import { expect, it, vi } from 'vitest';
import { fakeWorld } from '../../../testing/fake-world.js';
import { sampleAccepts } from './accepts.js';

const head =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';
const socket = (local: string, remote: string, state: string) =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000     0        0 11 1 0 100 0 0 10 0`;

function worldOf(lookMs: number) {
  const world = fakeWorld({
    files: {
      '/proc/7/net/tcp': [
        head,
        socket('00000000:0050', '00000000:0000', '0A'),
        socket('0200000A:0050', '0900000A:C001', '01'),
        socket('0200000A:C002', '0800000A:1538', '01'),
        socket('0200000A:0050', '0700000A:C003', '06'),
      ].join('\n'),
    },
  });
  const { disk } = world;
  const walked = vi.fn(() => world.advance(lookMs / 2));
  const readFile = (...args: Parameters<typeof disk.readFile>) => {
    if (/\/tcp6?$/.test(args[0])) walked();
    return disk.readFile(...args);
  };
  return { world: { monotonicMs: world.monotonicMs, disk: { ...disk, readFile } }, walked };
}

it('are the other ends of connections to a port that listens', () => {
  expect(sampleAccepts(worldOf(0).world, 7).stop()).toEqual(['10.0.0.9']);
});

it('are looked for the less often the longer a look takes', () => {
  vi.useFakeTimers();
  try {
    const looks = (lookMs: number) => {
      const { world, walked } = worldOf(lookMs);
      const sampler = sampleAccepts(world, 7);
      vi.advanceTimersByTime(10_000);
      const count = walked.mock.calls.length / 2;
      sampler.stop();
      return count;
    };
    expect(looks(0.5)).toBe(50);
    expect(looks(10)).toBe(5);
  } finally {
    vi.useRealTimers();
  }
});
