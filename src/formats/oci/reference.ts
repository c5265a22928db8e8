import { type Digest, isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';

/** An image's name with everything that Docker leaves out put in. */
export interface Reference {
  /** As people write it: `docker.io`, `localhost:5000`. */
  readonly registry: string;
  /** `library/alpine` */
  readonly repository: string;
  /** Present unless only a digest was given; `latest` where nothing was. */
  readonly tag?: string;
  readonly digest?: Digest;
}

const hub = 'docker.io';

/**
 * By the grammar and the shortcuts of Docker (https://github.com/distribution/reference, `reference.go` and
 * `normalize.go`): `alpine`, `me/app:1`, `host:5000/a/b:1@sha256:…`.
 * @throws SeaworthyError USAGE with the part that is wrong; UNSUPPORTED for digests other than SHA-256
 */
export function parseReference(text: string): Reference {
  const [named, digest] = splitDigest(text);
  const [name, tag] = splitTag(named, text);
  const [registry, repository] = splitRegistry(name);
  checkRegistry(registry, text);
  checkRepository(repository, text);
  if (registry.length + 1 + repository.length > 255) throw wrong(text, 'its name is longer than 255 letters');
  return {
    registry,
    repository,
    ...(tag === undefined && digest !== undefined ? {} : { tag: tag ?? 'latest' }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** Without what Docker leaves out: `alpine`, `me/app`, `localhost:5000/app`. */
export function familiarName({ registry, repository }: Reference): string {
  if (registry !== hub) return `${registry}/${repository}`;
  const name = repository.replace(/^library\//, '');
  return name.includes('/') ? repository : name;
}

export function formatReference(reference: Reference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  return `${familiarName(reference)}${tag}${digest}`;
}

/** The host that answers for a registry; Docker Hub's has another name than people use. */
export function apiHost(registry: string): string {
  return registry === hub ? 'registry-1.docker.io' : registry;
}

function splitDigest(text: string): readonly [named: string, digest: Digest | undefined] {
  const at = text.indexOf('@');
  if (at < 0) return [text, undefined];
  const digest = text.slice(at + 1);
  if (isDigest(digest)) return [text.slice(0, at), digest];
  if (/^sha(384|512):[0-9a-f]+$/.test(digest)) {
    throw new SeaworthyError('UNSUPPORTED', 'only SHA-256 digests are read', {
      where: text,
      whatToDo: 'Name the image by a tag or by its sha256 digest.',
    });
  }
  throw wrong(text, 'its digest has to be sha256: and 64 hex digits in lower case');
}

function splitTag(named: string, text: string): readonly [name: string, tag: string | undefined] {
  const colon = named.lastIndexOf(':');
  if (colon < 0 || named.indexOf('/', colon) >= 0) return [named, undefined];
  const tag = named.slice(colon + 1);
  if (/^\w[\w.-]{0,127}$/.test(tag)) return [named.slice(0, colon), tag];
  throw wrong(
    text,
    'its tag has to be 1 to 128 letters, digits, ".", "_" and "-", not beginning with "." or "-"',
  );
}

/** The first part is a host only where it cannot be the name of a user on Docker Hub. */
function splitRegistry(name: string): readonly [registry: string, repository: string] {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  if (slash < 0 || !isHost) return [hub, hubRepository(name)];
  const rest = name.slice(slash + 1);
  return first === 'index.docker.io' || first === hub ? [hub, hubRepository(rest)] : [first, rest];
}

function hubRepository(name: string): string {
  return name.includes('/') ? name : `library/${name}`;
}

function checkRegistry(registry: string, text: string): void {
  const [, host = '', port] = /^(\[[0-9a-fA-F:]+\]|[^:[\]]*)(?::(\d{1,5}))?$/.exec(registry) ?? [];
  const isAddress = host.startsWith('[');
  const labels = host.split('.');
  if (!isAddress && !labels.every(isHostLabel)) throw wrong(text, `"${registry}" is not a host`);
  if (port !== undefined && Number(port) > 65_535) throw wrong(text, `${port} is not a port`);
}

function isHostLabel(label: string): boolean {
  return /^[a-zA-Z0-9-]+$/.test(label) && !label.startsWith('-') && !label.endsWith('-');
}

function checkRepository(repository: string, text: string): void {
  if (repository === '' || repository === 'library/') throw wrong(text, 'it has no name');
  if (/^library\/[0-9a-f]{64}$/.test(repository)) {
    throw wrong(text, 'a name of 64 hex digits looks like an image ID');
  }
  if (repository !== repository.toLowerCase()) throw wrong(text, 'the name has to be in lower case');
  if (!repository.split('/').every(isPathComponent)) {
    throw wrong(
      text,
      'a part of the name is not letters and digits with single ".", "_", "__" or "-" between them',
    );
  }
}

function isPathComponent(component: string): boolean {
  const separators = component.split(/[a-z0-9]+/);
  const inner = separators.slice(1, -1);
  return (
    separators.length > 1 &&
    separators[0] === '' &&
    separators.at(-1) === '' &&
    inner.every((separator) => ['.', '_', '__'].includes(separator) || /^-+$/.test(separator))
  );
}

function wrong(text: string, why: string): SeaworthyError {
  return new SeaworthyError('USAGE', `"${text.slice(0, 300)}" is not an image reference: ${why}`, {
    whatToDo: 'Write NAME, NAME:TAG, NAME@DIGEST or HOST/NAME:TAG, for example debian:12.',
  });
}
