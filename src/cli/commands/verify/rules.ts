import { formatReference } from '../../../formats/oci/reference.js';
import { worldWithAuthorities } from '../../../gate/trust/notary-remote.js';
import { createImageTrust, notaryFilesOverNetwork, watchPolicy } from '../../../servers/gateway/index.js';
import { accepted, refused } from '../../../trust/policy/decision.js';
import type { Decision } from '../../../trust/policy/index.js';
import type { CommandInput } from '../../command.js';
import { readText, type TrustTarget } from '../../trust-target.js';

const giveUpMs = 60_000;

/** What `authz serve --trust` would answer for the image under this very file. */
export async function decideByRules(
  path: string,
  { store, subject, image }: TrustTarget & { readonly image: NonNullable<TrustTarget['image']> },
  { options, shell }: CommandInput,
): Promise<Decision> {
  const world = worldWithAuthorities(options.text('ca'), shell.world);
  const ca = options.text('ca');
  const judge = createImageTrust({
    world,
    policy: watchPolicy(path, shell.world),
    notaryFiles: notaryFilesOverNetwork(world, {
      insecureTls: options.flag('insecureTls'),
      ...(ca === undefined ? {} : { ca: readText(ca, shell) }),
    }),
    registry: async () => store,
    layouts: () => [],
    keepMs: 0,
    giveUpMs,
  });
  const { digest } = subject;
  const { ok, because } = await judge({
    id: digest,
    repoDigests: [`${image.registry}/${image.repository}@${digest}`],
    reference: image.digest === undefined ? `${formatReference(image)}` : digest,
  });
  const reason = ok ? accepted('signed', because) : refused('not-signed', because);
  return { allowed: ok, rule: path, reasons: [reason] };
}
