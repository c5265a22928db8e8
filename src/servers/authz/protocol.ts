import { readJson } from '../../formats/json/read.js';
import type { AuthzRequest } from './policy/index.js';

/**
 * The message of `/AuthZPlugin.AuthZReq`, or undefined where it is not one.
 * Source: https://docs.docker.com/engine/extend/plugins_authorization/#api-schema-and-implementation
 */
export function readAuthzRequest(text: string): AuthzRequest | undefined {
  const message: unknown = readJson(text);
  if (typeof message !== 'object' || message === null) return undefined;
  const { User, RequestMethod, RequestUri, RequestBody, RequestHeaders } = message as Record<string, unknown>;
  if (typeof RequestMethod !== 'string' || typeof RequestUri !== 'string') return undefined;
  const hasBody = typeof RequestBody === 'string' && RequestBody !== '';
  return {
    user: typeof User === 'string' ? User : '',
    method: RequestMethod,
    uri: RequestUri,
    body: hasBody ? Buffer.from(RequestBody, 'base64') : undefined,
    headers: new Map(
      Object.entries(RequestHeaders ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
  };
}

/** What an answer of the engine says is new. */
export type AuthzAnswer =
  | { readonly kind: 'volume'; readonly name: string; readonly createdAt: string }
  | { readonly kind: 'container'; readonly id: string };

/** The message of `/AuthZPlugin.AuthZRes`; undefined where nothing was made. */
export function readAuthzAnswer(text: string): AuthzAnswer | undefined {
  const message = objectIn(text);
  if (message?.RequestMethod !== 'POST' || message.ResponseStatusCode !== 201) return undefined;
  const path = String(message.RequestUri ?? message.RequestURI ?? '').split('?')[0] ?? '';
  const made = /\/(volumes|containers)\/create$/.exec(path)?.[1];
  if (made === undefined || typeof message.ResponseBody !== 'string') return undefined;
  const body = objectIn(Buffer.from(message.ResponseBody, 'base64').toString('utf8'));
  if (made === 'containers')
    return typeof body?.Id === 'string' ? { kind: 'container', id: body.Id } : undefined;
  return typeof body?.Name === 'string' && typeof body.CreatedAt === 'string'
    ? { kind: 'volume', name: body.Name, createdAt: body.CreatedAt }
    : undefined;
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = readJson(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
