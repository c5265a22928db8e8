import { type Digest, isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import type { HttpResponse } from '../../core/world.js';
import { acceptedManifestTypes, checkDigest } from '../../formats/oci/index.js';
import type { Reference } from '../../formats/oci/reference.js';
import {
  createRegistryStore,
  type RegistryPort,
  type WritableTrustStore,
} from '../../trust/registry/index.js';
import { readBody } from '../../world/http-body.js';
import { BoundedMap } from './bounded-map.js';
import { type CheckedDocument, checkDocument, maxManifestBytes } from './document.js';
import { NotInRegistry, Refusal } from './reply.js';
import { type Authorization, refuseEncoding, type Upstream, wholeBody } from './upstream.js';

/** One repository as clients call it, and where it lies. */
export interface Repository {
  /** As in the client's path. */
  readonly name: string;
  readonly upstream: Upstream;
  /** As the upstream calls it. */
  readonly path: string;
  /** Registry and repository, as policies name it. */
  readonly fullName: string;
  /** All names that a signature may speak of: the upstream's first, then those of the gateway. */
  readonly names: readonly Reference[];
}

/** @param publicNames hosts under which clients know the gateway */
export function repositoryFinder(
  upstreams: readonly Upstream[],
  publicNames: readonly string[],
): (name: string, namespace: string | null) => Repository {
  const byPrefix = [...upstreams].sort((a, b) => b.options.prefix.length - a.options.prefix.length);
  return (name, namespace) => {
    // containerd says with `ns` which registry a mirror is asked for.
    const named = upstreams.find(({ options }) => options.name === namespace);
    const upstream =
      named ?? byPrefix.find(({ options }) => options.prefix === '' || name.startsWith(`${options.prefix}/`));
    if (upstream === undefined) {
      throw new Refusal(404, 'NAME_UNKNOWN', `No upstream of this gateway has the repository ${name}.`);
    }
    const { prefix, name: registry } = upstream.options;
    const path = named !== undefined || prefix === '' ? name : name.slice(prefix.length + 1);
    const names = [
      { registry, repository: path },
      ...publicNames.map((host) => ({ registry: host, repository: name })),
    ];
    return { name, upstream, path, fullName: `${registry}/${path}`, names };
  };
}

export interface Library {
  /**
   * The manifest or index under a tag or digest: the bytes that are judged are those that are given out, so a tag that
   * moves in between moves nothing.
   * @throws SeaworthyError NOT_FOUND, NETWORK, DIGEST_MISMATCH, MANIFEST_INVALID
   */
  manifest(repository: Repository, reference: string): Promise<CheckedDocument>;
  /** What is said about images, read with the gateway's own credentials unless others are given. */
  store(repository: Repository, authorization?: Authorization): WritableTrustStore;
  forget(): void;
}

const keptMs = 3_600_000;

export function createLibrary(nowMs: () => number): Library {
  const documents = new BoundedMap<CheckedDocument>({ maxEntries: 20_000, maxCost: 64 * 1024 * 1024 }, nowMs);
  const inFlight = new Map<string, Promise<CheckedDocument>>();

  const read = async (repository: Repository, reference: string): Promise<CheckedDocument> => {
    const document = await fetchManifest(repository, reference);
    documents.set(`${repository.fullName}@${document.digest}`, document, keptMs, document.bytes.length);
    return document;
  };

  return {
    manifest: async (repository, reference) => {
      const key = `${repository.fullName}@${reference}`;
      const known = isDigest(reference) ? documents.get(key) : undefined;
      if (known !== undefined) return known;
      const running = inFlight.get(key);
      if (running !== undefined) return running;
      const reading = read(repository, reference).finally(() => inFlight.delete(key));
      inFlight.set(key, reading);
      return reading;
    },
    store: (repository, authorization = 'own') =>
      createRegistryStore(portOf(repository, authorization), repository.fullName),
    forget: () => documents.clear(),
  };
}

async function fetchManifest(repository: Repository, reference: string): Promise<CheckedDocument> {
  const where = `${repository.fullName}${isDigest(reference) ? '@' : ':'}${reference}`;
  const answer = await repository.upstream.send(repository.path, {
    method: 'GET',
    path: `manifests/${reference}`,
    headers: { accept: acceptedManifestTypes.join(', ') },
  });
  if (answer.status !== 200) {
    answer.message.resume();
    throw failureOf(answer.status, where);
  }
  const bytes = await wholeBody(answer, maxManifestBytes, where);
  const document = checkDocument(bytes, answer.headers['content-type'] ?? '', where);
  if (isDigest(reference)) checkDigest(document.digest, reference, where);
  refuseOtherDigest(answer.headers['docker-content-digest'], document.digest, where);
  return document;
}

/** A registry that states another digest than that of its bytes has been tampered with, or lies. */
function refuseOtherDigest(stated: string | string[] | undefined, actual: Digest, where: string): void {
  if (stated === undefined || stated === actual) return;
  throw new SeaworthyError(
    'DIGEST_MISMATCH',
    'the registry states another digest than that of the bytes it sends',
    {
      where,
    },
  );
}

export function failureOf(status: number, where: string): SeaworthyError {
  if (status === 404) return new NotInRegistry(where);
  if (status === 401 || status === 403) {
    return new SeaworthyError('REGISTRY_AUTH', `the registry refuses ${where} to the gateway (${status})`, {
      whatToDo: 'Log the gateway in: docker login on its machine',
    });
  }
  if (status === 429)
    return new SeaworthyError('REGISTRY_RATE_LIMIT', `the registry asks to come back later for ${where}`);
  return new SeaworthyError('NETWORK', `the registry answers ${status} for ${where}`);
}

/** The gateway's own way to the upstream, as the readers of signatures want it. */
function portOf({ upstream, path }: Repository, authorization: Authorization): RegistryPort {
  return {
    origin: upstream.options.origin,
    send: async (address, exchange): Promise<HttpResponse> => {
      // An upload is sent to where the registry says, which is a whole address.
      const base = `${upstream.options.origin}/v2/${path}/`;
      const wanted = address.startsWith(base) ? address.slice(base.length) : address;
      const answer = await upstream.send(path, {
        method: exchange.method,
        path: wanted,
        authorization,
        ...(exchange.headers === undefined ? {} : { headers: exchange.headers }),
        ...(exchange.body === undefined ? {} : { body: exchange.body }),
      });
      refuseEncoding(answer, exchange.what);
      const { origin } = upstream.options;
      const body = readBody(answer.message, {
        url: new URL(origin),
        maxBytes: exchange.maxBytes,
        timeoutMs: 30_000,
        headersOnly: exchange.method === 'HEAD',
      });
      if (!exchange.answers.includes(answer.status)) {
        answer.message.resume();
        throw failureOf(answer.status, exchange.what);
      }
      return {
        status: answer.status,
        headers: flat(answer.headers),
        url: `${origin}/v2/${path}/${wanted}`,
        body,
      };
    },
  };
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
