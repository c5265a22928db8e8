import type { Annotation, Constant, Temp } from '../../ir/ir.js';
import type { Lowering } from './scope.js';
import { literalConstant } from './text.js';

/** Numbers, truth values and the like: nothing of an attack survives in them. */
export const safeTypes: ReadonlySet<string> = new Set(
  (
    'int long short double float boolean Integer Long Short Double Float Boolean Number BigInteger BigDecimal ' +
    'UUID Date LocalDate LocalDateTime LocalTime Instant ZonedDateTime OffsetDateTime Duration Period Year ' +
    'AtomicInteger AtomicLong AtomicBoolean OptionalInt OptionalLong Timestamp HttpStatus HttpMethod Pageable'
  ).split(' '),
);

/** Of these the value itself says more than the type. */
const plainTypes: ReadonlySet<string> = new Set(
  (
    'var void char byte String Object CharSequence Character Byte StringBuilder StringBuffer List ArrayList ' +
    'LinkedList Vector Stack Set HashSet LinkedHashSet TreeSet Map HashMap LinkedHashMap TreeMap Hashtable ' +
    'ConcurrentHashMap ConcurrentMap SortedMap Collection Iterable Iterator ListIterator Enumeration Queue Deque ' +
    'ArrayDeque PriorityQueue Optional Stream Entry Map.Entry Comparable Serializable'
  ).split(' '),
);

/** The type without package, type arguments and annotations: `HttpServletRequest`, `Outer.Inner`, `String[]`. */
export function typeName(java: Lowering, node: number): string {
  const { nodes } = java;
  if (node === 0) return '';
  switch (nodes.kind(node)) {
    case 'generic_type':
      return genericName(java, node);
    case 'array_type':
      return `${typeName(java, nodes.field(node, 'element'))}[]`;
    case 'annotated_type':
      return typeName(java, java.children(node).at(-1) ?? 0);
    case 'superclass':
      return typeName(java, java.children(node)[0] ?? 0);
    default:
      return withoutPackage(nodes.text(node));
  }
}

const around = /^(List|Set|Collection|Iterable|ArrayList|HashSet|Optional|Stream)$/;

/** Numbers stay numbers in a list. */
function genericName(java: Lowering, node: number): string {
  const { nodes } = java;
  const [outer = 0, ...rest] = java.children(node);
  const name = typeName(java, outer);
  if (!around.test(name)) return name;
  const list = rest.find((each) => nodes.kind(each) === 'type_arguments') ?? 0;
  const [inner = 0] = java.children(list);
  const element = typeName(java, inner);
  return safeTypes.has(element) ? element : name;
}

/** `java.util.Map.Entry<K, V>` → `Map.Entry` */
export function withoutPackage(text: string): string {
  const parts = text.replace(/<[\s\S]*$/, '').split('.');
  const first = parts.findIndex((each) => /^[A-Z]/.test(each.trim()));
  return (first < 0 ? parts.slice(-1) : parts.slice(first)).map((each) => each.trim()).join('.');
}

/** The type as the linker should know it; undefined where it says nothing. */
export function knownType(java: Lowering, type: string): string | undefined {
  if (type === '' || type.endsWith(']') || plainTypes.has(type) || /^[A-Z]\d?$/.test(type)) return undefined;
  return java.classVariable(type) ?? type;
}

/** The value as one of its declared type. */
export function declared(java: Lowering, at: number, value: Temp, type: string | undefined): Temp {
  return type === undefined ? value : java.f.typed(at, value, type);
}

export function modifiersOf(java: Lowering, node: number): string {
  const modifiers = java.child(node, 'modifiers');
  if (modifiers === 0) return '';
  // Keywords are no nodes; those inside of annotations do not matter, for they would have to be quoted.
  return java.nodes.text(modifiers).replace(/"[^"\n]*"/g, '');
}

export function annotationsOf(java: Lowering, node: number): readonly Annotation[] {
  const modifiers = java.child(node, 'modifiers');
  return java.children(modifiers).flatMap((each) => {
    if (!java.nodes.kind(each).endsWith('annotation')) return [];
    const name = withoutPackage(java.fieldText(each, 'name'));
    const args = annotationArguments(java, java.nodes.field(each, 'arguments'));
    return [{ name, args, at: java.nodes.at(each) }];
  });
}

function annotationArguments(java: Lowering, list: number): Readonly<Record<string, Constant>> {
  const args: Record<string, Constant> = Object.create(null);
  if (list === 0) return args;
  java.children(list).forEach((each, index) => {
    const isPair = java.nodes.kind(each) === 'element_value_pair';
    const key = isPair ? java.fieldText(each, 'key') : index === 0 ? 'value' : String(index);
    const constant = annotationConstant(java, isPair ? java.nodes.field(each, 'value') : each, 0);
    if (constant !== undefined) args[key] = constant;
  });
  return args;
}

function annotationConstant(java: Lowering, node: number, depth: number): Constant | undefined {
  if (depth > 8) return undefined;
  const { nodes } = java;
  switch (nodes.kind(node)) {
    case 'element_value_array_initializer':
      return annotationConstant(java, java.children(node)[0] ?? 0, depth + 1);
    case 'binary_expression': {
      const left = annotationConstant(java, nodes.field(node, 'left'), depth + 1);
      const right = annotationConstant(java, nodes.field(node, 'right'), depth + 1);
      return left === undefined || right === undefined ? undefined : `${left}${right}`;
    }
    case 'field_access':
      return java.fieldText(node, 'field');
    case 'identifier':
      return nodes.text(node);
    default:
      return literalConstant(java, node);
  }
}
