import { isAtLeast } from '../../attacks/prove.js';
import { withoutHeaders } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'request-smuggling',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'Proxy and server disagree about where a request ends',
  severity: 'high',
  aliases: ['CWE-444', 'WASC-26'],
  cwe: 444,
  fix: 'Refuse requests with both Content-Length and Transfer-Encoding, and speak HTTP/2 to the server behind.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc9112#section-6.3',
    'https://www.rfc-editor.org/rfc/rfc9112#section-11.2',
  ],
  cost: { low: 0, medium: 0, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'host' ? prove(target.requests[0], prober) : []),
};

const waitsAtLeastMs = 3500;
const rounds = 3;
/** A chunk of one letter and the beginning of another: a reader of chunks waits for the rest or refuses it. */
const body = '1\r\nq\r\nX';

/**
 * Detection by waiting only; nothing is left in a connection. With a Content-Length that ends before the last letter, a proxy that
 * goes by it holds that letter back, and a server that goes by the chunks waits. With the whole length no one has to wait.
 */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isAtLeast(prober, 'high')) return [];
  let last: { attack: Exchange; control: Exchange } | undefined;
  const took: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const control = await timed(prober, spelled(request, body.length));
    const attack = await timed(prober, spelled(request, body.length - 1));
    took.push(
      `${(control.response.durationMs / 1000).toFixed(1)} s / ${(attack.response.durationMs / 1000).toFixed(1)} s`,
    );
    if (attack.response.durationMs < waitsAtLeastMs || control.response.durationMs > waitsAtLeastMs / 3)
      return [];
    last = { attack, control };
  }
  if (last === undefined) return [];
  const evidence = `whole length / one letter less: ${took.join(', ')}`;
  return [
    {
      subject: 'Content-Length and Transfer-Encoding',
      payload: body,
      ...last,
      repeated: rounds,
      evidence,
      isByDelay: true,
      confidence: 'medium',
    },
  ];
}

function spelled(request: ProbeRequest, length: number): ProbeRequest {
  const bare = withoutHeaders(request, /^(?:content-length|transfer-encoding|content-type)$/i);
  const fields = [
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Content-Length', String(length)],
    ['Transfer-Encoding', 'chunked'],
  ] as const;
  return { ...bare, method: 'POST', headers: [...bare.headers, ...fields], body: Buffer.from(body) };
}

/** A request that the other side never answers counts as long as it took; status 0 stands for no answer. */
async function timed(prober: Prober, request: ProbeRequest): Promise<Exchange> {
  const start = performance.now();
  try {
    return await prober.request(request);
  } catch {
    const durationMs = performance.now() - start;
    return {
      request,
      response: {
        status: 0,
        headers: [],
        body: new Uint8Array(),
        isTruncated: false,
        firstByteMs: durationMs,
        durationMs,
      },
    };
  }
}
