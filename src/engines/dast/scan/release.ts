import type { InputPlace, ProbeRequest } from '../exchange.js';
import type { Unit } from './plan.js';

/** What a unit may observe: its request, and its places. */
function observedBy({ target, request }: Unit): readonly (InputPlace | ProbeRequest)[] {
  if (target.scope === 'host') return target.requests;
  return target.scope === 'place' ? [request, target.place] : [request, ...target.places];
}

/**
 * Answers that checks share are kept until the last unit of their request or place has ended, and no longer. To be called with
 * each unit that ends; `forget` gets what no unit of the list will ask for again.
 */
export function releaseAfter(
  units: readonly Unit[],
  forget: (observed: InputPlace | ProbeRequest) => void,
): (ended: Unit) => void {
  const left = new Map<InputPlace | ProbeRequest, number>();
  for (const observed of units.flatMap(observedBy)) left.set(observed, (left.get(observed) ?? 0) + 1);
  return (ended) => {
    for (const observed of observedBy(ended)) {
      const count = (left.get(observed) ?? 0) - 1;
      if (count > 0) left.set(observed, count);
      else if (left.delete(observed)) forget(observed);
    }
  };
}
