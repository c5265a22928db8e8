import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { type Digest, isDigest } from '../../core/digest.js';
import { parseReference } from '../../formats/oci/reference.js';
import { Refusal, type Repository } from '../gateway/index.js';
import { refusalFrom, replyOf } from '../gateway/reply.js';
import type { Promoted } from './promote.js';
import type { Scope } from './sign-in.js';

/** What the registry does besides the distribution API. */
export interface RegistryApi {
  authorize(authorization: string | undefined, scopes: readonly Scope[]): { readonly user: string };
  find(name: string): Repository;
  promote(from: Repository, reference: string, to: Repository, tag: string, user: string): Promise<Promoted>;
  scan(repository: Repository, reference: string): Promise<Digest>;
  readonly ca: string;
}

const wishShape = v.strictObject({
  from: v.pipe(v.string(), v.maxLength(600)),
  to: v.optional(v.pipe(v.string(), v.maxLength(600))),
});
const maxWishBytes = 16 * 1024;

/** `/ca.crt`, `/seaworthy/promote` and `/seaworthy/scan`; false for everything else. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  api: RegistryApi,
): Promise<boolean> {
  const url = request.url ?? '';
  if (url === '/ca.crt' && request.method === 'GET') {
    response.writeHead(200, {
      'content-type': 'application/x-pem-file',
      'content-length': Buffer.byteLength(api.ca),
    });
    response.end(api.ca);
    return true;
  }
  if (url !== '/seaworthy/promote' && url !== '/seaworthy/scan') return false;
  try {
    if (request.method !== 'POST') throw new Refusal(405, 'UNSUPPORTED', 'Only POST is served here.');
    const { from, to } = await wishOf(request);
    const source = placeOf(from, api);
    const body =
      url === '/seaworthy/scan'
        ? await scanned(request, source, api)
        : await promoted(request, source, to, api);
    const text = JSON.stringify(body);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  } catch (thrown) {
    const reply = replyOf(refusalFrom(thrown));
    const more = request.complete ? {} : { connection: 'close' };
    response.writeHead(reply.status, {
      ...reply.headers,
      ...more,
      'content-length': Buffer.byteLength(reply.body),
    });
    response.end(reply.body);
  }
  return true;
}

async function promoted(
  request: IncomingMessage,
  source: Place,
  to: string | undefined,
  api: RegistryApi,
): Promise<Promoted> {
  const target = placeOf(to ?? '', api);
  if (isDigest(target.reference))
    throw new Refusal(400, 'MANIFEST_INVALID', 'An image is promoted to a tag.');
  const { user } = api.authorize(request.headers.authorization, [
    { repository: source.repository.name, actions: ['pull'] },
    { repository: target.repository.name, actions: ['pull', 'push'] },
  ]);
  return api.promote(source.repository, source.reference, target.repository, target.reference, user);
}

async function scanned(request: IncomingMessage, { repository, reference }: Place, api: RegistryApi) {
  api.authorize(request.headers.authorization, [{ repository: repository.name, actions: ['pull', 'push'] }]);
  return { image: `${repository.fullName}@${await api.scan(repository, reference)}`, queued: true };
}

interface Place {
  readonly repository: Repository;
  readonly reference: string;
}

/** `team/app:1` or `team/app@sha256:…`, without a registry: it is this one. */
function placeOf(text: string, api: RegistryApi): Place {
  const { repository, tag, digest } = parseReference(`registry.invalid/${text}`);
  return { repository: api.find(repository), reference: digest ?? tag ?? 'latest' };
}

async function wishOf(request: IncomingMessage): Promise<v.InferOutput<typeof wishShape>> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxWishBytes) throw new Refusal(413, 'SIZE_INVALID', 'The request is too long.');
    chunks.push(chunk);
  }
  try {
    return v.parse(wishShape, JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    throw new Refusal(400, 'UNSUPPORTED', 'The request has to be {"from": …, "to": …}.');
  }
}
