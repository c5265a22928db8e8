import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { createSignInGuard, type SignInGuard } from '../shared/sign-in-guard.js';
import type { Access } from './access.js';
import { type Grant, parseScopes } from './scope.js';
import { type IssuerKey, issueToken } from './token.js';
import type { Users } from './users.js';

export interface TokenServerOptions {
  readonly key: IssuerKey;
  /** `iss` of the tokens: distribution's `issuer`, `--auth-issuer` of a Notary server elsewhere. */
  readonly issuer: string;
  /** Audiences that tokens are made for. */
  readonly services: readonly string[];
  readonly users: Users | (() => Users);
  readonly access: Access;
  readonly now: () => Date;
  /** At least a minute, which is what clients count on. Default 300. */
  readonly lifetimeSeconds?: number;
  /** Receives each decision before it is answered, for a log. What it throws is a refusal. */
  readonly onDecision?: (decision: TokenDecision) => void;
  /** Shared where several endpoints serve the same users. */
  readonly guard?: SignInGuard;
}

export interface TokenDecision {
  readonly user: string | undefined;
  readonly service: string;
  readonly outcome: 'granted' | 'wrong password' | 'too many attempts' | 'refused';
  /** Of the client. */
  readonly address: string | undefined;
  readonly granted: readonly Grant[];
}

export interface TokenRequest {
  readonly method: string;
  readonly query: URLSearchParams;
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
  /** Of the client, for the limits on guesses. */
  readonly address?: string | undefined;
  /** Of a POST: a form. */
  body(): Promise<string>;
}

export interface TokenReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type TokenHandler = (request: TokenRequest) => Promise<TokenReply>;

/**
 * The token endpoint of distribution's authentication specification, apart from sockets: GET with Basic credentials
 * (spec/auth/token), POST with a password grant (spec/auth/oauth). A token grants what is allowed of what was asked for, which
 * may be nothing; only a wrong password is refused.
 */
export function createTokenHandler(options: TokenServerOptions): TokenHandler {
  const { lifetimeSeconds = 300, guard = createSignInGuard() } = options;
  return async (request) => {
    try {
      const wanted = await wantedOf(request);
      if ('status' in wanted) return wanted;
      if (!options.services.includes(wanted.service)) {
        return failure(400, 'invalid_request', `There is no service "${wanted.service.slice(0, 100)}" here.`);
      }
      return await granted(wanted, request.address, { ...options, lifetimeSeconds, guard });
    } catch (error) {
      if (!(error instanceof SeaworthyError)) throw error;
      return failure(error.code === 'LIMIT_EXCEEDED' ? 429 : 400, 'invalid_request', reasonOf(error));
    }
  };
}

interface Wanted {
  readonly service: string;
  readonly scopes: readonly Grant[];
  readonly credentials: { readonly name: string; readonly password: string } | undefined;
}

async function wantedOf(request: TokenRequest): Promise<Wanted | TokenReply> {
  const { method, query, authorization } = request;
  if (method === 'GET' || method === 'HEAD') {
    const credentials = authorization === undefined ? undefined : basicCredentials(authorization);
    if (authorization !== undefined && credentials === undefined) return unauthorized();
    return { service: query.get('service') ?? '', scopes: parseScopes(query.getAll('scope')), credentials };
  }
  if (method !== 'POST') return failure(405, 'invalid_request', 'Only GET and POST are answered.');
  const form = new URLSearchParams(await request.body());
  if (form.get('grant_type') !== 'password') {
    return failure(400, 'unsupported_grant_type', 'Only the grant type "password" is supported.');
  }
  const credentials = { name: form.get('username') ?? '', password: form.get('password') ?? '' };
  return { service: form.get('service') ?? '', scopes: parseScopes(form.getAll('scope')), credentials };
}

/** RFC 7617. */
function basicCredentials(header: string): Wanted['credentials'] {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]{1,4096})$/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 1 ? undefined : { name: text.slice(0, colon), password: text.slice(colon + 1) };
}

type Ready = TokenServerOptions & Required<Pick<TokenServerOptions, 'lifetimeSeconds' | 'guard'>>;

async function granted(
  { service, scopes, credentials }: Wanted,
  address: string | undefined,
  options: Ready,
): Promise<TokenReply> {
  const { access, onDecision } = options;
  const user = credentials?.name;
  if (credentials !== undefined) {
    const outcome = await signInOutcome(credentials, address, options);
    if (outcome !== undefined) {
      onDecision?.({ user, service, outcome, granted: [], address });
      return outcome === 'wrong password' ? unauthorized() : tooMany();
    }
  }
  const allowed = scopes.flatMap((scope) => {
    const actions = access(user, scope);
    return actions.length === 0 ? [] : [{ ...scope, actions }];
  });
  const outcome = scopes.length > 0 && allowed.length === 0 ? 'refused' : 'granted';
  onDecision?.({ user, service, outcome, granted: allowed, address });
  return tokenReply(user ?? '', service, allowed, options);
}

/** Undefined where the password is right. One that was right lately is known, and waits for no guesses of others. */
async function signInOutcome(
  { name, password }: NonNullable<Wanted['credentials']>,
  address: string | undefined,
  options: Ready,
): Promise<'wrong password' | 'too many attempts' | undefined> {
  const users = typeof options.users === 'function' ? options.users() : options.users;
  if (users.isRemembered(name, password)) return undefined;
  try {
    const isRight = await options.guard.check({ user: name, address }, () => users.check(name, password));
    return isRight ? undefined : 'wrong password';
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'LIMIT_EXCEEDED') return 'too many attempts';
    throw thrown;
  }
}

function tokenReply(
  subject: string,
  audience: string,
  access: readonly Grant[],
  { key, issuer, now, lifetimeSeconds }: Ready,
): TokenReply {
  const issuedAt = now();
  const token = issueToken(key, { issuer, audience, subject, access, issuedAt, lifetimeSeconds });
  const issued = `${issuedAt.toISOString().slice(0, 19)}Z`;
  return reply(200, { token, access_token: token, expires_in: lifetimeSeconds, issued_at: issued });
}

function tooMany(): TokenReply {
  const refusal = failure(429, 'invalid_request', 'Too many are signing in at once. Try again in a moment.');
  return { ...refusal, headers: { ...refusal.headers, 'Retry-After': '2' } };
}

function unauthorized(): TokenReply {
  const refusal = failure(401, 'unauthorized', 'The user or the password is wrong.');
  return { ...refusal, headers: { ...refusal.headers, 'WWW-Authenticate': 'Basic realm="seaworthy"' } };
}

/** Both shapes that clients read: OAuth's, and the registry's list of errors. */
function failure(status: number, error: string, message: string): TokenReply {
  const code = status === 401 ? 'UNAUTHORIZED' : 'DENIED';
  return reply(status, { error, error_description: message, errors: [{ code, message, detail: null }] });
}

function reply(status: number, body: object): TokenReply {
  return {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    body: JSON.stringify(body),
  };
}
