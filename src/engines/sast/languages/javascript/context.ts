import type { Temp } from '../../ir/ir.js';
import { Lowering } from '../lowering.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';

/** The parts of the lowering call each other through these. */
export interface Parts {
  readonly lowerStatement: (js: JavaScript, node: number) => void;
  readonly lowerExpression: (js: JavaScript, node: number) => Temp;
  readonly lowerStatements: (js: JavaScript, node: number) => void;
  readonly lowerNested: (js: JavaScript, node: number) => void;
  readonly declareVariables: (js: JavaScript, node: number, isPublic: boolean) => void;
  readonly indexKey: (js: JavaScript, node: number) => string | Temp;
}

/** What is known while one file of JavaScript, TypeScript or TSX is lowered. */
export class JavaScript extends Lowering {
  protected readonly language = 'javascript';
  protected readonly junctions = { and: new Set(['&&']), or: new Set(['||']) };
  readonly parts: Parts;
  /** The hidden variables that hold the base classes of the classes around. */
  readonly bases: string[] = [];
  classes = 0;
  /** Whether the class around is a component of React: what it is given are its `props`. */
  isComponent = false;
  /** How many imports of all names there were. */
  stars = 0;

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
