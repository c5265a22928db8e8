import { SeaworthyError } from '../core/errors.js';
import type { World } from '../core/world.js';
import type { ArchiveWish } from '../gate/archive.js';
import type { Config } from '../gate/config.js';
import type { ParsedOptions } from './command.js';

const maxKeyringBytes = 8 * 1024 * 1024;

/** Where Debian and its kin keep the keys of their archives (debian-archive-keyring, ubuntu-keyring). */
const usualKeyrings = [
  '/usr/share/keyrings/debian-archive-keyring.pgp',
  '/usr/share/keyrings/debian-archive-keyring.gpg',
  '/usr/share/keyrings/ubuntu-archive-keyring.gpg',
];

/** The wish to ask an image's own package archive, if the flags or the configuration have it. */
export function archiveWish(
  options: ParsedOptions,
  config: Config,
  world: World,
): { readonly archive?: ArchiveWish } {
  const { advisories = {} } = config;
  const named = options.texts('archiveKeyring');
  const wanted =
    options.flag('archive') ||
    named.length > 0 ||
    options.texts('archiveMirror').length > 0 ||
    advisories.archive === true;
  if (!wanted) return {};
  const own = named.length > 0 ? named : (advisories['archive-keyrings'] ?? []);
  const paths =
    own.length > 0 ? own : usualKeyrings.filter((path) => world.disk.status(path) !== undefined).slice(0, 2);
  return {
    archive: {
      keyrings: paths.map((path) =>
        world.disk.readFile(world.disk.realPath(path), { maxBytes: maxKeyringBytes }),
      ),
      mirrors: {
        ...advisories['archive-mirrors'],
        ...Object.fromEntries(options.texts('archiveMirror').map(pair)),
      },
    },
  };
}

function pair(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new SeaworthyError('USAGE', `"${text}" is not URI=PLACE.`, {
    where: '--archive-mirror',
    whatToDo: 'Example: --archive-mirror http://archive.example.com/debian=/srv/mirror/debian',
  });
}
