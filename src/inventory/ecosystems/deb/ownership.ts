import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { mayMatterElsewhere } from '../../ownership.js';

const lists = 'var/lib/dpkg/info/';

/** Which files dpkg's packages brought: one path per line, or a digest and a path where dpkg itself is absent. */
export const ownership: Analyzer = {
  id: 'deb/ownership',
  version: 1,
  claim: { directories: ['var/lib/dpkg/info', 'var/lib/dpkg/status.d'] },
  accepts: ({ path }) => path.endsWith(path.startsWith(lists) ? '.list' : '.md5sums'),
  maxBytes: 32 * 1024 * 1024,
  evidence: 'installed',
  analyze: readOwnership,
};

function readOwnership(file: AnalyzedFile): readonly Fact[] {
  const paths = file.path.startsWith(lists) ? listedIn(linesOf(file)) : digestedIn(linesOf(file));
  return paths.length === 0 ? [] : [{ kind: 'ownership', owner: ownerIn(file.path), paths }];
}

/** `/usr/bin/gpg`, folders among them. */
function listedIn(lines: readonly string[]): readonly string[] {
  return lines.filter(mayMatterElsewhere).map(fromRoot);
}

/** `0cc175b9c0f1b6a831c399e269772661  usr/bin/gpg`, sometimes with `./` before the path. */
function digestedIn(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => line.slice(34))
    .filter(mayMatterElsewhere)
    .map(fromRoot);
}

function linesOf(file: AnalyzedFile): readonly string[] {
  const text = file.text();
  return (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text).split('\n');
}

function fromRoot(path: string): string {
  return path.replace(/^\.?\/+/, '');
}

/** `libssl3:amd64.list` is of libssl3. */
function ownerIn(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  return name.split(':', 1)[0] ?? name;
}
