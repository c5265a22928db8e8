import { SeaworthyError } from '../../core/errors.js';
import { parseReference, type Reference } from '../../formats/oci/reference.js';
import { onlyKeys, recordAt, wrong } from './shape.js';

/** Which name a signature has to carry for an image that is pulled by another (containers-policy.json(5), "signedIdentity"). */
export type Identity =
  | { readonly type: 'matchExact' | 'matchRepoDigestOrExact' | 'matchRepository' }
  | { readonly type: 'exactReference' | 'exactRepository'; readonly name: string }
  | { readonly type: 'remapIdentity'; readonly prefix: string; readonly signedPrefix: string };

export function readIdentity(value: unknown, where: string, parent: string): Identity {
  if (value === undefined) return { type: 'matchRepoDigestOrExact' };
  const place = `${parent}.signedIdentity`;
  const record = recordAt(value, where, place);
  const text = (name: string): string => {
    const found = record[name];
    if (typeof found === 'string' && found !== '') return found;
    throw wrong(`${name} has to be text`, where, place);
  };
  switch (record.type) {
    case 'matchExact':
    case 'matchRepoDigestOrExact':
    case 'matchRepository':
      onlyKeys(record, ['type'], where, place);
      return { type: record.type };
    case 'exactReference':
      onlyKeys(record, ['type', 'dockerReference'], where, place);
      if (named(text('dockerReference')) === undefined || isBare(text('dockerReference'))) {
        throw wrong('dockerReference has to name an image with its tag or digest', where, place);
      }
      return { type: record.type, name: text('dockerReference') };
    case 'exactRepository':
      onlyKeys(record, ['type', 'dockerRepository'], where, place);
      if (named(text('dockerRepository')) === undefined) {
        throw wrong('dockerRepository has to name a repository', where, place);
      }
      return { type: record.type, name: text('dockerRepository') };
    case 'remapIdentity':
      onlyKeys(record, ['type', 'prefix', 'signedPrefix'], where, place);
      return { type: record.type, prefix: text('prefix'), signedPrefix: text('signedPrefix') };
    default:
      throw wrong(`there is no signedIdentity of the type ${JSON.stringify(record.type)}`, where, place);
  }
}

/** Whether a signature that names `signed` speaks for the image that the user called `image`. */
export function identityMatches(identity: Identity, image: Reference, signed: string): boolean {
  const other = named(signed);
  if (other === undefined) return false;
  switch (identity.type) {
    case 'matchExact':
      return !isBare(signed) && full(other) === full(image);
    case 'matchRepoDigestOrExact':
      return repoDigestOrExact(image, signed, other);
    case 'matchRepository':
      return repositoryOf(other) === repositoryOf(image);
    case 'exactReference': {
      const wanted = named(identity.name);
      return wanted !== undefined && !isBare(signed) && full(other) === full(wanted);
    }
    case 'exactRepository': {
      const wanted = named(identity.name);
      return wanted !== undefined && repositoryOf(other) === repositoryOf(wanted);
    }
    case 'remapIdentity': {
      const remapped = named(remap(full(image), identity));
      return remapped !== undefined && repoDigestOrExact(remapped, signed, other);
    }
  }
}

/** A tag has to be the signed one; a digest says which image it is by itself, so there the repository is enough. */
function repoDigestOrExact(image: Reference, signed: string, other: Reference): boolean {
  if (isBare(signed)) return false;
  return image.tag === undefined ? repositoryOf(other) === repositoryOf(image) : full(other) === full(image);
}

/** A prefix holds whole parts of the name, or just the host. */
function remap(
  name: string,
  { prefix, signedPrefix }: { readonly prefix: string; readonly signedPrefix: string },
): string {
  const rest = name.slice(prefix.length);
  const fits = name.startsWith(prefix) && (rest === '' || /^[/:@]/.test(rest));
  return fits ? `${signedPrefix}${rest}` : name;
}

function full(reference: Reference): string {
  const { tag, digest } = reference;
  return `${repositoryOf(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

function repositoryOf({ registry, repository }: Reference): string {
  return `${registry}/${repository}`;
}

/** Neither tag nor digest: what cosign writes. */
function isBare(text: string): boolean {
  return !text.includes('@') && text.indexOf(':', text.lastIndexOf('/') + 1) < 0;
}

function named(text: string): Reference | undefined {
  try {
    return parseReference(text);
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return undefined;
    throw thrown;
  }
}
