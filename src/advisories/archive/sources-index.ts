import { type Paragraph, paragraphsOf } from '../../formats/deb822/index.js';

/** A source package as an archive offers it, with the files where its changelog may be. */
export interface OfferedSource {
  readonly name: string;
  readonly version: string;
  readonly files: readonly OfferedFile[];
}

export interface OfferedFile {
  /** Below the archive's root. */
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

const binaryFields = new Set(['package', 'source', 'version', 'filename', 'sha256', 'size']);

/**
 * Source packages by a Packages index, which every mirror has: each binary package names its source, and holds the
 * changelog of it.
 */
export async function* readPackagesIndex(
  pieces: AsyncIterable<Uint8Array>,
  isWanted: (source: string) => boolean,
): AsyncIterable<OfferedSource> {
  for await (const { fields } of paragraphsIn(pieces, binaryFields)) {
    // `Source: glibc (2.41-12)`: the version stands there where the binary package has another one.
    const [, name = fields.get('package') ?? '', sourceVersion] =
      /^([^\s(]+)(?:\s+\(([^)\s]+)\))?/.exec(fields.get('source') ?? '') ?? [];
    const version = sourceVersion ?? fields.get('version');
    const path = fields.get('filename') ?? '';
    const sha256 = fields.get('sha256') ?? '';
    if (version === undefined || !isWanted(name) || isOutside(path) || !/^[0-9a-f]{64}$/.test(sha256))
      continue;
    yield { name, version, files: [{ path, sha256, sizeBytes: Number(fields.get('size') ?? 0) }] };
  }
}

const wanted = new Set(['package', 'version', 'directory', 'checksums-sha256']);

/** The packages of a Sources index that `isWanted` names, read piece by piece. */
export async function* readSourcesIndex(
  pieces: AsyncIterable<Uint8Array>,
  isWanted: (name: string) => boolean,
): AsyncIterable<OfferedSource> {
  for await (const paragraph of paragraphsIn(pieces, wanted)) {
    const name = paragraph.fields.get('package');
    if (name !== undefined && isWanted(name)) yield* offerOf(name, paragraph);
  }
}

/** Paragraphs of an index that is too long to be held as one text. */
async function* paragraphsIn(
  pieces: AsyncIterable<Uint8Array>,
  fields: ReadonlySet<string>,
): AsyncIterable<Paragraph> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf('\n\n');
    rest = end < 0 ? text : text.slice(end + 2);
    if (end >= 0) yield* paragraphsOf(text.slice(0, end + 1), fields);
  }
  yield* paragraphsOf(rest + decoder.decode(), fields);
}

function offerOf(name: string, { fields }: Paragraph): readonly OfferedSource[] {
  const version = fields.get('version');
  const directory = fields.get('directory');
  if (version === undefined || directory === undefined || isOutside(directory)) return [];
  const files = (fields.get('checksums-sha256') ?? '').split('\n').flatMap((line) => fileOf(directory, line));
  return [{ name, version, files }];
}

function fileOf(directory: string, line: string): readonly OfferedFile[] {
  const [sha256 = '', size = '', name = ''] = line.trim().split(/\s+/, 3);
  if (
    !/^[0-9a-f]{64}$/.test(sha256) ||
    !/^\d{1,12}$/.test(size) ||
    !/^[A-Za-z0-9][A-Za-z0-9+.~_-]*$/.test(name)
  )
    return [];
  return [{ path: `${directory}/${name}`, sha256, sizeBytes: Number(size) }];
}

function isOutside(directory: string): boolean {
  return directory.startsWith('/') || directory.split('/').includes('..') || directory.includes('://');
}
