import type { Temp } from '../../ir/ir.js';
import { CSharpPatterns } from './patterns.js';
import { content, literal, numberOf } from './text.js';

const functions = /^(lambda_expression|anonymous_method_expression)$/;
/** Whose entries say more than members do: a header, a value of the session. */
const kept = /(^|\.)(Session|Headers|Items|Cookies)$/;

/** Expressions of C# (https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/language-specification/expressions). */
export abstract class CSharpExpressions extends CSharpPatterns {
  protected expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'identifier':
        return this.named(at, nodes.text(node));
      case 'generic_name':
        return this.named(at, nodes.text(nodes.children(node)[0] ?? 0));
      case 'qualified_name':
      case 'alias_qualified_name':
        return this.named(at, this.typeName(node));
      case 'this':
      case 'base':
        return this.self(at);
      case 'string_literal':
      case 'verbatim_string_literal':
      case 'raw_string_literal':
      case 'character_literal':
        return f.constant(at, literal(nodes.text(node)));
      case 'interpolated_string_expression':
        return this.interpolated(node);
      case 'integer_literal':
      case 'real_literal':
        return f.constant(at, numberOf(nodes.text(node)));
      case 'boolean_literal':
        return f.constant(at, nodes.text(node) === 'true');
      case 'null_literal':
      case 'default_expression':
        return f.constant(at, null);
      case 'predefined_type':
        return this.api(at, nodes.text(node));
      case 'member_access_expression':
        return this.member(node);
      case 'conditional_access_expression':
        return this.conditionalAccess(node);
      case 'element_access_expression':
        return this.element(node);
      case 'invocation_expression':
        return this.call(node);
      case 'object_creation_expression':
        return this.creation(node, this.typeName(nodes.field(node, 'type')));
      case 'implicit_object_creation_expression':
        return this.creation(node, this.expected);
      case 'anonymous_object_creation_expression':
        return this.anonymous(node);
      case 'initializer_expression':
      case 'collection_expression':
      case 'tuple_expression':
        return this.items(node);
      case 'array_creation_expression':
      case 'implicit_array_creation_expression': {
        const items = nodes.child(node, 'initializer_expression');
        return items ? this.expression(items) : this.emptyArray(node);
      }
      case 'assignment_expression':
        return this.assignment(node);
      case 'binary_expression':
        return this.binary(node);
      case 'as_expression':
        return this.converted(
          at,
          this.expression(nodes.field(node, 'left')),
          this.typeName(nodes.field(node, 'right')),
        );
      case 'cast_expression':
        return this.cast(node);
      case 'is_pattern_expression':
      case 'is_expression':
        return this.pattern(node);
      case 'prefix_unary_expression':
      case 'postfix_unary_expression':
        return this.unaryAt(node);
      case 'conditional_expression':
        return this.conditional(
          at,
          nodes.field(node, 'condition'),
          () => this.expression(nodes.field(node, 'consequence')),
          () => this.expression(nodes.field(node, 'alternative')),
        );
      case 'switch_expression':
        return this.switchExpression(node);
      case 'lambda_expression':
      case 'anonymous_method_expression':
        return this.closure(node);
      case 'query_expression':
        return this.query(node);
      case 'typeof_expression':
      case 'sizeof_expression':
        return this.callApi(at, 'typeof', [f.constant(at, this.typeName(nodes.field(node, 'type')))]);
      case 'throw_expression': {
        const value = this.expression(nodes.children(node)[0] ?? 0);
        this.stop();
        return value;
      }
      case 'declaration_expression':
        return this.declared(nodes.field(node, 'name'), nodes.field(node, 'type'));
      case 'with_expression':
        return this.changed(node);
      case 'argument':
      case 'parenthesized_expression':
      case 'await_expression':
      case 'checked_expression':
      case 'ref_expression':
      case 'arrow_expression_clause':
      case 'constant_pattern':
      case 'collection_element':
      case 'expression_element':
        return this.expression(nodes.children(node).at(-1) ?? 0);
      default:
        return this.onlyPart(node);
    }
  }

  /** `(MarkupString)text` makes one, as `new` would. */
  private cast(node: number): Temp {
    const { nodes } = this;
    const at = nodes.at(node);
    const type = this.typeName(nodes.field(node, 'type'));
    const value = this.expression(nodes.field(node, 'value'));
    return type === 'MarkupString' ? this.callApi(at, type, [value]) : this.converted(at, value, type);
  }

  private items(node: number): Temp {
    const { nodes } = this;
    const items = nodes.children(node);
    const isOpen = items.some((each) => nodes.kind(nodes.children(each)[0] ?? 0) === 'spread_element');
    return this.list(nodes.at(node), this.expressions(items), isOpen);
  }

  /** Of an array of bytes that no one fills, its size: all of them are zero. */
  private emptyArray(node: number): Temp {
    const at = this.nodes.at(node);
    return this.typeName(this.nodes.field(node, 'type')) === 'byte[]'
      ? this.callApi(at, 'new byte[]', [])
      : this.list(at, []);
  }

  private interpolated(node: number): Temp {
    const { nodes, f } = this;
    const start = nodes.text(nodes.children(node)[0] ?? 0);
    const isRaw = nodes.kind(nodes.children(node)[1] ?? 0) === 'interpolation_quote';
    const parts = nodes.children(node).flatMap((each): readonly Temp[] => {
      if (nodes.kind(each) === 'string_content')
        return [f.constant(nodes.at(each), content(nodes.text(each), isRaw ? '"""' : start))];
      if (nodes.kind(each) !== 'interpolation') return [];
      const inner = nodes.children(each).find((part) => !/^interpolation_/.test(nodes.kind(part))) ?? 0;
      return [this.expression(inner)];
    });
    return parts.length === 0 ? f.constant(nodes.at(node), '') : this.concat(nodes.at(node), parts);
  }

  private assignment(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    const operator = nodes.fieldText(node, 'operator');
    this.purpose = this.memberName(nodes.field(left, 'name') || left);
    // `x.Happened += Handler` hangs a function on an event.
    const isListening =
      operator === '+=' && (functions.test(nodes.kind(right)) || /Callback$/.test(this.purpose));
    const value =
      operator === '=' || isListening
        ? this.expression(right)
        : operator === '??='
          ? this.oneOf(at, left, right)
          : operator === '|=' && /^(member_access|binary)_expression$/.test(nodes.kind(right))
            ? this.list(at, [this.expression(left), ...this.flagsIn(right)])
            : f.binary(at, operator.slice(0, -1), this.expression(left), this.expression(right));
    this.assign(left, value);
    return value;
  }

  protected assign(target: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(target);
    switch (nodes.kind(target)) {
      case 'identifier': {
        const name = nodes.text(target);
        if (name === '_') return;
        if (f.find(name)) f.write(at, name, value);
        else if (f.find('this')) f.store(at, f.read(at, 'this'), name, value);
        else if (this.className !== undefined && this.own.fields.has(name))
          f.store(at, this.api(at, this.className), name, value);
        else f.write(at, name, value);
        return;
      }
      case 'member_access_expression': {
        const object = nodes.field(target, 'expression');
        const name = this.memberName(nodes.field(target, 'name'));
        f.store(at, nodes.kind(object) === 'this' ? this.self(at) : this.expression(object), name, value);
        return;
      }
      case 'element_access_expression':
        this.assignElement(target, value);
        return;
      case 'declaration_expression': {
        const name = nodes.field(target, 'name');
        if (nodes.kind(name) !== 'identifier') return;
        this.introduce(
          at,
          nodes.text(name),
          this.converted(at, value, this.typeName(nodes.field(target, 'type'))),
        );
        return;
      }
      case 'tuple_expression':
      case 'tuple_pattern':
        nodes.children(target).forEach((each, index) => {
          const inner = nodes.kind(each) === 'argument' ? (nodes.children(each).at(-1) ?? 0) : each;
          if (nodes.kind(target) === 'tuple_pattern') f.declare(nodes.text(inner));
          this.deeper(() => this.assign(inner, f.get(nodes.at(each), value, String(index))));
        });
        return;
      case 'parenthesized_expression':
        this.deeper(() => this.assign(nodes.children(target)[0] ?? 0, value));
    }
  }

  private assignElement(target: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(target);
    const object = nodes.field(target, 'expression');
    const holder = this.expression(object);
    const key = this.index(nodes.field(target, 'subscript'));
    if (kept.test(nodes.text(object)))
      this.method(at, holder, 'set_Item', [typeof key === 'string' ? f.constant(at, key) : key, value]);
    else f.store(at, holder, key, value);
  }

  /** A name that comes to be inside of an expression: `out var x`, `is string s`. */
  protected declared(name: number, type: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(name);
    if (name === 0 || nodes.kind(name) !== 'identifier') return f.temp();
    this.introduce(at, nodes.text(name), this.converted(at, f.temp(), this.typeName(type)));
    return f.read(at, nodes.text(name));
  }

  private binary(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const operator = nodes.fieldText(node, 'operator');
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    const junction = this.junction(at, operator, left, right);
    if (junction !== undefined) return junction;
    if (operator === '+') return this.sum(node);
    // Flags of an enumeration: each of them counts.
    if (operator === '|' && nodes.kind(right) === 'member_access_expression')
      return this.list(at, this.flagsIn(node));
    return f.binary(at, operator, this.expression(left), this.expression(right));
  }

  /** `A.X | A.Y | A.Z` */
  private flagsIn(node: number): readonly Temp[] {
    const { nodes } = this;
    const found: Temp[] = [];
    let left = node;
    while (nodes.fieldText(left, 'operator') === '|') {
      found.unshift(this.expression(nodes.field(left, 'right')));
      left = nodes.field(left, 'left');
    }
    return [this.expression(left), ...found];
  }

  /** `a + b + c + …` nests to the left as deep as it is long. */
  private sum(node: number): Temp {
    const { nodes, f } = this;
    const rights: number[] = [];
    let left = node;
    while (nodes.kind(left) === 'binary_expression' && nodes.fieldText(left, 'operator') === '+') {
      rights.push(left);
      left = nodes.field(left, 'left');
    }
    let value = this.expression(left);
    for (const each of rights.reverse())
      value = f.binary(nodes.at(each), '+', value, this.expression(nodes.field(each, 'right')));
    return value;
  }

  private unaryAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [operand = 0] = nodes.children(node);
    const text = nodes.text(node);
    const isPostfix = nodes.kind(node) === 'postfix_unary_expression';
    const operator = isPostfix ? text.slice(-2) : text.slice(0, nodes.at(operand) - at).trim();
    const value = this.expression(operand);
    if (operator === '++' || operator === '--') {
      const next = f.binary(at, operator.slice(1), value, f.constant(at, 1));
      this.assign(operand, next);
      return isPostfix ? value : next;
    }
    return isPostfix ? value : this.unary(at, operator, value);
  }
}
