import type { ImageRef } from '../../core/finding.js';
import type { Container, Workload } from './models/container.js';
import { parseImageName, registryOf } from './models/image-name.js';

/**
 * A Compose service with `build`, or beside the one that has it: its image is the name that the result gets, and no one pulls it. The same
 * of a name below a host that is no registry, under which a build loads it into the engine of this machine.
 */
export function isBuiltHere({
  tree,
  image,
  isBuiltBeside,
}: Pick<Container, 'tree' | 'image' | 'isBuiltBeside'>): boolean {
  const build = tree.get('build');
  if (isBuiltBeside === true || (build !== undefined && !build.isNull)) return true;
  return localEngines.includes(registryOf(image.value?.trim() ?? ''));
}

/** `localhost` without a port is where Podman puts what it builds: https://ko.build/configuration/ */
const localEngines = ['ko.local', 'kind.local', 'localhost'];

/**
 * A Compose service without an image, a build or another to extend is laid over the one of that name in another file: what it leaves out,
 * that one may have.
 */
export function isLaidOver(container: Container): boolean {
  return !container.image.isSet && !isBuiltHere(container) && container.tree.get('extends') === undefined;
}

/** What a manifest says of the image of a container: its name, and in Compose the Dockerfile that makes it. */
export function imageOf({ image, tree }: Container, { format }: Workload): ImageRef | undefined {
  const name = image.value === undefined || image.value === '' ? undefined : wholeName(image.value);
  const dockerfile = format === 'compose' ? dockerfileOf(tree.get('build')) : undefined;
  if (name === undefined && dockerfile === undefined) return undefined;
  const stage = dockerfile === undefined ? undefined : tree.at('build', 'target')?.text;
  return {
    ...(name === undefined ? {} : { name }),
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(stage === undefined ? {} : { stage }),
  };
}

function wholeName(text: string): string {
  const { registry, repository } = parseImageName(text.trim());
  const isOfficial = registry === 'docker.io' && !repository.includes('/');
  return `${registry}/${isOfficial ? 'library/' : ''}${repository}`;
}

/**
 * `build: folder`, or a mapping with `context` and `dockerfile`; addresses of repositories lead nowhere here. A service that takes it from
 * another file by `extends` takes it with that file's folder.
 */
function dockerfileOf(build: Container['tree'] | undefined): string | undefined {
  const written = build?.kind === 'map' ? (build.get('context') ?? build) : build;
  const context = build?.kind === 'map' ? (build.get('context')?.text ?? '.') : build?.text;
  const manifest = written?.source.path ?? '';
  if (context === undefined || /[:$]/.test(context) || context.startsWith('/')) return undefined;
  const name = build?.get('dockerfile')?.text ?? 'Dockerfile';
  const folder = manifest.slice(0, manifest.lastIndexOf('/') + 1);
  return normal(`${folder}${context}/${name}`);
}

function normal(path: string): string | undefined {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return `${path.startsWith('/') ? '/' : ''}${names.join('/')}`;
}
