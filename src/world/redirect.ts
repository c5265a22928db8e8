import type { IncomingMessage } from 'node:http';
import { SeaworthyError } from '../core/errors.js';
import type { HttpRequest } from '../core/world.js';
import { addressForPeople } from './network-error.js';

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends us; undefined where it is the answer. */
export function redirectTarget(message: IncomingMessage, from: URL): URL | undefined {
  const { location } = message.headers;
  if (!redirects.has(message.statusCode ?? 0) || location === undefined) return undefined;
  const target = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (!target || (target.protocol !== 'http:' && target.protocol !== 'https:')) {
    message.destroy();
    throw new SeaworthyError(
      'NETWORK',
      'the server redirects to something that is no http or https address',
      {
        where: addressForPeople(from),
      },
    );
  }
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    message.destroy();
    throw new SeaworthyError(
      'NETWORK',
      'the server redirects from https to plain http, which anybody can alter',
      {
        where: addressForPeople(from),
        whatToDo: `Ask the operator of ${from.host} for an https address.`,
      },
    );
  }
  return target;
}

/**
 * RFC 9110 section 15.4: when the method changes, and what must not go along to another origin. Bodies hold secrets
 * (a token request has the refresh token in its form), so none of them does.
 * @throws SeaworthyError NETWORK
 */
export function nextRequest(request: HttpRequest, from: URL, target: URL, status: number): HttpRequest {
  const method = request.method ?? 'GET';
  const becomesGet =
    (status === 303 && method !== 'HEAD') || ((status === 301 || status === 302) && method === 'POST');
  const { body, socketPath, ...rest } = request;
  const sameOrigin = from.origin === target.origin;
  if (!sameOrigin && !becomesGet && body !== undefined) throw bodyElsewhere(from, target);
  return {
    ...rest,
    url: target.href,
    method: becomesGet ? 'GET' : method,
    headers: headersFor(request.headers ?? {}, { sameOrigin, withBody: !becomesGet }),
    ...(becomesGet || body === undefined ? {} : { body }),
    ...(sameOrigin && socketPath !== undefined ? { socketPath } : {}),
  };
}

function bodyElsewhere(from: URL, target: URL): SeaworthyError {
  return new SeaworthyError(
    'NETWORK',
    `the server sends a request with a body on to ${target.host}, which could read its secrets`,
    {
      where: addressForPeople(from),
      whatToDo: `If the service has moved to ${target.host}, give that address.`,
    },
  );
}

const secrets: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'proxy-authorization',
  'x-registry-auth',
]);
const aboutTheBody: ReadonlySet<string> = new Set(['content-type', 'content-length', 'content-encoding']);

function headersFor(
  headers: Readonly<Record<string, string>>,
  { sameOrigin, withBody }: { readonly sameOrigin: boolean; readonly withBody: boolean },
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => {
      const lower = name.toLowerCase();
      return (
        lower !== 'host' && (sameOrigin || !secrets.has(lower)) && (withBody || !aboutTheBody.has(lower))
      );
    }),
  );
}
