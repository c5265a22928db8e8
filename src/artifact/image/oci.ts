import type { Artifact, OpenContext } from '../../core/artifact.js';
import { SeaworthyError } from '../../core/errors.js';
import {
  type Descriptor,
  type ImageManifest,
  imageDetails,
  isAttestation,
  packingOfMediaType,
  parseImageConfig,
  parseIndex,
  parseManifestOrIndex,
  parsePlatform,
  pickPlatform,
} from '../../formats/oci/index.js';
import { assembleImage } from './assemble.js';
import { chooseOne, sameName } from './names.js';
import { blobPath, documentOf, type ImageStore } from './store.js';

/** Opens an image of an OCI layout (image-spec, `image-layout.md`). */
export function openOci(
  store: ImageStore,
  wanted: string | undefined,
  context: OpenContext,
  openedBy: string,
): Artifact {
  const index = parseIndex(documentOf(store, 'index.json'), `${store.name}: index.json`);
  const named = chooseNamed(store, index.manifests, wanted);
  const { descriptor, manifest } = descend(store, named, context, 0);
  const configBytes = documentOf(store, blobPath(manifest.config.digest), manifest.config.digest);
  const config = parseImageConfig(configBytes, `${store.name}: ${blobPath(manifest.config.digest)}`);
  const name = nameOf(named[0]) ?? nameOf(descriptor);
  return assembleImage(store, {
    openedBy,
    digest: manifest.config.digest,
    config,
    details: imageDetails(config, {
      repoTags: name === undefined ? [] : [name],
      manifestDigest: descriptor.digest,
    }),
    blobs: manifest.layers.map(({ digest, mediaType }) => ({ path: blobPath(digest), digest, mediaType })),
  });
}

/** Entries of one name may be several platforms of it; entries of several names need a choice. */
function chooseNamed(
  store: ImageStore,
  manifests: readonly Descriptor[],
  wanted: string | undefined,
): readonly Descriptor[] {
  const images = manifests.filter((descriptor) => !isAttestation(descriptor));
  const names = images.flatMap((descriptor) => nameOf(descriptor) ?? []);
  if (wanted !== undefined) {
    const fitting = images.filter((descriptor) => answersTo(descriptor, wanted));
    if (fitting.length > 0) return fitting;
    throw chooseOne(store.name, wanted, names);
  }
  if (new Set(names).size > 1) throw chooseOne(store.name, undefined, names);
  return images;
}

function nameOf(descriptor: Descriptor | undefined): string | undefined {
  const annotations = descriptor?.annotations;
  return annotations?.['io.containerd.image.name'] ?? annotations?.['org.opencontainers.image.ref.name'];
}

/** By full name, by tag alone as skopeo and umoci name images, or by digest. */
function answersTo(descriptor: Descriptor, wanted: string): boolean {
  const short = descriptor.annotations?.['org.opencontainers.image.ref.name'];
  const name = nameOf(descriptor);
  return short === wanted || descriptor.digest === wanted || (name !== undefined && sameName(name, wanted));
}

/** image-spec allows an index in an index; more levels than these are a trap. */
const maxDepth = 4;

function descend(
  store: ImageStore,
  descriptors: readonly Descriptor[],
  context: OpenContext,
  depth: number,
): { readonly descriptor: Descriptor; readonly manifest: ImageManifest } {
  if (depth > maxDepth) {
    throw new SeaworthyError('LIMIT_EXCEEDED', 'the indexes of the layout are nested too deep', {
      where: store.name,
    });
  }
  const { platform } = context.options;
  const wanted =
    platform === undefined ? { ...context.world.platform, os: 'linux' } : parsePlatform(platform);
  const descriptor = pickPlatform(descriptors, wanted, {
    explicit: platform !== undefined,
    where: store.name,
  });
  const path = blobPath(descriptor.digest);
  const found = parseManifestOrIndex(documentOf(store, path, descriptor.digest), `${store.name}: ${path}`);
  if (found.kind === 'index') return descend(store, found.index.manifests, context, depth + 1);
  refuseOtherArtifacts(store, found.manifest);
  return { descriptor, manifest: found.manifest };
}

/** Charts, policies and bundles use the same manifests (image-spec, "Guidelines for Artifact Usage"). */
function refuseOtherArtifacts(store: ImageStore, { config, layers }: ImageManifest): void {
  const isImage =
    /\.image\.(?:config\.)?v1\+json$/.test(config.mediaType) ||
    config.mediaType === '' ||
    layers.length === 0;
  if (isImage || layers.some(({ mediaType }) => packingOfMediaType(mediaType) !== undefined)) return;
  throw new SeaworthyError(
    'UNSUPPORTED',
    `this is no container image but an artifact of the type ${config.mediaType}`,
    {
      where: store.name,
      whatToDo: 'Name an image.',
    },
  );
}
