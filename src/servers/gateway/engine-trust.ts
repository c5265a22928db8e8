import { connect } from '../../artifact/openers/registry/client.js';
import { usualPatience } from '../../artifact/openers/registry/patience.js';
import type { OpenContext } from '../../core/artifact.js';
import type { World } from '../../core/world.js';
import { createLayoutStore, createRegistryStore, layoutImages } from '../../trust/registry/index.js';
import { createImageTrust, type EngineImage, type ImageTrustOptions, type Verdict } from './image-trust.js';
import { notaryFilesOverNetwork } from './notary.js';
import { watchPolicy } from './policy-file.js';

/** dockerd waits for us, and someone waits for dockerd. */
const giveUpMs = 20_000;
const registryPatience = { ...usualPatience, timeoutMs: 5000 };

/** What decides about images of an engine, as files and folders. */
export interface EngineTrustOptions {
  /** Rules of the gateway, or a policy.json. Read now, or it throws; read again when it changes. */
  readonly policy: string;
  /** Images and signatures in OCI layout. One that cannot be read now stops the start. */
  readonly folders: readonly string[];
  /** How registries are asked; left out where none may be. */
  readonly registry?: OpenContext;
  readonly insecureTls: boolean;
  /** PEM. */
  readonly ca?: string;
  readonly keepMs: number;
}

/**
 * @param world of this machine
 * @param network the world with the authorities that may vouch for servers
 */
export function openEngineTrust(
  { policy, folders, registry, insecureTls, ca, keepMs }: EngineTrustOptions,
  world: World,
  network: World,
): (image: EngineImage) => Promise<Verdict> {
  const layouts = () =>
    folders.map((folder) => ({
      store: createLayoutStore(folder, world.disk),
      images: () => layoutImages(folder, world.disk),
    }));
  layouts();
  return createImageTrust({
    world: network,
    policy: watchPolicy(policy, world),
    notaryFiles: notaryFilesOverNetwork(network, { insecureTls, ...(ca === undefined ? {} : { ca }) }),
    layouts,
    keepMs,
    giveUpMs,
    ...(registry === undefined ? {} : { registry: registryWith(registry) }),
  });
}

function registryWith(context: OpenContext): NonNullable<ImageTrustOptions['registry']> {
  return async (repository) => {
    const client = await connect(repository, context, registryPatience);
    return createRegistryStore(client, `${repository.registry}/${repository.repository}`);
  };
}
