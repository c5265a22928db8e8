import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '../../core/world.js';
import type { HealthProbe } from '../shared/health.js';
import { createPermits, type Permits } from './blobs.js';
import { BoundedMap } from './bounded-map.js';
import type { CheckedDocument } from './document.js';
import type { Judge } from './judge.js';
import { failureOf, type Library, type Repository } from './library.js';
import { type GatewayPolicy, type Rule, ruleFor } from './policy.js';
import { Refusal, type Reply } from './reply.js';
import type { Route } from './route.js';
import { turns } from './turns.js';
import { UploadSessions } from './upload-sessions.js';
import { type Authorization, rightsRefusal, type Upstream } from './upstream.js';

export type Rights = 'pull' | 'push' | 'delete' | 'catalog' | 'login';

/** Who asks, where another party than the upstream signs clients in. */
export interface Caller {
  readonly user: string;
}

export interface Push {
  readonly repository: string;
  readonly fullName: string;
  /** A tag or a digest. */
  readonly reference: string;
  readonly document: CheckedDocument;
  readonly user: string | undefined;
}

/** What a registry adds to the gateway. */
export interface GatewayHooks {
  /** @throws Refusal 401 with a challenge. With it the gateway's own credentials are used for everything. */
  readonly authorize?: (
    authorization: string | undefined,
    rights: Rights,
    repository: string | undefined,
  ) => Caller;
  /** Around each push of a manifest; `go` carries it out. @throws Refusal where it is not to happen */
  readonly push?: (push: Push, go: () => Promise<Reply>) => Promise<Reply>;
  /** @throws Refusal where the removal is not to happen */
  readonly beforeDelete?: (repository: string, reference: string) => void;
  /** Requests that are not for the registry; true where it was answered. */
  readonly elsewhere?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** What has to work besides the upstreams. */
  readonly health?: HealthProbe;
}

export interface HandlerOptions {
  readonly world: World;
  readonly upstreams: readonly Upstream[];
  readonly library: Library;
  readonly judge: Judge;
  readonly policy: () => GatewayPolicy;
  readonly find: (name: string, namespace: string | null) => Repository;
  readonly clientAuth: 'none' | 'upstream';
  readonly hooks: GatewayHooks;
  readonly metricsText: () => string;
  readonly health: HealthProbe;
}

/** What the audit log and the metrics say of a request, filled in on the way. */
export interface Note {
  kind: Route['kind'] | 'unknown';
  image: string;
  rule: string;
  user?: string;
}

export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly note: Note;
  /** Before something is changed. @throws SeaworthyError IO; then it must not be */
  readonly logBegun: () => void;
  /** Before the last byte of a body is given out. @throws SeaworthyError IO; then it must not be */
  readonly logAnswer: (status: number) => void;
}

export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'sent'; readonly status: number; readonly sizeBytes: number };

/** What the handlers of all routes share. */
export interface Serving extends HandlerOptions {
  readonly permits: Permits;
  /** Looks at the members of an index, by repository and digest. */
  readonly recalled: BoundedMap<Promise<void>>;
  readonly inTurn: ReturnType<typeof turns>;
  readonly sessions: UploadSessions;
  /** The policy that the permits were given under. */
  permittedBy: GatewayPolicy | undefined;
}

export type RouteOf<Kind extends Route['kind']> = Extract<Route, { readonly kind: Kind }>;
export type RouteHandler<Kind extends Route['kind']> = (
  serving: Serving,
  asked: Asked,
  route: RouteOf<Kind>,
) => Promise<Outcome> | Outcome;

export function createServing(options: HandlerOptions): Serving {
  const nowMs = () => options.world.monotonicMs();
  return {
    ...options,
    permits: createPermits(nowMs),
    recalled: new BoundedMap({ maxEntries: 10_000 }, nowMs),
    inTurn: turns(),
    sessions: new UploadSessions(nowMs),
    permittedBy: undefined,
  };
}

export interface Begun {
  readonly repository: Repository;
  readonly rule: Rule | undefined;
}

/** Where a request is about a repository: who asks, and which rule speaks. @throws Refusal 401 */
export function begin(
  serving: Serving,
  { request, query, note }: Asked,
  about: { readonly name: string; readonly shown: string; readonly rights: Rights },
): Begun {
  const repository = serving.find(about.name, query.get('ns'));
  note.image = `${repository.fullName}${about.shown}`;
  const caller = serving.hooks.authorize?.(request.headers.authorization, about.rights, about.name);
  if (caller !== undefined) note.user = caller.user;
  const current = serving.policy();
  if (current !== serving.permittedBy) serving.permits.forget();
  serving.permittedBy = current;
  const rule = ruleFor(current, repository.fullName);
  note.rule = rule?.name ?? '';
  return { repository, rule };
}

/** Rights of a client count at the upstream where clients sign in there, and always for what changes something. */
export function authorizationOf(
  { hooks, clientAuth }: Serving,
  { request }: Asked,
  changes: boolean,
): Authorization {
  if (hooks.authorize !== undefined) return 'own';
  return changes || clientAuth === 'upstream' ? { header: request.headers.authorization } : 'own';
}

/** With its own credentials the gateway could read what the client may not. */
export async function checkRights(
  { upstream, path, fullName }: Repository,
  wanted: string,
  authorization: Authorization,
): Promise<void> {
  if (authorization === 'own') return;
  const headers = { accept: '*/*' };
  const answer = await upstream.send(path, { method: 'HEAD', path: wanted, headers, authorization });
  answer.message.resume();
  if (answer.status === 200) return;
  if (answer.status === 401 || answer.status === 403) throw rightsRefusal(answer, fullName);
  throw failureOf(answer.status, `${wanted} of ${fullName}`);
}

export function refuseUnnamed({ rule, repository: { fullName } }: Begun): void {
  if (rule !== undefined && rule.refuse === undefined) return;
  const why =
    rule === undefined
      ? `No rule of the policy names ${fullName}.`
      : `${fullName} is refused by ${rule.name}: ${rule.refuse}`;
  throw new Refusal(403, 'DENIED', why, { rule: rule?.name ?? 'no-rule' });
}

export function replied(reply: Reply): Outcome {
  return { kind: 'reply', reply };
}
