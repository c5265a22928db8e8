import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** The collector has run when there is that much less. */
const leastCollected = 4_000_000;
/** Of what was filled between two collections, at least what the second finds in use. */
const leastKept = 0.2;
const percents = { least: 25, most: 300 } as const;
/** Most calls find what the one before them did. */
const everyCalls = 16;

/** V8 lets its heap grow to the fourfold of what is in use before it collects. A flag that is read at each collection. */
export function setGrowth(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${Math.round(percent)}`);
}

/**
 * V8 collects when its heap has grown by a share of what is in use. What is small may grow to many times its size, then,
 * and what is large by a part of it only, if both are to stay below the same limit.
 */
export class HeapLimit {
  private readonly bytes: number;
  private readonly used: () => number;
  private readonly set: (percent: number) => void;
  private calls = 0;
  private last: number;
  private inUse: number;
  private kept = 1;
  private percent = 0;

  constructor(bytes: number, used = usedBytes, set = setGrowth) {
    this.bytes = bytes;
    this.used = used;
    this.set = set;
    this.last = used();
    this.inUse = this.last;
    this.grow();
  }

  measure(): void {
    this.calls += 1;
    if (this.calls % everyCalls !== 0) return;
    const now = this.used();
    if (now < this.last - leastCollected) this.collected(now);
    this.last = now;
    this.grow();
  }

  private collected(inUse: number): void {
    this.kept = Math.min(1, Math.max(leastKept, (inUse - this.inUse) / (this.last - this.inUse)));
    this.inUse = inUse;
  }

  private grow(): void {
    // What the next collection will find, if as much is kept as by the one before it.
    const expected = this.inUse + (this.last - this.inUse) * this.kept;
    const room = Math.floor((this.bytes / expected - 1) * 100);
    const percent = Math.min(percents.most, Math.max(percents.least, room));
    if (percent === this.percent) return;
    this.percent = percent;
    this.set(percent);
  }
}

/** By objects that have survived; how many there are decides when all are collected. */
function usedBytes(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name: name }) => !name.startsWith('new_'))
    .reduce((sum, { space_used_size: size }) => sum + size, 0);
}
