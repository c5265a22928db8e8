import { FunctionBuilder, type FunctionDetails } from '../../engine/builder.js';
import type { Annotation, ClassFacts, Constant, FunctionIr, Param, Temp } from '../../engine/ir.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';
import { CSharpExpressions, isPlain, literal, type OwnMembers } from './expressions.js';

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerCSharp(tree: FlatTree, path: string): FunctionIr {
  return new CSharpLowering(new Nodes(tree), path).module();
}

const classKinds = new Set([
  'class_declaration',
  'struct_declaration',
  'record_declaration',
  'interface_declaration',
  'enum_declaration',
  'record_struct_declaration',
]);
const functionKinds =
  /^(method_declaration|constructor_declaration|local_function_statement|operator_declaration)$/;

class CSharpLowering extends CSharpExpressions {
  private facts: ClassFacts | undefined;

  module(): FunctionIr {
    const { nodes, f } = this;
    const types = this.typesIn(nodes.root);
    for (const each of types) {
      const name = nodes.text(nodes.field(each, 'name'));
      f.exports.set(name, f.declare(name));
    }
    for (const each of types) {
      const name = nodes.text(nodes.field(each, 'name'));
      f.write(nodes.at(each), name, this.classValue(each, name));
    }
    for (const each of nodes.children(nodes.root))
      if (nodes.kind(each) === 'global_statement')
        for (const inner of nodes.children(each)) this.statement(inner);
    return this.finish({});
  }

  /** All classes of the file, nested ones too: each is known by its own name. */
  private typesIn(node: number): readonly number[] {
    const { nodes } = this;
    return nodes.children(node).flatMap((each): readonly number[] => {
      const kind = nodes.kind(each);
      if (classKinds.has(kind)) return [each, ...this.typesIn(nodes.field(each, 'body'))];
      if (kind === 'namespace_declaration') return this.typesIn(nodes.field(each, 'body'));
      return kind === 'file_scoped_namespace_declaration' ? this.typesIn(each) : [];
    });
  }

  private finish(details: FunctionDetails): FunctionIr {
    this.f.leave({ kind: 'stop' }, 0);
    return this.f.done(this.path, 'csharp', details);
  }

  private block(node: number): void {
    for (const each of this.nodes.children(node)) this.deeper(() => this.statement(each));
  }

  protected statement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'block':
      case 'global_statement':
        this.block(node);
        return;
      case 'expression_statement':
        for (const each of nodes.children(node)) this.expression(each);
        return;
      case 'local_declaration_statement':
        for (const each of nodes.children(node))
          if (nodes.kind(each) === 'variable_declaration') this.variables(each);
        return;
      case 'variable_declaration':
        this.variables(node);
        return;
      case 'return_statement':
      case 'yield_statement': {
        const [value = 0] = nodes.children(node);
        const result = value ? this.expression(value) : undefined;
        const isYield = nodes.kind(node) === 'yield_statement';
        const given = result !== undefined && isYield ? this.list(at, [result], true) : result;
        const next = f.block();
        if (isYield) {
          const end = f.block();
          f.leave({ kind: 'either', to: [end, next] }, end);
        }
        f.leave({ kind: 'return', at, ...(given === undefined ? {} : { value: given }) }, next);
        return;
      }
      case 'throw_statement':
        for (const each of nodes.children(node)) this.expression(each);
        f.leave({ kind: 'stop' }, f.block());
        return;
      case 'if_statement': {
        const alternative = nodes.field(node, 'alternative');
        this.choose(
          nodes.field(node, 'condition'),
          () => this.deeper(() => this.statement(nodes.field(node, 'consequence'))),
          () => {
            if (alternative) this.deeper(() => this.statement(alternative));
          },
        );
        return;
      }
      case 'while_statement':
        this.loop(
          (body, out) => this.condition(nodes.field(node, 'condition'), body, out),
          () => this.statement(nodes.field(node, 'body')),
        );
        return;
      case 'do_statement':
        this.statement(nodes.field(node, 'body'));
        this.expression(nodes.field(node, 'condition'));
        return;
      case 'for_statement':
        this.forStatement(node);
        return;
      case 'foreach_statement': {
        const over = this.expression(nodes.field(node, 'right'));
        this.loop(undefined, () => {
          const target = nodes.field(node, 'left');
          const element = this.elementOf(at, over);
          if (nodes.kind(target) === 'identifier') {
            f.declare(nodes.text(target));
            f.write(
              at,
              nodes.text(target),
              this.converted(at, element, this.typeName(nodes.field(node, 'type'))),
            );
          } else this.assign(target, element);
          this.statement(nodes.field(node, 'body'));
        });
        return;
      }
      case 'break_statement':
      case 'continue_statement':
        this.jump(nodes.kind(node) === 'break_statement');
        return;
      case 'switch_statement':
        this.switchStatement(node);
        return;
      case 'try_statement':
        this.tryStatement(node);
        return;
      case 'using_statement':
      case 'lock_statement':
      case 'fixed_statement':
      case 'checked_statement':
      case 'unsafe_statement':
        for (const each of nodes.children(node))
          if (/statement|^block$|^variable_declaration$/.test(nodes.kind(each)))
            this.deeper(() => this.statement(each));
          else this.expression(each);
        return;
      case 'local_function_statement': {
        const name = nodes.text(nodes.field(node, 'name'));
        f.declare(name);
        f.write(at, name, this.function(node, name, false));
        return;
      }
      case 'empty_statement':
      case 'goto_statement':
        return;
      default:
        for (const each of nodes.children(node))
          if (/statement|^block$/.test(nodes.kind(each))) this.deeper(() => this.statement(each));
          else this.expression(each);
    }
  }

  private variables(node: number): void {
    const { nodes, f } = this;
    const type = this.typeName(nodes.field(node, 'type'));
    for (const each of nodes.children(node)) {
      if (nodes.kind(each) !== 'variable_declarator') continue;
      const at = nodes.at(each);
      const target = nodes.field(each, 'name');
      const parts = nodes.children(each);
      const value = parts.length > 1 ? (parts.at(-1) ?? 0) : 0;
      this.expected = type;
      const given = value ? this.expression(value) : f.temp();
      if (target === 0) {
        this.assign(parts[0] ?? 0, given);
        continue;
      }
      f.declare(nodes.text(target));
      f.write(at, nodes.text(target), this.converted(at, given, type));
    }
  }

  private forStatement(node: number): void {
    const { nodes } = this;
    const initial = nodes.field(node, 'initializer');
    const condition = nodes.field(node, 'condition');
    const update = nodes.field(node, 'update');
    if (initial) this.statement(initial);
    this.loop(
      condition ? (body, out) => this.condition(condition, body, out) : undefined,
      () => this.statement(nodes.field(node, 'body')),
      update ? () => void this.expression(update) : undefined,
    );
  }

  private switchStatement(node: number): void {
    const { nodes } = this;
    const subject = this.expression(nodes.field(node, 'value'));
    const sections = nodes.children(nodes.field(node, 'body'));
    this.switchOn(
      nodes.at(node),
      subject,
      sections.map((section) => {
        const parts = nodes.children(section);
        const patterns = parts.filter((each) => /pattern$|^discard$/.test(nodes.kind(each)));
        const guard = parts.some((each) => nodes.kind(each) === 'when_clause');
        const found = this.caseOf(patterns);
        return {
          ...(guard ? { values: [], isOpen: true } : found),
          body: () => {
            for (const each of patterns) this.bind(each, subject);
            for (const each of parts)
              if (!patterns.includes(each) && nodes.kind(each) !== 'when_clause')
                this.deeper(() => this.statement(each));
          },
        };
      }),
      true,
    );
  }

  private tryStatement(node: number): void {
    const { nodes, f } = this;
    const clauses = nodes.children(node);
    const lastly = clauses.find((each) => nodes.kind(each) === 'finally_clause');
    this.attempt(
      () => this.statement(nodes.field(node, 'body')),
      clauses
        .filter((each) => nodes.kind(each) === 'catch_clause')
        .map((each) => () => {
          const declaration =
            nodes.children(each).find((part) => nodes.kind(part) === 'catch_declaration') ?? 0;
          const name = nodes.field(declaration, 'name');
          if (name) {
            f.declare(nodes.text(name));
            f.write(nodes.at(name), nodes.text(name), f.typed(nodes.at(name), f.temp(), 'Exception'));
          }
          this.statement(nodes.field(each, 'body'));
        }),
      lastly === undefined ? undefined : () => this.block(lastly),
    );
  }

  protected closure(node: number): Temp {
    return this.function(node, '<lambda>', false);
  }

  private function(node: number, name: string, isMethod: boolean): Temp {
    const { nodes } = this;
    const outer = this.f;
    const at = nodes.at(node);
    this.f = new FunctionBuilder(name, at, outer, isMethod);
    const parameters = nodes.field(node, 'parameters');
    if (nodes.kind(parameters) === 'implicit_parameter') this.parameter(nodes.text(parameters), {});
    else this.parameters(parameters);
    this.initializer(node);
    const body =
      nodes.field(node, 'body') || (nodes.children(node).find((each) => nodes.kind(each) === 'block') ?? 0);
    if (nodes.kind(body) === 'block') this.block(body);
    else if (body)
      this.f.leave({ kind: 'return', at: nodes.at(body), value: this.expression(body) }, this.f.block());
    const ir = this.finish({
      annotations: this.attributes(node),
      ...(isMethod && this.facts ? { owner: this.facts } : {}),
      returns: this.typeName(nodes.field(node, 'returns') || nodes.field(node, 'type')),
      isPublic: this.modifiers(node).includes('public'),
    });
    this.f = outer;
    const out = outer.temp();
    outer.emit(at, { op: 'closure', out, body: ir });
    return out;
  }

  /** `: base(x)` and `: this(x)` */
  private initializer(node: number): void {
    const { nodes, f } = this;
    const clause = nodes.children(node).find((each) => nodes.kind(each) === 'constructor_initializer');
    if (clause === undefined) return;
    const at = nodes.at(clause);
    const { args, named } = this.args(nodes.children(clause)[0] ?? 0);
    const isBase = /^:?\s*base\b/.test(nodes.text(clause));
    const type = isBase ? this.baseName : this.className;
    if (type === undefined) return;
    f.call(at, f.get(at, this.api(at, type), 'constructor'), args, { named, receiver: f.read(at, 'this') });
  }

  private modifiers(node: number): readonly string[] {
    const { nodes } = this;
    return nodes
      .children(node)
      .flatMap((each) => (nodes.kind(each) === 'modifier' ? [nodes.text(each)] : []));
  }

  private parameters(list: number): void {
    const { nodes } = this;
    for (const each of nodes.children(list)) {
      if (nodes.kind(each) !== 'parameter') {
        // `params object[] r` has its type and name beside the others.
        if (nodes.kind(each) === 'identifier') this.parameter(nodes.text(each), { rest: true });
        continue;
      }
      const type = this.typeName(nodes.field(each, 'type'));
      const annotations = this.attributes(each);
      this.parameter(nodes.text(nodes.field(each, 'name')), {
        ...(isPlain(type) ? {} : { type }),
        ...(annotations.length > 0 ? { annotations } : {}),
      });
    }
  }

  private parameter(name: string, more: Partial<Param>): void {
    this.f.params.push({ name, slot: this.f.declare(name), rest: false, ...more });
  }

  private attributes(node: number): readonly Annotation[] {
    const { nodes } = this;
    return nodes
      .children(node)
      .filter((each) => nodes.kind(each) === 'attribute_list')
      .flatMap((list) => nodes.children(list))
      .filter((each) => nodes.kind(each) === 'attribute')
      .map((each) => ({
        name: this.typeName(nodes.field(each, 'name')),
        args: this.attributeArgs(
          nodes.children(each).find((part) => nodes.kind(part) === 'attribute_argument_list') ?? 0,
        ),
      }));
  }

  private attributeArgs(list: number): Readonly<Record<string, Constant>> {
    const { nodes } = this;
    const args: Record<string, Constant> = {};
    nodes.children(list).forEach((each, index) => {
      const [first = 0, second] = nodes.children(each);
      const value = second ?? first;
      const key = second === undefined ? (index === 0 ? 'value' : String(index)) : nodes.text(first);
      const text = nodes.text(value);
      if (nodes.kind(value) === 'string_literal' || nodes.kind(value) === 'verbatim_string_literal')
        args[key] = literal(text);
      else if (text === 'true' || text === 'false') args[key] = text === 'true';
      else args[key] = text;
    });
    return args;
  }

  private classValue(node: number, name: string): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const outer = { facts: this.facts, own: this.own, className: this.className, baseName: this.baseName };
    const body = nodes.children(nodes.field(node, 'body'));
    const bases = this.bases(node);
    const isInterface = nodes.kind(node) === 'interface_declaration';
    const facts: ClassFacts = {
      name,
      bases,
      annotations: this.attributes(node),
      fieldTypes: this.fieldTypes(node, body),
      ...(isInterface
        ? {
            methods: body.flatMap((each) =>
              functionKinds.test(nodes.kind(each)) ? [nodes.text(nodes.field(each, 'name'))] : [],
            ),
          }
        : {}),
    };
    const base = isInterface ? undefined : bases.find((each) => !/^I[A-Z]/.test(each));
    this.facts = facts;
    this.className = name;
    this.baseName = base;
    this.own = this.ownMembers(node, body);
    const entries = [...this.primary(node), ...body.flatMap((each) => this.members(each))];
    const members = this.dict(at, entries);
    const baseValue = base === undefined ? undefined : this.api(at, base);
    const out = f.temp();
    f.emit(at, {
      op: 'class',
      out,
      name,
      members,
      facts,
      ...(baseValue === undefined ? {} : { base: baseValue }),
    });
    Object.assign(this, outer);
    return out;
  }

  private bases(node: number): readonly string[] {
    const { nodes } = this;
    const list = nodes.children(node).find((each) => nodes.kind(each) === 'base_list') ?? 0;
    return nodes
      .children(list)
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
    const list = nodes.children(node).find((each) => nodes.kind(each) === 'parameter_list') ?? 0;
    return nodes.children(list).filter((each) => nodes.kind(each) === 'parameter');
  }

  private primary(node: number): readonly (readonly [string, Temp])[] {
    const { nodes } = this;
    const parameters = this.primaryParameters(node);
    if (parameters.length === 0) return [];
    const outer = this.f;
    const at = nodes.at(node);
    this.f = new FunctionBuilder('constructor', at, outer, true);
    for (const each of parameters) {
      const name = nodes.text(nodes.field(each, 'name'));
      const type = this.typeName(nodes.field(each, 'type'));
      this.parameter(name, isPlain(type) ? {} : { type });
      this.f.store(at, this.f.read(at, 'this'), name, this.f.read(at, name));
    }
    const ir = this.finish({ isPublic: true });
    this.f = outer;
    const out = outer.temp();
    outer.emit(at, { op: 'closure', out, body: ir });
    return [['constructor', out]];
  }

  private ownMembers(node: number, body: readonly number[]): OwnMembers {
    const { nodes } = this;
    const fields = new Set(this.primaryParameters(node).map((each) => nodes.text(nodes.field(each, 'name'))));
    const computed = new Set<string>();
    for (const each of body) {
      if (nodes.kind(each) === 'field_declaration')
        for (const name of this.fieldNames(each)) fields.add(name);
      if (nodes.kind(each) !== 'property_declaration') continue;
      const name = nodes.text(nodes.field(each, 'name'));
      if (this.getter(each)) computed.add(name);
      else fields.add(name);
    }
    return { fields, computed };
  }

  private declarators(field: number): readonly number[] {
    const { nodes } = this;
    const declaration =
      nodes.children(field).find((each) => nodes.kind(each) === 'variable_declaration') ?? 0;
    return nodes.children(declaration).filter((each) => nodes.kind(each) === 'variable_declarator');
  }

  private fieldNames(field: number): readonly string[] {
    return this.declarators(field).map((each) => this.nodes.text(this.nodes.field(each, 'name')));
  }

  /** The body of a getter; 0 where the property is a plain one. */
  private getter(property: number): number {
    const { nodes } = this;
    const value = nodes.field(property, 'value');
    if (nodes.kind(value) === 'arrow_expression_clause') return value;
    const get = nodes
      .children(nodes.field(property, 'accessors'))
      .find((each) => nodes.text(nodes.field(each, 'name')) === 'get');
    return get === undefined ? 0 : nodes.field(get, 'body');
  }

  private fieldTypes(node: number, body: readonly number[]): ReadonlyMap<string, string> {
    const { nodes } = this;
    const types = new Map<string, string>();
    const add = (name: string, type: string) => {
      if (!isPlain(type)) types.set(name, type);
    };
    for (const each of this.primaryParameters(node))
      add(nodes.text(nodes.field(each, 'name')), this.typeName(nodes.field(each, 'type')));
    for (const each of body) {
      if (nodes.kind(each) === 'property_declaration')
        add(nodes.text(nodes.field(each, 'name')), this.typeName(nodes.field(each, 'type')));
      if (nodes.kind(each) !== 'field_declaration') continue;
      const declaration =
        nodes.children(each).find((part) => nodes.kind(part) === 'variable_declaration') ?? 0;
      for (const name of this.fieldNames(each)) add(name, this.typeName(nodes.field(declaration, 'type')));
    }
    return types;
  }

  private members(node: number): readonly (readonly [string, Temp])[] {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'method_declaration': {
        const name = nodes.text(nodes.field(node, 'name'));
        return nodes.field(node, 'body') ? [[name, this.function(node, name, true)]] : [];
      }
      case 'constructor_declaration':
        return [['constructor', this.function(node, 'constructor', true)]];
      case 'property_declaration': {
        const name = nodes.text(nodes.field(node, 'name'));
        const getter = this.getter(node);
        if (getter)
          return [
            [name, this.function(nodes.kind(getter) === 'block' ? this.accessor(node) : node, name, true)],
          ];
        const value = nodes.field(node, 'value');
        return value ? [[name, this.expression(value)]] : [];
      }
      case 'field_declaration':
        return this.declarators(node).flatMap((each): readonly (readonly [string, Temp])[] => {
          const parts = nodes.children(each);
          const value = parts.length > 1 ? (parts.at(-1) ?? 0) : 0;
          return value ? [[nodes.text(nodes.field(each, 'name')), this.expression(value)]] : [];
        });
      case 'enum_member_declaration':
        return [[nodes.text(nodes.field(node, 'name')), this.f.constant(nodes.at(node), nodes.text(node))]];
      default:
        return [];
    }
  }

  private accessor(property: number): number {
    const { nodes } = this;
    return (
      nodes
        .children(nodes.field(property, 'accessors'))
        .find((each) => nodes.text(nodes.field(each, 'name')) === 'get') ?? 0
    );
  }
}
