import type { AnalyzedFile, Analyzer, Fact, PlacedFact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { FactList, purlOf } from '../../facts/index.js';

/** What pacman has installed, a folder a package: https://man.archlinux.org/man/alpm-files and libalpm, "local database". */
export const localDatabase: Analyzer = {
  id: 'pacman/local-database',
  version: 2,
  claim: { basenames: ['desc'], paths: ['var/lib/pacman/local/ALPM_DB_VERSION'] },
  accepts: ({ path }) => /^var\/lib\/pacman\/local\/(?:[^/]{1,300}\/desc|ALPM_DB_VERSION)$/.test(path),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  if (file.path.endsWith('/ALPM_DB_VERSION')) return [];
  const fields = fieldsOf(file.text());
  const one = (name: string) => fields.get(name)?.[0] ?? '';
  const architecture = one('ARCH') || undefined;
  const name = one('NAME');
  const version = one('VERSION');
  const purl = list.add(
    { type: 'alpm', name, qualifiers: architecture === undefined ? undefined : { arch: architecture } },
    {
      name,
      version,
      architecture,
      source: { name: one('BASE') || name, version },
      licenses: fields.get('LICENSE') ?? [],
      answers: (fields.get('PROVIDES') ?? []).map(nameIn),
    },
  );
  if (purl) list.dependsOn(purl, (fields.get('DEPENDS') ?? []).flatMap(packageNamed));
  return list.facts();
}

/** `%NAME%` on a line, its values on the lines below, an empty line behind them. */
function fieldsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .slice(0, 100_000)) {
    const name = /^%([A-Z0-9]{1,40})%$/.exec(line)?.[1];
    if (name !== undefined) {
      values = [];
      fields.set(name, values);
    } else if (line !== '') values.push(line);
  }
  return fields;
}

/** `glibc>=2.38`: the name, as far as the graph goes by names. */
function packageNamed(wanted: string): readonly Purl[] {
  return [purlOf({ type: 'alpm', name: nameIn(wanted) }) ?? []].flat();
}

function nameIn(wanted: string): string {
  return /^[^<>=\s]{1,200}/.exec(wanted)?.[0] ?? '';
}

/** An edge to a name that no package has leads to one that provides it (`%PROVIDES%`). */
export function joinProvided(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const isOwn = ({ analyzer }: PlacedFact): boolean => analyzer === localDatabase.id;
  const own = facts.filter(isOwn);
  if (own.length === 0) return facts;
  const provided = new Map<Purl, Purl>();
  const names = new Set<Purl>();
  for (const { fact } of own) {
    if (fact.kind !== 'component') continue;
    const purl = purlOf({ type: 'alpm', name: fact.component.name });
    if (purl === undefined) continue;
    names.add(purl);
    for (const answer of fact.component.answers ?? []) {
      const other = purlOf({ type: 'alpm', name: answer });
      if (other !== undefined && !provided.has(other)) provided.set(other, purl);
    }
  }
  return facts.map((each) => {
    if (!isOwn(each) || each.fact.kind !== 'component') return each;
    const { answers: _, ...component } = each.fact.component;
    const dependsOn = component.dependsOn?.map((one) => (names.has(one) ? one : (provided.get(one) ?? one)));
    return { ...each, fact: { ...each.fact, component: { ...component, ...(dependsOn && { dependsOn }) } } };
  });
}
