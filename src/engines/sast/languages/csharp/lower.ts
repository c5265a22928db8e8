import type { ClassFacts, FunctionIr, Temp } from '../../ir/ir.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';
import { CSharpFunctions, getterOf } from './functions.js';
import type { OwnMembers } from './names.js';
import { isPlain } from './types.js';

type Entry = readonly [string, Temp];

const classKinds = new Set([
  'class_declaration',
  'struct_declaration',
  'record_declaration',
  'interface_declaration',
  'enum_declaration',
  'record_struct_declaration',
]);
const functionKinds = /^(method_declaration|constructor_declaration|operator_declaration)$/;
/** A property whose value comes with the request. */
const bound =
  /^(BindProperty|FromQuery|FromRoute|FromForm|FromHeader|SupplyParameterFromQuery|SupplyParameterFromForm)$/;
const maxDeclarations = 400;

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerCSharp(tree: FlatTree, path: string): FunctionIr {
  return new CSharpLowering(new Nodes(tree), path).module();
}

class CSharpLowering extends CSharpFunctions {
  module(): FunctionIr {
    const { nodes, f } = this;
    const types = this.typesIn(nodes.root);
    for (const each of types) {
      const name = nodes.fieldText(each, 'name');
      f.exports.set(name, f.declare(name));
    }
    for (const each of types) {
      const name = nodes.fieldText(each, 'name');
      f.write(nodes.at(each), name, this.classValue(each, name));
    }
    this.topLevel();
    return this.finish({ imports: this.usings() });
  }

  /** `using A.B;` brings in all names of a namespace, `using C = A.B.C;` one (ECMA-334, section 14.5). */
  private usings(): ReadonlyMap<string, string> {
    const { nodes } = this;
    const found = new Map<string, string>();
    for (const each of nodes.childrenOf(nodes.root, 'using_directive')) {
      const words = nodes.text(each).slice(0, 400).replace(';', '').split(/\s/);
      const parts = words.filter((word) => !/^(global|using|static|)$/.test(word));
      const name = parts.at(-1)?.replace('global::', '') ?? '';
      const alias = parts[1] === '=' ? parts[0] : undefined;
      if (/^[\w.]+$/.test(name)) found.set(alias ?? `${name}.*`, name);
    }
    return found;
  }

  /** Statements outside of classes: the program itself. */
  private topLevel(): void {
    const { nodes } = this;
    const statements = nodes
      .childrenOf(nodes.root, 'global_statement')
      .flatMap((each) => nodes.children(each));
    for (const each of statements) this.hoist(each);
    for (const each of statements) if (nodes.kind(each) !== 'local_function_statement') this.statement(each);
  }

  /** All classes of the file, nested ones too: each is known by its own name. */
  private typesIn(node: number): readonly number[] {
    const { nodes } = this;
    const found: number[] = [];
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const each of nodes.children(next)) {
        const kind = nodes.kind(each);
        if (classKinds.has(kind)) found.push(each);
        if (classKinds.has(kind) || kind === 'namespace_declaration') waiting.push(nodes.field(each, 'body'));
        else if (/^(file_scoped_namespace_declaration|preproc_\w+|ERROR)$/.test(kind)) waiting.push(each);
      }
    return found.filter((each) => nodes.field(each, 'name') !== 0);
  }

  private classValue(node: number, name: string): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const { facts: outerFacts, own, className, baseName } = this;
    const body = this.bodyOf(nodes.field(node, 'body'));
    const bases = this.bases(node);
    const isInterface = nodes.kind(node) === 'interface_declaration';
    const facts: ClassFacts = {
      name,
      bases,
      annotations: this.attributes(node),
      fieldTypes: this.fieldTypes(node, body),
      ...(isInterface ? { methods: this.methodNames(body) } : {}),
      ...(nodes.kind(node) === 'enum_declaration' ? { isEnum: true as const } : {}),
    };
    const base = isInterface ? undefined : bases.find((each) => !/^I[A-Z]/.test(each));
    this.facts = facts;
    this.className = name;
    this.baseName = base === name ? undefined : base;
    this.own = this.ownMembers(node, body);
    const later: (() => void)[] = [];
    const entries = [...this.primary(node), ...body.flatMap((each) => this.members(each, later))];
    const members = this.dict(at, entries);
    const baseValue = this.baseName === undefined ? undefined : this.api(at, this.baseName);
    const out = this.classFrom(at, facts, members, baseValue);
    // Values of fields are stored where they stand: what is wrong with one is reported there.
    f.write(at, name, out);
    for (const work of later.slice(0, maxDeclarations)) work();
    Object.assign(this, { facts: outerFacts, own, className, baseName });
    return f.read(at, name);
  }

  /** Members, those between directives of the preprocessor too. */
  private bodyOf(body: number): readonly number[] {
    const { nodes } = this;
    return nodes.children(body).flatMap((each): readonly number[] => {
      const isPart = /^preproc_(if|elif|else|region)/.test(nodes.kind(each));
      return isPart ? this.deeper(() => this.bodyOf(each)) : [each];
    });
  }

  private methodNames(body: readonly number[]): readonly string[] {
    const { nodes } = this;
    return body.flatMap((each) =>
      functionKinds.test(nodes.kind(each)) ? [nodes.fieldText(each, 'name')] : [],
    );
  }

  private bases(node: number): readonly string[] {
    const { nodes } = this;
    const list = nodes.child(node, 'base_list');
    return nodes
      .children(list)
      .filter((each) => nodes.kind(each) !== 'argument_list')
      .map((each) =>
        nodes.kind(each) === 'primary_constructor_base_type'
          ? this.typeName(nodes.children(each)[0] ?? 0)
          : this.typeName(each),
      )
      .filter((each) => each !== '');
  }

  /** Parameters of a record or of a class with a primary constructor are members. */
  private primaryParameters(node: number): readonly number[] {
    const { nodes } = this;
    const list = nodes.child(node, 'parameter_list');
    return nodes.childrenOf(list, 'parameter');
  }

  private primary(node: number): readonly Entry[] {
    const { nodes } = this;
    const parameters = this.primaryParameters(node);
    if (parameters.length === 0) return [];
    const at = nodes.at(node);
    const out = this.inner('constructor', at, true, () => {
      for (const each of parameters) {
        const name = this.declareParameter(each);
        this.f.store(at, this.f.read(at, 'this'), name, this.f.read(at, name));
      }
      const list = nodes.child(node, 'base_list');
      const given = nodes.children(list).find((each) => nodes.kind(each) === 'argument_list');
      if (given !== undefined && this.baseName !== undefined) this.callConstructor(at, this.baseName, given);
      return { isPublic: false };
    });
    return [['constructor', out]];
  }

  private ownMembers(node: number, body: readonly number[]): OwnMembers {
    const { nodes } = this;
    const fields = new Set(this.primaryParameters(node).map((each) => nodes.fieldText(each, 'name')));
    for (const each of body) {
      if (nodes.kind(each) === 'field_declaration')
        for (const name of this.fieldNames(each)) fields.add(name);
      if (nodes.kind(each) === 'property_declaration') fields.add(nodes.fieldText(each, 'name'));
    }
    return { fields, methods: new Set(this.methodNames(body)) };
  }

  private declaration(field: number): number {
    const { nodes } = this;
    return nodes.child(field, 'variable_declaration');
  }

  private declarators(field: number): readonly number[] {
    const { nodes } = this;
    return nodes.childrenOf(this.declaration(field), 'variable_declarator');
  }

  private fieldNames(field: number): readonly string[] {
    return this.declarators(field).map((each) => this.nodes.fieldText(each, 'name'));
  }

  private fieldTypes(node: number, body: readonly number[]): ReadonlyMap<string, string> {
    const { nodes } = this;
    const types = new Map<string, string>();
    const add = (name: string, type: string) => {
      if (!isPlain(type)) types.set(name, type);
    };
    for (const each of this.primaryParameters(node))
      add(nodes.fieldText(each, 'name'), this.typeName(nodes.field(each, 'type')));
    for (const each of body) {
      if (nodes.kind(each) === 'property_declaration')
        add(nodes.fieldText(each, 'name'), this.typeName(nodes.field(each, 'type')));
      if (nodes.kind(each) !== 'field_declaration') continue;
      const type = this.typeName(nodes.field(this.declaration(each), 'type'));
      for (const name of this.fieldNames(each)) add(name, type);
    }
    return types;
  }

  private members(node: number, later: (() => void)[]): readonly Entry[] {
    const { nodes } = this;
    const name = nodes.fieldText(node, 'name');
    if (/^(property|field)_declaration$/.test(nodes.kind(node))) later.push(() => this.madeAttributes(node));
    switch (nodes.kind(node)) {
      case 'method_declaration':
        return nodes.field(node, 'body') ? [[name, this.function(node, name, true)]] : [];
      case 'constructor_declaration':
        return this.modifiers(node).includes('static')
          ? []
          : [['constructor', this.function(node, 'constructor', true)]];
      case 'indexer_declaration':
        return [
          [`<${nodes.kind(node)}>`, this.function(node, 'operator', true)],
          ...this.setters(node, name),
        ];
      case 'operator_declaration':
      case 'conversion_operator_declaration':
      case 'destructor_declaration':
        return [[`<${nodes.kind(node)}>`, this.function(node, 'operator', true)]];
      case 'property_declaration':
        return this.property(node, name, later);
      case 'field_declaration':
      case 'event_field_declaration': {
        const type = this.typeName(nodes.field(this.declaration(node), 'type'));
        for (const each of this.declarators(node)) {
          const parts = nodes.children(each);
          const value = parts.length > 1 ? (parts.at(-1) ?? 0) : 0;
          if (value) later.push(() => this.storeField(each, nodes.fieldText(each, 'name'), value, type));
        }
        return [];
      }
      case 'enum_member_declaration':
        // Any number that no other member has.
        return [[name, this.f.constant(nodes.at(node), nodes.at(node))]];
      default:
        return [];
    }
  }

  private storeField(node: number, name: string, value: number, type: string): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    this.expected = type;
    this.purpose = name;
    const given = this.converted(at, this.expression(value), type);
    f.store(at, f.read(at, this.className ?? ''), name, given);
  }

  /** Accessors with a body, beside the getter of a property. */
  private setters(node: number, name: string): readonly Entry[] {
    const { nodes } = this;
    const isStatic = this.modifiers(node).includes('static');
    return nodes.children(nodes.field(node, 'accessors')).flatMap((each): readonly Entry[] => {
      const [kind, body] = [nodes.fieldText(each, 'name'), nodes.field(each, 'body')];
      const isGetter = kind === 'get' && nodes.kind(node) === 'property_declaration';
      if (!body || isGetter) return [];
      return [[`<${kind} ${name}>`, this.setter(each, kind, body, isStatic)]];
    });
  }

  private property(node: number, name: string, later: (() => void)[]): readonly Entry[] {
    const { nodes } = this;
    const isStatic = this.modifiers(node).includes('static');
    const marks = [getterOf(isStatic)];
    const value = nodes.field(node, 'value');
    if (nodes.kind(value) === 'arrow_expression_clause')
      return [[name, this.accessor(node, name, value, isStatic, marks)]];
    const accessors = nodes.children(nodes.field(node, 'accessors'));
    const named = (kind: string) => accessors.find((each) => nodes.fieldText(each, 'name') === kind) ?? 0;
    const body = nodes.field(named('get'), 'body');
    const setters = this.setters(node, name);
    if (body) return [[name, this.accessor(node, name, body, isStatic, marks)], ...setters];
    if (setters.length > 0) return setters;
    const type = this.typeName(nodes.field(node, 'type'));
    if (value) later.push(() => this.storeField(node, name, value, type));
    if (!this.attributes(node).some((each) => bound.test(each.name))) return [];
    const at = nodes.at(node);
    return [[name, this.converted(at, this.api(at, 'BindProperty'), type)]];
  }
}
