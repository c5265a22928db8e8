import { concat } from '../../ir/fold.js';
import { bitsOf, everyKind } from '../../ir/sink-kinds.js';
import { elementOf, isClean, listOf, sanitize, unknown, type Value } from '../../ir/value.js';
import { javaMethod } from '../java/builtin.js';

type Outcome = { readonly result: Value; readonly self?: Value } | undefined;

/** Methods of texts and collections that differ from those of Java in name alone. */
const names: ReadonlyMap<string, string> = new Map([
  ...['Append', 'AppendLine'].map((each) => [each, 'append'] as const),
  ...['Insert', 'Replace', 'Substring', 'ToString', 'Trim', 'Contains', 'StartsWith', 'EndsWith'].map(
    (each) => [each, each.charAt(0).toLowerCase() + each.slice(1)] as const,
  ),
  ...['IndexOf', 'LastIndexOf', 'ContainsKey', 'ContainsValue', 'CompareTo', 'Add', 'Push', 'Pop'].map(
    (each) => [each, each.charAt(0).toLowerCase() + each.slice(1)] as const,
  ),
  ...['Remove', 'Clear', 'Concat', 'Peek'].map((each) => [each, each.toLowerCase()] as const),
  ['AddRange', 'addAll'],
  ['Enqueue', 'add'],
  ['Dequeue', 'poll'],
  ['RemoveAt', 'remove'],
  ['TrimEnd', 'trim'],
  ['TrimStart', 'trim'],
  ['ToLower', 'toLowerCase'],
  ['ToLowerInvariant', 'toLowerCase'],
  ['ToUpper', 'toUpperCase'],
  ['ToUpperInvariant', 'toUpperCase'],
  ['ToCharArray', 'toCharArray'],
  ['ElementAt', 'elementAt'],
  ['GetValueOrDefault', 'getOrDefault'],
  ['TryAdd', 'put'],
  ['Write', 'append'],
  ['WriteLine', 'append'],
  ['get_Item', 'get'],
  ['set_Item', 'set'],
]);
const answersNothing = /^(Equals|Any|All|Count|LongCount|SequenceEqual|GetHashCode|Exists|IsMatch|HasFlag)$/;
/** The same elements, in another order or container. */
const keepsElements =
  /^(ToList|ToArray|AsEnumerable|AsQueryable|Distinct|OrderBy|OrderByDescending|Skip|Take|Reverse|ToHashSet|AsReadOnly|Cast|OfType|ToImmutable(?:List|Array|HashSet|Dictionary|SortedDictionary|SortedSet)|ToFrozen(?:Set|Dictionary))$/;
const takesOne =
  /^(First|FirstOrDefault|Last|LastOrDefault|Single|SingleOrDefault|Max|Min|FirstAsync|LastAsync)$/;
const isWriter = /^Write(Line)?$/;

/** Methods of texts, text builders and collections, with their effect on the receiver. */
export function csharpMethod(name: string, self: Value, args: readonly Value[]): Outcome {
  if (answersNothing.test(name)) return { result: unknown };
  if (isWriter.test(name) && self.constant === undefined && self.prefix === undefined && isClean(self))
    return undefined;
  if (name === 'Add' && args.length === 2) return javaMethod('put', self, args);
  if (/^Append(Format|Join)$/.test(name)) {
    const whole = concat([self, ...args]);
    return { result: whole, self: whole };
  }
  if (name === 'GetBytes' && args.length > 0) return { result: args[0] ?? unknown };
  if (name === 'GetString' && args.length === 1) return { result: args[0] ?? unknown };
  // https://learn.microsoft.com/en-us/dotnet/standard/base-types/standard-numeric-format-strings
  if (name === 'ToString' && /^[dnxb]\d{0,2}$/i.test(String(args[0]?.constant)))
    return { result: sanitize(self, everyKind & ~bitsOf(['resource', 'random'])) };
  if (keepsElements.test(name))
    return { result: self.fields && self.length !== undefined ? self : listed(self) };
  if (takesOne.test(name) && args.length === 0) return { result: elementOf(self) };
  if (name === 'Split') return { result: listOf([{ ...concat([self, unknown]) }], true) };
  if (/^(PadLeft|PadRight|Normalize)$/.test(name)) return { result: concat([self, unknown]) };
  if (name === 'replaceAll') return javaMethod(name, self, args);
  const known = names.get(name);
  return known === undefined ? undefined : javaMethod(known, self, args);
}

function listed(self: Value): Value {
  return self.fields || self.rest ? { rest: elementOf(self) } : self;
}
