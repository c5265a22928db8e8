import type { Statement } from './statement.js';

/** One flaw with all its names and everything said about it. */
export interface Flaw {
  /** The CVE where there is one, else the GHSA, else the source's own id. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly cves: readonly string[];
  readonly statements: readonly Statement[];
}

const cveShape = /^CVE-\d{4}-\d{4,12}$/;
// OSV's ids for what distributions say of a CVE: `DEBIAN-CVE-2024-1234`.
const prefixedCve = /^[A-Z]{2,20}-(CVE-\d{4}-\d{4,12})$/;

/**
 * The closure over aliases: statements that share a name speak of one flaw. A bulletin that names several CVEs (a DSA,
 * an ALSA) is not an alias of any of them but speaks of each; otherwise it would melt distinct flaws into one.
 * @param aliasesOf more names of an alias, from records on other packages; asked where no CVE is known.
 * @param fixed CVEs that the version has the fix of: not what a record on several of them means, as long as it names another.
 */
export function flawsOf(
  statements: readonly Statement[],
  aliasesOf: (id: string) => readonly string[] = () => [],
  fixed: ReadonlySet<string> = new Set(),
): readonly Flaw[] {
  const names = new NameSets();
  const reported = statements.map((statement) => {
    const ids = meant(namesOf(statement, aliasesOf), statement, fixed);
    const cves = ids.filter((id) => cveShape.test(id));
    if (cves.length <= 1) names.join(ids);
    return { statement, ids, cves };
  });
  const groups = new Map<string, Group>();
  for (const { statement, ids, cves } of reported) {
    if (cves.length <= 1) addTo(groups, names.rootOf(ids[0] ?? statement.advisory.id), statement, ids);
    else
      for (const cve of cves)
        addTo(groups, names.rootOf(cve), statement, [cve, ...ids.filter((id) => !cves.includes(id))]);
  }
  return [...groups.values()].map(flawOf).sort((a, b) => compareText(a.id, b.id));
}

interface Group {
  readonly statements: Statement[];
  readonly ids: Set<string>;
}

function addTo(groups: Map<string, Group>, root: string, statement: Statement, ids: readonly string[]): void {
  const group = groups.get(root);
  if (group === undefined) {
    groups.set(root, { statements: [statement], ids: new Set(ids) });
    return;
  }
  if (group.statements.at(-1) !== statement) group.statements.push(statement);
  for (const id of ids) group.ids.add(id);
}

/** Those that the names are, or stand for. */
export function cvesIn(names: readonly string[]): readonly string[] {
  return withCve(names).filter((id) => cveShape.test(id));
}

function namesOf({ advisory }: Statement, aliasesOf: (id: string) => readonly string[]): readonly string[] {
  const ids = withCve([advisory.id, ...advisory.aliases]);
  if (ids.some((id) => cveShape.test(id))) return ids;
  return withCve([...ids, ...advisory.aliases.flatMap(aliasesOf)]);
}

function meant(
  ids: readonly string[],
  { verdict }: Statement,
  fixed: ReadonlySet<string>,
): readonly string[] {
  const open = ids.filter((id) => !fixed.has(id));
  return verdict.kind === 'affected' && open.some((id) => cveShape.test(id)) ? open : ids;
}

function withCve(ids: readonly string[]): readonly string[] {
  const all = new Set<string>();
  for (const id of ids) {
    all.add(id);
    const cve = id.includes('-CVE-') ? prefixedCve.exec(id)?.[1] : undefined;
    if (cve !== undefined) all.add(cve);
  }
  return [...all];
}

function flawOf({ statements, ids }: Group): Flaw {
  const names = [...ids].sort(byRenown);
  const [id = ''] = names;
  return {
    id,
    aliases: names.slice(1),
    cves: names.filter((name) => cveShape.test(name)),
    statements,
  };
}

/** CVEs by year and number, then GHSAs, then the rest. */
function byRenown(a: string, b: string): number {
  return renown(a) - renown(b) || a.length - b.length || compareText(a, b);
}

function renown(id: string): number {
  return cveShape.test(id) ? 0 : id.startsWith('GHSA-') ? 1 : 2;
}

/** Union-find over names. */
class NameSets {
  readonly #parents = new Map<string, string>();

  join(ids: readonly string[]): void {
    const [first, ...rest] = ids;
    if (first === undefined) return;
    const root = this.rootOf(first);
    for (const id of rest) this.#parents.set(this.rootOf(id), root);
  }

  rootOf(id: string): string {
    let root = id;
    for (
      let next = this.#parents.get(root);
      next !== undefined && next !== root;
      next = this.#parents.get(root)
    )
      root = next;
    // Shortens the way for the next one.
    for (let at = id; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
