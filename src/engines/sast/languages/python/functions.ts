import type { FunctionBuilder, FunctionDetails } from '../../ir/builder.js';
import type { Annotation, ClassFacts, Temp } from '../../ir/ir.js';
import { Names } from './names.js';

interface Member {
  readonly node: number;
  readonly annotations: readonly Annotation[];
}

/** Functions and classes. */
export abstract class Functions extends Names {
  /** The hidden variables that hold the base classes of the classes around. */
  private readonly bases: string[] = [];
  private classes = 0;
  /** What the body of the class around has given names to so far; its methods do not see it. */
  protected classScope: { readonly f: FunctionBuilder; readonly members: Map<string, Temp> } | undefined;

  protected classMember(name: string): Temp | undefined {
    return this.classScope?.f === this.f ? this.classScope.members.get(name) : undefined;
  }

  protected abstract body(node: number): void;

  protected definition(node: number, annotations: readonly Annotation[] = [], owner?: ClassFacts): Temp {
    const { nodes } = this;
    const name = nodes.fieldText(node, 'name');
    const returns = this.typeName(nodes.field(node, 'return_type'));
    return this.closure(node, name, {
      ...(returns === undefined ? {} : { returns }),
      ...(annotations.length > 0 ? { annotations } : {}),
      ...(owner ? { owner } : {}),
      isPublic: !name.startsWith('_'),
    });
  }

  protected lambda(node: number): Temp {
    return this.closure(node, '<lambda>', {});
  }

  private closure(node: number, name: string, details: FunctionDetails): Temp {
    const { nodes } = this;
    const body = nodes.field(node, 'body');
    for (const param of nodes.children(nodes.field(node, 'parameters'))) this.defaultOf(param);
    return this.inner(name, nodes.at(node), false, () => {
      for (const param of nodes.children(nodes.field(node, 'parameters'))) this.parameter(param);
      if (nodes.kind(node) === 'lambda') this.giveBack(nodes.at(body), this.expression(body));
      else {
        this.declareNames(body);
        this.body(body);
      }
      return details;
    });
  }

  /** `password='x'` gives a value a name, outside the function. */
  private defaultOf(param: number): void {
    const { nodes, f } = this;
    const value = nodes.field(param, 'value');
    if (value === 0) return;
    const name = nodes.fieldText(param, 'name');
    f.writeSlot(nodes.at(value), f.fresh(name), this.expression(value));
  }

  private parameter(param: number): void {
    const { nodes, f } = this;
    const named =
      nodes.field(param, 'name') || (nodes.kind(param) === 'identifier' ? param : nodes.first(param));
    const name = nodes.text(named).replace(/^\*+/, '');
    if (name === '' || !/^\w+$/.test(name)) return;
    const type = this.typeName(nodes.field(param, 'type'));
    const [stars = ''] = /^\*{0,2}/.exec(nodes.text(param)) ?? [];
    const value = nodes.field(param, 'value');
    f.params.push({
      name,
      slot: f.declare(name),
      rest: false,
      ...(stars === '' ? {} : { gathers: stars === '*' ? ('list' as const) : ('dict' as const) }),
      // `q: str = Query()`
      ...(nodes.kind(value) === 'call' ? { annotations: [this.annotationOf(value)] } : {}),
      ...(type === undefined ? {} : { type }),
    });
  }

  protected classDefinition(node: number, annotations: readonly Annotation[] = []): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const name = nodes.fieldText(node, 'name');
    const written = nodes
      .children(nodes.field(node, 'superclasses'))
      .filter((each) => nodes.kind(each) !== 'keyword_argument');
    const members = this.membersOf(node);
    const facts: ClassFacts = {
      name,
      bases: written
        .map((each) => nodes.text(nodes.field(each, 'attribute') || each))
        .filter((each) => /^\w{1,100}$/.test(each)),
      annotations,
      fields: this.fieldNamesOf(members),
      fieldTypes: this.fieldTypesOf(members),
    };
    const [base] = this.expressions(written);
    this.classes += 1;
    const hidden = `<base ${this.classes}>`;
    if (base !== undefined) f.writeSlot(at, f.declare(hidden), base);
    this.bases.push(base === undefined ? '' : hidden);
    const outer = this.classScope;
    this.classScope = { f, members: new Map() };
    const dict = this.dict(
      at,
      members.flatMap((each) => this.entryOf(each, facts)),
    );
    this.bases.pop();
    this.classScope = outer;
    return this.classFrom(at, facts, dict, base);
  }

  private membersOf(node: number): readonly Member[] {
    const { nodes } = this;
    return nodes
      .children(nodes.field(node, 'body'))
      .map((each) =>
        nodes.kind(each) === 'decorated_definition'
          ? { node: nodes.field(each, 'definition'), annotations: this.annotationsOf(each) }
          : { node: each, annotations: [] },
      );
  }

  private entryOf({ node, annotations }: Member, owner: ClassFacts): readonly (readonly [string, Temp])[] {
    const { nodes } = this;
    const kind = nodes.kind(node);
    const name = nodes.fieldText(node, 'name');
    if (kind === 'function_definition') return [[name, this.definition(node, annotations, owner)]];
    if (kind === 'class_definition') return [[name, this.classDefinition(node, annotations)]];
    const assignment = kind === 'expression_statement' ? nodes.first(node) : 0;
    const right = nodes.kind(assignment) === 'assignment' ? nodes.field(assignment, 'right') : 0;
    if (!right) return [];
    const [left, value] = [nodes.fieldText(assignment, 'left'), this.expression(right)];
    this.classScope?.members.set(left, value);
    return [[left, value]];
  }

  private fieldNamesOf(members: readonly Member[]): readonly string[] {
    const { nodes } = this;
    return members.flatMap(({ node }) => {
      const assignment = nodes.kind(node) === 'expression_statement' ? nodes.first(node) : 0;
      return nodes.field(assignment, 'type') ? [nodes.fieldText(assignment, 'left')] : [];
    });
  }

  private fieldTypesOf(members: readonly Member[]): ReadonlyMap<string, string> {
    const { nodes } = this;
    const types = new Map<string, string>();
    for (const { node } of members) {
      const assignment = nodes.kind(node) === 'expression_statement' ? nodes.first(node) : 0;
      const type = this.typeName(nodes.field(assignment, 'type'));
      if (type !== undefined) types.set(nodes.fieldText(assignment, 'left'), type);
    }
    for (const { node } of members)
      if (nodes.kind(node) === 'function_definition') this.givenFields(node, types);
    return types;
  }

  /** `self.client = client` of a parameter with a type. */
  private givenFields(method: number, types: Map<string, string>): void {
    const { nodes } = this;
    const given = new Map<string, string>();
    for (const param of nodes.children(nodes.field(method, 'parameters'))) {
      const type = this.typeName(nodes.field(param, 'type'));
      if (type !== undefined) given.set(nodes.text(nodes.field(param, 'name') || nodes.first(param)), type);
    }
    if (given.size === 0) return;
    for (const each of nodes.children(nodes.field(method, 'body'))) {
      const assignment = nodes.kind(each) === 'expression_statement' ? nodes.first(each) : 0;
      const type = given.get(nodes.fieldText(assignment, 'right'));
      const [, name] = /^self\.(\w+)$/.exec(nodes.fieldText(assignment, 'left')) ?? [];
      if (type !== undefined && name !== undefined && !types.has(name)) types.set(name, type);
    }
  }

  /** The base class that `super()` means here; none outside a class with one. */
  protected superAt(at: number): Temp | undefined {
    const hidden = this.bases.at(-1);
    return hidden ? this.f.read(at, hidden) : undefined;
  }
}
