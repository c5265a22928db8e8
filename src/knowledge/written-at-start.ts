import { serverWrites } from './server-writes.js';

/** Folders that an image of a publisher writes to, and what a read-only root file system takes beside mounts for them. */
export interface WrittenAtStart {
  readonly writes: readonly string[];
  readonly readOnlyTakes?: string;
}

const confluent = (data: readonly string[]): WrittenAtStart => ({
  writes: ['/etc/kafka', ...data, '/var/log/kafka', '/tmp'],
  readOnlyTakes:
    'a tmpfs for /etc/kafka that belongs to its account (uid=1000), because its entry point renders its settings into it at each start',
});

/** Settings among files of the image, which a tmpfs hides and a new volume takes over. */
function rendered(writes: readonly [string, ...string[]], by: string): WrittenAtStart {
  return {
    writes: [...writes, '/tmp'],
    readOnlyTakes: `a volume for ${writes[0]}, which Docker fills from the image, and no tmpfs, because ${by} there at each start; it keeps files of an old release, so leave it writable where that is no gain`,
  };
}

const byStart = 'its start script renders its settings from the environment';

/** By repository, of images that are no servers of `service-images.ts`, from their entry point scripts and documentation. */
const images: ReadonlyMap<string, WrittenAtStart> = new Map<string, WrittenAtStart>([
  ['confluentinc/cp-kafka', confluent(['/var/lib/kafka/data'])],
  ['confluentinc/cp-server', confluent(['/var/lib/kafka/data'])],
  ['confluentinc/cp-zookeeper', confluent(['/var/lib/zookeeper/data', '/var/lib/zookeeper/log'])],
  [
    'apache/kafka',
    {
      writes: ['/opt/kafka/config', '/opt/kafka/logs', '/var/lib/kafka/data', '/tmp'],
      readOnlyTakes:
        'a tmpfs for /opt/kafka/config that belongs to its account (uid=1000), because its entry point makes its settings in it at each start',
    },
  ],
  [
    'redpandadata/redpanda',
    rendered(
      ['/etc/redpanda', '/var/lib/redpanda/data'],
      'rpk writes the options of its command into redpanda.yaml',
    ),
  ],
  [
    'swaggerapi/swagger-ui',
    {
      writes: ['/usr/share/nginx/html', '/etc/nginx/conf.d', '/var/cache/nginx', '/run', '/tmp'],
      readOnlyTakes:
        'volumes for /usr/share/nginx/html and /etc/nginx/conf.d, which Docker fills from the image, and no tmpfs, because its start script writes its settings among its pages; they keep the pages of an old release, so leave it writable where that is no gain',
    },
  ],
  ['mailu/unbound', rendered(['/etc/unbound'], byStart)],
  ['mailu/nginx', rendered(['/etc/nginx', '/var/lib/nginx', '/var/log/nginx', '/run'], byStart)],
  ['mailu/dovecot', rendered(['/etc/dovecot', '/var/lib/dovecot', '/run'], byStart)],
  ['mailu/postfix', rendered(['/etc/postfix', '/var/lib/postfix', '/run'], byStart)],
  ['mailu/rspamd', rendered(['/etc/rspamd', '/var/lib/rspamd', '/run/rspamd'], byStart)],
  [
    'dpage/pgadmin4',
    {
      writes: ['/var/lib/pgadmin', '/tmp'],
      readOnlyTakes:
        'PGADMIN_CUSTOM_CONFIG_DISTRO_FILE with a path in one of them, in releases that know it, because its entry point writes /pgadmin4/config_distro.py otherwise: before that leave it writable',
    },
  ],
  [
    'mysql/mysql-server',
    {
      writes: ['/var/lib/mysql', '/var/lib/mysql-files', '/var/run/mysqld', '/tmp'],
      readOnlyTakes:
        'the official image mysql in its place, because its entry point makes /healthcheck.cnf and /mysql-init-complete directly below /, where nothing can be mounted: with this image leave it writable',
    },
  ],
  [
    'open-webui/open-webui',
    {
      writes: ['/app/backend/data', '/tmp'],
      readOnlyTakes:
        'WEBUI_SECRET_KEY from outside, because its start script makes a file for it beside its code; it copies pictures beside its code at the start as well, so leave it writable where it does not come up',
    },
  ],
]);

/** https://github.com/just-containers/s6-overlay#read-only-root-filesystem: it copies its scripts to /run, and runs them there. */
export const bySupervisor: WrittenAtStart = {
  writes: ['/run', '/tmp'],
  readOnlyTakes:
    'S6_READ_ONLY_ROOT=1 and a tmpfs with exec for /run (/run:exec), because it starts by s6-overlay, which runs its scripts there; leave it writable where its release has no read-only mode',
};

/** Publishers and images whose base has that. */
const supervised = /^(?:linuxserver|hassio-addons|homeassistant|home-assistant)\//;

export function writtenAtStart(repository: string): WrittenAtStart | undefined {
  const known = images.get(repository) ?? serverWrites(repository);
  if (known !== undefined || !supervised.test(repository)) return known;
  return repository.startsWith('linuxserver/')
    ? { ...bySupervisor, writes: ['/config', ...bySupervisor.writes] }
    : bySupervisor;
}

/** What an image changes of itself at each start, so that it does not run read-only, and where it keeps data. */
export interface ChangesItself {
  readonly changes: string;
  readonly data: readonly string[];
}

/** By their entry points, which write among files of the image whose folders hold more than those. */
const changing: ReadonlyMap<string, ChangesItself> = new Map([
  [
    'swaggerapi/swagger-ui',
    { changes: 'pages and settings of its web server, by the variables that it is given', data: [] },
  ],
  [
    'pihole/pihole',
    { changes: 'accounts, the schedule of its tasks and settings below /etc', data: ['/etc/pihole'] },
  ],
  [
    'jc21/nginx-proxy-manager',
    {
      changes: 'accounts and settings of nginx below /etc',
      data: ['/data', '/etc/letsencrypt'],
    },
  ],
]);

export function changesItself(repository: string): ChangesItself | undefined {
  return changing.get(repository);
}
