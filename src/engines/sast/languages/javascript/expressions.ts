import { joining, numeric } from '../../ir/fold.js';
import type { Temp } from '../../ir/ir.js';
import { numberOf, unquote } from '../text.js';
import { yielded } from './functions.js';
import { Markup } from './markup.js';
import { functionKinds } from './names.js';

const transparent = new Set([
  'parenthesized_expression',
  'await_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'sequence_expression',
  'spread_element',
  'jsx_expression',
]);

export abstract class Expressions extends Markup {
  protected readonly language = 'javascript';
  protected readonly junctions = { and: new Set(['&&']), or: new Set(['||']) };

  protected expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const kind = nodes.kind(node);
    if (functionKinds.has(kind)) return this.closure(node);
    if (transparent.has(kind)) return this.wrapped(node, kind);
    switch (kind) {
      case 'identifier':
        return this.nameAt(at, nodes.text(node));
      case 'import':
        return this.api(at, 'import');
      case 'this':
        return f.read(at, 'this');
      case 'super':
        return this.superAt(at);
      case 'string':
        return f.constant(at, unquote(nodes.text(node), 'javascript'));
      case 'number':
        return f.constant(at, number(nodes.text(node)));
      case 'true':
      case 'false':
        return f.constant(at, kind === 'true');
      case 'null':
      case 'undefined':
        return f.constant(at, null);
      case 'regex':
        return this.regex(node);
      case 'template_string':
        return this.template(node);
      case 'member_expression': {
        const name = nodes.fieldText(node, 'property');
        if (this.isComponent && name === 'props' && nodes.kind(nodes.field(node, 'object')) === 'this')
          return this.api(at, name);
        return f.get(at, this.expression(nodes.field(node, 'object')), name);
      }
      case 'subscript_expression':
        return f.get(at, this.expression(nodes.field(node, 'object')), this.indexKey(node));
      case 'call_expression':
      case 'new_expression':
        return this.call(node, kind === 'new_expression');
      case 'binary_expression':
        return this.binary(node);
      case 'unary_expression':
        return this.unary(
          at,
          nodes.fieldText(node, 'operator'),
          this.expression(nodes.field(node, 'argument')),
        );
      case 'update_expression':
      case 'assignment_expression':
      case 'augmented_assignment_expression':
        return this.assignment(node, kind);
      case 'ternary_expression':
        return this.conditional(
          at,
          nodes.field(node, 'condition'),
          () => this.expression(nodes.field(node, 'consequence')),
          () => this.expression(nodes.field(node, 'alternative')),
        );
      case 'array':
        return this.array(node);
      case 'object':
        return this.object(node);
      case 'class':
        return this.classOf(node);
      case 'yield_expression':
        return this.yield(node);
      case 'jsx_element':
      case 'jsx_self_closing_element':
        return this.element(node);
      default:
        return this.madeOfParts(node);
    }
  }

  private nameAt(at: number, name: string): Temp {
    const isOwn = name === 'arguments' && this.f.parent !== undefined && this.f.selfSlot >= 0;
    return isOwn && this.f.find(name) === undefined ? this.argumentsAt(at) : this.f.read(at, name);
  }

  /** A generator gives a list of all that it yields. */
  private yield(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const value = this.expression(nodes.first(node));
    if (f.find(yielded)?.up !== 0) return value;
    const isWhole = /^yield\s*\*/.test(nodes.text(node).slice(0, 16));
    const more = isWhole ? value : this.list(at, [value]);
    f.write(at, yielded, f.binary(at, joining, f.read(at, yielded), more));
    return value;
  }

  private wrapped(node: number, kind: string): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const children = nodes.children(node);
    const values = children
      .filter((each) => !/type/.test(nodes.kind(each)))
      .map((each) => this.expression(each));
    const value = (kind === 'sequence_expression' ? values.at(-1) : values[0]) ?? f.constant(at, null);
    const type = kind === 'as_expression' ? this.typeName(children.at(-1) ?? 0) : undefined;
    // What TypeScript calls a number by `as` is none by that.
    return type === undefined || /^[a-z]/.test(type) ? value : f.typed(at, value, type);
  }

  private regex(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const text = nodes.text(node);
    this.callApi(at, '<regex>', [f.constant(at, text.slice(1, Math.max(1, text.lastIndexOf('/'))))]);
    return f.constant(at, text);
  }

  private assignment(node: number, kind: string): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const operator = nodes.fieldText(node, 'operator');
    if (kind === 'update_expression') {
      const target = nodes.field(node, 'argument');
      const value = f.binary(at, operator.slice(0, 1), this.expression(target), f.constant(at, 1));
      this.bind(target, value);
      return value;
    }
    const left = nodes.field(node, 'left');
    const right = nodes.field(node, 'right');
    const value =
      kind === 'assignment_expression'
        ? this.named(left, right)
        : f.binary(at, operator.replace('=', ''), this.expression(left), this.expression(right));
    this.bind(left, value);
    return value;
  }

  /** A function takes the name of the variable or member that it is assigned to. */
  protected named(target: number, value: number): Temp {
    const { nodes } = this;
    if (!functionKinds.has(nodes.kind(value))) return this.expression(value);
    const name = nodes.text(nodes.field(target, 'property') || target).slice(0, 100);
    const isPublic = /^(module\.)?exports\b/.test(nodes.text(target).slice(0, 20));
    return this.deeper(() => this.closure(value, { name, isPublic }));
  }

  private binary(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const operator = nodes.fieldText(node, 'operator');
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    if (operator === '??') return this.orElse(at, left, right);
    const junction = this.junction(at, operator, left, right);
    if (junction !== undefined) return junction;
    const out = f.binary(
      at,
      calculating.test(operator) ? `${numeric}${operator}` : operator,
      this.expression(left),
      this.expression(right),
    );
    const isText =
      operator === '+' && [left, right].some((each) => /^(template_)?string$/.test(nodes.kind(each)));
    return isText ? this.byHand(node, this.unary(at, 'text', out)) : out;
  }

  /** What is proved of `x ?? ''` is proved of `x`. */
  private orElse(at: number, left: number, right: number): Temp {
    const { nodes, f } = this;
    let first: Temp | undefined;
    const from = () => {
      first = this.expression(left);
      return first;
    };
    const out = this.either(at, [from, () => this.expression(right)]);
    if (first !== undefined && /^(string|number|null|undefined)$/.test(nodes.kind(right)))
      f.sameAs(out, first);
    return out;
  }

  private template(node: number): Temp {
    const { nodes, f } = this;
    const parts: Temp[] = [];
    let from = nodes.at(node) + 1;
    const literal = (end: number) => {
      if (end > from) parts.push(f.constant(from, nodes.tree.text.slice(from, end)));
    };
    for (const each of nodes.children(node)) {
      if (nodes.kind(each) !== 'template_substitution') continue;
      literal(nodes.at(each));
      parts.push(this.expression(nodes.first(each)));
      from = nodes.tree.end[each] ?? from;
    }
    literal((nodes.tree.end[node] ?? 1) - 1);
    const out = this.concat(nodes.at(node), parts);
    const isText = parts.length > 1 || from > nodes.at(node) + 1;
    return isText ? this.byHand(node, this.unary(nodes.at(node), 'text', out)) : out;
  }

  /** A text that begins as HTML or as a statement is reported to the models. */
  private byHand(node: number, text: Temp): Temp {
    const at = this.nodes.at(node);
    const head = this.nodes.tree.text.slice(at + 1, at + 200);
    if (/^\s*<[a-z!]/i.test(head)) this.callApi(at, '<html>', [text]);
    else if (
      /^\s*(select\s[^'"`]{1,100}\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s)/i.test(head)
    )
      this.callApi(at, '<statement>', [text]);
    return text;
  }

  /** `get name() { … }` is read like a field. */
  private methodEntry(node: number): readonly [string, Temp] {
    const { nodes } = this;
    const [kind] = /^(?:get|set)\s(?!\s*\()/.exec(nodes.text(node).slice(0, 20)) ?? [''];
    const name = nodes.fieldText(node, 'name');
    const annotations = kind.startsWith('get') ? [{ name: 'getter', args: {} }] : [];
    const isSetter = kind.startsWith('set');
    return [isSetter ? `set ${name}` : name, this.closure(node, { name, annotations })];
  }

  protected indexKey(node: number): string | Temp {
    const key = this.nodes.field(node, 'index');
    const kind = this.nodes.kind(key);
    if (kind === 'number') return this.nodes.text(key);
    return kind === 'string' ? unquote(this.nodes.text(key), 'javascript') : this.expression(key);
  }

  /** `[a, ...b, c]`: lists one behind the other. */
  private array(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const parts: Temp[] = [];
    let items: Temp[] = [];
    for (const each of nodes.children(node)) {
      const isSpread = nodes.kind(each) === 'spread_element';
      if (!isSpread) {
        items.push(this.expression(each));
        continue;
      }
      parts.push(this.list(at, items), this.expression(nodes.first(each)));
      items = [];
    }
    if (parts.length === 0) return this.list(at, items);
    if (items.length > 0) parts.push(this.list(at, items));
    return parts.reduce((all, each) => f.binary(at, joining, all, each));
  }

  private object(node: number): Temp {
    const { nodes, f } = this;
    const entries: (readonly [string | Temp, Temp])[] = [];
    const spread: Temp[] = [];
    for (const each of nodes.children(node)) {
      const kind = nodes.kind(each);
      if (kind === 'spread_element') {
        // What stands before it may be replaced by what is spread.
        if (entries.length > 0) spread.push(this.dict(nodes.at(each), entries.splice(0)));
        spread.push(this.expression(nodes.first(each)));
      } else if (kind === 'shorthand_property_identifier')
        entries.push([nodes.text(each), f.read(nodes.at(each), nodes.text(each))]);
      else if (kind === 'method_definition') entries.push(this.methodEntry(each));
      else if (kind === 'pair') {
        const key = nodes.field(each, 'key');
        const value = this.named(key, nodes.field(each, 'value'));
        const isComputed = nodes.kind(key) === 'computed_property_name';
        const name = nodes.kind(key) === 'string' ? unquote(nodes.text(key), 'javascript') : nodes.text(key);
        entries.push([isComputed ? this.expression(nodes.first(key)) : name, value]);
      }
    }
    return this.dict(nodes.at(node), entries, spread);
  }
}

/** Operators that give a number whatever they are given. */
const calculating = /^([-*/%|&^]|\*\*|<<|>>>?)$/;

/** `0777` of old scripts is octal. */
function number(literal: string): number {
  return /^0[0-7]+$/.test(literal) ? Number.parseInt(literal, 8) : numberOf(literal);
}
