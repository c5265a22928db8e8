import { SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';
import type { AuthzRequest } from './policy/index.js';

const encoder = new TextEncoder();

/**
 * A request as a person writes it, `POST /v1.45/containers/create` with a body, or a line of the audit log.
 * @throws SeaworthyError USAGE
 */
export function requestFrom(words: readonly string[], body: string | undefined): AuthzRequest {
  const [first = '', second] = words;
  const line = first.startsWith('{') ? auditLine(first) : { method: first, uri: second };
  if (line?.method === undefined || line.uri === undefined || !line.uri.startsWith('/'))
    throw new SeaworthyError('USAGE', 'A request is a method and an address, or a line of the audit log.', {
      where: first.slice(0, 100),
      whatToDo: `Write: seaworthy authz explain POST /containers/create --body '{"Image":"app"}'`,
    });
  return {
    user: '',
    method: line.method.toUpperCase(),
    uri: line.uri,
    body: body === undefined ? undefined : encoder.encode(body),
    headers: new Map(),
  };
}

function auditLine(text: string): { readonly method?: string; readonly uri?: string } | undefined {
  try {
    const { method, uri } = readJson(text) as Record<string, unknown>;
    return typeof method === 'string' && typeof uri === 'string' ? { method, uri } : undefined;
  } catch {
    return undefined;
  }
}
