import { featuresOf, piecesOf } from '../attacks/features.js';
import { learnNoise, learnSlots, type Noise, withNoise } from '../attacks/noise.js';
import type { BrowserProbe, OutOfBand, Prober, Strength, TlsAnswer, TlsOffer } from '../check.js';
import type { Exchange, HeaderFields, InputPlace, ProbeRequest } from '../exchange.js';
import { TransportFault } from '../http/fault.js';
import { bodyText } from '../http/fields.js';
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
  /** What changes by itself in the answers to a request, and the last answer to it. */
  readonly noise: WeakMap<ProbeRequest, Noise>;
  readonly benign: WeakMap<ProbeRequest, Exchange>;
  cookieStyle(place: InputPlace): CookieStyle;
  readonly outOfBand?: OutOfBand;
  handshake?(origin: string, offer: TlsOffer): Promise<TlsAnswer | undefined>;
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
  const noise = context.noise.get(request) ?? new Set<string>();
  context.noise.set(request, noise);
  const noted = (exchange: Exchange, as: Session): Exchange => {
    withNoise(exchange, noise);
    // What another user sees instead is no noise.
    if (exchange.request !== request || as !== session) return exchange;
    const before = context.benign.get(request);
    if (before !== undefined) {
      learnNoise(noise, featuresOf(before), featuresOf(exchange));
      learnSlots(noise, piecesOf(bodyText(before.response)), piecesOf(bodyText(exchange.response)));
    }
    context.benign.set(request, exchange);
    return exchange;
  };
  const send = async (probe: ProbeRequest, as: Session, isImpatient: boolean): Promise<Exchange> => {
    const options = { isAttack: true, isImpatient };
    const { response } = await context.withToken(probe, as, (fresh) => as.send(fresh, options));
    return noted({ request: probe, response }, as);
  };
  return {
    strength: context.strength,
    mayWrite: context.mayWrite,
    baseline: () => send(request, session, false),
    seen: (asked) => {
      const known = context.benign.get(asked);
      return known === undefined ? undefined : withNoise(known, noise);
    },
    send: async (place, payload) => {
      const probe = withPayload(place, payload, context.cookieStyle(place));
      const exchange = await send(probe, session, false);
      // A refusal for the number of requests says nothing of the payload.
      if (exchange.response.status === 429) throw new TransportFault('limited', probe.url);
      return exchange;
    },
    request: (probe) => send(probe, session, true),
    requestAs: (user, probe) => {
      const as = context.sessions.find(({ name }) => name === user) ?? context.anonymous;
      return send(as === session ? probe : withoutTokenOf(session, probe), as, true);
    },
    users: context.sessions.filter(({ name }) => name !== 'anonymous').map(({ name }) => name),
    marker: markersFor(context.seed, purpose),
    ...(context.handshake === undefined ? {} : { handshake: context.handshake }),
    ...(context.outOfBand === undefined ? {} : { outOfBand: context.outOfBand }),
    ...(context.browser === undefined ? {} : { browser: context.browser }),
    technologies: context.technologies,
    pages: () => context.pages,
  };
}

/** Another user, or no one, must not be given the token that the check was shown, nor one of an earlier sign-in. */
function withoutTokenOf(session: Session, request: ProbeRequest): ProbeRequest {
  const { authorization } = session.fieldsFor(request.url);
  const tokens = new Set([authorization?.replace(/^\S+\s/, ''), ...session.secrets()]);
  const headers = request.headers.flatMap(([name, value]): HeaderFields => {
    const field = name.toLowerCase();
    if (field === 'authorization') return tokens.has(value.replace(/^\S+\s/, '')) ? [] : [[name, value]];
    if (field !== 'cookie') return [[name, value]];
    const kept = value.split(/;\s*/).filter((pair) => !tokens.has(pair.slice(pair.indexOf('=') + 1)));
    return kept.length === 0 ? [] : [[name, kept.join('; ')]];
  });
  const isSame = JSON.stringify(headers) === JSON.stringify(request.headers);
  return isSame ? request : { ...request, headers };
}
