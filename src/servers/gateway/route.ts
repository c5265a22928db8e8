import { type BlobDigest, isBlobDigest } from './digests.js';
import { Refusal } from './reply.js';

/** What a request is about, once every other way to write it has been refused. */
export type Route =
  | { readonly kind: 'health' | 'metrics' | 'ping' | 'catalog' }
  | { readonly kind: 'manifest'; readonly repository: string; readonly reference: string }
  | { readonly kind: 'blob'; readonly repository: string; readonly digest: BlobDigest }
  | { readonly kind: 'uploads'; readonly repository: string }
  | { readonly kind: 'upload'; readonly repository: string; readonly session: string }
  | { readonly kind: 'tags'; readonly repository: string }
  | { readonly kind: 'referrers'; readonly repository: string; readonly digest: BlobDigest };

export interface Target {
  readonly route: Route;
  readonly query: URLSearchParams;
}

const tagShape = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** distribution-spec, "Pulling manifests": no two readers may take the same name for different ones. */
const componentShape = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const sessionShape = /^[A-Za-z0-9._=-]{1,512}$/;
const maxTargetChars = 8192;

/**
 * The target of a request line. Names are compared with the policy as they are, so a target that a registry could
 * read as another one (percent-encoding, empty or dotted parts, an absolute form) is refused and never repaired.
 */
export function routeOf(target: string): Target {
  if (target.length > maxTargetChars) throw malformed('The address is too long.');
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  if (!/^\/[A-Za-z0-9._:/=-]*$/.test(path)) {
    throw malformed('The path has characters that no name of an image has; percent-encoding is refused.');
  }
  return { route: routeOfPath(path), query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)) };
}

function routeOfPath(path: string): Route {
  if (path === '/healthz') return { kind: 'health' };
  if (path === '/metrics') return { kind: 'metrics' };
  if (path === '/v2/' || path === '/v2') return { kind: 'ping' };
  if (path === '/v2/_catalog') return { kind: 'catalog' };
  const parts = path.split('/');
  if (parts[0] !== '' || parts[1] !== 'v2') throw unknown();
  const words = parts.slice(2);
  if (words.at(-1) === '' && words.at(-2) === 'uploads' && words.at(-3) === 'blobs') {
    return { kind: 'uploads', repository: repositoryOf(words.slice(0, -3)) };
  }
  if (words.some((word) => word === '' || word === '.' || word === '..')) {
    throw malformed('The path has empty or dotted parts.');
  }
  const last = words.at(-1) ?? '';
  const kind = words.at(-2);
  if (kind === 'uploads' && words.at(-3) === 'blobs') {
    if (!sessionShape.test(last)) throw malformed('This is no upload.');
    return { kind: 'upload', repository: repositoryOf(words.slice(0, -3)), session: last };
  }
  if (kind === 'blobs' && last === 'uploads') {
    return { kind: 'uploads', repository: repositoryOf(words.slice(0, -2)) };
  }
  if (kind === 'tags' && last === 'list') return { kind, repository: repositoryOf(words.slice(0, -2)) };
  if (kind !== 'manifests' && kind !== 'blobs' && kind !== 'referrers') throw unknown();
  const repository = repositoryOf(words.slice(0, -2));
  if (kind === 'manifests') return { kind: 'manifest', repository, reference: referenceOf(last) };
  return { kind: kind === 'blobs' ? 'blob' : 'referrers', repository, digest: digestIn(last) };
}

function repositoryOf(words: readonly string[]): string {
  const name = words.join('/');
  if (words.length > 0 && name.length <= 255 && words.every((word) => componentShape.test(word))) return name;
  throw new Refusal(400, 'NAME_INVALID', 'The name of the repository is not one by the specification.');
}

function referenceOf(text: string): string {
  if (text.includes(':')) return digestIn(text);
  if (tagShape.test(text)) return text;
  throw new Refusal(400, 'MANIFEST_INVALID', 'The tag is not one by the specification.');
}

function digestIn(text: string): BlobDigest {
  if (isBlobDigest(text)) return text;
  throw new Refusal(
    400,
    'DIGEST_INVALID',
    'A digest has to be sha256: and 64, or sha512: and 128, lower-case hex digits.',
  );
}

function malformed(message: string): Refusal {
  return new Refusal(400, 'NAME_INVALID', message, { rule: 'malformed-request' });
}

function unknown(): Refusal {
  return new Refusal(404, 'UNSUPPORTED', 'The gateway serves the OCI distribution API below /v2/.', {
    rule: 'unknown-route',
  });
}
