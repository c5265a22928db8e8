import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { type Digest, isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { readJson } from '../../formats/json/read.js';
import { parseReference } from '../../formats/oci/reference.js';
import { send as reply } from '../gateway/exchange.js';
import { Refusal, type Repository } from '../gateway/index.js';
import { refusalFrom, replyOf } from '../gateway/reply.js';
import type { AuditLog, AuditRecord } from '../shared/audit.js';
import { Overloaded, readWhole } from '../shared/body.js';
import { createByteBudget } from '../shared/byte-budget.js';
import type { Promoted } from './promote.js';
import type { Enqueued } from './scanner.js';
import type { Scope } from './sign-in.js';

/** What the registry does besides the distribution API. */
export interface RegistryApi {
  readonly world: World;
  readonly audit: AuditLog;
  readonly ca: string;
  authorize(authorization: string | undefined, scopes: readonly Scope[]): { readonly user: string };
  find(name: string): Repository;
  promote(from: Repository, reference: string, to: Repository, tag: string, user: string): Promise<Promoted>;
  scan(repository: Repository, reference: string): Promise<Enqueued & { readonly digest: Digest }>;
}

const wantedShape = v.strictObject({
  from: v.pipe(v.string(), v.maxLength(600)),
  to: v.optional(v.pipe(v.string(), v.maxLength(600))),
});
const maxWantedBytes = 16 * 1024;

/** `/ca.crt`, `/seaworthy/promote` and `/seaworthy/scan`; false for everything else. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  api: RegistryApi,
): Promise<boolean> {
  const url = request.url ?? '';
  if (url === '/ca.crt' && request.method === 'GET') {
    reply(request, response, {
      status: 200,
      headers: { 'content-type': 'application/x-pem-file' },
      body: api.ca,
    });
    return true;
  }
  const action = actions.get(url);
  if (action === undefined) return false;
  const call: Call = { request, api, startedMs: api.world.monotonicMs(), note: { image: url } };
  try {
    if (request.method !== 'POST') throw new Refusal(405, 'UNSUPPORTED', 'Only POST is served here.');
    const body = JSON.stringify(await action(await wantedOf(request), call));
    write(call, 200);
    reply(request, response, { status: 200, headers: { 'content-type': 'application/json' }, body });
  } catch (thrown) {
    refuse(response, call, refusalFrom(thrown));
  }
  return true;
}

type Wanted = v.InferOutput<typeof wantedShape>;

interface Call {
  readonly request: IncomingMessage;
  readonly api: RegistryApi;
  readonly startedMs: number;
  /** What is known of it, for the audit log. */
  readonly note: { image: string; user?: string };
}

const actions: ReadonlyMap<string, (wanted: Wanted, call: Call) => Promise<object>> = new Map([
  ['/seaworthy/promote', promoted],
  ['/seaworthy/scan', scanned],
]);

async function promoted({ from, to }: Wanted, call: Call): Promise<object> {
  const { api, note } = call;
  const [source, target] = [placeOf(from, api), placeOf(to ?? '', api)];
  note.image = `${target.repository.fullName}:${target.reference}`;
  if (isDigest(target.reference))
    throw new Refusal(400, 'MANIFEST_INVALID', 'An image is promoted to a tag.');
  const { user } = authorized(call, [
    { repository: source.repository.name, actions: ['pull'] },
    { repository: target.repository.name, actions: ['pull', 'push'] },
  ]);
  write(call, 0, { event: 'begun' });
  return api.promote(source.repository, source.reference, target.repository, target.reference, user);
}

async function scanned({ from }: Wanted, call: Call): Promise<object> {
  const { repository, reference } = placeOf(from, call.api);
  call.note.image = `${repository.fullName} ${reference}`;
  authorized(call, [{ repository: repository.name, actions: ['pull', 'push'] }]);
  const { digest, images, leftOut } = await call.api.scan(repository, reference);
  return { image: `${repository.fullName}@${digest}`, queued: true, images, leftOut };
}

function authorized({ request, api, note }: Call, scopes: readonly Scope[]): { readonly user: string } {
  const caller = api.authorize(request.headers.authorization, scopes);
  note.user = caller.user;
  return caller;
}

/** @throws SeaworthyError IO */
function write(
  { request, api: { world, audit }, note, startedMs }: Call,
  status: number,
  more: Partial<AuditRecord> = {},
): void {
  audit.write({
    time: world.now().toISOString(),
    client: request.socket.remoteAddress ?? '',
    ...(note.user === undefined ? {} : { user: note.user }),
    method: request.method ?? '',
    image: note.image,
    allow: true,
    status,
    rule: (request.url ?? '').slice(1, 100),
    tookMs: Math.round(world.monotonicMs() - startedMs),
    ...more,
  });
}

/** A refusal that cannot be written down is one all the same. */
function refuse(response: ServerResponse, call: Call, refusal: Refusal): void {
  const { status, rule, message } = refusal;
  try {
    write(call, status, { allow: false, rule, reason: message.slice(0, 2000) });
  } finally {
    reply(call.request, response, replyOf(refusal));
  }
}

interface Place {
  readonly repository: Repository;
  readonly reference: string;
}

/** `team/app:1` or `team/app@sha256:…`, without a registry: it is this one. */
function placeOf(text: string, api: RegistryApi): Place {
  const { repository, tag, digest } = referenceIn(text);
  return { repository: api.find(repository), reference: digest ?? tag ?? 'latest' };
}

function referenceIn(text: string): ReturnType<typeof parseReference> {
  try {
    return parseReference(`registry.invalid/${text}`);
  } catch {
    throw new Refusal(400, 'NAME_INVALID', 'The image has to be NAME:TAG or NAME@DIGEST of this registry.', {
      rule: 'malformed-request',
    });
  }
}

/** Of requests on their way up, for all clients together: the body comes before it is known who asks. */
const openRequests = createByteBudget(4 * 1024 * 1024);
const patienceMs = 30_000;

async function wantedOf(request: IncomingMessage): Promise<Wanted> {
  const share = openRequests.take(0);
  if (share === undefined) throw tooMany();
  try {
    const body = await readWhole(request, { maxBytes: maxWantedBytes, patienceMs, share });
    return v.parse(wantedShape, readJson(body.toString('utf8')));
  } catch (thrown) {
    if (thrown instanceof Overloaded) throw tooMany();
    if (thrown instanceof SeaworthyError && thrown.code === 'LIMIT_EXCEEDED')
      throw new Refusal(413, 'SIZE_INVALID', 'The request is too long.');
    throw new Refusal(400, 'UNSUPPORTED', 'The request has to be {"from": …, "to": …}.');
  } finally {
    share.release();
  }
}

function tooMany(): Refusal {
  return new Refusal(503, 'UNAVAILABLE', 'Too many requests are open at once. Try again in a moment.', {
    headers: { 'retry-after': '2' },
  });
}
