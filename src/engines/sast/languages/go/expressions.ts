import type { Temp } from '../../ir/ir.js';
import { octalNumberOf } from '../text.js';
import { GoCalls } from './calls.js';
import { textOf } from './text.js';

/** Maps by another name: `bson.M`, `gin.H`. */
const mapLike = /\.(M|D|E|A|H|Map|Values|Header|Eq|Fields|Labels|JSON)$/;

/** Expressions of Go (https://go.dev/ref/spec#Expressions). */
export abstract class GoExpressions extends GoCalls {
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
