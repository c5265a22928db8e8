import { Buffer } from 'node:buffer';
import { SeaworthyError } from '../../core/errors.js';

const magic = '!<arch>\n';
const headerBytes = 60;
const maxMembers = 64;

/**
 * The first member of an ar archive whose name begins so (deb(5): `data.tar.xz`).
 * @throws SeaworthyError ARCHIVE_CORRUPT
 */
export function memberOf(
  archive: Uint8Array,
  prefix: string,
  where: string,
): { readonly name: string; readonly bytes: Uint8Array } {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  if (bytes.toString('latin1', 0, magic.length) !== magic)
    throw damaged('it does not begin as an ar archive', where);
  for (let at = magic.length, count = 0; at + headerBytes <= bytes.length && count < maxMembers; count += 1) {
    const name = bytes
      .toString('latin1', at, at + 16)
      .trim()
      .replace(/\/$/, '');
    const size = bytes.toString('latin1', at + 48, at + 58).trim();
    if (!/^\d{1,10}$/.test(size) || bytes.toString('latin1', at + 58, at + 60) !== '`\n')
      throw damaged('a member has a broken header', where);
    const start = at + headerBytes;
    if (name.startsWith(prefix)) return { name, bytes: bytes.subarray(start, start + Number(size)) };
    // Members begin at even places.
    at = start + Number(size) + (Number(size) % 2);
  }
  throw damaged(`it has no member ${prefix}`, where);
}

function damaged(what: string, where: string): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', `Not a Debian package: ${what}.`, { where });
}
