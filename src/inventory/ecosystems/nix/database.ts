import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { readSqliteTable } from '../../../formats/sqlite/index.js';
import { FactList } from '../../facts/index.js';

/** Valid paths of a Nix store, in SQLite: https://nix.dev/manual/nix/latest/store/store-path */
export const database: Analyzer = {
  id: 'nix/database',
  version: 2,
  claim: { paths: ['nix/var/nix/db/db.sqlite'] },
  maxBytes: 1024 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const reading = {
    maxRowBytes: 1024 * 1024,
    maxRows: 1_000_000,
    damaged: (reason: string) => list.problem(reason),
  };
  for (const { values } of readSqliteTable(file.content, 'ValidPaths', reading)) {
    const path = values.find((value) => typeof value === 'string' && value.startsWith('/nix/store/'));
    // Sources, patches and derivations have no version, and are no packages.
    const [, name = '', version] = shape.exec(typeof path === 'string' ? path : '') ?? [];
    if (version !== undefined) list.add({ type: 'nix', name }, { name, version, source: { name, version } });
  }
  return list.facts();
}

/** `/nix/store/HASH-name-version`, less outputs that hold no programs. */
const shape =
  /^\/nix\/store\/[0-9a-z]{32}-([A-Za-z0-9+._?=-]{1,200}?)-(\d[A-Za-z0-9+._?=]{0,100})(?:-(?:bin|lib|out))?$/;
