/** One step of a flow; the newest points to the one before. */
export interface Step {
  readonly path: string;
  readonly at: number;
  readonly before?: Step;
  /** The steps of a function that was called on the way, which lie behind `before`; this is the last of them. */
  readonly way?: Step;
  readonly length: number;
  /** Only assumed: an object of which nothing is known was handed the value, and what it gave back may have nothing of it. */
  readonly assumed?: true;
}

const maxSteps = 40;

export function stepAt(path: string, at: number, before?: Step, assumed?: true): Step {
  if (before && ((before.at === at && before.path === path) || before.length >= maxSteps))
    return assumed && !before.assumed ? { ...before, assumed } : before;
  const length = (before?.length ?? 0) + 1;
  // Steps come by the million: a literal is made several times faster than an object that is put together.
  if (assumed) return before ? { path, at, length, before, assumed } : { path, at, length, assumed };
  return before ? { path, at, length, before } : { path, at, length };
}

/** The steps of a callee after those of its caller, which are shared and not copied. */
export function stepsAfter(before: Step, way: Step): Step {
  const { path, at, length, assumed } = way;
  if (length === 0 || before.length >= maxSteps) return before;
  if (length === 1 && !way.way) return stepAt(path, at, before, assumed);
  return { path, at, before, way, length: Math.min(maxSteps, before.length + length) };
}

/** From the source on; no place twice in a row. */
export function stepsTo(last: Step | undefined): readonly Step[] {
  const backwards: Step[] = [];
  const walk = (from: Step | undefined) => {
    for (let step = from; step; step = step.before)
      if (step.way) walk(step.way);
      else if (step.path !== '') backwards.push(step);
  };
  walk(last);
  const all = backwards.reverse();
  return all
    .filter(({ path, at }, index) => path !== all[index - 1]?.path || at !== all[index - 1]?.at)
    .slice(0, maxSteps);
}
