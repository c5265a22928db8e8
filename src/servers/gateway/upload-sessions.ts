import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { bounded } from '../../core/bounded.js';
import { BoundedMap } from './bounded-map.js';
import type { Repository } from './library.js';
import { Refusal, type Reply } from './reply.js';
import { turns } from './turns.js';

/** Where an upload stands: what the registry calls it now, and how many bytes it has. */
export interface UploadState {
  /** Below `/v2/REPOSITORY/`, query included, as the registry gave it last. */
  readonly path: string;
  readonly sizeBytes: number;
}

const keptMs = 24 * 3_600_000;

const uploadLocation = bounded(/^\/v2\/.*?\/(blobs\/uploads\/([^/?]+)(?:\?.*)?)$/, 4096);

/**
 * Uploads that came through here. A registry may forget one whose piece broke off, and may not look at `Content-Range`
 * (distribution 2.8 does both), so that an upload could not be resumed (distribution-spec, "Pushing a blob in chunks").
 * Here the registry only ever sees whole requests, and the client's older addresses lead to the newest state.
 */
export class UploadSessions {
  readonly #known: BoundedMap<UploadState>;
  readonly inTurn = turns();

  constructor(nowMs: () => number) {
    this.#known = new BoundedMap({ maxEntries: 50_000 }, nowMs);
  }

  get({ fullName }: Repository, session: string | undefined): UploadState | undefined {
    return session === undefined ? undefined : this.#known.get(`${fullName} ${session}`);
  }

  /** After an answer that says where the upload goes on. */
  note(
    repository: Repository,
    before: string | undefined,
    { status, headers }: Reply,
    sizeBytes: number,
  ): void {
    const { location } = headers;
    const found = uploadLocation.exec(location ?? '');
    if (found === null || (status !== 202 && status !== 204)) return;
    const [, path = '', session = ''] = found;
    const state = { path, sizeBytes };
    for (const name of new Set([before ?? session, session])) {
      this.#known.set(`${repository.fullName} ${name}`, state, keptMs);
    }
  }

  forget({ fullName }: Repository, session: string): void {
    this.#known.delete(`${fullName} ${session}`);
  }
}

/** distribution-spec: a piece out of order is 416, with where the upload stands. */
export function refuseOutOfOrder(
  { headers }: IncomingMessage,
  { sizeBytes, path }: UploadState,
  { name }: Repository,
): void {
  const range = headers['content-range'];
  if (range === undefined) return;
  const [, first, last] = /^(?:bytes[ =])?(\d{1,15})-(\d{1,15})(?:\/.*)?$/.exec(range) ?? [];
  const length = headers['content-length'];
  const isWhole = length === undefined || Number(last) - Number(first) + 1 === Number(length);
  if (Number(first) === sizeBytes && isWhole) return;
  throw new Refusal(
    416,
    'BLOB_UPLOAD_INVALID',
    `The upload has ${sizeBytes} bytes; the next piece begins there.`,
    {
      rule: 'upload-out-of-order',
      headers: { location: `/v2/${name}/${path}`, range: rangeOf(sizeBytes) },
    },
  );
}

export function rangeOf(sizeBytes: number): string {
  return `0-${Math.max(0, sizeBytes - 1)}`;
}

export interface Piece {
  readonly body: PassThrough;
  sizeBytes: number;
}

/** The body of a request, ended where the client breaks off: what came is kept by the registry. */
export function pieceOf(request: IncomingMessage): Piece {
  const piece: Piece = { body: new PassThrough(), sizeBytes: 0 };
  request.on('data', (chunk: Buffer) => {
    piece.sizeBytes += chunk.length;
  });
  request.once('aborted', () => piece.body.end());
  request.once('error', () => piece.body.end());
  request.pipe(piece.body);
  return piece;
}
