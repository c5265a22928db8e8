import { nameOf } from '../../../../core/paths.js';
import { isDatabase, isForDatabase, serverFamily } from '../../../../knowledge/server-families.js';
import type { Container, PasswordPlace, Variable } from '../container.js';
import { parseImageName } from '../image-name.js';
import { addressIn, serverBeside, withDefaults } from './passwords.js';

/** A service of the file that others sign in to. */
interface Server {
  readonly service: string;
  readonly family: string;
  /** By which others reach it. */
  readonly names: readonly string[];
}

/** Places with the service of the file that they are for, or the foreign host; without one where that is not known. */
export function withServers(
  places: readonly PasswordPlace[],
  containers: readonly Container[],
): readonly PasswordPlace[] {
  const servers = serversAmong(containers);
  const hosts = new Map(containers.flatMap((each) => namesOf(each).map((name) => [name, each.name])));
  const byName = new Map(containers.map((each) => [each.name, each]));
  return places.map((place) => {
    const container = byName.get(place.service);
    const server =
      container === undefined ? undefined : serverOf(place, container, { servers, hosts, containers });
    return server === undefined ? place : { ...place, server };
  });
}

interface Known {
  readonly servers: readonly Server[];
  /** Services by the names that they answer to. */
  readonly hosts: ReadonlyMap<string, string>;
  readonly containers: readonly Container[];
}

/** The services among them that are servers of a kind that others sign in to. */
export function serversAmong(containers: readonly Container[]): readonly Server[] {
  return containers.flatMap((container) => {
    const family = familyOfServer(container);
    return family === undefined ? [] : [{ service: container.name, family, names: namesOf(container) }];
  });
}

/** By its image, or where it is built here by its name, or the settings of the server that a `db` has. */
function familyOfServer(container: Container): string | undefined {
  const { image, name, tree, environment } = container;
  if (isOtherProgram(container)) return undefined;
  const { repository } = parseImageName(image.value?.trim() ?? '');
  const isBuilt = image.value === undefined || tree.get('build') !== undefined;
  const shown = isBuilt ? name : nameOf(repository);
  if (ofClients.test(shown)) return undefined;
  const isDatabaseHere = isBuilt && /(?:^|[-_])(?:db|database|sql)(?:[-_]\d{0,3})?$/i.test(name);
  const settings = isDatabaseHere
    ? environment.map((each) => each.name).filter((each) => ofServers.test(each))
    : [];
  return serverFamily(shown) ?? serverFamily(settings[0] ?? '');
}

/** `sh /backup.sh` and `pg_dump -h db` by the image of a store: a client of another one. */
function isOtherProgram({ command, tree }: Container): boolean {
  const text = command.join(' ').slice(0, longestCommand);
  const started = text.split(/[;&|()\n]{1,9}/).flatMap(programOf);
  if (started.some((word) => serverPrograms.test(word))) return false;
  if (started.some((word) => clientPrograms.test(word))) return true;
  return /\.(?:sh|py|js)$/.test(started[0] ?? '') && neededBy({ tree }).length > 0;
}

/** `pg_dump` of `sh -c "PGPASSWORD=word exec pg_dump -U postgres"` */
function programOf(part: string): readonly string[] {
  const words = part.split(/[\s"']+/).filter((word) => word !== '' && !/^\w{1,60}=/.test(word));
  const program = words.map(nameOf).find((word) => !before.test(word));
  return program === undefined ? [] : [program];
}

const before =
  /^(?:exec|(?:ba|da|a)?sh|-[a-z]{1,4}|gosu|su-exec|tini|--|!|if|then|else|do|until|while|env|nohup|timeout)$/;
const longestCommand = 4_000;
const serverPrograms =
  /^(?:postgres|mysqld(?:_safe)?|mariadbd|mongod|mongos|(?:redis|valkey|keydb|rabbitmq)-server|neo4j|influxd|clickhouse-server|(?:docker-)?entrypoint|slapd|mosquitto|nats-server|elasticsearch|opensearch|cassandra|sqlservr|minio|rustfs|weed|[\w-]{0,40}entrypoint\.sh|run\.sh)$/;
const clientPrograms =
  /^(?:pg_(?:dump|dumpall|restore|basebackup|isready)|psql|mysql(?:dump|admin|import)?|mariadb(?:-dump|-admin)?|mongo(?:sh|dump|restore|import|export)?|(?:redis|valkey)-cli|rabbitmqadmin|cypher-shell|clickhouse-client|mc|ldapsearch|ldapadd)$/;

const ofServers = /^(?:POSTGRES|MYSQL|MARIADB|MONGO_INITDB)_\w{0,20}(?:PASSWORD|USER|DATABASE|DB)$/;

/** `postgres-exporter`, `mongo-express`, `redis-commander`: programs beside a server, which sign in to it. */
const ofClients =
  /exporter|(?:^|[-_])(?:apis?|app|worker|backend|frontend|service|consumer|producer|listener|bot)(?:[-_]|$)|express|commander|insight|admin|browser|client|(?:^|[-_])(?:ui|gui|web|cli|tools?|backups?|dump|restore|migrate|migrations?|seed|init|proxy|bouncer|pgpool|bench)(?:[-_]|$)|bouncer/i;

/** By its name, `container_name`, `hostname`, or what networks call it. */
function namesOf({ name, tree }: Container): readonly string[] {
  const networks = [...(tree.get('networks')?.entries.values() ?? [])].slice(0, mostNetworks);
  return [
    name,
    ...['container_name', 'hostname'].flatMap((key) => tree.get(key)?.text ?? []),
    ...networks.flatMap(({ value }) => value.get('aliases')?.texts ?? []),
  ];
}

const mostNetworks = 50;

function serverOf(place: PasswordPlace, container: Container, known: Known): string | undefined {
  const family = place.family ?? serverFamily(place.variable);
  const isOfData = isForDatabase(place.variable);
  if (place.isAddress !== true && family === undefined && !isOfData && !ofSignIn.test(place.variable))
    return undefined;
  const isMeant = (each: Server) =>
    family === undefined ? isOfData && isDatabase(each.family) : each.family === family;
  const own = known.servers.find(({ service }) => service === container.name);
  const host = hostOf(place, container, family);
  if (host !== undefined)
    return (
      servedAt(host, container, known) ??
      (isOfMachine.test(host) ? alone(known.servers.filter(isMeant)) : host)
    );
  if (own !== undefined && (family === undefined || own.family === family)) return own.service;
  const needed = neededBy(container);
  return (
    alone(known.servers.filter((each) => isMeant(each) && needed.includes(each.service))) ??
    alone(known.servers.filter(isMeant))
  );
}

const ofSignIn = /(?:pass(?:word|wd)?|pwd)$/i;

/** The machine itself, on which a service may publish its port. */
const isOfMachine = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|host\.docker\.internal)$/i;

function alone(servers: readonly Server[]): string | undefined {
  return servers.length === 1 ? servers[0]?.service : undefined;
}

/** In its own address, beside it, or in the one address of the service that is of the same kind. */
function hostOf(
  place: PasswordPlace,
  { environment }: Container,
  family: string | undefined,
): string | undefined {
  const host = place.host || serverBeside(place.variable, environment);
  if (host !== undefined && host !== '') return /^[\w.-]{1,100}$/.test(host) ? host : undefined;
  const hosts = environment
    .flatMap(({ value = '' }: Variable) => addressIn(value) ?? [])
    .filter((each) =>
      family === undefined
        ? isForDatabase(place.variable) && isDatabase(each.family ?? '')
        : each.family === family,
    );
  const [first, ...others] = new Set(hosts.map((each) => each.host));
  return others.length === 0 ? first : undefined;
}

/** The service that answers to a name, as `links` may give it too. */
function servedAt(host: string, { tree }: Container, { hosts }: Known): string | undefined {
  const link = tree
    .get('links')
    ?.texts.map(withDefaults)
    .find((each) => each.split(':')[1] === host);
  return hosts.get(link?.split(':')[0] ?? host);
}

function neededBy({ tree }: Pick<Container, 'tree'>): readonly string[] {
  const needed = tree.get('depends_on');
  const links = (tree.get('links')?.texts ?? []).map((each) => withDefaults(each).split(':')[0] ?? '');
  return [...(needed?.kind === 'map' ? needed.entries.keys() : (needed?.texts ?? [])), ...links];
}
