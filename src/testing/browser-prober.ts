import type { BrowserProbe, Prober } from '../engines/dast/check.js';
import type { Exchange, ProbeRequest } from '../engines/dast/exchange.js';

/** A prober that asks a real server without a session, beside a real browser. */
export function baselineProber(request: ProbeRequest, browser: BrowserProbe): Prober {
  let count = 0;
  const send = async (probe: ProbeRequest): Promise<Exchange> => {
    const answer = await fetch(probe.url);
    const body = new Uint8Array(await answer.arrayBuffer());
    const headers = [...answer.headers];
    return {
      request: probe,
      response: { status: answer.status, headers, body, isTruncated: false, firstByteMs: 1, durationMs: 2 },
    };
  };
  return {
    strength: 'medium',
    mayWrite: false,
    baseline: () => send(request),
    send: async () => send(request),
    request: send,
    requestAs: (_, probe) => send(probe),
    users: [],
    marker: () => `q${(1_000_000 + count++).toString(36)}${request.url.length}z`,
    browser,
    technologies: [],
    pages: () => [],
  };
}
