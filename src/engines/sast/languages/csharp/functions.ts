import type { Annotation, ClassFacts, Param, Temp } from '../../ir/ir.js';
import { CSharpStatements } from './statements.js';
import { extensionMethod, isPlain } from './types.js';

/** A method that is read like a field; the second of a class, not of an object. */
export const getterOf = (isStatic: boolean): Annotation => ({
  name: isStatic ? 'static-property' : 'property',
  args: {},
});

/** Types of what the container of services gives. */
const given =
  /^(I(?!FormFile|FormCollection|Enumerable|List)[A-Z]\w*|\w*(Context|Db|Service|Repository|Logger|Factory|Manager|Client|Connection|Mapper)|CancellationToken|HttpRequest|HttpResponse|ClaimsPrincipal)$/;

/** Methods, constructors, local functions and lambdas. */
export abstract class CSharpFunctions extends CSharpStatements {
  protected facts: ClassFacts | undefined;

  protected closure(node: number): Temp {
    return this.function(node, `<lambda for ${this.purpose}>`, false);
  }

  protected function(node: number, name: string, isMethod: boolean, more: readonly Annotation[] = []): Temp {
    const { nodes } = this;
    const isStatic = this.modifiers(node).includes('static');
    return this.inner(name, nodes.at(nodes.field(node, 'name') || node), isMethod && !isStatic, () => {
      const parameters = nodes.field(node, 'parameters');
      if (nodes.kind(parameters) === 'implicit_parameter') this.parameter(nodes.text(parameters), {});
      else this.parameters(parameters);
      this.initializer(node);
      this.body(nodes.field(node, 'body') || nodes.field(node, 'value') || nodes.child(node, 'block'));
      return {
        annotations: [
          ...this.attributes(node),
          ...more,
          ...(isStatic && /^\(\s*this\s/.test(nodes.text(parameters).slice(0, 64)) ? [extensionMethod] : []),
        ],
        ...(isMethod && this.facts ? { owner: this.facts } : {}),
        returns: this.typeName(nodes.field(node, 'returns') || nodes.field(node, 'type')),
        isPublic: isMethod ? this.isReachable(node) : this.modifiers(node).includes('public'),
      };
    });
  }

  /** What no one calls and no one hides is called by someone who is not in the project. */
  private isReachable(node: number): boolean {
    return !this.modifiers(node).includes('private');
  }

  /** A getter or another member that is a function without parameters. */
  protected accessor(
    node: number,
    name: string,
    body: number,
    isStatic: boolean,
    more: readonly Annotation[],
  ): Temp {
    return this.inner(name, this.nodes.at(node), !isStatic, () => {
      this.body(body);
      return { annotations: more, ...(this.facts ? { owner: this.facts } : {}) };
    });
  }

  /** `set { … }`, whose parameter is `value`. */
  protected setter(node: number, kind: string, body: number, isStatic: boolean): Temp {
    return this.inner(kind, this.nodes.at(node), !isStatic, () => {
      if (kind !== 'get') this.parameter('value', {});
      this.body(body);
      return this.facts ? { owner: this.facts } : {};
    });
  }

  private body(body: number): void {
    if (body === 0) return;
    if (this.nodes.kind(body) === 'block') this.block(body);
    else this.giveBack(this.nodes.at(body), this.expression(body));
  }

  /** `: base(x)` and `: this(x)` */
  private initializer(node: number): void {
    const { nodes } = this;
    const clause = nodes.children(node).find((each) => nodes.kind(each) === 'constructor_initializer');
    if (clause === undefined) return;
    const isBase = /^:?\s*base\b/.test(nodes.text(clause));
    const type = isBase ? this.baseName : this.className;
    if (type !== undefined) this.callConstructor(nodes.at(clause), type, nodes.children(clause)[0] ?? 0);
  }

  protected callConstructor(at: number, type: string, list: number): void {
    const { f } = this;
    const { args, named } = this.args(list);
    f.call(at, f.get(at, this.api(at, type), 'constructor'), args, { named, receiver: f.read(at, 'this') });
  }

  protected parameters(list: number): void {
    const { nodes } = this;
    for (const each of nodes.children(list)) {
      if (nodes.kind(each) === 'parameter') this.declareParameter(each);
      // `params object[] r` has its type and name beside the others.
      else if (nodes.kind(each) === 'identifier') this.parameter(nodes.text(each), { rest: true });
    }
  }

  protected declareParameter(node: number): string {
    const { nodes } = this;
    const type = this.typeName(nodes.field(node, 'type'));
    const annotations = [...this.attributes(node), ...this.fromRequest(type)];
    const name = nodes.text(nodes.field(node, 'name') || node);
    this.parameter(name, {
      ...(isPlain(type) ? {} : { type }),
      ...(annotations.length > 0 ? { annotations } : {}),
    });
    return name;
  }

  /**
   * What a handler of a minimal API takes comes with the request, unless it is a service.
   * https://learn.microsoft.com/en-us/aspnet/core/fundamentals/minimal-apis/parameter-binding
   */
  private fromRequest(type: string): readonly Annotation[] {
    const isHandler = /^<lambda for Map(Get|Post|Put|Delete|Patch|Methods)>$/.test(this.f.name);
    return isHandler && !given.test(type) ? [{ name: 'FromRequest', args: {} }] : [];
  }

  private parameter(name: string, more: Partial<Param>): void {
    this.f.params.push({ name, slot: this.f.declare(name), rest: false, ...more });
  }
}
