import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from 'node:http2';
import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import { decodeBody } from './content-coding.js';
import { type FaultKind, TransportFault } from './fault.js';
import { originOf, requestTargetOf } from './scope.js';
import { pinnedLookup, type Wire, type WireLimits, type WireOptions } from './wire.js';

/** Fields that HTTP/2 forbids, because they speak of one connection (RFC 9113, section 8.2.2), and those that it has other names for. */
const ofConnection = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'te',
]);

/** One session for each origin, over TLS by ALPN or in clear text with prior knowledge (RFC 9113, section 3.3). */
export function createH2Wire(options: WireOptions): Wire {
  const sessions = new Map<string, ClientHttp2Session>();
  const sessionOf = (origin: string): ClientHttp2Session => {
    const known = sessions.get(origin);
    if (known !== undefined && !known.closed && !known.destroyed) return known;
    const made = connect(origin, {
      // What is scanned is often a container with a certificate of its own; its TLS is judged by checks, not here.
      rejectUnauthorized: false,
      lookup: pinnedLookup(options.pinned),
      settings: { enablePush: false },
    });
    // Errors reach the streams; a session without any must not end the process.
    made.on('error', () => {});
    // Each request under way listens.
    made.setMaxListeners(0);
    sessions.set(origin, made);
    return made;
  };
  return {
    send: (request, limits) => exchangeOver(sessionOf(originOf(request.url) ?? ''), request, limits, options),
    close: async () => {
      for (const session of sessions.values()) session.destroy();
      sessions.clear();
    },
  };
}

function exchangeOver(
  session: ClientHttp2Session,
  request: ProbeRequest,
  limits: WireLimits,
  { nowMs }: WireOptions,
): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const sentMs = nowMs();
    const chunks: Buffer[] = [];
    let [sizeBytes, status, firstByteMs] = [0, 0, 0];
    let headers: HeaderFields = [];
    let timer: NodeJS.Timeout | undefined;
    let isDone = false;
    let stream: ClientHttp2Stream | undefined;
    const stop = (then: () => void) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      session.off('error', onError);
      session.off('close', onClose);
      stream?.close(constants.NGHTTP2_CANCEL);
      then();
    };
    const fail = (kind: FaultKind, cause?: unknown) =>
      stop(() => reject(new TransportFault(kind, request.url, cause)));
    const limit = (ms: number, why: FaultKind) => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(why), Math.max(0, Math.min(ms, sentMs + limits.totalMs - nowMs())));
    };
    const finish = (isCut: boolean) =>
      stop(() => {
        const raw = Buffer.concat(chunks).subarray(0, limits.maxBodyBytes);
        const { body, isTruncated } = decodeBody(headers, raw, limits.maxBodyBytes);
        const times = { firstByteMs, durationMs: nowMs() - sentMs };
        resolve({
          request,
          response: { status, headers, body, isTruncated: isCut || isTruncated, ...times },
        });
      });
    const onError = (error: Error) => fail(faultOf(error), error);
    const onClose = () => fail('reset');
    limit(
      session.connecting ? limits.connectMs : limits.firstByteMs,
      session.connecting ? 'connect' : 'no-answer',
    );
    session.once('error', onError);
    session.once('close', onClose);
    try {
      stream = session.request(fieldsOf(request), { endStream: request.body === undefined });
    } catch (thrown) {
      fail('unsendable', thrown);
      return;
    }
    stream.once('ready', () => limit(limits.firstByteMs, 'no-answer'));
    stream.once('response', (fields, _flags) => {
      status = Number(fields[':status']);
      headers = Object.entries(fields).flatMap(([name, value]) =>
        name.startsWith(':') || value === undefined
          ? []
          : [value].flat().map((one) => [name, String(one)] as const),
      );
      firstByteMs = nowMs() - sentMs;
      limit(limits.idleMs, 'drip');
    });
    stream.on('data', (chunk: Buffer) => {
      sizeBytes += chunk.length;
      chunks.push(chunk);
      if (sizeBytes > limits.maxBodyBytes) finish(true);
      else limit(limits.idleMs, 'drip');
    });
    stream.once('error', onError);
    // A stream that the server cancels half-way ends as well; only its code shows that.
    stream.once('end', () => {
      if (status === 0 || stream?.rstCode !== constants.NGHTTP2_NO_ERROR) fail('reset');
      else finish(false);
    });
    stream.once('close', () => fail('reset'));
    if (request.body !== undefined) stream.end(request.body);
  });
}

function fieldsOf({ method, url, headers }: ProbeRequest): Record<string, string | string[]> {
  const origin = new URL(originOf(url) ?? 'http://invalid');
  const host = headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? origin.host;
  const fields: Record<string, string | string[]> = {
    ':method': method,
    ':path': requestTargetOf(url),
    ':scheme': origin.protocol.slice(0, -1),
    ':authority': host,
  };
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (ofConnection.has(lower)) continue;
    const before = fields[lower];
    fields[lower] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}

function faultOf(error: Error): FaultKind {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (/^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EPROTO)$|^ERR_(?:SSL|TLS)/.test(code))
    return 'connect';
  if (code === 'ERR_HTTP2_ERROR' || code === 'ERR_HTTP2_SESSION_ERROR') return 'malformed';
  return /^ERR_(?:INVALID|HTTP2_INVALID|HTTP2_CONNECT)/.test(code) ? 'unsendable' : 'reset';
}
