import { shortened } from './models/container.js';
import type { Spot, Tree } from './models/tree.js';
import type { Hit } from './rule.js';

/** An attribute of a resource that is wrong, or that is missing where the default is wrong. */
export function attribute(
  tree: Tree,
  header: Spot,
  name: string,
  isWrong: (value: Tree) => boolean,
  missing: 'missing is wrong' | 'missing is right' = 'missing is right',
): readonly Hit[] {
  const value = tree.get(name);
  if (value === undefined || value.isNull) {
    return missing === 'missing is wrong' ? [{ spot: header, actual: `${name} is not set` }] : [];
  }
  if (value.kind === 'unknown' || !isWrong(value)) return [];
  const text = value.text ?? value.texts.join(', ');
  return [{ spot: tree.spotOf(name), actual: shortened(`${name} = ${text}`) }];
}
