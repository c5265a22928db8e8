import { accountsMadeIn } from '../../models/accounts-made.js';
import { textsAtStart } from '../../models/at-start.js';
import type { Command } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { isBuiltOn, type Stage, type Step } from '../../models/stages/index.js';
import { stagesOf } from '../../models/started.js';

const mostPaths = 4;

/** Paths that the program writes, as far as something names them: ` (such as /data, /var/lib/tide)`. */
export function pathsOf(stage: Stage, file: LintFile): string {
  const paths = writtenIn(stage, file).filter((path) => /^\/[\w./-]{1,100}$/.test(path) && !isLeftOut(path));
  const shown = [...new Set(paths.map((path) => path.replace(/\/$/, '')))].slice(0, mostPaths);
  return shown.length === 0 ? '' : ` (such as ${shown.join(', ')})`;
}

/** Those of root are moved, and the others are open to all. */
function isLeftOut(path: string): boolean {
  return /^\/(?:$|root(?:\/|$)|tmp(?:\/|$)|var\/tmp(?:\/|$)|dev\/|proc(?:\/|$)|sys(?:\/|$))/.test(path);
}

/** `ENV XDG_CONFIG_HOME=/config`, `ENV DATA_DIR /data`. */
const folderSettings =
  /\b[A-Z_]{0,40}(?:_HOME|_DIR|_DATA|_STORAGE)(?:=|[ \t])["']?(\/(?!usr\b|opt\b|bin\b|lib)[\w./-]{1,100})/g;

function writtenIn(stage: Stage, file: LintFile): readonly string[] {
  const chain = stagesOf(stage).flatMap(({ steps }) => steps);
  const volumes = valuesOf(chain, 'VOLUME');
  const mounted = (file.images?.runs ?? []).flatMap(({ keeps = [] }) => keeps);
  const made = [...foldersMade(stage, file), ...textsAtStart(file).flatMap(foldersIn)];
  const settings = chain
    .filter(({ effective }) => effective.keyword === 'ENV')
    .flatMap(({ effective }) =>
      [...effective.args.text.matchAll(folderSettings)].map(([, path = '']) => path),
    );
  const known = [...volumes, ...mounted, ...made];
  const { workdir = '/' } = stage.end;
  return [
    ...known,
    ...(known.length > 0 || ofSources.test(workdir) || isRemoved(workdir, file) ? [] : [workdir]),
    ...settings,
  ];
}

/** `RUN … && rm -r $APP`: only the build needed it. */
function isRemoved(workdir: string, { commands }: LintFile): boolean {
  return commands.some(
    ({ name, args, run }) =>
      name === 'rm' &&
      args.some(
        ({ value, raw }) =>
          value === workdir ||
          run.step.state.variables.get(raw.replace(/^["']?\$\{?|\}?["']?$/g, '')) === workdir,
      ),
  );
}

/** Where a program is built, and what only packages write. */
const ofSources =
  /^\/(?:s?bin(?:\/|$)|usr\/(?!local\/var\/|share\/)|go\/src\/|src\b|build\b|opt\/[\w.-]{1,60}\/(?:src|bin)\b)/;

const folder = /(?:\/usr\/local)?\/var\/(?:lib|log|run|cache|spool)\/[\w-]{2,60}/g;

/** What a start script names. */
function foldersIn(text: string): readonly string[] {
  return [...text.slice(0, mostOfScript).matchAll(folder)]
    .map(([path]) => path)
    .filter((path) => !/\/lib\/(?:apt|dpkg)$/.test(path));
}

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

/** What stays root's alone: its home folder, and programs that no one else may start. */
export function barriersIn(stage: Stage, file: LintFile): readonly string[] {
  const chain = stagesOf(stage).flatMap(({ steps }) => steps);
  const isInHome =
    /^\/root(?:\/|$)/.test(stage.end.workdir ?? '') ||
    chain.some(
      ({ effective: { keyword, args } }) =>
        /^(?:COPY|ADD|ENV|CMD|ENTRYPOINT)$/.test(keyword) &&
        /(?:^|[\s"'=:])\/root(?:\/|[\s"']|$)/.test(args.text),
    );
  const closed = commandsIn(stage, file)
    .filter(({ name, args }) => name === 'chmod' && /^0?[1-7]00$/.test(args[0]?.value ?? ''))
    .flatMap(({ args }) => args.slice(1).map(({ value }) => value))
    .filter((path) => /^\/[\w./-]{1,100}$/.test(path) && !isLeftOut(path));
  const owned = accountsMadeIn(stage, file).length > 0;
  const settings = commandsIn(stage, file).some(
    ({ name, args }) => name === 'git' && args.some(({ value }) => value === '--global'),
  );
  return [
    ...(isInHome
      ? ['what lies in /root moves to a folder of its own, because no other account may enter that one']
      : []),
    ...(settings
      ? ['what "git config --global" of the build has set for root alone is set with --system in its place']
      : []),
    ...(closed.length > 0 && !owned ? [`${closed[0]} is closed to others until chmod opens it`] : []),
  ];
}

function commandsIn(stage: Stage, { runs }: LintFile): readonly Command[] {
  return runs.filter(({ step }) => isBuiltOn(stage, step.stage)).flatMap(({ commands }) => commands);
}
