import type { Annotation } from '../../ir/ir.js';

/** `System.IO.File` is `File`: models know types without their namespace. */
export const qualified =
  /^(global::)?(System|Microsoft|Newtonsoft|MySql|MySqlConnector|Npgsql|Dapper|MongoDB|Oracle)(\.[A-Z]\w*)+$/;
export const lists =
  /^(List|IList|IReadOnlyList|IReadOnlyCollection|IEnumerable|IAsyncEnumerable|ICollection|HashSet|ISet|Queue|Stack|LinkedList|Collection|ArrayList|SortedSet|ConcurrentBag|ConcurrentQueue|StringCollection)$/;
export const maps =
  /^(Dictionary|IDictionary|IReadOnlyDictionary|SortedDictionary|ConcurrentDictionary|Hashtable|NameValueCollection|SortedList|ExpandoObject)$/;
/** Around a value of which they say nothing. */
export const wrappers = /^(Task|ValueTask|ActionResult|Nullable|Lazy|IOptions)$/;

const numbers = [
  'int',
  'long',
  'short',
  'byte',
  'sbyte',
  'uint',
  'ulong',
  'ushort',
  'float',
  'double',
  'decimal',
  'bool',
  'nint',
  'nuint',
  'Single',
  'Byte',
  'Int16',
  'Int32',
  'Int64',
  'UInt32',
  'UInt64',
  'Boolean',
  'Double',
  'Decimal',
  'BigInteger',
];

/** Declared types whose values cannot carry an attack. */
export const safeTypes: ReadonlySet<string> = new Set([
  ...numbers,
  ...[
    'Guid',
    'DateTime',
    'DateTimeOffset',
    'DateOnly',
    'TimeOnly',
    'TimeSpan',
    'IPAddress',
    'CancellationToken',
  ],
]);

/** Types of which the value itself says all. */
export function isPlain(type: string): boolean {
  return (
    type === '' ||
    type.endsWith('[]') ||
    /^(var|string|String|object|Object|dynamic|char|T|StringBuilder|StringValues|Func|Action|void)$/.test(
      type,
    ) ||
    lists.test(type) ||
    maps.test(type)
  );
}

/** Marks a method that is called like one of its first argument. */
export const extensionMethod: Annotation = { name: 'extension', args: {} };
