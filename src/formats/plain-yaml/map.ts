/**
 * The part of YAML 1.2 that lockfiles are written in: block mappings and sequences, plain, quoted and block scalars,
 * flow collections, comments, `? ` keys, several documents. Every scalar stays text, so `1.10` is not a number.
 * Anchors, aliases, tags and directives are refused. Why not the library: it takes ten times as long, and does not
 * tell lines without keeping its whole tree.
 */
export type PlainYaml = string | readonly PlainYaml[] | PlainMap;

export interface PlainEntry {
  readonly key: string;
  readonly value: PlainYaml;
  /** From 1. */
  readonly line: number;
}

/** A mapping that remembers the order and the lines of its keys. Of a repeated key the last one counts. */
export class PlainMap {
  readonly entries: readonly PlainEntry[];
  #byKey: Map<string, PlainYaml> | undefined;

  constructor(entries: readonly PlainEntry[]) {
    this.entries = entries;
  }

  get(key: string): PlainYaml | undefined {
    this.#byKey ??= new Map(this.entries.map((entry) => [entry.key, entry.value]));
    return this.#byKey.get(key);
  }

  text(key: string): string | undefined {
    const value = this.get(key);
    return typeof value === 'string' ? value : undefined;
  }

  /** The entries of the mapping under that key; none where there is no mapping. */
  under(key: string): readonly PlainEntry[] {
    const value = this.get(key);
    return value instanceof PlainMap ? value.entries : [];
  }
}
