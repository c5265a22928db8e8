import { posix } from 'node:path';
import type { ImageUse } from '../../../core/analyzer.js';
import { nameOf, prefixOf } from '../../../core/paths.js';
import { serviceImage } from '../../../knowledge/service-images.js';
import type { ImageReference } from './image-reference/index.js';

/** What the tree around a Dockerfile shows of images. */
export interface ImageUses {
  /** Whether something in the tree builds an image of that name itself. */
  isBuiltHere(reference: ImageReference): boolean;
  /** Whether a script or a workflow of the tree builds the image of this Dockerfile. */
  readonly isBuilt: boolean;
  /** How the image of this Dockerfile is run, as far as it is written there. */
  readonly runs: readonly PlacedUse[];
  /** The line of a page that says that the program needs root. */
  readonly pageForRoot?: PlacedUse;
}

export interface PlacedUse extends ImageUse {
  /** The page, the script or the Compose file. */
  readonly path: string;
}

export interface NamedFile {
  readonly path: string;
  readonly text: string;
}

/** Of all Dockerfiles of a tree at once. */
export function imageUsesIn(
  uses: readonly PlacedUse[],
  dockerfiles: readonly NamedFile[],
): (dockerfile: NamedFile) => ImageUses {
  const paths = new Set(dockerfiles.map(({ path }) => path));
  const built = new Map<string, Set<string>>();
  const builtFiles = new Set<string>();
  for (const use of uses) {
    if (use.does !== 'build') continue;
    const file = fileOf(use, paths);
    if (file !== undefined && !isPage(use.path)) builtFiles.add(file);
    if (use.image === undefined) continue;
    const files = built.get(use.image) ?? new Set();
    built.set(use.image, files);
    if (file !== undefined) files.add(file);
  }
  const notable = uses.filter(({ does }) => does === 'run');
  const pages = uses.filter(({ does }) => does === 'needs-root');
  return (dockerfile) => ({
    isBuiltHere: ({ registry, repository }) =>
      built.has(registry === undefined ? repository : `${registry}/${repository}`),
    isBuilt: builtFiles.has(dockerfile.path),
    runs: notable.filter((use) => isOf(use, dockerfile, built, paths, dockerfiles)),
    ...pageOf(dockerfile, pages),
  });
}

/** The page in the folder of the file, or in the one above. */
function pageOf({ path }: NamedFile, pages: readonly PlacedUse[]): Pick<ImageUses, 'pageForRoot'> {
  const here = prefixOf(path);
  const folders = [here, prefixOf(here.slice(0, -1))];
  const [page] = folders.flatMap((folder) => pages.find((each) => prefixOf(each.path) === folder) ?? []);
  return page === undefined ? {} : { pageForRoot: page };
}

function isPage(path: string): boolean {
  return /^readme|\.(?:md|rst)$/.test(nameOf(path).toLowerCase());
}

/** The Dockerfile of a build, from the folder of what names it, from the one above, or from the root. */
function fileOf({ path, folder, file }: PlacedUse, paths: ReadonlySet<string>): string | undefined {
  const here = prefixOf(path);
  const written = file === undefined ? [`${folder}/Dockerfile`] : [file, `${folder ?? '.'}/${file}`];
  if (written.some((each) => /[$<{]/.test(each))) return undefined;
  return [here, prefixOf(here.slice(0, -1)), '']
    .flatMap((base) => written.map((each) => posix.join(base, each)))
    .find((each) => paths.has(each));
}

const mostToCompare = 20;

function isOf(
  use: PlacedUse,
  { path, text }: NamedFile,
  built: ReadonlyMap<string, ReadonlySet<string>>,
  paths: ReadonlySet<string>,
  all: readonly NamedFile[],
): boolean {
  const own = use.image === undefined ? undefined : built.get(use.image);
  if (own !== undefined && own.size > 0) return own.has(path);
  if (use.folder !== undefined || use.file !== undefined) return fileOf(use, paths) === path;
  const isBeside = prefixOf(use.path) === prefixOf(path);
  // A variable names the image that the same script builds.
  if (use.image === undefined)
    return isBeside && nameOf(path) === 'Dockerfile' && /makefile|\.(?:sh|mk)$/i.test(use.path);
  const name = nameOf(use.image);
  if (name.length < 3 || serviceImage(name) !== undefined || isOthers(use.image)) return false;
  const isInFolder = isBeside && prefixOf(path) !== '';
  const isCalled = path.split('/').slice(0, -1).includes(name) && path.startsWith(prefixOf(use.path));
  if (isInFolder || isCalled) return true;
  if (isBeside && nameOf(path) === 'Dockerfile') return text.includes(name);
  return (
    path.startsWith(prefixOf(use.path)) &&
    text.includes(name) &&
    all.length <= mostToCompare &&
    all.every(isAlone)
  );

  /** No other file of the tree has that name in it. */
  function isAlone(other: NamedFile): boolean {
    return other.path === path || !other.text.includes(name);
  }
}

/** Distributions and languages of Docker Hub, which pages run to try something. */
function isOthers(image: string): boolean {
  return /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu|alpine|fedora|centos|busybox|node|python|golang|rust|ruby|php|docker)$/.test(
    image,
  );
}
