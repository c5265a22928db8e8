import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import type { OpenContext } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import type { HttpRequest, HttpResponse } from '../../../core/world.js';
import { readJson } from '../../../formats/json/read.js';
import type { Reference } from '../../../formats/oci/reference.js';
import { readAll } from './answers.js';
import { type Challenge, parseChallenges } from './challenge.js';
import { type Credentials, findCredentials, type Search } from './credentials.js';
import { type Asked, authFailure, failureOf } from './failure.js';
import type { Patience } from './patience.js';

/** Holds the right to pull one repository, and gets it from whom the registry names. */
export interface Authority {
  /** The value for `Authorization`; undefined before a challenge, and when a token is over. */
  current(): string | undefined;
  /** @throws SeaworthyError REGISTRY_AUTH, REGISTRY_PROTOCOL */
  renew(challenge: string | undefined, asked: Asked): Promise<void>;
  /** What was found, once something had to be looked for. */
  search(): Search | undefined;
}

type Send = (request: HttpRequest) => Promise<HttpResponse>;

interface Granted {
  readonly value: string;
  readonly untilMs: number;
}

const tokenSchema = v.object({
  token: v.optional(v.string()),
  access_token: v.optional(v.string()),
  expires_in: v.optional(v.number()),
});

/** @param send asks with retries; @param isPlain whether the registry itself is asked without TLS */
export function createAuthority(
  reference: Reference,
  context: OpenContext,
  {
    send,
    isPlain,
    patience,
  }: { readonly send: Send; readonly isPlain: boolean; readonly patience: Patience },
): Authority {
  const { world } = context;
  let granted: Granted | undefined;
  let search: Search | undefined;
  return {
    current: () => (granted && granted.untilMs > world.now().getTime() ? granted.value : undefined),
    search: () => search,
    renew: async (header, asked) => {
      search ??= await findCredentials(reference, context);
      const challenge = chooseChallenge(parseChallenges(header ?? ''), asked);
      granted = challenge.scheme === 'basic' ? basic(search, asked) : await bearer(challenge, search, asked);
    },
  };

  async function bearer(challenge: Challenge, found: Search, asked: Asked): Promise<Granted> {
    const { credentials } = found;
    if (credentials?.kind === 'bearer') return forever(`Bearer ${credentials.token}`);
    const realm = realmOf(challenge, { isPlain, asked });
    const service = challenge.parameters.get('service');
    const scope = challenge.parameters.get('scope') || `repository:${reference.repository}:pull`;
    const response = await send(tokenRequest(realm, { service, scope }, credentials, context, patience));
    if (response.status !== 200) {
      throw await failureOf(response, { ...asked, what: `token for the ${asked.what}` }, found, world);
    }
    return readToken(await readAll(response, world, patience), asked, world.now());
  }
}

/** A token is preferred, as Docker does. */
function chooseChallenge(challenges: readonly Challenge[], { registry }: Asked): Challenge {
  const chosen = ['bearer', 'basic'].flatMap(
    (scheme) => challenges.find((one) => one.scheme === scheme) ?? [],
  );
  if (chosen[0]) return chosen[0];
  const schemes = challenges.map(({ scheme }) => scheme).join(', ') || 'none';
  throw new SeaworthyError(
    'REGISTRY_PROTOCOL',
    `${registry} wants a sign-in of a kind that is not known (${schemes})`,
    {
      where: registry,
      whatToDo: 'Pull the image with a client that can, then scan it with "docker save".',
    },
  );
}

function basic(search: Search, asked: Asked): Granted {
  const { credentials } = search;
  if (credentials?.kind === 'password') return forever(basicValue(credentials));
  throw authFailure(asked, search, { status: 401, said: '' });
}

function basicValue({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function forever(value: string): Granted {
  return { value, untilMs: Number.POSITIVE_INFINITY };
}

/** The realm gets the credentials, so it has to be as safe as the registry itself. */
function realmOf(
  challenge: Challenge,
  { isPlain, asked }: { readonly isPlain: boolean; readonly asked: Asked },
): URL {
  const text = challenge.parameters.get('realm') ?? '';
  const realm = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = realm?.protocol === 'https:' || (realm?.protocol === 'http:' && isPlain);
  if (realm && isSafe) return realm;
  throw new SeaworthyError('REGISTRY_PROTOCOL', `${asked.registry} names no safe place to get a token from`, {
    where: asked.registry,
    whatToDo: 'Ask its operator to announce a token realm with https.',
  });
}

/** https://distribution.github.io/distribution/spec/auth/token/ and …/oauth/ for identity tokens. */
function tokenRequest(
  realm: URL,
  { service, scope }: { readonly service: string | undefined; readonly scope: string },
  credentials: Credentials | undefined,
  { options }: OpenContext,
  { timeoutMs }: Patience,
): HttpRequest {
  const common = {
    maxBytes: 1024 * 1024,
    timeoutMs,
    ...(options.insecureTls === undefined ? {} : { insecureTls: options.insecureTls }),
  };
  const named = { ...(service === undefined ? {} : { service }), scope };
  if (credentials?.kind === 'identity-token') {
    const grant = { grant_type: 'refresh_token', refresh_token: credentials.token, client_id: 'seaworthy' };
    return {
      ...common,
      url: realm.href,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...grant, ...named }).toString(),
    };
  }
  const url = new URL(realm);
  for (const [name, value] of Object.entries(named)) url.searchParams.set(name, value);
  return {
    ...common,
    url: url.href,
    ...(credentials?.kind === 'password' ? { headers: { authorization: basicValue(credentials) } } : {}),
  };
}

function readToken(bytes: Uint8Array, { registry }: Asked, now: Date): Granted {
  const parsed = v.safeParse(tokenSchema, jsonOf(bytes));
  const token = parsed.success ? parsed.output.token || parsed.output.access_token : undefined;
  if (!parsed.success || !token || !/^[\x21-\x7e]+$/.test(token)) {
    throw new SeaworthyError('REGISTRY_PROTOCOL', `the token server of ${registry} answers without a token`, {
      where: registry,
    });
  }
  // The specification's default is a minute; a few seconds less, because the answer was on its way.
  const seconds = Math.max(10, (parsed.output.expires_in ?? 60) - 5);
  return { value: `Bearer ${token}`, untilMs: now.getTime() + seconds * 1000 };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return readJson(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
