import { readJson } from '../../../formats/json/read.js';
import type { Exchange, InputPlace, ProbeRequest } from '../exchange.js';
import { bodyText, isJson, mediaTypeOf } from '../http/fields.js';
import { originOf, requestTargetOf } from '../http/scope.js';
import { placesOf, withPayload } from '../places/index.js';
import type { Lead } from './discover.js';

/** What harvesting needs of an operation. */
interface Answered {
  readonly request: ProbeRequest;
  readonly exchange: Exchange;
  readonly variables: readonly number[];
}

/** Names under which objects carry their key, the most likely first. */
const keyNames = ['id', '_id', 'uuid', 'key', 'slug', 'code', 'number', 'no', 'name'];
const idName = /(?:^|[_-])(?:id|key|uuid|number|no|code)$|[a-z](?:Id|Key|Uuid|Number)$/;
const mostValues = 2;
const mostLeads = 300;
const deepest = 4;

/**
 * A description names operations, not objects: `/orders/{order}` was asked for with a made-up key, and refused. Lists that
 * the same application answered with hold real keys; the operations are asked for again with those.
 */
export function harvestedLeads(operations: readonly Answered[]): readonly Lead[] {
  const known = keysByResource(operations);
  const leads = operations.flatMap((operation) => (isAskedInVain(operation) ? filled(operation, known) : []));
  return leads.slice(0, mostLeads);
}

function isAskedInVain({ request, exchange, variables }: Answered): boolean {
  const { status } = exchange.response;
  return (
    status >= 400 && status < 500 && status !== 401 && (variables.length > 0 || idInputs(request).length > 0)
  );
}

/** In the query, and in the body of a request that looks something up. */
function idInputs(request: ProbeRequest): readonly InputPlace[] {
  return placesOf(request).filter(({ kind, name }) => {
    const own = memberOf(name);
    const isInput = kind === 'query' || kind === 'json' || kind === 'form';
    const isName = own === 'name' && kind !== 'query';
    return isInput && !isName && (keyNames.includes(own) || idName.test(own));
  });
}

/** The last word of a JSON pointer. */
function memberOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

type Keys = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function filled({ request, variables }: Answered, known: Keys): readonly Lead[] {
  const leads: Lead[] = [];
  for (let nth = 0; nth < mostValues; nth++) {
    let probe = request;
    let isWhole = true;
    const segments = segmentsOf(request.url);
    for (const index of variables) {
      const value = keyFor(segments.slice(0, index), undefined, known)?.[nth];
      if (value === undefined) isWhole = false;
      else probe = withValue(probe, 'path', String(index), value);
    }
    for (const { kind, name } of idInputs(request)) {
      const value = keyFor(segments, memberOf(name), known)?.[nth];
      if (value === undefined) isWhole = false;
      else probe = withValue(probe, kind, name, value);
    }
    if (isWhole) leads.push({ request: probe, from: 'harvested', variables });
  }
  return leads;
}

function withValue(
  request: ProbeRequest,
  kind: InputPlace['kind'],
  name: string,
  value: string,
): ProbeRequest {
  const place = placesOf(request).find((one) => one.kind === kind && one.name === name);
  return place === undefined ? request : withPayload(place, value);
}

/** Keys of the nearest resource that the path names, or that the parameter names: `?order_id=`. */
function keyFor(
  segments: readonly string[],
  parameter: string | undefined,
  known: Keys,
): readonly string[] | undefined {
  const named = parameter?.replace(/[_-]?(?:id|key|uuid|number|no|code)$/i, '');
  const resources = [...(named === undefined || named === '' ? [] : [named]), ...[...segments].reverse()];
  for (const resource of resources) {
    const keys = known.get(stemOf(resource));
    if (keys === undefined) continue;
    for (const name of parameter === undefined ? keyNames : [parameter, ...keyNames]) {
      const values = keys.get(name);
      if (values !== undefined) return values;
    }
  }
  return undefined;
}

function keysByResource(operations: readonly Answered[]): Keys {
  const known = new Map<string, Map<string, string[]>>();
  for (const { request, exchange } of operations) {
    if (request.method !== 'GET' || exchange.response.status >= 300) continue;
    if (!isJson(mediaTypeOf(exchange.response.headers))) continue;
    const resource = segmentsOf(request.url).at(-1) ?? '';
    collect(parsed(exchange), resource, known, 0);
  }
  return known;
}

function parsed({ response }: Exchange): unknown {
  try {
    return readJson(bodyText(response));
  } catch {
    return undefined;
  }
}

function collect(
  value: unknown,
  resource: string,
  known: Map<string, Map<string, string[]>>,
  depth: number,
): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 20)) collect(one, resource, known, depth + 1);
    return;
  }
  for (const [name, own] of Object.entries(value).slice(0, 60)) {
    const isContainer = /^(?:data|items|results|records|rows|content|list|value|entries)$/i.test(name);
    if (typeof own === 'object') collect(own, isContainer ? resource : name, known, depth + 1);
    else if (keyNames.includes(name) || idName.test(name)) keep(known, stemOf(resource), name, String(own));
  }
}

function keep(
  known: Map<string, Map<string, string[]>>,
  resource: string,
  name: string,
  value: string,
): void {
  const keys = known.get(resource) ?? new Map<string, string[]>();
  known.set(resource, keys);
  const values = keys.get(name) ?? [];
  if (value !== '' && value.length <= 100 && values.length < mostValues && !values.includes(value))
    values.push(value);
  keys.set(name, values);
}

/** `orders`, `order` and `Order` are one resource; `entries` and `entry` too. */
function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<!s)s$/, '');
}

function segmentsOf(url: string): string[] {
  return originOf(url) === undefined ? [] : (requestTargetOf(url).split('?', 1)[0] ?? '').split('/').slice(1);
}
