import { parseShell, simpleCommandsIn } from '../../../formats/shell/index.js';
import { type ServiceImage, serviceImage } from '../../../knowledge/service-images.js';
import { isBuiltHere } from '../image-of.js';
import type { About } from '../judge.js';
import type { Container } from '../models/container.js';
import { parseImageName } from '../models/image-name.js';
import type { Edit } from '../rule.js';

/**
 * `safe`: what runs stays what it is but for rights that the rule is about. `decide`: it takes back what the file grants on purpose, or guesses
 * what only a run shows, so that nothing but an answer to this very question is consent.
 */
export type ConfigSafety = 'safe' | 'ask' | 'decide';

/** A change of one file that repairs what was found. */
export interface ConfigRepair {
  readonly safety: ConfigSafety;
  readonly summary: string;
  /** Of one that asks: what it depends on that the file does not show. One sentence. */
  readonly reason?: string;
  readonly path: string;
  readonly edits: readonly Edit[];
}

export interface Lack {
  readonly lacks: string;
}

export interface Question extends About {
  readonly rule: string;
  readonly detail?: string;
  /** Of the file in which the setting stands. */
  readonly text: string;
  /** Digests of images by their names. */
  readonly digestOf: (image: string) => string | undefined;
}

export interface Change {
  readonly summary: string;
  readonly edits: readonly (Edit | undefined)[];
  readonly safety?: ConfigSafety;
  readonly reason?: string;
}

/** `never`: not in another way either. */
export type ConfigMaker = (question: Question) => Change | Lack | 'never' | undefined;

/** What a rule knows to do, by where its setting stands; a format's own maker goes before the one for single words. */
export interface RuleRepairs {
  readonly kubernetes?: ConfigMaker;
  readonly compose?: ConfigMaker;
  /** In every format: also in values of charts, in Terraform, in what was rendered. */
  readonly anywhere?: ConfigMaker;
}

/** A repair that only an answer to its own question allows, with what that depends on. */
export function decided(reason: string, maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const change = maker(question);
    return change === undefined || change === 'never' || 'lacks' in change
      ? change
      : { ...change, safety: 'decide', reason };
  };
}

/** What the file grants may be what the program is for. */
export function takenBack(maker: ConfigMaker): ConfigMaker {
  return decided('The file grants it by name: what needs it in the program stops.', maker);
}

/** With what the answer depends on. */
export function because(reason: string, maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const change = maker(question);
    return change === undefined || change === 'never' || 'lacks' in change ? change : { ...change, reason };
  };
}

/**
 * Not for images whose entrypoint or program is known to need more than the repair leaves: what it needs is named
 * instead, by `needs`; undefined where the repair leaves enough.
 */
export function unlessService(
  needs: (service: ServiceImage) => string | undefined,
  maker: ConfigMaker,
): ConfigMaker {
  return (question) => {
    const name = question.container?.image.value;
    const service = name === undefined ? undefined : serviceOf(name);
    const lack = service && needs(service);
    return lack === undefined ? maker(question) : { lacks: `${lack} (${name?.slice(0, 60)})` };
  };
}

/** Registries that everyone pulls from: what lies there under an organisation's name is someone else's program. */
const publicRegistries = new Set([
  'docker.io',
  'index.docker.io',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'registry.k8s.io',
  'k8s.gcr.io',
  'mcr.microsoft.com',
  'public.ecr.aws',
  'registry.gitlab.com',
  'lscr.io',
  'docker.elastic.co',
  'cgr.dev',
  'nvcr.io',
  'registry.access.redhat.com',
  'registry.redhat.io',
]);

/** Not for images that start as root and hand over to an account of their own, nor for programs of others. */
export function unlessRootNeeded(maker: ConfigMaker): ConfigMaker {
  return unlessService(
    ({ dropsRoot }) => (dropsRoot ? 'an entrypoint that starts without root' : undefined),
    unlessForeign('the account that it runs as', maker),
  );
}

/** A figure to start from, for programs of one's own; of a service and of programs of others it has to be measured. */
export function measured(maker: ConfigMaker): ConfigMaker {
  const reason = 'The figure is one to start from: what the program needs under load has to be measured.';
  return unlessService(() => 'a measured figure', unlessForeign('a measured figure', decided(reason, maker)));
}

/**
 * Asked for services whose programs are known to start others by no set-uid bit and no capability of a file; else decided. What
 * is privileged anyhow is left to the one who decides that.
 */
export function askedOfServices(reason: string, maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const { container } = question;
    const service = container && knownService(container);
    const isKnown =
      container !== undefined &&
      service !== undefined &&
      !hasFileCapabilities(service, container) &&
      container.privileged.value !== true &&
      !grantsEscalation(question) &&
      startsAsIs(container);
    return (isKnown ? because : decided)(reason, maker)(question);
  };
}

/** Asked for services alone, which are known to do nothing but serve; else decided. */
export function askedOfKnown(reason: string, maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const { container } = question;
    const isKnown = container !== undefined && knownService(container) !== undefined && startsAsIs(container);
    return (isKnown ? because : decided)(reason, maker)(question);
  };
}

/** The service that an image by its own publisher is, whatever the file is started with. */
function knownService(container: Container): ServiceImage | undefined {
  const image = container.image.value ?? '';
  const isPulled = !isBuiltHere(container) && !isNamedByVariable(container);
  return isPulled ? publishedService(image) : undefined;
}

/** A program that gets rights by its file: Vault's, and of a proxy that does not start as root the low port. */
function hasFileCapabilities({ capabilities, dropsRoot }: ServiceImage, { user }: Container): boolean {
  return (
    capabilities.includes('SETFCAP') ||
    (capabilities.includes('NET_BIND_SERVICE') &&
      !dropsRoot &&
      user.isSet &&
      !/^0*(?::|$)|^root\b/.test(user.value ?? ''))
  );
}

/** Whether it starts what its image starts: no other program as entry point or command, none laid over its own by a mount. */
function startsAsIs({ command, tree, image, mounts }: Container): boolean {
  const program = /^\S{0,200}/.exec(command[0]?.trim() ?? '')?.[0] ?? '';
  return (
    (program === '' || program.startsWith('-') || isProgramOf(program, image.value ?? '')) &&
    ![...command, ...programsOf(tree.at('healthcheck', 'test')?.texts ?? [])].some((word) =>
      setuidPrograms.test(word),
    ) &&
    !mounts.some(({ target = '' }) => /(?:^|\/)s?bin(?:\/|$)|entrypoint(?:\.sh)?$/.test(target))
  );
}

/** What a health check starts: of `redis-cli ping` and `echo 'ping()' | mongosh` not the word for the server. */
function programsOf([kind = '', ...words]: readonly string[]): readonly string[] {
  if (kind === 'CMD') return words.slice(0, 1);
  const { list, problems } = parseShell(kind === 'CMD-SHELL' ? words.join(' ') : kind);
  if (problems.length > 0) return [kind, ...words];
  return simpleCommandsIn(list).flatMap(({ command }) => command.words[0]?.value ?? []);
}

/** `redis-server` of `redis`, `mysqld` of `mysql`. */
function isProgramOf(program: string, image: string): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const service = lastNameOf(image);
  return name.startsWith(service.slice(0, 5)) || programs[service]?.includes(name) === true;
}

const programs: Readonly<Record<string, readonly string[]>> = {
  mariadb: ['mysqld', 'mysqld_safe'],
  percona: ['mysqld'],
  postgis: ['postgres'],
  timescaledb: ['postgres'],
  wordpress: ['apache2-foreground', 'php-fpm'],
  nextcloud: ['apache2-foreground', 'php-fpm'],
  elasticsearch: ['eswrapper'],
};

/** `${IMAGE:-redis:7}`: another image can be given. `redis:${TAG:-7}` is another release of the same. */
function isNamedByVariable({ tree }: Container): boolean {
  const [before = '', ...rest] = tree.get('image')?.text?.split('$') ?? [];
  return rest.length > 0 && !before.slice(before.lastIndexOf('/') + 1).includes(':');
}

function grantsEscalation({ container }: Question): boolean {
  const { isSet = false, value } = container?.escalation ?? {};
  return isSet && value === true;
}

const setuidPrograms =
  /(?:^|[\s;&|(/"'])(?:crontab|doas|fping|fusermount3?|mount|newgrp|pkexec|ping|su|sudo)(?:$|[\s;&|)"'])/;

/** Asked where every container is a service that is known, which does nothing but serve; else decided. */
export function askedOfKnownPods(reason: string, maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const containers = question.workload?.containers ?? [];
    const areKnown =
      containers.length > 0 &&
      containers.every(
        (each) =>
          knownService(each) !== undefined &&
          startsAsIs(each) &&
          !callers.test(lastNameOf(each.image.value ?? '')),
      );
    return (areKnown ? because : decided)(reason, maker)(question);
  };
}

/** They read objects of the cluster, or sign in with the token, where their settings say so. */
const callers = /^(?:elasticsearch|rabbitmq|traefik|vault)$/;

/** Asked where the file itself says that the container runs without root, whose rights it does not have then; else decided. */
export function askedWithoutRoot(reason: string, maker: ConfigMaker): ConfigMaker {
  return askedWhere(runsWithoutRoot, reason, maker);
}

/** The same, of services that are known: a program of one's own may have rights by its file. */
export function askedWithoutRights(reason: string, maker: ConfigMaker): ConfigMaker {
  return askedWhere(runsWithoutRights, reason, maker);
}

function askedWhere(
  isHarmless: (container: Container) => boolean,
  reason: string,
  maker: ConfigMaker,
): ConfigMaker {
  return (question) =>
    question.container !== undefined && isHarmless(question.container)
      ? because(reason, maker)(question)
      : decided(reason, maker)(question);
}

function runsWithoutRights(container: Container): boolean {
  return (
    runsWithoutRoot(container) &&
    knownService(container) !== undefined &&
    container.addedCapabilities.length === 0 &&
    !container.ports.some(({ container: port = 1024 }) => port < 1024) &&
    startsAsIs(container)
  );
}

function runsWithoutRoot({ nonRoot, user }: Container): boolean {
  return nonRoot.value === true || /^[1-9]\d{0,9}(?::|$)/.test(user.value ?? '');
}

/**
 * Not for programs of others of which nothing is known: whether they work with less, only a run shows. Images that are
 * built here or come from a registry of one's own are asked about.
 */
export function unlessForeign(need: string, maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const { container } = question;
    const name = container?.image.value?.trim() ?? '';
    if (container === undefined || isBuiltHere(container) || !isForeign(name)) return maker(question);
    return { lacks: `${need} (${name.slice(0, 60)}): "seaworthy observe" learns it from a run` };
  };
}

function isForeign(name: string): boolean {
  const { registry, repository } = parseImageName(name);
  // `google_containers/pause` and `library/alpine` aside, an official image has one word.
  const isNamed = registry !== 'docker.io' || /^(?!library\/)[^/]+\//.test(repository);
  return publicRegistries.has(registry) && isNamed && serviceImage(lastNameOf(name)) === undefined;
}

/** The image that is known, and not one that others call `team/postgres`, too. */
function isByPublisher(image: string): boolean {
  const { registry, repository } = parseImageName(image.trim());
  const isMirror = /^(?:public\.ecr\.aws|mirror\.gcr\.io)$/.test(registry);
  if (isMirror) return /^(?:docker\/)?library\/[^/]+$/.test(repository);
  return (
    /^(?:docker\.io|docker\.elastic\.co)$/.test(registry) &&
    /^(?:(?:library\/)?[^/]+|postgis\/postgis|timescale\/timescaledb|clickhouse\/clickhouse-server|percona\/percona|opensearchproject\/opensearch|elasticsearch\/elasticsearch|valkey\/valkey|hashicorp\/vault|pgvector\/pgvector)$/.test(
      repository,
    )
  );
}

/** Of the image that is known alone: others of its name keep their files elsewhere. */
export function publishedService(image: string): ServiceImage | undefined {
  return isByPublisher(image) ? serviceOf(image) : undefined;
}

export function serviceOf(image: string): ServiceImage | undefined {
  return serviceImage(lastNameOf(image));
}

function lastNameOf(image: string): string {
  const { repository } = parseImageName(image.trim());
  return repository.slice(repository.lastIndexOf('/') + 1);
}

/** Kubernetes refuses a container that has all rights and may gain none. */
export function unlessMighty(maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const { container, workload } = question;
    const isMighty =
      container?.privileged.value === true ||
      container?.addedCapabilities.some(({ text }) => text === 'SYS_ADMIN' || text === 'ALL');
    return isMighty && workload?.format === 'kubernetes' ? 'never' : maker(question);
  };
}
