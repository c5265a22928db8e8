import type { Temp } from '../../ir/ir.js';
import type { Go } from './context.js';
import { partsOfPattern } from './format.js';
import { typeName } from './scopes.js';
import { textOf } from './text.js';

const formatting = /^(Sprint|Fprint|Print|Fatal|Panic|Error|Debug|Info|Warn|Warning)f$/;

const conversions = new Set(['string', 'byte', 'rune', 'any', 'error', 'interface{}']);

// Calls, conversions and built-in functions (https://go.dev/ref/spec#Calls).

/** Conversions of texts keep what is known; numbers cannot carry an attack. */
export function converted(go: Go, at: number, value: Temp, type: string): Temp {
  return conversions.has(type) || type.startsWith('[]') ? value : go.f.typed(at, value, type);
}

export function lowerCall(go: Go, node: number): Temp {
  const { nodes, f } = go;
  const at = nodes.at(node);
  const callee = nodes.field(node, 'function');
  const given = nodes.children(nodes.field(node, 'arguments'));
  const name = nodes.kind(callee) === 'identifier' ? nodes.text(callee) : '';
  const builtin = builtinCall(go, at, name, given);
  if (builtin !== undefined) return builtin;
  if (/_type$/.test(nodes.kind(callee)))
    return converted(go, at, go.expression(given[0] ?? 0), typeName(go, callee));
  if (nodes.kind(callee) === 'parenthesized_expression') {
    const inner = nodes.children(callee)[0] ?? 0;
    if (nodes.kind(inner) === 'unary_expression' && given.length === 1) return go.expression(given[0] ?? 0);
  }
  const isMember = nodes.kind(callee) === 'selector_expression';
  const receiver = isMember ? go.expression(nodes.field(callee, 'operand')) : undefined;
  const method = isMember ? nodes.fieldText(callee, 'field') : undefined;
  const target =
    receiver === undefined || method === undefined ? go.expression(callee) : f.get(at, receiver, method);
  const parts = formatted(go, at, method, given);
  const args = parts ?? go.expressions(given);
  if (parts === undefined && method !== undefined && isFormatting(go, callee, method))
    unseenPattern(go, at, method, args);
  if (method === 'Sprintf' && args.length === 1 && isPackage(go, callee, 'fmt')) return args[0] ?? target;
  return f.call(at, target, args, {
    ...(receiver === undefined ? {} : { receiver }),
    ...(method === undefined ? {} : { method }),
  });
}

/** `fmt.Printf(text)`, where no one sees what the text holds. */
function unseenPattern(go: Go, at: number, method: string, args: readonly Temp[]): void {
  const pattern = args[method === 'Fprintf' ? 1 : 0];
  if (pattern !== undefined) go.callApi(at, 'format', [pattern]);
}

function isFormatting(go: Go, callee: number, method: string): boolean {
  return formatting.test(method) && (isPackage(go, callee, 'fmt') || isPackage(go, callee, 'log'));
}

function isPackage(go: Go, callee: number, name: string): boolean {
  const operand = go.nodes.field(callee, 'operand');
  return go.nodes.kind(operand) === 'identifier' && go.nodes.text(operand) === name;
}

/** `fmt.Sprintf("a %s b %d", x, n)` is the text `"a " + x + " b " + n`; what stands before the pattern stays. */
function formatted(
  go: Go,
  at: number,
  method: string | undefined,
  given: readonly number[],
): Temp[] | undefined {
  const { nodes } = go;
  if (method === undefined || !formatting.test(method)) return undefined;
  const place = given.findIndex((each) => /string_literal$/.test(nodes.kind(each)));
  const isSpread = given.some((each) => nodes.kind(each) === 'variadic_argument');
  if (place < 0 || place > 1 || isSpread) return undefined;
  const before = go.expressions(given.slice(0, place));
  const values = go.expressions(given.slice(place + 1));
  const parts = partsOf(go, at, textOf(nodes.text(given[place] ?? 0)), values);
  return [...before, go.concat(at, parts)];
}

function partsOf(go: Go, at: number, pattern: string, values: readonly Temp[]): readonly Temp[] {
  const { f } = go;
  const left = [...values];
  const parts = partsOfPattern(pattern).flatMap((part) => {
    if (part.kind === 'text') return [f.constant(at, part.text)];
    const value = left.shift();
    if (value === undefined) return [];
    if (part.kind === 'number') return [f.typed(at, value, 'int')];
    return [part.kind === 'quoted' ? go.callApi(at, 'strconv.Quote', [value]) : value];
  });
  return [...parts, ...left];
}

/** https://go.dev/ref/spec#Built-in_functions, and conversions that look like calls. */
function builtinCall(go: Go, at: number, name: string, given: readonly number[]): Temp | undefined {
  const { f } = go;
  const [first = 0] = given;
  if (name === '' || f.find(name)) return undefined;
  switch (name) {
    case 'string':
    case 'any':
      return go.expression(first);
    case 'append': {
      const whole = go.expression(first);
      const more = go.expressions(given.slice(1));
      const isOpen = given.some((each) => go.nodes.kind(each) === 'variadic_argument');
      return f.binary(at, '+', whole, go.list(at, more, isOpen));
    }
    case 'panic':
      return go.parts.panic(go, at, first);
    case 'recover':
      return go.parts.recovered(go, at);
    case 'len':
    case 'cap':
      go.expression(first);
      return f.typed(at, f.temp(), 'int');
    case 'new':
      return f.typed(at, f.temp(), typeName(go, first));
    case 'make': {
      const sizes = go.expressions(given.slice(1));
      if (sizes.length > 0 && /^slice/.test(go.nodes.kind(first))) go.callApi(at, 'make', sizes);
      return go.dict(at, []);
    }
    case 'copy': {
      const [to = 0, from = 0] = given;
      const value = go.expression(from);
      go.parts.assign(go, to, value);
      return value;
    }
    default:
      return /^(u?int(8|16|32|64)?|float(32|64)|uintptr)$/.test(name)
        ? f.typed(at, asNumber(go, at, name, first), name)
        : undefined;
  }
}

/** A conversion is a call of the type, so that models can say when it loses digits. */
function asNumber(go: Go, at: number, type: string, of: number): Temp {
  return go.f.call(at, go.api(at, type), [go.expression(of)]);
}
