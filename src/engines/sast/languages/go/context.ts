import type { FunctionBuilder } from '../../ir/builder.js';
import type { ClassFacts, Temp } from '../../ir/ir.js';
import { Lowering } from '../lowering.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';

/** A named type while the file is lowered. */
export interface TypeDraft {
  readonly at: number;
  readonly methods: (readonly [string, Temp])[];
  facts: ClassFacts;
}

/** Where a function that defers functions of its own ends, whichever way it does. */
export interface Ending {
  readonly block: number;
  /** The results that have names, or one variable for what is returned. */
  readonly names: readonly string[];
  readonly deferred: Deferred[];
}

interface Deferred {
  readonly at: number;
  readonly slot: number;
  readonly args: readonly number[];
}

/** The parts of the lowering call each other through these. */
export interface Parts {
  readonly lowerStatement: (go: Go, node: number) => void;
  readonly lowerExpression: (go: Go, node: number) => Temp;
  readonly lowerFunction: (go: Go, node: number, name: string) => Temp;
  readonly lowerBlock: (go: Go, node: number) => void;
  readonly assign: (go: Go, target: number, value: Temp) => void;
  /** The fields of a struct of this file, in their order. */
  readonly fieldsOf: (go: Go, type: string) => readonly string[];
  readonly panic: (go: Go, at: number, of: number) => Temp;
  readonly recovered: (go: Go, at: number) => Temp | undefined;
}

/** What is known while one file of Go is lowered. */
export class Go extends Lowering {
  protected readonly language = 'go';
  protected readonly junctions = { and: new Set(['&&']), or: new Set(['||']) };
  readonly parts: Parts;
  /** Local name of a package to its path. */
  readonly imports = new Map<string, string>();
  /** What the names of the blocks around meant before (https://go.dev/ref/spec#Declarations_and_scope). */
  scopes: Map<string, number | undefined>[] = [];
  readonly endings = new WeakMap<FunctionBuilder, Ending>();
  readonly types = new Map<string, TypeDraft>();
  /** Results with names, which a bare `return` gives. */
  readonly results = new WeakMap<FunctionBuilder, readonly string[]>();
  readonly topNames = new Map<string, true>();

  constructor(tree: FlatTree, path: string, parts: Parts) {
    super(new Nodes(tree), path);
    this.parts = parts;
  }

  statement(node: number): void {
    this.parts.lowerStatement(this, node);
  }

  protected expressionAt(node: number): Temp {
    return this.parts.lowerExpression(this, node);
  }
}
