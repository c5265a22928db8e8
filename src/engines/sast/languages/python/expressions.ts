import type { Temp } from '../../ir/ir.js';
import { numberOf } from '../text.js';
import { Calls } from './calls.js';

export abstract class Expressions extends Calls {
  protected readonly language = 'python';
  protected readonly junctions = { and: new Set(['and']), or: new Set(['or']) };

  protected expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'identifier':
        return this.classMember(nodes.text(node)) ?? f.read(at, nodes.text(node));
      case 'string':
        return this.string(node);
      case 'concatenated_string':
        return this.concat(at, this.expressions(nodes.children(node)));
      case 'integer':
      case 'float':
        return f.constant(at, numberOf(nodes.text(node)));
      case 'true':
      case 'false':
        return f.constant(at, nodes.kind(node) === 'true');
      case 'none':
        return f.constant(at, null);
      case 'attribute': {
        const object = this.expression(nodes.field(node, 'object'));
        return f.get(at, object, nodes.fieldText(node, 'attribute'));
      }
      case 'subscript':
        return this.subscript(node);
      case 'call':
        return this.call(node);
      case 'binary_operator':
        return f.binary(
          at,
          nodes.fieldText(node, 'operator'),
          this.expression(nodes.field(node, 'left')),
          this.expression(nodes.field(node, 'right')),
        );
      case 'comparison_operator':
        return this.comparison(node);
      case 'boolean_operator': {
        const isAnd = nodes.fieldText(node, 'operator') === 'and';
        return this.shortCircuit(at, isAnd, nodes.field(node, 'left'), nodes.field(node, 'right'));
      }
      case 'not_operator':
        return this.unary(at, '!', this.expression(nodes.field(node, 'argument')));
      case 'unary_operator':
        return this.unary(
          at,
          nodes.fieldText(node, 'operator'),
          this.expression(nodes.field(node, 'argument')),
        );
      case 'conditional_expression': {
        const [value = 0, condition = 0, otherwise = 0] = nodes.children(node);
        return this.conditional(
          at,
          condition,
          () => this.expression(value),
          () => this.expression(otherwise),
        );
      }
      case 'assignment':
        return this.assignment(node);
      case 'augmented_assignment': {
        const left = nodes.field(node, 'left');
        const operator = nodes.fieldText(node, 'operator').replace('=', '');
        const before = this.expression(left);
        const value = f.binary(at, operator, before, this.expression(nodes.field(node, 'right')));
        this.assign(left, value);
        return value;
      }
      case 'named_expression': {
        const value = this.expression(nodes.field(node, 'value'));
        f.write(at, nodes.fieldText(node, 'name'), value);
        return value;
      }
      case 'as_pattern': {
        const value = this.expression(nodes.first(node));
        this.assign(nodes.field(node, 'alias'), value);
        return value;
      }
      case 'list':
      case 'tuple':
      case 'set':
        return this.sequence(node);
      case 'dictionary':
        return this.dictionary(node);
      case 'list_comprehension':
      case 'set_comprehension':
      case 'generator_expression':
      case 'dictionary_comprehension':
        return this.comprehension(node);
      case 'lambda':
        return this.lambda(node);
      case 'yield':
        return this.yielded(node);
      case 'parenthesized_expression':
      case 'await':
      case 'expression_list':
        return nodes.children(node).length === 1 ? this.expression(nodes.first(node)) : this.sequence(node);
      default:
        return this.madeOfParts(node);
    }
  }

  private assignment(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const right = nodes.field(node, 'right');
    if (right === 0) return f.constant(at, null);
    const value = this.expression(right);
    const type = this.typeName(nodes.field(node, 'type'));
    this.assign(nodes.field(node, 'left'), type === undefined ? value : f.typed(at, value, type));
    return value;
  }

  private string(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    if (!this.isFormatted(node)) return f.constant(at, this.stringText(node));
    const parts: Temp[] = [];
    for (const each of nodes.children(node)) {
      if (nodes.kind(each) === 'string_content') parts.push(f.constant(at, nodes.text(each)));
      else if (nodes.kind(each) === 'interpolation')
        parts.push(this.expression(nodes.field(each, 'expression')));
    }
    return this.concat(at, parts);
  }

  private subscript(node: number): Temp {
    const { nodes, f } = this;
    const object = this.expression(nodes.field(node, 'value'));
    const key = nodes.field(node, 'subscript');
    if (nodes.kind(key) === 'slice') {
      for (const each of nodes.children(key)) this.expression(each);
      return this.method(nodes.at(node), object, 'slice', []);
    }
    const at = nodes.at(node);
    const named = this.subscriptKey(node);
    // `globals()[name]` is whatever has that name.
    if (typeof named !== 'string' && /^(globals|locals|vars)\(/.test(nodes.fieldText(node, 'value')))
      this.callApi(at, 'globals[]', [object, named]);
    return f.get(at, object, named);
  }

  private comparison(node: number): Temp {
    const { nodes, f } = this;
    const operands = nodes.children(node).filter((each) => nodes.tree.field[each] === 0);
    const text = nodes
      .fields(node, 'operators')
      .map((each) => nodes.text(each))
      .join(' ');
    const [left = 0, right = 0] = operands;
    const [a, b] = [this.expression(left), this.expression(right)];
    return operands.length > 2
      ? this.list(nodes.at(node), [a, b], true)
      : f.binary(nodes.at(node), text.replace(/\s+/g, ' '), a, b);
  }

  private sequence(node: number): Temp {
    const { nodes } = this;
    const children = nodes.children(node);
    const items = this.expressions(children);
    return this.list(
      nodes.at(node),
      items,
      children.some((each) => nodes.kind(each) === 'list_splat'),
    );
  }

  private dictionary(node: number): Temp {
    const { nodes } = this;
    const entries: (readonly [string | Temp, Temp])[] = [];
    const spread: Temp[] = [];
    for (const pair of nodes.children(node)) {
      const key = nodes.field(pair, 'key');
      if (key === 0) spread.push(this.expression(nodes.first(pair)));
      else {
        const isText = nodes.kind(key) === 'string' && !this.isFormatted(key);
        const name = isText ? this.stringText(key) : this.expression(key);
        entries.push([name, this.expression(nodes.field(pair, 'value'))]);
      }
    }
    return this.dict(nodes.at(node), entries, spread);
  }

  private comprehension(node: number): Temp {
    const { nodes } = this;
    for (const clause of nodes.children(node))
      if (nodes.kind(clause) === 'for_in_clause') {
        const over = this.expression(nodes.field(clause, 'right'));
        this.assign(nodes.field(clause, 'left'), this.elementOf(nodes.at(clause), over));
      }
    const body = nodes.field(node, 'body');
    const value = nodes.kind(body) === 'pair' ? nodes.field(body, 'value') : body;
    return this.list(nodes.at(node), [this.expression(value)], true);
  }

  /** A generator gives a list of what it yields; it may stop after any of them. */
  private yielded(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const given = nodes.first(node);
    const value = given ? this.expression(given) : f.constant(at, null);
    const [end, on] = [f.block(), f.block()];
    f.leave({ kind: 'either', to: [end, on] }, end);
    f.leave({ kind: 'return', at, value: this.list(at, [value], true) }, on);
    return f.constant(at, null);
  }
}
