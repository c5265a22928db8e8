import { isForClients, serverOfFolder } from '../../../../knowledge/server-folders.js';
import { textsAtStart } from '../../models/at-start.js';
import type { Command } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { isBuiltOn, rootStage, type Stage, type Step } from '../../models/stages/index.js';
import { copiesOf, stagesOf, startedBy, wordsStarted } from '../../models/started.js';
import { packagesIn } from './packages.js';

const mostPaths = 4;

/** Paths that the program writes, as far as something names them: ` (such as /data, /var/lib/tide)`. */
export function pathsOf(stage: Stage, file: LintFile): string {
  const given = foldersGiven(stage);
  const elsewhere = fileOfRoot(stage)?.path;
  const paths = writtenIn(stage, file).filter(
    (path) => /^\/[\w./-]{1,100}$/.test(path) && !isLeftOut(path) && !given.has(path) && path !== elsewhere,
  );
  const shown = [...new Set(paths.map((path) => path.replace(/\/$/, '')))].slice(0, mostPaths);
  return shown.length === 0 ? '' : ` (such as ${shown.join(', ')})`;
}

/** `CMD ["tide", "--input", "/data"]`, `ENV SOURCE_DIR=/data`: what it reads. */
function foldersGiven(stage: Stage): ReadonlySet<string> {
  const words = wordsStarted(stage) ?? [];
  const ofOptions = words.flatMap((word, at) => {
    const [, path] =
      /^--?(?:in|input|source|src|from|dataset)s?(?:[-_.]?(?:dir|path|folder|directory))?(?:=(.{1,200}))?$/i.exec(
        word,
      ) ?? [undefined, ''];
    return path === '' ? [] : [path ?? words[at + 1] ?? ''];
  });
  const ofVariables = stagesOf(stage)
    .flatMap(({ steps }) => steps)
    .flatMap(({ effective }) => (effective.keyword === 'ENV' ? effective.pairs : []))
    .filter(({ key }) => /^(?:\w{1,40}_)?(?:INPUT|SOURCE|DATASET)S?(?:_(?:DIR|PATH|FOLDER))?$/.test(key))
    .map(({ value }) => value?.value ?? '');
  return new Set([...ofOptions, ...ofVariables].map((path) => path.replace(/\/$/, '')));
}

/** Those of root are moved, and the others are open to all. */
export function isLeftOut(path: string): boolean {
  return /^\/(?:$|root(?:\/|$)|tmp(?:\/|$)|var\/tmp(?:\/|$)|dev\/|proc(?:\/|$)|sys(?:\/|$))/.test(path);
}

/** `ENV XDG_CONFIG_HOME=/config`, `ENV DATA_DIR /data`; not `APP_HOME`, where the program itself lies. */
const folderSettings =
  /\b[A-Z_]{0,40}(?:XDG_[A-Z]{1,10}_HOME|(?:DATA|CONFIG|CACHE|STATE|STORAGE|LOGS?|DB|UPLOADS?|SPOOL|RUNTIME|WORK)_?(?:HOME|DIR|PATH|FOLDER)|_DATA|_STORAGE)(?:=|[ \t])["']?(\/(?!etc\b|usr\b|opt\b|bin\b|lib)[\w./-]{1,100})/g;

/** Only what something shows to be written: a folder of the program, of its sources or of its settings is safer with root. */
function writtenIn(stage: Stage, file: LintFile): readonly string[] {
  const chain = stagesOf(stage).flatMap(({ steps }) => steps);
  const copies = copiesOf(stage).map(({ to }) => to);
  const isFilled = (path: string) => copies.some((to) => to === path || to.startsWith(`${path}/`));
  const volumes = valuesOf(chain, 'VOLUME').filter((path) => !path.startsWith('/etc/'));
  const isOwn = ownFolders(stage, file);
  const mounted = (file.images?.runs ?? []).flatMap(({ keeps = [] }) => keeps).filter(isOfData);
  const made = [...foldersMade(stage, file), ...foldersHandedOver(stage, file), ...folderOfOptions(stage)];
  const started = textsAtStart(file).flatMap(foldersIn);
  const { workdir = '/' } = stage.end;
  const settings = chain
    .filter(({ effective }) => effective.keyword === 'ENV')
    .flatMap(({ effective }) =>
      [...effective.args.text.matchAll(folderSettings)].map(([, path = '']) => path),
    );
  return [
    ...volumes,
    ...[
      ...mounted.filter(isOwn),
      ...made,
      ...started.filter(isOwn),
      ...(isOfData(workdir) ? [workdir] : []),
      ...settings.filter(isOwn),
    ]
      .map((path) => path.replace(/\/$/, ''))
      .filter((path) => !isFilled(path)),
  ];
}

/** Not the data of a database, a broker or another public server, unless the image brings that, too. */
function ownFolders(stage: Stage, file: LintFile): (path: string) => boolean {
  const brought = [
    rootStage(stage).base,
    startedBy(stage) ?? '',
    ...packagesIn(stage, file).filter((name) => !isForClients(name)),
    ...fetchedIn(stage, file),
  ].map((name) => name.toLowerCase());
  return (path) => {
    const server = serverOfFolder(path);
    return server === undefined || brought.some((name) => server.test(name));
  };
}

/** What is downloaded, by its address. */
function fetchedIn(stage: Stage, file: LintFile): readonly string[] {
  return commandsIn(stage, file)
    .filter(({ name }) => /^(?:curl|wget)$/.test(name))
    .flatMap(({ args }) => args.map(({ value }) => value).filter((word) => /^https?:/.test(word)));
}

/** By its words: `/data`, `/var/lib/tide`, `/srv/uploads`. */
function isOfData(path: string): boolean {
  return (
    /^\/(?:usr\/local\/)?var\/(?:lib|log|cache|spool)\/\w/.test(path) ||
    path.split(/[/_.-]/).some((word) => ofData.test(word))
  );
}

const ofData =
  /^(?:data|databases?|db|storage|stores?|state|caches?|logs?|uploads?|media|spool|queue|sessions?|backups?|output|config)$/i;

/** `chown -R web /srv/uploads` */
function foldersHandedOver(stage: Stage, file: LintFile): readonly string[] {
  return commandsIn(stage, file)
    .filter(({ name }) => name === 'chown')
    .flatMap(({ args }) =>
      args
        .map(({ value }) => value)
        .filter((word) => !word.startsWith('-'))
        .slice(1),
    )
    .filter((path) => /^\/(?!(?:usr|opt|etc|bin|sbin|lib\w{0,4}|home)(?:\/|$))/.test(path) && isOfData(path));
}

/** `--data-dir=/var/lib/tide`, `--storage.path /tide` */
function folderOfOptions(stage: Stage): readonly string[] {
  const words = wordsStarted(stage) ?? [];
  return words.flatMap((word, at) => {
    const [, path] = /^--?[\w.-]{1,60}=(\/[\w./-]{1,100})$/.exec(word) ?? [];
    const isNamed =
      /^--?(?:[\w.]{1,30}[.-])?(?:data|db|storage|state|cache|log|spool|upload)s?(?:[.-]?(?:dir|path|directory|folder))?(?:=|$)/i.test(
        word,
      );
    const value = path ?? (/^\/[\w./-]{1,100}$/.test(words[at + 1] ?? '') ? words[at + 1] : undefined);
    return isNamed && value !== undefined && !/\.\w{2,5}$/.test(value) ? [value] : [];
  });
}

/** With the rest of its name where it is a file: `/var/log/tide.log`. */
const folder =
  /(?:\/usr\/local)?\/var\/(?:lib|log|run|cache|spool)\/[\w-]{2,60}(?:(?:\.[\w-]{1,20}){0,3}\.(?:log|pid|db|sock|socket|lock|sqlite3?|json|txt|out|err)(?![\w/.-]))?/g;

/** `--logpath /var/log/tide.log`: the option by which a program makes a file in a folder where root alone may. */
export function fileOfRoot(stage: Stage): { readonly option: string; readonly path: string } | undefined {
  const words = wordsStarted(stage) ?? [];
  for (const [at, word] of words.entries()) {
    const [, option = '', joined] = /^(--?[a-z][\w.-]{1,60})(?:=(\/.{1,200}))?$/i.exec(word) ?? [];
    const path = joined ?? words[at + 1] ?? '';
    if (option !== '' && writes.test(option) && inFolderOfRoot.test(path)) return { option, path };
  }
  return undefined;
}

const writes = /(?:log|pid|output|out|sock(?:et)?)(?:[._-]?(?:file|path|name))?$/i;
const inFolderOfRoot =
  /^\/(?:var\/(?:log|run|lib|cache|spool)|run|etc|opt|srv)\/[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}$/;

/** What a start script names. */
function foldersIn(text: string): readonly string[] {
  const seen = text.slice(0, mostOfScript);
  return [...seen.matchAll(folder)]
    .filter(({ index }) => !reads.test(seen.slice(Math.max(0, index - lengthOfCall), index)))
    .map(([path]) => path)
    .filter((path) => !/\/lib\/(?:apt|dpkg)$|\/run\/secrets$/.test(path));
}

const lengthOfCall = 80;

/** `cat "/var/…`, `[ -f /var/…`, `. /var/…`: what stands before a path that is read. */
const reads =
  /(?:(?:^|[\s;&|(`])(?:cat|source|head|tail|less|grep|ls|stat|test|\.)[ \t][^\n;&|>]{0,60}|\[ ?(?:! ?)?-[a-zA-Z][ \t]|<[ \t]?)["']?$/;

const mostOfScript = 50_000;

function valuesOf(steps: readonly Step[], keyword: string): readonly string[] {
  return steps
    .filter(({ effective }) => effective.keyword === keyword)
    .flatMap(({ effective }) => (effective.json ?? effective.words).map(({ value }) => value));
}

/** `mkdir -p /var/lib/tide`: folders for data, logs and sockets that an empty image gets. */
function foldersMade(stage: Stage, file: LintFile): readonly string[] {
  return commandsIn(stage, file)
    .filter(({ name }) => name === 'mkdir')
    .flatMap(({ args }) => args.map(({ value }) => value))
    .filter((path) =>
      /^\/(?:(?:usr\/local\/)?var\/(?:lib|log|run|cache|spool|opt)\/\w|run\/\w|data\b|srv\/\w)/.test(path),
    );
}

export function commandsIn(stage: Stage, { runs }: LintFile): readonly Command[] {
  return runs.filter(({ step }) => isBuiltOn(stage, step.stage)).flatMap(({ commands }) => commands);
}
