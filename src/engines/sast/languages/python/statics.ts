import { bitsOf } from '../../ir/sink-kinds.js';
import { compact, sanitize, taintsIn, type Value } from '../../ir/value.js';
import { partialOf } from './partials.js';

const joinsAddress = /(?:^|\.)url(?:unsplit|unparse)$/;
const toOtherPlaces = bitsOf(['ssrf', 'redirect']);

/** What a function of the standard library gives that does more with its arguments than to put them together. */
export function staticCall(
  api: string,
  args: readonly Value[],
  _isNew: boolean,
  { self, named }: { readonly self: Value; readonly named: ReadonlyMap<string, Value> },
): Value | undefined {
  if (api === 'functools.partial') return partialOf(args, named);
  return managerOf(api, args, self) ?? addressOf(api, args);
}

/** https://docs.djangoproject.com/en/stable/topics/db/managers/#creating-a-manager-with-queryset-methods */
function managerOf(api: string, [queries]: readonly Value[], self: Value): Value | undefined {
  if (api.endsWith('.as_manager') && self.isClass) return { proto: self };
  return api.endsWith('.from_queryset') && queries?.isClass ? queries : undefined;
}

/**
 * `urlunsplit((scheme, host, path, query, fragment))`: input in the path leads to no other host.
 * https://docs.python.org/3/library/urllib.parse.html
 */
function addressOf(api: string, [parts]: readonly Value[]): Value | undefined {
  if (!joinsAddress.test(api) || parts?.length === undefined || parts.taints || parts.rest) return undefined;
  const place = ['0', '1'].map((each) => parts.fields?.get(each));
  if (place.some((each) => each && taintsIn(each))) return undefined;
  return sanitize(compact({ taints: taintsIn(parts) } as Value), toOtherPlaces);
}
