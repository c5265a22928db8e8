import type { Condition, Misuse, Place, Sink, SinkKind } from './model.js';

/** Calls of these apis, without their brackets: `calls('os', ['system', 'popen'])`. */
export function calls(prefix: string, names: string): readonly string[] {
  return names.split(' ').map((each) => (prefix === '' ? each : `${prefix}.${each}`));
}

/** One kind of sink for many apis, without their brackets. */
export function sinksOf(
  kind: SinkKind,
  apis: readonly string[],
  args: readonly Place[] = [0],
  more: Partial<Sink> = {},
): readonly Sink[] {
  return apis.map((api): Sink => ({ api: `${api}()`, kind, args, ...more }));
}

/** One rule for many apis, without their brackets; each of the alternatives is enough. */
export function wrong(
  rule: string,
  apis: readonly string[],
  ...alternatives: readonly (Condition | readonly Condition[])[]
): readonly Misuse[] {
  const all = alternatives.length === 0 ? [[]] : alternatives.map((each) => [each].flat());
  return apis.flatMap((api) =>
    all.map((when): Misuse => ({ api: `${api}()`, rule, ...(when.length > 0 ? { when } : {}) })),
  );
}

/** The same condition on any of these places. */
export function at(places: readonly Place[], condition: Omit<Condition, 'of'>): readonly Condition[] {
  return places.map((of): Condition => ({ of, ...condition }));
}
