import type { RoleDoubt } from '../../../../core/finding.js';
import { nameOf, prefixesOf, prefixOf } from '../../../../core/paths.js';
import type { Tree } from '../../find.js';
import type { Doubt, SourceFile } from '../doubt.js';

/** What the build leaves out of its own list of sources: `s#trials/[a-z]*##g` in a `configure.ac`. */
export const doubt: Doubt = {
  id: 'cut-from-build',
  title: 'The build takes its folder out of the list of sources',
  rank: 115,
  about: 'product',
  ofSource: ({ path, tree }: SourceFile) => {
    const own = prefixOf(path);
    const folder = nameOf(own.slice(0, -1));
    if (folder.length < shortestFolder) return undefined;
    const builds = prefixesOf(path).filter((above) => above !== own);
    const place = builds
      .flatMap((above) => buildFiles.map((name) => `${above}${name}`))
      .map((build) => placeIn(build, folder, tree))
      .find((found) => found !== undefined);
    return place === undefined ? undefined : asCut(`${place} takes ${folder}/ out of a list of sources`);
  },
};

const shortestFolder = 4;
/** Other Makefiles take folders out of what is checked or formatted as well. */
const buildFiles = ['configure.ac', 'configure.in', 'Makefile.am'];
const mostLines = 4_000;
const mostOfLine = 1_000;

function asCut(because: string): RoleDoubt {
  return { role: 'tooling', because };
}

function placeIn(build: string, folder: string, tree: Tree): string | undefined {
  if (!tree.entries(prefixOf(build)).includes(nameOf(build))) return undefined;
  const lines = tree.text(build).split('\n', mostLines);
  const index = lines.findIndex((line) => isCut(line.slice(0, mostOfLine), `${folder}/`));
  return index < 0 ? undefined : `${build}:${index + 1}`;
}

/** Below `sed`, `grep -v`, `filter-out` and `find`: what follows the folder is replaced by nothing, or what has it is left out. */
function isCut(line: string, named: string): boolean {
  for (let at = line.indexOf(named); at >= 0; at = line.indexOf(named, at + named.length)) {
    const before = line.slice(0, at);
    if (leftOut.test(before)) return true;
    const sign = /(?<![A-Za-z])s([#,|!@%])$/.exec(before)?.[1];
    if (sign === undefined) continue;
    const end = line.indexOf(sign, at + named.length);
    if (end >= 0 && line[end + 1] === sign) return true;
  }
  return false;
}

const leftOut =
  /(?:\bgrep (?:-[a-zA-Z]{1,4} ){0,2}-[a-zA-Z]{0,3}v[a-zA-Z]{0,3} ["']?\^?|(?:!|-not) -path ["']?[\w./*]{0,60}\/|\$\(filter-out [^,()]{0,80})$/;
