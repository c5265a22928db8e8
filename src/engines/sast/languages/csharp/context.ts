import type { ClassFacts, Temp } from '../../ir/ir.js';
import { type Junctions, Lowering } from '../lowering.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';

/** What a class declares, as far as one file shows it. */
export interface OwnMembers {
  readonly fields: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

/** The parts of the lowering call each other through these. */
export interface Parts {
  readonly lowerStatement: (csharp: CSharp, node: number) => void;
  readonly lowerExpression: (csharp: CSharp, node: number) => Temp;
  readonly lowerFunction: (csharp: CSharp, node: number, name: string, isMethod: boolean) => Temp;
  readonly lowerClosure: (csharp: CSharp, node: number) => Temp;
  readonly assign: (csharp: CSharp, target: number, value: Temp) => void;
}

/** What is known while one file of C# is lowered. */
export class CSharp extends Lowering {
  protected readonly language = 'csharp';
  protected readonly junctions: Junctions = { and: new Set(['&&']), or: new Set(['||']) };
  readonly parts: Parts;
  /** The class in work, its members and its base. */
  facts: ClassFacts | undefined;
  own: OwnMembers = { fields: new Set(), methods: new Set() };
  className: string | undefined;
  baseName: string | undefined;
  /** The file uses windows of a desktop. */
  isDesktop = false;
  /** What a function expression is for: the member that it is assigned to, or the method that it is given to. */
  purpose = '';
  /** The path of the route whose handler is being lowered. */
  route = '';
  /** The declared type that `new(…)` stands for. */
  expected = '';
  /** How many objects got a variable of their own. */
  made = 0;

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
