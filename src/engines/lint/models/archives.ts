import { nameOf } from '../../../core/paths.js';
import type { Command } from './commands/run.js';

/** By its ending: what tar, gzip, bzip2, xz, lzma and compress make. ADD does not unpack zip. */
export function isArchiveName(path: string): boolean {
  return /\.(?:tar|tgz|gz|tbz2?|tb2|bz2|txz|xz|tlz|lzma|lz|tZ|Z|tzst|zst)$/.test(path.replace(/["']$/, ''));
}

const unpackers = new Set(
  'gunzip bunzip2 unlzma unxz zcat bzcat xzcat gzcat lzcat uncompress zgz unzstd bsdtar 7z 7za'.split(' '),
);

/** Whether a command takes apart the archive of this name. */
export function unpacks({ name, args, visited }: Command, archive: string): boolean {
  const names = args.some(({ value }) => nameOf(value.replace(/^--?\w[\w-]*=/, '')) === archive);
  const fed = visited.command.redirects.some(
    ({ operator, target }) => operator === '<' && nameOf(target?.value ?? '') === archive,
  );
  if (!names && !fed) return false;
  if (unpackers.has(name)) return true;
  const flags = args.map(({ value }) => value).filter((value) => value.startsWith('-'));
  if (name === 'gzip' || name === 'bzip2' || name === 'xz')
    return flags.some((flag) => /^-[a-z]*d|^--(?:decompress|uncompress)$/.test(flag));
  if (name !== 'tar') return false;
  // The first word of tar may be its letters without a hyphen.
  const letters = args[0]?.value ?? '';
  return /^[a-zA-Z]*x/.test(letters) || flags.some((flag) => /^-[a-zA-Z]*x|^--(?:extract|get)$/.test(flag));
}
