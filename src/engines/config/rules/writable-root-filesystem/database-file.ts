import type { Container, Variable } from '../../models/container.js';

/** What a service sets and starts. */
export interface Settings extends Pick<Container, 'command'> {
  readonly environment: readonly Pick<Variable, 'name' | 'value'>[];
}

const behind = 'What it changes of the image at the start';

/** What a service of Compose shows of a database file that no mount covers. */
function ofDatabaseFile(shown: string, folder?: string): string {
  const unless = folder === undefined ? '' : `, unless ${folder} has it already`;
  return `Its database file (${shown}) moves to a folder of its own first, which is a volume${unless}. `;
}

/** A file of SQLite that a variable, an option or a mount names, unless a volume has it already. */
export function ofFileBeside(settings: Settings, mounted: readonly string[]): string {
  const [first] = filesIn(settings);
  return first === undefined || mounted.some((target) => isAtOrBelow(first.file, target))
    ? ''
    : ofDatabaseFile(first.name?.slice(0, 60) ?? 'SQLite');
}

/** Whether a variable or an option names a database file in a mount, or a mount is one. */
export function isFileInMount(settings: Settings, mounted: readonly string[]): boolean {
  return (
    mounted.some((target) => isDatabaseFile(target)) ||
    filesIn(settings).some(({ file }) => mounted.some((target) => isAtOrBelow(file, target)))
  );
}

/** Advice on a service whose tree shows a database in a file. */
export function withDatabaseFile(shown: string, advice: string, mounted: readonly string[] = []): string {
  const folder = mounted.find(isForData);
  return advice.includes('database file')
    ? advice
    : advice.replace(behind, () => `${ofDatabaseFile(shown, folder)}${behind}`);
}

/** Advice on a service that keeps its data in the folder of its program: `DATA_DIR: /app` in `WORKDIR /app`. */
export function withDataFolder(
  { environment }: Pick<Settings, 'environment'>,
  work: string,
  advice: string,
): string {
  const own = withoutSlash(work);
  const found = environment.find(
    ({ name, value = '' }) =>
      foldersOfData.test(name.slice(0, 80)) &&
      (value === '.' || value === './' || withoutSlash(value) === own),
  );
  return own === '' || found === undefined || advice.includes('a folder of its own')
    ? advice
    : advice.replace(
        behind,
        () =>
          `What it keeps (${found.name.slice(0, 60)}) moves to a folder of its own first, which is a volume, because ${own.slice(0, 80)} holds its program. ${behind}`,
      );
}

function withoutSlash(path: string): string {
  return path.trim().slice(0, 200).replace(/\/$/, '');
}

/** Variables of folders that a program writes to; `APP_HOME` and `PYTHONPATH` name what it is read from. */
const foldersOfData =
  /(?:^|_)(?:DATA|DB|DATABASE|STORAGE|STORE|STATE|UPLOADS?|MEDIA|CACHE|LOGS?|CONFIG|BACKUPS?|OUTPUT|DOWNLOADS?|SESSIONS?|SAVES?)_?(?:DIR|DIRECTORY|PATH|HOME|FOLDER|ROOT)$/i;

/** By a name that folders mostly have in which a program keeps what it makes: `/srv/tide-data`. */
function isForData(folder: string): boolean {
  const parts = folder.slice(-200).split('/');
  const last = parts.findLast((part) => part !== '') ?? '';
  return last.split(/[-_]/).some((word) => ofData.test(word));
}

const ofData = /^(?:data|db|databases?|storage|store|instance|prisma|sqlite)$/i;

export function isDatabaseFile(path: string): boolean {
  return /\.(?:db|db3|sqlite|sqlite3)$/i.test(path.slice(-200));
}

interface NamedFile {
  readonly file: string;
  /** Of the variable that names it. */
  readonly name?: string;
}

function filesIn({ environment, command }: Settings): readonly NamedFile[] {
  const set = environment.flatMap(({ name, value = '' }): readonly NamedFile[] => {
    const file = databaseFileIn(value, name);
    return file === undefined ? [] : [{ file, name }];
  });
  const given = command.flatMap((word): readonly NamedFile[] => {
    const file = databaseFileIn(word);
    return file === undefined ? [] : [{ file }];
  });
  return [...set, ...given];
}

/** `sqlite:///./tide.db` is `./tide.db`, `SQLITE_PATH: /srv/tide.db` is `/srv/tide.db`. */
function databaseFileIn(value: string, name = ''): string | undefined {
  const text = value.slice(0, longestValue);
  const [, path] = /(?:^|=)sqlite[\w+]{0,20}:(?:\/{2,3})?(\/?[^?;\s]{1,200})/i.exec(text) ?? [];
  if (path !== undefined) return path;
  const isNamed = /SQLITE|(?:^|_)(?:DB|DATABASE)(?:_|$)/i.test(name) || /sqlite/i.test(text);
  return isNamed
    ? /(?:^|=)((?:[\w.-]{0,40}\/){0,10}[\w.-]{1,80}\.(?:db|db3|sqlite|sqlite3))$/i.exec(text)?.[1]
    : undefined;
}

const longestValue = 400;

/** By its whole path, or of one that is relative to an unknown folder, by the first of its own: `data/tide.db` in `/srv/data`. */
function isAtOrBelow(file: string, target: string): boolean {
  const mount = target.replace(/\/$/, '');
  if (file.startsWith('/')) return `${file}/`.startsWith(`${mount}/`);
  const [first = '', ...more] = file.replace(/^\.\//, '').split('/');
  return more.length > 0 && mount.endsWith(`/${first}`);
}
