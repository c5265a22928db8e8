import type { FunctionBuilder } from '../../ir/builder.js';
import type { Temp } from '../../ir/ir.js';
import { DocComments, documentedType } from '../docs.js';
import { type Junctions, Lowering } from '../lowering.js';
import { ownFileKeys, ownServerKeys, superglobals } from './known.js';
import { escaped, lastPart, singleQuoted } from './text.js';

/** Variables, constants, texts and arrays of PHP. */
export abstract class PhpNames extends Lowering {
  protected readonly language = 'php';
  protected readonly junctions: Junctions = {
    and: new Set(['&&', 'and']),
    or: new Set(['||', 'or']),
  };
  /** Variables of outer functions that a function asked for: `use ($x)`, `global $x`. */
  protected readonly borrowed = new Map<FunctionBuilder, Set<string>>();
  /** Arrow functions see all variables of the function around them. */
  protected readonly arrows = new Set<FunctionBuilder>();
  protected className: string | undefined;
  /** What names stand for, by `use` or by being written in full. */
  protected readonly imports = new Map<string, string>();
  protected namespace = '';
  protected readonly docs = new DocComments(this.nodes.tree);
  protected baseName: string | undefined;

  /** `A\\B\\C` → `C`, of which the file knows from now on what it stands for. */
  protected classNamed(text: string): string {
    const name = lastPart(text).replace(/^\?/, '');
    if (name === text || this.imports.has(name)) return name;
    if (text.startsWith('\\')) this.imports.set(name, text.slice(1));
    else {
      const [first = ''] = text.split('\\');
      const root = this.imports.get(first) ?? (this.namespace === '' ? first : `${this.namespace}\\${first}`);
      this.imports.set(name, root + text.slice(first.length));
    }
    return name;
  }

  /** The type that a comment before a place declares with a tag: `@var \\PDO`, `@param Client $client`. */
  protected documented(at: number, tag: RegExp): string | undefined {
    if (this.docs.isEmpty) return undefined;
    const written = tag.exec(this.docs.before(at))?.[1];
    const type = written === undefined ? undefined : documentedType(written);
    if (type === undefined) return undefined;
    const isList = type.endsWith('[]');
    const name = this.classNamed(isList ? type.slice(0, -2) : type);
    return isList ? `${name}[]` : name;
  }

  /** `/** @var Connection $db *\/` before `$db = …` */
  protected documentedVariable(at: number, variable: number): string | undefined {
    if (this.docs.isEmpty) return undefined;
    return this.documented(
      at,
      new RegExp(`@var\\s+([^\\s*]+)\\s+(?:\\${this.nodes.text(variable)}\\b|\\*/)`),
    );
  }

  /** What the server itself knows of a request. */
  protected isOwnMember(object: number, index: number): boolean {
    const { nodes } = this;
    const key = nodes.text(index).replace(/^['"]|['"]$/g, '');
    const text = nodes.text(object);
    return (
      (text === '$_SERVER' && ownServerKeys.test(key)) ||
      // A variable that holds an upload: nothing else has a member of that name.
      (text.startsWith('$_FILES') ? ownFileKeys.test(key) : key === 'tmp_name')
    );
  }

  protected readVariable(at: number, name: string): Temp {
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

  protected borrow(name: string): void {
    const { f } = this;
    let module: FunctionBuilder = f;
    while (module.parent) module = module.parent;
    if (module === f) return;
    module.declare(name);
    const known = this.borrowed.get(f);
    if (known) known.add(name);
    else this.borrowed.set(f, new Set([name]));
  }

  protected owns(name: string): boolean {
    return this.f.find(name)?.up === 0;
  }

  protected mayBorrow(name: string): boolean {
    return this.arrows.has(this.f) || this.borrowed.get(this.f)?.has(name) === true;
  }

  protected writeVariable(at: number, name: string, value: Temp): void {
    if (name === '$this' || superglobals.test(name)) return;
    if (!this.owns(name) && !this.mayBorrow(name)) this.f.declare(name);
    this.f.write(at, name, value);
  }

  /** `$$name` can be any variable. */
  protected dynamicVariable(node: number): Temp {
    const { nodes } = this;
    const [inner = 0] = nodes.children(node);
    if (nodes.kind(inner) === 'name') return this.readVariable(nodes.at(node), `$${nodes.text(inner)}`);
    return this.callApi(nodes.at(node), '$$', [this.expression(inner)]);
  }

  protected constantNamed(node: number): Temp {
    const { nodes, f } = this;
    const name = lastPart(nodes.text(node));
    if (name === '__DIR__' || name === '__FILE__') return f.constant(nodes.at(node), '');
    return f.read(nodes.at(node), name);
  }

  protected parts(node: number): readonly Temp[] {
    const { nodes, f } = this;
    return nodes.children(node).map((each) => {
      const kind = nodes.kind(each);
      if (kind === 'string_content') return f.constant(nodes.at(each), nodes.text(each));
      if (kind === 'escape_sequence') return f.constant(nodes.at(each), escaped(nodes.text(each)));
      return this.expression(each);
    });
  }

  protected interpolated(node: number): Temp {
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
    if (nodes.text(node).startsWith('PDO::')) return nodes.text(node);
    return this.expression(node);
  }

  protected memberKey(node: number): string | Temp {
    return this.nodes.kind(node) === 'name' ? this.nodes.text(node) : this.expression(node);
  }

  protected array(node: number): Temp {
    const { nodes } = this;
    const at = nodes.at(node);
    const items = nodes.children(node);
    const isKeyed = items.some((each) => nodes.children(each).length > 1);
    const isOpen = items.some((each) => nodes.kind(nodes.children(each)[0] ?? 0) === 'variadic_unpacking');
    if (!isKeyed) return this.list(at, this.expressions(items), isOpen);
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
      ? f.read(at, this.classNamed(text))
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
}
