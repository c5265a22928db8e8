import type { AuthzRequest } from './policy/index.js';

/**
 * The message of `/AuthZPlugin.AuthZReq`, or undefined where it is not one.
 * Source: https://docs.docker.com/engine/extend/plugins_authorization/#api-schema-and-implementation
 */
export function readAuthzRequest(text: string): AuthzRequest | undefined {
  const message: unknown = JSON.parse(text);
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
