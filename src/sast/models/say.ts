import type { Condition, Misuse, Place, Sink, SinkKind } from './model.js';

/** Sinks of one kind, all with the same places; the first argument where none is named. */
export function sinks(kind: SinkKind, apis: readonly string[], ...args: readonly Place[]): readonly Sink[] {
  return apis.map((api): Sink => ({ api, kind, ...(args.length > 0 ? { args } : {}) }));
}

/** Calls or assignments that are wrong by themselves where all of `when` holds. */
export function wrong(
  rule: string,
  apis: readonly string[],
  ...when: readonly Condition[]
): readonly Misuse[] {
  return apis.map((api): Misuse => ({ api, rule, ...(when.length > 0 ? { when } : {}) }));
}

/** Every method of every type, as calls: `Type.method()`. */
export function calls(types: readonly string[], methods: readonly string[]): readonly string[] {
  return types.flatMap((type) => methods.map((method) => `${type}.${method}()`));
}
