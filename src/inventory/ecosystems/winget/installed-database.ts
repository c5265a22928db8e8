import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { readSqliteTable, type SqliteValue } from '../../../formats/sqlite/index.js';
import { FactList } from '../../facts/index.js';

/** The index of installed packages: https://github.com/microsoft/winget-cli, "SQLite index" schema 1. */
export const installedDatabase: Analyzer = {
  id: 'winget/installed-database',
  version: 1,
  claim: { basenames: ['installed.db'] },
  accepts: ({ path }) => /(?:^|\/)Microsoft\.DesktopAppInstaller_\w/i.test(path),
  maxBytes: 256 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** Columns of `manifest` before the channel: rowid, id, name, moniker, version. */
const [idColumn, versionColumn] = [1, 4];

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const rows = (table: string) =>
    readSqliteTable(file.content, table, {
      maxRowBytes: 1024 * 1024,
      maxRows: 200_000,
      damaged: (reason: string) => list.problem(reason),
    });
  const named = (table: string): ReadonlyMap<number, string> =>
    new Map([...rows(table)].map(({ rowid, values }) => [rowid, textIn(values)]));
  const [ids, versions] = [named('ids'), named('versions')];
  for (const { values } of rows('manifest')) {
    const [id, version] = [values[idColumn], values[versionColumn]];
    const name = ids.get(Number(id)) ?? '';
    list.add(
      { type: 'winget', name },
      { name, version: versions.get(Number(version)) ?? '', ecosystem: 'winget' },
    );
  }
  return list.facts();
}

function textIn(values: readonly SqliteValue[]): string {
  const text = values.find((value) => typeof value === 'string');
  return typeof text === 'string' ? text : '';
}
