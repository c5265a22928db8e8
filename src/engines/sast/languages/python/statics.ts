import { bitsOf } from '../../ir/sink-kinds.js';
import { compact, sanitize, taintsIn, type Value } from '../../ir/value.js';

const joinsAddress = /(?:^|\.)url(?:unsplit|unparse)$/;
const toOtherPlaces = bitsOf(['ssrf', 'redirect']);

/**
 * `urlunsplit((scheme, host, path, query, fragment))`: input in the path leads to no other host.
 * https://docs.python.org/3/library/urllib.parse.html
 */
export function staticCall(api: string, [parts]: readonly Value[]): Value | undefined {
  if (!joinsAddress.test(api) || parts?.length === undefined || parts.taints || parts.rest) return undefined;
  const place = ['0', '1'].map((each) => parts.fields?.get(each));
  if (place.some((each) => each && taintsIn(each))) return undefined;
  return sanitize(compact({ taints: taintsIn(parts) } as Value), toOtherPlaces);
}
