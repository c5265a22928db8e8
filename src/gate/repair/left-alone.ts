import { pathPatterns } from '../../core/path-patterns.js';
import type { Disk } from '../../core/world.js';
import { type RoleOverride, roleFinder } from '../roles/find.js';
import { diskTree } from '../roles/tree.js';
import { generatedByAttributes } from './git-attributes.js';
import { inOtherRepository } from './other-repositories.js';
import { readAsText } from './text-readers.js';

// `Dockerfile-orig`, `Dockerfile.bak`: kept to be compared with.
const keptCopy = /(?:[._-](?:orig(?:inal)?|bak|backup|old|save|copy)|~)$/i;

// Copies of what others keep, without a mark of their own; they weigh as product code.
const ofThirdParties =
  /(?:^|\/)(?:(?:[\w.]{1,60}-){0,4}vendor|third[_-]?party|thirdparty|3rdparty|external)\//i;

const ofOthers = /(?:^|\/)(?:externals|extern|submodules?)\//i;

// Below the tests: `tests/integration/targets/build/files/Dockerfile`.
const dataOfTests = /\/(?:data|files|inputs?|outputs?|expected|golden)\//i;

/**
 * Data of tests, whose bytes a test may compare, copies of what others keep, what another repository keeps, what a program writes or takes as
 * text, and versions of before: by their path in a folder, by what Git keeps of them, or by the scripts of the folder.
 */
export function leftAlone(
  folder: string,
  overrides: readonly RoleOverride[],
  disk: Disk,
): (path: string) => boolean {
  const roleOf = roleFinder({ tree: diskTree(folder, disk), overrides, isShipped: () => false });
  const isGenerated = generatedByAttributes(folder, disk);
  const isElsewhere = inOtherRepository(folder, disk);
  const isText = readAsText(folder, disk);
  const named = pathPatterns(overrides.map((each) => each.path));
  return (path) => {
    const role = roleOf(path);
    if (['fixture', 'vendored', 'generated'].includes(role)) return true;
    if (named.ignores(path)) return false;
    if (role === 'test' && dataOfTests.test(path)) return true;
    if (keptCopy.test(path) || ofThirdParties.test(path) || ofOthers.test(path)) return true;
    return isGenerated(path) || isElsewhere(path) || isText(path);
  };
}
