import type { Annotation, ClassFacts, Constant, FunctionIr, Param, Temp } from '../../ir/ir.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';
import { classKinds, yields } from './known.js';
import { PhpStatements } from './statements.js';
import { lastPart } from './text.js';

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerPhp(tree: FlatTree, path: string): FunctionIr {
  return new PhpLowering(new Nodes(tree), path).module();
}

/** Parts of a condition that hold statements. */
const conditions = new Set([
  'if_statement',
  'else_clause',
  'else_if_clause',
  'compound_statement',
  'colon_block',
]);
const mostConditions = 6;

class PhpLowering extends PhpStatements {
  private facts: ClassFacts | undefined;
  /** What properties and constants of the class begin as, each at its own place. */
  private initials: Temp[] = [];

  module(): FunctionIr {
    const { nodes, f } = this;
    this.collectImports(nodes.root);
    const all = this.topLevel(nodes.root);
    for (const each of all)
      if (nodes.kind(each) === 'function_definition' || classKinds.has(nodes.kind(each))) {
        const name = this.nameOf(each);
        f.exports.set(name, f.declare(name));
      }
    for (const each of all) for (const name of this.conditionalIn(each)) f.exports.set(name, f.declare(name));
    // Functions and classes are there before the file runs.
    for (const each of all) if (nodes.kind(each) === 'function_definition') this.statement(each);
    for (const each of all) if (classKinds.has(nodes.kind(each))) this.statement(each);
    this.statements(nodes.root);
    for (const name of f.slots) if (name.startsWith('$')) f.exports.set(name, f.declare(name));
    return this.finish({
      imports: this.imports,
      ...(this.namespace === '' ? {} : { namespace: this.namespace }),
    });
  }

  /** https://www.php.net/manual/en/language.namespaces.importing.php */
  private collectImports(node: number): void {
    const { nodes } = this;
    for (const each of nodes.children(node)) {
      if (nodes.kind(each) === 'namespace_definition') {
        this.namespace = nodes.fieldText(each, 'name');
        this.collectImports(nodes.field(each, 'body'));
      }
      if (nodes.kind(each) === 'namespace_use_declaration') this.use(nodes.text(each));
    }
  }

  /** `use A\\B, C\\D as E;`, `use A\\{B, C as D};` */
  private use(text: string): void {
    const names = text.replace(/^use\s+/, '').replace(/;\s*$/, '');
    if (/^(function|const)\s/.test(names)) return;
    const open = names.indexOf('{');
    const base = open < 0 ? '' : names.slice(0, open).trim();
    for (const each of names
      .slice(open + 1)
      .replace('}', '')
      .split(',')) {
      const [name = '', alias] = each.trim().split(/\s{1,20}as\s{1,20}/i);
      const full = (base + name).replace(/^\\/, '');
      if (name !== '') this.imports.set(alias ?? lastPart(full), full);
    }
  }

  /** Statements of the file and of namespace blocks. */
  private topLevel(node: number): readonly number[] {
    const { nodes } = this;
    return nodes.children(node).flatMap((each) => {
      const body = nodes.kind(each) === 'namespace_definition' ? nodes.field(each, 'body') : 0;
      return body ? this.topLevel(body) : [each];
    });
  }

  /** What a file declares where some condition holds: `if (!function_exists('x')) { function x() {} }`. */
  private conditionalIn(node: number, depth = 0): readonly string[] {
    const { nodes } = this;
    if (depth > mostConditions || !conditions.has(nodes.kind(node))) return [];
    return nodes.children(node).flatMap((each) => {
      const kind = nodes.kind(each);
      const isDeclared = kind === 'function_definition' || classKinds.has(kind);
      return isDeclared ? [this.nameOf(each)] : this.conditionalIn(each, depth + 1);
    });
  }

  protected closure(node: number): Temp {
    return this.function(node, '<closure>');
  }

  protected function(node: number, name: string, isMethod = false): Temp {
    const { nodes } = this;
    const at = nodes.at(node);
    return this.inner(name, at, isMethod, () => {
      if (nodes.kind(node) === 'arrow_function') this.arrows.add(this.f);
      const uses = nodes.children(node).find((each) => nodes.kind(each) === 'anonymous_function_use_clause');
      if (uses !== undefined)
        this.borrowed.set(
          this.f,
          new Set(nodes.children(uses).map((each) => nodes.text(each).replace(/^&\s*/, ''))),
        );
      this.parameters(nodes.field(node, 'parameters'), at);
      const body = nodes.field(node, 'body');
      if (nodes.kind(node) === 'arrow_function') this.giveBack(nodes.at(body), this.expression(body));
      else if (body) this.statement(body);
      const given = this.f.find(yields);
      if (given?.up === 0) this.giveBack(at, this.f.readSlot(at, given.slot));
      const written = this.typeName(nodes.field(node, 'return_type'));
      const returns = /^(|array|iterable|object|mixed|Generator|Traversable|Iterator)$/.test(written)
        ? (this.documented(at, /@return\s+([^\s*]+)/) ?? written)
        : written;
      return {
        annotations: this.attributes(node),
        ...(isMethod && this.facts ? { owner: this.facts } : {}),
        ...(returns === '' ? {} : { returns }),
        isPublic: !nodes.children(node).some((each) => /^(private|protected)$/.test(nodes.text(each))),
      };
    });
  }

  private parameters(list: number, documentedAt: number): void {
    const { nodes, f } = this;
    for (const each of nodes.children(list)) {
      const name = nodes.fieldText(each, 'name');
      const type = this.typeOfParameter(each, documentedAt);
      const annotations = this.attributes(each);
      const param: Param = {
        name: name.slice(1),
        slot: f.declare(name),
        rest: nodes.kind(each) === 'variadic_parameter',
        ...(/^(|string|array|iterable|mixed|callable|self|static)$/.test(type) ? {} : { type }),
        ...(annotations.length > 0 ? { annotations } : {}),
      };
      f.params.push(param);
      const given = nodes.field(each, 'default_value');
      // A credential is looked at where it stands.
      if (/pass|pwd|secret|token|key/i.test(name) && /string/.test(nodes.kind(given)))
        this.dict(nodes.at(each), [[name.slice(1), this.expression(given)]]);
    }
    for (const each of nodes.children(list))
      if (nodes.kind(each) === 'property_promotion_parameter') {
        const at = nodes.at(each);
        const name = nodes.fieldText(each, 'name');
        f.store(at, f.read(at, 'this'), name.slice(1), f.read(at, name));
      }
  }

  private typeOfParameter(node: number, documentedAt: number): string {
    const { nodes } = this;
    const type = this.typeName(nodes.field(node, 'type'));
    const name = nodes.fieldText(node, 'name');
    if (!/^(|array|iterable|object)$/.test(type) || !/^\$\w+$/.test(name)) return type;
    return (
      this.documented(documentedAt, new RegExp(`@param\\s+([^\\s*]+)\\s+(?:&|\\.\\.\\.)?\\${name}\\b`)) ??
      type
    );
  }

  private typeName(node: number): string {
    const { nodes } = this;
    if (node === 0) return '';
    const inner = /^(optional_type|union_type|named_type)$/.test(nodes.kind(node))
      ? nodes.children(node)
      : [];
    const real = inner.find((each) => nodes.text(each) !== 'null');
    return real === undefined ? this.classNamed(nodes.text(node).replace(/^\?/, '')) : this.typeName(real);
  }

  private attributes(node: number): readonly Annotation[] {
    const { nodes } = this;
    return nodes
      .children(nodes.field(node, 'attributes'))
      .flatMap((group) => nodes.children(group))
      .map((each) => ({
        name: lastPart(nodes.text(nodes.children(each)[0] ?? 0)),
        args: this.attributeArgs(nodes.field(each, 'parameters')),
      }));
  }

  private attributeArgs(list: number): Readonly<Record<string, Constant>> {
    const { nodes } = this;
    const args: Record<string, Constant> = {};
    nodes.children(list).forEach((each, index) => {
      const name = nodes.fieldText(each, 'name');
      const text = /['"]([^'"]*)['"]/.exec(nodes.text(nodes.children(each).at(-1) ?? 0))?.[1];
      if (text !== undefined) args[name === '' ? (index === 0 ? 'value' : String(index)) : name] = text;
    });
    return args;
  }

  protected classValue(node: number, name: string): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const outer = { facts: this.facts, className: this.className, baseName: this.baseName };
    const bases = this.basesOf(node);
    const base = this.extended(node);
    const draft: ClassFacts = {
      name,
      bases,
      annotations: this.attributes(node),
      fieldTypes: this.fieldTypes(node),
      ...(nodes.kind(node) === 'enum_declaration' ? { isEnum: true as const } : {}),
    };
    this.facts = draft;
    this.className = name;
    this.baseName = base;
    const before = this.initials;
    this.initials = [];
    const entries = nodes.children(nodes.field(node, 'body')).flatMap((each) => this.members(each));
    const members = this.dict(at, entries, [...this.traits(node), ...this.initials]);
    this.initials = before;
    const baseValue = base === undefined ? undefined : f.read(at, base);
    const out = this.classFrom(at, draft, members, baseValue);
    Object.assign(this, outer);
    return out;
  }

  private basesOf(node: number): readonly string[] {
    const { nodes } = this;
    return nodes
      .children(node)
      .filter((each) => /^(base_clause|class_interface_clause)$/.test(nodes.kind(each)))
      .flatMap((each) => nodes.children(each).map((name) => lastPart(nodes.text(name))));
  }

  private extended(node: number): string | undefined {
    const { nodes } = this;
    const clause = nodes.children(node).find((each) => nodes.kind(each) === 'base_clause');
    return clause === undefined ? undefined : lastPart(nodes.text(nodes.children(clause)[0] ?? 0));
  }

  private traits(node: number): readonly Temp[] {
    const { nodes, f } = this;
    return nodes
      .childrenOf(nodes.field(node, 'body'), 'use_declaration')
      .flatMap((each) => nodes.children(each).filter((name) => /name/.test(nodes.kind(name))))
      .map((name) => f.read(nodes.at(name), lastPart(nodes.text(name))));
  }

  private fieldTypes(node: number): ReadonlyMap<string, string> {
    const { nodes } = this;
    const types = new Map<string, string>();
    const given = new Map<string, string>();
    for (const each of nodes.children(nodes.field(node, 'body'))) {
      const parameters =
        nodes.kind(each) === 'method_declaration' ? nodes.children(nodes.field(each, 'parameters')) : [];
      for (const param of parameters)
        if (nodes.kind(param) === 'property_promotion_parameter')
          types.set(nodes.fieldText(param, 'name').slice(1), this.typeName(nodes.field(param, 'type')));
      if (nodes.kind(each) === 'method_declaration') this.givenFields(each, given);
      if (nodes.kind(each) !== 'property_declaration') continue;
      const written = this.typeName(nodes.field(each, 'type'));
      const type = /^(|array|iterable|object)$/.test(written)
        ? (this.documented(nodes.at(each), /@var\s+([^\s*]+)/) ?? '')
        : written;
      if (type === '') continue;
      for (const element of nodes.children(each))
        if (nodes.kind(element) === 'property_element')
          types.set(nodes.fieldText(element, 'name').slice(1), type);
    }
    for (const [name, type] of given) if (!types.has(name)) types.set(name, type);
    return types;
  }

  /** `$this->client = $client` of a parameter with a type. */
  private givenFields(method: number, fields: Map<string, string>): void {
    const { nodes } = this;
    const given = new Map<string, string>();
    for (const param of nodes.children(nodes.field(method, 'parameters'))) {
      const type = this.typeOfParameter(param, nodes.at(method));
      if (/^[A-Z]/.test(type)) given.set(nodes.fieldText(param, 'name'), type);
    }
    if (given.size === 0) return;
    for (const each of nodes.children(nodes.field(method, 'body'))) {
      const assignment = nodes.kind(each) === 'expression_statement' ? nodes.first(each) : 0;
      const type = given.get(nodes.fieldText(assignment, 'right'));
      const [, name] = /^\$this->(\w+)$/.exec(nodes.fieldText(assignment, 'left')) ?? [];
      if (type !== undefined && name !== undefined) fields.set(name, type);
    }
  }

  /** `protected $guarded = [];`: frameworks read settings from members of their classes. */
  private declares(at: number, name: string, value: Temp): void {
    const { f } = this;
    if (!/^(guarded|fillable|except|middleware|csrf\w*|enableCsrfValidation)$/.test(name)) return;
    const base = f.constant(at, this.baseName ?? '');
    this.callApi(at, 'member', [f.constant(at, name), value, base]);
  }

  private members(node: number): readonly (readonly [string, Temp])[] {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'method_declaration': {
        const name = nodes.fieldText(node, 'name');
        return [[name === '__construct' ? 'constructor' : name, this.function(node, name, true)]];
      }
      case 'property_declaration':
        return nodes.children(node).flatMap((each): readonly (readonly [string, Temp])[] => {
          const value = nodes.kind(each) === 'property_element' ? nodes.field(each, 'default_value') : 0;
          if (value === 0) return [];
          const name = nodes.fieldText(each, 'name').slice(1);
          const initial = this.expression(value);
          this.declares(nodes.at(each), name, initial);
          this.initials.push(this.dict(nodes.at(each), [[name, initial]]));
          return [];
        });
      case 'const_declaration':
        return nodes.children(node).flatMap((each): readonly (readonly [string, Temp])[] => {
          const [name = 0, value = 0] = nodes.children(each);
          if (nodes.kind(each) === 'const_element')
            this.initials.push(this.dict(nodes.at(each), [[nodes.text(name), this.expression(value)]]));
          return [];
        });
      case 'enum_case': {
        const value = nodes.field(node, 'value');
        return [[nodes.fieldText(node, 'name'), value ? this.expression(value) : this.f.temp()]];
      }
      default:
        return [];
    }
  }
}
