import type { Confidence } from '../../core/confidence.js';
import type { RouteRef } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { type TrustLevel, trustLevels } from '../../core/trust-level.js';
import type { Hit } from './engine/interpreter.js';
import { Links } from './engine/links.js';
import type { Route } from './engine/summary.js';
import { type Step, stepsTo } from './ir/steps.js';

/** A place as the engine knows it: an offset into the file's text. */
export interface RawPlace {
  readonly path: string;
  readonly at: number;
}

export interface RawHit extends RawPlace {
  readonly rule: string;
  /** From the source on; empty where the flaw needs no input. */
  readonly steps: readonly RawPlace[];
  readonly routes: readonly RouteRef[];
  /** Who may set what enters at the source; left out where the flaw needs no input. */
  readonly trust?: TrustLevel;
  /** The sink was derived from declarations: it is believed no further than that. */
  readonly derived?: Confidence;
  /** The input is all of what the sink gets. */
  readonly isEntire?: true;
  /** A model says it of an api: no name of the program's own decides it. */
  readonly isOfApi?: true;
  /** The way goes through a call of which only is assumed that it gives back what it was given. */
  readonly isAssumed?: true;
  /** The file is used by so few others that its functions are what others call. */
  readonly isAlone?: true;
}

/** Files that are used together, and by no other part of the project. */
const mostAlone = 3;

/** Routes of one finding: a function that all routes go through has as many findings times routes. */
const mostRoutes = 256;

export interface RawRoute {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly string[];
  readonly handler: RawPlace;
}

/** What an analysis found, before lines and sentences: plain data, so that it can be kept. */
export interface RawAnalysis {
  readonly hits: readonly RawHit[];
  readonly routes: readonly RawRoute[];
  readonly gaps: readonly Gap[];
}

/** Of all hits of a rule at a place the one of the least trusted source, with the shortest way and the routes of all. */
export function bestOf(hits: readonly Hit[], links: Links = new Links()): readonly RawHit[] {
  const best = new Map<string, Hit>();
  const served = new Map<string, Map<string, RouteRef>>();
  const ofApis = new Set<string>();
  for (const hit of hits) {
    if (hit.taint?.origin.startsWith('#')) continue;
    const key = `${hit.rule} ${hit.path} ${hit.at}`;
    if (hit.isOfApi) ofApis.add(key);
    if (hit.routes) served.set(key, withRoutes(served.get(key) ?? new Map(), hit.routes));
    const known = best.get(key);
    if (!known || isBetter(hit, known)) best.set(key, hit);
  }
  return [...best].map(([key, { rule, path, at, taint, derived, isEntire }]) => ({
    rule,
    path,
    at,
    steps: stepsOf(taint?.step),
    routes: [...(served.get(key)?.values() ?? [])],
    ...(taint === undefined ? {} : { trust: taint.trust ?? 'remote' }),
    ...(derived === undefined ? {} : { derived }),
    ...(isEntire ? { isEntire } : {}),
    ...(ofApis.has(key) ? { isOfApi: true as const } : {}),
    ...(isAssumed(taint?.step) ? { isAssumed: true as const } : {}),
    ...(taint?.trust === 'caller' && links.countOf(path) <= mostAlone ? { isAlone: true } : {}),
  }));
}

function isAssumed(last: Step | undefined): boolean {
  return stepsTo(last).some(({ assumed }) => assumed === true);
}

function isBetter(hit: Hit, known: Hit): boolean {
  const ranks = rankOf(trustOf(hit.taint)) - rankOf(trustOf(known.taint));
  if (ranks !== 0) return ranks < 0;
  // What a model says is believed before what declarations show.
  const isWritten = hit.derived === undefined;
  if (isWritten !== (known.derived === undefined)) return isWritten;
  const isSeen = !isAssumed(hit.taint?.step);
  if (isSeen === isAssumed(known.taint?.step)) return isSeen;
  return (hit.taint?.step.length ?? 0) < (known.taint?.step.length ?? 0);
}

function trustOf(taint: Hit['taint']): TrustLevel | undefined {
  return taint && (taint.trust ?? 'remote');
}

/** The least trusted first; what needs no input is open to everyone. */
export function rankOf(trust: TrustLevel | undefined): number {
  return trust === undefined ? 0 : trustLevels.indexOf(trust);
}

function stepsOf(last: Step | undefined): readonly RawPlace[] {
  return stepsTo(last).map(({ path, at }) => ({ path, at }));
}

function withRoutes(known: Map<string, RouteRef>, more: readonly RouteRef[]): Map<string, RouteRef> {
  for (const each of more) {
    if (known.size === mostRoutes) break;
    const key = `${each.method} ${each.path}`;
    if (!known.has(key)) known.set(key, each);
  }
  return known;
}

export function rawRoutes(routes: readonly Route[]): readonly RawRoute[] {
  return routes.map(({ method, path, parameters, handler }) => ({ method, path, parameters, handler }));
}

/** The same with every place put where `moved` says; undefined where it does not know one. */
export function movedTo(
  { hits, routes, gaps }: RawAnalysis,
  moved: (place: RawPlace) => RawPlace | undefined,
): RawAnalysis | undefined {
  let isWhole = true;
  const put = (place: RawPlace): RawPlace => {
    const to = moved(place);
    if (!to) isWhole = false;
    return to ?? place;
  };
  const all: RawAnalysis = {
    hits: hits.map((hit) => ({ ...hit, ...put(hit), steps: hit.steps.map(put) })),
    routes: routes.map((route) => ({ ...route, handler: put(route.handler) })),
    gaps,
  };
  return isWhole ? all : undefined;
}
