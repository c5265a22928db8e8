import { type Project, plain } from './project-around.js';

export interface ImageParts {
  readonly registry: string;
  readonly owner: string;
  readonly name: string;
}

export function imageParts(image: string): ImageParts {
  const parts = (image.split('@', 1)[0] ?? '').split('/');
  const hasRegistry = parts.length > 1 && /[.:]|^localhost$/.test(parts[0] ?? '');
  const own = hasRegistry ? parts.slice(1) : parts;
  return {
    registry: hasRegistry ? (parts[0] ?? '') : 'docker.io',
    owner: own.at(-2) ?? '',
    name: (own.at(-1) ?? '').split(':', 1)[0] ?? '',
  };
}

/** By its name, and where the project ships programs by its owner too. */
export function isOwn({ owner, name }: ImageParts, { names, owners, isLibrary }: Project): boolean {
  const image = plain(name);
  if (isLibrary) return names.some((each) => image.startsWith(each));
  // `pgbouncer` is not what `pgbouncer-exporter` is.
  const isNear = (each: string) => image.includes(each.replace(/^docker|docker$/g, ''));
  return names.some(isNear) || [...names, ...owners].includes(plain(owner));
}
