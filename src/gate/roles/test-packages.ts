import { prefixOf } from '../../core/paths.js';
import { latin1 } from '../../engines/secrets/bytes.js';
import { type MentionSource, mentionsWhenAsked } from './mentions.js';

/**
 * Whether a file belongs to a package of Go that tests alone import, in a module that makes programs: what it holds is no part of them.
 *
 * @param paths all files that are asked for, so that the tree is read once
 */
export function testPackageJudge(paths: readonly string[], source: MentionSource): (path: string) => boolean {
  const read = mentionsWhenAsked(() => paths.flatMap(importOf), source);
  return (path) => {
    const [name] = importOf(path);
    if (name === undefined || !makesPrograms(source) || isProgram(path, source)) return false;
    const { byTests = [], byProduct = [] } = read()?.get(name.toLowerCase()) ?? {};
    return byTests.length > 0 && byProduct.length === 0;
  };
}

/** How the import of the package ends: `lib/rc"`. */
function importOf(path: string): readonly string[] {
  const folder = prefixOf(path).slice(0, -1);
  return path.endsWith('.go') && folder.includes('/') ? [`${folder}"`] : [];
}

function makesPrograms({ tree }: MentionSource): boolean {
  return tree.entries('').some((name) => name === 'cmd/' || name === 'main.go');
}

function isProgram(path: string, { bytes }: MentionSource): boolean {
  const content = bytes(path);
  return /^package main\b/m.test(latin1(content, 0, content.length));
}
