import { posix } from 'node:path';
import type { Finding, ImageRef } from '../../core/finding.js';
import { prefixOf } from '../../core/paths.js';
import { parseImageName } from '../../engines/config/models/image-name.js';
import { rule as rootUser } from '../../engines/config/rules/root-user/index.js';
import {
  isDatabaseFile,
  isFileInMount,
  type Settings,
  withDatabaseFile,
  withDataFolder,
} from '../../engines/config/rules/writable-root-filesystem/database-file.js';
import { type BuiltOn, withFoldersOf } from '../../engines/config/rules/writable-root-filesystem/folders.js';
import { rule } from '../../engines/config/rules/writable-root-filesystem/index.js';
import {
  type Mounted,
  withStartBuild,
} from '../../engines/config/rules/writable-root-filesystem/start-builds.js';
import { changesTo, withAccount } from '../../engines/config/rules/writable-root-filesystem/tmpfs.js';
import { writtenBy } from '../../engines/config/rules/writable-root-filesystem/written-files.js';
import { publishedImage } from '../../knowledge/published-images.js';
import {
  isRelative,
  mountsOf,
  type Services,
  servicesByLine,
  servicesIn,
  settingsOf,
  sourcesOf,
  type Table,
  texts,
  withDefaults,
} from '../roles/compose-file.js';
import type { Tree } from '../roles/find.js';
import { environmentOf, lastOf, type Stage, stagesOf } from '../roles/stages.js';
import { kept } from '../roles/tree.js';
import { accountOfImage } from './account-of-image.js';
import { dockerfileOfOwn, placed } from './dockerfile-of-own.js';
import { fetchedBy } from './fetched-packages.js';
import { dockerfileOfLocal } from './local-image.js';
import { dockerfileNamedLike } from './named-like.js';
import { folderOfWork, mountOfSources, withOwnerOfSources } from './root-of-sources.js';
import { projectName, type SearchedTree } from './searched-folder.js';
import { startCommandsOf } from './start-commands.js';
import { withUserOfImage } from './user-of-image.js';

/** A service of Compose that is built here on a server that is known writes to the folders of that: the advice names them. */
export function withFoldersOfBase(findings: readonly Finding[], searched: SearchedTree): readonly Finding[] {
  const { tree, prefix = '' } = searched;
  const project = projectName(searched);
  const inTree = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
  const textOf = (path: string) => tree.text(inTree(path));
  const known = new Map<string, Manifest>();
  const stagesOf = (image: ImageRef) => stagesOfImage(image, textOf);
  return withUserOfImage(findings, { stagesOf, textOf }).map((finding) => {
    const { fix } = finding;
    const [place] = finding.locations;
    if (!advised.includes(finding.rule) || fix?.kind !== 'manual' || place.at !== 'file') return finding;
    const { text, services, byLine } = kept(known, place.path, () => manifestOf(textOf(place.path)));
    // What a service takes over stands elsewhere in the file.
    const [, named = ''] = /^service\/([\w.-]{1,100}): /.exec(finding.title) ?? [];
    const name = services.has(named) ? named : (byLine[(place.line ?? 0) - 1] ?? '');
    const service = services.get(name) ?? {};
    const own = { name, service, manifest: inTree(place.path) };
    const written = finding.image?.dockerfile;
    const dockerfile =
      written === undefined
        ? (dockerfileNamedLike(service, services, own.manifest, tree) ??
          dockerfileOfOwn(own, tree, project) ??
          dockerfileOfLocal(own, services, tree))
        : placed(inTree(written), own.manifest, tree);
    const image = dockerfile === undefined ? {} : { ...finding.image, dockerfile };
    const stages = stagesOfImage(image, textOf);
    if (finding.rule === rootUser.id) return withOwnerOfSources(finding, service, stages);
    if (dockerfile === undefined) return finding;
    const started = startCommandsOf({ service, manifest: place.path, dockerfile, stages }, textOf);
    const built = builtOn(stages, service, started);
    const mounted = {
      ...mountedIn(service, services),
      ...projectIn(service, stages),
      fetched: fetchedBy(started, textOf(`${prefixOf(dockerfile)}package.json`), stages),
    };
    const changed = changesTo(started.split('\n', 1)[0] ?? '');
    const account =
      service.user === undefined
        ? (accountOfImage(stages, textOf(dockerfile), service) ?? accountOfBase(stages))
        : undefined;
    const ofStart = withStartBuild(started, fix.summary, mounted);
    const advice =
      changed === undefined
        ? withAccount(account, ofStart)
        : withAccount(changed, ofStart, `user ${changed}`);
    const onBase = built === undefined ? advice : withFoldersOf(built, advice);
    const settings = settingsFor(service, stages);
    const work = folderOfWork(service, stages);
    const summary = mounted.targets.includes(work) ? onBase : withDataFolder(settings, work, onBase);
    const shown = serversOfData.test(text) ? undefined : databaseFileOf(image, textOf);
    const isKept =
      isFileInMount(settings, mounted.targets) ||
      hasDatabaseFile(service, prefixOf(inTree(place.path)), tree);
    return {
      ...finding,
      fix: {
        ...fix,
        summary: shown === undefined || isKept ? summary : withDatabaseFile(shown, summary, mounted.targets),
      },
    };
  });
}

/** What an image of a publisher ends with, where the one that is built on it names no other. */
function accountOfBase([first]: readonly Stage[]): string | undefined {
  return publishedImage(parseImageName(first?.from ?? '').repository).account;
}

/** Where mounts of a service lie, and which of them another service has, too. */
function mountedIn(service: Table, services: Services): Mounted {
  const others = [...services.values()].filter((each) => each !== service).flatMap(sourcesOf);
  const mounts = mountsOf(service);
  return {
    // Of a volume without a name it is all that is written.
    targets: mounts.map(({ source, target }) => target ?? source),
    shared: mounts.flatMap(({ source, target }) => (others.includes(source) ? (target ?? []) : [])),
  };
}

/** Whether mounts hide the sources of the image, and whether it has a project that `uv run` would bring up to date. */
function projectIn(service: Table, stages: readonly Stage[]): Partial<Mounted> {
  const hidesSources = mountOfSources(service, stages) !== undefined;
  const lines = stages.flatMap(({ instructions }) => instructions);
  const hasNoProject = lines.length > 0 && !hidesSources && !lines.some(bringsProject);
  const hasPreparedManager = lines.some((line) =>
    /^RUN[ \t].{0,2000}\bcorepack (?:prepare|install|use)\b/is.test(line),
  );
  const ran = lines.filter((line) => /^RUN[ \t]/i.test(line)).map((line) => line.slice(0, longestLine));
  return { hidesSources, hasNoProject, hasPreparedManager, ran };
}

/** The whole context, a stage, or the file itself. */
function bringsProject(line: string): boolean {
  const [keyword = '', ...words] = line.slice(0, longestLine).split(/[\s"',[\]]/);
  if (/^RUN$/i.test(keyword)) return /pyproject|\buv (?:init|sync|add)\b|\bgit clone\b/.test(line);
  return (
    /^(?:COPY|ADD)$/i.test(keyword) &&
    words
      .filter((word) => word !== '')
      .slice(0, -1)
      .some((word) => bringing.test(word))
  );
}

const bringing = /^(?:--from=|\.{1,2}\/?$)|pyproject|uv\.lock/;

function settingsFor(service: Table, stages: readonly Stage[]): Settings {
  const all = new Map([...environmentOf(stages), ...settingsOf(service)]);
  return {
    environment: [...all].map(([name, value]) => ({ name, value: withDefaults(value) })),
    command: [service.entrypoint, service.command].flatMap(texts).flatMap((each) => each.split(/\s/)),
  };
}

/** Whether a folder of the project that the service mounts has a file of SQLite. */
function hasDatabaseFile(service: Table, folder: string, tree: Tree): boolean {
  return sourcesOf(service).some(
    (source) =>
      isRelative(source) &&
      !source.startsWith('$') &&
      tree.entries(posix.join(folder, source, '/').replace(/^\.\/$/, '')).some(isDatabaseFile),
  );
}

const advised: readonly string[] = [rule.id, rootUser.id];

interface Manifest {
  readonly text: string;
  readonly services: ReadonlyMap<string, Table>;
  readonly byLine: readonly (string | undefined)[];
}

function manifestOf(text: string): Manifest {
  return { text, services: servicesIn(text), byLine: servicesByLine(text) };
}

/** Where a server of data stands beside the service, a driver for files is there for tests. */
const serversOfData =
  /\bimage:[ \t]{0,8}["']?\S{0,200}(?:postgres|postgis|pgvector|mysql|mariadb|mongo|cockroach|timescale|mssql|oracle)/i;

/** What the files beside its Dockerfile require or set for a database in a file. */
function databaseFileOf({ dockerfile }: ImageRef, textOf: (path: string) => string): string | undefined {
  if (dockerfile === undefined) return undefined;
  const folder = dockerfile.slice(0, dockerfile.lastIndexOf('/') + 1);
  const found = drivers.find(({ file, word }) => {
    const text = textOf(`${folder}${file}`);
    return word.test(text) && !driversOfServers.some((each) => each.test(text));
  });
  if (found !== undefined) return `SQLite, by ${found.file}`;
  return stagesOf(textOf(dockerfile)).some(({ instructions }) =>
    instructions.some((line) => /^ENV[ \t]/i.test(line) && /[= \t]["']?sqlite[\w+]{0,20}:\//i.test(line)),
  )
    ? 'SQLite, by its Dockerfile'
    : undefined;
}

/** Beside one of these, a driver for files is mostly there for work and tests. */
const driversOfServers: readonly RegExp[] = [
  /"(?:pg|pg-promise|postgres|mysql2?|mariadb|mssql|tedious|mongodb|mongoose)":/,
  /psycopg|asyncpg|pymysql|mysqlclient|aiomysql/i,
  /driver\/(?:mysql|postgres)|lib\/pq|jackc\/pgx|go-sql-driver/,
  /gem ["'](?:pg|mysql2)["']/,
];

const drivers: readonly { readonly file: string; readonly word: RegExp }[] = [
  { file: 'package.json', word: /"(?:better-)?sqlite3"|"@libsql\/client"/ },
  { file: 'prisma/schema.prisma', word: /provider[ \t]{0,20}=[ \t]{0,20}"sqlite"/ },
  { file: 'requirements.txt', word: /^(?:aiosqlite|sqlite-utils)\b/m },
  { file: 'pyproject.toml', word: /["'](?:aiosqlite|sqlite-utils)\b/ },
  { file: 'go.mod', word: /mattn\/go-sqlite3|modernc\.org\/sqlite/ },
  { file: 'Cargo.toml', word: /^rusqlite\b|features[ \t]{0,9}=.{0,200}"sqlite"/m },
  { file: 'Gemfile', word: /^[ \t]{0,9}gem[ \t]["']sqlite3["']/m },
];

/** The stage that becomes the image, behind those of its file that it is built on. */
function stagesOfImage({ dockerfile, stage }: ImageRef, textOf: (path: string) => string): readonly Stage[] {
  if (dockerfile === undefined) return [];
  const stages = stagesOf(textOf(dockerfile));
  const asked = withDefaults(stage ?? '').toLowerCase();
  if (asked === '' || asked.includes('$')) return lastOf(stages);
  const last = stages.findIndex(({ name }, at) => name === asked || String(at) === asked);
  // Of a stage that the file does not have, nothing in it says how it starts.
  return lastOf(stages.slice(0, last + 1));
}

/** What an image is built on, and what its stages do beside that. */
function builtOn(used: readonly Stage[], service: Table, started: string): BuiltOn | undefined {
  const base = used[0]?.from;
  if (base === undefined) return undefined;
  const lines = used.flatMap(({ instructions }) => instructions.map((line) => line.slice(0, longestLine)));
  return {
    base,
    mounted: mountsOf(service).map(({ source, target }) => target ?? source),
    copied: lines
      .flatMap((line) => /^(?:COPY|ADD)[ \t].*?[ \t](\/\S{1,200})$/i.exec(line.trim())?.[1] ?? [])
      // A link leads there, so that a mount of either hides what was copied.
      .flatMap((path) => (path.startsWith('/run/') ? [path, `/var${path}`] : [path])),
    isSupervised: lines.some((line) => /s6-overlay/i.test(line)),
    filledBy: keepsData(service) ? undefined : lines.map(fillingCommand).find((each) => each !== undefined),
    written: writtenBy([...lines.filter(isStart), ...started.split('\n').slice(0, mostLines)]),
  };
}

function keepsData({ volumes, volumes_from: from, tmpfs, extends: base }: Table): boolean {
  return [volumes, from, tmpfs, base].some((each) => each !== undefined);
}

const longestLine = 4_000;

/** No server runs while an image is built: what is migrated or loaded then lies in a file of the image. */
function fillingCommand(line: string): string | undefined {
  return /^RUN[ \t]/i.test(line) ? fills.exec(line)?.[0]?.trim() : undefined;
}

function isStart(line: string): boolean {
  return /^(?:CMD|ENTRYPOINT)[ \t]/i.test(line);
}

const mostLines = 400;

const fills =
  /[ \t](?:python3? )?manage\.py migrate\b|[ \t](?:flask db upgrade|alembic upgrade|prisma (?:migrate deploy|db push)|(?:rails|rake) db:(?:migrate|setup|seed))\b|[ \t](?:\.\/)?(?:init|seed|fill|load|populate)[-_](?:db|database)\.(?:sh|py|js)\b/;
