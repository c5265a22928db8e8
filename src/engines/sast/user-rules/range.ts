/** What a metavariable stands for: a range of the file, and the node where it is one. */
export interface Bound {
  readonly start: number;
  readonly end: number;
  readonly node?: number;
}

export type Bindings = ReadonlyMap<string, Bound>;

export interface Range {
  readonly start: number;
  readonly end: number;
  readonly bindings: Bindings;
}

export const noBindings: Bindings = new Map();
