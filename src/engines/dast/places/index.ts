import type { InputPlace, PlaceKind, ProbeRequest } from '../exchange.js';
import { fieldOf, isJson, isXml, mediaTypeOf } from '../http/fields.js';
import { isWebSocket } from '../http/websocket.js';
import { decodedPlace, encodeValue } from './coding.js';
import { type CookieStyle, cookieSpans, encodeCookie } from './cookie.js';
import { jsonSpans } from './json.js';
import { multipartSpans } from './multipart.js';
import { bytesAsLatin, type Span } from './span.js';
import { encodeComponent, percentDecode, urlencodedSpans } from './urlencoded.js';
import { xmlSpans } from './xml.js';

/** Fields that carry the message itself and no input of the application's. */
const plumbing = new Set([
  'accept-encoding',
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'cookie',
  'host',
  'keep-alive',
  'te',
  'transfer-encoding',
  'upgrade',
]);

/** Every input place of a request, in the order in which they stand in it. */
export function placesOf(request: ProbeRequest): readonly InputPlace[] {
  return spansOf(request).map(({ kind, name, value }) => decodedPlace({ kind, name, value, request }));
}

/**
 * The request with `payload` in that place, encoded as the place needs it. With the place's own value it is the same
 * request, byte for byte. A header, cookie or query parameter that the request does not have is added.
 */
export function withPayload(
  { kind, name, value, coding, request }: InputPlace,
  plain: string,
  cookies: CookieStyle = 'percent',
): ProbeRequest {
  const span = spansOf(request).find((one) => one.kind === kind && one.name === name);
  if (plain === value && span !== undefined) return request;
  const payload = coding === undefined ? plain : encodeValue(plain, coding);
  if (span === undefined) return withAdded(request, kind, name, payload, cookies);
  return replaced(request, span, kind === 'cookie' ? encodeCookie(payload, cookies) : span.encode(payload));
}

function replaced(request: ProbeRequest, { part, start, end }: Span, by: string): ProbeRequest {
  const put = (text: string) => text.slice(0, start) + by + text.slice(end);
  if (part === 'url') return { ...request, url: put(request.url) };
  if (part === 'body') return { ...request, body: Buffer.from(put(latinBody(request)), 'latin1') };
  return {
    ...request,
    headers: request.headers.map(([name, value], index) =>
      index === part.header ? ([name, put(value)] as const) : ([name, value] as const),
    ),
  };
}

function withAdded(
  request: ProbeRequest,
  kind: PlaceKind,
  name: string,
  payload: string,
  style: CookieStyle,
): ProbeRequest {
  if (kind === 'header') return { ...request, headers: [...request.headers, [name, bytesAsLatin(payload)]] };
  if (kind === 'cookie') {
    const pair = `${name}=${encodeCookie(payload, style)}`;
    const own = fieldOf(request.headers, 'cookie');
    if (own === undefined) return { ...request, headers: [...request.headers, ['Cookie', pair]] };
    const headers = request.headers.map(([field, value]) =>
      field.toLowerCase() === 'cookie' ? ([field, `${value}; ${pair}`] as const) : ([field, value] as const),
    );
    return { ...request, headers };
  }
  if (kind === 'query') {
    const glue = request.url.includes('?') ? '&' : '?';
    return { ...request, url: `${request.url}${glue}${encodeComponent(name)}=${encodeComponent(payload)}` };
  }
  return request;
}

const known = new WeakMap<ProbeRequest, readonly Span[]>();

function spansOf(request: ProbeRequest): readonly Span[] {
  const cached = known.get(request);
  if (cached !== undefined) return cached;
  const spans = [
    ...pathSpans(request.url),
    ...querySpans(request.url),
    ...headerSpans(request),
    ...bodySpans(request),
  ];
  known.set(request, spans);
  return spans;
}

function pathSpans(url: string): readonly Span[] {
  const start = pathStart(url);
  const stop = url.slice(start).search(/[?#]/);
  const end = stop < 0 ? url.length : start + stop;
  const spans: Span[] = [];
  let at = start;
  for (const [index, segment] of url.slice(start, end).split('/').entries()) {
    if (segment !== '') {
      spans.push({
        kind: 'path',
        name: String(index - 1),
        value: percentDecode(segment),
        part: 'url',
        start: at,
        end: at + segment.length,
        encode: encodeComponent,
      });
    }
    at += segment.length + 1;
  }
  return spans;
}

function pathStart(url: string): number {
  const host = url.indexOf('//') + 2;
  const at = url.slice(host).search(/[/?#]/);
  return at < 0 ? url.length : host + at;
}

function querySpans(url: string): readonly Span[] {
  const at = url.indexOf('?');
  if (at < 0) return [];
  return urlencodedSpans(url.slice(at + 1).split('#', 1)[0] ?? '', at + 1, 'query', 'url');
}

function headerSpans({ headers }: ProbeRequest): readonly Span[] {
  return headers.flatMap(([name, value], header): readonly Span[] => {
    const lower = name.toLowerCase();
    if (lower === 'cookie') return cookieSpans(value, header);
    if (plumbing.has(lower)) return [];
    return [
      { kind: 'header', name, value, part: { header }, start: 0, end: value.length, encode: bytesAsLatin },
    ];
  });
}

function bodySpans(request: ProbeRequest): readonly Span[] {
  if (request.body === undefined || request.body.length === 0) return [];
  if (isWebSocket(request)) return messageSpans(latinBody(request));
  const type = mediaTypeOf(request.headers);
  const text = latinBody(request);
  if (type === 'application/x-www-form-urlencoded') return urlencodedSpans(text, 0, 'form', 'body');
  if (type === 'multipart/form-data') {
    return multipartSpans(text, fieldOf(request.headers, 'content-type') ?? '');
  }
  if (isXml(type)) return xmlSpans(text);
  if (isJson(type)) return jsonSpans(text, isGraphql(text) ? graphqlKind : () => 'json');
  return [];
}

/** Members of a message in JSON; any other message is one input. */
function messageSpans(text: string): readonly Span[] {
  const members = /^\s*[[{]/.test(text) ? jsonSpans(text, () => 'websocket') : [];
  if (members.length > 0) return members;
  const whole = {
    kind: 'websocket',
    name: 'message',
    value: Buffer.from(text, 'latin1').toString('utf8'),
  } as const;
  return [{ ...whole, part: 'body', start: 0, end: text.length, encode: bytesAsLatin }];
}

function isGraphql(text: string): boolean {
  return /"query"\s{0,9}:\s{0,9}"(?:\s|\\[nrt]){0,40}(?:query|mutation|subscription|\{)/.test(text);
}

/** Of a GraphQL request the variables are input; the document itself is not. */
function graphqlKind(pointer: string): 'graphql' | undefined {
  return pointer.startsWith('/variables/') ? 'graphql' : undefined;
}

function latinBody({ body }: ProbeRequest): string {
  return body === undefined ? '' : Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');
}
