/** A reference to an image, in parts (distribution-spec; `reference` of the Docker CLI). */
export interface ImageName {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

export function parseImageName(text: string): ImageName {
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const name = at < 0 ? text : text.slice(0, at);
  const colon = name.lastIndexOf(':');
  const hasTag = colon > name.lastIndexOf('/');
  const path = hasTag ? name.slice(0, colon) : name;
  const slash = path.indexOf('/');
  const first = slash < 0 ? '' : path.slice(0, slash);
  const isHost = first.includes('.') || first.includes(':') || first === 'localhost';
  return {
    registry: isHost ? first : 'docker.io',
    repository: isHost ? path.slice(slash + 1) : path,
    tag: hasTag ? name.slice(colon + 1) : undefined,
    digest,
  };
}

export function registryOf(text: string): string {
  return parseImageName(text).registry;
}

/** `team:tide:latest`: no `/` stands behind the first colon, so that it is no port of a registry. */
export function hasTwoTags(text: string): boolean {
  const [name = ''] = text.trim().slice(0, longestName).split('@', 1);
  return /^[^:/$]{1,200}:[^:/$]{0,200}:[^/$]{0,200}$/.test(name.slice(name.lastIndexOf('/') + 1));
}

const longestName = 500;
