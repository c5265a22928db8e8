import type { CodeFile } from './code.js';
import { bare, isName, isString, lettersOf } from './shapes.js';

const maxDepth = 20;

/** What texts stand in a file: literals, names of constants, and texts joined of those. */
export class Letters {
  private readonly file: CodeFile;

  constructor(file: CodeFile) {
    this.file = file;
  }

  /** Undefined where the text is not known letter by letter. */
  of(node: number, depth = 0): string | undefined {
    const { nodes, constants } = this.file;
    const kind = nodes.kind(node);
    if (isString(kind)) return lettersOf(nodes, node);
    if (depth > maxDepth) return undefined;
    if (isName(kind)) {
      const value = constants.get(nodes.text(node));
      return value === undefined ? undefined : this.of(bare(nodes, value), depth + 1);
    }
    if (!/^binary/.test(kind) || !/^[+.]$/.test(nodes.text(nodes.field(node, 'operator')))) return undefined;
    const parts = ['left', 'right'].map((side) => this.of(bare(nodes, nodes.field(node, side)), depth + 1));
    return parts.includes(undefined) ? undefined : parts.join('');
  }

  /** The literal that a name stands for; else the node itself. */
  literalOf(node: number): number {
    const { nodes, constants } = this.file;
    return isName(nodes.kind(node)) ? (constants.get(nodes.text(node)) ?? node) : node;
  }
}
