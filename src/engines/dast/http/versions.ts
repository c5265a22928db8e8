import type { Exchange, ProbeRequest } from '../exchange.js';
import { isFault } from './fault.js';
import { createH2Wire } from './h2.js';
import { createRawWire, needsRaw } from './raw.js';
import { createWebSocketWire, isWebSocket } from './websocket.js';
import { createWire, type Wire, type WireOptions } from './wire.js';

/** Sends by the wire that fits: undici, bytes as given, or HTTP/2. */
export interface VersionedWire {
  send(request: ProbeRequest, origin: string): Promise<Exchange>;
  close(): Promise<void>;
}

/** @param sendBy counts and limits each try */
export function createVersionedWire(
  options: WireOptions,
  sendBy: (by: Wire, request: ProbeRequest, origin: string) => Promise<Exchange>,
): VersionedWire {
  const wire = createWire(options);
  const raw = createRawWire(options);
  const h2 = createH2Wire(options);
  const sockets = createWebSocketWire(options);
  /** Origins that have answered, by the version of HTTP that they speak. */
  const versions = new Map<string, 1 | 2>();

  /** What undici cannot read, line ends that a payload brought in for one, the lenient reader may. */
  const sendByFirst = async (request: ProbeRequest, origin: string): Promise<Exchange> => {
    if (needsRaw(request)) return sendBy(raw, request, origin);
    try {
      return await sendBy(wire, request, origin);
    } catch (thrown) {
      if (!isFault(thrown, 'malformed') && !(isFault(thrown, 'length') && carriesLineEnd(request)))
        throw thrown;
      return sendBy(raw, request, origin);
    }
  };
  return {
    /** A server that has never answered HTTP/1 may understand HTTP/2 alone. */
    async send(request, origin) {
      if (isWebSocket(request)) return sendBy(sockets, request, origin);
      if (versions.get(origin) === 2) return sendBy(h2, request, origin);
      try {
        const exchange = await sendByFirst(request, origin);
        versions.set(origin, 1);
        return exchange;
      } catch (thrown) {
        if (versions.has(origin) || !mayBeH2(thrown)) throw thrown;
        const exchange = await sendBy(h2, request, origin).catch(() => Promise.reject(thrown));
        versions.set(origin, 2);
        return exchange;
      }
    },
    async close() {
      await wire.close();
      await h2.close();
    },
  };
}

/** A host that cannot be reached cannot be reached by another version either: it would cost its time-out twice. */
function mayBeH2(thrown: unknown): boolean {
  if (isFault(thrown, 'malformed', 'reset')) return true;
  if (!isFault(thrown, 'connect')) return false;
  const { code = '' } = (thrown.cause ?? {}) as NodeJS.ErrnoException;
  return /^(?:ERR_TLS|ERR_SSL|EPROTO)/.test(code);
}

/** A line feed, encoded in one of the usual ways: where it reaches the answer's fields, undici loses count of the body. */
function carriesLineEnd({ url, headers, body }: ProbeRequest): boolean {
  const lineEnd = /%0[ad]|\\[rn]/i;
  const text = body === undefined ? '' : Buffer.from(body).toString('latin1');
  return (
    lineEnd.test(url) || headers.some(([, value]) => lineEnd.test(value)) || /%0[ad]|\\[rn]|\n/i.test(text)
  );
}
