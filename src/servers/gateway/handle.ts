import { isDigest } from '../../core/digest.js';
import { listReferrers, listTags, noReferrers } from './listings.js';
import { pullBlob, pullManifest } from './pulls.js';
import { beginUpload, continueUpload, deleteBlob, deleteManifest, pushManifest } from './pushes.js';
import { Refusal } from './reply.js';
import type { Route } from './route.js';
import {
  type Asked,
  authorizationOf,
  begin,
  checkRights,
  createServing,
  type HandlerOptions,
  type Outcome,
  type RouteHandler,
  refuseUnnamed,
  replied,
} from './serving.js';
import { replyFrom } from './uploads.js';

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Methods<Kind extends Route['kind']> = Readonly<Partial<Record<Method, RouteHandler<Kind>>>>;
type Handler = (asked: Asked) => Promise<Outcome>;

const health: RouteHandler<'health'> = async (serving) => {
  serving.policy();
  await serving.health();
  return text('ok\n');
};

const metrics: RouteHandler<'metrics'> = (serving) => text(serving.metricsText());

const catalog: RouteHandler<'catalog'> = () => {
  throw new Refusal(404, 'UNSUPPORTED', 'The gateway does not list repositories.', {
    rule: 'unknown-route',
  });
};

const ping: RouteHandler<'ping'> = async ({ hooks, upstreams, clientAuth, find }, { request, note }) => {
  const plain = replied({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' });
  if (hooks.authorize !== undefined) {
    note.user = hooks.authorize(request.headers.authorization, 'login', undefined).user;
    return plain;
  }
  const upstream = upstreams.find(({ options: { prefix } }) => prefix === '');
  if (clientAuth === 'none' || upstream === undefined) return plain;
  // Clients learn here where to sign in.
  const authorization = { header: request.headers.authorization };
  const answer = await upstream.send('', { method: 'GET', path: '', authorization });
  return replied(await replyFrom(answer, find('ping', null)));
};

const tags: RouteHandler<'tags'> = async (serving, asked, route) => {
  const begun = begin(serving, asked, { name: route.repository, shown: '', rights: 'pull' });
  refuseUnnamed(begun);
  return replied(await listTags(begun.repository, asked.query, authorizationOf(serving, asked, false)));
};

const referrers: RouteHandler<'referrers'> = async (serving, asked, { repository: name, digest }) => {
  const begun = begin(serving, asked, { name, shown: `@${digest}`, rights: 'pull' });
  refuseUnnamed(begun);
  const artifactType = asked.query.get('artifactType');
  // Subjects are named by SHA-256 in all that is let through.
  if (!isDigest(digest)) return replied(noReferrers(artifactType));
  await checkRights(begun.repository, `manifests/${digest}`, authorizationOf(serving, asked, false));
  return replied(await listReferrers(serving.library, begun.repository, digest, artifactType));
};

const routes: { readonly [Kind in Route['kind']]: Methods<Kind> } = {
  health: { GET: health, HEAD: health },
  metrics: { GET: metrics, HEAD: metrics },
  ping: { GET: ping, HEAD: ping },
  catalog: { GET: catalog, HEAD: catalog },
  manifest: { GET: pullManifest, HEAD: pullManifest, PUT: pushManifest, DELETE: deleteManifest },
  blob: { GET: pullBlob, HEAD: pullBlob, DELETE: deleteBlob },
  uploads: { POST: beginUpload },
  upload: { GET: continueUpload, PATCH: continueUpload, PUT: continueUpload, DELETE: continueUpload },
  tags: { GET: tags, HEAD: tags },
  referrers: { GET: referrers, HEAD: referrers },
};

/** The distribution API, apart from sockets. */
export function createHandler(options: HandlerOptions): Handler {
  const serving = createServing(options);
  return async (asked) => {
    const { route, request } = asked;
    const methods = routes[route.kind] as Methods<Route['kind']>;
    const handler = methods[request.method as Method];
    if (handler === undefined) throw notServed(Object.keys(methods));
    return handler(serving, asked, route as never);
  };
}

function notServed(allowed: readonly string[]): Refusal {
  return new Refusal(405, 'UNSUPPORTED', 'This method is not served here.', {
    rule: 'unknown-route',
    headers: { allow: allowed.join(', ') },
  });
}

function text(body: string): Outcome {
  return replied({ status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body });
}
