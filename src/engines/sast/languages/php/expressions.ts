import { credentialExpression, looselyComparedName } from '../../../../knowledge/secret-words.js';
import type { Temp } from '../../ir/ir.js';
import { octalNumberOf } from '../text.js';
import { call, creation, exit, include, memberCall, scopedCall } from './calls.js';
import type { Php } from './context.js';
import { hashing, superglobals, yields } from './known.js';
import {
  array,
  borrow,
  classNamed,
  constantNamed,
  documentedVariable,
  dynamicVariable,
  interpolated,
  isOwnMember,
  lowerKey,
  lowerScope,
  memberKey,
  partsOf,
  plainText,
  readVariable,
  writeVariable,
} from './names.js';
import { lastPart, singleQuoted } from './text.js';

/** Expressions of PHP (https://www.php.net/manual/en/language.expressions.php). */
export function lowerExpression(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'variable_name':
      return readVariable(php, at, nodes.text(node));
    case 'dynamic_variable_name':
      return dynamicVariable(php, node);
    case 'name':
      return /^die$/i.test(nodes.text(node)) ? exit(php, node) : constantNamed(php, node);
    case 'qualified_name':
      return constantNamed(php, node);
    case 'string':
      return f.constant(at, singleQuoted(nodes.text(node)));
    case 'encapsed_string':
    case 'heredoc':
      return interpolated(php, node);
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
      return php.callApi(at, 'shell_exec', [php.concat(at, partsOf(php, node))]);
    case 'array_creation_expression':
    case 'list_literal':
      return array(php, node);
    case 'subscript_expression': {
      const [object = 0, index = 0] = nodes.children(node);
      if (index === 0) return php.expression(object);
      if (isOwnMember(php, object, index)) return php.api(at, 'server member');
      const shared = globalNamed(php, object, index);
      if (shared !== undefined) return readVariable(php, at, shared);
      return f.get(at, php.expression(object), lowerKey(php, index));
    }
    case 'member_access_expression':
    case 'nullsafe_member_access_expression':
      return f.get(
        at,
        php.expression(nodes.field(node, 'object')),
        memberKey(php, nodes.field(node, 'name')),
      );
    case 'scoped_property_access_expression':
      return f.get(at, lowerScope(php, nodes.field(node, 'scope')), nodes.fieldText(node, 'name').slice(1));
    case 'class_constant_access_expression': {
      const [scope = 0, name = 0] = nodes.children(node);
      if (nodes.text(name) === 'class') return f.constant(at, lastPart(nodes.text(scope)));
      return f.get(at, lowerScope(php, scope), nodes.text(name));
    }
    case 'function_call_expression':
      return call(php, node);
    case 'member_call_expression':
    case 'nullsafe_member_call_expression':
      return memberCall(php, node);
    case 'scoped_call_expression':
      return scopedCall(php, node);
    case 'object_creation_expression':
      return creation(php, node);
    case 'assignment_expression':
    case 'reference_assignment_expression': {
      aliased(php, node);
      const left = nodes.field(node, 'left');
      const given = php.expression(nodes.field(node, 'right'));
      const type = nodes.kind(left) === 'variable_name' ? documentedVariable(php, at, left) : undefined;
      const value = type === undefined ? given : f.typed(at, given, type);
      assign(php, left, value);
      return value;
    }
    case 'augmented_assignment_expression':
      return augmented(php, node);
    case 'update_expression': {
      const target = nodes.field(node, 'argument');
      const operator = nodes.fieldText(node, 'operator').slice(0, 1);
      const before = php.expression(target);
      assign(php, target, f.binary(at, operator, before, f.constant(at, 1)));
      return before;
    }
    case 'binary_expression':
      return binary(php, node);
    case 'unary_op_expression':
      return php.unary(at, nodes.fieldText(node, 'operator'), php.expression(nodes.field(node, 'argument')));
    case 'conditional_expression': {
      const condition = nodes.field(node, 'condition');
      const body = nodes.field(node, 'body') || condition;
      return php.conditional(
        at,
        condition,
        () => php.expression(body),
        () => php.expression(nodes.field(node, 'alternative')),
      );
    }
    case 'cast_expression': {
      const value = php.expression(nodes.field(node, 'value'));
      const type = nodes.fieldText(node, 'type').toLowerCase();
      if (type === 'string') return php.callApi(at, 'strval', [value]);
      return /^(int|integer|float|double|bool|boolean)$/.test(type) ? f.typed(at, value, type) : value;
    }
    case 'match_expression':
      return match(php, node);
    case 'yield_expression':
      return yielded(php, node);
    case 'anonymous_function':
    case 'arrow_function':
      return php.parts.lowerClosure(php, node);
    case 'print_intrinsic':
      return php.callApi(at, 'print', php.expressions(nodes.children(node)));
    case 'include_expression':
    case 'include_once_expression':
    case 'require_expression':
    case 'require_once_expression':
      return include(php, node);
    case 'throw_expression': {
      const value = php.expression(nodes.children(node)[0] ?? 0);
      php.throwing(nodes.at(node), value);
      return value;
    }
    case 'parenthesized_expression':
    case 'error_suppression_expression':
    case 'clone_expression':
    case 'by_ref':
    case 'variadic_unpacking':
    case 'argument':
      return php.expression(nodes.children(node).at(-1) ?? 0);
    case 'exit_statement':
      return exit(php, node);
    default:
      return php.onlyPart(node);
  }
}

/** What a generator gives is kept until it ends: any of it is an element of the result. */
function yielded(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const [given = 0] = nodes.children(node);
  const value = php.expression(nodes.children(given).at(-1) ?? given);
  const slot = f.declare(yields);
  f.writeSlot(at, slot, php.list(at, [f.readSlot(at, slot), php.list(at, [value])], true));
  return f.temp();
}

function augmented(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const left = nodes.field(node, 'left');
  const operator = nodes.fieldText(node, 'operator').slice(0, -1);
  const right = nodes.field(node, 'right');
  const value =
    operator === '??'
      ? php.oneOf(at, left, right)
      : operator === '.'
        ? php.concat(at, [php.expression(left), php.expression(right)])
        : f.binary(at, operator, php.expression(left), php.expression(right));
  assign(php, left, value);
  return value;
}

function binary(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const operator = nodes.fieldText(node, 'operator').toLowerCase();
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  const junction = php.junction(at, operator, left, right);
  if (junction !== undefined) return junction;
  if (
    operator === 'instanceof' &&
    /name$/.test(nodes.kind(right)) &&
    nodes.kind(left) !== 'assignment_expression'
  ) {
    const value = php.expression(left);
    f.narrowed(at, value, classNamed(php, nodes.text(right)));
    return f.binary(at, operator, value, lowerScope(php, right));
  }
  const [a, b] = [php.expression(left), php.expression(right)];
  compared(php, at, operator, [left, right], [a, b]);
  if (operator === '.') return php.concat(at, [a, b]);
  // https://www.php.net/manual/en/language.operators.array.php: what stands on the left stays.
  if (operator === '+' && [left, right].some((each) => isArray(php, each))) return php.dict(at, [], [b, a]);
  const value = f.binary(at, operator, a, b);
  return /^([-+*/%]|\*\*)$/.test(operator) ? f.typed(at, value, 'int') : value;
}

/** A literal, or what is called as the options and defaults of a program are. */
function isArray({ nodes }: Php, node: number): boolean {
  if (nodes.kind(node) === 'array_creation_expression') return true;
  const name = nodes.text(node).slice(-60);
  return /(?:defaults?|options|opts|config|params|parameters|attributes|settings|headers)$/i.test(name);
}

/** Secrets that are compared letter by letter, and hashes that `==` takes for numbers. */
function compared(
  php: Php,
  at: number,
  operator: string,
  sides: readonly number[],
  values: readonly Temp[],
): void {
  const { nodes } = php;
  if (!/^[=!]==?$/.test(operator)) return;
  const texts = sides.map((each) => nodes.text(each));
  const isLoose = operator.length === 2;
  if (isLoose && texts.some((each) => hashing.test(each))) php.callApi(at, 'loose ==', values);
  const literal = sides.findIndex((each) => /string/.test(nodes.kind(each)));
  const value = values[literal];
  if (
    value !== undefined &&
    texts.some(
      (each, index) =>
        index !== literal && (credentialExpression.test(each) || /PHP_AUTH_PW['"\])]*$/.test(each)),
    )
  )
    php.callApi(at, '== literal', [value]);
  const isFixed = sides.some((each) =>
    /^(null|boolean|integer|string|encapsed_string)$/.test(nodes.kind(each)),
  );
  const isConfirmed = texts.some((each) =>
    /strlen|count|::[A-Z]|confirm|repeat|again|retype|2\b/i.test(each),
  );
  if (!isFixed && !isConfirmed && texts.some((each) => looselyComparedName.test(each)))
    php.callApi(at, '==', values);
}

function match(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const on = nodes.field(node, 'condition');
  const isTrue = /^\(\s*true\s*\)$/i.test(nodes.text(on));
  const subject = isTrue ? undefined : php.expression(on);
  const slot = f.fresh('<value>');
  const arms = nodes.children(nodes.field(node, 'body'));
  php.switchOn(
    at,
    subject,
    arms.map((arm) => ({
      values:
        nodes.kind(arm) === 'match_default_expression'
          ? undefined
          : nodes.children(nodes.field(arm, 'conditional_expressions')),
      body: () => f.writeSlot(at, slot, php.expression(nodes.field(arm, 'return_expression'))),
    })),
    false,
  );
  return f.readSlot(at, slot);
}

/** `$a = &$b`: two names of one variable. */
function aliased(php: Php, node: number): void {
  const { nodes, f } = php;
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  if (nodes.kind(node) !== 'reference_assignment_expression') return;
  if (nodes.kind(left) !== 'variable_name' || nodes.kind(right) !== 'variable_name') return;
  const known = f.find(nodes.text(right));
  if (known === undefined || known.up === 0) f.alias(nodes.text(left), f.declare(nodes.text(right)));
}

/** `$GLOBALS['name']`, which is `global $name`. */
function globalNamed(php: Php, object: number, index: number): string | undefined {
  const { nodes } = php;
  const key = nodes.text(object) === '$GLOBALS' ? plainText(php, index) : undefined;
  const name = `$${key}`;
  if (key === undefined || !/^\$\w{1,100}$/.test(name)) return undefined;
  borrow(php, name);
  return name;
}

export function assign(php: Php, target: number, value: Temp): void {
  const { nodes, f } = php;
  const at = nodes.at(target);
  switch (nodes.kind(target)) {
    case 'variable_name':
      writeVariable(php, at, nodes.text(target), value);
      return;
    case 'subscript_expression': {
      const [object = 0, index = 0] = nodes.children(target);
      declareRoot(php, object);
      const receiver = php.expression(object);
      if (index !== 0 && /^\$(_SESSION|GLOBALS)$/.test(nodes.text(object))) {
        const key = lowerKey(php, index);
        php.callApi(at, `${nodes.text(object)}[]=`, [
          typeof key === 'string' ? f.constant(at, key) : key,
          value,
        ]);
      }
      const shared = globalNamed(php, object, index);
      if (shared !== undefined) writeVariable(php, at, shared, value);
      else if (index === 0) php.method(at, receiver, 'push', [value]);
      else f.store(at, receiver, lowerKey(php, index), value);
      return;
    }
    case 'member_access_expression':
    case 'nullsafe_member_access_expression':
      f.store(
        at,
        php.expression(nodes.field(target, 'object')),
        memberKey(php, nodes.field(target, 'name')),
        value,
      );
      return;
    case 'scoped_property_access_expression':
      f.store(
        at,
        lowerScope(php, nodes.field(target, 'scope')),
        nodes.fieldText(target, 'name').slice(1),
        value,
      );
      return;
    case 'dynamic_variable_name':
      php.callApi(at, '$$=', php.expressions(nodes.children(target)));
      return;
    case 'by_ref':
      assign(php, nodes.children(target)[0] ?? 0, value);
      return;
    case 'list_literal':
    case 'array_creation_expression':
      destructure(php, target, value);
  }
}

/** `$list['a']['b'] = x` makes the variable. */
function declareRoot(php: Php, node: number): void {
  const { nodes, f } = php;
  if (nodes.kind(node) === 'subscript_expression') declareRoot(php, nodes.children(node)[0] ?? 0);
  else if (nodes.kind(node) === 'variable_name') {
    const name = nodes.text(node);
    if (name !== '$this' && !superglobals.test(name) && f.find(name) === undefined) f.declare(name);
  }
}

function destructure(php: Php, target: number, value: Temp): void {
  const { nodes, f } = php;
  const items = nodes.children(target);
  const isArray = nodes.kind(target) === 'array_creation_expression';
  let pending: number | undefined;
  items.forEach((each, index) => {
    const [first = 0, second] = isArray ? nodes.children(each) : [each];
    if (second !== undefined) assign(php, second, f.get(nodes.at(each), value, lowerKey(php, first)));
    else if (!isArray && /^(string|integer|encapsed_string)$/.test(nodes.kind(first))) pending = first;
    else {
      assign(
        php,
        first,
        f.get(nodes.at(each), value, pending === undefined ? String(index) : lowerKey(php, pending)),
      );
      pending = undefined;
    }
  });
}
