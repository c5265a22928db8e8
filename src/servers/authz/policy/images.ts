import type { AuthzPolicy } from './policy.js';
import { type Objection, objection } from './request.js';
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

/** Docker leaves out the name of its own registry. */
export function fullName(reference: string): string {
  const [first = ''] = reference.split('/', 1);
  const hasHost = reference.includes('/') && (/[.:]/.test(first) || first === 'localhost');
  if (hasHost) return reference;
  return reference.includes('/') ? `docker.io/${reference}` : `docker.io/library/${reference}`;
}

/** Objections to an image that a container is made of, or that is mounted into one. */
export async function judgeImage(
  name: unknown,
  { policy, around }: ImageRules,
): Promise<readonly Objection[]> {
  if (typeof name !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9_.:@/+-]*$/.test(name))
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
