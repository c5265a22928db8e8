import type { Fact, PlacedFact } from '../core/analyzer.js';

export type FactOf<K extends Fact['kind']> = Omit<PlacedFact, 'fact'> & {
  readonly fact: Extract<Fact, { kind: K }>;
};

export function factsOf<K extends Fact['kind']>(facts: readonly PlacedFact[], kind: K): readonly FactOf<K>[] {
  return facts.filter((each): each is PlacedFact & FactOf<K> => each.fact.kind === kind);
}
