import type { Artifact, Layer, OpenContext, Opener } from '../../../core/artifact.js';
import type { Digest } from '../../../core/digest.js';
import { SeaworthyError } from '../../../core/errors.js';
import { isNonEmpty } from '../../../core/location.js';
import {
  type ImageConfig,
  imageDetails,
  isIndexType,
  layersOf,
  parsePlatform,
  pickPlatform,
} from '../../../formats/oci/index.js';
import { parseReference } from '../../../formats/oci/reference.js';
import { isExplicitImage } from '../../image/reference.js';
import { layerFromStream } from '../../layer.js';
import { configurationOf } from './configuration.js';
import { type Endpoint, endpoints, usualSockets } from './endpoint.js';
import { exportImage, history, inspect, unreachable } from './engine.js';
import type { Inspection } from './schema.js';
import { SharedExport } from './shared-export.js';

/** Asking whether an image is there must not make anybody wait. */
const glanceTimeoutMs = 3000;

/**
 * Images that a container engine on this machine has. Metadata comes from its API; layers are streamed when someone
 * walks them, all in one pass, and not at all where their results are known.
 */
export const opener: Opener = {
  id: 'docker-engine',
  title: 'image of the Docker or Podman engine on this machine: NAME[:TAG] or ID',
  rank: 50,
  recognises: async (reference, context) =>
    (await glance(reference, context)) !== undefined || (await hasFailed(reference, context)),
  open: async (reference, context) => {
    const stage = context.progress.stage('Ask the container engine');
    const { endpoint, inspection } = await find(reference, context);
    checkPlatform(inspection, reference, context);
    const steps = await history(endpoint, inspection.Id, context.world);
    const config = configurationOf(inspection, steps, `${inspection.Id} at ${endpoint.name}`);
    const layers = layersFrom(endpoint, inspection, config, context);
    stage.end(`${layers.length} layers`);
    if (!isNonEmpty(layers)) {
      throw new SeaworthyError('UNSUPPORTED', 'this image has no layers', { where: reference });
    }
    return imageFrom(reference, inspection, config, layers);
  },
};

interface Found {
  readonly endpoint: Endpoint;
  readonly inspection: Inspection;
}

/** Quietly: whatever keeps an engine from answering, other ways in are asked next. */
async function glance(reference: string, context: OpenContext): Promise<Found | undefined> {
  try {
    const name = engineName(reference);
    for (const endpoint of endpoints(context)) {
      const inspection = await inspect(endpoint, name, context.world, glanceTimeoutMs);
      if (inspection && fitsPlatform(inspection, reference, context)) return { endpoint, inspection };
    }
    return undefined;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return undefined;
    throw thrown;
  }
}

/** An engine that is there and does not answer: no registry is asked in its place for what may be an image of its own. */
async function hasFailed(reference: string, context: OpenContext): Promise<boolean> {
  if (!isExplicitImage(reference)) return false;
  try {
    const [endpoint] = endpoints(context);
    if (endpoint === undefined) return false;
    await inspect(endpoint, engineName(reference), context.world, glanceTimeoutMs);
    return false;
  } catch (thrown) {
    return thrown instanceof SeaworthyError && thrown.code === 'ENGINE_UNREACHABLE';
  }
}

async function find(reference: string, context: OpenContext): Promise<Found> {
  const name = engineName(reference);
  const asked = endpoints(context);
  if (asked.length === 0) {
    throw unreachable(
      'this machine',
      `there is no socket (looked at ${usualSockets(context.world).join(', ')})`,
    );
  }
  let failure: SeaworthyError | undefined;
  for (const endpoint of asked) {
    try {
      const inspection = await inspect(endpoint, name, context.world);
      if (inspection) return { endpoint, inspection };
      failure = notThere(reference, endpoint);
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError)) throw thrown;
      failure ??= thrown;
    }
  }
  throw failure ?? notThere(reference, asked[0]);
}

/**
 * Nothing else may get into the path of a request.
 * @throws SeaworthyError USAGE for what cannot be a name or an ID
 */
function engineName(reference: string): string {
  if (!/^(sha256:)?[0-9a-f]{4,64}$/.test(reference)) parseReference(reference);
  return reference;
}

function notThere(reference: string, endpoint: Endpoint | undefined): SeaworthyError {
  return new SeaworthyError('NOT_FOUND', `the container engine has no image ${reference}`, {
    ...(endpoint ? { where: endpoint.name } : {}),
    whatToDo: `Run "docker pull ${reference}" first, or read it from its registry with --from registry.`,
  });
}

/** @throws SeaworthyError NOT_FOUND where the engine's image is for another platform than was asked for */
function checkPlatform(inspection: Inspection, where: string, { options }: OpenContext): void {
  if (options.platform === undefined) return;
  const platform = {
    os: inspection.Os,
    architecture: inspection.Architecture,
    variant: inspection.Variant || undefined,
  };
  const descriptor = { mediaType: '', digest: inspection.Id, size: 0, platform };
  pickPlatform([descriptor], parsePlatform(options.platform), { explicit: true, where });
}

function fitsPlatform(inspection: Inspection, where: string, context: OpenContext): boolean {
  try {
    checkPlatform(inspection, where, context);
    return true;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return false;
    throw thrown;
  }
}

function layersFrom(
  endpoint: Endpoint,
  inspection: Inspection,
  config: ImageConfig,
  { world }: OpenContext,
): readonly Layer[] {
  const open = () => exportImage(endpoint, inspection.Id, world);
  const shared = new SharedExport(open, config.diffIds);
  return layersOf(config).map((identity) =>
    layerFromStream({
      ...identity,
      where: `layer ${identity.diffId} at ${endpoint.name}`,
      sharesStream: true,
      open: () => shared.layer(identity.diffId),
    }),
  );
}

function imageFrom(
  name: string,
  inspection: Inspection,
  config: ImageConfig,
  layers: Artifact['layers'],
): Artifact {
  const { digest, manifestDigest } = digestsOf(inspection);
  return {
    kind: 'image',
    name,
    openedBy: 'docker-engine',
    ...(digest === undefined ? {} : { digest }),
    image: imageDetails(config, {
      repoTags: inspection.RepoTags ?? [],
      repoDigests: inspection.RepoDigests ?? [],
      ...(manifestDigest === undefined ? {} : { manifestDigest }),
    }),
    layers,
    gaps: [],
    close: async () => {},
  };
}

/** The classic store's ID is the digest of the configuration; the containerd store's that of a manifest or index. */
function digestsOf({ Id, RepoDigests, Descriptor }: Inspection): {
  readonly digest?: Digest;
  readonly manifestDigest?: Digest;
} {
  const isContainerd = Descriptor || RepoDigests?.some((repoDigest) => repoDigest.endsWith(`@${Id}`));
  if (!isContainerd) return { digest: Id };
  return isIndexType(Descriptor?.mediaType ?? '') ? {} : { manifestDigest: Id };
}
