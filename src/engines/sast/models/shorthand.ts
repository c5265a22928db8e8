import type { TrustLevel } from '../../../core/trust-level.js';
import type { SinkKind } from '../ir/ids.generated.js';
import type { Condition, Misuse, Place, RuleRef, Sink, Source } from '../ir/model.js';

/** Every method of every type, as calls: `Type.method()`. */
export function calls(types: readonly string[], methods: readonly string[]): readonly string[] {
  return types.flatMap((type) => methods.map((method) => `${type}.${method}()`));
}

/** Names below a prefix, without brackets: `below('os', 'system popen')`. */
export function below(prefix: string, names: string): readonly string[] {
  return names.split(' ').map((each) => (prefix === '' ? each : `${prefix}.${each}`));
}

/** Sources that others than remote users set. */
export function trusted(trust: TrustLevel, apis: readonly string[]): readonly Source[] {
  return apis.map((api) => ({ api, trust }));
}

/** Sinks of one kind, all with the same places; the first argument where none is named. */
export function sinks(kind: SinkKind, apis: readonly string[], ...args: readonly Place[]): readonly Sink[] {
  return apis.map((api): Sink => ({ api, kind, ...(args.length > 0 ? { args } : {}) }));
}

/** Like `sinks`, for names without brackets. */
export function sinksOf(
  kind: SinkKind,
  names: readonly string[],
  args: readonly Place[] = [0],
  more: Partial<Sink> = {},
): readonly Sink[] {
  return sinks(kind, called(names), ...args).map((each): Sink => ({ ...each, ...more }));
}

/** A misuse with its conditions, all of which have to hold. */
export function misuse(api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse {
  return { api, rule, ...(conditions.length > 0 ? { when: conditions } : {}) };
}

/** Calls or assignments that are wrong by themselves where all of `when` holds. */
export function wrong(
  rule: RuleRef,
  apis: readonly string[],
  ...when: readonly Condition[]
): readonly Misuse[] {
  return apis.map((api) => misuse(api, rule, ...when));
}

/** Like `wrong`, for names without brackets; each of the alternatives is enough. */
export function wrongCalls(
  rule: RuleRef,
  names: readonly string[],
  ...alternatives: readonly (Condition | readonly Condition[])[]
): readonly Misuse[] {
  const all = alternatives.length === 0 ? [[]] : alternatives.map((each) => [each].flat());
  return called(names).flatMap((api) => all.map((when) => misuse(api, rule, ...when)));
}

/** The same condition on any of these places. */
export function at(places: readonly Place[], condition: Omit<Condition, 'of'>): readonly Condition[] {
  return places.map((of): Condition => ({ of, ...condition }));
}

/** A secret that stands in the source: as a text, or as bytes made of one (`Buffer.from('…')`). */
export function secretIn(api: string, of: Place): readonly Misuse[] {
  const inside: Place = typeof of === 'object' ? [...of, '#0'] : [of, '#0'];
  const isWritten = { matches: /^(?![<${%]|your)[^\s].{3}/i, constant: true } as const;
  return [
    misuse(api, 'hard-coded-credential', { of, ...isWritten }),
    misuse(
      api,
      'hard-coded-credential',
      { of, api: /^(Buffer(\.from)?|TextEncoder\(\)\.encode|crypto\.createSecretKey)\(\)$/ },
      { of: inside, ...isWritten },
    ),
  ];
}

function called(names: readonly string[]): readonly string[] {
  return names.map((each) => `${each}()`);
}
