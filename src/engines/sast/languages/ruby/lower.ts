import type { Annotation, ClassFacts, Constant, FunctionIr, Temp } from '../../ir/ir.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';
import { RubyFunctions } from './functions.js';

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerRuby(tree: FlatTree, path: string): FunctionIr {
  return new RubyLowering(new Nodes(tree), path).module();
}

/** The names of a file, and its classes and modules. */
class RubyLowering extends RubyFunctions {
  module(): FunctionIr {
    this.findHeredocs();
    this.declareTop(this.nodes.root);
    this.body(this.nodes.root);
    return this.finish();
  }

  private findHeredocs(): void {
    const { nodes } = this;
    const begun: number[] = [];
    const bodies: number[] = [];
    for (let node = 1; node < nodes.tree.size; node += 1) {
      const kind = nodes.kind(node);
      if (kind === 'heredoc_beginning') begun.push(node);
      else if (kind === 'heredoc_body') bodies.push(node);
    }
    begun.forEach((node, index) => {
      const body = bodies[index];
      if (body !== undefined) this.heredocs.set(node, body);
    });
  }

  /** Classes, modules, constants and methods are seen by all files, whatever they are nested in. */
  private declareTop(node: number): void {
    const { nodes, f } = this;
    for (const each of nodes.children(node)) {
      const kind = nodes.kind(each);
      const name =
        kind === 'class' || kind === 'module'
          ? lastPart(nodes.fieldText(each, 'name'))
          : kind === 'method'
            ? nodes.fieldText(each, 'name')
            : kind === 'assignment' && nodes.kind(nodes.field(each, 'left')) === 'constant'
              ? nodes.fieldText(each, 'left')
              : undefined;
      if (name !== undefined) f.exports.set(name, f.declare(name));
      if (kind === 'method' && name !== undefined) this.isMethod(name);
      if (kind === 'module' || kind === 'class')
        for (const inner of nodes.children(nodes.field(each, 'body')))
          if (/^(class|module)$/.test(nodes.kind(inner))) this.declareNested(inner);
    }
  }

  private declareNested(node: number): void {
    const { nodes, f } = this;
    const name = lastPart(nodes.fieldText(node, 'name'));
    f.exports.set(name, f.declare(name));
    for (const inner of nodes.children(nodes.field(node, 'body')))
      if (/^(class|module)$/.test(nodes.kind(inner))) this.declareNested(inner);
  }

  private isMethod(name: string): void {
    const known = this.methods.get(this.f);
    if (known) known.add(name);
    else this.methods.set(this.f, new Set([name]));
  }

  protected definition(node: number): Temp | undefined {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'method':
      case 'singleton_method': {
        const name = nodes.fieldText(node, 'name');
        const value = this.function(node, name, this.facts !== undefined);
        f.write(at, name, value);
        return f.constant(at, name);
      }
      case 'class':
      case 'module':
        this.classDefinition(node);
        return f.constant(at, null);
      case 'singleton_class':
        return this.body(nodes.field(node, 'body'));
      default:
        return undefined;
    }
  }

  private classDefinition(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const name = lastPart(nodes.fieldText(node, 'name'));
    const outer = { facts: this.facts, baseName: this.baseName };
    const superclass = nodes.children(nodes.field(node, 'superclass'))[0] ?? 0;
    const body = nodes.children(nodes.field(node, 'body'));
    const base = superclass ? nodes.text(superclass).replace(/^::/, '') : undefined;
    const mixed = this.mixins(body);
    const facts: ClassFacts = {
      name,
      bases: [...(base === undefined ? [] : [base]), ...mixed],
      annotations: this.macros(body),
    };
    this.hide(body);
    this.facts = facts;
    this.baseName = base === undefined ? undefined : f.find(lastPart(base)) ? lastPart(base) : base;
    const entries = body.flatMap((each) => this.members(each));
    const members = this.dict(
      at,
      entries,
      mixed.map((each) => this.named(at, each)),
    );
    const baseValue = base === undefined ? undefined : this.named(at, base);
    f.write(at, name, this.classFrom(at, facts, members, baseValue));
    // What the body does when the class is read: macros, constants, nested classes.
    for (const each of body)
      if (!/^(method|singleton_method|singleton_class)$/.test(nodes.kind(each)) && !this.scopeOf(each))
        this.expression(each);
    Object.assign(this, outer);
  }

  /** What stands behind `private`, or as its argument. */
  private hide(body: readonly number[]): void {
    const { nodes } = this;
    let isHidden = false;
    for (const each of body) {
      if (/^(private|protected)$/.test(nodes.text(each))) isHidden = true;
      else if (nodes.text(each) === 'public') isHidden = false;
      else if (isHidden) this.hidden.add(each);
      else if (/^private(_class_method)?$/.test(nodes.fieldText(each, 'method')))
        for (const inner of nodes.children(nodes.field(each, 'arguments'))) this.hidden.add(inner);
    }
  }

  private named(at: number, name: string): Temp {
    return this.f.find(lastPart(name)) ? this.f.read(at, lastPart(name)) : this.api(at, name);
  }

  private mixins(body: readonly number[]): readonly string[] {
    const { nodes } = this;
    return body
      .filter(
        (each) =>
          nodes.kind(each) === 'call' && /^(include|extend|prepend)$/.test(nodes.fieldText(each, 'method')),
      )
      .flatMap((each) => nodes.children(nodes.field(each, 'arguments')).map((name) => nodes.text(name)));
  }

  /** `before_action :auth` and its like, as annotations of the class. */
  private macros(body: readonly number[]): readonly Annotation[] {
    const { nodes } = this;
    return body
      .filter(
        (each) =>
          nodes.kind(each) === 'identifier' ||
          (nodes.kind(each) === 'call' && nodes.field(each, 'receiver') === 0),
      )
      .map((each) => {
        if (nodes.kind(each) === 'identifier') return { name: nodes.text(each), args: {} };
        const args: Record<string, Constant> = {};
        nodes.children(nodes.field(each, 'arguments')).forEach((arg, index) => {
          const isPair = nodes.kind(arg) === 'pair';
          const key = isPair ? nodes.fieldText(arg, 'key') : index === 0 ? 'value' : String(index);
          args[key] = nodes.text(isPair ? nodes.field(arg, 'value') : arg).replace(/^[:'"]|['"]$/g, '');
        });
        return { name: nodes.fieldText(each, 'method'), args };
      });
  }

  private members(node: number): readonly (readonly [string, Temp])[] {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'method':
      case 'singleton_method': {
        const name = nodes.fieldText(node, 'name');
        return [[name === 'initialize' ? 'constructor' : name, this.function(node, name, true)]];
      }
      case 'singleton_class':
        return nodes.children(nodes.field(node, 'body')).flatMap((each) => this.members(each));
      case 'call': {
        const scope = this.scopeOf(node);
        return scope === 0 ? [] : [[this.scopeName(node), this.function(scope, this.scopeName(node), true)]];
      }
      default:
        return [];
    }
  }

  /** `scope :named, ->(name) { … }` is a method of the class; gives the lambda. */
  private scopeOf(node: number): number {
    const { nodes } = this;
    if (nodes.kind(node) !== 'call' || nodes.fieldText(node, 'method') !== 'scope') return 0;
    const given = nodes.children(nodes.field(node, 'arguments')).at(1) ?? 0;
    if (/^(lambda|proc)$/.test(nodes.fieldText(given, 'method'))) return nodes.field(given, 'block');
    return nodes.kind(given) === 'lambda' ? given : 0;
  }

  private scopeName(node: number): string {
    const { nodes } = this;
    return nodes.text(nodes.children(nodes.field(node, 'arguments'))[0] ?? 0).replace(/^:/, '');
  }
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
