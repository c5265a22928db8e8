import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Digest } from '../core/digest.js';
import { digestOf, mediaTypes } from '../formats/oci/index.js';
import {
  type AuditRecord,
  createGateway,
  type GatewayOptions,
  readGatewayPolicy,
} from '../servers/gateway/index.js';
import { attestImage, type SigningKey, signImage } from '../trust/cosign/index.js';
import type { WritableTrustStore } from '../trust/registry/index.js';
import { verdictType } from '../trust/verdict/index.js';
import { createRealWorld } from '../world/index.js';
import { listenLocally } from './listening.js';

export const today = new Date('2026-02-03T12:00:00Z');
export const registryName = 'registry.test';

export interface Stored {
  bytes: Uint8Array;
  type: string;
}

/** A registry in memory whose every answer can be bent. */
export interface BentRegistry {
  readonly origin: string;
  readonly manifests: Map<string, Stored>;
  readonly blobs: Map<string, Uint8Array>;
  readonly asked: string[];
  /** Answers in place of the registry where it gives true. */
  bend: (request: IncomingMessage, response: ServerResponse) => boolean;
  store(repository: string): WritableTrustStore;
  close(): void;
}

export async function startBentRegistry(): Promise<BentRegistry> {
  const manifests = new Map<string, Stored>();
  const blobs = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const server = createServer((asking, response) => {
    asked.push(`${asking.method} ${asking.url}`);
    if (bent.bend(asking, response)) return;
    answer(asking, response, manifests, blobs);
  });
  const port = await listenLocally(server);
  const bent: BentRegistry = {
    origin: `http://127.0.0.1:${port}`,
    manifests,
    blobs,
    asked,
    bend: () => false,
    store: (repository) => storeIn(repository, manifests, blobs),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return bent;
}

function answer(
  { url = '', method }: IncomingMessage,
  response: ServerResponse,
  manifests: ReadonlyMap<string, Stored>,
  blobs: ReadonlyMap<string, Uint8Array>,
): void {
  const [, repository = '', kind, name = ''] =
    /^\/v2\/(.+)\/(manifests|blobs|referrers)\/([^/]+)$/.exec(url) ?? [];
  const found = kind === 'manifests' ? manifests.get(`${repository}:${name}`) : undefined;
  const bytes = kind === 'blobs' ? blobs.get(name) : found?.bytes;
  if (bytes === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': found?.type ?? 'application/octet-stream',
    'content-length': bytes.length,
    ...(found === undefined ? {} : { 'docker-content-digest': digestOf(bytes) }),
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}

function storeIn(
  repository: string,
  manifests: Map<string, Stored>,
  blobs: Map<string, Uint8Array>,
): WritableTrustStore {
  return {
    name: `${registryName}/${repository}`,
    manifest: async (name) => {
      const found = manifests.get(`${repository}:${name}`);
      return found && { bytes: found.bytes, digest: digestOf(found.bytes), mediaType: found.type };
    },
    blob: async ({ digest }) => blobs.get(digest) ?? new Uint8Array(0),
    referrers: async () => [],
    listsReferrers: async () => false,
    putBlob: async (bytes) => {
      blobs.set(digestOf(bytes), bytes);
    },
    removeManifest: async () => false,
    putManifest: async (bytes, type, tag) => {
      const digest = digestOf(bytes);
      manifests.set(`${repository}:${digest}`, { bytes, type });
      if (tag !== undefined) manifests.set(`${repository}:${tag}`, { bytes, type });
      return digest;
    },
  };
}

export interface PushedImage {
  readonly digest: Digest;
  readonly bytes: Uint8Array;
  readonly config: Uint8Array;
  readonly layer: Uint8Array;
  readonly type: string;
}

export const layerType = 'application/vnd.oci.image.layer.v1.tar';

/** An image of one layer, which `change` may alter in its manifest. */
export async function pushTestImage(
  store: WritableTrustStore,
  {
    label = 'app',
    tag = '1',
    layerBytes = 300_000,
    change = (manifest: object): object => manifest,
    type = mediaTypes.ociManifest as string,
  } = {},
): Promise<PushedImage> {
  const layer = Buffer.alloc(layerBytes, label);
  const config = jsonBytes({
    os: 'linux',
    architecture: 'amd64',
    config: { Labels: { label } },
    rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
  });
  const bytes = jsonBytes(
    change({
      schemaVersion: 2,
      mediaType: type,
      config: descriptor(config, mediaTypes.ociConfig),
      layers: [descriptor(layer, layerType)],
    }),
  );
  await store.putBlob(layer);
  await store.putBlob(config);
  return { digest: await store.putManifest(bytes, type, tag), bytes, config, layer, type };
}

export function descriptor(bytes: Uint8Array, mediaType: string) {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

export function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

export async function sign(
  store: WritableTrustStore,
  key: SigningKey,
  digest: Digest,
  name = store.name,
): Promise<void> {
  await signImage({ store, key, digest, dockerReference: name, now: today });
}

export async function attestVerdict(
  store: WritableTrustStore,
  key: SigningKey,
  digest: Digest,
  change: object = {},
): Promise<void> {
  const predicate = {
    generatedAt: '2026-02-01T00:00:00.000Z',
    outcome: 'pass',
    policy: { name: 'default', clauses: ['kev', 'critical'] },
    broken: [],
    ...change,
  };
  const claim = { predicateType: verdictType, predicate };
  await attestImage({ store, key, digest, dockerReference: store.name, now: today }, claim);
}

export interface TestGateway {
  readonly origin: string;
  readonly audit: AuditRecord[];
  get(
    path: string,
    headers?: Readonly<Record<string, string>>,
    method?: string,
    body?: Uint8Array,
  ): Promise<Got>;
  close(): void;
}

export interface Got {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** Whether all came that was announced. */
  readonly isWhole: boolean;
  readonly message: string;
}

/** @param keys by the names that the policy calls them */
export async function startTestGateway(
  origin: string,
  policy: object | (() => never),
  keys: Readonly<Record<string, string>>,
  more: Partial<GatewayOptions> & { readonly upstream?: object } = {},
): Promise<TestGateway> {
  const audit: AuditRecord[] = [];
  const files = { read: (path: string) => keys[path] ?? '' };
  const read =
    typeof policy === 'function'
      ? undefined
      : readGatewayPolicy(JSON.stringify(policy), 'gateway.yaml', files);
  const { upstream = {}, ...options } = more;
  const gateway = createGateway({
    world: { ...createRealWorld({ env: {} }), now: () => today },
    upstreams: [
      { origin, name: registryName, prefix: '', redirectHosts: [], allowInner: false, ...upstream },
    ],
    policy: () => read ?? (policy as () => never)(),
    audit: { write: (record) => void audit.push(record), close: () => {} },
    publicNames: [],
    clientAuth: 'none',
    keepMs: 60_000,
    ...options,
  });
  const port = await listenLocally(gateway.server);
  const own = `http://127.0.0.1:${port}`;
  return {
    origin: own,
    audit,
    get: (path, headers, method, body) => ask(`${own}${path}`, headers, method, body),
    close: () => {
      gateway.server.closeAllConnections();
      gateway.server.close();
      gateway.close();
    },
  };
}

export function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  body?: Uint8Array,
): Promise<Got> {
  // The path goes out as it is: URL would repair it.
  const [, host = '', path = '/'] = /^http:\/\/([^/]+)(\/.*)$/.exec(url) ?? [];
  const [hostname, port] = host.split(':');
  return new Promise((resolve, reject) => {
    const client = request({ hostname, port, path, method, headers, agent: false }, (message) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('error', () => {});
      message.on('close', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString('utf8');
        const said = /"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? '';
        resolve({
          status: message.statusCode ?? 0,
          headers: message.headers,
          body: bytes,
          isWhole: message.complete,
          message: said,
        });
      });
    });
    client.on('error', reject);
    client.end(body);
  });
}
