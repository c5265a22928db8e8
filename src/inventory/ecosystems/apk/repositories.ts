import type { AnalyzedFile, Analyzer, Fact, PackageArchive } from '../../../core/analyzer.js';
import { withoutCredentials } from '../../archive-uri.js';

/** Which archives apk trusts: apk-repositories(5), one address per line, with an optional tag before it. */
export const repositories: Analyzer = {
  id: 'apk/repositories',
  version: 1,
  claim: { paths: ['etc/apk/repositories'], directories: ['etc/apk/repositories.d'] },
  accepts: ({ path }) => path === 'etc/apk/repositories' || path.endsWith('.list'),
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: readRepositories,
};

function readRepositories(file: AnalyzedFile): readonly Fact[] {
  const archives = file
    .text()
    .split('\n')
    .flatMap((line) => archiveIn(line.trim().slice(0, 4096)) ?? []);
  return archives.slice(0, 1000).map((archive): Fact => ({ kind: 'archive', archive }));
}

/** `@edge https://mirror.example.com/alpine/edge/main`: the last two folders are the branch and its section. */
function archiveIn(line: string): PackageArchive | undefined {
  const uri = /^(?:@\S+\s+)?([^#@\s]\S*)/.exec(line)?.[1];
  if (uri === undefined) return undefined;
  const [, suite, section] = /\/(v\d{1,3}\.\d{1,3}|edge|latest-stable)\/([\w-]{1,64})\/?$/.exec(uri) ?? [];
  return {
    format: 'apk',
    uri: withoutCredentials(uri),
    suites: suite === undefined ? [] : [suite],
    sections: section === undefined ? [] : [section],
    source: false,
  };
}
