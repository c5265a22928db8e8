/** Files that use each other, however far apart. */
export class Links {
  private readonly parents = new Map<string, string>();
  private readonly sizes = new Map<string, number>();

  onJoin: ((a: string, b: string) => void) | undefined;

  clear(): void {
    this.parents.clear();
    this.sizes.clear();
  }

  join(a: string, b: string): void {
    if (a === b) return;
    this.onJoin?.(a, b);
    this.put(a, b);
  }

  /** The same of what was reported before. */
  put(a: string, b: string): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    if (x === y) return;
    this.parents.set(x, y);
    this.sizes.set(y, this.sizeOf(x) + this.sizeOf(y));
  }

  /** How many files are used together with this one, itself included. */
  countOf(path: string): number {
    return this.sizeOf(this.rootOf(path));
  }

  private sizeOf(root: string): number {
    return this.sizes.get(root) ?? 1;
  }

  private rootOf(path: string): string {
    let root = path;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    for (let at = path; at !== root; ) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }
}
