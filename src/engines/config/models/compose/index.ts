import { isEmulator } from '../../../../knowledge/emulators.js';
import { isBuiltHere } from '../../image-of.js';
import { isRelay } from '../../relay.js';
import type { Container, Model, Workload } from '../container.js';
import { parseImageName } from '../image-name.js';
import type { Tree } from '../tree.js';
import type { Problem } from '../yaml.js';
import { extended, type Siblings, takenFrom } from './extends.js';
import { passwordPlacesIn } from './passwords.js';
import { withRefused } from './refused.js';
import { serversAmong, withServers } from './servers.js';
import { serviceWorkload } from './service.js';
import { withStack } from './stack.js';
import { surroundingsOf } from './surroundings.js';
import { withSharedTargets, withVolumesFrom } from './volumes.js';
import { withWrittenMounts } from './written-mounts.js';

export interface ComposeFile {
  readonly path: string;
  readonly text: string;
}

export interface ComposeReading extends Model {
  readonly problems: readonly Problem[];
}

const fileName = /^(?:docker-)?(?:compose|stack)(?:[._-][\w.-]*)?\.ya?ml$/i;

export function isComposeName(path: string): boolean {
  return fileName.test(path.slice(path.lastIndexOf('/') + 1));
}

/** A look at the bare text. */
export function mayBeCompose(path: string, text: string): boolean {
  if (isComposeName(path)) return true;
  return /^["']?services["']?[ \t]*:/m.test(text) && containerKey.test(text);
}

const containerKey = /(?:^[ \t]+|[{,][ \t]*)["']?(?:image|build|extends)["']?[ \t]*:/m;

const mostServices = 2_000;

/**
 * Services of a Compose file: the Compose specification (https://github.com/compose-spec/compose-spec/blob/main/spec.md),
 * files of versions 2 and 3, and those of version 1, whose outermost keys are the services.
 */
export function readCompose(
  { path, text }: ComposeFile,
  document: Tree,
  siblings?: Siblings,
): ComposeReading {
  const services = servicesOf(path, document);
  const problems: Problem[] = [];
  const workloads = [...services].slice(0, mostServices).map(([name, own]) => ({
    ...serviceWorkload(name, extended(name, services, problems, siblings), document),
    ...takenFrom(own),
  }));
  const written = withWrittenMounts(workloads, path, text);
  const marked = onHostNetwork(besideEmulators(markedBuilt(written, text)), { path, text });
  const whole = withStack(withVolumesFrom(withSharedTargets(withPasswordPlaces(marked))), document, {
    path,
    text,
  });
  // What a service takes from another file may be declared there.
  const judged = siblings === undefined ? withRefused(whole, document, isComposeName(path)) : whole;
  return { workloads: judged, resources: [], problems };
}

/** Services that run an image by the name that another service's `build`, or a command in the file, gives it: no one pulls that. */
function markedBuilt(workloads: readonly Workload[], text: string): readonly Workload[] {
  const containers = workloads.flatMap((workload) => workload.containers);
  const byServices = containers.filter(isBuiltHere).flatMap(({ image }) => image.value ?? []);
  const built = new Set([...byServices, ...namesBuiltIn(text)]);
  if (built.size === 0) return workloads;
  return workloads.map((workload) => ({
    ...workload,
    containers: workload.containers.map((container) =>
      built.has(container.image.value ?? '') ? { ...container, isBuiltBeside: true } : container,
    ),
  }));
}

/** Emulators of a cloud's services, and services that depend on one or have its name in an address. */
function besideEmulators(workloads: readonly Workload[]): readonly Workload[] {
  const names = workloads
    .filter(({ containers }) => containers.some(isEmulatorItself))
    .map(({ name }) => name);
  if (names.length === 0) return workloads;
  return workloads.map((workload) => ({
    ...workload,
    containers: workload.containers.map((container) =>
      names.includes(workload.name) || usesOne(container, names)
        ? { ...container, usesEmulator: true }
        : container,
    ),
  }));
}

function isEmulatorItself({ image, command }: Container): boolean {
  const { repository } = parseImageName(image.value?.trim() ?? '');
  return isEmulator(repository.slice(repository.lastIndexOf('/') + 1), command.join(' '));
}

function usesOne({ tree, environment }: Container, names: readonly string[]): boolean {
  const needed = tree.get('depends_on');
  const waitsFor = needed?.kind === 'map' ? [...needed.entries.keys()] : (needed?.texts ?? []);
  const addressed = environment.map(({ value = '' }) => hostIn(value));
  return [...waitsFor, ...addressed].some((each) => names.includes(each));
}

/** `http://queue:9324/` and `queue:9324` */
function hostIn(value: string): string {
  return (
    /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?([\w.-]{1,100})(?::\d{1,5})?(?:\/|$)/i.exec(value.trim())?.[1] ?? ''
  );
}

/** Services on the network of the host, with the others that are, and what the file shows of their surroundings. */
function onHostNetwork(workloads: readonly Workload[], { path, text }: ComposeFile): readonly Workload[] {
  const onHost = workloads.filter(isOnHost);
  const relays = onHost.filter(isRelay).map(({ name }) => name);
  const namesIpv6 = onHost.length > 0 && /ip-?v?6/i.test(text);
  return workloads.map((workload) =>
    isOnHost(workload)
      ? {
          ...workload,
          namesIpv6,
          ...surroundingsOf(workload, path, text),
          onHostBeside: onHost.filter(({ name }) => name !== workload.name),
          relaysBeside: relays.filter((name) => name !== workload.name),
        }
      : workload,
  );
}

function isOnHost({ host }: Workload): boolean {
  return host.network.value === true;
}

/** Addresses and other settings of all services, where the password of one of them may stand as well. */
function withPasswordPlaces(workloads: readonly Workload[]): readonly Workload[] {
  const containers = workloads.flatMap((workload) => workload.containers);
  const settings = withServers(containers.flatMap(passwordPlacesIn), containers);
  const commands = containers.filter(hasCommand);
  if (settings.length + commands.length === 0) return workloads;
  const servers = serversAmong(containers).map(({ service }) => service);
  const passwordPlaces = { settings, commands, servers };
  return workloads.map((workload) => ({
    ...workload,
    containers: workload.containers.map((container) => ({ ...container, passwordPlaces })),
  }));
}

function hasCommand({ command, tree }: Container): boolean {
  return command.length > 0 || tree.at('healthcheck', 'test') !== undefined;
}

const mostCommands = 50;

/** `# docker build -t ferry .`: what has to be built before the file is used. */
function namesBuiltIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:docker|podman|nerdctl) (?:buildx |image )?build ([^\n]{1,300})/g)]
    .slice(0, mostCommands)
    .flatMap(([, words = '']) => /(?:^| )(?:-t|--tag)[ =]["']?([\w./:-]{1,200})/.exec(words)?.[1] ?? []);
}

export type Services = ReadonlyMap<string, Tree>;

export function servicesOf(path: string, document: Tree): Services {
  const block = document.get('services');
  if (block?.kind === 'map') return block.get('image')?.kind === 'scalar' ? new Map() : accepted(block, path);
  return document.entries.has('version') || document.entries.has('services') || !isComposeName(path)
    ? new Map()
    : firstVersion(document, path);
}

/** Files of version 1 have no outermost key of their own; other programs call their settings `compose.yaml`, too. */
function firstVersion(document: Tree, path: string): Services {
  const services = accepted(document, path);
  const isOne = [...services.values()].some((tree) =>
    [...tree.entries.keys()].some((key) => ofServices.test(key)),
  );
  return isOne ? services : new Map();
}

const ofServices =
  /^(?:image|build|extends|command|entrypoint|ports|expose|volumes|volumes_from|environment|env_file|links|external_links|container_name|net|network_mode|restart|user|working_dir|privileged|labels|dns|cap_add|cap_drop|mem_limit|hostname|tty|stdin_open)$/;

/** Other programs have `services` too: at least one has to look like a container. */
function accepted(block: Tree, path: string): Services {
  const services = new Map<string, Tree>();
  for (const [name, { value }] of block.entries) {
    if (value.kind === 'map' && !name.startsWith('x-')) services.set(name, value);
  }
  const looksRight = [...services.values()].some(
    (tree) => isImageName(tree.get('image')) || tree.entries.has('build') || tree.entries.has('extends'),
  );
  return looksRight || isComposeName(path) ? services : new Map();
}

function isImageName(tree: Tree | undefined): boolean {
  return tree?.kind === 'scalar' && tree.text !== undefined;
}
