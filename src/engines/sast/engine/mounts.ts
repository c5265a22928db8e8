const maxDepth = 8;
const maxPlaces = 8;

interface Mount {
  readonly under: string | undefined;
  readonly prefix: string;
}

/** Which routers were taken in by which, and below what path: `app.use('/api', router)`. */
export class Mounts {
  /** Called where the one finds what another has left. */
  onUse: (() => void) | undefined;
  private readonly bySite = new Map<string, Mount[]>();

  add(site: string, under: string | undefined, prefix: string): void {
    this.onUse?.();
    const known = this.bySite.get(site) ?? [];
    const isKnown = known.some((each) => each.under === under && each.prefix === prefix);
    if (!isKnown && known.length < maxPlaces) this.bySite.set(site, [...known, { under, prefix }]);
  }

  /** The path as visitors write it; several where the router was taken in more than once. */
  pathsOf(site: string | undefined, path: string, depth = 0): readonly string[] {
    if (this.bySite.size > 0) this.onUse?.();
    const mounts = site === undefined || depth > maxDepth ? [] : (this.bySite.get(site) ?? []);
    if (mounts.length === 0) return [path];
    const all = mounts.flatMap(({ under, prefix }) => this.pathsOf(under, joined(prefix, path), depth + 1));
    return [...new Set(all)].slice(0, maxPlaces);
  }
}

/** Two parts of a path with one slash between them. */
export function joined(prefix: string, path: string): string {
  if (prefix === '' || prefix === '/') return path;
  const base = prefix.replace(/\/$/, '');
  return path === '/' ? base : `${base}${path.startsWith('/') ? '' : '/'}${path}`;
}
