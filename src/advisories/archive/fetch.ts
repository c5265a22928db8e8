import { createHash } from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';

/** Where an archive is, and how its files are read: over HTTP, or from a folder that the user named as its mirror. */
export interface Remote {
  readonly world: World;
  /** Address of the archive's root without a trailing slash. */
  readonly root: string;
  readonly isFolder: boolean;
  /** Files that a signed index gave a sum for are kept here by that sum. */
  readonly cacheDirectory?: string;
}

/**
 * The image says where its archive is; `mirrors` (from the user: address prefix to address or folder) says where it
 * is to be asked instead. Only the user can point at a folder.
 * @throws SeaworthyError UNSUPPORTED
 */
export function remoteOf(
  world: World,
  uri: string,
  mirrors: Readonly<Record<string, string>>,
  cacheDirectory?: string,
): Remote {
  const prefix = Object.keys(mirrors)
    .filter((candidate) => uri.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const mapped = prefix === undefined ? uri : `${mirrors[prefix]}${uri.slice(prefix.length)}`;
  const root = mapped.replace(/\/{1,8}$/, '');
  if (/^https?:\/\//.test(root))
    return { world, root, isFolder: false, ...(cacheDirectory === undefined ? {} : { cacheDirectory }) };
  if (prefix !== undefined) return { world, root: root.replace(/^file:\/\//, ''), isFolder: true };
  throw new SeaworthyError('UNSUPPORTED', 'The archive is neither http nor https.', {
    where: uri,
    whatToDo: `Say where a mirror is: --archive-mirror ${uri}=https://mirror.example.com/debian`,
  });
}

/** @throws SeaworthyError NOT_FOUND, NETWORK, LIMIT_EXCEEDED */
export async function fetchFile(
  { world, root, isFolder }: Remote,
  path: string,
  maxBytes: number,
): Promise<Uint8Array> {
  if (isFolder) return world.disk.readFile(`${root}/${path}`, { maxBytes });
  const url = `${root}/${path.split('/').map(encodeURIComponent).join('/').replaceAll('%2B', '+')}`;
  const answer = await world.network.request({ url, maxBytes });
  if (answer.status !== 200) {
    // What is left unread would hold the connection.
    for await (const _ of answer.body);
    throw new SeaworthyError(
      answer.status === 404 ? 'NOT_FOUND' : 'NETWORK',
      `The archive answered ${answer.status}.`,
      { where: url },
    );
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The same, and the bytes must have the sum that a signed index promised. @throws also DIGEST_MISMATCH */
export async function fetchSummed(
  remote: Remote,
  path: string,
  promised: { readonly sha256: string; readonly sizeBytes: number },
  maxBytes: number,
): Promise<Uint8Array> {
  if (promised.sizeBytes > maxBytes) {
    throw new SeaworthyError('LIMIT_EXCEEDED', `${promised.sizeBytes} bytes are more than we fetch.`, {
      where: path,
    });
  }
  const kept = keptFile(remote, promised.sha256);
  if (kept !== undefined && remote.world.disk.status(kept)?.type === 'file') {
    const bytes = remote.world.disk.readFile(kept, { maxBytes });
    if (sha256(bytes) === promised.sha256) return bytes;
  }
  const bytes = await fetchFile(remote, path, promised.sizeBytes);
  if (sha256(bytes) !== promised.sha256) {
    throw new SeaworthyError('DIGEST_MISMATCH', 'The file is not the one that the signed index promises.', {
      where: `${remote.root}/${path}`,
      whatToDo: 'The mirror may be in the middle of an update: try again later.',
    });
  }
  if (kept !== undefined) remote.world.disk.writeFile(kept, bytes);
  return bytes;
}

function keptFile({ cacheDirectory }: Remote, sum: string): string | undefined {
  return cacheDirectory === undefined ? undefined : `${cacheDirectory}/archive/${sum}`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
