import type { Tree } from 'web-tree-sitter';

/** A place in a syntax tree that moves. It begins at the root; `close` gives its memory back. */
export interface TreeWalk {
  kind(): number;
  field(): number;
  isNamed(): boolean;
  /** Offsets in UTF-16 units. */
  start(): number;
  end(): number;
  toFirstChild(): boolean;
  toNextSibling(): boolean;
  toParent(): boolean;
  close(): void;
}

/** What the parser's WebAssembly gives out; the tree is an address in its memory. */
type Calls = Readonly<Record<(typeof names)[number], (tree: number) => number>>;

const names = [
  '_ts_tree_root_node_wasm',
  '_ts_tree_cursor_new_wasm',
  '_ts_tree_cursor_delete_wasm',
  '_ts_tree_cursor_current_node_type_id_wasm',
  '_ts_tree_cursor_current_field_id_wasm',
  '_ts_tree_cursor_current_node_is_named_wasm',
  '_ts_tree_cursor_start_index_wasm',
  '_ts_tree_cursor_end_index_wasm',
  '_ts_tree_cursor_goto_first_child_wasm',
  '_ts_tree_cursor_goto_next_sibling_wasm',
  '_ts_tree_cursor_goto_parent_wasm',
] as const;

/**
 * A walk that leaves its place in the parser's memory between two steps, where the package's own cursor carries it over
 * and back for every question: half of the time of a walk. Only one such walk may be open, with no other use of the parser
 * beside it. Undefined where the package does not give out what it takes.
 * @param module what `Parser.init` was given, which it fills
 */
export function directWalk(module: object, tree: Tree): TreeWalk | undefined {
  const address = (tree as unknown as { readonly 0?: unknown })[0];
  if (typeof address !== 'number' || !hasCalls(module)) return undefined;
  module._ts_tree_root_node_wasm(address);
  module._ts_tree_cursor_new_wasm(address);
  return {
    kind: () => module._ts_tree_cursor_current_node_type_id_wasm(address),
    field: () => module._ts_tree_cursor_current_field_id_wasm(address),
    isNamed: () => module._ts_tree_cursor_current_node_is_named_wasm(address) === 1,
    start: () => module._ts_tree_cursor_start_index_wasm(address),
    end: () => module._ts_tree_cursor_end_index_wasm(address),
    toFirstChild: () => module._ts_tree_cursor_goto_first_child_wasm(address) === 1,
    toNextSibling: () => module._ts_tree_cursor_goto_next_sibling_wasm(address) === 1,
    toParent: () => module._ts_tree_cursor_goto_parent_wasm(address) === 1,
    close: () => module._ts_tree_cursor_delete_wasm(address),
  };
}

function hasCalls(module: object): module is Calls {
  return names.every((name) => typeof (module as Partial<Calls>)[name] === 'function');
}

/** The same by the package's own cursor. */
export function publicWalk(tree: Tree): TreeWalk {
  const cursor = tree.walk();
  return {
    kind: () => cursor.nodeTypeId,
    field: () => cursor.currentFieldId,
    isNamed: () => cursor.nodeIsNamed,
    start: () => cursor.startIndex,
    end: () => cursor.endIndex,
    toFirstChild: () => cursor.gotoFirstChild(),
    toNextSibling: () => cursor.gotoNextSibling(),
    toParent: () => cursor.gotoParent(),
    close: () => cursor.delete(),
  };
}
