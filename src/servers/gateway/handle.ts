import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Digest, isDigest } from '../../core/digest.js';
import type { World } from '../../core/world.js';
import { askForBlob, blobHead, createPermits, type Permit, sendBlob } from './blobs.js';
import { BoundedMap } from './bounded-map.js';
import type { CheckedDocument } from './document.js';
import type { Told } from './index.js';
import type { Judge } from './judge.js';
import { failureOf, type Library, type Repository } from './library.js';
import { keepReferrer, listReferrers, listTags } from './listings.js';
import { acceptsAnything, type GatewayPolicy, type Rule, ruleFor } from './policy.js';
import { Refusal, type Reply } from './reply.js';
import type { Route } from './route.js';
import { turns } from './turns.js';
import { passDelete, passManifest, passUpload, readPushed, replyFrom } from './uploads.js';
import { type Authorization, rightsRefusal, type Upstream } from './upstream.js';

export type Rights = 'pull' | 'push' | 'delete' | 'catalog' | 'login';

/** Who asks, where somebody else than the upstream signs clients in. */
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
}

export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly told: Told;
}

export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'sent'; readonly status: number; readonly sizeBytes: number };

/** No real index has more platforms. */
const maxRecalled = 32;

type Handler = (asked: Asked) => Promise<Outcome>;

export function createHandler(options: HandlerOptions): Handler {
  const { library, judge, hooks, upstreams, policy, find } = options;
  const permits = createPermits(() => options.world.monotonicMs());
  const recalled = new BoundedMap<Promise<void>>({ maxEntries: 10_000 }, () => options.world.monotonicMs());
  const inTurn = turns();
  let permittedBy: GatewayPolicy | undefined;

  const begin = ({ request, query, told }: Asked, name: string, reference: string, rights: Rights) => {
    const repository = find(name, query.get('ns'));
    told.image = `${repository.fullName}${reference}`;
    const caller = hooks.authorize?.(request.headers.authorization, rights, name);
    if (caller !== undefined) told.user = caller.user;
    const current = policy();
    if (current !== permittedBy) permits.forget();
    permittedBy = current;
    const rule = ruleFor(current, repository.fullName);
    told.rule = rule?.name ?? '';
    return { repository, rule };
  };

  /** Rights of a client count at the upstream where clients sign in there, and always for what changes something. */
  const authorizationOf = (request: IncomingMessage, changes: boolean): Authorization => {
    if (hooks.authorize !== undefined) return 'own';
    return changes || options.clientAuth === 'upstream' ? { header: request.headers.authorization } : 'own';
  };

  const manifest = async (asked: Asked, route: Extract<Route, { kind: 'manifest' }>): Promise<Outcome> => {
    const { request, told } = asked;
    const { reference } = route;
    const shown = `${isDigest(reference) ? '@' : ':'}${reference}`;
    const { method } = request;
    if (method === 'PUT') return pushed(asked, route, shown);
    if (method === 'DELETE') return deleted(asked, route.repository, shown, `manifests/${reference}`);
    if (method !== 'GET' && method !== 'HEAD') throw notServed();
    const { repository, rule } = begin(asked, route.repository, shown, 'pull');
    const authorization = authorizationOf(request, false);
    if (authorization !== 'own') await checkRights(repository, `manifests/${reference}`, authorization);
    const allowed = await judge.allow(repository, reference).catch((thrown: unknown) => {
      throw method === 'HEAD' && rule?.push === true ? hidden(thrown) : thrown;
    });
    told.rule = allowed.rule;
    const { document } = allowed;
    permits.add(repository, document, allowed.isAttachment);
    return { kind: 'reply', reply: manifestReply(document, method === 'HEAD') };
  };

  /**
   * Engines keep manifests: after a restart of ours they ask for the index by its tag, and then for the blobs of a
   * member at once. Its members are looked at then, once a minute at most.
   */
  const recall = async (repository: Repository, digest: Digest): Promise<Permit | undefined> => {
    const index = judge.lastIndex(repository);
    if (index === undefined) return undefined;
    const key = `${repository.fullName}@${index.digest}`;
    // Blobs are asked for several at once: all of them wait for the same look.
    const looking = recalled.get(key) ?? permitMembers(repository, index.members);
    recalled.set(key, looking, 60_000);
    await looking;
    return permits.get(repository, digest);
  };

  const permitMembers = async (repository: Repository, members: readonly Digest[]): Promise<void> => {
    for (const member of members.slice(0, maxRecalled)) {
      // One that is refused stays without a permit; the client is told why when it asks for its manifest.
      const allowed = await judge.allow(repository, member).catch(() => undefined);
      if (allowed !== undefined) permits.add(repository, allowed.document, allowed.isAttachment);
    }
  };

  const blob = async (asked: Asked, route: Extract<Route, { kind: 'blob' }>): Promise<Outcome> => {
    const { request, response } = asked;
    const { digest } = route;
    const { method } = request;
    if (method === 'DELETE') return deleted(asked, route.repository, `@${digest}`, `blobs/${digest}`);
    if (method !== 'GET' && method !== 'HEAD') throw notServed();
    const { repository, rule } = begin(asked, route.repository, `@${digest}`, 'pull');
    const known = permits.get(repository, digest) ?? (await recall(repository, digest));
    const isPush =
      known === undefined && method === 'HEAD' && rule?.push === true && mayPush(asked, route.repository);
    const authorization = authorizationOf(request, isPush);
    // Where any image may be had, so may any blob; and those who push ask which ones are there already.
    const isOpen = isPush || (rule !== undefined && acceptsAnything(rule));
    if (known === undefined && !isOpen) throw notPermitted(repository, digest, method === 'HEAD');
    const permit = known ?? (await askForBlob(repository, digest, authorization));
    if (method === 'HEAD') {
      if (authorization !== 'own' && known !== undefined) {
        await checkRights(repository, `blobs/${digest}`, authorization);
      }
      return { kind: 'reply', reply: { ...blobHead(digest, permit), body: '' } };
    }
    const sent = await sendBlob(
      { repository, digest, permit, range: request.headers.range, authorization },
      response,
    );
    return { kind: 'sent', ...sent };
  };

  const mayPush = ({ request }: Asked, name: string): boolean => {
    try {
      hooks.authorize?.(request.headers.authorization, 'push', name);
      return true;
    } catch (thrown) {
      if (thrown instanceof Refusal) return false;
      throw thrown;
    }
  };

  const pushed = async (
    asked: Asked,
    { repository: name, reference }: Extract<Route, { kind: 'manifest' }>,
    shown: string,
  ): Promise<Outcome> => {
    const { request, told } = asked;
    const { repository, rule } = begin(asked, name, shown, 'push');
    refusePush(rule, repository);
    const document = await readPushed(request, repository, reference);
    const push = { repository: name, fullName: repository.fullName, reference, document, user: told.user };
    const go = async () => {
      const reply = await passManifest(document, repository, reference, authorizationOf(request, true));
      if (reply.status !== 201) return reply;
      judge.askAgain(repository);
      const { subject } = document;
      if (subject === undefined || reply.headers['oci-subject'] !== undefined) return reply;
      await inTurn(`${repository.fullName}@${subject}`, () =>
        keepReferrer(library, repository, document, authorizationOf(request, true)),
      );
      return { ...reply, headers: { ...reply.headers, 'oci-subject': subject } };
    };
    const reply = hooks.push === undefined ? await go() : await hooks.push(push, go);
    return { kind: 'reply', reply };
  };

  const upload = async (asked: Asked, name: string, session?: string): Promise<Outcome> => {
    const { request, query } = asked;
    const { repository, rule } = begin(asked, name, '', 'push');
    refusePush(rule, repository);
    const methods = session === undefined ? ['POST'] : ['PATCH', 'PUT', 'GET', 'DELETE'];
    if (!methods.includes(request.method ?? '')) throw notServed();
    const authorization = authorizationOf(request, true);
    const step = { query, authorization, ...(session === undefined ? {} : { session }) };
    return { kind: 'reply', reply: await passUpload(request, repository, step) };
  };

  const deleted = async (
    asked: Asked,
    name: string,
    shown: string,
    path: `manifests/${string}` | `blobs/${Digest}`,
  ): Promise<Outcome> => {
    const { repository, rule } = begin(asked, name, shown, 'delete');
    if (rule?.delete !== true) {
      throw new Refusal(
        403,
        'DENIED',
        `Nothing is deleted in ${repository.fullName}; "delete: true" in its rule would allow it.`,
        {
          rule: rule?.name ?? 'no-rule',
        },
      );
    }
    hooks.beforeDelete?.(name, path.slice(path.indexOf('/') + 1));
    const reply = await passDelete(repository, path, authorizationOf(asked.request, true));
    judge.forget();
    library.forget();
    permits.forget();
    return { kind: 'reply', reply };
  };

  const ping = async ({ request, told }: Asked): Promise<Outcome> => {
    const plain = {
      kind: 'reply',
      reply: { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
    } as const;
    if (hooks.authorize !== undefined) {
      told.user = hooks.authorize(request.headers.authorization, 'login', undefined).user;
      return plain;
    }
    const upstream = upstreams.find(({ options: { prefix } }) => prefix === '');
    if (options.clientAuth === 'none' || upstream === undefined) return plain;
    // Clients learn here where to sign in.
    const answer = await upstream.send('', {
      method: 'GET',
      path: '',
      authorization: { header: request.headers.authorization },
    });
    return { kind: 'reply', reply: await replyFrom(answer, find('ping', null)) };
  };

  return async (asked) => {
    const { request, route, query } = asked;
    const isQuestion = request.method === 'GET' || request.method === 'HEAD';
    switch (route.kind) {
      case 'health':
        policy();
        return text('ok\n');
      case 'metrics':
        return text(options.metricsText());
      case 'ping':
        return ping(asked);
      case 'catalog':
        throw new Refusal(404, 'UNSUPPORTED', 'The gateway does not list repositories.', {
          rule: 'unknown-route',
        });
      case 'manifest':
        return manifest(asked, route);
      case 'blob':
        return blob(asked, route);
      case 'uploads':
        return upload(asked, route.repository);
      case 'upload':
        return upload(asked, route.repository, route.session);
      case 'tags': {
        const { repository, rule } = begin(asked, route.repository, '', 'pull');
        if (!isQuestion) throw notServed();
        refuseUnnamed(rule, repository);
        return { kind: 'reply', reply: await listTags(repository, query, authorizationOf(request, false)) };
      }
      case 'referrers': {
        const { repository, rule } = begin(asked, route.repository, `@${route.digest}`, 'pull');
        if (!isQuestion) throw notServed();
        refuseUnnamed(rule, repository);
        const authorization = authorizationOf(request, false);
        if (authorization !== 'own')
          await checkRights(repository, `manifests/${route.digest}`, authorization);
        return {
          kind: 'reply',
          reply: await listReferrers(library, repository, route.digest, query.get('artifactType')),
        };
      }
    }
  };
}

function manifestReply({ bytes, digest, mediaType, subject }: CheckedDocument, isHead: boolean): Reply {
  const headers = {
    'content-type': mediaType,
    'content-length': String(bytes.length),
    'docker-content-digest': digest,
    etag: `"${digest}"`,
    ...(subject === undefined ? {} : { 'oci-subject': subject }),
  };
  return { status: 200, headers, body: isHead ? '' : bytes };
}

/** With its own credentials the gateway could read what the client may not. */
async function checkRights(
  repository: Repository,
  wanted: string,
  authorization: { readonly header: string | undefined },
): Promise<void> {
  const { upstream, path, fullName } = repository;
  const answer = await upstream.send(path, {
    method: 'HEAD',
    path: wanted,
    headers: { accept: '*/*' },
    authorization,
  });
  answer.message.resume();
  if (answer.status === 200) return;
  if (answer.status === 401 || answer.status === 403) throw rightsRefusal(answer, fullName);
  throw failureOf(answer.status, `${wanted} of ${fullName}`);
}

/** Those who push ask by HEAD whether an image is there already; what they may not pull is not there for them. */
function hidden(thrown: unknown): unknown {
  return thrown instanceof Refusal && thrown.status === 403
    ? new Refusal(404, 'MANIFEST_UNKNOWN', thrown.message, { rule: thrown.rule })
    : thrown;
}

function notPermitted({ fullName }: Repository, digest: Digest, isHead: boolean): Refusal {
  return new Refusal(
    isHead ? 404 : 403,
    isHead ? 'BLOB_UNKNOWN' : 'DENIED',
    `${fullName}@${digest} is not a blob of an image that was let through lately; pull the image's manifest first.`,
    { rule: 'no-manifest-names-it' },
  );
}

function refusePush(rule: Rule | undefined, repository: Repository): void {
  refuseUnnamed(rule, repository);
  if (rule?.push === true) return;
  throw new Refusal(
    403,
    'DENIED',
    `Nothing is pushed to ${repository.fullName}; "push: true" in its rule would allow it.`,
    {
      rule: rule?.name ?? 'no-rule',
    },
  );
}

function refuseUnnamed(rule: Rule | undefined, { fullName }: Repository): void {
  if (rule !== undefined && rule.refuse === undefined) return;
  throw new Refusal(
    403,
    'DENIED',
    rule === undefined
      ? `No rule of the policy names ${fullName}.`
      : `${fullName} is refused by ${rule.name}: ${rule.refuse}`,
    {
      rule: rule?.name ?? 'no-rule',
    },
  );
}

function notServed(): Refusal {
  return new Refusal(405, 'UNSUPPORTED', 'This method is not served here.', { rule: 'unknown-route' });
}

function text(body: string): Outcome {
  return {
    kind: 'reply',
    reply: { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body },
  };
}
