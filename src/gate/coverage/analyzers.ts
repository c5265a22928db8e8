import type { Analyzer, Fact } from '../../core/analyzer.js';
import { type PackageFile, packageFiles } from '../../knowledge/package-files/index.js';

/** Enough to see what a manifest declares. */
const maxBytes = 4 * 1024 * 1024;

/** Folders of installed packages, which carry the manifests that they were made with. */
export const installedFolders =
  /(?:^|\/)(?:node_modules|bower_components|vendor\/bundle|vendor\/[^/]{1,255}\/[^/]{1,255}(?=\/composer\.(?:json|lock)$)|site-packages|dist-packages|\.venv|venv|\.tox|Pods|\.cargo|_build\/deps|deps\/[^/]{1,255}\/deps|elm-stuff|\.bundle)\//;

/** Where RubyGems puts gems, and a project their copies. */
const gemFolders = /(?:^|\/)(?:specifications|gems|vendor|bundle)\//;

/** What a generator of projects copies: `"name": "<%= name %>"`, `"name": "{{name}}"`. */
const namedLater = /"name": ?"[^"<{$\n]{0,100}(?:<%|\{\{|\{%|\$\{)/;

/** Where generators of projects keep what they copy: https://yeoman.io/authoring/file-system.html */
const copiedFrom =
  /(?:^|\/)(?:generators\/[^/]{1,255}\/(?:templates|resources|files)|templates?\/[^/]{1,255})\//;

/** Sees files that name packages, in source trees and in file systems, whatever else reads them. */
export const packageFileAnalyzers: readonly Analyzer[] = [
  analyzerFor('gate/declared-packages', 'declared', ['lockfile', 'manifest']),
  analyzerFor('gate/installed-packages', 'installed', ['database', 'package', 'userland']),
];

function analyzerFor(
  id: string,
  evidence: Analyzer['evidence'],
  kinds: readonly PackageFile['kind'][],
): Analyzer {
  const entries = packageFiles.filter(({ kind }) => kinds.includes(kind));
  const all = (key: 'names' | 'suffixes' | 'paths' | 'directories') =>
    [...new Set(entries.flatMap((entry) => entry[key] ?? []))].sort();
  const entriesOf = (path: string) => entries.filter((entry) => fits(entry, path));
  return {
    id,
    version: 3,
    claim: {
      basenames: all('names'),
      suffixes: all('suffixes'),
      paths: all('paths'),
      directories: all('directories'),
    },
    accepts: ({ path }) =>
      !installedFolders.test(path) &&
      !(path.endsWith('.gemspec') && gemFolders.test(path)) &&
      entriesOf(path).length > 0,
    maxBytes,
    // It is there, and that is all that matters here.
    tooLongIs: 'note',
    evidence,
    analyze: (file) =>
      entriesOf(file.path)
        .filter(({ declares }) => declares === undefined || declares.test(file.text()))
        .map(
          (entry): Fact => ({
            kind: 'package-file',
            entry: entry.id,
            ...(entry.kind === 'manifest' && (copiedFrom.test(file.path) || namedLater.test(file.text()))
              ? { isTemplate: true }
              : {}),
          }),
        ),
  };
}

/** The entries that a path alone fits. */
export function entriesFor(path: string): readonly PackageFile[] {
  return packageFiles.filter((entry) => fits(entry, path));
}

function fits(
  { names = [], suffixes = [], paths = [], directories = [], under = '' }: PackageFile,
  path: string,
): boolean {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const lower = name.toLowerCase();
  return (
    path.startsWith(under) &&
    (names.includes(name) ||
      suffixes.some((suffix) => lower.length > suffix.length && lower.endsWith(suffix)) ||
      paths.includes(path) ||
      directories.includes(path.slice(0, Math.max(0, slash))))
  );
}
