import { readJson } from '../../../../formats/json/read.js';
import { baselines } from '../../attacks/observe.js';
import { isJson, withBody } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText, isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'mass-assignment',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: true,
  technologies: [],
  title: 'Fields that users must not set are taken from the request',
  severity: 'high',
  aliases: ['CWE-915', 'WASC-20'],
  cwe: 915,
  fix: 'List the fields that the operation takes.',
  references: [
    'https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/',
  ],
  cost: { low: 2, medium: 2, high: 6, insane: 6 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

type Json = Record<string, unknown>;

const sensitive =
  /admin|role|staff|super|verified|approved|active|balance|credit|owner|permission|scope|plan|status|discount|price/i;

/**
 * A field that the answer shows and the request does not have is set to another value: it must come back changed, and a made-up
 * field must not come back at all. What was there before is written back.
 */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!/^(?:POST|PUT|PATCH)$/.test(request.method) || !isJson(request)) return [];
  const [control] = await baselines(prober, request);
  const body = objectIn(bodyText(request));
  const before =
    control !== undefined && isSuccess(control) ? objectIn(bodyText(control.response)) : undefined;
  if (control === undefined || body === undefined || before === undefined) return [];
  for (const [name, value] of candidates(before, body)) {
    const made = prober.marker();
    const other = changed(value);
    const send = () =>
      prober.request(withBody(request, JSON.stringify({ ...body, [name]: other, [made]: other })));
    if (!isTaken(await send(), name, other, made)) continue;
    const attack = await send();
    await prober.request(withBody(request, JSON.stringify({ ...body, [name]: value })));
    if (!isTaken(attack, name, other, made)) continue;
    const payload = JSON.stringify({ [name]: other });
    const evidence = `"${name}" was ${JSON.stringify(value)}, is ${JSON.stringify(other)}`;
    return [{ subject: name, payload, attack, control, repeated: 2, evidence, confidence: 'high' }];
  }
  return [];
}

function candidates(before: Json, body: Json): readonly (readonly [string, unknown])[] {
  return Object.entries(before)
    .filter(([name, value]) => !(name in body) && sensitive.test(name) && changed(value) !== undefined)
    .slice(0, 4);
}

function changed(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 17;
  return typeof value === 'string' &&
    /^(?:user|member|guest|customer|free|basic|pending|inactive)$/i.test(value)
    ? 'admin'
    : undefined;
}

function isTaken(exchange: Exchange, name: string, value: unknown, made: string): boolean {
  const after = objectIn(bodyText(exchange.response));
  return isSuccess(exchange) && after?.[name] === value && after !== undefined && !(made in after);
}

function objectIn(text: string): Json | undefined {
  try {
    const value: unknown = readJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}
