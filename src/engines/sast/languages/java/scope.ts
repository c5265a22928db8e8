import type { FunctionBuilder, FunctionDetails } from '../../ir/builder.js';
import type { SlotRef, Temp } from '../../ir/ir.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';
import { ValueLowering } from '../values.js';

/** A class while its members are lowered. */
export interface ClassScope {
  /** Of the variable in the module that holds the class: `Outer.Inner`. */
  readonly name: string;
  readonly outer: ClassScope | undefined;
  readonly fields: ReadonlyMap<string, { readonly isStatic: boolean; readonly type: string | undefined }>;
  readonly methods: ReadonlyMap<string, { readonly isStatic: boolean }>;
  /** Classes inside by simple name, with the variable that holds each. */
  readonly nested: ReadonlyMap<string, string>;
  /** Superclass as written, and whether there is a superclass or interface at all. */
  readonly base: string | undefined;
  readonly inherits: boolean;
  /** Functions around the class. */
  readonly depth: number;
}

export interface JumpTarget {
  readonly next: number;
  readonly out: number;
}

/** The parts of the lowering call each other through these. */
export interface Parts {
  readonly statement: (java: Lowering, node: number) => void;
  readonly expression: (java: Lowering, node: number) => Temp;
  readonly classValue: (java: Lowering, node: number, name: string) => Temp;
  readonly anonymousClass: (java: Lowering, body: number, base: string) => Temp;
}

/** Where a `try` statement goes on when something is thrown, and the variable that holds it. */
export interface Handler {
  readonly slot: number;
  readonly trouble: number;
}

/** What is known while one file is lowered. */
export class Lowering extends ValueLowering {
  protected readonly language = 'java';
  readonly parts: Parts;
  readonly imports = new Map<string, string>();
  /** Members that static imports bring in, with their class. */
  readonly staticImports = new Map<string, string>();
  readonly staticWildcards: string[] = [];
  /** Names that something other than a declaration assigns to. */
  readonly assigned = new Set<string>();
  readonly labels = new Map<string, JumpTarget>();
  readonly yields: { readonly slot: number; readonly out: number }[] = [];
  scope: ClassScope | undefined;
  /** The method or variable that a function without a name is given to. */
  lambdaFor = '';
  /** Declared type of what the function in work returns. */
  returns: string | undefined;
  /** A label that stands before the loop to come. */
  pendingLabel: string | undefined;
  /** How many classes without a name there were. */
  anonymous = 0;
  private readonly scopes = new WeakMap<FunctionBuilder, ClassScope>();
  private readonly types = new WeakMap<FunctionBuilder, Map<number, string>>();
  private readonly buffers = new WeakMap<FunctionBuilder, Set<string>>();
  /** The `try` statements around, by function, the innermost last. */
  readonly handlers = new WeakMap<FunctionBuilder, Handler[]>();

  constructor(tree: FlatTree, path: string, parts: Parts) {
    super(new Nodes(tree), path);
    this.parts = parts;
  }

  /** Named children without comments, in order. */
  children(node: number): readonly number[] {
    return this.nodes.children(node).filter((each) => !this.nodes.kind(each).endsWith('_comment'));
  }

  child(node: number, kind: string): number {
    return this.nodes.child(node, kind);
  }

  fieldText(node: number, name: string): string {
    return this.nodes.fieldText(node, name);
  }

  statement(node: number): void {
    this.deeper(() => this.parts.statement(this, node));
  }

  expression(node: number): Temp {
    return this.deeper(() => this.parts.expression(this, node));
  }

  expressions(nodes: readonly number[]): readonly Temp[] {
    return nodes.map((each) => this.expression(each));
  }

  /** Where a function jumps to and what it returns is its own matter. */
  override inner(name: string, at: number, ownsThis: boolean, work: () => FunctionDetails): Temp {
    const { returns } = this;
    const [yields, labels] = [this.yields.splice(0), [...this.labels]];
    this.labels.clear();
    this.returns = undefined;
    const out = super.inner(name, at, ownsThis, () => {
      if (this.scope) this.scopes.set(this.f, this.scope);
      return work();
    });
    this.returns = returns;
    this.yields.push(...yields);
    for (const [label, target] of labels) this.labels.set(label, target);
    return out;
  }

  /** Declares a local variable of the function in work. */
  local(name: string, type: string | undefined): number {
    const slot = this.f.declare(name);
    if (type === undefined) return slot;
    const known = this.types.get(this.f) ?? new Map<number, string>();
    this.types.set(this.f, known.set(slot, type));
    return slot;
  }

  /** What is thrown in `work` goes to the handler. */
  guarded(handler: Handler, work: () => void): void {
    const all = this.handlers.get(this.f) ?? [];
    this.handlers.set(this.f, all);
    all.push(handler);
    work();
    all.pop();
  }

  /** Remembers an array that a reader may fill. */
  buffer(name: string, type: string): void {
    if (/^(byte|char)\[\]$/.test(type))
      this.buffers.set(this.f, (this.buffers.get(this.f) ?? new Set()).add(name));
  }

  isBuffer(name: string): boolean {
    return this.buffers.get(this.f)?.has(name) === true;
  }

  localType(slot: number): string | undefined {
    return this.types.get(this.f)?.get(slot);
  }

  get depthOfFunctions(): number {
    let depth = 0;
    for (let each: FunctionBuilder | undefined = this.f.parent; each; each = each.parent) depth += 1;
    return depth;
  }

  /** A name as a local variable of this or an outer function, unless a class between them has such a field. */
  resolve(name: string): { readonly local: SlotRef } | { readonly field: ClassScope } | undefined {
    const ref = this.f.find(name);
    const owner = ref === undefined ? -1 : this.depthOfFunctions - ref.up;
    for (let scope = this.scope; scope; scope = scope.outer) {
      if (ref !== undefined && owner > scope.depth) return { local: ref };
      if (scope.fields.has(name)) return { field: scope };
    }
    return ref === undefined || owner === 0 ? undefined : { local: ref };
  }

  /** `this` as the methods of that class see it. */
  self(at: number, scope: ClassScope | undefined): Temp {
    let up = 0;
    for (let each: FunctionBuilder | undefined = this.f; each; each = each.parent, up += 1) {
      if (scope !== undefined && this.scopes.get(each) !== scope) continue;
      const ref = each.find('this');
      if (ref === undefined) break;
      if (up > 0 && ref.up === 0) each.captured.add(ref.slot);
      return this.f.readRef(at, { slot: ref.slot, up: ref.up + up });
    }
    const nothing = this.list(at, [], true);
    return scope === undefined ? nothing : this.f.typed(at, nothing, scope.name);
  }

  /** The value of a class by the name that the source uses. */
  classNamed(at: number, name: string): Temp {
    const known = this.classVariable(name);
    return known === undefined ? this.api(at, name) : this.f.read(at, known);
  }

  /** The variable that holds a class of this file: of the classes around the use first. */
  classVariable(name: string): string | undefined {
    for (let scope = this.scope; scope; scope = scope.outer) {
      const nested = scope.nested.get(name);
      if (nested !== undefined) return nested;
    }
    return this.f.find(name) === undefined ? undefined : name;
  }
}
