import type { AuthzPolicy } from './policy.js';
import { type Call, type Objection, objection } from './request.js';
import type { LiveContainer, LiveImage, Surroundings, Trust } from './world.js';

interface ImageRules {
  readonly policy: AuthzPolicy;
  readonly around: Surroundings;
}

/**
 * The check by lists: IDs, manifest digests, and repositories. A repository counts only where the engine remembers a
 * digest for it, which a pull or push gives and `docker tag` does not. Where containerd keeps the images, `docker tag` gives it
 * too; there, an image's ID is that digest, and its repository counts for nothing.
 */
export function allowListedImages({
  images,
}: AuthzPolicy): (image: LiveImage & { readonly reference: string }) => Promise<Trust> {
  return async ({ reference, id, repoDigests }) => {
    if (images.any) return { ok: true, because: 'the policy allows any image' };
    const listed = allowListedDigests(images.digests)({ id, repoDigests });
    if (listed !== undefined) return listed;
    const origin = repoDigests.find(
      (text) =>
        !text.endsWith(`@${id}`) && images.repositories.some((start) => fullName(text).startsWith(start)),
    );
    if (origin !== undefined) return { ok: true, because: `it comes from ${origin}` };
    if (images.repositories.length > 0 && repoDigests.some((text) => text.endsWith(`@${id}`))) {
      return {
        ok: false,
        because: `the image ${reference} is not trusted: this engine keeps images in containerd, where a name proves no origin; list digests, or use --trust`,
      };
    }
    const allowed = [...images.repositories, `${images.digests.length} listed digests`].join(', ');
    return { ok: false, because: `the image ${reference} is not trusted; allowed are ${allowed}` };
  };
}

/** What the policy lists by its digest is trusted as it is; of all else, `judge` says whether. */
export function listedOr(
  { images }: AuthzPolicy,
  judge: (image: LiveImage & { readonly reference: string }) => Promise<Trust>,
): (image: LiveImage & { readonly reference: string }) => Promise<Trust> {
  const listed = allowListedDigests(images.digests);
  return async (image) => listed(image) ?? judge(image);
}

function allowListedDigests(digests: readonly string[]): (image: LiveImage) => Trust | undefined {
  return ({ id, repoDigests }) => {
    const own = [id, ...repoDigests.map((text) => text.slice(text.indexOf('@') + 1))];
    const digest = own.find((one) => digests.includes(one));
    return digest === undefined ? undefined : { ok: true, because: `the policy lists ${digest}` };
  };
}

/**
 * The one name that all spellings of an image's name stand for (`splitDockerDomain` of distribution/reference): Docker leaves out its
 * own registry, which has an older name too, and the folder `library` in it.
 */
export function fullName(reference: string): string {
  const at = reference.indexOf('/');
  const first = at < 0 ? '' : reference.slice(0, at);
  const hasHost = /[.:A-Z]/.test(first) || first === 'localhost';
  const host = hasHost && first !== 'index.docker.io' ? first : 'docker.io';
  const rest = hasHost ? reference.slice(at + 1) : reference;
  return host === 'docker.io' && !rest.includes('/') ? `docker.io/library/${rest}` : `${host}/${rest}`;
}

/** Objections to giving one of these names to another image, or to taking it away. */
export function judgeImageNames(
  names: readonly (string | undefined)[],
  { protect }: Pick<AuthzPolicy, 'protect'>,
): readonly Objection[] {
  const given = names
    .filter((name) => name !== undefined && name !== '')
    .map((name) => fullName(String(name)));
  const guarded = protect.images.find((start) => given.some((name) => name.startsWith(fullName(start))));
  return guarded === undefined ? [] : [objection('image', `names that begin with ${guarded} are protected`)];
}

/** Objections to a tag or a deletion. */
export async function judgeImageName(
  name: string,
  { method, query }: Call,
  { policy, around }: ImageRules,
): Promise<readonly Objection[]> {
  if (method !== 'DELETE') return judgeImageNames([query.get('repo')], policy);
  // By its ID an image loses all of its names.
  const image = policy.protect.images.length === 0 ? undefined : await around.image(name);
  return judgeImageNames([name, ...(image?.repoTags ?? []), ...(image?.repoDigests ?? [])], policy);
}

/** Without a filter, or with this one, only images without a name go. */
const nameless = /^\{"dangling":(?:\["(?:true|1)"\]|\{"(?:true|1)":true\})\}$/;

export function judgePrunedImages({ query }: Call, { protect }: AuthzPolicy): readonly Objection[] {
  const filters = query.get('filters') ?? '';
  const isSafe = !filters.includes('dangling') || nameless.test(filters);
  return isSafe || protect.images.length === 0
    ? []
    : [objection('image', 'pruning images that have names is not allowed while names are protected')];
}

const imageName = /^[A-Za-z0-9][A-Za-z0-9_.:@/+-]*$/;

/** The image of that name, where the name can be asked for and there is one. */
export async function imageNamed(
  name: unknown,
  { around }: Pick<ImageRules, 'around'>,
): Promise<LiveImage | undefined> {
  return typeof name === 'string' && imageName.test(name) ? around.image(name) : undefined;
}

/** Objections to an image that a container is made of, or that is mounted into one. */
export async function judgeImage(
  name: unknown,
  { policy, around }: ImageRules,
): Promise<readonly Objection[]> {
  if (typeof name !== 'string' || !imageName.test(name))
    return [objection('image', 'the image must be named by a reference or an ID')];
  if (policy.images.any) return [];
  const image = await around.image(name);
  // Docker answers 404 by itself; the client pulls and asks again.
  if (image === undefined) return [];
  const { ok, because } = await around.imageIsTrusted({ ...image, reference: name });
  return ok ? [] : [objection('image', because)];
}

/** A start is also judged by the image that the container really has. */
export async function judgeImageOf(
  { imageId }: LiveContainer,
  { policy, around }: ImageRules,
): Promise<readonly Objection[]> {
  if (policy.images.any) return [];
  const image = (await around.image(imageId)) ?? { id: imageId, repoDigests: [] };
  const { ok, because } = await around.imageIsTrusted({ ...image, reference: imageId });
  return ok ? [] : [objection('image', because)];
}
