import type { Nodes } from '../../engines/sast/languages/node.js';

/** What a value can be of: the package of its type, or of the function that it came from, which then may be another's. */
export interface Origin {
  /** Empty for types that have no methods. */
  readonly module: string;
  /** The type itself is of the package, and no interface. */
  readonly isExact: boolean;
}

/** Folders of the standard library (https://pkg.go.dev/std) whose functions give back no value that they were handed. */
const ownValues = new Set(
  (
    'archive bufio bytes compress crypto database debug embed encoding expvar flag fmt go hash html image index io log math ' +
    'mime net os path regexp runtime sort strconv strings syscall text time unicode'
  ).split(' '),
);
const standardLibrary = new Set([
  ...ownValues,
  ...'cmp container context errors iter maps plugin reflect slices structs sync testing unique unsafe weak'.split(
    ' ',
  ),
]);

function headOf(module: string): string {
  return module.split('/', 1)[0] ?? module;
}

/** Errors of every type go through the results of every function. */
const methodsOfErrors = new Set(['Error', 'Unwrap', 'Is', 'As', 'Timeout', 'Temporary']);

/** Whether a method of a type of that package may be meant, by what is known of the value before it. */
export function canHaveMethod(
  origins: readonly Origin[] | undefined,
  module: string,
  method: string,
): boolean {
  if (origins === undefined || methodsOfErrors.has(method)) return true;
  return origins.some(
    (origin) => origin.module === module || (!origin.isExact && standardLibrary.has(headOf(module))),
  );
}

const noMethods: readonly Origin[] = [{ module: '', isExact: true }];
const literals = /^(?:interpreted_string|raw_string|int|float|rune|imaginary|func)_literal$|^(?:true|false)$/;
const plainTypes = /^(?:slice|map|channel|function|array)_type$/;
const basicTypes = /^(?:string|bool|byte|rune|u?int(?:8|16|32|64|ptr)?|float(?:32|64)|complex(?:64|128))$/;
const mostSteps = 12;

/** A node that a name gets its value from, or its type; 0 where that is not known. */
interface Source {
  readonly value?: number;
  readonly type?: number;
}

type Names = Map<string, Source[]>;

/**
 * What the receivers of methods in one file of Go can be of. Names are kept apart by function, not by block: all that a
 * function gives a name counts.
 */
export class GoReceivers {
  private readonly nodes: Nodes;
  private readonly modules = new Map<string, string>();
  private readonly ofFile: Names = new Map();
  private ofFunction: Names = new Map();
  private known = new Map<string, readonly Origin[] | undefined>();
  /** Where the function ends that was entered last. */
  private end = 0;

  constructor(nodes: Nodes) {
    this.nodes = nodes;
    for (const each of nodes.childrenOf(nodes.root, 'var_declaration')) this.collect(each, this.ofFile);
  }

  imports(local: string, module: string): void {
    this.modules.set(local, module);
  }

  /** A function at the top of the file, before what is in it. */
  enter(node: number): void {
    this.ofFunction = new Map();
    this.known = new Map();
    this.end = this.nodes.tree.end[node] ?? 0;
    this.collect(node, this.ofFunction);
  }

  /** Of what stands before the dot; undefined where that is not known, none where it is a package. */
  of(selector: number): readonly Origin[] | undefined {
    if (this.nodes.at(selector) >= this.end) this.leave();
    const operand = this.nodes.field(selector, 'operand');
    return this.packageAt(operand) === undefined ? this.originsOf(operand, 0) : [];
  }

  private leave(): void {
    this.ofFunction = new Map();
    this.known = new Map();
    this.end = Number.POSITIVE_INFINITY;
  }

  private collect(top: number, names: Names): void {
    const stack = [top];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      this.bind(node, names);
      stack.push(...this.nodes.children(node));
    }
  }

  private bind(node: number, names: Names): void {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'short_var_declaration':
      case 'assignment_statement':
        this.pair(
          nodes.children(nodes.field(node, 'left')),
          nodes.children(nodes.field(node, 'right')),
          names,
        );
        return;
      case 'var_spec': {
        const type = nodes.field(node, 'type');
        const left = nodes.fields(node, 'name');
        if (type === 0) this.pair(left, nodes.children(nodes.field(node, 'value')), names);
        else for (const each of left) this.give(each, { type }, names);
        return;
      }
      case 'parameter_declaration':
        for (const each of nodes.fields(node, 'name'))
          this.give(each, { type: nodes.field(node, 'type') }, names);
        return;
      case 'variadic_parameter_declaration':
        this.give(nodes.field(node, 'name'), {}, names);
        return;
      case 'range_clause':
      case 'receive_statement':
        for (const each of nodes.children(nodes.field(node, 'left'))) this.give(each, {}, names);
        return;
      case 'type_switch_statement':
        for (const each of nodes.children(nodes.field(node, 'alias'))) this.give(each, {}, names);
    }
  }

  /** `a, b := f()` gives both what one call does. */
  private pair(left: readonly number[], right: readonly number[], names: Names): void {
    const [first] = right;
    for (const [at, each] of left.entries()) {
      const value = right.length === left.length ? right[at] : right.length === 1 ? first : undefined;
      this.give(each, value === undefined ? {} : { value }, names);
    }
  }

  private give(node: number, source: Source, names: Names): void {
    if (this.nodes.kind(node) !== 'identifier') return;
    const name = this.nodes.text(node);
    const list = names.get(name);
    if (list === undefined) names.set(name, [source]);
    else list.push(source);
  }

  private originsOf(node: number, step: number): readonly Origin[] | undefined {
    if (step > mostSteps) return undefined;
    const { nodes } = this;
    const kind = nodes.kind(node);
    if (literals.test(kind)) return noMethods;
    switch (kind) {
      case 'nil':
        return [];
      case 'identifier':
        return this.originsOfName(nodes.text(node), step);
      case 'parenthesized_expression':
        return this.originsOf(nodes.first(node), step + 1);
      case 'unary_expression':
        return nodes.fieldText(node, 'operator') === '<-'
          ? undefined
          : this.originsOf(nodes.field(node, 'operand'), step + 1);
      case 'composite_literal':
      case 'type_conversion_expression':
        return this.typeAt(nodes.field(node, 'type'), true);
      case 'type_assertion_expression':
        return this.typeAt(nodes.field(node, 'type'), false);
      case 'call_expression':
        return this.called(node, step);
      case 'selector_expression':
        return this.given(node, step);
      default:
        return undefined;
    }
  }

  private originsOfName(name: string, step: number): readonly Origin[] | undefined {
    if (this.known.has(name)) return this.known.get(name);
    // What a name has from itself is not known.
    this.known.set(name, undefined);
    const sources = [...(this.ofFunction.get(name) ?? []), ...(this.ofFile.get(name) ?? [])];
    const all: Origin[] = [];
    for (const { type, value } of sources) {
      const one =
        type !== undefined
          ? this.typeAt(type, false)
          : value === undefined
            ? undefined
            : this.originsOf(value, step + 1);
      if (one === undefined) return undefined;
      all.push(...one);
    }
    const found = sources.length === 0 ? undefined : all;
    this.known.set(name, found);
    return found;
  }

  private called(node: number, step: number): readonly Origin[] | undefined {
    const { nodes } = this;
    const callee = nodes.field(node, 'function');
    const [first = 0] = nodes.children(nodes.field(node, 'arguments'));
    if (nodes.kind(callee) === 'selector_expression') return this.given(callee, step);
    if (nodes.text(callee) === 'new') return this.typeAt(first, true);
    return nodes.text(callee) === 'make' ? noMethods : undefined;
  }

  /** What a member of a package or of a value is or gives back. */
  private given(selector: number, step: number): readonly Origin[] | undefined {
    const operand = this.nodes.field(selector, 'operand');
    const module = this.packageAt(operand);
    if (module !== undefined) return ownValues.has(headOf(module)) ? [{ module, isExact: false }] : undefined;
    const origins = this.originsOf(operand, step + 1);
    return origins?.every((origin) => ownValues.has(headOf(origin.module)))
      ? origins.map(({ module: from }) => ({ module: from, isExact: false }))
      : undefined;
  }

  private packageAt(node: number): string | undefined {
    if (this.nodes.kind(node) !== 'identifier') return undefined;
    const name = this.nodes.text(node);
    return this.ofFunction.has(name) || this.ofFile.has(name) ? undefined : this.modules.get(name);
  }

  /** A type that is named without a pointer may be an interface, but where a value of it is made. */
  private typeAt(node: number, isMade: boolean): readonly Origin[] | undefined {
    const { nodes } = this;
    const kind = nodes.kind(node);
    if (plainTypes.test(kind)) return noMethods;
    if (kind === 'type_identifier') return basicTypes.test(nodes.text(node)) ? noMethods : undefined;
    if (kind === 'pointer_type') return this.typeAt(nodes.first(node), true);
    if (kind !== 'qualified_type') return undefined;
    const module = this.modules.get(nodes.fieldText(node, 'package'));
    return module === undefined || !isMade ? undefined : [{ module, isExact: true }];
  }
}
