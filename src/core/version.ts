/** One order of versions. The folder's name under `src/versions/` is its id. */
export interface VersionScheme {
  readonly id: string;
  readonly title: string;
  /** OSV ecosystem names without release that go by it. */
  readonly ecosystems: readonly string[];
  /** Whether the text is a version in this scheme. */
  isValid(version: string): boolean;
  /**
   * Negative, zero or positive, as for `sort`. A total order over valid versions.
   * @throws SeaworthyError VERSION_INVALID
   */
  compare(a: string, b: string): number;
  /** How far an upgrade goes, for the effort of a fix. */
  distance(from: string, to: string): 'patch' | 'minor' | 'major';
}
