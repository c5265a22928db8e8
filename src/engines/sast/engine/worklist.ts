interface Waiting {
  readonly block: number;
  readonly rank: number;
  readonly turn: number;
}

/** Blocks that are still to run, each once: the lowest rank first, of one rank the one that waits longest. A binary heap. */
export class Worklist {
  private readonly ranks: readonly number[];
  private readonly heap: Waiting[] = [];
  private readonly isWaiting: Uint8Array;
  private turn = 0;

  constructor(ranks: readonly number[]) {
    this.ranks = ranks;
    this.isWaiting = new Uint8Array(ranks.length);
  }

  add(block: number): void {
    if (this.isWaiting[block] === 1) return;
    this.isWaiting[block] = 1;
    this.turn += 1;
    this.rise({ block, rank: this.ranks[block] ?? 0, turn: this.turn });
  }

  next(): number | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (first !== last) this.sink(last);
    this.isWaiting[first.block] = 0;
    return first.block;
  }

  private rise(one: Waiting): void {
    const { heap } = this;
    let at = heap.length;
    for (;;) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || !isBefore(one, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = one;
  }

  private sink(one: Waiting): void {
    const { heap } = this;
    let at = 0;
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
      const isRight = left !== undefined && right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (child === undefined || !isBefore(child, one)) break;
      heap[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    heap[at] = one;
  }
}

function isBefore(a: Waiting, b: Waiting): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.turn < b.turn);
}
