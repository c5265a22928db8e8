import { FunctionBuilder, type FunctionDetails } from '../../engine/builder.js';
import type { Annotation, ClassFacts, Constant, FunctionIr, Param, Temp } from '../../engine/ir.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';
import { lastPart, PhpExpressions, yields } from './expressions.js';
import { rawOutput } from './pages.js';

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerPhp(tree: FlatTree, path: string): FunctionIr {
  return new PhpLowering(new Nodes(tree), path).module();
}

const classKinds = new Set([
  'class_declaration',
  'trait_declaration',
  'interface_declaration',
  'enum_declaration',
]);

class PhpLowering extends PhpExpressions {
  private facts: ClassFacts | undefined;
  /** What properties and constants of the class begin as, each at its own place. */
  private initials: Temp[] = [];

  module(): FunctionIr {
    const { nodes, f } = this;
    const all = this.topLevel(nodes.root);
    for (const each of all)
      if (nodes.kind(each) === 'function_definition' || classKinds.has(nodes.kind(each))) {
        const name = this.nameOf(each);
        f.exports.set(name, f.declare(name));
      }
    // Functions and classes are there before the file runs.
    for (const each of all) if (nodes.kind(each) === 'function_definition') this.statement(each);
    for (const each of all) if (classKinds.has(nodes.kind(each))) this.statement(each);
    this.statements(nodes.root);
    for (const name of f.slots) if (name.startsWith('$')) f.exports.set(name, f.declare(name));
    return this.finish({});
  }

  /** Statements of the file and of namespace blocks. */
  private topLevel(node: number): readonly number[] {
    const { nodes } = this;
    return nodes.children(node).flatMap((each) => {
      const body = nodes.kind(each) === 'namespace_definition' ? nodes.field(each, 'body') : 0;
      return body ? this.topLevel(body) : [each];
    });
  }

  private nameOf(node: number): string {
    const name = this.nodes.text(this.nodes.field(node, 'name'));
    return this.nodes.kind(node) === 'function_definition' ? name.toLowerCase() : name;
  }

  private finish(details: FunctionDetails): FunctionIr {
    this.f.leave({ kind: 'stop' }, 0);
    return this.f.done(this.path, 'php', details);
  }

  private statements(node: number): void {
    const { nodes } = this;
    let isEcho = false;
    for (const each of nodes.children(node)) {
      const kind = nodes.kind(each);
      if (kind === 'php_tag') isEcho = nodes.text(each).endsWith('=');
      else if (kind === 'text_interpolation') isEcho = this.endsInEcho(each);
      else if (kind === 'text') continue;
      else if (isEcho && kind === 'expression_statement') {
        isEcho = false;
        this.deeper(() => this.echo(each, this.isTemplate ? rawOutput : 'echo'));
      } else if (node !== nodes.root || !(kind === 'function_definition' || classKinds.has(kind)))
        this.deeper(() => this.statement(each));
    }
  }

  /** `?> html <?=` */
  private endsInEcho(node: number): boolean {
    const last = this.nodes.children(node).at(-1) ?? 0;
    return this.nodes.kind(last) === 'php_tag' && this.nodes.text(last).endsWith('=');
  }

  private readonly isTemplate = /\.(blade\.php|twig)$/.test(this.path);

  private echo(node: number, as = 'echo'): void {
    const { nodes } = this;
    const values = nodes
      .children(node)
      .flatMap((each) => (nodes.kind(each) === 'sequence_expression' ? nodes.children(each) : [each]));
    for (const each of values) this.callApi(nodes.at(each), as, [this.expression(each)]);
  }

  protected statement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'expression_statement':
        for (const each of nodes.children(node)) this.expression(each);
        return;
      case 'echo_statement':
        this.echo(node);
        return;
      case 'compound_statement':
      case 'colon_block':
      case 'program':
        this.statements(node);
        return;
      case 'namespace_definition':
        if (nodes.field(node, 'body')) this.statements(nodes.field(node, 'body'));
        return;
      case 'return_statement': {
        const [value = 0] = nodes.children(node);
        if (f.parent === undefined) this.settings(value);
        f.leave(
          value ? { kind: 'return', at, value: this.expression(value) } : { kind: 'return', at },
          f.block(),
        );
        return;
      }
      case 'exit_statement':
        this.exit(node);
        return;
      case 'if_statement':
        this.ifStatement(node);
        return;
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
      case 'foreach_statement':
        this.foreachStatement(node);
        return;
      case 'switch_statement':
        this.switchStatement(node);
        return;
      case 'break_statement':
      case 'continue_statement':
        this.jump(nodes.kind(node) === 'break_statement');
        return;
      case 'try_statement':
        this.tryStatement(node);
        return;
      case 'function_definition':
        f.write(at, this.nameOf(node), this.function(node, this.nameOf(node)));
        return;
      case 'class_declaration':
      case 'trait_declaration':
      case 'interface_declaration':
      case 'enum_declaration':
        f.write(at, this.nameOf(node), this.classValue(node, this.nameOf(node)));
        return;
      case 'global_declaration':
        for (const each of nodes.children(node)) this.borrow(nodes.text(each));
        return;
      case 'function_static_declaration':
        for (const each of nodes.children(node))
          this.writeVariable(
            at,
            nodes.text(nodes.field(each, 'name')),
            this.expression(nodes.field(each, 'value')),
          );
        return;
      case 'const_declaration':
        this.constants(node);
        return;
      case 'unset_statement':
        for (const each of nodes.children(node)) this.assign(each, f.constant(at, null));
        return;
      case 'namespace_use_declaration':
      case 'php_tag':
      case 'text':
      case 'text_interpolation':
      case 'empty_statement':
        return;
      default:
        for (const each of nodes.children(node))
          if (/statement|declaration|definition/.test(nodes.kind(each)))
            this.deeper(() => this.statement(each));
          else this.expression(each);
    }
  }

  /** `return ['debug' => true];` in a file of settings: each is looked at by itself. */
  private settings(list: number): void {
    const { nodes, f } = this;
    if (nodes.kind(list) !== 'array_creation_expression') return;
    for (const each of nodes.children(list)) {
      const [key = 0, value = 0] = nodes.children(each);
      if (value === 0 || !/string/.test(nodes.kind(key))) continue;
      const name = f.constant(nodes.at(key), nodes.text(key).slice(1, -1));
      this.callApi(nodes.at(key), 'setting', [name, this.expression(value)]);
      this.deeper(() => this.settings(value));
    }
  }

  private borrow(name: string): void {
    const { f } = this;
    let module: FunctionBuilder = f;
    while (module.parent) module = module.parent;
    if (module === f) return;
    module.declare(name);
    const known = this.borrowed.get(f);
    if (known) known.add(name);
    else this.borrowed.set(f, new Set([name]));
  }

  private constants(node: number): void {
    const { nodes, f } = this;
    for (const each of nodes.children(node)) {
      const [name = 0, value = 0] = nodes.children(each);
      if (nodes.kind(each) !== 'const_element') continue;
      f.exports.set(nodes.text(name), f.declare(nodes.text(name)));
      f.write(nodes.at(each), nodes.text(name), this.expression(value));
    }
  }

  private ifStatement(node: number): void {
    const { nodes } = this;
    const others = nodes.fields(node, 'alternative');
    const rest = (index: number): void => {
      const other = others[index];
      if (other === undefined) return;
      const body = nodes.field(other, 'body');
      if (nodes.kind(other) === 'else_clause') this.deeper(() => this.statement(body));
      else
        this.deeper(() =>
          this.choose(
            nodes.field(other, 'condition'),
            () => this.statement(body),
            () => rest(index + 1),
          ),
        );
    };
    this.choose(
      nodes.field(node, 'condition'),
      () => this.deeper(() => this.statement(nodes.field(node, 'body'))),
      () => rest(0),
    );
  }

  private forStatement(node: number): void {
    const { nodes } = this;
    const initial = nodes.field(node, 'initialize');
    const condition = nodes.field(node, 'condition');
    const update = nodes.field(node, 'update');
    const bodies = nodes.fields(node, 'body');
    if (initial) this.expression(initial);
    this.loop(
      condition ? (body, out) => this.condition(condition, body, out) : undefined,
      () => {
        for (const each of bodies) this.statement(each);
      },
      update ? () => void this.expression(update) : undefined,
    );
  }

  private foreachStatement(node: number): void {
    const { nodes } = this;
    const at = nodes.at(node);
    const [source = 0, target = 0] = nodes.children(node);
    const over = this.expression(source);
    this.loop(undefined, () => {
      const [key = 0, value = 0] = nodes.kind(target) === 'pair' ? nodes.children(target) : [0, target];
      if (key) this.assign(key, this.callApi(at, 'array_keys', [over]));
      this.assign(value, this.elementOf(at, over));
      this.statement(nodes.field(node, 'body'));
    });
  }

  private switchStatement(node: number): void {
    const { nodes } = this;
    const subject = this.expression(nodes.field(node, 'condition'));
    const cases = nodes
      .children(nodes.field(node, 'body'))
      .filter((each) => /_statement$/.test(nodes.kind(each)));
    this.switchOn(
      nodes.at(node),
      subject,
      cases.map((each) => {
        const value = nodes.field(each, 'value');
        return {
          values: nodes.kind(each) === 'default_statement' ? undefined : [value],
          body: () => {
            for (const inner of nodes.children(each))
              if (inner !== value) this.deeper(() => this.statement(inner));
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
          const name = nodes.field(each, 'name');
          const types = nodes.text(nodes.field(each, 'type')).split('|');
          if (name)
            this.writeVariable(
              nodes.at(name),
              nodes.text(name),
              f.typed(nodes.at(name), f.temp(), types.length > 0 ? 'Throwable' : ''),
            );
          this.statement(nodes.field(each, 'body'));
        }),
      lastly === undefined ? undefined : () => this.statement(nodes.field(lastly, 'body')),
    );
  }

  protected closure(node: number): Temp {
    return this.function(node, '<closure>');
  }

  private function(node: number, name: string, isMethod = false): Temp {
    const { nodes } = this;
    const outer = this.f;
    const at = nodes.at(node);
    this.f = new FunctionBuilder(name, at, outer, isMethod);
    if (nodes.kind(node) === 'arrow_function') this.arrows.add(this.f);
    const uses = nodes.children(node).find((each) => nodes.kind(each) === 'anonymous_function_use_clause');
    if (uses !== undefined)
      this.borrowed.set(
        this.f,
        new Set(nodes.children(uses).map((each) => nodes.text(each).replace(/^&\s*/, ''))),
      );
    this.parameters(nodes.field(node, 'parameters'));
    const body = nodes.field(node, 'body');
    if (nodes.kind(node) === 'arrow_function')
      this.f.leave({ kind: 'return', at: nodes.at(body), value: this.expression(body) }, this.f.block());
    else if (body) this.statement(body);
    const given = this.f.find(yields);
    if (given?.up === 0)
      this.f.leave({ kind: 'return', at, value: this.f.readSlot(at, given.slot) }, this.f.block());
    const returns = this.typeName(nodes.field(node, 'return_type'));
    const ir = this.finish({
      annotations: this.attributes(node),
      ...(isMethod && this.facts ? { owner: this.facts } : {}),
      ...(returns === '' ? {} : { returns }),
      isPublic: !nodes.children(node).some((each) => /^(private|protected)$/.test(nodes.text(each))),
    });
    this.f = outer;
    const out = outer.temp();
    outer.emit(at, { op: 'closure', out, body: ir });
    return out;
  }

  private parameters(list: number): void {
    const { nodes, f } = this;
    for (const each of nodes.children(list)) {
      const name = nodes.text(nodes.field(each, 'name'));
      const type = this.typeName(nodes.field(each, 'type'));
      const annotations = this.attributes(each);
      const param: Param = {
        name: name.slice(1),
        slot: f.declare(name),
        rest: nodes.kind(each) === 'variadic_parameter',
        ...(/^(|string|array|iterable|mixed|callable|self|static)$/.test(type) ? {} : { type }),
        ...(annotations.length > 0 ? { annotations } : {}),
      };
      f.params.push(param);
    }
    for (const each of nodes.children(list))
      if (nodes.kind(each) === 'property_promotion_parameter') {
        const at = nodes.at(each);
        const name = nodes.text(nodes.field(each, 'name'));
        f.store(at, f.read(at, 'this'), name.slice(1), f.read(at, name));
      }
  }

  private typeName(node: number): string {
    const { nodes } = this;
    if (node === 0) return '';
    const inner = /^(optional_type|union_type|named_type)$/.test(nodes.kind(node))
      ? nodes.children(node)
      : [];
    const real = inner.find((each) => nodes.text(each) !== 'null');
    return real === undefined ? lastPart(nodes.text(node)).replace(/^\?/, '') : this.typeName(real);
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
      const name = nodes.text(nodes.field(each, 'name'));
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
    const draft = { name, bases, annotations: this.attributes(node), fieldTypes: this.fieldTypes(node) };
    this.facts = draft;
    this.className = name;
    this.baseName = base;
    const before = this.initials;
    this.initials = [];
    const entries = nodes.children(nodes.field(node, 'body')).flatMap((each) => this.members(each));
    const members = this.dict(at, entries, [...this.traits(node), ...this.initials]);
    this.initials = before;
    const baseValue = base === undefined ? undefined : f.read(at, base);
    const out = f.temp();
    const facts: ClassFacts = draft;
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
      .children(nodes.field(node, 'body'))
      .filter((each) => nodes.kind(each) === 'use_declaration')
      .flatMap((each) => nodes.children(each).filter((name) => /name/.test(nodes.kind(name))))
      .map((name) => f.read(nodes.at(name), lastPart(nodes.text(name))));
  }

  private fieldTypes(node: number): ReadonlyMap<string, string> {
    const { nodes } = this;
    const types = new Map<string, string>();
    for (const each of nodes.children(nodes.field(node, 'body'))) {
      const parameters =
        nodes.kind(each) === 'method_declaration' ? nodes.children(nodes.field(each, 'parameters')) : [];
      for (const param of parameters)
        if (nodes.kind(param) === 'property_promotion_parameter')
          types.set(
            nodes.text(nodes.field(param, 'name')).slice(1),
            this.typeName(nodes.field(param, 'type')),
          );
      const type =
        nodes.kind(each) === 'property_declaration' ? this.typeName(nodes.field(each, 'type')) : '';
      if (type === '') continue;
      for (const element of nodes.children(each))
        if (nodes.kind(element) === 'property_element')
          types.set(nodes.text(nodes.field(element, 'name')).slice(1), type);
    }
    return types;
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
        const name = nodes.text(nodes.field(node, 'name'));
        return [[name === '__construct' ? 'constructor' : name, this.function(node, name, true)]];
      }
      case 'property_declaration':
        return nodes.children(node).flatMap((each): readonly (readonly [string, Temp])[] => {
          const value = nodes.kind(each) === 'property_element' ? nodes.field(each, 'default_value') : 0;
          if (value === 0) return [];
          const name = nodes.text(nodes.field(each, 'name')).slice(1);
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
        return [[nodes.text(nodes.field(node, 'name')), value ? this.expression(value) : this.f.temp()]];
      }
      default:
        return [];
    }
  }
}
