interface Segment {
  /** Offset in the text of today. */
  readonly from: number;
  /** The position by which the analysis knows it. */
  readonly symbol: number;
  readonly length: number;
}

/**
 * The positions of a file as the analysis knows them. They stay what they were when text before them changes, so that
 * what was found there stays true; what is new in a text gets positions that were never used.
 */
export class Symbols {
  private segments: readonly Segment[];
  private next: number;
  private text: string;

  constructor(text: string) {
    this.text = text;
    // The end of the text is a position, too.
    this.segments = [{ from: 0, symbol: 0, length: text.length + 1 }];
    this.next = text.length + 1;
  }

  edit(text: string): void {
    const before = this.text;
    const most = Math.min(before.length, text.length);
    let start = 0;
    while (start < most && before.charCodeAt(start) === text.charCodeAt(start)) start += 1;
    let end = 0;
    while (
      end < most - start &&
      before.charCodeAt(before.length - 1 - end) === text.charCodeAt(text.length - 1 - end)
    )
      end += 1;
    const made = text.length - end - start;
    this.segments = [
      ...this.within(0, start, 0),
      ...(made > 0 ? [{ from: start, symbol: this.next, length: made }] : []),
      ...this.within(before.length - end, before.length + 1, text.length - before.length),
    ];
    this.next += made;
    this.text = text;
  }

  /** The position that the analysis knows an offset by. */
  of(offset: number): number {
    let [low, high] = [0, this.segments.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const segment = this.segments[low];
    return segment ? segment.symbol + (offset - segment.from) : offset;
  }

  /** Undefined for what no longer stands in the text. */
  offsetOf(position: number): number | undefined {
    const segment = this.segments.find(
      ({ symbol, length }) => position >= symbol && position < symbol + length,
    );
    return segment && segment.from + (position - segment.symbol);
  }

  private within(start: number, end: number, moved: number): readonly Segment[] {
    return this.segments.flatMap(({ from, symbol, length }) => {
      const [first, last] = [Math.max(from, start), Math.min(from + length, end)];
      if (first >= last) return [];
      return [{ from: first + moved, symbol: symbol + (first - from), length: last - first }];
    });
  }
}
