import type { Artifact, Layer, OpenContext, Opener } from '../../../core/artifact.js';
import { bounded } from '../../../core/bounded.js';
import { SeaworthyError } from '../../../core/errors.js';
import { isNonEmpty } from '../../../core/location.js';
import {
  formatPlatform,
  type ImageConfig,
  imageDetails,
  layersOf,
  mediaTypes,
  parseImageConfig,
  parsePlatform,
  pickPlatform,
} from '../../../formats/oci/index.js';
import {
  familiarName,
  formatReference,
  parseReference,
  type Reference,
} from '../../../formats/oci/reference.js';
import { layerFromStream } from '../../layer.js';
import { readBlob, streamBlob } from './blob.js';
import { connect, type RegistryClient } from './client.js';
import { type ChosenManifest, chooseManifest, type Wanted } from './manifest.js';
import { type Patience, usualPatience } from './patience.js';

export const opener: Opener = createRegistryOpener();

/** Images of a registry by the OCI distribution protocol. Layers are fetched when someone walks them, not before. */
export function createRegistryOpener(given: Partial<Patience> = {}): Opener {
  const patience = { ...usualPatience, ...given };
  return {
    id: 'registry',
    title: 'image in a registry: NAME[:TAG][@DIGEST] or HOST[:PORT]/NAME[:TAG][@DIGEST]',
    rank: 90,
    recognises: (reference) => isReference(withoutScheme(reference)),
    open: async (reference, context) => {
      try {
        return await openImage(reference, context, patience);
      } catch (thrown) {
        throw withHint(reference, thrown);
      }
    },
  };
}

async function openImage(text: string, context: OpenContext, patience: Patience): Promise<Artifact> {
  const reference = parseReference(withoutScheme(text));
  const wanted = wantedPlatform(context);
  const stage = context.progress.stage(`Ask ${reference.registry}`);
  const surroundings = { world: context.world, patience };

  const client = await connect(reference, context, patience);
  const chosen = await chooseManifest(client, reference, wanted, surroundings);
  refuseOtherThings(chosen, reference);
  const bytes = await readBlob(client, chosen.manifest.config, surroundings);
  const config = parseImageConfig(bytes, `${chosen.manifest.config.digest} at ${client.origin}`);
  checkPlatform(config, chosen, wanted, reference);
  const layers = layersFrom(client, chosen, config, surroundings);

  stage.end(`${layers.length} layers, ${formatPlatform(config)}`);
  if (!isNonEmpty(layers)) {
    throw new SeaworthyError('UNSUPPORTED', 'this image has no layers', {
      where: formatReference(reference),
    });
  }
  return {
    kind: 'image',
    name: text,
    openedBy: 'registry',
    digest: chosen.manifest.config.digest,
    image: imageDetails(config, {
      repoTags: reference.tag === undefined ? [] : [`${familiarName(reference)}:${reference.tag}`],
      repoDigests: [`${familiarName(reference)}@${chosen.topDigest}`],
      manifestDigest: chosen.digest,
    }),
    layers,
    gaps: [],
    close: async () => {},
  };
}

const mayBeMistyped: ReadonlySet<string> = new Set(['NETWORK', 'NOT_FOUND', 'REGISTRY_AUTH']);

const registryHost = bounded(/^[^/]*[.:][^/]*\//, 8192);

/** A short name comes here only because nothing on this machine is called so; perhaps something should be. */
function withHint(text: string, thrown: unknown): unknown {
  const isShort = !registryHost.test(text);
  if (!(thrown instanceof SeaworthyError) || !mayBeMistyped.has(thrown.code) || !isShort) return thrown;
  const hint = `If a file or folder was meant: there is none called "${text}" here.`;
  return new SeaworthyError(thrown.code, thrown.message, {
    ...(thrown.where === undefined ? {} : { where: thrown.where }),
    whatToDo: thrown.whatToDo === undefined ? hint : `${thrown.whatToDo} ${hint}`,
    cause: thrown.cause,
  });
}

/** As skopeo and podman write it; for those who want to be sure that no file is meant. */
function withoutScheme(text: string): string {
  return text.replace(/^docker:\/\//, '');
}

function isReference(text: string): boolean {
  try {
    parseReference(text);
    return true;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return false;
    throw thrown;
  }
}

/** Images run on Linux, whatever machine scans them. */
function wantedPlatform({ options, world }: OpenContext): Wanted {
  return options.platform === undefined
    ? { platform: { os: 'linux', architecture: world.platform.architecture }, explicit: false }
    : { platform: parsePlatform(options.platform), explicit: true };
}

const imageConfigs: ReadonlySet<string> = new Set(['', mediaTypes.ociConfig, mediaTypes.dockerConfig]);

/** Charts, signatures and models are kept in registries too, in the same kind of manifest. */
function refuseOtherThings({ manifest }: ChosenManifest, reference: Reference): void {
  const { mediaType } = manifest.config;
  if (imageConfigs.has(mediaType)) return;
  throw new SeaworthyError(
    'UNSUPPORTED',
    `this is no container image but ${manifest.artifactType || mediaType}`,
    {
      where: formatReference(reference),
      whatToDo: 'Name a container image.',
    },
  );
}

/** A lone manifest says only in its configuration what it is for. */
function checkPlatform(
  config: ImageConfig,
  chosen: ChosenManifest,
  wanted: Wanted,
  reference: Reference,
): void {
  if (!wanted.explicit) return;
  const { os, architecture, variant } = config;
  const platform = { os, architecture, variant };
  const descriptor = { mediaType: '', digest: chosen.digest, size: 0, platform };
  pickPlatform([descriptor], wanted.platform, { explicit: true, where: formatReference(reference) });
}

function layersFrom(
  client: RegistryClient,
  { manifest, digest }: ChosenManifest,
  config: ImageConfig,
  surroundings: Parameters<typeof streamBlob>[2],
): readonly Layer[] {
  const described = layersOf(config);
  if (described.length !== manifest.layers.length) {
    throw new SeaworthyError(
      'REGISTRY_PROTOCOL',
      `the manifest names ${manifest.layers.length} layers, the configuration ${described.length}`,
      { where: `${digest} at ${client.origin}`, whatToDo: 'Build and push the image again.' },
    );
  }
  return manifest.layers.flatMap((descriptor, index) => {
    const identity = described[index];
    if (identity === undefined) return [];
    return layerFromStream({
      ...identity,
      sizeBytes: descriptor.size,
      where: `${descriptor.digest} at ${client.origin}`,
      digest: descriptor.digest,
      mediaType: descriptor.mediaType,
      open: () => streamBlob(client, descriptor, surroundings),
    });
  });
}
