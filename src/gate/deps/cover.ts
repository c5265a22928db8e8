/** One thing that can be done, and what it clears. */
export interface Choice {
  /** Of two covers with as many choices the one of less cost is better. */
  readonly cost: number;
  readonly clears: ReadonlySet<string>;
}

export interface Cover<T extends Choice> {
  readonly chosen: readonly T[];
  /** No smaller one exists. Otherwise it is the greedy one, at most ln(n) times as large. */
  readonly isSmallest: boolean;
}

/** Beyond this many choices that are not forced the exact search is not tried. */
const mostForExact = 24;
const mostSteps = 200_000;

/** The fewest choices that clear all that any of them clears; among those the cheapest. */
export function smallestCover<T extends Choice>(choices: readonly T[]): Cover<T> {
  const useful = withoutDominated(choices.filter(({ clears }) => clears.size > 0));
  const { forced, left } = takeForced(useful);
  const open = openOf(left, forced);
  const rest = left.filter(({ clears }) => [...clears].some((each) => open.has(each)));
  const greedy = greedyCover(rest, open);
  const exact = rest.length <= mostForExact ? new Search(rest, open, greedy).best() : undefined;
  return { chosen: [...forced, ...(exact ?? greedy)], isSmallest: exact !== undefined };
}

/** A choice is of no use beside one that clears the same and more for no higher cost. */
function withoutDominated<T extends Choice>(choices: readonly T[]): readonly T[] {
  return choices.filter((one, index) =>
    choices.every((other, place) => {
      if (place === index || other.cost > one.cost || other.clears.size < one.clears.size) return true;
      const isCovered = [...one.clears].every((each) => other.clears.has(each));
      const isSame = other.clears.size === one.clears.size && other.cost === one.cost;
      return !isCovered || (isSame && place > index);
    }),
  );
}

/** What one choice alone clears makes that choice a part of every cover. */
function takeForced<T extends Choice>(
  choices: readonly T[],
): { readonly forced: readonly T[]; readonly left: readonly T[] } {
  const clearedBy = new Map<string, T[]>();
  for (const choice of choices)
    for (const each of choice.clears) clearedBy.set(each, [...(clearedBy.get(each) ?? []), choice]);
  const forced = new Set([...clearedBy.values()].flatMap((list) => (list.length === 1 ? list : [])));
  return { forced: [...forced], left: choices.filter((choice) => !forced.has(choice)) };
}

function openOf(left: readonly Choice[], taken: readonly Choice[]): ReadonlySet<string> {
  const done = new Set(taken.flatMap(({ clears }) => [...clears]));
  return new Set(left.flatMap(({ clears }) => [...clears]).filter((each) => !done.has(each)));
}

function gainOf({ clears }: Choice, open: ReadonlySet<string>): number {
  let gain = 0;
  for (const each of clears) if (open.has(each)) gain++;
  return gain;
}

function greedyCover<T extends Choice>(choices: readonly T[], wanted: ReadonlySet<string>): readonly T[] {
  const open = new Set(wanted);
  const chosen: T[] = [];
  while (open.size > 0) {
    const [best] = [...choices].sort((a, b) => gainOf(b, open) - gainOf(a, open) || a.cost - b.cost);
    if (best === undefined || gainOf(best, open) === 0) break;
    chosen.push(best);
    for (const each of best.clears) open.delete(each);
  }
  return chosen;
}

/** Branch and bound: what is hardest to clear is decided first. */
class Search<T extends Choice> {
  private readonly choices: readonly T[];
  private readonly wanted: ReadonlySet<string>;
  private found: readonly T[];
  private steps = 0;

  constructor(choices: readonly T[], wanted: ReadonlySet<string>, known: readonly T[]) {
    this.choices = choices;
    this.wanted = wanted;
    this.found = known;
  }

  /** Undefined where the limit of work was met. */
  best(): readonly T[] | undefined {
    this.visit([], this.wanted);
    return this.steps > mostSteps ? undefined : this.found;
  }

  private visit(chosen: readonly T[], open: ReadonlySet<string>): void {
    if (++this.steps > mostSteps) return;
    if (open.size === 0) {
      if (isBetter(chosen, this.found)) this.found = chosen;
      return;
    }
    if (chosen.length >= this.found.length) return;
    for (const choice of this.clearing(this.hardest(open))) {
      const left = new Set([...open].filter((each) => !choice.clears.has(each)));
      this.visit([...chosen, choice], left);
    }
  }

  private hardest(open: ReadonlySet<string>): string {
    const counts = [...open].map((each) => [this.clearing(each).length, each] as const);
    return counts.sort((a, b) => a[0] - b[0])[0]?.[1] ?? '';
  }

  private clearing(each: string): readonly T[] {
    return this.choices.filter(({ clears }) => clears.has(each));
  }
}

function isBetter(a: readonly Choice[], b: readonly Choice[]): boolean {
  const costOf = (list: readonly Choice[]) => list.reduce((sum, { cost }) => sum + cost, 0);
  return a.length < b.length || (a.length === b.length && costOf(a) < costOf(b));
}
