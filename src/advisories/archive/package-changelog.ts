import { SeaworthyError } from '../../core/errors.js';
import { TarStream } from '../../formats/tar/index.js';
import type { OfferedSource } from './sources-index.js';
import { unpack } from './unpack.js';

const maxChangelogBytes = 16 * 1024 * 1024;
const maxUnpackedBytes = 2 * 1024 * 1024 * 1024;

export type SourceFile = OfferedSource['files'][number];

/**
 * The one file of a source package that holds debian/changelog: `.debian.tar.*` (format 3.0 quilt), the whole tar of
 * a native package, or `.diff.gz` (format 1.0). See dpkg-source(1).
 */
export function changelogFileOf({ files }: OfferedSource): SourceFile | undefined {
  return (
    files.find(({ name }) => /\.debian\.tar\.(?:xz|gz)$/.test(name)) ??
    files.find(({ name }) => name.endsWith('.diff.gz')) ??
    files.find(({ name }) => /\.tar\.(?:xz|gz)$/.test(name) && !/\.orig(?:-[^/]*)?\.tar\./.test(name))
  );
}

/** @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED, UNSUPPORTED when there is no changelog in it */
export async function readChangelog(name: string, bytes: Uint8Array): Promise<string> {
  const pieces = unpack(name, bytes, maxUnpackedBytes);
  const text = name.endsWith('.diff.gz') ? await fromDiff(pieces) : await fromTar(pieces);
  if (text !== undefined) return text;
  throw new SeaworthyError('UNSUPPORTED', 'The source package has no debian/changelog.', { where: name });
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
