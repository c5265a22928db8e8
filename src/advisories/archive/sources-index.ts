import { type Paragraph, paragraphsOf } from '../../formats/deb822/index.js';

/** A source package as an archive offers it. */
export interface OfferedSource {
  readonly name: string;
  readonly version: string;
  /** Below the archive's root. */
  readonly directory: string;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly sizeBytes: number }[];
}

const wanted = new Set(['package', 'version', 'directory', 'checksums-sha256']);

/** The packages of a Sources index that `isWanted` names, read piece by piece. */
export async function* readSourcesIndex(
  pieces: AsyncIterable<Uint8Array>,
  isWanted: (name: string) => boolean,
): AsyncIterable<OfferedSource> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf('\n\n');
    rest = end < 0 ? text : text.slice(end + 2);
    if (end >= 0) yield* offersIn(text.slice(0, end + 1), isWanted);
  }
  yield* offersIn(rest + decoder.decode(), isWanted);
}

function* offersIn(text: string, isWanted: (name: string) => boolean): Iterable<OfferedSource> {
  for (const paragraph of paragraphsOf(text, wanted)) {
    const name = paragraph.fields.get('package');
    if (name !== undefined && isWanted(name)) yield* offerOf(name, paragraph);
  }
}

function offerOf(name: string, { fields }: Paragraph): readonly OfferedSource[] {
  const version = fields.get('version');
  const directory = fields.get('directory');
  if (version === undefined || directory === undefined || isOutside(directory)) return [];
  return [
    { name, version, directory, files: (fields.get('checksums-sha256') ?? '').split('\n').flatMap(fileOf) },
  ];
}

function fileOf(line: string): OfferedSource['files'] {
  const [sha256 = '', size = '', name = ''] = line.trim().split(/\s+/, 3);
  if (
    !/^[0-9a-f]{64}$/.test(sha256) ||
    !/^\d{1,12}$/.test(size) ||
    !/^[A-Za-z0-9][A-Za-z0-9+.~_-]*$/.test(name)
  )
    return [];
  return [{ name, sha256, sizeBytes: Number(size) }];
}

function isOutside(directory: string): boolean {
  return directory.startsWith('/') || directory.split('/').includes('..') || directory.includes('://');
}
