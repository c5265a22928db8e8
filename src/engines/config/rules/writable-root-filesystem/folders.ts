import { adviceForOldMount, isHiddenAbove, postgresData } from '../../../../knowledge/postgres-data.js';
import { influxFolders, takesExec } from '../../../../knowledge/published-images.js';
import { bySupervisor, writtenAtStart } from '../../../../knowledge/written-at-start.js';
import type { Variable } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';
import { publishedService } from '../../repairs/repair.js';

/** Of an image of which nothing is known. */
const unknown = '/tmp';

/** https://docs.docker.com/build/building/base-images/#create-a-minimal-base-image-using-scratch: it has no folder at all. */
const bare = 'scratch';

/** What a service gives its image: where volumes and tmpfs lie, and variables that move its folders. */
export interface Given {
  readonly mounted?: readonly string[];
  readonly environment?: readonly Pick<Variable, 'name' | 'value'>[];
}

/** Where the entry point of nginx takes templates from, and what it writes of them. */
const templates = '/etc/nginx/templates';
const rendered = '/etc/nginx/conf.d';

/** The folders that an image writes to, as the advice lists them, but for those that are mounted already. */
export function foldersOf(image: string, { mounted = [], environment = [] }: Given = {}): string {
  const service = publishedService(image);
  const { repository, tag } = parseImageName(image.trim());
  const known = [...((writtenAtStart(repository) ?? service)?.writes ?? [])];
  if (service !== undefined && mounted.some((target) => target.startsWith(templates))) known.push(rendered);
  if (repository === bare) return '';
  if (known.length === 0) return unknown;
  const data = service?.protocol === 'postgresql' ? postgresData(tag, pgdataIn(environment)) : undefined;
  const folders = (repository === 'influxdb' ? influxFolders(tag) : known).map((each) =>
    each === '/var/lib/postgresql' ? (data ?? each) : each,
  );
  return folders.filter((each) => !mounted.some((target) => covers(target, each))).join(', ');
}

export function isKnownToWrite(image: string): boolean {
  const { repository } = parseImageName(image.trim());
  return ((writtenAtStart(repository) ?? publishedService(image))?.writes.length ?? 0) > 0;
}

/** Servers by the variables of their official images, with the folder that those keep data in. */
const servers: readonly { readonly name: string; readonly variable: RegExp; readonly data: string }[] = [
  { name: 'postgres', variable: /^POSTGRES_(?:USER|PASSWORD|DB)(?:_FILE)?$/, data: '/var/lib/postgresql' },
  {
    name: 'mysql',
    variable: /^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD|DATABASE|USER)(?:_FILE)?$/,
    data: '/var/lib/mysql',
  },
  { name: 'mongo', variable: /^MONGO_INITDB_ROOT_\w{1,40}$/, data: '/data/db' },
];

/** The image, or the server that the settings of a service show where its image is not known: it is built on that. */
export function serverShown(
  image: string,
  mounted: readonly string[],
  environment: readonly Pick<Variable, 'name'>[],
): string {
  if (isKnownToWrite(image)) return image;
  const server = servers.find(
    ({ variable, data }) =>
      mounted.some((target) => `${target}/`.startsWith(`${data}/`)) &&
      environment.some(({ name }) => variable.test(name)),
  );
  return server?.name ?? image;
}

function pgdataIn(environment: Given['environment']): string | undefined {
  return environment?.find(({ name }) => name === 'PGDATA')?.value;
}

const mostSettings = 3;

/** Folders that variables of a service name for what it writes: `/srv/tide-cache (TIDE_CACHE_DIR)`. */
export function foldersInSettings(
  environment: NonNullable<Given['environment']>,
  mounted: readonly string[],
  isOfPublisher = false,
): readonly string[] {
  return environment
    .filter(({ name }) => !isOfPublisher || documented.test(name))
    .flatMap(({ name, value = '' }) => {
      const folder = value.trim().replace(/\/$/, '');
      const isWritten =
        ofWriting.test(name.slice(0, 80)) || (name === 'HOME' && /^\/(?:home|var)\//.test(folder));
      const isOpen =
        plainFolder.test(folder) &&
        !ofKernel.test(folder) &&
        ![...mounted, unknown].some((each) => covers(each, folder));
      return isWritten && isOpen ? [`${folder} (${name.slice(0, 80)})`] : [];
    })
    .slice(0, mostSettings);
}

const ofWriting =
  /^(?:MPLCONFIGDIR|TMPDIR)$|(?:^|_)(?:CACHE|TE?MP|LOGS?|UPLOADS?|STATE|OUTPUT|DOWNLOADS?|SESSIONS?)_?(?:DIR|DIRECTORY|HOME|FOLDER|ROOT)$|_CACHE$/i;
/** Of images whose publishers are known: what those read, any other name is of no program there. */
const documented =
  /^(?:TMPDIR|HOME|LOG_DIR|(?:ES|OPENSEARCH)_TMPDIR|ZOO_(?:DATA_)?LOG_DIR|CASSANDRA_LOG_DIR|SOLR_LOGS_DIR|NGINX_ENVSUBST_OUTPUT_DIR)$/;
/** What the kernel shows as files: a mount over one of them stops what reads it. */
const ofKernel = /^\/(?:dev(?!\/shm(?:\/|$))|proc|sys)(?:\/|$)/;
/** Two levels at least, and no file by its extension. */
const plainFolder = /^\/[\w-]{1,40}(?:\/[\w-][\w.-]{0,60}){0,8}\/[\w-]{1,60}$/;

/** A mount of the folder itself, of one in it, or of one above it. */
function covers(target: string, folder: string): boolean {
  const mount = target.replace(/\/$/, '');
  const [written = ''] = folder.split(' ', 1);
  const isAbove = `${written}/`.startsWith(`${mount}/`) && mount !== '';
  return `${mount}/`.startsWith(`${written}/`) || (isAbove && !isHiddenAbove(mount, written));
}

/** What a read-only file system of an image takes beside folders, as a sentence. */
export function needsBeside(image: string): string {
  const { repository } = parseImageName(image.trim());
  const needed = (writtenAtStart(repository) ?? publishedService(image))?.readOnlyTakes;
  const exec = takesExec(repository);
  return [needed, exec].every((each) => each === undefined)
    ? ''
    : `It takes ${[needed, exec].filter((each) => each !== undefined).join('; and ')}. `;
}

/** What keeps it from starting as it is mounted, as a sentence. */
export function ofOldMount(image: string, { mounted = [], environment }: Given): string {
  return adviceForOldMount(parseImageName(image.trim()), mounted, pgdataIn(environment)) ?? '';
}

const behind = 'What it changes of the image at the start';

/** What a Dockerfile has that its image is built on, and the folders that it fills. */
export interface BuiltOn {
  readonly base: string;
  /** Where it copies files to. */
  readonly copied: readonly string[];
  readonly isSupervised: boolean;
  /** The command that makes data while it is built. */
  readonly filledBy?: string | undefined;
  /** Where mounts of the service lie. */
  readonly mounted?: readonly string[];
  /** Files that its start writes. */
  readonly written?: readonly string[];
}

/** Advice on an image that is built on another one, with the folders of that where they are known. */
export function withFoldersOf(
  { base, copied, isSupervised, filledBy, mounted = [], written = [] }: BuiltOn,
  advice: string,
): string {
  const folders = isSupervised
    ? bySupervisor.writes.join(', ')
    : foldersOf(base, { mounted: [...copied, ...mounted] });
  const takes = isSupervised ? `It takes ${bySupervisor.readOnlyTakes}. ` : needsBeside(base);
  const isUnknown = advice.includes(`(${unknown}, `);
  const filled =
    filledBy === undefined
      ? ''
      : `Its data are made while its image is built (${filledBy}), and a mount would hide them: make them at the first start, in a volume, or leave it writable. `;
  const starts = advice.includes(writes) ? '' : ofWritten(written, mounted);
  return advice
    .replace(`(${unknown}, `, () => (folders === '' ? '(' : `(${folders}, `))
    .replace('(and what', '(what')
    .replace(behind, () => `${isUnknown ? takes : ''}${filled}${starts}${behind}`);
}

const mostNamed = 3;
const writes = 'Its start writes';

/** What the image has in the folder, a template as well, is hidden by a mount of it. */
export function ofWritten(written: readonly string[], mounted: readonly string[]): string {
  const paths = written.filter((path) => !mounted.some((each) => covers(each, path)));
  if (paths.length === 0) return '';
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
  const them = paths.length === 1 ? 'it' : 'them';
  return `${writes} ${paths.slice(0, mostNamed).join(', ')}${more}: mount that folder where the image has nothing else in it, else have the start write ${them} to a tmpfs of its own, and read ${them} from there. `;
}
