import type { BrowserProbe, OutOfBand, Prober, Strength } from '../check.js';
import type { Exchange, InputPlace, ProbeRequest } from '../exchange.js';
import type { CookieStyle } from '../places/cookie.js';
import { withPayload } from '../places/index.js';
import type { ForgeryTokens } from '../session/forgery.js';
import type { Session } from '../session/session.js';
import { markersFor } from './markers.js';

/** What all probers of a scan share. */
export interface ProberContext {
  readonly seed: string;
  readonly strength: Strength;
  readonly mayWrite: boolean;
  readonly sessions: readonly Session[];
  readonly anonymous: Session;
  readonly technologies: readonly string[];
  readonly pages: readonly Exchange[];
  cookieStyle(place: InputPlace): CookieStyle;
  readonly outOfBand?: OutOfBand;
  readonly browser?: BrowserProbe;
  /** Sends with a fresh token against forgery, where the request carries one. */
  readonly withToken: ForgeryTokens['send'];
}

/** The way a check reaches its target. `purpose` keeps its markers apart from those of other checks and places. */
export function createProber(
  context: ProberContext,
  session: Session,
  request: ProbeRequest,
  purpose: string,
): Prober {
  const send = async (probe: ProbeRequest, as: Session, isImpatient: boolean): Promise<Exchange> => {
    const options = { isAttack: true, isImpatient };
    const { response } = await context.withToken(probe, as, (fresh) => as.send(fresh, options));
    return { request: probe, response };
  };
  return {
    strength: context.strength,
    mayWrite: context.mayWrite,
    baseline: () => send(request, session, false),
    send: (place, payload) => send(withPayload(place, payload, context.cookieStyle(place)), session, false),
    request: (probe) => send(probe, session, true),
    requestAs: (user, probe) => {
      const as = context.sessions.find(({ name }) => name === user) ?? context.anonymous;
      return send(as === session ? probe : withoutTokenOf(session, probe), as, true);
    },
    users: context.sessions.filter(({ name }) => name !== 'anonymous').map(({ name }) => name),
    marker: markersFor(context.seed, purpose),
    ...(context.outOfBand === undefined ? {} : { outOfBand: context.outOfBand }),
    ...(context.browser === undefined ? {} : { browser: context.browser }),
    technologies: context.technologies,
    pages: () => context.pages,
  };
}

/** Another user, or no one, must not be given the token that the check was shown. */
function withoutTokenOf(session: Session, request: ProbeRequest): ProbeRequest {
  const { authorization } = session.fieldsFor(request.url);
  const headers = request.headers.filter(
    ([name, value]) => name.toLowerCase() !== 'authorization' || value !== authorization,
  );
  return headers.length === request.headers.length ? request : { ...request, headers };
}
