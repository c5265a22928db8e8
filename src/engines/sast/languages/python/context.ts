import type { FunctionBuilder } from '../../ir/builder.js';
import type { Temp } from '../../ir/ir.js';
import { Lowering } from '../lowering.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';

/** The parts of the lowering call each other through these. */
export interface Parts {
  readonly lowerStatement: (python: Python, node: number) => void;
  readonly lowerExpression: (python: Python, node: number) => Temp;
  readonly lowerBody: (python: Python, node: number) => void;
}

/** What is known while one file of Python is lowered. */
export class Python extends Lowering {
  protected readonly language = 'python';
  protected readonly junctions = { and: new Set(['and']), or: new Set(['or']) };
  readonly parts: Parts;
  /** The hidden variables that hold the base classes of the classes around. */
  readonly bases: string[] = [];
  classes = 0;
  /** What the body of the class around has given names to so far; its methods do not see it. */
  classScope: { readonly f: FunctionBuilder; readonly members: Map<string, Temp> } | undefined;
  /** How many imports of all names there were. */
  stars = 0;
  /** What dotted imports have brought in, by function. */
  readonly tops = new WeakMap<FunctionBuilder, Set<string>>();

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

  /** `not x` has a kind of its own. */
  override condition(node: number, yes: number, no: number): void {
    if (this.nodes.kind(node) === 'not_operator')
      this.deeper(() => this.condition(this.nodes.field(node, 'argument'), no, yes));
    else super.condition(node, yes, no);
  }
}
