import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Digest } from '../core/digest.js';
import { digestOf, mediaTypes } from '../formats/oci/index.js';
import { listenLocally } from './listening.js';

/** Answers instead of the registry where it returns true. */
export type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface FakeRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** `GET /v2/…`, in order, and the `Authorization` that came with each. */
  readonly requests: readonly { readonly line: string; readonly authorization: string | undefined }[];
  readonly contents: RegistryContents;
  /** Replaced by tests at will. */
  intercept: Intercept;
  close(): Promise<void>;
}

/** What a registry holds: blobs by digest, documents by `repository/reference`. */
export interface RegistryContents {
  readonly blobs: Map<string, Uint8Array>;
  readonly documents: Map<string, { readonly bytes: Uint8Array; readonly type: string }>;
}

/** A registry that keeps to the distribution specification until a test shows it otherwise; on loopback. */
export async function startRegistry(): Promise<FakeRegistry> {
  const contents: RegistryContents = { blobs: new Map(), documents: new Map() };
  const requests: { line: string; authorization: string | undefined }[] = [];
  const server = createServer(async (request, response) => {
    requests.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    if (!(await registry.intercept(request, response))) serve(request, response, contents);
  });
  const port = await listenLocally(server);
  const registry: FakeRegistry = {
    host: `127.0.0.1:${port}`,
    requests,
    contents,
    intercept: () => false,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return registry;
}

function serve(request: IncomingMessage, response: ServerResponse, contents: RegistryContents): void {
  const url = request.url ?? '';
  const [, repository, kind, name] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(url) ?? [];
  const document = kind === 'manifests' ? contents.documents.get(`${repository}/${name}`) : undefined;
  const blob = kind === 'blobs' ? contents.blobs.get(name ?? '') : undefined;
  if (url === '/v2/') response.end('{}');
  else if (document) {
    const digest = digestOf(document.bytes);
    response.writeHead(200, { 'content-type': document.type, 'docker-content-digest': digest });
    response.end(document.bytes);
  } else if (blob) serveBlob(request, response, blob);
  else fail(response, 404, kind === 'manifests' ? 'MANIFEST_UNKNOWN' : 'BLOB_UNKNOWN', 'it is not here');
}

function serveBlob(request: IncomingMessage, response: ServerResponse, blob: Uint8Array): void {
  const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
  const rest = blob.subarray(Number(from ?? 0));
  response.writeHead(from === undefined ? 200 : 206, {
    'content-length': rest.length,
    'content-type': 'application/octet-stream',
    ...(from === undefined ? {} : { 'content-range': `bytes ${from}-${blob.length - 1}/${blob.length}` }),
  });
  response.end(rest);
}

/** distribution-spec, "Error Codes". */
export function fail(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): true {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ errors: [{ code, message }] }));
  return true;
}

/** Puts a document in place under its digest and, where given, a tag. */
export function pushDocument(
  contents: RegistryContents,
  repository: string,
  document: object | Uint8Array,
  { tag, type }: { readonly tag?: string; readonly type: string },
): Digest {
  const bytes =
    document instanceof Uint8Array ? document : new TextEncoder().encode(JSON.stringify(document));
  const digest = digestOf(bytes);
  for (const name of [digest, ...(tag === undefined ? [] : [tag])]) {
    contents.documents.set(`${repository}/${name}`, { bytes, type });
  }
  return digest;
}

/** Puts an OCI layout (`ociLayout` of `archives.ts`, one image per platform) in place under a tag. */
export function pushLayout(
  contents: RegistryContents,
  repository: string,
  tag: string,
  layout: ReadonlyMap<string, Uint8Array>,
): void {
  for (const [path, bytes] of layout) {
    if (!path.startsWith('blobs/')) continue;
    contents.blobs.set(digestOf(bytes), bytes);
    const kind = documentType(bytes);
    if (kind) pushDocument(contents, repository, bytes, { type: kind });
  }
  const index = layout.get('index.json');
  if (index) pushDocument(contents, repository, index, { tag, type: mediaTypes.ociIndex });
}

function documentType(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== 0x7b) return undefined;
  const document = JSON.parse(new TextDecoder().decode(bytes));
  if (Array.isArray(document.manifests)) return mediaTypes.ociIndex;
  return Array.isArray(document.layers) ? mediaTypes.ociManifest : undefined;
}
