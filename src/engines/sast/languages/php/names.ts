import { hintsAtSecret } from '../../../../knowledge/secret-words.js';
import type { FunctionBuilder } from '../../ir/builder.js';
import type { Temp } from '../../ir/ir.js';
import { documentedType } from '../docs.js';
import type { Php } from './context.js';
import { ownFileKeys, ownServerKeys, superglobals } from './known.js';
import { escaped, lastPart, singleQuoted } from './text.js';

// Variables, constants, texts and arrays of PHP.

/** `A\\B\\C` → `C`, of which the file knows from now on what it stands for. */
export function classNamed(php: Php, text: string): string {
  const name = lastPart(text).replace(/^\?/, '');
  if (name === text || php.imports.has(name)) return name;
  if (text.startsWith('\\')) php.imports.set(name, text.slice(1));
  else {
    const [first = ''] = text.split('\\');
    const root = php.imports.get(first) ?? (php.namespace === '' ? first : `${php.namespace}\\${first}`);
    php.imports.set(name, root + text.slice(first.length));
  }
  return name;
}

/** The type that a comment before a place declares with a tag: `@var \\PDO`, `@param Client $client`. */
export function documented(php: Php, at: number, tag: RegExp): string | undefined {
  if (php.docs.isEmpty) return undefined;
  const written = tag.exec(php.docs.before(at))?.[1];
  const type = written === undefined ? undefined : documentedType(written);
  if (type === undefined) return undefined;
  const isList = type.endsWith('[]');
  const name = classNamed(php, isList ? type.slice(0, -2) : type);
  return isList ? `${name}[]` : name;
}

/** `/** @var Connection $db *\/` before `$db = …` */
export function documentedVariable(php: Php, at: number, variable: number): string | undefined {
  if (php.docs.isEmpty) return undefined;
  return documented(php, at, new RegExp(`@var\\s+([^\\s*]+)\\s+(?:\\${php.nodes.text(variable)}\\b|\\*/)`));
}

/** What the server itself knows of a request. */
export function isOwnMember(php: Php, object: number, index: number): boolean {
  const { nodes } = php;
  const key = nodes.text(index).replace(/^['"]|['"]$/g, '');
  const text = nodes.text(object);
  return (
    (text === '$_SERVER' && ownServerKeys.test(key)) ||
    // A variable that holds an upload: nothing else has a member of that name.
    (text.startsWith('$_FILES') ? ownFileKeys.test(key) : key === 'tmp_name')
  );
}

export function readVariable(php: Php, at: number, name: string): Temp {
  const { f } = php;
  if (name === '$this') return f.read(at, 'this');
  // What stands on a command line is no page.
  if (name === '$argv') return php.callApi(at, 'argv', [php.api(at, name)]);
  // A path, so that conditions can guard what is read from it.
  if (superglobals.test(name)) return f.steady(php.api(at, name), name);
  if (owns(php, name)) return f.read(at, name);
  // A file that is included gives its variables; elsewhere nothing is known yet.
  if (f.parent === undefined && f.find(name) === undefined) return php.api(at, name);
  if (f.find(name) === undefined || !mayBorrow(php, name)) f.declare(name);
  return f.read(at, name);
}

export function borrow(php: Php, name: string): void {
  const { f } = php;
  let module: FunctionBuilder = f;
  while (module.parent) module = module.parent;
  if (module === f) return;
  module.declare(name);
  const known = php.borrowed.get(f);
  if (known) known.add(name);
  else php.borrowed.set(f, new Set([name]));
}

function owns(php: Php, name: string): boolean {
  return php.f.find(name)?.up === 0;
}

function mayBorrow(php: Php, name: string): boolean {
  return php.arrows.has(php.f) || php.borrowed.get(php.f)?.has(name) === true;
}

export function writeVariable(php: Php, at: number, name: string, value: Temp): void {
  if (name === '$this' || superglobals.test(name)) return;
  if (!owns(php, name) && !mayBorrow(php, name)) php.f.declare(name);
  php.f.write(at, name, value);
}

/** `$$name` can be any variable. */
export function dynamicVariable(php: Php, node: number): Temp {
  const { nodes } = php;
  const [inner = 0] = nodes.children(node);
  if (nodes.kind(inner) === 'name') return readVariable(php, nodes.at(node), `$${nodes.text(inner)}`);
  return php.callApi(nodes.at(node), '$$', [php.expression(inner)]);
}

export function constantNamed(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const name = lastPart(nodes.text(node));
  if (name === '__DIR__' || name === '__FILE__') return f.constant(nodes.at(node), '');
  return f.read(nodes.at(node), name);
}

export function partsOf(php: Php, node: number): readonly Temp[] {
  const { nodes, f } = php;
  return nodes.children(node).map((each) => {
    const kind = nodes.kind(each);
    if (kind === 'string_content') return f.constant(nodes.at(each), nodes.text(each));
    if (kind === 'escape_sequence') return f.constant(nodes.at(each), escaped(nodes.text(each)));
    return php.expression(each);
  });
}

export function interpolated(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const body = nodes.kind(node) === 'heredoc' ? nodes.field(node, 'value') : node;
  const parts = partsOf(php, body);
  return parts.length === 0 ? f.constant(at, '') : php.concat(at, parts);
}

/** A text as it stands: in double quotes one without variables and escapes. */
export function plainText({ nodes }: Php, node: number): string | undefined {
  if (nodes.kind(node) === 'string') return singleQuoted(nodes.text(node));
  if (nodes.kind(node) !== 'encapsed_string') return undefined;
  const text = nodes.text(node).replace(/^b/i, '').slice(1, -1);
  return /[$\\{]/.test(text) ? undefined : text;
}

export function lowerKey(php: Php, node: number): string | Temp {
  const { nodes } = php;
  const text = plainText(php, node);
  if (text !== undefined) return text;
  if (nodes.kind(node) === 'integer') return nodes.text(node);
  // In a text an unquoted key is a name: "$a[b]".
  if (nodes.kind(node) === 'name') return nodes.text(node);
  if (nodes.text(node).startsWith('PDO::')) return nodes.text(node);
  return php.expression(node);
}

export function memberKey(php: Php, node: number): string | Temp {
  return php.nodes.kind(node) === 'name' ? php.nodes.text(node) : php.expression(node);
}

export function array(php: Php, node: number): Temp {
  const { nodes } = php;
  const at = nodes.at(node);
  const items = nodes.children(node);
  const isKeyed = items.some((each) => nodes.children(each).length > 1);
  const isOpen = items.some((each) => nodes.kind(nodes.children(each)[0] ?? 0) === 'variadic_unpacking');
  if (!isKeyed) return php.list(at, php.expressions(items), isOpen);
  const apart: Temp[] = [];
  const entries = items.flatMap((each, index): readonly (readonly [string | Temp, Temp])[] => {
    const [key = 0, value] = nodes.children(each);
    const entry: readonly [string | Temp, Temp] =
      value === undefined
        ? [String(index), php.expression(key)]
        : [lowerKey(php, key), php.expression(value)];
    // A credential is looked at where it stands.
    if (value === undefined || !hintsAtSecret.test(nodes.text(key))) return [entry];
    apart.push(php.dict(nodes.at(each), [entry]));
    return [];
  });
  return php.dict(at, entries, apart);
}

export function lowerScope(php: Php, node: number): Temp {
  const { nodes, f } = php;
  const text = nodes.text(node);
  const at = nodes.at(node);
  if (text === 'self' || text === 'static')
    return php.className === undefined ? f.temp() : f.read(at, php.className);
  if (text === 'parent') return php.baseName === undefined ? f.temp() : f.read(at, php.baseName);
  return /name/.test(nodes.kind(node)) && !text.startsWith('$')
    ? f.read(at, classNamed(php, text))
    : php.expression(node);
}

export function lowerArguments(
  php: Php,
  list: number,
): { readonly args: Temp[]; readonly named: (readonly [string, Temp])[] } {
  const { nodes } = php;
  const args: Temp[] = [];
  const named: (readonly [string, Temp])[] = [];
  for (const each of nodes.children(list)) {
    const name = nodes.field(each, 'name');
    const value = php.expression(nodes.children(each).at(-1) ?? 0);
    if (name) named.push([nodes.text(name), value]);
    else args.push(value);
  }
  return { args, named };
}
