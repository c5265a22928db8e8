import { isHiddenAbove, postgresData } from '../../../../knowledge/postgres-data.js';
import { writtenAtStart } from '../../../../knowledge/written-at-start.js';
import type { Variable } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';
import { publishedService } from '../../repairs/repair.js';

/** Of an image of which nothing is known. */
const unknown = '/tmp';

/** What a service gives its image: where volumes and tmpfs lie, and variables that move its folders. */
export interface Given {
  readonly mounted?: readonly string[];
  readonly environment?: readonly Pick<Variable, 'name' | 'value'>[];
}

/** The folders that an image writes to, as the advice lists them, but for those that are mounted already. */
export function foldersOf(image: string, { mounted = [], environment = [] }: Given = {}): string {
  const service = publishedService(image);
  const { repository, tag } = parseImageName(image.trim());
  const known = (writtenAtStart(repository) ?? service)?.writes ?? [];
  if (known.length === 0) return unknown;
  const data = service?.protocol === 'postgresql' ? postgresData(tag, pgdataIn(environment)) : undefined;
  const folders = known.map((each) => (each === '/var/lib/postgresql' ? (data ?? each) : each));
  return folders.filter((each) => !mounted.some((target) => covers(target, each))).join(', ');
}

export function isKnownToWrite(image: string): boolean {
  const { repository } = parseImageName(image.trim());
  return ((writtenAtStart(repository) ?? publishedService(image))?.writes.length ?? 0) > 0;
}

function pgdataIn(environment: Given['environment']): string | undefined {
  return environment?.find(({ name }) => name === 'PGDATA')?.value;
}

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
  return needed === undefined ? '' : `It takes ${needed}. `;
}

/** What a service of Compose shows of a database file that no mount covers. */
export function ofDatabaseFile(shown: string): string {
  return `Its database file (${shown}) moves to a folder of its own first, which is a volume. `;
}

const behind = 'What it changes of the image at the start';

/** Advice on a service whose tree shows a database in a file. */
export function withDatabaseFile(shown: string, advice: string): string {
  return advice.includes('database file')
    ? advice
    : advice.replace(behind, `${ofDatabaseFile(shown)}${behind}`);
}

/** Advice on an image that is built on another one, with the folders of that where they are known. */
export function withFoldersOf(base: string, advice: string): string {
  return advice.replace(`(${unknown}, and`, `(${foldersOf(base)}, and`);
}
