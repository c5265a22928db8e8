import type { PlacedFact } from '../../core/analyzer.js';
import { prefixOf } from '../../core/paths.js';
import type { Wanted } from './commands.js';

const list = 'vendor/modules.txt';

/** Of a package in the list of a vendor folder: the manifest lies beside the folder, or the folder was made from one elsewhere. */
export function ofGoVendor(
  path: string,
  facts: readonly PlacedFact[],
): Pick<Wanted, 'isVendored' | 'isOrphan'> {
  if (path !== list && !path.endsWith(`/${list}`)) return {};
  const manifest = `${path.slice(0, -list.length)}go.mod`;
  const isThere = facts.some(({ location, hidden }) => !hidden && location.path === manifest);
  return isThere ? { isVendored: true } : { isOrphan: true };
}

/** What `go mod vendor` wrote lies beside the manifest. */
export function isVendored(path: string, facts: readonly PlacedFact[]): boolean {
  const own = `${prefixOf(path)}${list}`;
  return facts.some(({ location, hidden }) => !hidden && location.path === own);
}
