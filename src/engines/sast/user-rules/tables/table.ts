/** Patterns of one language, with the lines of the code at which they are found. */
export interface Table {
  readonly language: string;
  /** A name with the ending that the grammar goes by. */
  readonly file: string;
  readonly code: string;
  readonly cases: readonly (readonly [pattern: string, lines: readonly number[]])[];
}
