import type { FunctionBuilder } from '../../engine/builder.js';
import type { Temp } from '../../engine/ir.js';
import { type Junctions, Lowering } from '../lowering.js';
import {
  escapingFilter,
  hashing,
  holesOf,
  iterators,
  ownFileKeys,
  ownServerKeys,
  secretName,
  strictFilter,
} from './known.js';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', e: '\x1b', f: '\f' };
/** The variable that holds what a generator gives. */
export const yields = '<yield>';
const assigning =
  /^(new|create|forceCreate|fill|forceFill|update|insert|firstOrCreate|updateOrCreate|firstOrNew|save|patchEntity|newEntity|setAttributes|load)$/;
/** A request of which nothing was chosen. */
const wholeRequest =
  /^(\$_(POST|GET|REQUEST)|(\$\w*request|request\(\)|Request|Input)(->|::)(all|input|post|query|except\([^)]*|json|toArray|request->all|query->all)\(\)|\$this->request->(getData|getPost|getVar)\(\))$/i;
/** https://www.php.net/manual/en/language.variables.superglobals.php */
const superglobals =
  /^\$(_GET|_POST|_REQUEST|_COOKIE|_SERVER|_FILES|_ENV|_SESSION|GLOBALS|HTTP_RAW_POST_DATA|argv|argc)$/;

/** Expressions of PHP (https://www.php.net/manual/en/language.expressions.php). */
export abstract class PhpExpressions extends Lowering {
  protected readonly junctions: Junctions = {
    and: new Set(['&&', 'and']),
    or: new Set(['||', 'or']),
  };
  /** Variables of outer functions that a function asked for: `use ($x)`, `global $x`. */
  protected readonly borrowed = new Map<FunctionBuilder, Set<string>>();
  /** Arrow functions see all variables of the function around them. */
  protected readonly arrows = new Set<FunctionBuilder>();
  protected className: string | undefined;
  protected baseName: string | undefined;

  protected abstract closure(node: number): Temp;
  protected abstract classValue(node: number, name: string): Temp;

  protected expression(node: number): Temp {
    return this.deeper(() => this.expressionAt(node));
  }

  private expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    if (node === 0) return f.constant(0, null);
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
        return f.constant(at, nodes.text(nodes.field(node, 'value')));
      case 'integer':
      case 'float':
        return f.constant(
          at,
          Number(
            nodes
              .text(node)
              .replaceAll('_', '')
              .replace(/^0(\d)/, '0o$1'),
          ),
        );
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
        return f.get(
          at,
          this.scope(nodes.field(node, 'scope')),
          nodes.text(nodes.field(node, 'name')).slice(1),
        );
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
        const value = this.expression(nodes.field(node, 'right'));
        this.assign(nodes.field(node, 'left'), value);
        return value;
      }
      case 'augmented_assignment_expression':
        return this.augmented(node);
      case 'update_expression': {
        const target = nodes.field(node, 'argument');
        const operator = nodes.text(nodes.field(node, 'operator')).slice(0, 1);
        const before = this.expression(target);
        this.assign(target, f.binary(at, operator, before, f.constant(at, 1)));
        return before;
      }
      case 'binary_expression':
        return this.binary(node);
      case 'unary_op_expression':
        return this.unary(
          at,
          nodes.text(nodes.field(node, 'operator')),
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
        const type = nodes.text(nodes.field(node, 'type')).toLowerCase();
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
        return this.callApi(
          at,
          'print',
          nodes.children(node).map((each) => this.expression(each)),
        );
      case 'include_expression':
      case 'include_once_expression':
      case 'require_expression':
      case 'require_once_expression':
        return this.include(node);
      case 'throw_expression': {
        const value = this.expression(nodes.children(node)[0] ?? 0);
        f.leave({ kind: 'stop' }, f.block());
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
      default: {
        const items = nodes.children(node).map((each) => this.expression(each));
        const [only] = items;
        return items.length === 1 && only !== undefined ? only : this.list(at, items, true);
      }
    }
  }

  /** What the server itself knows of a request. */
  private isOwnMember(object: number, index: number): boolean {
    const { nodes } = this;
    const key = nodes.text(index).replace(/^['"]|['"]$/g, '');
    const text = nodes.text(object);
    return (
      (text === '$_SERVER' && ownServerKeys.test(key)) ||
      (text.startsWith('$_FILES') && ownFileKeys.test(key))
    );
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

  protected exit(node: number): Temp {
    const { nodes, f } = this;
    const args = nodes.children(node).map((each) => this.expression(each));
    const out = this.callApi(nodes.at(node), 'exit', args);
    f.leave({ kind: 'stop' }, f.block());
    return out;
  }

  private readVariable(at: number, name: string): Temp {
    const { f } = this;
    if (name === '$this') return f.read(at, 'this');
    // What stands on a command line is no page.
    if (name === '$argv') return this.callApi(at, 'argv', [this.api(at, name)]);
    // A path, so that conditions can guard what is read from it.
    if (superglobals.test(name)) return f.steady(this.api(at, name), name);
    if (this.owns(name)) return f.read(at, name);
    // A file that is included gives its variables; elsewhere nothing is known yet.
    if (f.parent === undefined && f.find(name) === undefined) return this.api(at, name);
    if (f.find(name) === undefined || !this.mayBorrow(name)) f.declare(name);
    return f.read(at, name);
  }

  private owns(name: string): boolean {
    return this.f.find(name)?.up === 0;
  }

  private mayBorrow(name: string): boolean {
    return this.arrows.has(this.f) || this.borrowed.get(this.f)?.has(name) === true;
  }

  protected writeVariable(at: number, name: string, value: Temp): void {
    if (name === '$this' || superglobals.test(name)) return;
    if (!this.owns(name) && !this.mayBorrow(name)) this.f.declare(name);
    this.f.write(at, name, value);
  }

  /** `$$name` can be any variable. */
  private dynamicVariable(node: number): Temp {
    const { nodes } = this;
    const [inner = 0] = nodes.children(node);
    if (nodes.kind(inner) === 'name') return this.readVariable(nodes.at(node), `$${nodes.text(inner)}`);
    return this.callApi(nodes.at(node), '$$', [this.expression(inner)]);
  }

  private constantNamed(node: number): Temp {
    const { nodes, f } = this;
    const name = lastPart(nodes.text(node));
    if (name === '__DIR__' || name === '__FILE__') return f.constant(nodes.at(node), '');
    return f.read(nodes.at(node), name);
  }

  private parts(node: number): readonly Temp[] {
    const { nodes, f } = this;
    return nodes.children(node).map((each) => {
      const kind = nodes.kind(each);
      if (kind === 'string_content') return f.constant(nodes.at(each), nodes.text(each));
      if (kind === 'escape_sequence') return f.constant(nodes.at(each), escaped(nodes.text(each)));
      return this.expression(each);
    });
  }

  private interpolated(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const body = nodes.kind(node) === 'heredoc' ? nodes.field(node, 'value') : node;
    const parts = this.parts(body);
    return parts.length === 0 ? f.constant(at, '') : this.concat(at, parts);
  }

  protected key(node: number): string | Temp {
    const { nodes } = this;
    if (nodes.kind(node) === 'string') return singleQuoted(nodes.text(node));
    if (nodes.kind(node) === 'integer') return nodes.text(node);
    // In a text an unquoted key is a name: "$a[b]".
    if (nodes.kind(node) === 'name') return nodes.text(node);
    return this.expression(node);
  }

  private memberKey(node: number): string | Temp {
    return this.nodes.kind(node) === 'name' ? this.nodes.text(node) : this.expression(node);
  }

  private array(node: number): Temp {
    const { nodes } = this;
    const at = nodes.at(node);
    const items = nodes.children(node);
    const isKeyed = items.some((each) => nodes.children(each).length > 1);
    const isOpen = items.some((each) => nodes.kind(nodes.children(each)[0] ?? 0) === 'variadic_unpacking');
    if (!isKeyed)
      return this.list(
        at,
        items.map((each) => this.expression(each)),
        isOpen,
      );
    const apart: Temp[] = [];
    const entries = items.flatMap((each, index): readonly (readonly [string | Temp, Temp])[] => {
      const [key = 0, value] = nodes.children(each);
      const entry: readonly [string | Temp, Temp] =
        value === undefined ? [String(index), this.expression(key)] : [this.key(key), this.expression(value)];
      // A credential is looked at where it stands.
      if (value === undefined || !/pass|pwd|secret|token|key/i.test(nodes.text(key))) return [entry];
      apart.push(this.dict(nodes.at(each), [entry]));
      return [];
    });
    return this.dict(at, entries, apart);
  }

  protected scope(node: number): Temp {
    const { nodes, f } = this;
    const text = nodes.text(node);
    const at = nodes.at(node);
    if (text === 'self' || text === 'static')
      return this.className === undefined ? f.temp() : f.read(at, this.className);
    if (text === 'parent') return this.baseName === undefined ? f.temp() : f.read(at, this.baseName);
    return /name/.test(nodes.kind(node)) && !text.startsWith('$')
      ? f.read(at, lastPart(text))
      : this.expression(node);
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
    const isName = nodes.kind(callee) === 'name' || nodes.kind(callee) === 'qualified_name';
    const name = isName ? lastPart(nodes.text(callee)).toLowerCase() : '';
    if (name === 'die' || name === 'exit') return this.exit(nodes.field(node, 'arguments'));
    const { args, named } = this.args(nodes.field(node, 'arguments'));
    if (isName) {
      this.defines(node, name, args);
      return this.knownCall(node, name, args) ?? f.call(at, f.read(at, name), args, { named });
    }
    const target = this.expression(callee);
    if (nodes.kind(callee) === 'variable_name') this.callApi(at, '$', [target]);
    return f.call(at, target, args, { named });
  }

  /** Functions whose arguments say what their result is. */
  private knownCall(node: number, name: string, args: readonly Temp[]): Temp | undefined {
    const { nodes } = this;
    const at = nodes.at(node);
    const given = nodes.children(nodes.field(node, 'arguments'));
    switch (name) {
      case 'filter_var':
      case 'filter_input': {
        const text = nodes.text(nodes.field(node, 'arguments'));
        if (strictFilter.test(text)) return this.callApi(at, `${name}:number`, args);
        const value = this.callApi(at, name, args);
        return escapingFilter.test(text) ? this.callApi(at, 'htmlspecialchars', [value]) : value;
      }
      case 'sprintf':
      case 'printf':
      case 'vsprintf':
      case 'vprintf':
        return this.formatted(at, name, nodes.children(given[0] ?? 0)[0] ?? 0, args);
      case 'parse_url':
        return /PHP_URL_(PATH|QUERY|PORT)/.test(nodes.text(nodes.field(node, 'arguments')))
          ? this.callApi(at, 'parse_url:part', args)
          : undefined;
      case 'compact':
        return this.dict(
          at,
          given.flatMap((each): readonly (readonly [string, Temp])[] => {
            const text = singleQuoted(nodes.text(each));
            return /^\w+$/.test(text) ? [[text, this.readVariable(at, `$${text}`)]] : [];
          }),
        );
      default:
        return this.iterated(at, name, given, args);
    }
  }

  /** What stands in holes for numbers is one. */
  private formatted(at: number, name: string, pattern: number, args: readonly Temp[]): Temp {
    const { nodes, f } = this;
    const [format, ...rest] = args;
    const holes = /string/.test(nodes.kind(pattern)) ? holesOf(nodes.text(pattern)) : [];
    const isList = name.startsWith('v');
    const values = rest.map((each, index) =>
      (isList ? holes.length > 0 && holes.every(Boolean) : holes[index]) ? f.typed(at, each, 'int') : each,
    );
    if (format === undefined) return f.temp();
    this.callApi(at, `${name} format`, [format]);
    const text = f.binary(at, '%', format, this.list(at, values));
    return name.endsWith('printf') && !name.includes('sprintf') ? this.callApi(at, 'printf', [text]) : text;
  }

  /** `array_map(fn ($x) => …, $list)`: the function is called with the elements; one that is named, by its name. */
  private iterated(
    at: number,
    name: string,
    given: readonly number[],
    args: readonly Temp[],
  ): Temp | undefined {
    const { nodes, f } = this;
    const places = iterators.get(name);
    const callback = nodes.children(given[places?.callback ?? 0] ?? 0)[0] ?? 0;
    const [called, list] = [args[places?.callback ?? 0], args[places?.list ?? 1]];
    if (!places || called === undefined || list === undefined) return undefined;
    const isNamed = nodes.kind(callback) === 'string';
    if (!isNamed && !/^(anonymous_function|arrow_function)$/.test(nodes.kind(callback))) return undefined;
    const element = name === 'preg_replace_callback' ? this.list(at, [list], true) : this.elementOf(at, list);
    const callee = isNamed ? f.read(at, lastPart(singleQuoted(nodes.text(callback))).toLowerCase()) : called;
    const result = f.call(at, callee, name === 'array_reduce' ? [element, element] : [element, element]);
    if (name === 'preg_replace_callback') return this.concat(at, [list, result]);
    return name === 'array_map' ? this.list(at, [result], true) : name === 'array_reduce' ? result : list;
  }

  /** `define('NAME', value)` is a constant of every file. */
  private defines(node: number, name: string, args: readonly Temp[]): void {
    const { nodes, f } = this;
    if (name !== 'define' || f.parent !== undefined || args[1] === undefined) return;
    const first = nodes.children(nodes.children(nodes.field(node, 'arguments'))[0] ?? 0)[0] ?? 0;
    if (nodes.kind(first) !== 'string' && nodes.kind(first) !== 'encapsed_string') return;
    const constant = nodes.text(first).slice(1, -1);
    f.exports.set(constant, f.declare(constant));
    f.write(nodes.at(node), constant, args[1]);
  }

  private memberCall(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const receiver = this.receiver(nodes.field(node, 'object'));
    const name = nodes.field(node, 'name');
    const { args, named } = this.args(nodes.field(node, 'arguments'));
    this.assigns(nodes.field(node, 'arguments'), nodes.text(name), args);
    if (nodes.kind(name) === 'name') return this.method(at, receiver, nodes.text(name), args, named);
    const key = this.expression(name);
    this.callApi(at, '$', [key]);
    return f.call(at, f.get(at, receiver, key), args, { receiver, named });
  }

  /** A record that is made of a request as it came: `User::create($request->all())`. */
  private assigns(list: number, name: string, [first]: readonly Temp[]): void {
    const { nodes } = this;
    const [given = 0] = nodes.children(list);
    if (first !== undefined && assigning.test(name) && wholeRequest.test(nodes.text(given)))
      this.callApi(nodes.at(given), 'record.assign', [first]);
  }

  /** Members that a controller has from its framework (https://codeigniter.com/userguide3/libraries/input.html). */
  private receiver(node: number): Temp {
    const text = this.nodes.text(node);
    if (text === '$this->input') return this.api(this.nodes.at(node), 'input');
    if (text === '$this->request' || text === '$this->params()')
      return this.api(this.nodes.at(node), 'this.request');
    return this.expression(node);
  }

  private scopedCall(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const scope = this.scope(nodes.field(node, 'scope'));
    if (nodes.kind(nodes.field(node, 'scope')) === 'variable_name') this.callApi(at, 'new $', [scope]);
    const written = nodes.text(nodes.field(node, 'name'));
    const name = written === '__construct' ? 'constructor' : written;
    const isOwn = /^(parent|self|static)$/.test(nodes.text(nodes.field(node, 'scope')));
    const { args, named } = this.args(nodes.field(node, 'arguments'));
    const receiver = isOwn && f.find('this') ? f.read(at, 'this') : scope;
    this.assigns(nodes.field(node, 'arguments'), name, args);
    return f.call(at, f.get(at, scope, name), args, { receiver, method: name, named });
  }

  private creation(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [type = 0, ...rest] = nodes.children(node);
    const list = [...rest, ...nodes.children(type)].find((each) => nodes.kind(each) === 'arguments') ?? 0;
    const isAnonymous = nodes.kind(type) === 'anonymous_class';
    const callee = isAnonymous ? this.classValue(type, '<class>') : this.scope(type);
    if (!isAnonymous && !/name$/.test(nodes.kind(type).replace('variable_name', '')))
      this.callApi(at, 'new $', [callee]);
    const { args, named } = list ? this.args(list) : { args: [], named: [] };
    this.assigns(list, 'new', args);
    return f.call(at, callee, args, { named, isNew: true });
  }

  private augmented(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const left = nodes.field(node, 'left');
    const operator = nodes.text(nodes.field(node, 'operator')).slice(0, -1);
    const right = nodes.field(node, 'right');
    const value =
      operator === '??'
        ? this.either(at, [() => this.expression(left), () => this.expression(right)])
        : operator === '.'
          ? this.concat(at, [this.expression(left), this.expression(right)])
          : f.binary(at, operator, this.expression(left), this.expression(right));
    this.assign(left, value);
    return value;
  }

  private binary(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const operator = nodes.text(nodes.field(node, 'operator')).toLowerCase();
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    if (this.junctions.and.has(operator)) return this.shortCircuit(at, true, left, right);
    if (this.junctions.or.has(operator)) return this.shortCircuit(at, false, left, right);
    if (operator === '??')
      return this.either(at, [() => this.expression(left), () => this.expression(right)]);
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
      texts.some((each) => /(^\$|[_'">])(password|passwd|pwd|secret|api_?key)['"\])]*$/i.test(each))
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

  private include(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [target = 0] = nodes.children(node);
    const value = this.expression(target);
    this.callApi(at, 'include', [value]);
    const path = /['"]([^'"]+)['"]\s*\)?$/.exec(nodes.text(target))?.[1];
    if (path === undefined) return value;
    const out = f.temp();
    f.emit(at, { op: 'import', out, module: path });
    return out;
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
        if (index === 0) this.method(at, receiver, 'push', [value]);
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
          nodes.text(nodes.field(target, 'name')).slice(1),
          value,
        );
        return;
      case 'dynamic_variable_name':
        this.callApi(
          at,
          '$$=',
          nodes.children(target).map((each) => this.expression(each)),
        );
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

/** `App\Http\Request` is `Request`. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('\\') + 1);
}

export function singleQuoted(literal: string): string {
  return literal
    .replace(/^b/i, '')
    .slice(1, -1)
    .replace(/\\(['\\])/g, '$1');
}

function escaped(sequence: string): string {
  const letter = sequence[1] ?? '';
  return escapes[letter] ?? letter;
}
