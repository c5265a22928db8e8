import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { readSqliteTable, type SqliteRow } from '../../../formats/sqlite/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/** What pkg has installed, in SQLite: https://man.freebsd.org/cgi/man.cgi?pkg(8), "local.sqlite" (libpkg/pkgdb.c has the tables). */
export const database: Analyzer = {
  id: 'freebsd/database',
  version: 1,
  claim: { paths: ['var/db/pkg/local.sqlite'] },
  maxBytes: 1024 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** Columns: `packages` begins with id, origin, name, version; `deps` and `pkg_licenses` end with the package. */
function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const rows = (table: string): readonly SqliteRow[] => [
    ...readSqliteTable(file.content, table, {
      maxRowBytes: 1024 * 1024,
      maxRows: 200_000,
      damaged: (reason: string) => list.problem(`${table}: ${reason}`),
    }),
  ];
  const licences = licencesIn(rows('licenses'), rows('pkg_licenses'));
  const purls = new Map<number, Purl>();
  for (const { rowid, values } of rows('packages')) {
    const [, origin, name, version] = values.map((value) => (typeof value === 'string' ? value : ''));
    const purl = list.add(
      { type: 'freebsd', name: name ?? '' },
      {
        name: name ?? '',
        version: version ?? '',
        ecosystem: 'FreeBSD',
        licenses: licences.get(rowid),
        origin: origin === '' ? undefined : origin,
      },
    );
    if (purl !== undefined) purls.set(rowid, purl);
  }
  for (const { values } of rows('deps')) {
    const texts = values.filter((value) => typeof value === 'string');
    const owner = purls.get(Number(values.at(-1)));
    const target = purlOf({ type: 'freebsd', name: String(texts[1] ?? '') });
    if (owner !== undefined && target !== undefined) list.dependsOn(owner, [target]);
  }
  return list.facts();
}

function licencesIn(
  names: readonly SqliteRow[],
  links: readonly SqliteRow[],
): ReadonlyMap<number, readonly string[]> {
  const byId = new Map(names.map(({ rowid, values }) => [rowid, String(values[1] ?? '')]));
  const found = new Map<number, string[]>();
  for (const { values } of links) {
    const [owner, licence] = values.map(Number);
    const name = byId.get(licence ?? -1);
    if (owner !== undefined && name !== undefined)
      found.set(owner, [...(found.get(owner) ?? []).slice(0, 20), name]);
  }
  return found;
}
