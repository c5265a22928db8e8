import type { Annotation, Constant, Temp } from '../../ir/ir.js';
import { Lowering } from '../lowering.js';
import { unquote } from '../text.js';

export const functionKinds = new Set([
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
]);

/** Characters of a function that are looked at for how it goes through an object. */
const mostOfFunction = 3000;

/** The names that a function owns, and how patterns give them values. */
export abstract class Names extends Lowering {
  protected abstract indexKey(node: number): string | Temp;

  /** `var` and functions are there before the first statement runs; blocks do not hide names from each other here. */
  protected declareNames(root: number): void {
    const { nodes, f } = this;
    const waiting = [...nodes.children(root)];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const kind = nodes.kind(node);
      if (/^(function|generator_function|class|abstract_class|enum)_declaration$/.test(kind))
        f.declare(nodes.fieldText(node, 'name'));
      if (functionKinds.has(kind) || kind === 'class_body') continue;
      if (kind === 'variable_declarator') this.declarePattern(nodes.field(node, 'name'));
      if (kind === 'for_in_statement') this.declarePattern(nodes.field(node, 'left'));
      if (kind === 'catch_clause') this.declarePattern(nodes.field(node, 'parameter'));
      if (kind === 'import_clause') this.declareImports(node);
      if (kind === 'import_require_clause') f.declare(nodes.text(nodes.first(node)));
      waiting.push(...nodes.children(node));
    }
  }

  private declareImports(clause: number): void {
    const { nodes, f } = this;
    for (const each of nodes.children(clause)) {
      if (nodes.kind(each) === 'identifier') f.declare(nodes.text(each));
      else if (nodes.kind(each) === 'namespace_import') f.declare(nodes.text(nodes.first(each)));
      else
        for (const one of nodes.children(each))
          f.declare(nodes.text(nodes.field(one, 'alias') || nodes.field(one, 'name')));
    }
  }

  protected declarePattern(node: number): void {
    const { nodes, f } = this;
    const kind = nodes.kind(node);
    if (node === 0) return;
    if (kind === 'identifier' || kind === 'shorthand_property_identifier_pattern')
      f.declare(nodes.text(node));
    else if (kind === 'pair_pattern') this.declarePattern(nodes.field(node, 'value'));
    else if (kind === 'assignment_pattern' || kind === 'object_assignment_pattern')
      this.declarePattern(nodes.field(node, 'left'));
    else if (/pattern/.test(kind)) for (const each of nodes.children(node)) this.declarePattern(each);
  }

  protected bind(pattern: number, value: Temp): void {
    this.deeper(() => this.bindAt(pattern, value));
  }

  private bindAt(pattern: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(pattern);
    switch (nodes.kind(pattern)) {
      case 'identifier':
      case 'shorthand_property_identifier_pattern': {
        const name = nodes.text(pattern);
        // A name that no one declares is a member of the page's window: `location = x`.
        if (f.find(name) === undefined) f.store(at, this.api(at, 'window'), name, value);
        f.write(at, name, value);
        return;
      }
      case 'member_expression': {
        const object = this.expression(nodes.field(pattern, 'object'));
        f.store(at, object, nodes.fieldText(pattern, 'property'), value);
        return;
      }
      case 'subscript_expression':
        this.storeAt(pattern, value);
        return;
      case 'assignment_pattern':
      case 'object_assignment_pattern':
        this.bind(nodes.field(pattern, 'left'), value);
        return;
      case 'rest_pattern':
        this.bind(nodes.first(pattern), value);
        return;
      case 'array_pattern':
        this.bindElements(pattern, value);
        return;
      case 'object_pattern':
        for (const each of nodes.children(pattern)) this.bindMember(each, value);
        return;
      default:
        for (const each of nodes.children(pattern)) this.bind(each, value);
    }
  }

  /** `[first, , third, ...others]`: places that are left out have no node of their own. */
  private bindElements(pattern: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(pattern);
    let from = at + 1;
    let index = 0;
    for (const each of nodes.children(pattern)) {
      index += nodes.tree.text.slice(from, nodes.at(each)).split(',').length - 1;
      from = nodes.tree.end[each] ?? from;
      const isRest = nodes.kind(each) === 'rest_pattern';
      this.bind(
        each,
        isRest ? this.method(at, value, 'slice', [f.constant(at, index)]) : f.get(at, value, String(index)),
      );
    }
  }

  /** A key that is not written out is reported to the models too: anyone who chooses it may choose `__proto__`. */
  private storeAt(pattern: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(pattern);
    const owner = nodes.field(pattern, 'object');
    const object = this.expression(owner);
    const key = this.indexKey(pattern);
    if (typeof key !== 'string') {
      const isDeep = nodes.kind(owner) === 'subscript_expression';
      const outer = isDeep ? this.indexKey(owner) : undefined;
      const name = nodes.text(nodes.field(pattern, 'index'));
      if (this.isWalking(nodes.text(owner))) this.callApi(at, '<walking-store>', [key]);
      else if (!this.isGoneThrough(name)) this.callApi(at, '<dynamic-store>', [key]);
      if (outer !== undefined && typeof outer !== 'string') this.callApi(at, '<deep-store>', [outer]);
    }
    f.store(at, object, key, value);
  }

  /**
   * Whether a store can end in what all objects inherit: the function calls itself, or `object = object[key]` goes
   * down before it. One store alone changes an object of the program's own.
   */
  private isWalking(object: string): boolean {
    const { name } = this.f;
    const text = this.enclosing();
    const calls = /^[\w$]+$/.test(name) ? text.split(`${name}(`).length - 1 : 0;
    return calls > 1 || text.includes(`${object} = ${object}[`);
  }

  /** Whether the key is that of a loop over what there is: `for (const key in own)`, `Object.keys(own).map((key) => …)`. */
  private isGoneThrough(key: string): boolean {
    if (!/^[\w$]{1,60}$/.test(key)) return false;
    const text = this.enclosing();
    const loop = ['const ', 'let ', 'var ', ''].some((word) =>
      [`(${word}${key} in `, `(${word}${key} of `, `(${word}[${key},`, `(${word}[ ${key},`].some((each) =>
        text.includes(each),
      ),
    );
    return loop || /\b(keys|entries)\(/.test(text);
  }

  /** The text of the function around, as far as it is looked at. */
  private enclosing(): string {
    const { at } = this.f;
    return this.nodes.tree.text.slice(at, at + mostOfFunction);
  }

  private bindMember(pattern: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(pattern);
    const kind = nodes.kind(pattern);
    if (kind === 'pair_pattern')
      this.bind(nodes.field(pattern, 'value'), f.get(at, value, nodes.fieldText(pattern, 'key')));
    else if (kind === 'rest_pattern') this.bind(nodes.first(pattern), value);
    else {
      const name = kind === 'object_assignment_pattern' ? nodes.field(pattern, 'left') : pattern;
      this.bind(name, f.get(at, value, nodes.text(name)));
    }
  }

  /** The name of a declared type without package and arguments; none for texts and for what has no name. */
  protected typeName(annotation: number): string | undefined {
    const { nodes } = this;
    const type = nodes.kind(annotation) === 'type_annotation' ? nodes.first(annotation) : annotation;
    switch (nodes.kind(type)) {
      case 'type_identifier':
        return nodes.text(type);
      case 'nested_type_identifier':
        return nodes.fieldText(type, 'name');
      case 'generic_type':
        return this.typeName(nodes.field(type, 'name'));
      case 'predefined_type':
        return /^(number|boolean|bigint)$/.test(nodes.text(type)) ? nodes.text(type) : undefined;
      default:
        return undefined;
    }
  }

  /** `@Get(':id')`, with its constant arguments and the constant members of an options object. */
  protected annotationOf(decorator: number): Annotation {
    const { nodes } = this;
    const inner = nodes.first(decorator);
    const isCall = nodes.kind(inner) === 'call_expression';
    const callee = isCall ? nodes.field(inner, 'function') : inner;
    const name = nodes.text(nodes.field(callee, 'property') || callee);
    const args: Record<string, Constant> = Object.create(null) as Record<string, Constant>;
    const given = isCall ? nodes.children(nodes.field(inner, 'arguments')) : [];
    given.forEach((each, index) => {
      if (nodes.kind(each) === 'object')
        for (const pair of nodes.children(each)) {
          const value = this.constantOf(nodes.field(pair, 'value'));
          if (value !== undefined) args[nodes.fieldText(pair, 'key')] = value;
        }
      const value = this.constantOf(each);
      if (value !== undefined) args[index === 0 ? 'value' : String(index)] = value;
    });
    return { name, args };
  }

  private constantOf(node: number): Constant | undefined {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'string':
        return unquote(nodes.text(node), 'javascript');
      case 'number':
        return Number(nodes.text(node));
      case 'true':
      case 'false':
        return nodes.kind(node) === 'true';
      case 'array':
        return this.constantOf(nodes.first(node));
      default:
        return undefined;
    }
  }

  protected decoratorsOf(node: number): readonly Annotation[] {
    return this.nodes.childrenOf(node, 'decorator').map((each) => this.annotationOf(each));
  }

  /** A decorator is a call as any other: `@Module({ imports: [JwtModule.register({ secret })] })`. */
  protected applied(decorators: readonly number[]): readonly Annotation[] {
    const { nodes } = this;
    for (const each of decorators)
      if (nodes.kind(nodes.first(each)) === 'call_expression') this.expression(nodes.first(each));
    return decorators.map((each) => this.annotationOf(each));
  }
}
