import type { Temp } from '../../engine/ir.js';
import { octalNumberOf } from '../text.js';
import { GoBase } from './base.js';
import { partsOfPattern } from './format.js';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};
const formatting = /^(Sprint|Fprint|Print|Fatal|Panic|Error|Debug|Info|Warn|Warning)f$/;
/** Maps by another name: `bson.M`, `gin.H`. */
const mapLike = /\.(M|D|E|A|H|Map|Values|Header|Eq|Fields|Labels|JSON)$/;
const conversions = new Set(['string', 'byte', 'rune', 'any', 'error', 'interface{}']);

/** Expressions of Go (https://go.dev/ref/spec#Expressions). */
export abstract class GoExpressions extends GoBase {
  protected expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'identifier':
      case 'field_identifier':
      case 'type_identifier':
        return f.read(at, nodes.text(node));
      case 'interpreted_string_literal':
      case 'raw_string_literal':
      case 'rune_literal':
        return f.constant(at, textOf(nodes.text(node)));
      case 'int_literal':
      case 'float_literal':
        return f.constant(at, octalNumberOf(nodes.text(node)));
      case 'true':
      case 'false':
        return f.constant(at, nodes.kind(node) === 'true');
      case 'nil':
        return f.constant(at, null);
      case 'iota':
        return f.temp();
      case 'selector_expression':
        return f.get(at, this.expression(nodes.field(node, 'operand')), nodes.fieldText(node, 'field'));
      case 'index_expression':
        return f.get(at, this.expression(nodes.field(node, 'operand')), this.key(nodes.field(node, 'index')));
      case 'slice_expression': {
        const object = this.expression(nodes.field(node, 'operand'));
        for (const bound of ['start', 'end', 'capacity']) {
          const given = nodes.field(node, bound);
          if (given) this.expression(given);
        }
        return this.method(at, object, 'slice', []);
      }
      case 'call_expression':
        return this.call(node);
      case 'type_conversion_expression':
        return this.converted(
          at,
          this.expression(nodes.field(node, 'operand')),
          this.typeName(nodes.field(node, 'type')),
        );
      case 'type_assertion_expression':
        return this.converted(
          at,
          this.expression(nodes.field(node, 'operand')),
          this.typeName(nodes.field(node, 'type')),
        );
      case 'binary_expression':
        return this.binary(node);
      case 'unary_expression':
        return this.unaryAt(node);
      case 'composite_literal':
        return this.composite(node);
      case 'func_literal':
        return this.function(node, '<func>');
      case 'parenthesized_expression':
      case 'literal_element':
        return this.expression(nodes.children(node)[0] ?? 0);
      case 'literal_value':
        return this.literal(node, '');
      case 'variadic_argument':
        return this.expression(nodes.children(node)[0] ?? 0);
      default:
        return /type/.test(nodes.kind(node)) ? f.constant(at, null) : this.madeOfParts(node);
    }
  }

  protected key(node: number): string | Temp {
    const { nodes } = this;
    if (nodes.kind(node) === 'int_literal') return nodes.text(node);
    if (/string_literal/.test(nodes.kind(node))) return textOf(nodes.text(node));
    return this.expression(node);
  }

  /** Conversions of texts keep what is known; numbers cannot carry an attack. */
  private converted(at: number, value: Temp, type: string): Temp {
    return conversions.has(type) || type.startsWith('[]') ? value : this.f.typed(at, value, type);
  }

  private call(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const callee = nodes.field(node, 'function');
    const given = nodes.children(nodes.field(node, 'arguments'));
    const name = nodes.kind(callee) === 'identifier' ? nodes.text(callee) : '';
    const builtin = this.builtin(at, name, given);
    if (builtin !== undefined) return builtin;
    if (/_type$/.test(nodes.kind(callee)))
      return this.converted(at, this.expression(given[0] ?? 0), this.typeName(callee));
    if (nodes.kind(callee) === 'parenthesized_expression') {
      const inner = nodes.children(callee)[0] ?? 0;
      if (nodes.kind(inner) === 'unary_expression' && given.length === 1)
        return this.expression(given[0] ?? 0);
    }
    const isMember = nodes.kind(callee) === 'selector_expression';
    const receiver = isMember ? this.expression(nodes.field(callee, 'operand')) : undefined;
    const method = isMember ? nodes.fieldText(callee, 'field') : undefined;
    const target =
      receiver === undefined || method === undefined ? this.expression(callee) : f.get(at, receiver, method);
    const args = this.formatted(at, method, given) ?? this.expressions(given);
    if (method === 'Sprintf' && args.length === 1 && this.isPackage(callee, 'fmt')) return args[0] ?? target;
    return f.call(at, target, args, {
      ...(receiver === undefined ? {} : { receiver }),
      ...(method === undefined ? {} : { method }),
    });
  }

  private isPackage(callee: number, name: string): boolean {
    const operand = this.nodes.field(callee, 'operand');
    return this.nodes.kind(operand) === 'identifier' && this.nodes.text(operand) === name;
  }

  /** `fmt.Sprintf("a %s b %d", x, n)` is the text `"a " + x + " b " + n`; what stands before the pattern stays. */
  private formatted(at: number, method: string | undefined, given: readonly number[]): Temp[] | undefined {
    const { nodes } = this;
    if (method === undefined || !formatting.test(method)) return undefined;
    const place = given.findIndex((each) => /string_literal$/.test(nodes.kind(each)));
    const isSpread = given.some((each) => nodes.kind(each) === 'variadic_argument');
    if (place < 0 || place > 1 || isSpread) return undefined;
    const before = this.expressions(given.slice(0, place));
    const values = this.expressions(given.slice(place + 1));
    const parts = this.partsOf(at, textOf(nodes.text(given[place] ?? 0)), values);
    return [...before, this.concat(at, parts)];
  }

  private partsOf(at: number, pattern: string, values: readonly Temp[]): readonly Temp[] {
    const { f } = this;
    const left = [...values];
    const parts = partsOfPattern(pattern).flatMap((part) => {
      if (part.kind === 'text') return [f.constant(at, part.text)];
      const value = left.shift();
      if (value === undefined) return [];
      if (part.kind === 'number') return [f.typed(at, value, 'int')];
      return [part.kind === 'quoted' ? this.callApi(at, 'strconv.Quote', [value]) : value];
    });
    return [...parts, ...left];
  }

  /** https://go.dev/ref/spec#Built-in_functions, and conversions that look like calls. */
  private builtin(at: number, name: string, given: readonly number[]): Temp | undefined {
    const { f } = this;
    const [first = 0] = given;
    if (name === '' || f.find(name)) return undefined;
    switch (name) {
      case 'string':
      case 'any':
        return this.expression(first);
      case 'append': {
        const whole = this.expression(first);
        const more = this.expressions(given.slice(1));
        const isOpen = given.some((each) => this.nodes.kind(each) === 'variadic_argument');
        return f.binary(at, '+', whole, this.list(at, more, isOpen));
      }
      case 'len':
      case 'cap':
        this.expression(first);
        return f.typed(at, f.temp(), 'int');
      case 'new':
        return f.typed(at, f.temp(), this.typeName(first));
      case 'make':
        return this.dict(at, []);
      case 'copy': {
        const [to = 0, from = 0] = given;
        const value = this.expression(from);
        this.assign(to, value);
        return value;
      }
      default:
        return /^(u?int(8|16|32|64)?|float(32|64)|uintptr)$/.test(name)
          ? f.typed(at, this.asNumber(at, name, first), name)
          : undefined;
    }
  }

  /** A conversion is a call of the type, so that models can say when it loses digits. */
  private asNumber(at: number, type: string, of: number): Temp {
    return this.f.call(at, this.api(at, type), [this.expression(of)]);
  }

  private binary(node: number): Temp {
    const { nodes, f } = this;
    const operator = nodes.fieldText(node, 'operator');
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    return (
      this.junction(nodes.at(node), operator, left, right) ??
      f.binary(nodes.at(node), operator, this.expression(left), this.expression(right))
    );
  }

  private unaryAt(node: number): Temp {
    const { nodes } = this;
    const operator = nodes.fieldText(node, 'operator');
    const of = this.expression(nodes.field(node, 'operand'));
    if (operator === '&' || operator === '*') return of;
    if (operator === '<-') return this.elementOf(nodes.at(node), of);
    return this.unary(nodes.at(node), operator, of);
  }

  private composite(node: number): Temp {
    const { nodes, f } = this;
    const type = this.typeName(nodes.field(node, 'type'));
    const value = this.literal(nodes.field(node, 'body'), type);
    const isPlain =
      type.startsWith('[]') || type.startsWith('map[') || type.startsWith('struct') || mapLike.test(type);
    if (isPlain) return value;
    return f.typed(nodes.at(node), value, type);
  }

  /** `{a: b}` or `{a, b}`; an api of that name is called, so that models see its options. */
  private literal(body: number, type: string): Temp {
    const { nodes, f } = this;
    const at = nodes.at(body);
    const children = nodes.children(body);
    const isKeyed = children.some((each) => nodes.kind(each) === 'keyed_element');
    if (!isKeyed && (type.startsWith('[]') || type === '' || type.startsWith('map[')))
      return this.list(at, this.expressions(children), false);
    const names = isKeyed ? [] : this.fieldsOf(type);
    const entries = children.map((each, index): readonly [string | Temp, Temp] => {
      if (nodes.kind(each) !== 'keyed_element') return [names[index] ?? String(index), this.expression(each)];
      const [key = 0, value = 0] = nodes.children(each);
      const inner = nodes.kind(key) === 'literal_element' ? (nodes.children(key)[0] ?? 0) : key;
      const isField = nodes.kind(inner) === 'identifier' && !type.startsWith('map[');
      const name = isField ? nodes.text(inner) : this.key(inner);
      return [name, this.namedFunction(value, name) ?? this.expression(value)];
    });
    const out = this.dict(at, entries);
    if (!type.includes('.') || type.startsWith('map[') || mapLike.test(type)) return out;
    // `exec.Cmd{…}`: what a model says of the api holds for its members.
    return f.call(at, this.api(at, type), [out], { isNew: true });
  }

  /** `CheckOrigin: func(…) bool {…}` has a name. */
  private namedFunction(node: number, name: string | Temp): Temp | undefined {
    const { nodes } = this;
    const inner = nodes.kind(node) === 'literal_element' ? (nodes.children(node)[0] ?? 0) : node;
    return nodes.kind(inner) === 'func_literal' && typeof name === 'string'
      ? this.function(inner, name)
      : undefined;
  }

  protected assign(target: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(target);
    switch (nodes.kind(target)) {
      case 'identifier':
        if (nodes.text(target) !== '_') f.write(at, nodes.text(target), value);
        return;
      case 'selector_expression':
        f.store(at, this.expression(nodes.field(target, 'operand')), nodes.fieldText(target, 'field'), value);
        return;
      case 'index_expression':
        f.store(
          at,
          this.expression(nodes.field(target, 'operand')),
          this.key(nodes.field(target, 'index')),
          value,
        );
        return;
      case 'unary_expression':
        this.assign(nodes.field(target, 'operand'), value);
        return;
      case 'parenthesized_expression':
      case 'slice_expression':
        this.assign(nodes.children(target)[0] ?? 0, value);
        return;
    }
  }
}

function textOf(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`') || !inner.includes('\\')) return inner;
  return inner.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
}
