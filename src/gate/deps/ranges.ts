import semver from 'semver';
import type { Declared } from '../../core/upgrade.js';

/** The ranges in which others ask for a package, by its name. */
export type Ranges = ReadonlyMap<string, readonly Declared[]>;

const mostPackages = 200_000;

/**
 * Of a `package-lock.json` (https://docs.npmjs.com/cli/configuring-npm/package-lock-json): what each package asks of
 * others. Empty where the text is not one.
 */
export function rangesInPackageLock(text: string): Ranges {
  const found = new Map<string, Declared[]>();
  const lock = parsed(text);
  const packages = Object.entries(recordOf(lock.packages)).slice(0, mostPackages);
  const old = packages.length === 0 ? Object.entries(recordOf(lock.dependencies)).slice(0, mostPackages) : [];
  for (const [path, raw] of [...packages, ...old]) {
    if (path === '') continue;
    const entry = recordOf(raw);
    const asked = {
      ...recordOf(entry.requires),
      ...(packages.length > 0 ? recordOf(entry.dependencies) : {}),
      ...recordOf(entry.optionalDependencies),
    };
    for (const [name, range] of Object.entries(asked))
      if (typeof range === 'string') {
        const by = path.slice(path.lastIndexOf('node_modules/') + 13) || path;
        const known = found.get(name);
        if (known === undefined) found.set(name, [{ by, range }]);
        else known.push({ by, range });
      }
  }
  return found;
}

/** Whether all of them allow the version; undefined where no one is known to ask, or a range is of another kind. */
export function areAllowed(version: string, declared: readonly Declared[] | undefined): boolean | undefined {
  if (declared === undefined || declared.length === 0) return undefined;
  if (declared.some(({ range }) => semver.validRange(range) === null)) return undefined;
  return declared.every(({ range }) => semver.satisfies(version, range));
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
