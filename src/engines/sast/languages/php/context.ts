import type { FunctionBuilder } from '../../ir/builder.js';
import type { ClassFacts, Temp } from '../../ir/ir.js';
import { DocComments } from '../docs.js';
import { type Junctions, Lowering } from '../lowering.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';

/** The parts of the lowering call each other through these. */
export interface Parts {
  readonly lowerStatement: (php: Php, node: number) => void;
  readonly lowerExpression: (php: Php, node: number) => Temp;
  readonly lowerFunction: (php: Php, node: number, name: string, isMethod?: boolean) => Temp;
  readonly lowerClosure: (php: Php, node: number) => Temp;
  readonly classValue: (php: Php, node: number, name: string) => Temp;
}

/** What is known while one file of PHP is lowered. */
export class Php extends Lowering {
  protected readonly language = 'php';
  protected readonly junctions: Junctions = { and: new Set(['&&', 'and']), or: new Set(['||', 'or']) };
  readonly parts: Parts;
  readonly docs: DocComments;
  readonly isTemplate: boolean;
  /** Variables of outer functions that a function asked for: `use ($x)`, `global $x`. */
  readonly borrowed = new Map<FunctionBuilder, Set<string>>();
  /** Arrow functions see all variables of the function around them. */
  readonly arrows = new Set<FunctionBuilder>();
  /** What names stand for, by `use` or by being written in full. */
  readonly imports = new Map<string, string>();
  namespace = '';
  /** The class in work. */
  facts: ClassFacts | undefined;
  className: string | undefined;
  baseName: string | undefined;
  /** What properties and constants of the class begin as, each at its own place. */
  initials: Temp[] = [];

  constructor(tree: FlatTree, path: string, parts: Parts) {
    super(new Nodes(tree), path);
    this.parts = parts;
    this.docs = new DocComments(tree);
    this.isTemplate = path.endsWith('.blade.php');
  }

  statement(node: number): void {
    this.parts.lowerStatement(this, node);
  }

  protected expressionAt(node: number): Temp {
    return this.parts.lowerExpression(this, node);
  }
}
