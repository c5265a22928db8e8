/** The parts of an image's name, as the distribution specification cuts them. */
export interface ImageReference {
  /** Left out for images of Docker Hub without a registry in the name. */
  readonly registry?: string;
  /** Without registry, tag and digest, in lower case as it can only be meant: `library/debian` keeps its first part. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
  /** Whether a builder would accept it. */
  readonly isValid: boolean;
}

/** https://github.com/distribution/reference: `domain/path:tag@digest`. */
export function parseImageReference(text: string): ImageReference {
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  const named = at === -1 ? text : text.slice(0, at);
  const slash = named.indexOf('/');
  const first = slash === -1 ? '' : named.slice(0, slash);
  const hasRegistry =
    slash !== -1 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  const rest = hasRegistry ? named.slice(slash + 1) : named;
  const colon = rest.lastIndexOf(':');
  const hasTag = colon !== -1 && !rest.slice(colon).includes('/');
  const repository = hasTag ? rest.slice(0, colon) : rest;
  const tag = hasTag ? rest.slice(colon + 1) : undefined;
  return {
    repository: repository.includes('$') ? repository : repository.toLowerCase(),
    isValid: text.length <= 400 && isValid(hasRegistry ? first : undefined, repository, tag, digest),
    ...(hasRegistry ? { registry: first } : {}),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function isValid(registry: string | undefined, repository: string, tag?: string, digest?: string): boolean {
  return (
    (registry === undefined || /^[\w.-]+(?::\d{1,5})?$/.test(registry)) &&
    repository !== '' &&
    repository.split('/').every((part) => /^[a-z0-9]+(?:(?:[._]|__|-{1,20})[a-z0-9]+){0,60}$/.test(part)) &&
    !/^[0-9a-f]{64}$/.test(repository) &&
    (tag === undefined || /^\w[\w.-]{0,127}$/.test(tag)) &&
    (digest === undefined || /^[a-z0-9]+:[0-9a-f]{32,128}$/i.test(digest))
  );
}

/** An image by its number, which the classic builder takes from its own store: no registry and no tag stands behind it. */
export function isImageId({ registry, repository, tag }: ImageReference): boolean {
  return registry === undefined && tag === undefined && /^[0-9a-f]{12}(?:[0-9a-f]{52})?$/.test(repository);
}

/** The last name of the repository: `debian` of `registry.example/library/debian:12`. */
export function lastNameOf({ repository }: ImageReference): string {
  return repository.slice(repository.lastIndexOf('/') + 1);
}
