import type { Temp } from '../../ir/ir.js';
import { assignTo, inheriting, namedClass } from './names.js';
import type { ClassScope, Lowering } from './scope.js';
import { literalConstant } from './text.js';
import { declared, typeName } from './types.js';

const lists =
  /^(ArrayList|LinkedList|Vector|Stack|HashSet|LinkedHashSet|TreeSet|ArrayDeque|PriorityQueue|CopyOnWriteArrayList)$/;
const maps =
  /^(HashMap|LinkedHashMap|TreeMap|Hashtable|ConcurrentHashMap|Properties|WeakHashMap|IdentityHashMap)$/;
const texts =
  /^(String|StringBuilder|StringBuffer|StringJoiner|StringWriter|CharArrayWriter|ByteArrayOutputStream)$/;
/** Objects that hold one value: `set(x)`, `get()`. */
const boxes = /^(ThreadLocal|InheritableThreadLocal|AtomicReference|WeakReference|SoftReference)$/;
const comparing = /^(equals|equalsIgnoreCase|contentEquals)$/;
/** Methods of maps whose result is the member itself, so that a change of it changes the map. */
const lookingUp = /^(get|getOrDefault|computeIfAbsent)$/;
/** Static methods whose result is their (first) argument as it is. */
const same =
  /^(String\.valueOf|String\.copyValueOf|Objects\.(requireNonNull|toString)|Collections\.(unmodifiable\w+|synchronized\w+)|List\.copyOf|Set\.copyOf|Map\.copyOf|Arrays\.stream|Arrays\.copyOf)$/;
const listing =
  /^(Arrays\.asList|List\.of|Set\.of|Stream\.of|Optional\.(of|ofNullable|empty)|Collections\.(singletonList|singleton|emptyList))$/;
/** What is decoded of a literal is as fixed as that. */
const decoding = /^(decode|decodeHex|decodeBase64|parseBase64Binary|parseHexBinary)$/;
/** Methods that fill the array that they are given. */
const filling = /^(nextBytes|read|readFully|readNBytes)$/;
const resourceMethods = /^(getResourceAsStream|getResource|getBundle)$/;

export function lowerCall(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const object = nodes.field(node, 'object');
  const method = java.fieldText(node, 'name');
  const list = java.children(nodes.field(node, 'arguments'));
  if (object === 0) return unqualifiedCall(java, at, method, list);
  if (nodes.kind(object) === 'super') return superCall(java, at, method, list);
  const [text = 0] = list;
  if (decoding.test(method) && list.length === 1 && nodes.kind(text) === 'string_literal')
    return f.constant(at, literalConstant(java, text) ?? null);
  const known = knownCall(java, at, nodes.text(object), method, list);
  if (known !== undefined) return known;
  const named = fileName(java, at, object, method);
  if (named !== undefined) return named;
  const receiver = namedClass(java, object) ?? java.expression(object);
  const args = argumentsOf(java, list, method);
  const [first] = args;
  if (comparing.test(method) && args.length === 1 && first !== undefined)
    return f.binary(at, method === 'equalsIgnoreCase' ? method : '==', receiver, first);
  if (method === 'computeIfAbsent' && first !== undefined) return madeMember(java, at, receiver, args);
  const out = f.call(at, f.get(at, receiver, method), args, { receiver, method });
  if (lookingUp.test(method) && first !== undefined) f.memberAt(out, receiver, first);
  if (changesItself(method, args.length)) f.sameAs(out, receiver);
  // Of a number or an enumeration nothing else comes out.
  if (method === 'valueOf' && list.length === 1) return declared(java, at, out, 'int');
  if (filling.test(method) && java.isBuffer(nodes.text(list[0] ?? 0))) assignTo(java, list[0] ?? 0, out);
  return out;
}

/** `new File(x).getName()` and `Path.of(x).getFileName()` look at no file: they take the last part of a path. */
function fileName(java: Lowering, at: number, object: number, method: string): Temp | undefined {
  const { nodes } = java;
  const isFile =
    method === 'getName' &&
    nodes.kind(object) === 'object_creation_expression' &&
    typeName(java, nodes.field(object, 'type')) === 'File';
  const isPath =
    method === 'getFileName' &&
    nodes.kind(object) === 'method_invocation' &&
    /^(Path\.of|Paths\.get)$/.test(`${java.fieldText(object, 'object')}.${java.fieldText(object, 'name')}`);
  if (!isFile && !isPath) return undefined;
  const args = java.expressions(java.children(nodes.field(object, 'arguments')));
  const owner = java.classNamed(at, 'FilenameUtils');
  return java.f.call(at, java.f.get(at, owner, 'getName'), args.slice(-1), {
    receiver: owner,
    method: 'getName',
  });
}

/** `map.computeIfAbsent(key, make)`: the member, or what the function makes, which becomes the member. */
function madeMember(java: Lowering, at: number, map: Temp, [key = 0, make]: readonly Temp[]): Temp {
  const { f } = java;
  const slot = f.fresh('<value>');
  f.writeSlot(at, slot, f.get(at, map, key));
  const [absent, out] = [f.block(), f.block()];
  f.leave({ kind: 'either', to: [absent, out] }, absent);
  if (make !== undefined) f.writeSlot(at, slot, f.call(at, make, [key]));
  f.goto(out);
  f.store(at, map, key, f.readSlot(at, slot));
  return f.get(at, map, key);
}

function argumentsOf(java: Lowering, list: readonly number[], method: string): readonly Temp[] {
  return list.map((each) => {
    java.lambdaFor = method;
    return java.expression(each);
  });
}

/** Methods of text builders give the builder back. */
function changesItself(method: string, count: number): boolean {
  return (
    method === 'append' ||
    method === 'insert' ||
    method === 'deleteCharAt' ||
    (method === 'reverse' && count === 0) ||
    (method === 'replace' && count === 3) ||
    (method === 'delete' && count === 2)
  );
}

/** Static methods of the library that are better said in our own terms. */
function knownCall(
  java: Lowering,
  at: number,
  owner: string,
  method: string,
  list: readonly number[],
): Temp | undefined {
  const { nodes, f } = java;
  const [first = 0, second = 0] = list;
  const isText = nodes.kind(first) === 'string_literal';
  if (resourceMethods.test(method) && isText && list.length < 3) {
    const text = String(literalConstant(java, first));
    const module = method === 'getBundle' ? `${text.replaceAll('.', '/')}.properties` : text;
    return java.imported(at, `resource:${module}`);
  }
  if (owner === 'String' && method === 'format' && isText) {
    const [pattern = 0, ...holes] = java.expressions(list);
    return f.binary(at, '%', pattern, java.list(at, holes));
  }
  if (!/^[\w.]+$/.test(owner) || java.resolve(owner) !== undefined) return undefined;
  const api = `${owner.slice(owner.lastIndexOf('.') + 1)}.${method}`;
  if (same.test(api) && list.length >= 1) return java.expressions(list)[0];
  if (api === 'System.arraycopy' && list.length === 5) {
    const copied = java.expression(first);
    assignTo(java, list[2] ?? 0, copied);
    return copied;
  }
  if (api === 'Objects.equals' && list.length === 2)
    return f.binary(at, '==', java.expression(first), java.expression(second));
  if (listing.test(api)) {
    const items = java.expressions(list);
    const [only] = items;
    const isArray = items.length === 1 && only !== undefined && nodes.kind(first) !== 'string_literal';
    return isArray && !/^(Coll|Opt)/.test(api) ? only : java.list(at, items);
  }
  if (api === 'Map.of') return mapOf(java, at, list);
  if (api === 'URI.create')
    return f.call(at, java.classNamed(at, 'URI'), [java.expression(first)], { isNew: true });
  return undefined;
}

function mapOf(java: Lowering, at: number, list: readonly number[]): Temp {
  const entries: (readonly [string | Temp, Temp])[] = [];
  for (let index = 0; index + 1 < list.length; index += 2) {
    const key = list[index] ?? 0;
    const constant = literalConstant(java, key);
    const name = constant === undefined ? java.expression(key) : String(constant);
    entries.push([name, java.expression(list[index + 1] ?? 0)]);
  }
  return java.dict(at, entries);
}

function unqualifiedCall(java: Lowering, at: number, method: string, list: readonly number[]): Temp {
  const { f } = java;
  const receiver = receiverOf(java, at, method);
  const args = java.expressions(list);
  if (receiver === undefined) return f.call(at, java.classNamed(at, method), args, {});
  return f.call(at, f.get(at, receiver, method), args, { receiver, method });
}

/** Whose method a call without an object is. */
function receiverOf(java: Lowering, at: number, method: string): Temp | undefined {
  for (let scope = java.scope; scope; scope = scope.outer) {
    const known = scope.methods.get(method);
    if (known) return ownerOf(java, at, scope, known.isStatic);
  }
  const imported = java.staticImports.get(method);
  if (imported !== undefined) return java.classNamed(at, imported);
  const [wildcard] = java.staticWildcards;
  const heir = inheriting(java);
  if (wildcard !== undefined && (heir === undefined || java.staticWildcards.length === 1))
    return java.classNamed(at, wildcard);
  if (heir) return java.self(at, heir);
  return java.f.find(method) === undefined && java.scope ? java.self(at, java.scope) : undefined;
}

function ownerOf(java: Lowering, at: number, scope: ClassScope, isStatic: boolean): Temp {
  return isStatic ? java.classNamed(at, scope.name) : java.self(at, scope);
}

function superCall(java: Lowering, at: number, method: string, list: readonly number[]): Temp {
  const { f, scope } = java;
  const receiver = java.self(at, scope);
  const args = java.expressions(list);
  const base = scope?.base === undefined ? receiver : java.classNamed(at, scope.base);
  return f.call(at, f.get(at, base, method), args, { receiver, method });
}

/** `this(…)` and `super(…)`: the constructor runs on this very object. */
export function lowerConstructorCall(java: Lowering, node: number): Temp {
  const { nodes, f, scope } = java;
  const at = nodes.at(node);
  const isOwn = java.fieldText(node, 'constructor') === 'this';
  const type = isOwn ? scope?.name : scope?.base;
  const receiver = java.self(at, scope);
  const args = java.expressions(java.children(nodes.field(node, 'arguments')));
  if (type === undefined) return receiver;
  const callee = f.get(at, java.classNamed(at, type), 'constructor');
  return f.call(at, callee, args, { receiver, method: 'constructor' });
}

export function lowerNew(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const type = typeName(java, nodes.field(node, 'type'));
  const list = java.children(nodes.field(node, 'arguments'));
  const body = java.child(node, 'class_body');
  const args = java.expressions(list);
  if (body !== 0) {
    const anonymous = java.parts.anonymousClass(java, body, type);
    return f.call(at, anonymous, args, { isNew: true });
  }
  const container =
    java.classVariable(type) === undefined ? newContainer(java, at, type, list, args) : undefined;
  return container ?? f.call(at, java.classNamed(at, type), args, { isNew: true });
}

function newContainer(
  java: Lowering,
  at: number,
  type: string,
  list: readonly number[],
  args: readonly Temp[],
): Temp | undefined {
  const { f } = java;
  const [first] = args;
  const isCopy = first !== undefined && typeof literalConstant(java, list[0] ?? 0) !== 'number';
  if (boxes.test(type)) return java.list(at, args.slice(0, 1));
  if (texts.test(type)) {
    if (!isCopy || type === 'StringJoiner') return f.constant(at, '');
    return java.concat(at, [first]);
  }
  if (!lists.test(type) && !maps.test(type)) return undefined;
  if (isCopy) return first;
  if (lists.test(type)) return java.list(at, []);
  return java.dict(at, []);
}
