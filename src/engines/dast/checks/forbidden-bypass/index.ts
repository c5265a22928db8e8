import { baselines } from '../../attacks/observe.js';
import { isAtLeast } from '../../attacks/prove.js';
import { pathOf, withHeader, withPath } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'forbidden-bypass',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A forbidden page opens by another spelling of its address',
  severity: 'high',
  aliases: ['ZAP-40038', 'CWE-348', 'WASC-15'],
  cwe: 348,
  fix: 'Decide on access in the application, on the normalised path.',
  references: ['https://cwe.mitre.org/data/definitions/348.html'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const seen = prober.seen?.(request);
  if (seen !== undefined && !refuses(seen)) return [];
  const known = await baselines(prober, request);
  const [control] = known;
  if (control === undefined || !known.every(refuses)) return [];
  const limit = isAtLeast(prober, 'high') ? 14 : isAtLeast(prober, 'medium') ? 8 : 4;
  for (const [name, spelled, wrong] of spellings(request, prober.marker()).slice(0, limit)) {
    if (!opens(await prober.request(spelled))) continue;
    const attack = await prober.request(spelled);
    const other = await prober.request(wrong);
    if (!opens(attack) || isSame(attack, other)) continue;
    const evidence = `${control.response.status} becomes ${attack.response.status} with ${attack.response.body.length} bytes`;
    return [{ subject: name, payload: name, attack, control, repeated: 2, evidence, confidence: 'high' }];
  }
  return [];
}

function refuses({ response: { status } }: Exchange): boolean {
  return status === 401 || status === 403;
}

type Spelling = readonly [name: string, request: ProbeRequest, wrong: ProbeRequest];

/** Each with its twin that names a page that does not exist: what both give is no bypass. */
function spellings(request: ProbeRequest, marker: string): readonly Spelling[] {
  const path = pathOf(request.url);
  const absent = `${path.replace(/\/$/, '')}${marker}`;
  const byHeader = (field: string, value: string, wrong: string): Spelling => [
    `${field}: ${value}`,
    withHeader(field.endsWith('URL') ? withPath(request, '/') : request, field, value),
    withHeader(field.endsWith('URL') ? withPath(request, '/') : withPath(request, absent), field, wrong),
  ];
  const byPath = (spell: (text: string) => string): Spelling => [
    spell(path),
    withPath(request, spell(path)),
    withPath(request, spell(absent)),
  ];
  return [
    byHeader('X-Forwarded-For', '127.0.0.1', '127.0.0.1'),
    byHeader('X-Original-URL', path, absent),
    byPath((text) => `${text}/`),
    byPath((text) => text.replace(/\/([^/]*)$/, '/./$1')),
    byHeader('X-Rewrite-URL', path, absent),
    byPath((text) => `/${text}`),
    byPath((text) => `${text}%20`),
    byPath((text) => `${text};x`),
    byPath((text) => text.replace(/\/(.)/, (_, letter: string) => `/%${letter.charCodeAt(0).toString(16)}`)),
    byPath((text) => text.toUpperCase()),
    byHeader('X-Real-IP', '127.0.0.1', '127.0.0.1'),
    byHeader('X-Custom-IP-Authorization', '127.0.0.1', '127.0.0.1'),
    byPath((text) => `${text}.json`),
    byPath((text) => `${text}%2f`),
  ];
}

function opens(exchange: Exchange): boolean {
  return isSuccess(exchange) && exchange.response.body.length > 0;
}

function isSame(a: Exchange, b: Exchange): boolean {
  return (
    b.response.status === a.response.status && Math.abs(b.response.body.length - a.response.body.length) < 40
  );
}
