import { Buffer } from 'node:buffer';
import { SeaworthyError } from '../../core/errors.js';
import { memberOf } from '../../formats/ar/index.js';
import { TarStream } from '../../formats/tar/index.js';
import type { OfferedFile, OfferedSource } from './sources-index.js';
import { unpack } from './unpack.js';

const maxChangelogBytes = 16 * 1024 * 1024;
const maxUnpackedBytes = 2 * 1024 * 1024 * 1024;

/**
 * The files of a package that can hold its changelog, the cheapest first, a few at most: binary packages by size (some
 * only link to a sibling's), or of a source package `.debian.tar.*` (format 3.0 quilt), the whole tar of a native
 * one, or `.diff.gz` (format 1.0). See dpkg-source(1).
 */
export function changelogFilesOf({ files }: OfferedSource): readonly OfferedFile[] {
  return files
    .filter(
      ({ path }) =>
        mayHold.some((pattern) => pattern.test(path)) && !/\.orig(?:-[^/]{0,100})?\.tar\./.test(path),
    )
    .sort((a, b) => a.sizeBytes - b.sizeBytes)
    .slice(0, 4);
}

const mayHold = [/\.deb$/, /\.tar\.(?:xz|gz)$/, /\.diff\.gz$/];

/** @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED, UNSUPPORTED when there is no changelog in it */
export async function readChangelog(name: string, bytes: Uint8Array): Promise<string> {
  const text = await changelogIn(name, bytes);
  if (text !== undefined) return text;
  throw new SeaworthyError('UNSUPPORTED', 'The source package has no debian/changelog.', { where: name });
}

function changelogIn(name: string, bytes: Uint8Array): Promise<string | undefined> {
  if (name.endsWith('.deb')) return fromDeb(name, bytes);
  const pieces = unpack(name, bytes, maxUnpackedBytes);
  return name.endsWith('.diff.gz') ? fromDiff(pieces) : fromTar(pieces);
}

/** In a binary package (deb(5)) it is compressed, below usr/share/doc; `changelog.gz` is upstream's where both are there. */
async function fromDeb(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const data = memberOf(bytes, 'data.tar', name);
  const found = new Map<string, Uint8Array>();
  const stream = new TarStream(({ path, type }) => {
    const file = /^usr\/share\/doc\/[^/]+\/(changelog(?:\.Debian)?\.gz)$/.exec(path)?.[1];
    if (type !== 'file' || file === undefined || found.has(file)) return undefined;
    return {
      maxBytes: maxChangelogBytes,
      receive: (content) => {
        found.set(file, content.read(0, content.sizeBytes).slice());
      },
    };
  });
  for await (const piece of unpack(data.name, data.bytes, maxUnpackedBytes)) {
    stream.write(piece);
    if (found.has('changelog.Debian.gz')) break;
  }
  const packed = found.get('changelog.Debian.gz') ?? found.get('changelog.gz');
  if (packed === undefined) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of unpack('changelog.gz', packed, maxChangelogBytes)) pieces.push(piece.slice());
  return new TextDecoder().decode(Buffer.concat(pieces));
}

async function fromTar(pieces: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  let text: string | undefined;
  const stream = new TarStream(({ path, type }) =>
    type === 'file' && /^(?:[^/]+\/)?debian\/changelog$/.test(path)
      ? {
          maxBytes: maxChangelogBytes,
          receive: (content) => {
            text ??= new TextDecoder().decode(content.read(0, content.sizeBytes));
          },
        }
      : undefined,
  );
  for await (const piece of pieces) {
    stream.write(piece);
    if (text !== undefined) return text;
  }
  stream.end();
  return text;
}

/** In a format 1.0 package the changelog is a file that the diff adds. */
async function fromDiff(pieces: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const lines: string[] = [];
  let inside = false;
  let rest = '';
  let sizeBytes = 0;
  for await (const piece of pieces) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      if (line.startsWith('+++ ')) {
        if (inside) return lines.join('\n');
        inside = /^\+\+\+ (?:[^/\s]+\/)?debian\/changelog(?:\s|$)/.test(line.slice(0, 512));
      } else if (inside && line.startsWith('+')) {
        sizeBytes += line.length;
        if (sizeBytes > maxChangelogBytes) return lines.join('\n');
        lines.push(line.slice(1));
      }
    }
  }
  return lines.length > 0 ? lines.join('\n') : undefined;
}
