import type { World } from '../../core/world.js';
import type { ArchiveOptions } from '../archive.js';
import type { Config } from './config.js';

const maxKeyringBytes = 8 * 1024 * 1024;

/** Where Debian and its derivatives keep the keys of their archives (debian-archive-keyring, ubuntu-keyring). */
const usualKeyrings = [
  '/usr/share/keyrings/debian-archive-keyring.pgp',
  '/usr/share/keyrings/debian-archive-keyring.gpg',
  '/usr/share/keyrings/ubuntu-archive-keyring.gpg',
];

/** What the command line says about package archives. */
export interface ArchiveFlags {
  readonly isAsked: boolean;
  readonly keyrings: readonly string[];
  /** Beginning of an address to the place that is asked instead. */
  readonly mirrors: Readonly<Record<string, string>>;
}

/** The options for asking an image's own package archive, if the flags or the configuration want it. */
export function archiveOptions(
  flags: ArchiveFlags,
  { advisories = {} }: Config,
  { disk }: World,
): { readonly archive?: ArchiveOptions } {
  const isWanted =
    flags.isAsked ||
    flags.keyrings.length > 0 ||
    Object.keys(flags.mirrors).length > 0 ||
    advisories.archive === true;
  if (!isWanted) return {};
  const own = flags.keyrings.length > 0 ? flags.keyrings : (advisories['archive-keyrings'] ?? []);
  const paths =
    own.length > 0 ? own : usualKeyrings.filter((path) => disk.status(path) !== undefined).slice(0, 2);
  return {
    archive: {
      keyrings: paths.map((path) => disk.readFile(disk.realPath(path), { maxBytes: maxKeyringBytes })),
      mirrors: { ...advisories['archive-mirrors'], ...flags.mirrors },
    },
  };
}
