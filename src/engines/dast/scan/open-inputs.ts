import type { Operation } from '../crawl/spider.js';
import type { Exchange, InputPlace, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { bodyText, fieldsOf, isProtocolField } from '../http/fields.js';
import { requestTargetOf } from '../http/scope.js';
import { withPayload } from '../places/index.js';
import { likeness } from './similar.js';

/** What is found out by asking, for a whole scan. */
export interface OpenContext {
  /** Path segments that take any value, by path. */
  readonly openPaths: Map<string, Promise<boolean>>;
  /** By template: how many operations were asked what fields they take, and whether one answered. */
  readonly offers: Map<string, { asked: number; answered: boolean }>;
  isMissing(exchange: Exchange): boolean;
  isUsual(exchange: Exchange): boolean;
  send(request: ProbeRequest): Promise<Exchange>;
  marker(): string;
}

/** So many segments from the end are asked whether they take any value. */
const segmentsAsked = 2;

/**
 * Path segments that take values although neither they nor other pages look like it: with a made-up word in their place the
 * answer is not that of a page that does not exist. Asked once for each template.
 */
export async function openPaths(
  places: readonly InputPlace[],
  { request, exchange }: Operation,
  context: OpenContext,
): Promise<ReadonlySet<InputPlace>> {
  const open = new Set<InputPlace>();
  if (request.method !== 'GET' || exchange.response.status >= 400) return open;
  const paths = places
    .filter(({ kind }) => kind === 'path')
    .slice(1)
    .slice(-segmentsAsked);
  for (const place of paths) {
    if (looksLikeFile(place.value)) {
      if (place === paths.at(-1) && (await isReadAsFile(place, exchange, context))) open.add(place);
      continue;
    }
    const key = pathKey(request.url, place.name);
    const known = context.openPaths.get(key) ?? isOpen(place, place === paths.at(-1), exchange, context);
    context.openPaths.set(key, known);
    if (await known) open.add(place);
  }
  return open;
}

/** `index.html` and `app.js` are files; a made-up name beside them proves nothing. */
function looksLikeFile(value: string): boolean {
  return /\.[a-z]\w{1,4}$/i.test(value);
}

const staticFile = /\.(?:css|m?js|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|eot|mp[34]|webm|wasm)$/i;

/**
 * Whether the name is handed to the file system: `.%2Fmap.txt` is `map.txt` there, and a page of that name nowhere else.
 * Asked once for each folder.
 */
function isReadAsFile(place: InputPlace, exchange: Exchange, context: OpenContext): Promise<boolean> {
  if (staticFile.test(place.value)) return Promise.resolve(false);
  const key = pathKey(place.request.url, place.name);
  const known = context.openPaths.get(key) ?? isSameBehind(place, exchange, context);
  context.openPaths.set(key, known);
  return known;
}

async function isSameBehind(place: InputPlace, exchange: Exchange, context: OpenContext): Promise<boolean> {
  try {
    const answer = await context.send(withPayload(place, `./${place.value}`));
    const isSame =
      answer.response.status === exchange.response.status && likeness(answer, exchange) >= sameEnough;
    return isSame && !context.isMissing(answer);
  } catch (thrown) {
    if (isFault(thrown)) return false;
    throw thrown;
  }
}

/** Words that two pages share for being one page that was asked for twice. */
const sameEnough = 0.9;

async function isOpen(
  place: InputPlace,
  isLast: boolean,
  exchange: Exchange,
  context: OpenContext,
): Promise<boolean> {
  try {
    const marker = context.marker();
    const answer = await context.send(withPayload(place, marker));
    // "There is no boat of the name …" is said by code that has read the name.
    if (context.isMissing(answer))
      return bodyText(answer.response).includes(marker) && !context.isUsual(answer);
    // In the midst of a path, a part that changes nothing is not read.
    return isLast || likeness(answer, exchange) < sameEnough;
  } catch (thrown) {
    if (isFault(thrown)) return false;
    throw thrown;
  }
}

const askedInVain = 20;
const mostOffered = 6;

/**
 * Header fields that an operation names itself: in `Vary` (RFC 9110, section 12.5.5), and in the answer to a preflight request
 * (Fetch, section 3.2.4). Of a template that offers nothing twenty times no more is asked.
 */
export async function offeredHeaders(
  { request, exchange, key }: Operation,
  context: OpenContext,
): Promise<readonly InputPlace[]> {
  const tally = context.offers.get(key) ?? { asked: 0, answered: false };
  context.offers.set(key, tally);
  const names = namesIn(exchange, 'vary');
  if (request.method === 'GET' && (tally.answered || tally.asked < askedInVain)) {
    tally.asked += 1;
    const offered = await preflight(request, context);
    if (offered.length > 0) tally.answered = true;
    names.push(...offered);
  }
  return [...new Set(names)]
    .slice(0, mostOffered)
    .map((name): InputPlace => ({ kind: 'header', name, value: '', request }));
}

async function preflight({ url, method }: ProbeRequest, { send }: OpenContext): Promise<readonly string[]> {
  const headers = [
    ['Origin', new URL(url).origin],
    ['Access-Control-Request-Method', method],
    ['Access-Control-Request-Headers', 'x-probe'],
  ] as const;
  try {
    const answer = await send({ method: 'OPTIONS', url, headers });
    // A server that repeats what was asked for offers nothing.
    return namesIn(answer, 'access-control-allow-headers').filter((name) => !/^x-probe$/i.test(name));
  } catch (thrown) {
    if (isFault(thrown)) return [];
    throw thrown;
  }
}

function namesIn({ response }: Exchange, field: string): string[] {
  return fieldsOf(response.headers, field)
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => /^[\w-]{2,60}$/.test(name) && !isProtocolField(name));
}

export function pathKey(url: string, index: string): string {
  const segments = pathSegments(url);
  segments[Number(index)] = '*';
  return `${segments.join('/')}`;
}

export function pathSegments(url: string): string[] {
  return (requestTargetOf(url).split('?', 1)[0] ?? '').split('/').slice(1);
}
