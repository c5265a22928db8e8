import type { Temp } from '../../ir/ir.js';
import { octalNumberOf } from '../text.js';
import { PhpCalls } from './calls.js';
import { hashing, secretName, superglobals, yields } from './known.js';
import { lastPart, singleQuoted } from './text.js';

/** Expressions of PHP (https://www.php.net/manual/en/language.expressions.php). */
export abstract class PhpExpressions extends PhpCalls {
  protected abstract closure(node: number): Temp;

  protected expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'variable_name':
        return this.readVariable(at, nodes.text(node));
      case 'dynamic_variable_name':
        return this.dynamicVariable(node);
      case 'name':
      case 'qualified_name':
        return this.constantNamed(node);
      case 'string':
        return f.constant(at, singleQuoted(nodes.text(node)));
      case 'encapsed_string':
      case 'heredoc':
        return this.interpolated(node);
      case 'nowdoc':
        return f.constant(at, nodes.fieldText(node, 'value'));
      case 'integer':
      case 'float':
        return f.constant(at, octalNumberOf(nodes.text(node)));
      case 'boolean':
        return f.constant(at, /^true$/i.test(nodes.text(node)));
      case 'null':
        return f.constant(at, null);
      case 'shell_command_expression':
        return this.callApi(at, 'shell_exec', [this.concat(at, this.parts(node))]);
      case 'array_creation_expression':
      case 'list_literal':
        return this.array(node);
      case 'subscript_expression': {
        const [object = 0, index = 0] = nodes.children(node);
        if (index === 0) return this.expression(object);
        if (this.isOwnMember(object, index)) return this.api(at, 'server member');
        const shared = this.globalNamed(object, index);
        if (shared !== undefined) return this.readVariable(at, shared);
        return f.get(at, this.expression(object), this.key(index));
      }
      case 'member_access_expression':
      case 'nullsafe_member_access_expression':
        return f.get(
          at,
          this.expression(nodes.field(node, 'object')),
          this.memberKey(nodes.field(node, 'name')),
        );
      case 'scoped_property_access_expression':
        return f.get(at, this.scope(nodes.field(node, 'scope')), nodes.fieldText(node, 'name').slice(1));
      case 'class_constant_access_expression': {
        const [scope = 0, name = 0] = nodes.children(node);
        if (nodes.text(name) === 'class') return f.constant(at, lastPart(nodes.text(scope)));
        return f.get(at, this.scope(scope), nodes.text(name));
      }
      case 'function_call_expression':
        return this.call(node);
      case 'member_call_expression':
      case 'nullsafe_member_call_expression':
        return this.memberCall(node);
      case 'scoped_call_expression':
        return this.scopedCall(node);
      case 'object_creation_expression':
        return this.creation(node);
      case 'assignment_expression':
      case 'reference_assignment_expression': {
        this.aliased(node);
        const left = nodes.field(node, 'left');
        const given = this.expression(nodes.field(node, 'right'));
        const type = nodes.kind(left) === 'variable_name' ? this.documentedVariable(at, left) : undefined;
        const value = type === undefined ? given : f.typed(at, given, type);
        this.assign(left, value);
        return value;
      }
      case 'augmented_assignment_expression':
        return this.augmented(node);
      case 'update_expression': {
        const target = nodes.field(node, 'argument');
        const operator = nodes.fieldText(node, 'operator').slice(0, 1);
        const before = this.expression(target);
        this.assign(target, f.binary(at, operator, before, f.constant(at, 1)));
        return before;
      }
      case 'binary_expression':
        return this.binary(node);
      case 'unary_op_expression':
        return this.unary(
          at,
          nodes.fieldText(node, 'operator'),
          this.expression(nodes.field(node, 'argument')),
        );
      case 'conditional_expression': {
        const condition = nodes.field(node, 'condition');
        const body = nodes.field(node, 'body') || condition;
        return this.conditional(
          at,
          condition,
          () => this.expression(body),
          () => this.expression(nodes.field(node, 'alternative')),
        );
      }
      case 'cast_expression': {
        const value = this.expression(nodes.field(node, 'value'));
        const type = nodes.fieldText(node, 'type').toLowerCase();
        if (type === 'string') return this.callApi(at, 'strval', [value]);
        return /^(int|integer|float|double|bool|boolean)$/.test(type) ? f.typed(at, value, type) : value;
      }
      case 'match_expression':
        return this.match(node);
      case 'yield_expression':
        return this.yielded(node);
      case 'anonymous_function':
      case 'arrow_function':
        return this.closure(node);
      case 'print_intrinsic':
        return this.callApi(at, 'print', this.expressions(nodes.children(node)));
      case 'include_expression':
      case 'include_once_expression':
      case 'require_expression':
      case 'require_once_expression':
        return this.include(node);
      case 'throw_expression': {
        const value = this.expression(nodes.children(node)[0] ?? 0);
        this.throwing(nodes.at(node), value);
        return value;
      }
      case 'parenthesized_expression':
      case 'error_suppression_expression':
      case 'clone_expression':
      case 'by_ref':
      case 'variadic_unpacking':
      case 'argument':
        return this.expression(nodes.children(node).at(-1) ?? 0);
      case 'exit_statement':
        return this.exit(node);
      default:
        return this.onlyPart(node);
    }
  }

  /** What a generator gives is kept until it ends: any of it is an element of the result. */
  private yielded(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [given = 0] = nodes.children(node);
    const value = this.expression(nodes.children(given).at(-1) ?? given);
    const slot = f.declare(yields);
    f.writeSlot(at, slot, this.list(at, [f.readSlot(at, slot), this.list(at, [value])], true));
    return f.temp();
  }

  private augmented(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const left = nodes.field(node, 'left');
    const operator = nodes.fieldText(node, 'operator').slice(0, -1);
    const right = nodes.field(node, 'right');
    const value =
      operator === '??'
        ? this.oneOf(at, left, right)
        : operator === '.'
          ? this.concat(at, [this.expression(left), this.expression(right)])
          : f.binary(at, operator, this.expression(left), this.expression(right));
    this.assign(left, value);
    return value;
  }

  private binary(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const operator = nodes.fieldText(node, 'operator').toLowerCase();
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    const junction = this.junction(at, operator, left, right);
    if (junction !== undefined) return junction;
    if (
      operator === 'instanceof' &&
      /name$/.test(nodes.kind(right)) &&
      nodes.kind(left) !== 'assignment_expression'
    ) {
      const value = this.expression(left);
      f.narrowed(at, value, this.classNamed(nodes.text(right)));
      return f.binary(at, operator, value, this.scope(right));
    }
    const [a, b] = [this.expression(left), this.expression(right)];
    this.compared(at, operator, [left, right], [a, b]);
    if (operator === '.') return this.concat(at, [a, b]);
    const value = f.binary(at, operator, a, b);
    return /^([-+*/%]|\*\*)$/.test(operator) ? f.typed(at, value, 'int') : value;
  }

  /** Secrets that are compared letter by letter, and hashes that `==` takes for numbers. */
  private compared(at: number, operator: string, sides: readonly number[], values: readonly Temp[]): void {
    const { nodes } = this;
    if (!/^[=!]==?$/.test(operator)) return;
    const texts = sides.map((each) => nodes.text(each));
    const isLoose = operator.length === 2;
    if (isLoose && texts.some((each) => hashing.test(each))) this.callApi(at, 'loose ==', values);
    const literal = sides.findIndex((each) => /string/.test(nodes.kind(each)));
    const value = values[literal];
    if (
      value !== undefined &&
      texts.some(
        (each, index) =>
          index !== literal &&
          /(^\$|[_'">])(password|passwd|pwd|PHP_AUTH_PW|secret|api_?key)['"\])]*$/i.test(each),
      )
    )
      this.callApi(at, '== literal', [value]);
    const isFixed = sides.some((each) =>
      /^(null|boolean|integer|string|encapsed_string)$/.test(nodes.kind(each)),
    );
    const isConfirmed = texts.some((each) =>
      /strlen|count|::[A-Z]|confirm|repeat|again|retype|2\b/i.test(each),
    );
    if (!isFixed && !isConfirmed && texts.some((each) => secretName.test(each)))
      this.callApi(at, '==', values);
  }

  private match(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const on = nodes.field(node, 'condition');
    const isTrue = /^\(\s*true\s*\)$/i.test(nodes.text(on));
    const subject = isTrue ? undefined : this.expression(on);
    const slot = f.fresh('<value>');
    const arms = nodes.children(nodes.field(node, 'body'));
    this.switchOn(
      at,
      subject,
      arms.map((arm) => ({
        values:
          nodes.kind(arm) === 'match_default_expression'
            ? undefined
            : nodes.children(nodes.field(arm, 'conditional_expressions')),
        body: () => f.writeSlot(at, slot, this.expression(nodes.field(arm, 'return_expression'))),
      })),
      false,
    );
    return f.readSlot(at, slot);
  }

  /** `$a = &$b`: two names of one variable. */
  private aliased(node: number): void {
    const { nodes, f } = this;
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    if (nodes.kind(node) !== 'reference_assignment_expression') return;
    if (nodes.kind(left) !== 'variable_name' || nodes.kind(right) !== 'variable_name') return;
    const known = f.find(nodes.text(right));
    if (known === undefined || known.up === 0) f.alias(nodes.text(left), f.declare(nodes.text(right)));
  }

  /** `$GLOBALS['name']`, which is `global $name`. */
  private globalNamed(object: number, index: number): string | undefined {
    const { nodes } = this;
    if (nodes.text(object) !== '$GLOBALS' || nodes.kind(index) !== 'string') return undefined;
    const name = `$${singleQuoted(nodes.text(index))}`;
    if (!/^\$\w{1,100}$/.test(name)) return undefined;
    this.borrow(name);
    return name;
  }

  protected assign(target: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(target);
    switch (nodes.kind(target)) {
      case 'variable_name':
        this.writeVariable(at, nodes.text(target), value);
        return;
      case 'subscript_expression': {
        const [object = 0, index = 0] = nodes.children(target);
        this.declareRoot(object);
        const receiver = this.expression(object);
        if (index !== 0 && /^\$(_SESSION|GLOBALS)$/.test(nodes.text(object))) {
          const key = this.key(index);
          this.callApi(at, `${nodes.text(object)}[]=`, [
            typeof key === 'string' ? f.constant(at, key) : key,
            value,
          ]);
        }
        const shared = this.globalNamed(object, index);
        if (shared !== undefined) this.writeVariable(at, shared, value);
        else if (index === 0) this.method(at, receiver, 'push', [value]);
        else f.store(at, receiver, this.key(index), value);
        return;
      }
      case 'member_access_expression':
      case 'nullsafe_member_access_expression':
        f.store(
          at,
          this.expression(nodes.field(target, 'object')),
          this.memberKey(nodes.field(target, 'name')),
          value,
        );
        return;
      case 'scoped_property_access_expression':
        f.store(
          at,
          this.scope(nodes.field(target, 'scope')),
          nodes.fieldText(target, 'name').slice(1),
          value,
        );
        return;
      case 'dynamic_variable_name':
        this.callApi(at, '$$=', this.expressions(nodes.children(target)));
        return;
      case 'by_ref':
        this.assign(nodes.children(target)[0] ?? 0, value);
        return;
      case 'list_literal':
      case 'array_creation_expression':
        this.destructure(target, value);
    }
  }

  /** `$list['a']['b'] = x` makes the variable. */
  private declareRoot(node: number): void {
    const { nodes, f } = this;
    if (nodes.kind(node) === 'subscript_expression') this.declareRoot(nodes.children(node)[0] ?? 0);
    else if (nodes.kind(node) === 'variable_name') {
      const name = nodes.text(node);
      if (name !== '$this' && !superglobals.test(name) && f.find(name) === undefined) f.declare(name);
    }
  }

  private destructure(target: number, value: Temp): void {
    const { nodes, f } = this;
    const items = nodes.children(target);
    const isArray = nodes.kind(target) === 'array_creation_expression';
    let pending: number | undefined;
    items.forEach((each, index) => {
      const [first = 0, second] = isArray ? nodes.children(each) : [each];
      if (second !== undefined) this.assign(second, f.get(nodes.at(each), value, this.key(first)));
      else if (!isArray && /^(string|integer|encapsed_string)$/.test(nodes.kind(first))) pending = first;
      else {
        this.assign(
          first,
          f.get(nodes.at(each), value, pending === undefined ? String(index) : this.key(pending)),
        );
        pending = undefined;
      }
    });
  }
}
