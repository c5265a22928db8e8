import { SeaworthyError } from '../../core/errors.js';
import type { Reply } from './reply.js';
import type { Route } from './route.js';
import { createTokenReader, type Grant, type TokenOptions } from './token.js';

export interface AuthorizedRequest {
  readonly method: string;
  readonly route: Route;
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
}

/** The challenge to answer with; `undefined` where the request may go on. */
export type Authorizer = (request: AuthorizedRequest) => Reply | undefined;

/** @throws SeaworthyError CONFIG_INVALID */
export function createAuthorizer(options: TokenOptions, now: () => Date): Authorizer {
  const read = createTokenReader(options);
  return ({ method, route, authorization }) => {
    const wanted = wantedBy(method, route);
    if (wanted === undefined) return undefined;
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return challenge(options, wanted);
    try {
      return isGranted(read(token, now()), wanted)
        ? undefined
        : challenge(options, wanted, 'insufficient_scope');
    } catch (error) {
      if (error instanceof SeaworthyError) return challenge(options, wanted, 'invalid_token');
      throw error;
    }
  };
}

/** Health, metrics and addresses that do not exist are open. */
function wantedBy(method: string, route: Route): Grant | undefined {
  switch (route.kind) {
    case 'health':
    case 'metrics':
    case 'unknown':
      return undefined;
    case 'ping':
      return catalog;
    case 'changefeed':
      return route.gun === undefined ? catalog : on(route.gun, 'pull');
    case 'collection':
      return method === 'POST' ? on(route.gun, 'push', 'pull') : on(route.gun, '*');
    case 'key':
      return method === 'GET' || method === 'HEAD' ? on(route.gun, 'push', 'pull') : on(route.gun, '*');
    case 'current':
    case 'checksum':
    case 'version':
      return on(route.gun, 'pull');
  }
}

const catalog: Grant = { type: 'registry', name: 'catalog', actions: ['*'] };

function on(gun: string, ...actions: readonly string[]): Grant {
  return { type: 'repository', name: gun, actions };
}

function isGranted(grants: readonly Grant[], { type, name, actions }: Grant): boolean {
  const granted = new Set(
    grants.filter((grant) => grant.type === type && grant.name === name).flatMap((grant) => grant.actions),
  );
  return granted.has('*') || actions.every((action) => granted.has(action));
}

/** RFC 6750 section 3, with the scope in the words of distribution's token server. */
function challenge({ realm, service }: TokenOptions, { type, name, actions }: Grant, error?: string): Reply {
  const fields = [
    `realm=${quoted(realm)}`,
    `service=${quoted(service)}`,
    `scope=${quoted(`${type}:${name}:${actions.join(',')}`)}`,
    ...(error === undefined ? [] : [`error=${quoted(error)}`]),
  ];
  const detail = actions.map((action) => ({ Type: type, Class: '', Name: name, Action: action }));
  const errors = [{ code: 'UNAUTHORIZED', message: 'authentication required', detail }];
  return {
    status: 401,
    contentType: 'application/json',
    headers: { 'WWW-Authenticate': `Bearer ${fields.join(',')}` },
    body: JSON.stringify({ errors }),
  };
}

/** A collection's name is the client's: nothing of it may end the quotes or the header. */
function quoted(text: string): string {
  return `"${text.replace(/[^\x20-\x7e]/g, encodeURIComponent).replace(/["\\]/g, '\\$&')}"`;
}
