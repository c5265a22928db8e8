import type { Temp } from '../../ir/ir.js';
import type { Php } from './context.js';
import {
  assigning,
  escapingFilter,
  filledBy,
  holesOf,
  iterators,
  listingFilter,
  strictFilter,
  wholeRequest,
} from './known.js';
import { lowerArguments, lowerScope, readVariable, writeVariable } from './names.js';
import { lastPart, singleQuoted } from './text.js';

type Stripped = 'preg_replace strip' | 'preg_replace strip dots' | 'preg_replace strip places';

/**
 * `('/[^a-z]/', '', $x)`, `('/\D/', '', $x)`: only letters and digits are left; of `[^0-9.]` dots as well, which lead out of a
 * folder, and of `[^\w:/]` what an address is made of.
 */
function strips(text: string): Stripped | undefined {
  const [, , , set, letters = ''] = stripping.exec(text) ?? [];
  if (set === undefined) return undefined;
  if (/[:/]/.test(letters.replace(/\[:\w{1,10}:\]/g, ''))) return 'preg_replace strip places';
  return letters.includes('.') ? 'preg_replace strip dots' : 'preg_replace strip';
}

const stripping =
  /^\(\s*(['"])([^\w\s])(\[\^((?:[\w\s.,+@:-]|\\[a-oq-zA-OQ-Z\d_./-]|\[:(?:alnum|alpha|digit|lower|upper|space|xdigit):\]|\\p(?:[LN]|\{L[a-z]?\}|\{N[a-z]?\}))+)\]|\\[DW]|\[\\[DW]\])[+*]?(?:\2|[})>\]])[iu]*\1\s*,\s*(['"])[\w-]?\5/;

/** Calls of functions, methods and constructors, and files that are included. */
export function exit(php: Php, node: number): Temp {
  const { nodes } = php;
  const args = php.expressions(nodes.children(node));
  const out = php.callApi(nodes.at(node), 'exit', args);
  php.stop();
  return out;
}

export function call(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const callee = nodes.field(node, 'function');
  const isName = nodes.kind(callee) === 'name' || nodes.kind(callee) === 'qualified_name';
  const name = isName ? lastPart(nodes.text(callee)).toLowerCase() : '';
  if (name === 'die' || name === 'exit') return exit(php, nodes.field(node, 'arguments'));
  declareFilled(php, nodes.field(node, 'arguments'), name);
  const { args, named } = lowerArguments(php, nodes.field(node, 'arguments'));
  if (isName) {
    defines(php, node, name, args);
    return knownCall(php, node, name, args) ?? f.call(at, f.read(at, name), args, { named });
  }
  const target = php.expression(callee);
  if (/^(variable_name|subscript_expression)$/.test(nodes.kind(callee))) php.callApi(at, '$', [target]);
  return f.call(at, target, args, { named });
}

/** `preg_match('/a/', $x, $found)`: a variable that no one gave the file before is the file's own. */
function declareFilled(php: Php, list: number, name: string): void {
  const { nodes, f } = php;
  const place = filledBy.get(name);
  const [given = 0] = place === undefined ? [] : nodes.children(nodes.children(list)[place] ?? 0);
  const variable = nodes.text(given);
  if (given === 0 || nodes.kind(given) !== 'variable_name' || f.find(variable) !== undefined) return;
  writeVariable(php, nodes.at(given), variable, f.temp());
}

/** Functions whose arguments say what their result is. */
function knownCall(php: Php, node: number, name: string, args: readonly Temp[]): Temp | undefined {
  const { nodes } = php;
  const at = nodes.at(node);
  const given = nodes.children(nodes.field(node, 'arguments'));
  switch (name) {
    case 'filter_var':
    case 'filter_input': {
      const text = nodes.fieldText(node, 'arguments');
      if (strictFilter.test(text)) return php.callApi(at, `${name}:number`, args);
      if (listingFilter.test(text)) return php.callApi(at, `${name}:number`, args);
      const value = php.callApi(at, name, args);
      return escapingFilter.test(text) ? php.callApi(at, 'htmlspecialchars', [value]) : value;
    }
    case 'array_push':
    case 'array_unshift':
    case 'array_pop':
    case 'array_shift':
      return worked(php, at, name, args);
    case 'settype':
      return settype(php, node, args);
    case 'sprintf':
    case 'printf':
    case 'vsprintf':
    case 'vprintf':
      return formatted(php, at, name, nodes.children(given[0] ?? 0)[0] ?? 0, args);
    case 'preg_replace': {
      const stripped = strips(nodes.fieldText(node, 'arguments'));
      return stripped && php.callApi(at, stripped, args);
    }
    case 'file_get_contents':
    case 'fopen':
    case 'file':
      return /^\(\s*['"]php:\/\/input['"]/.test(nodes.fieldText(node, 'arguments'))
        ? php.callApi(at, 'php://input', [])
        : undefined;
    case 'parse_url':
      return /PHP_URL_(PATH|QUERY|PORT)/.test(nodes.fieldText(node, 'arguments'))
        ? php.callApi(at, 'parse_url:part', args)
        : undefined;
    case 'compact':
      return php.dict(
        at,
        given.flatMap((each): readonly (readonly [string, Temp])[] => {
          const text = singleQuoted(nodes.text(each));
          return /^\w+$/.test(text) ? [[text, readVariable(php, at, `$${text}`)]] : [];
        }),
      );
    default:
      return iterated(php, at, name, given, args);
  }
}

/** Functions that change the list that they are given. */
function worked(php: Php, at: number, name: string, [list, ...items]: readonly Temp[]): Temp | undefined {
  const { f } = php;
  if (list === undefined) return undefined;
  if (name === 'array_shift') return php.method(at, list, 'pop', [f.constant(at, 0)]);
  if (name === 'array_pop') return php.method(at, list, 'pop', []);
  for (const each of items) php.method(at, list, name === 'array_push' ? 'push' : 'add', [each]);
  return f.constant(at, 1);
}

/** `settype($x, 'integer')` */
function settype(php: Php, node: number, [first]: readonly Temp[]): Temp | undefined {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const [target = 0, type = 0] = nodes
    .children(nodes.field(node, 'arguments'))
    .map((each) => nodes.first(each));
  const isNumber = /^(int|integer|float|double|bool|boolean)$/.test(singleQuoted(nodes.text(type)));
  if (!isNumber || first === undefined || nodes.kind(target) !== 'variable_name') return undefined;
  writeVariable(php, at, nodes.text(target), f.typed(at, first, 'int'));
  return f.constant(at, true);
}

/** What stands in holes for numbers is one. */
function formatted(php: Php, at: number, name: string, pattern: number, args: readonly Temp[]): Temp {
  const { nodes, f } = php;
  const [format, ...rest] = args;
  const holes = /string/.test(nodes.kind(pattern)) ? holesOf(nodes.text(pattern)) : [];
  const isList = name.startsWith('v');
  const values = rest.map((each, index) =>
    (isList ? holes.length > 0 && holes.every(Boolean) : holes[index]) ? f.typed(at, each, 'int') : each,
  );
  if (format === undefined) return f.temp();
  php.callApi(at, `${name} format`, [format]);
  const text = f.binary(at, '%', format, php.list(at, values));
  return name.endsWith('printf') && !name.includes('sprintf') ? php.callApi(at, 'printf', [text]) : text;
}

/** `array_map(fn ($x) => …, $list)`: the function is called with the elements; one that is named, by its name. */
function iterated(
  php: Php,
  at: number,
  name: string,
  given: readonly number[],
  args: readonly Temp[],
): Temp | undefined {
  const { nodes, f } = php;
  const places = iterators.get(name);
  const callback = nodes.children(given[places?.callback ?? 0] ?? 0)[0] ?? 0;
  const [called, list] = [args[places?.callback ?? 0], args[places?.list ?? 1]];
  if (!places || called === undefined || list === undefined) return undefined;
  const isNamed = nodes.kind(callback) === 'string';
  if (!isNamed && !/^(anonymous_function|arrow_function)$/.test(nodes.kind(callback))) return undefined;
  const element = name === 'preg_replace_callback' ? php.list(at, [list], true) : php.elementOf(at, list);
  const callee = isNamed ? f.read(at, lastPart(singleQuoted(nodes.text(callback))).toLowerCase()) : called;
  const result = f.call(at, callee, name === 'array_reduce' ? [element, element] : [element, element]);
  if (name === 'preg_replace_callback') return php.concat(at, [list, result]);
  return name === 'array_map' ? php.list(at, [result], true) : name === 'array_reduce' ? result : list;
}

/** `define('NAME', value)` is a constant of every file. */
function defines(php: Php, node: number, name: string, args: readonly Temp[]): void {
  const { nodes, f } = php;
  if (name !== 'define' || f.parent !== undefined || args[1] === undefined) return;
  const first = nodes.children(nodes.children(nodes.field(node, 'arguments'))[0] ?? 0)[0] ?? 0;
  if (nodes.kind(first) !== 'string' && nodes.kind(first) !== 'encapsed_string') return;
  const constant = nodes.text(first).slice(1, -1);
  f.exports.set(constant, f.declare(constant));
  f.write(nodes.at(node), constant, args[1]);
}

export function memberCall(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const receiver = lowerReceiver(php, nodes.field(node, 'object'));
  const name = nodes.field(node, 'name');
  const { args, named } = lowerArguments(php, nodes.field(node, 'arguments'));
  assigns(php, nodes.field(node, 'arguments'), nodes.text(name), args);
  if (nodes.kind(name) === 'name') return php.method(at, receiver, nodes.text(name), args, named);
  const key = php.expression(name);
  php.callApi(at, '->$', [key]);
  return f.call(at, f.get(at, receiver, key), args, { receiver, named });
}

/** A record that is made of a request as it came: `User::create($request->all())`. */
function assigns(php: Php, list: number, name: string, [first]: readonly Temp[]): void {
  const { nodes } = php;
  const [given = 0] = nodes.children(list);
  // A controller that is made of the whole request keeps it; records are made of what a framework gives.
  if (name === 'new' && nodes.text(given).startsWith('$_')) return;
  if (first !== undefined && assigning.test(name) && wholeRequest.test(nodes.text(given)))
    php.callApi(nodes.at(given), 'record.assign', [first]);
}

/** Members that a controller has from its framework (https://codeigniter.com/userguide3/libraries/input.html). */
function lowerReceiver(php: Php, node: number): Temp {
  const text = php.nodes.text(node);
  if (text === '$this->input') return php.api(php.nodes.at(node), 'input');
  if (text === '$this->request' || text === '$this->params()')
    return php.api(php.nodes.at(node), 'this.request');
  return php.expression(node);
}

export function scopedCall(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const scope = lowerScope(php, nodes.field(node, 'scope'));
  if (nodes.kind(nodes.field(node, 'scope')) === 'variable_name') php.callApi(at, 'new $', [scope]);
  const written = nodes.fieldText(node, 'name');
  const name = written === '__construct' ? 'constructor' : written;
  const isOwn = /^(parent|self|static)$/.test(nodes.fieldText(node, 'scope'));
  const { args, named } = lowerArguments(php, nodes.field(node, 'arguments'));
  const receiver = isOwn && f.find('this') ? f.read(at, 'this') : scope;
  assigns(php, nodes.field(node, 'arguments'), name, args);
  return f.call(at, f.get(at, scope, name), args, { receiver, method: name, named });
}

export function creation(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const [type = 0, ...rest] = nodes.children(node);
  const list = [...rest, ...nodes.children(type)].find((each) => nodes.kind(each) === 'arguments') ?? 0;
  const isAnonymous = nodes.kind(type) === 'anonymous_class';
  const callee = isAnonymous ? php.parts.classValue(php, type, '<class>') : lowerScope(php, type);
  if (!isAnonymous && !/name$/.test(nodes.kind(type).replace('variable_name', '')))
    php.callApi(at, 'new $', [callee]);
  const { args, named } = list ? lowerArguments(php, list) : { args: [], named: [] };
  assigns(php, list, 'new', args);
  return f.call(at, callee, args, { named, isNew: true });
}

export function include(php: Php, node: number): Temp {
  const { nodes } = php;
  const at = nodes.at(node);
  const [target = 0] = nodes.children(node);
  const value = php.expression(target);
  php.callApi(at, 'include', [value]);
  const path = /['"]([^'"]+)['"]\s*\)?$/.exec(nodes.text(target))?.[1];
  if (path === undefined) return value;
  return php.imported(at, path);
}
