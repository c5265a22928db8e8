import { isNonEmpty } from '../../../core/location.js';
import { isSignIn } from '../attacks/sign-in.js';
import type { ActiveTarget } from '../check.js';
import { type Operation, placesWithHints } from '../crawl/spider.js';
import { looksLikeValue, shortHash } from '../crawl/template.js';
import type { Exchange, InputPlace, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { originOf, requestTargetOf } from '../http/scope.js';
import { placesOf, withPayload } from '../places/index.js';
import type { CookieStyles } from './cookie-styles.js';
import { type OpenContext, offeredHeaders, openPaths, pathKey, pathSegments } from './open-inputs.js';
import { isSessionCookie } from './session-cookies.js';
import { stableText } from './similar.js';

/** One thing to attack, with all checks that fit. */
export interface Unit {
  /** Names it in state files and seeds its markers; the same in every scan of the same application. */
  readonly id: string;
  readonly target: ActiveTarget;
  readonly request: ProbeRequest;
  /** 0: the first of its kind. Later ones wait until all first ones are done. */
  readonly rank: number;
  /** Units of one template have the same. */
  readonly group: string;
}

/** So many of one template are attacked in any case; the others only where these came out differently. */
export const sampleRanks = 12;
const memberRanks = 2_000;

/** Hosts, operations and places, the first of each template before the others. */
export async function planUnits(
  operations: readonly Operation[],
  places: (operation: Operation) => Promise<readonly InputPlace[]>,
  variable: ReadonlySet<string> = new Set(),
): Promise<readonly Unit[]> {
  const ranks = new Map<string, number>();
  const units: Unit[] = [...hostUnits(operations)];
  const attackedPaths = new Set<string>();
  const carried = carriedPlaces(operations);
  const paths = new Map<string, number>();
  for (const operation of operations) {
    const rank = ranks.get(operation.key) ?? 0;
    ranks.set(operation.key, rank + 1);
    if (rank >= memberRanks) continue;
    const own = (await places(operation))
      .filter((place) => isFirstOfPath(place, operation, attackedPaths))
      .filter((place) => isCarried(place, operation) || !carried.has(placeKey(place)));
    units.push(
      unitOf(
        { scope: 'operation', request: operation.request, places: own },
        operation.request,
        rank,
        operation.key,
      ),
    );
    for (const place of own) {
      const target = { scope: 'place', place } as const;
      if (place.kind !== 'path') {
        units.push(unitOf(target, operation.request, rank, operation.key));
        continue;
      }
      const template = pathTemplate(place, operation, variable);
      const count = paths.get(template) ?? 0;
      paths.set(template, count + 1);
      units.push(unitOf(target, operation.request, pathRank(count), template));
    }
  }
  // An attacked sign-in may lock our own user out: it comes last.
  const isLate = new Map(units.map((unit) => [unit, isSignIn(unit.request) ? 1 : 0]));
  return units.sort((a, b) => a.rank - b.rank || (isLate.get(a) ?? 0) - (isLate.get(b) ?? 0));
}

/** So many path places of one template, `/ports/{any}/boats/{here}`, are attacked in any case. */
const samplePaths = 5;

function pathRank(count: number): number {
  return count < samplePaths ? count : count - samplePaths + sampleRanks;
}

/** The path with the place and all segments that are known to take values left open. */
function pathTemplate(
  { name }: InputPlace,
  { request, variables }: Operation,
  known: ReadonlySet<string>,
): string {
  const segments = pathSegments(request.url);
  const open = segments.map((segment, index) => {
    const before = segments.slice(0, index + 1);
    const takes =
      Number(name) === index ||
      variables.includes(index) ||
      looksLikeValue(segment) ||
      ['', '/'].some((end) => known.has(pathKey(`//x/${before.join('/')}${end}`, String(index))));
    return takes ? '*' : segment;
  });
  return `${request.method} ${originOf(request.url)}/${open.join('/')} at ${name}`;
}

/** Header fields and cookies that some request carries: with a value that the application gave, they are attacked there. */
function carriedPlaces(operations: readonly Operation[]): ReadonlySet<string> {
  return new Set(
    operations.flatMap(({ request }) =>
      placesOf(request)
        .filter(({ kind }) => kind === 'header' || kind === 'cookie')
        .map(placeKey),
    ),
  );
}

function placeKey({ kind, name, request }: InputPlace): string {
  return `${request.method} ${request.url} ${kind} ${name.toLowerCase()}`;
}

/** `/boats/gull` and `/boats/tern` have one path place; it is attacked once. */
function isFirstOfPath(place: InputPlace, operation: Operation, attacked: Set<string>): boolean {
  if (place.kind !== 'path') return true;
  const segments = pathSegments(operation.request.url);
  segments[Number(place.name)] = '*';
  const key = `${operation.request.method} ${originOf(operation.request.url)}/${segments.join('/')}`;
  if (attacked.has(key)) return false;
  attacked.add(key);
  return true;
}

function hostUnits(operations: readonly Operation[]): readonly Unit[] {
  const byOrigin = new Map<string, ProbeRequest[]>();
  for (const { request } of operations) {
    const origin = originOf(request.url);
    if (origin !== undefined) byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), request]);
  }
  return [...byOrigin].flatMap(([origin, requests]) =>
    isNonEmpty(requests) ? [unitOf({ scope: 'host', origin, requests }, requests[0], 0, origin)] : [],
  );
}

function unitOf(target: ActiveTarget, request: ProbeRequest, rank: number, group: string): Unit {
  const name = target.scope === 'place' ? `${target.place.kind} ${target.place.name}` : '';
  const body = request.body === undefined ? '' : withoutRandom(Buffer.from(request.body).toString('latin1'));
  // Without the host: its port differs from one start of a container to the next.
  const address = target.scope === 'host' ? '' : `${request.method} ${requestTargetOf(request.url)} ${body}`;
  const fields = target.scope === 'host' ? '' : JSON.stringify(request.headers);
  return { id: shortHash(`${target.scope} ${address} ${fields} ${name}`), target, request, rank, group };
}

/** Tokens differ from one session to the next, and with them the name of the unit would. */
function withoutRandom(body: string): string {
  return body.replace(/=([\w.%+-]{16,200})(?=&|$)/g, (whole, value: string) =>
    /\d/.test(value) && /[a-z]/i.test(value) ? '=' : whole,
  );
}

/** Fields that browsers send by themselves; they are tried where an application turns out to read them. */
const commonHeaders = ['Referer', 'User-Agent', 'X-Forwarded-For', 'X-Forwarded-Host', 'Accept-Language'];
/** Fields of a recorded request that are the browser's affair. */
const browserHeaders =
  /^(?:accept|accept-language|user-agent|referer|origin|upgrade-insecure-requests|cache-control|pragma|dnt|priority|x-requested-with|soapaction|sec-.*|if-.*)$/i;
const tokenField = /csrf|xsrf|authenticity_token|requestverificationtoken|^_token$|nonce$/i;

export function isTokenField(name: string): boolean {
  return tokenField.test(name);
}

export interface PlaceContext extends OpenContext {
  readonly styles: CookieStyles;
  readonly signedInCookies: readonly string[];
  readonly variablePaths: ReadonlySet<string>;
  /** Tokens against forgery: a payload in place of one ends there. */
  isIssued?(value: string): boolean;
  /** Takes a benign answer that was asked for on the way: checks need not ask again. */
  seen?(request: ProbeRequest, exchange: Exchange): void;
}

const mostHints = 6;

/** The places of an operation that are worth attacking. */
export async function attackablePlaces(
  operation: Operation,
  context: PlaceContext,
): Promise<readonly InputPlace[]> {
  const offered = await offeredHeaders(operation, context);
  const possible = [...placesWithHints(operation), ...offered];
  const open = await openPaths(possible, operation, context);
  const all = possible.filter((place) => open.has(place) || isAttackable(place, operation, context));
  const carried = all.filter((place) => isCarried(place, operation));
  const hinted = all.filter((place) => !isCarried(place, operation));
  // A few hints are tried as they are: what they lead to may not show. Many are too many.
  const kept = hinted.length <= mostHints ? hinted : [];
  const unsure = hinted.length <= mostHints ? [] : hinted;
  const common = commonHeaders
    .filter(
      (name) =>
        !all.some((place) => place.kind === 'header' && place.name.toLowerCase() === name.toLowerCase()),
    )
    .map((name): InputPlace => ({ kind: 'header', name, value: '', request: operation.request }));
  try {
    const found = await sensitive([...unsure, ...common], operation, context);
    const places = [...carried, ...kept, ...found];
    for (const place of places) {
      if (place.kind === 'cookie') await context.styles.learn(place, context.marker());
    }
    return places;
  } catch (thrown) {
    // What the client could not send is counted there; the places that stand in the request need no asking.
    if (isFault(thrown)) return [...carried, ...kept];
    throw thrown;
  }
}

function isAttackable(place: InputPlace, operation: Operation, context: PlaceContext): boolean {
  const { kind, name, value } = place;
  if (kind === 'path') {
    if (looksLikeValue(value) || operation.variables.includes(Number(name))) return true;
    return context.variablePaths.has(pathKey(operation.request.url, name));
  }
  if (kind === 'header')
    return !browserHeaders.test(name) && !tokenField.test(name) && context.isIssued?.(value) !== true;
  if (kind === 'cookie') return !isSessionCookie(name, value, context.signedInCookies.includes(name));
  return !isTokenField(name.split('/').at(-1) ?? name);
}

function isCarried({ kind, name }: InputPlace, { request }: Operation): boolean {
  if (kind === 'header') return request.headers.some(([own]) => own === name);
  if (kind === 'cookie')
    return request.headers.some(
      ([own, value]) => own.toLowerCase() === 'cookie' && value.includes(`${name}=`),
    );
  return true;
}

/** Those whose value changes the answer. All are tried together first: mostly none does. */
async function sensitive(
  candidates: readonly InputPlace[],
  { request, exchange }: Operation,
  context: PlaceContext,
): Promise<readonly InputPlace[]> {
  if (candidates.length === 0 || exchange.response.status >= 500) return [];
  const usual = [exchange, await context.send(request)];
  if (usual[1] !== undefined) context.seen?.(request, usual[1]);
  const words = candidates.map(() => context.marker());
  const together = candidates.reduce<ProbeRequest>(
    (probe, place, index) =>
      withPayload({ ...place, request: probe }, words[index] ?? '', context.styles.of(place)),
    request,
  );
  const changes = (answer: Exchange, tried: readonly string[]) =>
    tried.some((word) => includesWord(answer, word)) || isUnlike(answer, usual, tried);
  if (!changes(await context.send(together), words)) return [];
  const kept: InputPlace[] = [];
  for (const [index, place] of candidates.entries()) {
    const word = words[index] ?? '';
    if (changes(await context.send(withPayload(place, word, context.styles.of(place))), [word]))
      kept.push(place);
  }
  return kept;
}

/** Lacks what the usual answers have in common. Times, counters and whatever else differs between those says nothing. */
function isUnlike(answer: Exchange, usual: readonly Exchange[], words: readonly string[]): boolean {
  const [first, ...others] = usual.map((one) => stablePieces(one, words));
  const now = stablePieces(answer, words);
  return [...(first ?? [])].some((piece) => others.every((set) => set.has(piece)) && !now.has(piece));
}

function stablePieces({ request, response }: Exchange, words: readonly string[]): ReadonlySet<string> {
  const text = words.reduce((left, word) => left.replaceAll(word, ''), stableText({ request, response }));
  const pieces = text.replace(/\d+/g, '#').split(/[<>]+/).slice(0, 4_000);
  return new Set([
    `status ${response.status}`,
    ...pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''),
  ]);
}

function includesWord({ response }: Exchange, word: string): boolean {
  return (
    Buffer.from(response.body).includes(word) || response.headers.some(([, value]) => value.includes(word))
  );
}

/** Segments at which pages of one shape differ: `/boats/gull`, `/boats/tern`, `/boats/skua`. */
export function variablePaths(operations: readonly Operation[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  for (const { request, shape, exchange } of operations) {
    if (exchange.response.status >= 400) continue;
    const segments = pathSegments(request.url);
    for (let index = 1; index < segments.length; index++) {
      const slot = `${shape} ${pathKey(request.url, String(index))}`;
      values.set(slot, (values.get(slot) ?? new Set()).add(segments[index] ?? ''));
    }
  }
  const several = [...values].filter(([, seen]) => seen.size >= 3);
  return new Set(several.map(([slot]) => slot.slice(slot.indexOf(' ') + 1)));
}
