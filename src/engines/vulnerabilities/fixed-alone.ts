import type { VersionScheme } from '../../core/version.js';
import { isOfSystem } from './ecosystem.js';
import { cvesIn } from './flaws.js';
import type { Statement } from './statement.js';

/**
 * CVEs that the version has the fix of, as every record on one of them alone says. Databases close over aliases, so that a record
 * may come with the CVE of another flaw beside its own; the range of the CVE's own record contradicts it then. Errata of
 * distributions name each of their CVEs on purpose, in one stream after another, and are left as they are.
 */
export function fixedAlone(
  version: string,
  statements: readonly Statement[],
  scheme: VersionScheme | undefined,
): ReadonlySet<string> {
  if (scheme?.isValid(version) !== true || isOfSystem(scheme)) return new Set();
  const fixed = new Set<string>();
  const open = new Set<string>();
  for (const statement of statements) {
    const [cve, ...others] = cvesIn([statement.advisory.id, ...statement.advisory.aliases]);
    if (cve === undefined || others.length > 0) continue;
    (isPast(version, statement, scheme) ? fixed : open).add(cve);
  }
  return new Set([...fixed].filter((cve) => !open.has(cve)));
}

/** Above every range, each of which ends with a fix. */
function isPast(version: string, { entries, verdict }: Statement, scheme: VersionScheme): boolean {
  const ranges = entries.flatMap((entry) => entry.ranges);
  return (
    verdict.kind === 'outside' &&
    ranges.length > 0 &&
    ranges.every(
      ({ fixed }) => fixed !== undefined && scheme.isValid(fixed) && scheme.compare(version, fixed) >= 0,
    )
  );
}
