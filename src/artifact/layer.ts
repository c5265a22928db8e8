import type { Layer, Visit } from '../core/artifact.js';
import type { ByteSource } from '../core/bytes.js';
import type { Digest } from '../core/digest.js';
import { SeaworthyError } from '../core/errors.js';
import type { Gap } from '../core/gap.js';
import { gunzip, type Pieces, piecesOf, type UnpackLimits, unpackPieces } from '../formats/gzip/index.js';
import {
  checkDigest,
  createDigester,
  type Digester,
  type LayerPacking,
  packingOfBytes,
  packingOfMediaType,
} from '../formats/oci/index.js';
import { type TarLimits, walkTar, walkTarStream } from '../formats/tar/index.js';

/** What is known of a layer before its bytes are looked at. */
export interface LayerIdentity {
  readonly index: number;
  readonly diffId?: Digest;
  readonly createdBy?: string;
  /** As stored. */
  readonly sizeBytes?: number;
  /** For messages: `blobs/sha256/…` of an archive, the address of a blob. */
  readonly where: string;
  readonly limits?: Partial<TarLimits & UnpackLimits>;
}

export interface StreamedLayer extends LayerIdentity {
  /**
   * The stored bytes from their start. Called for each walk, and a second time in a walk where someone wants the
   * contents of a hard link. A piece is only used until the next is asked for.
   */
  open(): Pieces;
  /** Only says whether this is a layer at all; how it is packed, the first bytes tell. */
  readonly mediaType?: string;
  /** Of the stored bytes. They are hashed as they come by, 0.5 s per GB, and the walk throws where it differs. */
  readonly digest?: Digest;
  /** Hash the unpacked bytes too and compare with `diffId`. Default: where there is no `digest`. */
  readonly verifyDiffId?: boolean;
  /** Where the bytes are not hashed: a name of the file that they come from. */
  readonly contentKey?: string;
  readonly sharesStream?: boolean;
}

/**
 * A layer whose bytes come as a stream: a blob of a registry, a packed layer of an archive. Nothing but wanted
 * contents is kept.
 */
export function layerFromStream(from: StreamedLayer): Layer {
  const verifyDiffId = from.diffId !== undefined && (from.verifyDiffId ?? from.digest === undefined);
  const contentKey = from.digest ?? (verifyDiffId ? from.diffId : from.contentKey);
  return {
    ...described(from),
    seekable: false,
    ...(contentKey === undefined ? {} : { contentKey }),
    ...(from.sharesStream === undefined ? {} : { sharesStream: from.sharesStream }),
    walk: async (visit) => {
      refuseOtherThings(from);
      return placed(await walkTarStream(() => unpacked(from, verifyDiffId), visit, from.limits), from);
    },
  };
}

/**
 * A plain tar that can be asked for by place, like a layer of `docker save`. Its headers are read and its contents
 * jumped over, so its digest is not computed: that would cost more than the whole scan (0.6 s per GB). `verify` does
 * it all the same.
 */
export function layerFromTar(
  source: ByteSource,
  from: LayerIdentity & { readonly contentKey?: string; readonly verify?: boolean },
): Layer {
  const contentKey = from.verify ? from.diffId : from.contentKey;
  return {
    ...described(from),
    sizeBytes: source.sizeBytes,
    seekable: true,
    ...(contentKey === undefined ? {} : { contentKey }),
    walk: async (visit: Visit) => {
      if (from.verify && from.diffId) checkDigest(digestOfSource(source), from.diffId, from.where);
      return placed(walkTar(source, visit, from.limits), from);
    },
  };
}

/** Stored bytes that can be asked for by place: seeks where they are a plain tar, streams where they are packed. */
export function layerFromBlob(
  source: ByteSource,
  from: LayerIdentity & {
    readonly mediaType?: string;
    readonly digest?: Digest;
    readonly contentKey?: string;
    readonly verify?: boolean;
  },
): Layer {
  if (packingOfBytes(source.read(0, 4)) === 'none') return layerFromTar(source, from);
  const { verify, ...rest } = from;
  return layerFromStream({
    ...rest,
    sizeBytes: source.sizeBytes,
    open: () => piecesOf(source),
    ...(verify ? { verifyDiffId: true } : {}),
  });
}

function described(from: LayerIdentity): Pick<Layer, 'index' | 'diffId' | 'createdBy' | 'sizeBytes'> {
  return {
    index: from.index,
    ...(from.diffId === undefined ? {} : { diffId: from.diffId }),
    ...(from.createdBy === undefined ? {} : { createdBy: from.createdBy }),
    ...(from.sizeBytes === undefined ? {} : { sizeBytes: from.sizeBytes }),
  };
}

function refuseOtherThings({ mediaType, where }: StreamedLayer): void {
  if (mediaType === undefined || mediaType === '' || packingOfMediaType(mediaType) !== undefined) return;
  throw new SeaworthyError(
    'UNSUPPORTED',
    `the layer is of the type ${mediaType}, which holds no file system`,
    {
      where,
      whatToDo: 'Decrypt the layer first, or leave it out.',
    },
  );
}

/** The plain tar of a stored layer. The digests are compared after the last byte, before the stream ends well. */
async function* unpacked(from: StreamedLayer, verifyDiffId: boolean): AsyncGenerator<Uint8Array> {
  const stored = from.digest === undefined ? undefined : createDigester();
  const plain = verifyDiffId ? createDigester() : undefined;
  const { packing, pieces } = await sniffed(from.open());
  for await (const piece of decoded(hashed(pieces, stored), packing, {
    limits: from.limits,
    digestIsChecked: stored !== undefined || plain !== undefined,
  })) {
    plain?.update(piece);
    yield piece;
  }
  if (stored && from.digest) checkDigest(stored.digest(), from.digest, from.where);
  if (plain && from.diffId) checkDigest(plain.digest(), from.diffId, from.where);
}

async function* hashed(pieces: Pieces, digester: Digester | undefined): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    digester?.update(piece);
    yield piece;
  }
}

function decoded(
  pieces: Pieces,
  packing: LayerPacking,
  { limits, digestIsChecked }: { limits: Partial<UnpackLimits> | undefined; digestIsChecked: boolean },
): Pieces {
  switch (packing) {
    case 'none':
      return pieces;
    case 'gzip':
      return unpackPieces(pieces, gunzip({ digestIsChecked }), limits);
    case 'zstd':
      return unzstdPieces(pieces, limits);
  }
}

/** fzstd is loaded by those who meet zstd. */
async function* unzstdPieces(
  pieces: Pieces,
  limits: Partial<UnpackLimits> | undefined,
): AsyncGenerator<Uint8Array> {
  const { unzstd } = await import('../formats/zstd/index.js');
  yield* unpackPieces(pieces, unzstd(), limits);
}

export interface Sniffed {
  readonly packing: LayerPacking;
  /** All of the bytes, those that were looked at included. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Looks at the first four bytes of a stream, however they are cut. */
export async function sniffed(pieces: Pieces): Promise<Sniffed> {
  const iterator = asyncIterator(pieces);
  let head = new Uint8Array(0);
  let done = false;
  while (head.length < 4 && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (!next.done) head = joined(head, next.value);
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      while (!done) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { packing: packingOfBytes(head), pieces: rest() };
}

function asyncIterator(pieces: Pieces): AsyncIterator<Uint8Array> | Iterator<Uint8Array> {
  return Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
}

/** A copy, because the next piece may come in the same memory. */
function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function digestOfSource(source: ByteSource): Digest {
  const digester = createDigester();
  for (const piece of piecesOf(source)) digester.update(piece);
  return digester.digest();
}

/** Gaps of formats know a path; here they learn the layer. */
function placed(gaps: readonly Gap[], { index, diffId, createdBy }: LayerIdentity): readonly Gap[] {
  return gaps.map((one) => ({
    ...one,
    unit: 'layer',
    location:
      one.location.at === 'file'
        ? {
            ...one.location,
            ...(diffId === undefined ? {} : { layer: diffId }),
            layerIndex: index,
            ...(createdBy === undefined ? {} : { instruction: createdBy }),
          }
        : one.location,
  }));
}
