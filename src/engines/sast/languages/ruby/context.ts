import type { FunctionBuilder } from '../../ir/builder.js';
import type { ClassFacts, Temp } from '../../ir/ir.js';
import { DocComments } from '../docs.js';
import { type Junctions, Lowering } from '../lowering.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';

/** The parts of the lowering call each other through these. */
export interface Parts {
  readonly lowerStatement: (ruby: Ruby, node: number) => void;
  readonly lowerExpression: (ruby: Ruby, node: number) => Temp;
  readonly lowerBody: (ruby: Ruby, node: number) => Temp;
  readonly lowerClosure: (ruby: Ruby, node: number, name: string) => Temp;
  /** Of a class, a module or a method; undefined for any other node. */
  readonly lowerDefinition: (ruby: Ruby, node: number) => Temp | undefined;
  /** Of a branch, a loop or a rescue; undefined for any other node. */
  readonly lowerFlow: (ruby: Ruby, node: number) => Temp | undefined;
}

/** What is known while one file of Ruby is lowered. */
export class Ruby extends Lowering {
  protected readonly language = 'ruby';
  protected readonly junctions: Junctions = { and: new Set(['&&', 'and']), or: new Set(['||', 'or']) };
  readonly parts: Parts;
  readonly docs: DocComments;
  /** Bodies of heredocs stand behind the line that begins them. */
  readonly heredocs = new Map<number, number>();
  /** The class in work. */
  facts: ClassFacts | undefined;
  baseName: string | undefined;
  /** Names of the file's own methods, which a bare word calls. */
  readonly methods = new Map<FunctionBuilder, Set<string>>();
  /** Methods that only the object itself may call. */
  readonly hidden = new Set<number>();
  /** The constant that is given a value just now. */
  naming: string | undefined;

  constructor(tree: FlatTree, path: string, parts: Parts) {
    super(new Nodes(tree), path);
    this.parts = parts;
    this.docs = new DocComments(tree);
  }

  statement(node: number): void {
    this.parts.lowerStatement(this, node);
  }

  protected expressionAt(node: number): Temp {
    return this.parts.lowerExpression(this, node);
  }
}
