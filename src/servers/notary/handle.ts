import { SeaworthyError } from '../../core/errors.js';
import { isRole } from '../../trust/notary/roles.js';
import { type NewFile, planRenewal, planUpdate, soon } from '../../trust/notary/update.js';
import { readRoot } from '../../trust/tuf/metadata.js';
import { parseStrictJson } from '../../trust/tuf/strict-json.js';
import type { HealthProbe } from '../shared/health.js';
import { windowIn } from './changefeed.js';
import type { StoredFile } from './collection.js';
import type { HeldKey } from './key-vault.js';
import { type Part, parseMultipart } from './multipart.js';
import { failure, json, ok, type Reply } from './reply.js';
import type { Route } from './route.js';
import { emptyCollection, keyHolderOf, type NotaryStorage, StorageConflict } from './storage.js';

/** A request without its socket. `body` is read only where a route wants one. */
export interface NotaryRequest {
  readonly method: string;
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly contentType: string;
  body(): Promise<Buffer>;
}

/** Collections whose names begin with one of these are served; all where the list is empty. */
export interface HandlerOptions {
  readonly storage: NotaryStorage;
  readonly now: () => Date;
  readonly gunPrefixes: readonly string[];
  readonly metricsText: () => Promise<string>;
  /** Throws where the storage does not work. */
  readonly health: HealthProbe;
}

export type Handler = (request: NotaryRequest) => Promise<Reply>;

const forCurrent = 'public, max-age=300, s-maxage=300, must-revalidate';
const forFixed = 'public, max-age=2592000, s-maxage=2592000';

/** The Notary v1 server API, apart from HTTP. Changes of one collection happen one after the other. */
export function createHandler(options: HandlerOptions): Handler {
  const inTurn = createTurns(options.storage);
  return async (request) => {
    const { route, method } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    switch (route.kind) {
      case 'ping':
        return isRead ? json({}) : unsupported;
      case 'health':
        return isRead ? healthReply(options.health) : unsupported;
      case 'metrics':
        return isRead
          ? ok(await options.metricsText(), 'text/plain; version=0.0.4; charset=utf-8')
          : unsupported;
      case 'changefeed':
        return isRead ? changefeed(options, request.query, route.gun) : unsupported;
      case 'collection':
        if (method !== 'POST' && method !== 'DELETE') return unsupported;
        if (!isServed(options, route.gun)) return failure(400, 'INVALID_GUN', route.gun);
        return method === 'POST'
          ? publish(options, request, route.gun, inTurn)
          : inTurn(route.gun, () => removeCollection(options, route.gun));
      case 'key':
        if (!isServed(options, route.gun)) return failure(404, 'METADATA_NOT_FOUND');
        if (method === 'POST') {
          return inTurn(route.gun, async () => keyReply(await options.storage.newKey(route.gun, route.role)));
        }
        return isRead ? inTurn(route.gun, () => currentKey(options, route.gun, route.role)) : unsupported;
      case 'current':
        if (!isRead) return unsupported;
        return currentFile(options, route.gun, route.role, inTurn);
      case 'checksum':
      case 'version':
        return isRead ? fixedFile(options, route) : unsupported;
      case 'unknown':
        return failure(404, 'METADATA_NOT_FOUND');
    }
  };
}

async function healthReply(health: HealthProbe): Promise<Reply> {
  try {
    await health();
    return json({});
  } catch {
    // Anyone may ask, so the reason is for the log of the server alone.
    return failure(503, 'UNAVAILABLE');
  }
}

const unsupported = failure(405, 'UNSUPPORTED');

function isServed({ gunPrefixes }: HandlerOptions, gun: string): boolean {
  return gunPrefixes.length === 0 || gunPrefixes.some((prefix) => gun.startsWith(prefix));
}

async function changefeed(
  { storage }: HandlerOptions,
  query: URLSearchParams,
  gun: string | undefined,
): Promise<Reply> {
  try {
    const records = await storage.feed(windowIn(query, gun));
    return json({ count: records.length, records });
  } catch (error) {
    if (error instanceof SeaworthyError && error.code === 'USAGE') {
      return failure(400, 'INVALID_PARAMETERS', error.message);
    }
    throw error;
  }
}

async function publish(
  { storage, now }: HandlerOptions,
  request: NotaryRequest,
  gun: string,
  inTurn: Turns,
): Promise<Reply> {
  const uploads = uploadsIn(parseMultipart(request.contentType, await request.body()));
  if (!(uploads instanceof Map)) return uploads;
  return inTurn(gun, async () => {
    const at = now();
    const stored = storage.collection(gun) ?? emptyCollection;
    const files = planUpdate({ gun, stored, uploads, now: at, held: keyHolderOf(storage, gun) });
    if (files.length > 0) await storage.commit(gun, files, at);
    return ok('', 'text/plain; charset=utf-8');
  });
}

/** Role names to files; an uploaded timestamp is dropped, because the server always signs its own. */
function uploadsIn(parts: readonly Part[]): Map<string, Uint8Array> | Reply {
  const uploads = new Map<string, Uint8Array>();
  for (const { fileName, bytes } of parts) {
    const role = (fileName ?? '').replace(/\.json$/, '');
    if (role === '') return failure(400, 'NO_FILENAME');
    if (!isRole(role)) return failure(400, 'INVALID_ROLE', role);
    if (uploads.has(role)) return failure(400, 'MALFORMED_UPLOAD', `${role} is there twice.`);
    try {
      parseStrictJson(bytes);
    } catch (error) {
      if (error instanceof SeaworthyError) return failure(400, 'MALFORMED_JSON', `${role}: ${error.message}`);
      throw error;
    }
    uploads.set(role, bytes);
  }
  uploads.delete('timestamp');
  return uploads;
}

async function removeCollection({ storage, now }: HandlerOptions, gun: string): Promise<Reply> {
  await storage.remove(gun, now());
  return ok('', 'text/plain; charset=utf-8');
}

/**
 * The key that the current root names, where it is ours; else the newest one that was made to wait for a root; else the
 * one that is offered, which is stored nowhere: anyone may ask for keys of collections that never come to be.
 */
async function currentKey({ storage }: HandlerOptions, gun: string, role: HeldKey['role']): Promise<Reply> {
  const keys = storage.keysOf(gun, role);
  const root = storage.collection(gun)?.current('root');
  const named = root === undefined ? undefined : readRoot(root).signed.roles[role].keyids;
  const inUse = keys.find(({ id }) => named?.includes(id));
  if (inUse !== undefined) return keyReply(inUse);
  const offered = storage.offeredKey(gun, role);
  return keyReply(named?.includes(offered.id) ? offered : (keys.at(-1) ?? offered));
}

function keyReply({ publicKey }: HeldKey): Reply {
  return json(publicKey);
}

async function currentFile(
  options: HandlerOptions,
  gun: string,
  role: string,
  inTurn: Turns,
): Promise<Reply> {
  const { storage } = options;
  await storage.refresh?.(gun);
  if (isDue(options, gun, role)) await inTurn(gun, () => renew(options, gun, role));
  const collection = storage.collection(gun);
  const file = collection?.currentFile(role);
  if (collection === undefined || file === undefined) return failure(404, 'METADATA_NOT_FOUND');
  return fileReply(file, await storage.bytesOf(collection, file), forCurrent);
}

/** Only timestamp and snapshot are signed anew, and only when a client asks. */
function isDue({ storage, now }: HandlerOptions, gun: string, role: string): boolean {
  if (role !== 'timestamp' && role !== 'snapshot') return false;
  const collection = storage.collection(gun);
  return collection !== undefined && collection.expiresMs() <= soon(now());
}

async function renew(options: HandlerOptions, gun: string, role: string): Promise<void> {
  const { storage, now } = options;
  const stored = storage.collection(gun);
  // Another request may have renewed it while this one waited for its turn.
  if (stored === undefined || !isDue(options, gun, role)) return;
  const files: readonly NewFile[] = planRenewal({ gun, stored, now: now(), held: keyHolderOf(storage, gun) });
  if (files.length > 0) await storage.commit(gun, files, now());
}

async function fixedFile(
  { storage }: HandlerOptions,
  route: Extract<Route, { kind: 'checksum' | 'version' }>,
): Promise<Reply> {
  await storage.refresh?.(route.gun);
  const collection = storage.collection(route.gun);
  const file =
    route.kind === 'checksum'
      ? collection?.fileBySha256(route.role, route.hash)
      : collection?.fileByVersion(route.role, route.version);
  if (collection === undefined || file === undefined) return failure(404, 'METADATA_NOT_FOUND');
  return fileReply(file, await storage.bytesOf(collection, file), forFixed);
}

function fileReply({ createdAt }: StoredFile, bytes: Uint8Array, cacheControl: string): Reply {
  const headers = { 'Cache-Control': cacheControl, 'Last-Modified': new Date(createdAt).toUTCString() };
  return ok(bytes, 'text/plain; charset=utf-8', headers);
}

type Turns = <Result>(gun: string, work: () => Promise<Result>) => Promise<Result>;

const maxAttempts = 8;

/**
 * What a check saw must still be so when its result is stored: one change at a time for each collection. Where another
 * server was faster, the work is done again on what that one stored.
 */
function createTurns(storage: NotaryStorage): Turns {
  const last = new Map<string, Promise<unknown>>();
  const worked = async <Result>(gun: string, work: () => Promise<Result>): Promise<Result> => {
    for (let attempt = 1; ; attempt += 1) {
      await storage.refresh?.(gun);
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof StorageConflict) || attempt === maxAttempts) throw error;
      }
    }
  };
  return (gun, work) => {
    const before = last.get(gun) ?? Promise.resolve();
    const mine = before.then(
      () => worked(gun, work),
      () => worked(gun, work),
    );
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(gun, settled);
    void settled.then(() => {
      if (last.get(gun) === settled) last.delete(gun);
    });
    return mine;
  };
}
