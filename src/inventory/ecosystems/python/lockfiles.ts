import type { Analyzer } from '../../../core/analyzer.js';
import { asList, asRecord, asText, entriesOf, type JsonRecord } from '../../../formats/json/index.js';
import {
  factsOfLock,
  type LockDialect,
  namesInGroups,
  namesInRequirements,
  namesInTables,
} from './locked.js';
import { fromFileName } from './names.js';

const shared = { version: 3, maxBytes: 64 * 1024 * 1024, evidence: 'declared' } as const;

/** poetry.lock of poetry 1 (`category`) and 2 (`groups`). */
export const poetryLock: Analyzer = {
  ...shared,
  id: 'python/poetry-lock',
  claim: { basenames: ['poetry.lock'] },
  analyze: (file) => factsOfLock(file, poetry),
};

/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
export const uvLock: Analyzer = {
  ...shared,
  id: 'python/uv-lock',
  claim: { basenames: ['uv.lock'] },
  analyze: (file) => factsOfLock(file, uv),
};

export const pdmLock: Analyzer = {
  ...shared,
  id: 'python/pdm-lock',
  claim: { basenames: ['pdm.lock'] },
  analyze: (file) => factsOfLock(file, pdm),
};

/** `pylock.toml` and `pylock.NAME.toml`: PEP 751. */
export const pylock: Analyzer = {
  ...shared,
  id: 'python/pylock',
  claim: { suffixes: ['.toml'] },
  accepts: ({ path }) => /(?:^|\/)pylock\.(?:[^./]{1,100}\.)?toml$/.test(path),
  analyze: (file) => factsOfLock(file, standard),
};

const poetry: LockDialect = {
  table: 'package',
  dependencies: (entry) => entriesOf(entry.dependencies).map(([name]) => name),
  isProject: (entry) => asText(asRecord(entry.source)?.type) === 'directory',
  scope(entry) {
    const groups = asList(entry.groups);
    if (entry.category === 'dev' || (groups.length > 0 && !groups.includes('main'))) return 'development';
    if (entry.optional === true) return 'optional';
    return groups.length > 0 || entry.category === 'main' ? 'runtime' : undefined;
  },
  origin: (entry) => addressOf(entry, 'url', 'git'),
};

const uv: LockDialect = {
  table: 'package',
  // Of other packages only those extras are listed that someone asked for; of the project, all.
  dependencies: (entry) => [
    ...namesInTables(entry.dependencies),
    ...(isLocal(entry) ? [] : namesInGroups(entry['optional-dependencies'])),
  ],
  isProject: isLocal,
  optionalOf: (project) => namesInGroups(project['optional-dependencies']),
  scope: () => undefined,
  origin: (entry) => asText(asRecord(entry.source)?.git) ?? asText(asRecord(entry.source)?.url),
  developmentOf: (project) => namesInGroups(project['dev-dependencies']),
};

const pdm: LockDialect = {
  table: 'package',
  dependencies: (entry) => namesInRequirements(entry.dependencies),
  isProject: (entry) => asText(entry.path) !== undefined && entry.version === undefined,
  scope(entry) {
    const groups = asList(entry.groups);
    if (groups.length === 0) return undefined;
    return groups.includes('default') ? 'runtime' : 'development';
  },
  origin: (entry) => asText(entry.git) ?? asText(entry.url),
};

const standard: LockDialect = {
  table: 'packages',
  dependencies: (entry) => namesInTables(entry.dependencies),
  isProject: (entry) => asRecord(entry.directory) !== undefined,
  scope(entry) {
    const marker = asText(entry.marker) ?? '';
    // PEP 751: what no extra and no group is named for is installed by default.
    if (!/\bin\s{1,8}(?:extras|dependency_groups)\b/.test(marker)) return undefined;
    return /\bin\s{1,8}extras\b/.test(marker) ? 'optional' : 'development';
  },
  origin: (entry) => asText(asRecord(entry.vcs)?.url) ?? asText(asRecord(entry.archive)?.url),
  // PEP 751: what comes from a source tree may have none; the name of an archive has one.
  version: (entry) => {
    const url = asText(asRecord(entry.archive)?.url) ?? asText(asRecord(entry.archive)?.path) ?? '';
    const file = url.split(/[?#]/, 1)[0] ?? '';
    return fromFileName(file.slice(file.lastIndexOf('/') + 1))?.[1];
  },
};

function isLocal(entry: JsonRecord): boolean {
  const source = asRecord(entry.source) ?? {};
  return ['virtual', 'editable', 'directory', 'workspace'].some((kind) => asText(source[kind]) !== undefined);
}

function addressOf(entry: JsonRecord, ...kinds: readonly string[]): string | undefined {
  const source = asRecord(entry.source) ?? {};
  return kinds.includes(asText(source.type) ?? '') ? asText(source.url) : undefined;
}
