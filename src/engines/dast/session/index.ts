import type { Gap } from '../../../core/gap.js';
import type { HeaderFields, ProbeRequest } from '../exchange.js';
import type { Client } from '../http/client.js';
import { anonymousSession, type Session } from './session.js';

export interface SessionOptions {
  readonly users: readonly { readonly name: string; readonly password: string }[];
}

export interface Sessions {
  readonly anonymous: Session;
  /** The one that is crawled: the first user, or nobody. */
  readonly first: Session;
  readonly all: readonly Session[];
  readonly gaps: readonly Gap[];
  secrets(): readonly string[];
  cookieNames(): readonly string[];
  renewed(request: ProbeRequest, session: Session): Promise<ProbeRequest>;
}

export async function openSessions(
  client: Client,
  _targets: readonly string[],
  _options: SessionOptions,
  headers: HeaderFields,
): Promise<Sessions> {
  const anonymous = anonymousSession(client, headers);
  return {
    anonymous,
    first: anonymous,
    all: [anonymous],
    gaps: [],
    secrets: () => [],
    cookieNames: () => [],
    renewed: async (request) => request,
  };
}
