import { withoutTrailing } from '../../../../core/trailing.js';
import type { Instruction } from '../../../../formats/dockerfile/index.js';
import type { Mount, Run } from '../commands/run.js';
import { instructionFlags } from '../instruction-flags.js';

/** By which a script has other rights or devices than the one that is read. */
const decisive = new Set(['security', 'device']);

/** Flags that mean something without a value. */
const bare = new Set(['link', 'parents', 'keep-git-dir', 'unpack']);

const mountTypes = new Set(['bind', 'cache', 'tmpfs', 'secret', 'ssh']);
const mountOptions = new Set(
  'type target dst destination source src from readonly ro readwrite rw id sharing mode uid gid size required env'.split(
    ' ',
  ),
);

/** A flag by which the instruction works in a way that is not known: another builder's, a later one's, rights, no network. */
export function unknownFlag({ keyword, flags }: Instruction, mounts: readonly Mount[]): string | undefined {
  const names = Object.hasOwn(instructionFlags, keyword) ? instructionFlags[keyword] : undefined;
  const odd = flags.find(
    ({ name, value = '' }) =>
      names?.includes(name) !== true ||
      decisive.has(name) ||
      (name === 'network' && value !== 'default') ||
      // `--chmod 755`: the value is taken for a source.
      (value === '' && !bare.has(name)),
  );
  if (odd !== undefined) return odd.raw;
  return mounts.find(
    ({ type, options }) =>
      !mountTypes.has(type) || [...options.keys()].some((name) => !mountOptions.has(name)),
  )?.flag.raw;
}

/**
 * Whether a mount may lie at, above or below one of the folders: what is deleted or left out there is not the image's. A target that is not
 * written out may be any.
 */
export function mayCover({ mounts }: Run, folders: readonly string[]): boolean {
  return mounts.some(({ type, target }) => {
    if (target === undefined) return type !== 'secret' && type !== 'ssh';
    if (/[$~]/.test(target)) return true;
    const path = withoutTrailing(target, '/');
    return folders.some(
      (folder) => folder === path || folder.startsWith(`${path}/`) || path.startsWith(`${folder}/`),
    );
  });
}
