import type { Releases } from './lift.js';

export interface Moved {
  readonly to: string;
  /** The ranges in which others ask for it, once all has moved. */
  readonly asked: readonly string[];
  /** The manifest asks for it in the line of the version, as the command writes it. */
  readonly isDirect: boolean;
}

/**
 * The releases that a package manager takes: not the lowest ones that are fixed, but the newest ones that all ranges
 * allow. What has the version itself alone is left out.
 */
export async function newestOf(
  moved: ReadonlyMap<string, Moved>,
  releases: Releases,
): Promise<ReadonlyMap<string, string>> {
  const newest = new Map<string, string>();
  for (const [name, { to, asked, isDirect }] of moved) {
    const taken = ((await releases.of(name)) ?? [])
      .map(({ version }) => version)
      .filter(
        (version) =>
          releases.compare(version, to) >= 0 &&
          !releases.isPreRelease(version) &&
          (!isDirect || isInLine(version, to)) &&
          asked.every((range) => releases.satisfies(version, range)),
      )
      .reduce((a, b) => (releases.compare(b, a) > 0 ? b : a), to);
    if (releases.compare(taken, to) > 0) newest.set(name, taken);
  }
  return newest;
}

/** As a caret has it: the first number that is not zero, and what stands before it, are the same. */
function isInLine(version: string, to: string): boolean {
  const [own, line] = [version, to].map((each) => each.split(/[.+-]/).map(Number)) as [number[], number[]];
  const first = Math.max(
    0,
    line.findIndex((each) => each > 0),
  );
  return line.slice(0, first + 1).every((each, index) => (own[index] ?? 0) === each);
}
