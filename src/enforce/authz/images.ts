import type { AuthzPolicy } from './policy.js';
import type { LiveImage, Trust } from './world.js';

/**
 * The check by lists: IDs, manifest digests, and repositories. A repository counts only where the engine remembers a
 * digest for it, which a pull or push gives and `docker tag` does not.
 */
export function allowListedImages({
  images,
}: AuthzPolicy): (image: LiveImage & { readonly reference: string }) => Promise<Trust> {
  return async ({ reference, id, repoDigests }) => {
    if (images.any) return { ok: true, because: 'the policy allows any image' };
    const digests = [id, ...repoDigests.map((text) => text.slice(text.indexOf('@') + 1))];
    const digest = digests.find((one) => images.digests.includes(one));
    if (digest !== undefined) return { ok: true, because: `the policy lists ${digest}` };
    const origin = repoDigests.find((text) =>
      images.repositories.some((start) => fullName(text).startsWith(start)),
    );
    if (origin !== undefined) return { ok: true, because: `it comes from ${origin}` };
    const allowed = [...images.repositories, `${images.digests.length} listed digests`].join(', ');
    return { ok: false, because: `the image ${reference} is not trusted; allowed are ${allowed}` };
  };
}

/** Docker leaves out the name of its own registry. */
export function fullName(reference: string): string {
  const [first = ''] = reference.split('/', 1);
  const hasHost = reference.includes('/') && (/[.:]/.test(first) || first === 'localhost');
  if (hasHost) return reference;
  return reference.includes('/') ? `docker.io/${reference}` : `docker.io/library/${reference}`;
}
