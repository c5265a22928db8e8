import { isSampled } from '../../attacks/economy.js';
import { isAtLeast } from '../../attacks/prove.js';
import { withHeader } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText, headerValue } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'cache-poisoning',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A cache keeps what a header of one visitor put into the page',
  severity: 'high',
  aliases: ['CWE-349', 'CWE-444'],
  cwe: 349,
  fix: "Leave the field out of the page, or put it into the cache's key (Vary).",
  references: ['https://www.rfc-editor.org/rfc/rfc9111#section-4.1'],
  cost: { low: 1, medium: 2, high: 5, insane: 5 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const fields = [
  'X-Forwarded-Host',
  'X-Forwarded-Scheme',
  'X-Original-URL',
  'X-Forwarded-Prefix',
  'User-Agent',
];

/** Under a random parameter that keeps other visitors out: with the field once, then without it. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isSampled(prober, request)) return [];
  if (request.method !== 'GET') return [];
  for (const field of fields.slice(0, isAtLeast(prober, 'high') ? 5 : 1)) {
    const first = await attempt(request, prober, field);
    if (first === undefined) continue;
    const second = await attempt(request, prober, field);
    const control = await prober.request(apart(request, prober.marker()));
    if (second === undefined || holds(control, second.marker)) continue;
    const { payload, exchange: attack, marker } = second;
    const evidence = `${marker} stands in the answer to a request without it`;
    return [{ subject: field, payload, attack, control, repeated: 2, evidence, confidence: 'confirmed' }];
  }
  return [];
}

async function attempt(request: ProbeRequest, prober: Prober, field: string) {
  const marker = prober.marker();
  const own = apart(request, prober.marker());
  const payload = `${field}: ${marker}.example.net`;
  if (!holds(await prober.request(withHeader(own, field, `${marker}.example.net`)), marker)) return undefined;
  const exchange = await prober.request(own);
  return holds(exchange, marker) ? { marker, payload, exchange } : undefined;
}

function apart(request: ProbeRequest, key: string): ProbeRequest {
  return { ...request, url: `${request.url}${request.url.includes('?') ? '&' : '?'}apart=${key}` };
}

function holds({ response }: Exchange, marker: string): boolean {
  return bodyText(response).includes(marker) || (headerValue(response, 'location') ?? '').includes(marker);
}
