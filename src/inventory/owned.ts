import type { FactOf } from './placed.js';

/** Whether an operating system package brought the file at a path. */
export type IsOwned = (path: string) => boolean;

export function ownershipTest(
  ownerships: readonly FactOf<'ownership'>[],
  resolve: (path: string) => string = (path) => path,
): IsOwned {
  const owned = ownedPaths(ownerships, resolve);
  return (path) => owned.has(path);
}

/**
 * Leaves out what lies in a file that an operating system package brought: its advisories are the
 * distribution's, under the package's own name. What is packed inside such a file (a library in a war) stays,
 * because no distribution speaks for it.
 */
export function withoutOwned(
  components: readonly FactOf<'component'>[],
  isOwned: IsOwned,
): readonly FactOf<'component'>[] {
  return components.filter(({ fact, location }) => {
    const { ecosystem, inside } = fact.component;
    return ecosystem === undefined || inside !== undefined || !isOwned(location.path);
  });
}

/** Packages say `/lib/x` where merged-usr systems have `usr/lib/x`; each folder is resolved once. */
function ownedPaths(
  ownerships: readonly FactOf<'ownership'>[],
  resolve: (path: string) => string,
): ReadonlySet<string> {
  const folders = new Map<string, string>();
  const owned = new Set<string>();
  for (const { fact } of ownerships) {
    for (const path of fact.paths) {
      const slash = path.lastIndexOf('/');
      if (slash === -1) {
        owned.add(path);
        continue;
      }
      const folder = path.slice(0, slash);
      let real = folders.get(folder);
      if (real === undefined) {
        real = resolve(folder);
        folders.set(folder, real);
      }
      owned.add(real === folder ? path : real + path.slice(slash));
    }
  }
  return owned;
}
