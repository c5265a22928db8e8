import type { World } from '../../core/world.js';
import { formatReference, type Reference } from '../../formats/oci/reference.js';
import type { Subject } from '../../trust/cosign/index.js';
import { accepted, refused } from '../../trust/policy/decision.js';
import type { Decision } from '../../trust/policy/index.js';
import type { TrustStore } from '../../trust/registry/index.js';
import { createImageTrust } from './image-trust.js';
import { notaryFilesOverNetwork } from './notary.js';
import { watchPolicy } from './policy-file.js';

const giveUpMs = 60_000;

export interface JudgedImage {
  readonly store: TrustStore;
  readonly subject: Subject;
  readonly image: Reference;
}

/** What `authz serve --trust` would answer for the image under this very file. */
export async function decideByRules(
  path: string,
  { store, subject: { digest }, image }: JudgedImage,
  access: { readonly insecureTls: boolean; readonly ca?: string },
  world: World,
): Promise<Decision> {
  const judge = createImageTrust({
    world,
    policy: watchPolicy(path, world),
    notaryFiles: notaryFilesOverNetwork(world, access),
    registry: async () => store,
    layouts: () => [],
    keepMs: 0,
    giveUpMs,
  });
  const { ok, because } = await judge({
    id: digest,
    repoDigests: [`${image.registry}/${image.repository}@${digest}`],
    reference: image.digest === undefined ? formatReference(image) : digest,
  });
  const reason = ok ? accepted('signed', because) : refused('not-signed', because);
  return { allowed: ok, rule: path, reasons: [reason] };
}
