import type { TextEdit } from '../../../fix/edit.js';
import type { LanguageId } from '../ir/ids.generated.js';
import { Nodes } from '../languages/node.js';
import type { FlatTree } from '../languages/tree.js';

const callKinds: ReadonlySet<string> = new Set([
  'call',
  'call_expression',
  'new_expression',
  'method_invocation',
  'invocation_expression',
  'object_creation_expression',
  'function_call_expression',
  'member_call_expression',
  'scoped_call_expression',
]);

/** What is known of the file beside its text. */
export interface FileFacts {
  readonly path: string;
  readonly language: LanguageId;
  readonly tree: FlatTree;
  /** Names of all modules that the project imports: shows whose library a receiver from another file is. */
  readonly libraries: ReadonlySet<string>;
}

/** The place of one finding, with questions about the code around it. Nodes are numbers; 0 is none. */
export class Site {
  readonly facts: FileFacts;
  /** The offset of the finding. */
  readonly at: number;
  readonly nodes: Nodes;
  /** The nodes that hold the finding's place, the innermost first, the root left out. */
  readonly around: readonly number[];

  constructor(facts: FileFacts, at: number) {
    this.facts = facts;
    this.at = at;
    this.nodes = new Nodes(facts.tree);
    this.around = this.holding(at);
  }

  get text(): string {
    return this.facts.tree.text;
  }

  kind(node: number): string {
    return this.nodes.kind(node);
  }

  textOf(node: number): string {
    return this.nodes.text(node);
  }

  /** The innermost call around the place whose callee fits. */
  call(fits: RegExp): number {
    return this.around.find((node) => this.isCall(node) && fits.test(this.calleeOf(node))) ?? 0;
  }

  isCall(node: number): boolean {
    return callKinds.has(this.kind(node));
  }

  /** What is called, as it is written, without blanks: `os.system`, `new Random`, `Digest::MD5.hexdigest`. */
  calleeOf(call: number): string {
    const list = this.argumentsOf(call);
    const end = list === 0 ? this.endOf(call) : this.nodes.at(list);
    return this.text.slice(this.nodes.at(call), end).replace(/\s+(?=[^\w])|\s+$/g, '');
  }

  /** The list of arguments with its parentheses. */
  argumentsOf(call: number): number {
    const named = this.nodes.field(call, 'arguments');
    if (named !== 0) return named;
    return this.nodes.children(call).find((each) => /^arguments?(_list)?$/.test(this.kind(each))) ?? 0;
  }

  /** The values of the arguments; wrappers of PHP and C# are taken off where they have no name. */
  args(call: number): readonly number[] {
    const list = this.argumentsOf(call);
    if (list === 0) return [];
    return this.nodes.children(list).map((each) => {
      const inside = this.kind(each) === 'argument' ? this.nodes.children(each) : [];
      return inside.length === 1 ? (inside[0] ?? each) : each;
    });
  }

  /** All nodes below, itself included, in the order of the text. */
  *below(node: number): Generator<number> {
    yield node;
    for (const child of this.nodes.children(node)) yield* this.below(child);
  }

  /** From the innermost region around the place outwards: the first node that fits. */
  nearest(fits: (node: number) => boolean): number {
    for (const region of this.around) for (const node of this.below(region)) if (fits(node)) return node;
    return 0;
  }

  isLeaf(node: number): boolean {
    return this.nodes.first(node) === 0;
  }

  endOf(node: number): number {
    return this.facts.tree.end[node] ?? 0;
  }

  replace(node: number, text: string): TextEdit {
    return { start: this.nodes.at(node), end: this.endOf(node), text };
  }

  insert(at: number, text: string): TextEdit {
    return { start: at, end: at, text };
  }

  /** Takes an element out of a list, with the comma that parts it from its neighbour. */
  remove(node: number): TextEdit {
    const [start, end] = [this.nodes.at(node), this.endOf(node)];
    const before = /,\s*$/.exec(this.text.slice(0, start).slice(-200));
    if (before) return { start: start - before[0].length, end, text: '' };
    const behind = /^\s*,[ \t]*(?:\r?\n\s*)?/.exec(this.text.slice(end, end + 200));
    return { start, end: end + (behind?.[0].length ?? 0), text: '' };
  }

  /** Puts an argument behind the last one. */
  append(call: number, argument: string): TextEdit {
    const list = this.argumentsOf(call);
    const last = this.nodes.children(list).at(-1);
    if (last !== undefined) return this.insert(this.endOf(last), `, ${argument}`);
    return this.insert(this.endOf(list) - 1, argument);
  }

  private holding(at: number): readonly number[] {
    const { start, end, size } = this.facts.tree;
    const found: number[] = [];
    for (let node = size; ; ) {
      const inside = this.nodes
        .children(node)
        .find((each) => (start[each] ?? 0) <= at && at < (end[each] ?? 0));
      if (inside === undefined) return found.reverse();
      found.push(inside);
      node = inside;
    }
  }
}
