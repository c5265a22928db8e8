import { type Gap, gap } from '../../../core/gap.js';
import type { FormModel } from '../crawl/html.js';
import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import type { Client } from '../http/client.js';
import { findLogins, type LoginPlan } from './find-login.js';
import { type ForgeryTokens, learnForgeryTokens, noForgeryTokens } from './forgery.js';
import { CookieJar } from './jar.js';
import { anonymousSession, defaultHeaders, type Session, withDefaults } from './session.js';
import { type SignInMarks, signIn } from './sign-in.js';
import { totpCode } from './totp.js';
import { type User, UserSession } from './user-session.js';

export type LoginMethod = 'auto' | 'form' | 'json' | 'basic' | 'digest' | 'oauth-password' | 'oauth-client';

export interface SessionOptions {
  readonly users: readonly User[];
  readonly method: LoginMethod;
  readonly loginUrl?: string;
  /** Tokens that were made elsewhere; with a name where there are several users. */
  readonly bearers: readonly { readonly name: string; readonly token: string }[];
  /** Secrets of second factors by user; `*` for all. */
  readonly totp: ReadonlyMap<string, string>;
  readonly marks: SignInMarks;
  /** A sign-in that was recorded in a browser; it is used instead of looking for one. */
  readonly recorded?: Extract<LoginPlan, { kind: 'recorded' }>;
  /** Requests from descriptions: one of them may be the sign-in. */
  readonly described: readonly ProbeRequest[];
  /** Milliseconds since 1970, for codes. */
  readonly nowMs: () => number;
}

export const noSessions: Omit<SessionOptions, 'nowMs'> = {
  users: [],
  method: 'auto',
  bearers: [],
  totp: new Map(),
  marks: {},
  described: [],
};

export interface Sessions {
  readonly anonymous: Session;
  /** The one that is crawled: the first user, or no one. */
  readonly first: Session;
  /** Users who are signed in. */
  readonly all: readonly Session[];
  readonly gaps: readonly Gap[];
  /** Pages with the sign-in that worked: signed-in users are rarely led there. */
  readonly signInPages: readonly string[];
  secrets(): readonly string[];
  cookieNames(): readonly string[];
  learnTokens(
    pages: readonly { readonly exchange: Exchange; readonly forms: readonly FormModel[] }[],
  ): Promise<void>;
  send: ForgeryTokens['send'];
  isIssued: ForgeryTokens['isIssued'];
}

export async function openSessions(
  client: Client,
  targets: readonly string[],
  options: SessionOptions,
  headers: HeaderFields,
): Promise<Sessions> {
  const anonymous = anonymousSession(client, headers);
  const gaps: Gap[] = [];
  const signedIn: UserSession[] = options.bearers.map((bearer) =>
    bearerSession(bearer, client, anonymous, headers),
  );
  const isRecorded = options.users.length === 0 && options.recorded !== undefined;
  const users = isRecorded ? [{ name: 'recorded', password: '' }] : options.users;
  if (users.length > 0) {
    const plans = await plansFor(options, targets, anonymous);
    for (const user of users) {
      const outcome = await openUser(user, plans, client, anonymous, options, headers);
      if (outcome instanceof UserSession) signedIn.push(outcome);
      else
        gaps.push(
          gap(
            'dast',
            { at: 'url', url: targets[0] ?? '' },
            `The user "${user.name}" could not sign in: ${outcome}. Pages behind the sign-in were not seen.`,
          ),
        );
    }
  }
  for (const session of signedIn) await session.learn(targets);
  let tokens = noForgeryTokens;
  const first = signedIn[0] ?? anonymous;
  return {
    anonymous,
    first,
    all: signedIn,
    gaps,
    signInPages: [...new Set(signedIn.flatMap((session) => session.signInPage() ?? []))],
    secrets: () => [...new Set(signedIn.flatMap((session) => session.secrets()))],
    cookieNames: () => [...new Set(signedIn.flatMap((session) => session.cookieNames()))],
    learnTokens: async (pages) => {
      tokens = await learnForgeryTokens(pages, first);
    },
    send: (request, session, send) => tokens.send(request, session, send),
    isIssued: (value) => tokens.isIssued(value),
  };
}

async function plansFor(
  options: SessionOptions,
  targets: readonly string[],
  anonymous: Session,
): Promise<readonly LoginPlan[]> {
  const { method, loginUrl, recorded } = options;
  if (recorded !== undefined) return [recorded];
  if (method === 'basic' || method === 'digest') return [{ kind: method }];
  if ((method === 'oauth-password' || method === 'oauth-client') && loginUrl !== undefined)
    return [{ kind: method, url: loginUrl }];
  const plans = await findLogins(targets, options.described, loginUrl, (request) =>
    anonymous.send(request, { isAttack: true }),
  );
  return method === 'auto' ? plans : plans.filter(({ kind }) => kind === method);
}

/** The session, or why there is none. */
async function openUser(
  user: User,
  plans: readonly LoginPlan[],
  client: Client,
  anonymous: Session,
  { marks, totp, nowMs }: SessionOptions,
  headers: HeaderFields,
): Promise<UserSession | string> {
  const secret = totp.get(user.name) ?? totp.get('*');
  const code = () => (secret === undefined ? undefined : totpCode(secret, nowMs()));
  let because = 'no sign-in was found (--login-url)';
  for (const plan of plans) {
    const send = (request: ProbeRequest) =>
      client.send(withDefaults(request, [...defaultHeaders, ...headers]), { isPatient: true });
    const outcome = await signIn(plan, { ...user, code: code() }, marks, send);
    if (outcome.ok)
      return new UserSession({
        client,
        user,
        plan,
        marks,
        headers,
        credentials: outcome.credentials,
        code,
        anonymous,
      });
    because = outcome.because;
  }
  return because;
}

function bearerSession(
  { name, token }: SessionOptions['bearers'][number],
  client: Client,
  anonymous: Session,
  headers: HeaderFields,
): UserSession {
  return new UserSession({
    client,
    user: { name, password: token },
    plan: { kind: 'basic' },
    marks: {},
    headers,
    // The plan is that of fields that never end; a token that does end cannot be renewed by us.
    credentials: { jar: new CookieJar(), authorization: `Bearer ${token}` },
    code: () => undefined,
    anonymous,
  });
}
