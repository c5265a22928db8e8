import type { Artifact, OpenContext } from '../../core/artifact.js';
import { type Digest, isDigest } from '../../core/digest.js';
import {
  type DockerSaveImage,
  digestOf,
  formatPlatform,
  imageDetails,
  parseDockerSave,
  parseImageConfig,
  parsePlatform,
} from '../../formats/oci/index.js';
import { normalisePath } from '../../formats/tar/index.js';
import { assembleImage } from './assemble.js';
import { chooseOne, sameName } from './names.js';
import { digestInPath, documentOf, type ImageStore } from './store.js';

/** Opens the image that a `manifest.json` of `docker save` describes. */
export function openDockerSave(
  store: ImageStore,
  wanted: string | undefined,
  { options, world }: OpenContext,
): Artifact {
  const images = parseDockerSave(documentOf(store, 'manifest.json'), `${store.name}: manifest.json`);
  const platform = options.platform ?? formatPlatform({ ...world.platform, os: 'linux' });
  const chosen = chooseImage(store, images, wanted, platform);
  const configPath = normalisePath(chosen.Config) ?? '';
  const promised = digestInPath(configPath) ?? digestInName(configPath);
  const bytes = documentOf(store, configPath, promised);
  const config = parseImageConfig(bytes, `${store.name}: ${configPath}`);
  return assembleImage(store, {
    openedBy: 'docker-archive',
    digest: digestOf(bytes),
    config,
    details: imageDetails(config, { repoTags: chosen.RepoTags ?? [] }),
    blobs: (chosen.Layers ?? []).map((raw) => {
      const path = normalisePath(raw) ?? '';
      const digest = digestInPath(path);
      return { path, ...(digest === undefined ? {} : { digest }) };
    }),
  });
}

/** The classic store names a configuration `HEX.json` after its digest. */
function digestInName(path: string): Digest | undefined {
  const digest = `sha256:${path.replace(/\.json$/, '')}`;
  return isDigest(digest) ? digest : undefined;
}

function chooseImage(
  store: ImageStore,
  images: readonly DockerSaveImage[],
  wanted: string | undefined,
  platform: string,
): DockerSaveImage {
  const fitting = wanted === undefined ? images : images.filter((image) => answersTo(image, wanted));
  const [first] = fitting;
  if (first && fitting.length === 1) return first;
  const names = images.flatMap((image) => image.RepoTags ?? [image.Config]);
  if (!first) throw chooseOne(store.name, wanted, names);
  // Several platforms of one image carry the same tags.
  const isOneImage = fitting.every((image) => String(image.RepoTags) === String(first.RepoTags));
  const ours = isOneImage ? fitting.find((image) => isFor(store, image, platform)) : undefined;
  if (ours) return ours;
  throw chooseOne(store.name, wanted, names);
}

function answersTo(image: DockerSaveImage, wanted: string): boolean {
  const hex = wanted.replace(/^sha256:/, '');
  const isId = /^[0-9a-f]{12,64}$/.test(hex) && image.Config.replace(/^blobs\/sha256\//, '').startsWith(hex);
  return isId || (image.RepoTags ?? []).some((tag) => sameName(tag, wanted));
}

function isFor(store: ImageStore, image: DockerSaveImage, platform: string): boolean {
  const path = normalisePath(image.Config) ?? '';
  const wanted = parsePlatform(platform);
  const config = parseImageConfig(documentOf(store, path), `${store.name}: ${path}`);
  return (
    config.os === wanted.os &&
    config.architecture === wanted.architecture &&
    (wanted.variant === undefined || config.variant === wanted.variant)
  );
}
