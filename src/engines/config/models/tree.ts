/** A text with an address; knows which line an offset lies in. */
export interface Source {
  readonly path: string;
  /** False for what was made from other files: there is nothing in it to edit. */
  readonly isOriginal: boolean;
  /** Offsets count UTF-16 units from the start of the text. */
  place(start: number, end: number): Place;
}

/** Lines and columns count from 1; `endColumn` is the one after the last character. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A piece of a source. */
export interface Spot {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

export interface Entry {
  readonly key: string;
  readonly keySpot: Spot;
  readonly value: Tree;
}

export type Scalar = string | number | boolean | null;

/**
 * A value out of YAML, JSON, HCL or a rendered template, with its place. One class for all kinds, so that reading a
 * path through foreign data needs no case for each step: what is not there is `undefined` or empty.
 */
export class Tree implements Spot {
  readonly kind: 'map' | 'list' | 'scalar' | 'unknown';
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly items: readonly Tree[];
  readonly value: Scalar | undefined;
  /** A scalar as it was written, where that differs from `String(value)`: `0644`, `1.10`. */
  readonly raw: string | undefined;
  /** Written over several lines, so that a line can be put in. */
  readonly isBlock: boolean;

  private constructor(
    kind: Tree['kind'],
    spot: Spot,
    content: {
      readonly entries?: ReadonlyMap<string, Entry>;
      readonly items?: readonly Tree[];
      readonly value?: Scalar;
      readonly raw?: string | undefined;
      readonly isBlock?: boolean;
    },
  ) {
    this.kind = kind;
    this.source = spot.source;
    this.start = spot.start;
    this.end = spot.end;
    this.entries = content.entries ?? noEntries;
    this.items = content.items ?? noItems;
    this.value = content.value;
    this.raw = content.raw;
    this.isBlock = content.isBlock ?? false;
  }

  static map(spot: Spot, entries: ReadonlyMap<string, Entry>, isBlock = false): Tree {
    return new Tree('map', spot, { entries, isBlock });
  }

  static list(spot: Spot, items: readonly Tree[], isBlock = false): Tree {
    return new Tree('list', spot, { items, isBlock });
  }

  static scalar(spot: Spot, value: Scalar, raw?: string): Tree {
    return new Tree('scalar', spot, { value, raw });
  }

  /** Something is written here, but what it comes to is only known elsewhere: a variable without a value. */
  static unknown(spot: Spot): Tree {
    return new Tree('unknown', spot, {});
  }

  get(key: string): Tree | undefined {
    return this.entries.get(key)?.value;
  }

  at(...path: readonly string[]): Tree | undefined {
    return path.reduce<Tree | undefined>((tree, key) => tree?.get(key), this);
  }

  /** From the key to the end of the value; the whole tree where there is no such key. */
  spotOf(key: string): Spot {
    const entry = this.entries.get(key);
    if (entry === undefined) return this;
    const { keySpot, value } = entry;
    const sameSource = keySpot.source === value.source;
    return { ...keySpot, end: sameSource ? Math.max(keySpot.end, value.end) : keySpot.end };
  }

  get isNull(): boolean {
    return this.kind === 'scalar' && this.value === null;
  }

  /** A scalar as text; nothing for null. */
  get text(): string | undefined {
    if (this.kind !== 'scalar' || this.value === null || this.value === undefined) return undefined;
    return this.raw ?? String(this.value);
  }

  /** YAML 1.1 also says yes, no, on and off, and Kubernetes and old versions of Compose read it so. */
  get boolean(): boolean | undefined {
    if (typeof this.value === 'boolean') return this.value;
    const word = this.text?.toLowerCase();
    if (word === 'true' || word === 'yes' || word === 'on') return true;
    if (word === 'false' || word === 'no' || word === 'off') return false;
    return undefined;
  }

  get number(): number | undefined {
    if (typeof this.value === 'number') return this.value;
    const text = this.text?.trim();
    return text !== undefined && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : undefined;
  }

  /** The texts of a list; what is no scalar is left out. A single scalar is a list of one. */
  get texts(): readonly string[] {
    if (this.kind === 'scalar') return this.text === undefined ? [] : [this.text];
    return this.items.flatMap((item) => item.text ?? []);
  }
}

const noEntries: ReadonlyMap<string, Entry> = new Map();
const noItems: readonly Tree[] = [];

/** Offsets to lines, by halving; the table is made when the first place is asked for. */
export function textSource(path: string, text: string): Source {
  let starts: number[] | undefined;
  const locate = (offset: number): readonly [line: number, column: number] => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (starts[low] ?? 0) + 1];
  };
  return {
    path,
    isOriginal: true,
    place: (start, end) => {
      const [line, column] = locate(start);
      // A block ends with its line feed; the place ends with its last visible character.
      let last = Math.max(start, Math.min(end, text.length));
      while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1;
      const [endLine, endColumn] = locate(last);
      return { path, line, column, endLine, endColumn };
    },
  };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
