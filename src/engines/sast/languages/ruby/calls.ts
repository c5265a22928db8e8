import type { Param } from '../../ir/ir.js';
import { elementOf, join, listOf, taintsIn, unknown, type Value } from '../../ir/value.js';

const blockName = '&';

/**
 * Positional arguments fill the parameters in their order, keywords those of their name; keywords that are left over
 * are the hash that the last free parameter takes.
 */
export function bindArguments(
  params: readonly Param[],
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): readonly Value[] {
  const left = new Map(named);
  let next = 0;
  const bound = params.map((param): Value | undefined => {
    const given = left.get(param.name);
    if (given !== undefined) left.delete(param.name);
    if (given !== undefined || param.name === blockName) return given ?? unknown;
    if (!param.rest) return args[next++];
    return undefined;
  });
  left.delete(blockName);
  const rest = params.findIndex((each) => each.rest);
  if (left.size > 0) {
    const free = bound.findLastIndex((each, index) => each === undefined && index !== rest);
    if (free >= 0) bound[free] = { fields: left };
  }
  // A list of arguments is cut from its own place on: what stands behind it is not reported apart.
  const spread = rest >= 0 ? [...bound.slice(0, rest), ...args.slice(rest)] : bound;
  return spread.map((each) => each ?? unknown);
}

interface Given {
  readonly given: readonly Value[];
  readonly result: (block: Value) => Value;
  readonly again?: (block: Value) => readonly Value[];
}

const each =
  /^(each|each_entry|reverse_each|each_slice|each_cons|find_each|find_in_batches|times|upto|downto|step|each_line|each_char|each_with_object|cycle)$/;
const selecting =
  /^(select|filter|reject|find|detect|find_all|partition|sort_by|min_by|max_by|uniq|group_by|take_while|drop_while|delete_if|keep_if|select!|reject!|sort_by!|each_with_index|each_pair|each_key|each_value|index_by|filter!)$/;
const mapping = /^(map|collect|flat_map|collect_concat|filter_map|map!|collect!|sum)$/;
const asking = /^(any\?|all\?|none\?|one\?|count|index|find_index|sum|each_index)$/;

/** What the methods of containers give to their block (https://docs.ruby-lang.org/en/master/Enumerable.html). */
export function blockOf(
  method: string,
  self: Value,
  args: readonly Value[],
  whole: Value,
): Given | undefined {
  const item = itemOf(self);
  if (method === 'each_with_index' || method === 'each_with_object')
    return { given: [item, args[0] ?? unknown], result: () => args[0] ?? self };
  if (/^each_pair$/.test(method) || (method === 'each' && isHash(self)))
    return { given: [keysOf(self), item], result: () => self };
  if (each.test(method)) return { given: [item], result: () => self };
  if (selecting.test(method)) return { given: [item, item], result: () => self };
  if (mapping.test(method)) return { given: [item, item], result: (block) => listOf([block], true) };
  if (asking.test(method)) return { given: [item], result: () => unknown };
  switch (method) {
    case 'inject':
    case 'reduce':
      return folded(args[0], item);
    case 'transform_values':
      return { given: [item], result: (block) => transformed(self, block) };
    case 'tap':
      return { given: [self], result: () => self };
    case 'then':
    case 'yield_self':
      return { given: [self], result: (block) => block };
    case 'gsub':
    case 'sub':
    case 'gsub!':
    case 'sub!':
      return { given: [tainted(self)], result: (block) => join(tainted(self), tainted(block)) };
    case 'fetch':
      return { given: [args[0] ?? unknown], result: (block) => join(whole, block) };
    case 'open':
    case 'synchronize':
    case 'transaction':
    case 'benchmark':
    case 'instrument':
      return { given: [whole], result: (block) => block };
    default:
      return undefined;
  }
}

/** What the block makes of the first element meets the next; without a first value the first element is it. */
function folded(first: Value | undefined, item: Value): Given {
  return {
    given: [first ?? item, item],
    again: (block) => [join(first ?? item, block), item],
    result: (block) => join(first ?? item, block),
  };
}

/** A hash with the same keys; where those come from outside, all of it does. */
function transformed({ fields, rest, taints }: Value, block: Value): Value {
  if (!fields || rest || taints) return taints ? { rest: block, taints } : { rest: block };
  return { fields: new Map([...fields.keys()].map((key) => [key, block])) };
}

function isHash({ fields, length }: Value): boolean {
  return fields !== undefined && length === undefined;
}

function itemOf(self: Value): Value {
  if (self.fields || self.rest) return elementOf(self);
  // What a library's container gives is known by its name: `Zip::File.open(path).each`.
  return self.api === undefined ? tainted(self) : { api: `${self.api}[]`, ...tainted(self) };
}

function keysOf(self: Value): Value {
  return self.taints ? { taints: self.taints } : unknown;
}

function tainted(value: Value): Value {
  const taints = taintsIn(value);
  return taints ? { taints } : unknown;
}

/** `user.name` reads what `@name` holds, as `attr_reader` makes it. */
export function readerOf(method: string | undefined, self: Value): Value | undefined {
  if (method === undefined || self.proto === undefined) return undefined;
  const field = self.fields?.get(method);
  return field && !field.functions ? field : undefined;
}
