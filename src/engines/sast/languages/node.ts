import type { FlatTree } from './tree.js';

/** Questions to a flat tree in the grammar's words. Nodes are numbers; 0 is none. */
export class Nodes {
  readonly tree: FlatTree;
  private readonly fieldIds = new Map<string, number>();

  constructor(tree: FlatTree) {
    this.tree = tree;
    tree.fieldNames.forEach((name, id) => {
      if (name !== '') this.fieldIds.set(name, id);
    });
  }

  /** Node 0 of the tree, which is asked for by another number: 0 is none. */
  get root(): number {
    return this.tree.size;
  }

  kind(node: number): string {
    return this.tree.kindNames[this.tree.kind[node] ?? 0] ?? 'ERROR';
  }

  text(node: number): string {
    return node === 0 ? '' : this.tree.text.slice(this.tree.start[node], this.tree.end[node]);
  }

  at(node: number): number {
    return this.tree.start[node] ?? 0;
  }

  field(node: number, name: string): number {
    const id = this.fieldIds.get(name);
    if (id === undefined) return 0;
    for (let each = this.first(node); each > 0; each = this.tree.next[each] ?? 0)
      if (this.tree.field[each] === id) return each;
    return 0;
  }

  /** The text of a field; empty where the node has none. */
  fieldText(node: number, name: string): string {
    return this.text(this.field(node, name));
  }

  first(node: number): number {
    if (node === 0) return 0;
    return this.tree.child[node === this.tree.size ? 0 : node] ?? 0;
  }

  /** Named children without comments, in order. */
  children(node: number): readonly number[] {
    const found: number[] = [];
    for (let each = this.first(node); each > 0; each = this.tree.next[each] ?? 0)
      if (this.kind(each) !== 'comment') found.push(each);
    return found;
  }

  /** The first child of that kind. */
  child(node: number, kind: string): number {
    return this.children(node).find((each) => this.kind(each) === kind) ?? 0;
  }

  childrenOf(node: number, kind: string): readonly number[] {
    return this.children(node).filter((each) => this.kind(each) === kind);
  }

  fields(node: number, name: string): readonly number[] {
    const id = this.fieldIds.get(name) ?? -1;
    return this.children(node).filter((each) => this.tree.field[each] === id);
  }
}
