import type { Finding } from '../../core/finding.js';
import type { NonEmpty } from '../../core/location.js';
import type { VersionScheme } from '../../core/version.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import type { Group } from './group.js';

interface Clearing {
  readonly group: Group;
  readonly clears: NonEmpty<Finding>;
}

type Raise = Extract<Group, { kind: 'package' }>;

/** Of changes that raise one copy to several versions those that no other stands in for, which clear what the others do. */
export function withoutDominated<T extends Clearing>(
  changes: readonly T[],
  schemes: readonly VersionScheme[],
  canReplace: (index: number, other: number) => boolean,
): readonly T[] {
  const ofCopy = changesByCopy(changes);
  const gained = new Map<number, Finding[]>();
  const left = new Set<number>();
  for (const [index, { group, clears }] of changes.entries()) {
    if (group.kind !== 'package') continue;
    const [key = ''] = group.keys;
    const farther = (ofCopy.get(key) ?? []).filter(
      ({ index: other, group: far }) =>
        other !== index && canReplace(other, index) && isAsFar(far, group, other < index, schemes),
    );
    const [first, ...others] = farther;
    if (first === undefined) continue;
    // The farthest of all is replaced by none.
    const by = others.reduce(
      (a, b) => (isAsFar(b.group, a.group, b.index < a.index, schemes) ? b : a),
      first,
    );
    left.add(index);
    gained.set(by.index, [...(gained.get(by.index) ?? []), ...clears]);
  }
  return changes.flatMap((change, index) => {
    if (left.has(index)) return [];
    const more = gained.get(index);
    return [more === undefined ? change : { ...change, clears: unique(change.clears, more) }];
  });
}

interface Placed {
  readonly index: number;
  readonly group: Raise;
}

function changesByCopy(changes: readonly Clearing[]): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const [index, { group }] of changes.entries()) {
    if (group.kind !== 'package') continue;
    for (const key of group.keys) {
      const known = found.get(key);
      if (known) known.push({ index, group });
      else found.set(key, [{ index, group }]);
    }
  }
  return found;
}

/** A version that others hold off, or that no command leads to, does not stand in for one that a command leads to. */
function isAsFar(far: Raise, near: Raise, isBefore: boolean, schemes: readonly VersionScheme[]): boolean {
  if (far.fix.heldBy !== undefined) return false;
  if (far.fix.command === undefined && near.fix.command !== undefined) return false;
  if (![...near.keys].every((key) => far.keys.has(key))) return false;
  const scheme = schemeFor(far.findings[0].evidence.package.ecosystem, schemes);
  if (![far, near].every(({ fix }) => scheme?.isValid(fix.to))) return false;
  const order = scheme?.compare(far.fix.to, near.fix.to) ?? -1;
  return order > 0 || (order === 0 && isBefore);
}

function unique([first, ...rest]: NonEmpty<Finding>, more: readonly Finding[]): NonEmpty<Finding> {
  return [first, ...new Set([...rest, ...more].filter((each) => each !== first))];
}
