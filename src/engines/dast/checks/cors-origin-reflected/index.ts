import { isSampled } from '../../attacks/economy.js';
import { baselines } from '../../attacks/observe.js';
import { isAtLeast } from '../../attacks/prove.js';
import { withHeader } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { isJson, mediaTypeOf } from '../../http/fields.js';
import { headerValue, parseUrl } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'cors-origin-reflected',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: "Every site that asks may read answers with the visitor's session",
  severity: 'high',
  aliases: ['ZAP-40040', 'CWE-942', 'WASC-14'],
  cwe: 942,
  fix: 'Compare the Origin with a list, as a whole.',
  references: ['https://fetch.spec.whatwg.org/#cors-protocol-and-credentials'],
  cost: { low: 1, medium: 3, high: 5, insane: 5 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isSampled(prober, request) && !isForScripts(prober.seen?.(request))) return [];
  const host = parseUrl(request.url)?.hostname ?? '';
  const origins: readonly ((marker: string) => string)[] = [
    (marker) => `https://${marker}.example.net`,
    () => 'null',
    (marker) => `https://${host}.${marker}.example.net`,
    (marker) => `https://${marker}${host}`,
    (marker) => `http://${marker}.${host}`,
  ];
  for (const originFor of origins.slice(
    0,
    isAtLeast(prober, 'high') ? 5 : isAtLeast(prober, 'medium') ? 2 : 1,
  )) {
    const first = await ask(request, prober, originFor(prober.marker()));
    if (!allows(first.exchange, first.origin)) continue;
    const second = await ask(request, prober, originFor(prober.marker()));
    const [control] = await baselines(prober, request);
    if (!allows(second.exchange, second.origin) || control === undefined) continue;
    const evidence = `Access-Control-Allow-Origin: ${second.origin}`;
    return [
      {
        subject: 'Origin',
        payload: second.origin,
        attack: second.exchange,
        control,
        repeated: 2,
        evidence,
        detail: 'with Access-Control-Allow-Credentials: true',
        again: async () => {
          const third = await ask(request, prober, originFor(prober.marker()));
          return allows(third.exchange, third.origin);
        },
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}

/** What scripts read is often allowed route by route: data, and answers that speak of origins already. */
function isForScripts(exchange: Exchange | undefined): boolean {
  if (exchange === undefined) return false;
  const { response } = exchange;
  return (
    isJson(mediaTypeOf(response.headers)) ||
    headerValue(response, 'access-control-allow-origin') !== undefined ||
    /\borigin\b/i.test(headerValue(response, 'vary') ?? '')
  );
}

async function ask(
  request: ProbeRequest,
  prober: Prober,
  origin: string,
): Promise<{ origin: string; exchange: Exchange }> {
  return { origin, exchange: await prober.request(withHeader(request, 'Origin', origin)) };
}

function allows({ response }: Exchange, origin: string): boolean {
  return (
    headerValue(response, 'access-control-allow-origin') === origin &&
    headerValue(response, 'access-control-allow-credentials') === 'true'
  );
}
