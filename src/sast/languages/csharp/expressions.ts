import type { Temp } from '../../engine/ir.js';
import { type Junctions, Lowering } from '../lowering.js';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  b: '\b',
  f: '\f',
  v: '\v',
};
/** `System.IO.File` is `File`: models know types without their namespace. */
const qualified =
  /^(global::)?(System|Microsoft|Newtonsoft|MySql|MySqlConnector|Npgsql|Dapper|MongoDB|Oracle)(\.[A-Z]\w*)+$/;
const lists =
  /^(List|IList|IEnumerable|ICollection|HashSet|Queue|Stack|LinkedList|Collection|ArrayList|SortedSet|ConcurrentBag|ConcurrentQueue)$/;
const maps =
  /^(Dictionary|IDictionary|SortedDictionary|ConcurrentDictionary|Hashtable|NameValueCollection|SortedList|ExpandoObject)$/;

/** What a class declares, as far as one file shows it. */
export interface OwnMembers {
  readonly fields: ReadonlySet<string>;
  /** Properties with a body: reading one is a call. */
  readonly computed: ReadonlySet<string>;
}

/** Expressions of C# (https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/language-specification/expressions). */
export abstract class CSharpExpressions extends Lowering {
  protected readonly junctions: Junctions = { and: new Set(['&&']), or: new Set(['||']) };
  protected own: OwnMembers = { fields: new Set(), computed: new Set() };
  protected className: string | undefined;
  protected baseName: string | undefined;
  private made = 0;

  protected abstract closure(node: number): Temp;

  protected expression(node: number): Temp {
    return this.deeper(() => this.expressionAt(node));
  }

  private expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    if (node === 0) return f.constant(0, null);
    switch (nodes.kind(node)) {
      case 'identifier':
        return this.named(at, nodes.text(node));
      case 'generic_name':
        return this.named(at, nodes.text(nodes.children(node)[0] ?? 0));
      case 'qualified_name':
      case 'alias_qualified_name':
        return this.named(at, this.typeName(node));
      case 'this':
        return this.self(at);
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
        return f.get(
          at,
          this.expression(nodes.field(node, 'expression')),
          this.index(nodes.field(node, 'subscript')),
        );
      case 'invocation_expression':
        return this.call(node);
      case 'object_creation_expression':
        return this.creation(
          node,
          this.typeName(nodes.field(node, 'type')),
          nodes.kind(nodes.field(node, 'type')) === 'array_type',
        );
      case 'implicit_object_creation_expression':
        return this.creation(node, this.expected, false);
      case 'anonymous_object_creation_expression':
        return this.anonymous(node);
      case 'initializer_expression':
      case 'collection_expression':
      case 'tuple_expression':
        return this.list(
          at,
          nodes.children(node).map((each) => this.expression(each)),
        );
      case 'array_creation_expression':
      case 'implicit_array_creation_expression': {
        const items = nodes.children(node).find((each) => nodes.kind(each) === 'initializer_expression') ?? 0;
        return items ? this.expression(items) : this.list(at, []);
      }
      case 'assignment_expression':
        return this.assignment(node);
      case 'binary_expression':
        return this.binary(node);
      case 'as_expression':
        return f.typed(
          at,
          this.expression(nodes.field(node, 'left')),
          this.typeName(nodes.field(node, 'right')),
        );
      case 'cast_expression':
        return this.converted(
          at,
          this.expression(nodes.field(node, 'value')),
          this.typeName(nodes.field(node, 'type')),
        );
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
        f.leave({ kind: 'stop' }, f.block());
        return value;
      }
      case 'declaration_expression':
        return this.declared(nodes.field(node, 'name'), nodes.field(node, 'type'));
      case 'argument':
      case 'parenthesized_expression':
      case 'await_expression':
      case 'checked_expression':
      case 'ref_expression':
      case 'with_expression':
      case 'arrow_expression_clause':
      case 'constant_pattern':
        return this.expression(nodes.children(node).at(nodes.kind(node) === 'with_expression' ? 0 : -1) ?? 0);
      default: {
        const items = nodes.children(node).map((each) => this.expression(each));
        const [only] = items;
        return items.length === 1 && only !== undefined ? only : this.list(at, items, true);
      }
    }
  }

  /** The declared type that `new(…)` stands for. */
  protected expected = '';

  protected self(at: number): Temp {
    return this.f.find('this') ? this.f.read(at, 'this') : this.f.temp();
  }

  /** A local variable, a member of the object at hand, a class, or an api. */
  private named(at: number, name: string): Temp {
    const { f } = this;
    if (f.find(name)) return f.read(at, name);
    const self = f.find('this') ? f.read(at, 'this') : undefined;
    if (self !== undefined && this.own.computed.has(name)) return this.method(at, self, name, []);
    if (self !== undefined && this.own.fields.has(name)) return f.get(at, self, name);
    const out = f.temp();
    f.emit(at, { op: 'global', out, name, ...(self === undefined ? {} : { self }) });
    return out;
  }

  private member(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const object = nodes.field(node, 'expression');
    const name = this.memberName(nodes.field(node, 'name'));
    const text = nodes.text(node);
    if (qualified.test(text)) return this.named(at, name);
    const isThis = nodes.text(object) === 'this';
    if (isThis && this.own.computed.has(name)) return this.method(at, this.self(at), name, []);
    return f.get(at, this.expression(object), name);
  }

  private memberName(node: number): string {
    const { nodes } = this;
    return nodes.kind(node) === 'generic_name' ? nodes.text(nodes.children(node)[0] ?? 0) : nodes.text(node);
  }

  /** `a?.b`, `a?.b()`, `a?[0]`: what follows is read as if `a` were there. */
  private conditionalAccess(node: number): Temp {
    const { nodes, f } = this;
    const object = this.expression(nodes.field(node, 'condition'));
    const binding = nodes.children(node).at(-1) ?? 0;
    const at = nodes.at(binding);
    const name = nodes.field(binding, 'name');
    if (nodes.kind(binding) === 'element_binding_expression') return f.get(at, object, this.index(binding));
    return f.get(at, object, this.memberName(name));
  }

  protected index(list: number): string | Temp {
    const { nodes } = this;
    const value = nodes.children(nodes.children(list)[0] ?? 0).at(-1) ?? 0;
    if (nodes.kind(value) === 'integer_literal') return nodes.text(value);
    if (nodes.kind(value) === 'string_literal') return literal(nodes.text(value));
    return this.expression(value);
  }

  protected typeName(node: number): string {
    const { nodes } = this;
    if (node === 0) return '';
    switch (nodes.kind(node)) {
      case 'nullable_type':
      case 'ref_type':
        return this.typeName(nodes.children(node)[0] ?? 0);
      case 'array_type':
        return `${this.typeName(nodes.field(node, 'type'))}[]`;
      case 'generic_name': {
        const name = nodes.text(nodes.children(node)[0] ?? 0);
        if (!/^(Task|ValueTask|ActionResult|Nullable|Lazy|IOptions)$/.test(name)) return name;
        const inner = nodes.children(nodes.children(node)[1] ?? 0)[0] ?? 0;
        return this.typeName(inner);
      }
      case 'qualified_name':
      case 'alias_qualified_name':
        return this.typeName(nodes.field(node, 'name'));
      default:
        return nodes.text(node);
    }
  }

  /** Texts and containers stay what they are; of others the type says more. */
  protected converted(at: number, value: Temp, type: string): Temp {
    return isPlain(type) ? value : this.f.typed(at, value, type);
  }

  private interpolated(node: number): Temp {
    const { nodes, f } = this;
    const parts = nodes.children(node).flatMap((each): readonly Temp[] => {
      if (nodes.kind(each) === 'string_content') return [f.constant(nodes.at(each), nodes.text(each))];
      if (nodes.kind(each) !== 'interpolation') return [];
      const inner = nodes.children(each).find((part) => !/^interpolation_/.test(nodes.kind(part))) ?? 0;
      return [this.expression(inner)];
    });
    return parts.length === 0 ? f.constant(nodes.at(node), '') : this.concat(nodes.at(node), parts);
  }

  protected args(list: number): { readonly args: Temp[]; readonly named: (readonly [string, Temp])[] } {
    const { nodes } = this;
    const args: Temp[] = [];
    const named: (readonly [string, Temp])[] = [];
    for (const each of nodes.children(list)) {
      const name = nodes.field(each, 'name');
      const value = this.expression(nodes.children(each).at(-1) ?? 0);
      if (name) named.push([nodes.text(name), value]);
      else args.push(value);
    }
    return { args, named };
  }

  private call(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const callee = nodes.field(node, 'function');
    const kind = nodes.kind(callee);
    if (nodes.text(callee) === 'nameof')
      return f.constant(at, nodes.text(nodes.field(node, 'arguments')).slice(1, -1));
    if (kind === 'identifier' || kind === 'generic_name') {
      const name = this.memberName(callee);
      const target = f.find(name) ? f.read(at, name) : this.ownMethod(at, name);
      const { args, named } = this.args(nodes.field(node, 'arguments'));
      const receiver = f.find('this') ? f.read(at, 'this') : undefined;
      return f.call(at, target, args, {
        named,
        method: name,
        ...(receiver === undefined ? {} : { receiver }),
      });
    }
    if (kind === 'member_access_expression' || kind === 'conditional_access_expression')
      return this.methodCall(node, callee);
    const target = this.expression(callee);
    const { args, named } = this.args(nodes.field(node, 'arguments'));
    return f.call(at, target, args, { named });
  }

  private ownMethod(at: number, name: string): Temp {
    const { f } = this;
    const out = f.temp();
    const self = f.find('this') ? f.read(at, 'this') : undefined;
    f.emit(at, { op: 'global', out, name, ...(self === undefined ? {} : { self }) });
    return out;
  }

  private methodCall(node: number, callee: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const isPlainAccess = nodes.kind(callee) === 'member_access_expression';
    const binding = isPlainAccess ? callee : (nodes.children(callee).at(-1) ?? 0);
    const object = nodes.field(callee, isPlainAccess ? 'expression' : 'condition');
    const name = this.memberName(nodes.field(binding, 'name'));
    const isBase = nodes.text(object) === 'base';
    const receiver = qualified.test(nodes.text(object))
      ? this.named(at, lastPart(nodes.text(object)))
      : this.expression(object);
    const { args, named } = this.args(nodes.field(node, 'arguments'));
    if (!isBase) {
      const out = this.method(at, receiver, name, args, named);
      // A builder of texts gives itself back.
      if (/^(Append|AppendLine|AppendFormat|Insert|Replace|Clear)$/.test(name)) f.sameAs(out, receiver);
      return out;
    }
    const base = this.baseName === undefined ? f.temp() : this.api(at, this.baseName);
    return f.call(at, f.get(at, base, name), args, { named, receiver, method: name });
  }

  private creation(node: number, type: string, isArray: boolean): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const list =
      nodes.field(node, 'arguments') ||
      (nodes.children(node).find((each) => nodes.kind(each) === 'argument_list') ?? 0);
    const initializer = nodes.field(node, 'initializer');
    const { args, named } = this.args(list);
    if (isArray || type.endsWith('[]')) return this.list(at, []);
    if (lists.test(type)) {
      const items = nodes.children(initializer).map((each) => this.expression(each));
      return args.length > 0 && items.length === 0 ? this.list(at, args, true) : this.list(at, items);
    }
    if (maps.test(type)) return this.dict(at, this.entries(initializer), args);
    // A builder of texts is the text that it has.
    if (type === 'StringBuilder' || type === 'StringWriter')
      return this.concat(at, [f.constant(at, ''), ...args]);
    const value = f.call(at, this.named(at, type), args, { named, isNew: true });
    return initializer ? this.initialized(at, value, initializer) : value;
  }

  private entries(initializer: number): readonly (readonly [string | Temp, Temp])[] {
    const { nodes } = this;
    return nodes.children(initializer).flatMap((each): readonly (readonly [string | Temp, Temp])[] => {
      if (nodes.kind(each) === 'assignment_expression')
        return [[this.index(nodes.field(each, 'left')), this.expression(nodes.field(each, 'right'))]];
      const [key = 0, value = 0] = nodes.children(each);
      return value ? [[this.constantKey(key), this.expression(value)]] : [];
    });
  }

  private constantKey(node: number): string | Temp {
    const { nodes } = this;
    return nodes.kind(node) === 'string_literal' ? literal(nodes.text(node)) : this.expression(node);
  }

  /** `new Cookie(…) { Secure = false }`: the assignments are made to the new object. */
  private initialized(at: number, value: Temp, initializer: number): Temp {
    const { nodes, f } = this;
    this.made += 1;
    const name = `<new ${this.made}>`;
    f.declare(name);
    f.write(at, name, value);
    for (const each of nodes.children(initializer)) {
      const key = nodes.field(each, 'left');
      if (nodes.kind(each) !== 'assignment_expression') {
        this.method(at, f.read(at, name), 'Add', [this.expression(each)]);
        continue;
      }
      const right = nodes.field(each, 'right');
      const isNested = nodes.kind(right) === 'initializer_expression';
      const place = nodes.kind(key) === 'element_binding_expression' ? this.index(key) : nodes.text(key);
      const given = isNested ? this.dict(at, this.memberEntries(right)) : this.expression(right);
      f.store(nodes.at(each), f.read(at, name), place, given);
    }
    return f.read(at, name);
  }

  private memberEntries(initializer: number): readonly (readonly [string | Temp, Temp])[] {
    const { nodes } = this;
    return nodes.children(initializer).map((each, index): readonly [string | Temp, Temp] => {
      const key = nodes.field(each, 'left');
      return key
        ? [nodes.text(key), this.expression(nodes.field(each, 'right'))]
        : [String(index), this.expression(each)];
    });
  }

  /** The names of `new { A = x, b }` are no field of the tree: they stand before a `=`. */
  private anonymous(node: number): Temp {
    const { nodes } = this;
    const children = nodes.children(node);
    const entries: (readonly [string, Temp])[] = [];
    for (let index = 0; index < children.length; index += 1) {
      const each = children[index] ?? 0;
      const next = children[index + 1] ?? 0;
      const between = next ? nodes.tree.text.slice(nodes.tree.end[each] ?? 0, nodes.at(next)) : '';
      if (between.includes('=')) {
        entries.push([nodes.text(each), this.expression(next)]);
        index += 1;
      } else entries.push([lastPart(nodes.text(each)), this.expression(each)]);
    }
    return this.dict(nodes.at(node), entries);
  }

  private assignment(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    const operator = nodes.text(nodes.field(node, 'operator'));
    const value =
      operator === '='
        ? this.expression(right)
        : operator === '??='
          ? this.either(at, [() => this.expression(left), () => this.expression(right)])
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
        if (f.find(name) || !f.find('this')) f.write(at, name, value);
        else f.store(at, f.read(at, 'this'), name, value);
        return;
      }
      case 'member_access_expression':
        f.store(
          at,
          this.expression(nodes.field(target, 'expression')),
          this.memberName(nodes.field(target, 'name')),
          value,
        );
        return;
      case 'element_access_expression':
        f.store(
          at,
          this.expression(nodes.field(target, 'expression')),
          this.index(nodes.field(target, 'subscript')),
          value,
        );
        return;
      case 'declaration_expression':
        this.declared(nodes.field(target, 'name'), 0);
        f.write(at, nodes.text(nodes.field(target, 'name')), value);
        return;
      case 'tuple_expression':
      case 'tuple_pattern':
        nodes.children(target).forEach((each, index) => {
          const inner = nodes.kind(each) === 'argument' ? (nodes.children(each).at(-1) ?? 0) : each;
          if (nodes.kind(target) === 'tuple_pattern') f.declare(nodes.text(inner));
          this.assign(inner, f.get(nodes.at(each), value, String(index)));
        });
        return;
      case 'parenthesized_expression':
        this.assign(nodes.children(target)[0] ?? 0, value);
    }
  }

  /** A name that comes to be inside of an expression: `out var x`, `is string s`. */
  protected declared(name: number, type: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(name);
    if (name === 0) return f.temp();
    if (nodes.kind(name) !== 'identifier') return f.temp();
    f.declare(nodes.text(name));
    f.write(at, nodes.text(name), this.converted(at, f.temp(), this.typeName(type)));
    return f.read(at, nodes.text(name));
  }

  private binary(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const operator = nodes.text(nodes.field(node, 'operator'));
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    if (operator === '&&') return this.shortCircuit(at, true, left, right);
    if (operator === '||') return this.shortCircuit(at, false, left, right);
    if (operator === '??')
      return this.either(at, [() => this.expression(left), () => this.expression(right)]);
    return f.binary(at, operator, this.expression(left), this.expression(right));
  }

  /** `x is string s`, `x is null`, `x is not "a"` */
  private pattern(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const value = this.expression(nodes.field(node, 'expression') || nodes.field(node, 'left'));
    const pattern = nodes.field(node, 'pattern') || nodes.field(node, 'right');
    const isNot = nodes.kind(pattern) === 'negated_pattern';
    const inner = isNot ? (nodes.children(pattern)[0] ?? 0) : pattern;
    if (nodes.kind(inner) === 'constant_pattern')
      return f.binary(at, isNot ? '!=' : '==', value, this.expression(inner));
    this.bind(inner, value);
    return f.temp();
  }

  protected bind(pattern: number, value: Temp): void {
    const { nodes, f } = this;
    const name = nodes.field(pattern, 'name');
    if (name && nodes.kind(name) === 'identifier') {
      f.declare(nodes.text(name));
      const type = this.typeName(nodes.field(pattern, 'type'));
      f.write(nodes.at(name), nodes.text(name), this.converted(nodes.at(name), value, type));
    }
    for (const each of nodes.children(pattern)) if (/pattern$/.test(nodes.kind(each))) this.bind(each, value);
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

  private switchExpression(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [on = 0, ...arms] = nodes.children(node);
    const subject = this.expression(on);
    const slot = f.fresh('<value>');
    this.switchOn(
      at,
      subject,
      arms.map((arm) => {
        const [pattern = 0, ...rest] = nodes.children(arm);
        return {
          ...this.caseOf([pattern]),
          body: () => {
            this.bind(pattern, subject);
            f.writeSlot(at, slot, this.expression(rest.at(-1) ?? 0));
          },
        };
      }),
      false,
    );
    return f.readSlot(at, slot);
  }

  protected caseOf(patterns: readonly number[]): {
    readonly values: readonly number[] | undefined;
    readonly isOpen: boolean;
  } {
    const { nodes } = this;
    const [first = 0] = patterns;
    if (patterns.length === 0 || nodes.kind(first) === 'discard') return { values: undefined, isOpen: false };
    const isConstant = patterns.every(
      (each) => nodes.kind(each) === 'constant_pattern' || /_literal$/.test(nodes.kind(each)),
    );
    return isConstant ? { values: patterns, isOpen: false } : { values: [], isOpen: true };
  }

  private query(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    let value: Temp | undefined;
    for (const clause of nodes.children(node)) {
      const name = nodes.field(clause, 'name');
      if (name) {
        const over = this.expression(nodes.children(clause).at(-1) ?? 0);
        f.declare(nodes.text(name));
        f.write(at, nodes.text(name), this.elementOf(at, over));
      } else value = this.expression(nodes.children(clause).at(-1) ?? 0);
    }
    return this.list(at, value === undefined ? [] : [value], true);
  }
}

/** Types of which the value itself says all. */
export function isPlain(type: string): boolean {
  return (
    type === '' ||
    type.endsWith('[]') ||
    /^(var|string|String|object|dynamic|char|T)$/.test(type) ||
    lists.test(type) ||
    maps.test(type) ||
    type === 'StringBuilder'
  );
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

export function literal(text: string): string {
  if (text.startsWith('"""')) return text.replace(/^"{3,}|"{3,}$/g, '');
  if (text.startsWith('@')) return text.slice(2, -1).replaceAll('""', '"');
  const inner = text.slice(1, text.endsWith('u8') ? -3 : -1);
  if (!inner.includes('\\')) return inner;
  return inner.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
}

function numberOf(text: string): number {
  return Number(text.replaceAll('_', '').replace(/(?<=\d)[uUlLfFdDmM]+$/, ''));
}
