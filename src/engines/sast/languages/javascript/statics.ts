import { overlaid } from '../../ir/copies.js';
import { bitsOf } from '../../ir/sink-kinds.js';
import { rejection } from '../../ir/traits.js';
import {
  compact,
  elementOf,
  join,
  listOf,
  prefixOf,
  sanitize,
  taintsIn,
  unknown,
  type Value,
} from '../../ir/value.js';

type Static = (args: readonly Value[]) => Value | undefined;

/** Functions of the language's own objects that move values about: https://tc39.es/ecma262/ */
const statics: Readonly<Record<string, Static>> = {
  'Object.assign': ([target, ...sources]) =>
    target && sources.reduce((all, each) => overlaid(all, each), target),
  'Object.keys': ([object]) => object && keysOf(object),
  'Object.values': ([object]) => object && { rest: elementOf(object) },
  'Object.entries': ([object]) => object && { rest: pairOf(unknown, elementOf(object), object) },
  'Object.fromEntries': ([pairs]) => pairs && fromPairs(pairs, {}),
  'Array.of': (args) => listOf(args, false),
  'Promise.resolve': ([value]) => value ?? unknown,
  'Promise.reject': ([reason]) => ({ fields: new Map([[rejection, reason ?? unknown]]) }),
  'Promise.all': ([list]) => list,
  'Promise.any': ([list]) => list && elementOf(list),
  'Promise.race': ([list]) => list && elementOf(list),
  'Promise.allSettled': ([list]) => list && mapped(list, (each) => ({ fields: new Map([['value', each]]) })),
  structuredClone: ([value]) => value,
};

const containers = /^(Map|WeakMap)$/;
const sets = /^(Set|WeakSet)$/;

/** What such a function gives; undefined where it is none of them. */
export function staticCall(api: string, args: readonly Value[], isNew: boolean): Value | undefined {
  const [first] = args;
  if (isNew && containers.test(api))
    return first === undefined
      ? { api: `${api}()`, fields: new Map() }
      : fromPairs(first, { api: `${api}()` });
  if (isNew && sets.test(api))
    return first === undefined ? { api: `${api}()` } : { api: `${api}()`, rest: elementOf(first) };
  if (isNew && api === 'URL') return belowBase(args);
  return Object.hasOwn(statics, api) ? statics[api]?.(args) : undefined;
}

/** `new URL('/users/' + id, base)`: below a base of the program's own. https://url.spec.whatwg.org/#dom-url-url */
function belowBase([path, base]: readonly Value[]): Value | undefined {
  if (path === undefined || base === undefined || taintsIn(base)) return undefined;
  if (!/^\/(?![/\\])|^\.{1,2}\//.test(prefixOf(path) ?? '')) return undefined;
  return {
    ...sanitize(compact({ taints: taintsIn(path) } as Value), bitsOf(['ssrf', 'redirect'])),
    api: 'URL()',
  };
}

/** The names of members that are seen are the program's own. */
function keysOf({ fields, rest, taints }: Value): Value {
  if (taints) return { rest: { taints } };
  return fields && !rest ? { rest: { plain: true } } : { rest: unknown };
}

function mapped(list: Value, change: (item: Value) => Value): Value {
  if (!list.fields || list.length === undefined) return { rest: change(elementOf(list)) };
  return { ...list, fields: new Map([...list.fields].map(([key, each]) => [key, change(each)])) };
}

function pairOf(key: Value, value: Value, whole: Value): Value {
  const name = whole.taints ? { taints: whole.taints } : key;
  return listOf([name, value], false);
}

/** `[['name', x], …]` as the members of an object. */
function fromPairs(pairs: Value, base: Value): Value {
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  const items = [...(pairs.fields?.values() ?? []), ...(pairs.rest ? [pairs.rest] : [])];
  for (const item of items) {
    const value = item.length === 2 ? (item.fields?.get('1') ?? unknown) : elementOf(item);
    const key = item.fields?.get('0')?.constant;
    if (key === undefined || key === null) rest = join(rest, value);
    else fields.set(String(key), value);
  }
  const own = pairs.taints && items.length === 0 ? { taints: pairs.taints } : {};
  return { ...base, ...own, fields, ...(rest ? { rest } : {}) };
}
