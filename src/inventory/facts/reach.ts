/** What leads on from a node: what it needs, and what it can do without. */
export interface Outgoing<K> {
  readonly needed: readonly K[];
  readonly optional: readonly K[];
}

/**
 * Nodes that a package manager may leave out: nothing needs them from where the graph begins, and an optional edge leads
 * to them. A graph begins at its roots; where those are not known, at the nodes that no edge leads to.
 */
export function optionalOnly<K>(
  graph: ReadonlyMap<K, Outgoing<K>>,
  roots: Iterable<K> | undefined,
): ReadonlySet<K> {
  const targets = new Set([...graph.values()].flatMap(({ needed, optional }) => [...needed, ...optional]));
  const starts = roots === undefined ? [...graph.keys()].filter((key) => !targets.has(key)) : [...roots];
  const needed = closure(starts, (key) => graph.get(key)?.needed ?? []);
  const all = closure(starts, (key) => {
    const out = graph.get(key);
    return out === undefined ? [] : [...out.needed, ...out.optional];
  });
  return new Set([...all].filter((key) => !needed.has(key)));
}

/** Everything that the roots lead to, themselves included. */
export function closure<K>(roots: Iterable<K>, next: (key: K) => Iterable<K>): ReadonlySet<K> {
  const reached = new Set<K>(roots);
  // Grows while it is read; each node enters once.
  for (const key of reached) for (const other of next(key)) reached.add(other);
  return reached;
}
