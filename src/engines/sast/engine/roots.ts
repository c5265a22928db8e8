/** Whether models say something of the module, global or class that an api begins with. */
export function knowsRootOf({ known }: { readonly known: ReadonlySet<string> }, api: string): boolean {
  return rootsOf(known).has(rootOf(api));
}

const knownRoots = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** What the apis of a table begin with: modules, globals and classes that models say something of. */
export function rootsOf(known: ReadonlySet<string>): ReadonlySet<string> {
  const before = knownRoots.get(known);
  if (before) return before;
  const all = new Set([...known].map((each) => rootOf(each)));
  knownRoots.set(known, all);
  return all;
}

const roots = new Map<string, string>();
const mostRoots = 20_000;

export function rootOf(api: string): string {
  const known = roots.get(api);
  if (known !== undefined) return known;
  if (roots.size > mostRoots) roots.clear();
  const [, root = ''] = /^(?:(?:window|globalThis|self)\.)?([^.(]+)/.exec(api) ?? [];
  roots.set(api, root);
  return root;
}
