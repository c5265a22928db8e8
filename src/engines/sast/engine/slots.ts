import { join, type Value } from '../ir/value.js';

const bits = 5;
const width = 1 << bits;

/** Values of some variables, or nodes that hold them. */
interface Node {
  /** Who may change it in place: the one that made it, until that is copied. */
  readonly owner: number;
  readonly items: (Node | Value | undefined)[];
}

type Widen = (before: Value, joined: Value) => Value;

let owners = 0;

function newOwner(): number {
  owners += 1;
  return owners;
}

/**
 * The values of a function's variables at one place: a tree of which copies share what neither has changed, so that a
 * function of thousands of variables and thousands of blocks costs what it changes and not their product.
 */
export class Slots {
  private readonly length: number;
  private readonly shift: number;
  private owner = newOwner();
  private root: Node | undefined;

  constructor(length: number, root?: Node) {
    this.length = length;
    this.root = root;
    let shift = 0;
    while (length > width << shift) shift += bits;
    this.shift = shift;
  }

  get(slot: number): Value | undefined {
    let node = this.root;
    for (let { shift } = this; node && shift > 0; shift -= bits)
      node = node.items[(slot >> shift) % width] as Node | undefined;
    return node?.items[slot % width] as Value | undefined;
  }

  set(slot: number, value: Value): void {
    let node = this.owned(this.root);
    this.root = node;
    for (let { shift } = this; shift > 0; shift -= bits) {
      const at = (slot >> shift) % width;
      const below = this.owned(node.items[at] as Node | undefined);
      node.items[at] = below;
      node = below;
    }
    node.items[slot % width] = value;
  }

  copy(): Slots {
    this.share();
    return new Slots(this.length, this.root);
  }

  /** What each variable is by one way or the other; itself where `more` adds nothing. */
  joined(more: Slots, widen?: Widen): Slots {
    const root = joinedNodes(this.root, more.root, this.shift, widen);
    if (root === this.root) return this;
    this.share();
    more.share();
    return new Slots(this.length, root);
  }

  /** From now on none of its nodes is its own. */
  private share(): void {
    this.owner = newOwner();
  }

  private owned(node: Node | undefined): Node {
    const { owner } = this;
    if (node?.owner === owner) return node;
    return { owner, items: node ? node.items.slice() : new Array(Math.min(this.length, width)) };
  }
}

function joinedNodes(
  a: Node | undefined,
  b: Node | undefined,
  shift: number,
  widen: Widen | undefined,
): Node | undefined {
  if (a === b || b === undefined) return a;
  if (a === undefined) return b;
  let items: Node['items'] | undefined;
  for (let at = 0; at < width; at += 1) {
    const [before, more] = [a.items[at], b.items[at]];
    if (before === more || more === undefined) continue;
    const joined =
      shift > 0
        ? joinedNodes(before as Node | undefined, more as Node, shift - bits, widen)
        : joinedValues(before as Value | undefined, more as Value, widen);
    if (joined === before) continue;
    items ??= a.items.slice();
    items[at] = joined;
  }
  return items ? { owner: 0, items } : a;
}

function joinedValues(before: Value | undefined, more: Value, widen: Widen | undefined): Value {
  const joined = join(before, more);
  return before && joined !== before && widen ? widen(before, joined) : joined;
}
