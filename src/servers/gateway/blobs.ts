import type { IncomingMessage, ServerResponse } from 'node:http';
import { SeaworthyError } from '../../core/errors.js';
import { isUnpackable, maxAttachmentBytes } from './attachment.js';
import { BoundedMap } from './bounded-map.js';
import { type BlobDigest, hashFor } from './digests.js';
import type { CheckedDocument } from './document.js';
import { failureOf, type Repository } from './library.js';
import { Refusal } from './reply.js';
import { defaultIdleTimeoutMs } from './transport.js';
import { type Authorization, refuseEncoding, rightsRefusal, wholeBody } from './upstream.js';

/** A blob that some manifest which was let through names. */
export interface Permit {
  readonly sizeBytes: number;
  readonly isAttachment: boolean;
}

export interface Permits {
  add(repository: Repository, document: CheckedDocument, isAttachment: boolean): void;
  get(repository: Repository, digest: BlobDigest): Permit | undefined;
  forget(): void;
}

const permitMs = 6 * 3_600_000;

/** Blobs are given out only where a manifest was let through that names them; the last one in time counts. */
export function createPermits(nowMs: () => number): Permits {
  const permits = new BoundedMap<Permit>({ maxEntries: 500_000 }, nowMs);
  return {
    add: ({ fullName }, document, isAttachment) => {
      if (document.kind !== 'manifest') return;
      for (const { digest, size } of [document.manifest.config, ...document.manifest.layers]) {
        const key = `${fullName}@${digest}`;
        // What an image may have, an attachment with the same blob does not take away.
        if (isAttachment && permits.get(key)?.isAttachment === false) continue;
        permits.set(key, { sizeBytes: size, isAttachment }, permitMs);
      }
    },
    get: ({ fullName }, digest) => permits.get(`${fullName}@${digest}`),
    forget: () => permits.clear(),
  };
}

export interface BlobRequest {
  readonly repository: Repository;
  readonly digest: BlobDigest;
  readonly permit: Permit;
  readonly range: string | undefined;
  readonly authorization: Authorization;
}

export interface Sent {
  readonly status: number;
  readonly sizeBytes: number;
}

/**
 * Streams a blob and counts its digest on the way. The last piece is held back until all of it has proved right, so
 * that no client ever holds as many bytes as it was promised of something that is wrong, or that was not written down.
 * @param logAnswer before the last piece; where it throws, that one is not given
 */
export async function sendBlob(
  wanted: BlobRequest,
  response: ServerResponse,
  logAnswer: (status: number) => void,
): Promise<Sent> {
  const { repository, digest, permit } = wanted;
  const where = `${repository.fullName}@${digest}`;
  const answer = await repository.upstream.send(repository.path, {
    method: 'GET',
    path: `blobs/${digest}`,
    authorization: wanted.authorization,
  });
  if (answer.status !== 200) {
    answer.message.resume();
    if (wanted.authorization !== 'own' && (answer.status === 401 || answer.status === 403)) {
      throw rightsRefusal(answer, where);
    }
    if (answer.status === 404) throw new Refusal(404, 'BLOB_UNKNOWN', `The registry does not have ${where}.`);
    throw failureOf(answer.status, where);
  }
  refuseEncoding(answer, where);
  const announced = answer.headers['content-length'];
  if (announced !== undefined && Number(announced) !== permit.sizeBytes) {
    answer.message.destroy();
    throw new SeaworthyError(
      'DIGEST_MISMATCH',
      `the registry sends ${announced} bytes, but the manifest says ${permit.sizeBytes}`,
      { where },
    );
  }
  const range = rangeIn(wanted.range, permit.sizeBytes);
  const head = headOf(digest, permit.sizeBytes, range);
  if (permit.isAttachment) {
    const bytes = await wholeBody(answer, Math.min(permit.sizeBytes, maxAttachmentBytes), where);
    return sendHeld(bytes, head, { digest, permit, range, where, logAnswer }, response);
  }
  const { idleTimeoutMs = defaultIdleTimeoutMs } = repository.upstream.options;
  const expected = { digest, sizeBytes: permit.sizeBytes, range, where, idleTimeoutMs, logAnswer };
  await stream(answer.message, response, head, expected);
  return { status: head.status, sizeBytes: range.end - range.start };
}

/** What HEAD answers: by the manifest, not by what the registry says of a blob that it does not send. */
export function blobHead(digest: BlobDigest, { sizeBytes }: Permit): Head {
  return headOf(digest, sizeBytes, { start: 0, end: sizeBytes, isPart: false });
}

/** What the registry says of a blob that no manifest speaks for; its bytes are counted all the same. */
export async function askForBlob(
  { upstream, path, fullName }: Repository,
  digest: BlobDigest,
  authorization: Authorization,
): Promise<Permit> {
  const answer = await upstream.send(path, { method: 'HEAD', path: `blobs/${digest}`, authorization });
  answer.message.resume();
  const { status, headers } = answer;
  if (authorization !== 'own' && (status === 401 || status === 403)) throw rightsRefusal(answer, fullName);
  const sizeBytes = Number(headers['content-length'] ?? Number.NaN);
  if (status === 200 && Number.isSafeInteger(sizeBytes)) return { sizeBytes, isAttachment: false };
  if (status === 404) throw new Refusal(404, 'BLOB_UNKNOWN', `${fullName} does not have ${digest}.`);
  throw failureOf(status, `${fullName}@${digest}`);
}

interface Head {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface Range {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly isPart: boolean;
}

function headOf(digest: BlobDigest, sizeBytes: number, { start, end, isPart }: Range): Head {
  return {
    status: isPart ? 206 : 200,
    headers: {
      'accept-ranges': 'bytes',
      'content-length': String(end - start),
      'content-type': 'application/octet-stream',
      'docker-content-digest': digest,
      etag: `"${digest}"`,
      ...(isPart ? { 'content-range': `bytes ${start}-${end - 1}/${sizeBytes}` } : {}),
    },
  };
}

/** RFC 9110 section 14: one range is served; of several, or of other units, the whole is. */
export function rangeIn(header: string | undefined, sizeBytes: number): Range {
  const whole = { start: 0, end: sizeBytes, isPart: false };
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (match === null || (match[1] === '' && match[2] === '')) return whole;
  const [first = '', last = ''] = match.slice(1);
  const start = first === '' ? Math.max(0, sizeBytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? sizeBytes : Math.min(sizeBytes, Number(last) + 1);
  if (start < end) return { start, end, isPart: true };
  throw new Refusal(416, 'SIZE_INVALID', `The blob has ${sizeBytes} bytes.`, {
    headers: { 'content-range': `bytes */${sizeBytes}` },
  });
}

interface Expected {
  readonly digest: BlobDigest;
  readonly sizeBytes: number;
  readonly range: Range;
  readonly where: string;
  /** Between two pieces from the registry. */
  readonly idleTimeoutMs: number;
  readonly logAnswer: (status: number) => void;
}

const paceWindowMs = 60_000;
const minBytesPerWindow = 65_536;

function stream(
  message: IncomingMessage,
  response: ServerResponse,
  head: Head,
  expected: Expected,
): Promise<void> {
  const { sizeBytes, range } = expected;
  const hash = hashFor(expected.digest);
  let received = 0;
  let held: Buffer | undefined;
  let isPaused = false;
  let inWindow = 0;
  return new Promise((resolve, reject) => {
    const pace = setInterval(() => {
      if (!isPaused && inWindow < minBytesPerWindow) fail(tooSlow(expected.where));
      inWindow = 0;
    }, paceWindowMs);
    const fail = (thrown: unknown) => {
      clearInterval(pace);
      message.destroy();
      reject(thrown);
    };
    const give = (piece: Buffer): boolean => {
      if (!response.headersSent) response.writeHead(head.status, head.headers);
      return response.write(piece);
    };
    const resume = () => {
      if (!isPaused) return;
      isPaused = false;
      message.socket.setTimeout(expected.idleTimeoutMs);
      message.resume();
    };
    message.on('data', (chunk: Buffer) => {
      const from = received;
      received += chunk.length;
      inWindow += chunk.length;
      if (received > sizeBytes) return fail(longer(expected));
      hash.update(chunk);
      if (received <= range.start || from >= range.end) return;
      const piece =
        from >= range.start && received <= range.end
          ? chunk
          : chunk.subarray(Math.max(0, range.start - from), Math.min(chunk.length, range.end - from));
      const before = held;
      held = piece;
      if (before === undefined || give(before)) return;
      isPaused = true;
      message.pause();
      // A client that takes its time is no fault of the registry.
      message.socket.setTimeout(0);
    });
    response.on('drain', resume);
    message.on('end', () => {
      clearInterval(pace);
      const actual = `${expected.digest.slice(0, 7)}${hash.digest('hex')}`;
      if (!message.complete || received !== sizeBytes || actual !== expected.digest) {
        return fail(wrongBytes(received, actual, expected));
      }
      try {
        expected.logAnswer(head.status);
      } catch (thrown) {
        return fail(thrown);
      }
      if (!response.headersSent) response.writeHead(head.status, head.headers);
      response.end(held, () => resolve());
    });
    message.on('error', (thrown) => fail(brokenOff(thrown, expected.where)));
    message.on('close', () => {
      if (!message.complete) fail(brokenOff(undefined, expected.where));
    });
    response.on('close', () => {
      clearInterval(pace);
      if (response.writableFinished) return resolve();
      message.destroy();
      reject(new Refusal(499, 'UNAVAILABLE', 'The client went away.', { rule: 'client-gone' }));
    });
  });
}

/** Attachments are small: they are looked at as a whole before the first byte is given. */
function sendHeld(
  bytes: Buffer,
  head: Head,
  expected: Omit<Expected, 'sizeBytes' | 'idleTimeoutMs'> & { readonly permit: Permit },
  response: ServerResponse,
): Sent {
  const { digest, permit, range, where, logAnswer } = expected;
  const actual = `${digest.slice(0, 7)}${hashFor(digest).update(bytes).digest('hex')}`;
  if (bytes.length !== permit.sizeBytes || actual !== digest) {
    throw wrongBytes(bytes.length, actual, { digest, sizeBytes: permit.sizeBytes, where });
  }
  if (isUnpackable(bytes)) {
    throw new Refusal(
      403,
      'DENIED',
      `${where} is attached to an image as a document, but it is an archive.`,
      {
        rule: 'attachment-is-archive',
      },
    );
  }
  logAnswer(head.status);
  response.writeHead(head.status, head.headers);
  response.end(bytes.subarray(range.start, range.end));
  return { status: head.status, sizeBytes: range.end - range.start };
}

function wrongBytes(
  received: number,
  actual: string,
  { digest, sizeBytes, where }: Pick<Expected, 'digest' | 'sizeBytes' | 'where'>,
): SeaworthyError {
  const what =
    received === sizeBytes
      ? `the bytes have the digest ${actual}, but ${digest} was promised`
      : `${received} bytes came, but the manifest says ${sizeBytes}`;
  return new SeaworthyError('DIGEST_MISMATCH', what, { where });
}

function longer({ sizeBytes, where }: Expected): SeaworthyError {
  return new SeaworthyError(
    'DIGEST_MISMATCH',
    `more than the ${sizeBytes} bytes came that the manifest says`,
    { where },
  );
}

function tooSlow(where: string): SeaworthyError {
  return new SeaworthyError(
    'LIMIT_EXCEEDED',
    `the registry sends less than ${minBytesPerWindow} bytes in ${paceWindowMs / 1000} seconds`,
    { where },
  );
}

function brokenOff(cause: unknown, where: string): SeaworthyError {
  return new SeaworthyError('NETWORK', 'the answer of the registry broke off', { where, cause });
}
