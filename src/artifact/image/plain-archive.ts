import type { ByteSource } from '../../core/bytes.js';
import type { OpenFile } from '../../core/world.js';
import { normalisePath, walkTar } from '../../formats/tar/index.js';
import { layerFromBlob } from '../layer.js';
import { alwaysVerifiedBytes, type ImageStore, maxDocumentBytes } from './store.js';

/** An archive that is a plain tar: every part is read where it stands. */
export function openPlainArchive(name: string, file: OpenFile, fileKey: string): ImageStore {
  const members = membersOf(file);
  return {
    name,
    document: (path) => {
      const member = members.get(path);
      return member === undefined || member.sizeBytes > maxDocumentBytes
        ? undefined
        : member.read(0, member.sizeBytes);
    },
    layer: (path, request) => {
      const member = members.get(path);
      return (
        member &&
        layerFromBlob(member, {
          ...request,
          where: `${name}: ${path}`,
          contentKey: `${fileKey}#${path}=${request.diffId}`,
          verify: member.sizeBytes <= alwaysVerifiedBytes,
        })
      );
    },
    close: () => file.close(),
  };
}

/** Enough for every image; real archives have three entries per layer. */
const maxMembers = 200_000;

/** Docker once wrote a layer that occurs twice as a symbolic link to the first. */
function membersOf(file: ByteSource): ReadonlyMap<string, ByteSource> {
  const members = new Map<string, ByteSource>();
  const links: [path: string, target: string][] = [];
  walkTar(
    file,
    (entry) => {
      if (entry.type === 'symlink') links.push([entry.path, entry.linkTarget ?? '']);
      if (entry.type !== 'file' && entry.type !== 'hardlink') return undefined;
      return { maxBytes: Number.POSITIVE_INFINITY, receive: (content) => members.set(entry.path, content) };
    },
    { maxEntries: maxMembers, lasting: true },
  );
  for (const [path, target] of links) {
    const content = members.get(linkedPath(path, target) ?? '');
    if (content) members.set(path, content);
  }
  return members;
}

export function linkedPath(path: string, target: string): string | undefined {
  return normalisePath(`${path.slice(0, path.lastIndexOf('/') + 1)}${target}`);
}
