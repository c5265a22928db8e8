import type { Temp } from '../../ir/ir.js';
import { settingsObject } from './appsettings.js';
import type { CSharp } from './context.js';
import { lowerArguments } from './creation.js';
import { indexKey, memberName, namedValue, thisValue } from './names.js';
import { lastPart } from './text.js';
import { qualified, safeTypes } from './types.js';

/** Names of LINQ (https://learn.microsoft.com/en-us/dotnet/api/system.linq.enumerable) for what every language has. */
const iterating: ReadonlyMap<string, string> = new Map([
  ['Select', 'map'],
  ['SelectMany', 'flatMap'],
  ['ConvertAll', 'map'],
  ['Where', 'filter'],
  ['ForEach', 'forEach'],
  ['ForEachAsync', 'forEach'],
  ['Any', 'some'],
  ['All', 'every'],
  ['First', 'find'],
  ['FirstOrDefault', 'find'],
  ['Single', 'find'],
  ['SingleOrDefault', 'find'],
  ['Last', 'find'],
  ['Find', 'find'],
  ['Aggregate', 'reduce'],
  ['OrderBy', 'sort'],
  ['ContinueWith', 'then'],
]);

/** Give the object back that they change. */
const fluent = /^(Append|AppendLine|AppendFormat|AppendJoin|Insert|Replace|Clear)$/;

/** Hand a task on as it is. */
const waiting = /^(ConfigureAwait|GetAwaiter|GetResult|AsTask|WaitAsync)$/;

/** Take holes of a text as parameters: https://learn.microsoft.com/en-us/ef/core/querying/sql-queries */
const parametrising =
  /^(FromSql|FromSqlInterpolated|ExecuteSql|ExecuteSqlAsync|ExecuteSqlInterpolated|ExecuteSqlInterpolatedAsync)$/;

const ofCore = /^SqlQuery(Interpolated)?$/;

/** Write to the array that they are given. */
const filling = /^(GetBytes|GetNonZeroBytes|NextBytes|Fill|Read|ReadExactly|CopyTo|TryWriteBytes)$/;

const indexed = /(^|\.)Request$/;

/** Calls, and the few of them that are rather operators. */
export function lowerCall(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const callee = nodes.field(node, 'function');
  // An object of a file of settings.
  if (nodes.text(callee) === settingsObject)
    return csharp.dict(at, lowerArguments(csharp, nodes.field(node, 'arguments')).named);
  switch (nodes.kind(callee)) {
    case 'identifier':
    case 'generic_name':
      return ownCall(csharp, node, callee);
    case 'member_access_expression':
    case 'conditional_access_expression':
      return methodCall(csharp, node, callee);
    default: {
      const target = csharp.expression(callee);
      const { args, named } = lowerArguments(csharp, nodes.field(node, 'arguments'));
      return f.call(at, target, args, { named });
    }
  }
}

function ownCall(csharp: CSharp, node: number, callee: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const name = memberName(csharp, callee);
  const list = nodes.field(node, 'arguments');
  if (name === 'nameof') return f.constant(at, lastPart(nodes.text(list).slice(1, -1)));
  const target = f.find(name) ? f.read(at, name) : ownMethod(csharp, at, name);
  csharp.purpose = name;
  const { args, named } = lowerArguments(csharp, list);
  const receiver = f.find('this') ? f.read(at, 'this') : undefined;
  return f.call(at, target, args, {
    named,
    method: name,
    ...(receiver === undefined ? {} : { receiver }),
  });
}

function ownMethod(csharp: CSharp, at: number, name: string): Temp {
  const { f } = csharp;
  const out = f.temp();
  const self = f.find('this') ? f.read(at, 'this') : classAtHand(csharp, at, name);
  f.emit(at, { op: 'global', out, name, ...(self === undefined ? {} : { self }) });
  return out;
}

/** A static method calls another by its name alone. */
function classAtHand(csharp: CSharp, at: number, name: string): Temp | undefined {
  if (csharp.className === undefined || !csharp.own.methods.has(name)) return undefined;
  return csharp.f.find(csharp.className)
    ? csharp.f.read(at, csharp.className)
    : csharp.api(at, csharp.className);
}

const handling = /^Map(?:Get|Post|Put|Delete|Patch|Methods)$/;

function methodCall(csharp: CSharp, node: number, callee: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const isPlainAccess = nodes.kind(callee) === 'member_access_expression';
  const binding = isPlainAccess ? callee : (nodes.children(callee).at(-1) ?? 0);
  const object = nodes.field(callee, isPlainAccess ? 'expression' : 'condition');
  const name = memberName(csharp, nodes.field(binding, 'name'));
  const list = nodes.field(node, 'arguments');
  const kind = nodes.kind(object);
  if (kind === 'base') return baseCall(csharp, at, name, list);
  if (kind === 'this') return selfCall(csharp, at, name, list);
  const receiver =
    kind === 'member_access_expression' && qualified.test(nodes.text(object))
      ? namedValue(csharp, at, lastPart(nodes.text(object)))
      : csharp.expression(object);
  if (waiting.test(name)) return receiver;
  csharp.purpose = name;
  csharp.route = handling.test(name)
    ? nodes.text(nodes.children(list)[0] ?? 0).replace(/^[@$]?"|"$/g, '')
    : '';
  const { args, named } = lowerArguments(csharp, list);
  const special =
    kind === 'predefined_type' || kind === 'identifier'
      ? specialCall(csharp, at, nodes.text(object), name, args, list)
      : undefined;
  if (special !== undefined) return special;
  if (parametrising.test(name) || (ofCore.test(name) && usesCore(csharp))) {
    const [first = 0] = nodes.children(list);
    if (nodes.kind(nodes.children(first).at(-1) ?? 0) === 'interpolated_string_expression')
      args[0] = f.constant(at, '');
  }
  if (iterating.get(name) === 'map' && isMethodName(csharp, list) && args[0] !== undefined)
    return csharp.list(at, [f.call(at, args[0], [csharp.elementOf(at, receiver)])], true);
  const out = csharp.method(at, receiver, common(csharp, name, list), args, named);
  if (fluent.test(name)) f.sameAs(out, receiver);
  outArguments(csharp, at, nodes.text(object), receiver, name, args, list);
  filled(csharp, name, list, out);
  return out;
}

function baseCall(csharp: CSharp, at: number, name: string, list: number): Temp {
  const { f } = csharp;
  const { args, named } = lowerArguments(csharp, list);
  const base = csharp.baseName === undefined ? f.temp() : csharp.api(at, csharp.baseName);
  return f.call(at, f.get(at, base, name), args, { named, receiver: thisValue(csharp, at), method: name });
}

function selfCall(csharp: CSharp, at: number, name: string, list: number): Temp {
  const { f } = csharp;
  const { args, named } = lowerArguments(csharp, list);
  return f.call(at, ownMethod(csharp, at, name), args, {
    named,
    receiver: thisValue(csharp, at),
    method: name,
  });
}

/** `Select(int.Parse)`: a method by its name. */
function isMethodName(csharp: CSharp, list: number): boolean {
  const { nodes } = csharp;
  const [only = 0, ...more] = nodes.children(list);
  return more.length === 0 && nodes.kind(nodes.children(only).at(-1) ?? 0) === 'member_access_expression';
}

function usesCore(csharp: CSharp): boolean {
  return csharp.nodes.tree.text.includes('EntityFrameworkCore');
}

/** What is iterated by a function has the common name, so that the function is given the elements. */
function common(csharp: CSharp, name: string, list: number): string {
  const known = iterating.get(name);
  if (known === undefined) return name;
  const { nodes } = csharp;
  const takes = nodes
    .children(list)
    .some((each) => /^(lambda_expression|identifier)$/.test(nodes.kind(nodes.children(each).at(-1) ?? 0)));
  return takes ? known : name;
}

/** Texts and paths that are made of parts: what they begin with is known. */
function specialCall(
  csharp: CSharp,
  at: number,
  object: string,
  name: string,
  args: readonly Temp[],
  list: number,
): Temp | undefined {
  const { f } = csharp;
  const [first, ...rest] = args;
  if (first === undefined) return undefined;
  if (object === 'string' || object === 'String') {
    if (name === 'Concat') return csharp.concat(at, args);
    if (name === 'Join') return rest.length === 0 ? first : csharp.concat(at, rest);
    if (name !== 'Format') return undefined;
    const isGivenCulture = /^\(\s*(CultureInfo|null|System\.Glob|\w*[pP]rovider)\b/.test(
      csharp.nodes.text(list),
    );
    const [format = first, ...holes] = isGivenCulture ? rest : args;
    csharp.callApi(at, 'string.Format', [format]);
    return f.binary(at, '%', format, csharp.list(at, holes));
  }
  if (object === 'Regex' && name === 'Replace' && rest.length > 1) {
    csharp.callApi(at, 'Regex.Replace', args);
    return csharp.method(at, first, 'replaceAll', rest.slice(0, 2));
  }
  if (object === 'Path' && name === 'Combine' && rest.length > 0) {
    const isGiven = isParameter(csharp, csharp.nodes.text(csharp.nodes.children(list)[0] ?? 0));
    const parts = args.flatMap((each, index) => (index === 0 ? [each] : [f.constant(at, '/'), each]));
    // What a caller gives as the folder is the caller's; what is put below a folder is not.
    return csharp.concat(at, isGiven ? parts : [f.constant(at, './'), ...parts]);
  }
  return undefined;
}

function isParameter(csharp: CSharp, name: string): boolean {
  return csharp.f.params.some((each) => each.name === name);
}

/** `d.TryGetValue(k, out var x)`, `Uri.TryCreate(x, kind, out var uri)` */
function outArguments(
  csharp: CSharp,
  at: number,
  object: string,
  receiver: Temp,
  name: string,
  args: readonly Temp[],
  list: number,
): void {
  const { nodes, f } = csharp;
  if (!name.startsWith('Try')) return;
  const last = nodes.children(list).at(-1) ?? 0;
  if (!/^out\b/.test(nodes.text(last))) return;
  const inner = nodes.children(last).at(-1) ?? 0;
  const target = nodes.text(nodes.field(inner, 'name') || inner);
  const [first] = args;
  if (first === undefined || !/^\w+$/.test(target) || !f.find(target)) return;
  if (name === 'TryGetValue') f.write(at, target, f.get(at, receiver, first));
  else if (name === 'TryCreate')
    f.write(at, target, f.call(at, csharp.api(at, object), [first], { isNew: true }));
  else if (name === 'TryParse' && !safeTypes.has(object)) f.write(at, target, f.temp());
}

/** `generator.GetBytes(key)`, `Array.Copy(from, to, 16)`: the array is what the call makes of it. */
function filled(csharp: CSharp, name: string, list: number, out: Temp): void {
  const { nodes } = csharp;
  const isCopy = /^(Copy|BlockCopy|ConstrainedCopy)$/.test(name);
  if (!isCopy && !filling.test(name)) return;
  const given = nodes.children(list);
  const target = given[isCopy ? (given.length > 3 ? 2 : 1) : 0] ?? 0;
  const inner = nodes.children(target).at(-1) ?? 0;
  if (/^(identifier|member_access_expression)$/.test(nodes.kind(inner)))
    csharp.parts.assign(csharp, inner, out);
}

/** `a?.b`, `a?[0]`: what follows is read as if `a` were there. */
export function conditionalAccess(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const object = csharp.expression(nodes.field(node, 'condition'));
  const binding = nodes.children(node).at(-1) ?? 0;
  const at = nodes.at(binding);
  if (nodes.kind(binding) === 'element_binding_expression')
    return f.get(at, object, indexKey(csharp, binding));
  return f.get(at, object, memberName(csharp, nodes.field(binding, 'name')));
}

export function lowerElement(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const object = nodes.field(node, 'expression');
  const value = csharp.expression(object);
  const key = indexKey(csharp, nodes.field(node, 'subscript'));
  if (!indexed.test(nodes.text(object))) return f.get(at, value, key);
  return csharp.method(at, value, 'get_Item', [typeof key === 'string' ? f.constant(at, key) : key]);
}
