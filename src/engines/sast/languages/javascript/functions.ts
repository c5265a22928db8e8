import type { Annotation, ClassFacts, Temp } from '../../ir/ir.js';
import { Names } from './names.js';

interface Member {
  readonly node: number;
  readonly name: string;
  readonly annotations: readonly Annotation[];
}

/** What is known of a function beside its text. */
export interface FunctionHints {
  readonly name?: string;
  readonly isPublic?: boolean;
  readonly annotations?: readonly Annotation[];
  readonly owner?: ClassFacts;
}

/** The hidden variable for what a generator gives out. */
export const yielded = '<yielded>';

/** Functions and classes. */
export abstract class Functions extends Names {
  /** The hidden variables that hold the base classes of the classes around. */
  private readonly bases: string[] = [];
  private classes = 0;
  /** Whether the class around is a component of React: what it is given are its `props`. */
  protected isComponent = false;

  protected abstract statements(node: number): void;

  protected closure(node: number, hints: FunctionHints = {}): Temp {
    const { nodes } = this;
    const at = nodes.at(node);
    const name = nodes.fieldText(node, 'name') || (hints.name ?? '<function>');
    // A field of a class that is an arrow has the object for `this`, however it is handed over.
    const ownsThis = nodes.kind(node) !== 'arrow_function' || hints.owner !== undefined;
    return this.inner(name, at, ownsThis, () => {
      const single = nodes.field(node, 'parameter');
      for (const param of single ? [single] : nodes.children(nodes.field(node, 'parameters')))
        this.parameter(param);
      const body = nodes.field(node, 'body');
      if (nodes.kind(body) === 'statement_block') {
        this.declareNames(body);
        if (this.isGenerator(node)) this.f.writeSlot(at, this.f.declare(yielded), this.list(at, []));
        this.statements(body);
        if (this.f.find(yielded)?.up === 0) this.giveBack(at, this.f.read(at, yielded));
      } else if (body) this.giveBack(nodes.at(body), this.expression(body));
      const { isPublic, annotations = [], owner } = hints;
      return {
        ...(isPublic ? { isPublic } : {}),
        ...(annotations.length > 0 ? { annotations } : {}),
        ...(owner ? { owner } : {}),
      };
    });
  }

  private isGenerator(node: number): boolean {
    return (
      /^generator_/.test(this.nodes.kind(node)) ||
      /^(?:static\s+)?(?:async\s*)?\*/.test(this.nodes.text(node).slice(0, 30))
    );
  }

  private parameter(param: number): void {
    const { nodes, f } = this;
    const isTyped = /^(required|optional)_parameter$/.test(nodes.kind(param));
    const pattern = isTyped ? nodes.field(param, 'pattern') : param;
    const isRest = nodes.kind(pattern) === 'rest_pattern';
    const inner =
      nodes.kind(pattern) === 'assignment_pattern'
        ? nodes.field(pattern, 'left')
        : isRest
          ? nodes.first(pattern)
          : pattern;
    const type = isTyped ? this.typeName(nodes.field(param, 'type')) : undefined;
    const annotations = isTyped ? this.decoratorsOf(param) : [];
    const isName = nodes.kind(inner) === 'identifier';
    const name = isName ? nodes.text(inner) : '<parameter>';
    const slot = isName ? f.declare(name) : f.fresh(name);
    f.params.push({
      name,
      slot,
      rest: isRest,
      ...(type === undefined ? {} : { type }),
      ...(annotations.length > 0 ? { annotations } : {}),
    });
    this.byDefault(slot, nodes.field(pattern, 'right') || nodes.field(param, 'value'));
    if (!isName) {
      this.declarePattern(inner);
      this.bind(inner, f.readSlot(nodes.at(inner), slot));
    } else if (isTyped && this.isProperty(param))
      f.store(nodes.at(inner), f.read(nodes.at(inner), 'this'), name, f.read(nodes.at(inner), name));
  }

  /** `(name, db = connect())`: what the default is made of is known; what a literal says is not worth a guess. */
  private byDefault(slot: number, value: number): void {
    const { nodes, f } = this;
    if (
      !/^(identifier|member_expression|call_expression|new_expression|binary_expression|template_string)$/.test(
        nodes.kind(value),
      )
    )
      return;
    const at = nodes.at(value);
    const out = this.either(at, [() => f.readSlot(at, slot), () => this.expression(value)]);
    f.writeSlot(at, slot, out);
  }

  /** `arguments`: the parameters as a list; a function without any gets one for all. */
  protected argumentsAt(at: number): Temp {
    const { f } = this;
    if (f.params.length === 0) f.params.push({ name: 'arguments', slot: f.declare('arguments'), rest: true });
    const [first] = f.params;
    if (first?.rest) return f.readSlot(at, first.slot);
    return this.list(
      at,
      f.params.map(({ slot }) => f.readSlot(at, slot)),
    );
  }

  /** `constructor(private readonly service: Service)` */
  private isProperty(param: number): boolean {
    const head = this.nodes.text(param).slice(0, 400);
    return /^(?:@[^)]{0,300}\)\s*)?(?:private|public|protected|readonly)\s/.test(head);
  }

  protected classOf(node: number, outer: readonly Annotation[] = []): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const name = nodes.fieldText(node, 'name');
    const heritage = nodes.child(node, 'class_heritage');
    const extended = this.extendedBy(heritage);
    const members = this.membersOf(node);
    const facts: ClassFacts = {
      name,
      bases: this.baseNames(heritage),
      annotations: [...outer, ...this.applied(nodes.childrenOf(node, 'decorator'))],
      fieldTypes: this.fieldTypesOf(members),
    };
    this.classes += 1;
    const hidden = `<base ${this.classes}>`;
    const base = extended ? this.expression(extended) : undefined;
    if (base !== undefined) f.writeSlot(at, f.declare(hidden), base);
    this.bases.push(base === undefined ? '' : hidden);
    const outside = this.isComponent;
    this.isComponent = facts.bases.some((each) => /^(Pure)?Component$/.test(each));
    const entries = members.flatMap((each) => this.entryOf(each, facts));
    this.isComponent = outside;
    this.bases.pop();
    const dict = this.dict(at, entries);
    return this.classFrom(at, facts, dict, base);
  }

  private extendedBy(heritage: number): number {
    const { nodes } = this;
    const first = nodes.first(heritage);
    if (nodes.kind(first) === 'extends_clause') return nodes.field(first, 'value');
    return nodes.kind(first) === 'implements_clause' ? 0 : first;
  }

  private baseNames(heritage: number): readonly string[] {
    const { nodes } = this;
    return nodes
      .children(heritage)
      .flatMap((each) => (/_clause$/.test(nodes.kind(each)) ? nodes.children(each) : [each]))
      .map((each) => nodes.text(nodes.field(each, 'property') || nodes.field(each, 'name') || each))
      .filter((name) => /^[\w$]{1,100}$/.test(name));
  }

  /** TypeScript writes the decorators of a method before it, those of a field into it. */
  private membersOf(node: number): readonly Member[] {
    const { nodes } = this;
    const members: Member[] = [];
    let before: Annotation[] = [];
    for (const each of nodes.children(nodes.field(node, 'body'))) {
      if (nodes.kind(each) === 'decorator') {
        before.push(...this.applied([each]));
        continue;
      }
      const name = nodes.text(nodes.field(each, 'name') || nodes.field(each, 'property'));
      const isGetter =
        nodes.kind(each) === 'method_definition' &&
        /^(?:static\s+)?get\s/.test(nodes.text(each).slice(0, 20));
      const own = isGetter ? [{ name: 'property', args: {} }] : [];
      members.push({
        node: each,
        name,
        annotations: [...before, ...this.applied(nodes.childrenOf(each, 'decorator')), ...own],
      });
      before = [];
    }
    return members;
  }

  private fieldTypesOf(members: readonly Member[]): ReadonlyMap<string, string> {
    const { nodes } = this;
    const types = new Map<string, string>();
    const note = (name: string, type: number) => {
      const known = this.typeName(type);
      if (known !== undefined) types.set(name, known);
    };
    for (const { node, name } of members) {
      if (nodes.kind(node) !== 'method_definition') note(name, nodes.field(node, 'type'));
      else if (name === 'constructor')
        for (const param of nodes.children(nodes.field(node, 'parameters')))
          if (this.isProperty(param)) note(nodes.fieldText(param, 'pattern'), nodes.field(param, 'type'));
    }
    return types;
  }

  private entryOf(
    { node, name, annotations }: Member,
    owner: ClassFacts,
  ): readonly (readonly [string, Temp])[] {
    const { nodes } = this;
    const isSetter = /^(?:static\s+)?set\s/.test(nodes.text(node).slice(0, 20));
    if (nodes.kind(node) === 'method_definition')
      return [
        [
          isSetter ? `set ${name}` : name,
          this.closure(node, {
            annotations,
            owner,
            isPublic: !/^(private|protected)\b/.test(nodes.text(node).slice(0, 20)),
          }),
        ],
      ];
    const value = nodes.field(node, 'value');
    if (value === 0) return [];
    return [
      [
        name,
        functionKindOf(nodes.kind(value))
          ? this.closure(value, { name, annotations, owner })
          : this.expression(value),
      ],
    ];
  }

  /** The base class that `super` means here. */
  protected superAt(at: number): Temp {
    const hidden = this.bases.at(-1);
    return hidden ? this.f.read(at, hidden) : this.f.constant(at, null);
  }
}

function functionKindOf(kind: string): boolean {
  return kind === 'arrow_function' || kind === 'function_expression';
}
