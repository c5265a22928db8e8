import { accountsMadeIn } from '../../models/accounts-made.js';
import { textsAtStart } from '../../models/at-start.js';
import type { Command } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { stagesOf } from '../../models/started.js';
import { sandboxOfBrowser } from './browser.js';
import { packagesIn } from './packages.js';
import { commandsIn, isLeftOut } from './paths.js';

/** What stays root's alone: its home folder, and programs that no one else may start. */
export function barriersIn(stage: Stage, file: LintFile): readonly string[] {
  const chain = stagesOf(stage).flatMap(({ steps }) => steps);
  const isInHome =
    /^\/root(?:\/|$)/.test(stage.end.workdir ?? '') ||
    chain.some(
      ({ effective: { keyword, args } }) =>
        /^(?:COPY|ADD|ENV|CMD|ENTRYPOINT)$/.test(keyword) && ofRoot.test(args.text),
    ) ||
    textsAtStart(file).some((text) => ofRoot.test(withoutComments(text))) ||
    commandsIn(stage, file).some(usesHome) ||
    (file.images?.runs ?? []).some(({ keeps = [] }) => keeps.some((path) => ofRoot.test(path)));
  const closed = commandsIn(stage, file)
    .filter(({ name, args }) => name === 'chmod' && /^0?[1-7]00$/.test(args[0]?.value ?? ''))
    .flatMap(({ args }) => args.slice(1).map(({ value }) => value))
    .filter((path) => /^\/[\w./-]{1,100}$/.test(path) && !isLeftOut(path));
  const owned = accountsMadeIn(stage, file).length > 0;
  const settings = commandsIn(stage, file).some(
    ({ name, args }) => name === 'git' && args.some(({ value }) => value === '--global'),
  );
  const left = isInHome ? undefined : leftInHome(stage, file);
  const made = madeInRoot(stage, file);
  const sandbox = sandboxOfBrowser(stage, file);
  return [
    ...(left === undefined ? [] : [left]),
    ...(isInHome
      ? ['what lies in /root moves to a folder of its own, because no other account may enter that one']
      : []),
    ...(made === undefined
      ? []
      : [
          `only root may make ${made.path} directly below /: let ${made.by} name a folder that the account owns`,
        ]),
    ...(settings
      ? ['what "git config --global" of the build has set for root alone is set with --system in its place']
      : []),
    ...(closed.length > 0 && !owned ? [`${closed[0]} is closed to others until chmod opens it`] : []),
    ...(sandbox === undefined ? [] : [sandbox]),
  ];
}

/** `ENV STATUS_FILE=/status.txt`, and `mkdir /devnet` or `> /password` of a start script, where neither the image nor a mount has it. */
function madeInRoot(
  stage: Stage,
  file: LintFile,
): { readonly path: string; readonly by: string } | undefined {
  const chain = stagesOf(stage).flatMap(({ steps }) => steps);
  const pairs = chain.flatMap(({ effective }) => (effective.keyword === 'ENV' ? effective.pairs : []));
  const setting = pairs.find(({ key, value }) => fileKeys.test(key) && inRoot.test(value?.value ?? ''));
  if (setting !== undefined) return { path: setting.value?.value ?? '', by: setting.key };
  const known = [
    ...chain.map(({ effective }) => (effective.keyword === 'RUN' ? '' : effective.args.text)),
    ...commandsIn(stage, file).flatMap(({ args }) => args.map(({ value }) => value)),
    ...(file.images?.runs ?? []).flatMap(({ keeps = [] }) => keeps),
  ];
  const found = textsAtStart(file)
    .flatMap((text) => [...withoutComments(text).matchAll(makesInRoot)])
    .map(([, path = '']) => path)
    .find((path) => !known.some((each) => each.includes(path)));
  return found === undefined ? undefined : { path: found, by: 'the start script' };
}

const fileKeys = /^(?:[A-Z]{1,20}_){0,3}(?:STATUS|LOG|PID|LOCK|OUTPUT|STATE)_?(?:FILE|PATH)$/;
const inRoot = /^\/[\w-]{1,60}\.[a-z]{2,5}$/;
const makesInRoot =
  /(?:(?<![0-9<&])>{1,2}|\bmkdir(?:[ \t]-p)?)[ \t]{0,4}["']?(\/(?!tmp\b)[\w-]{2,60}(?:\.[\w-]{1,20}){0,2})(?=["'\s;&|)]|$)/gm;

const ofRoot = /(?:^|[\s"'=:])\/root(?:\/|[\s"']|$)/;

function withoutComments(text: string): string {
  return text.slice(0, mostOfScript).replace(/^[ \t]{0,40}#[^\n]{0,400}/gm, '');
}

const mostOfScript = 50_000;

/** `ln -s /root/.tide/bin/tide /usr/local/bin`: what stays there is called from elsewhere. What is removed or moved is not. */
function usesHome({ name, args }: Command): boolean {
  if (!/^(?:ln|chmod|chown|cp|mkdir|tar|unzip|git|install|touch)$/.test(name)) return false;
  const words = args.map(({ value }) => value);
  return (name === 'cp' ? words.slice(-1) : words).some((word) => /^\/root\/[\w.]/.test(word));
}

interface Leaving {
  /** What the words of the command begin with, or have in them. */
  readonly does: RegExp;
  /** What it is called here, where its own words do not show it. */
  readonly called?: string;
  /** The variables that put its files elsewhere. */
  readonly moves: readonly string[];
  /** The option that does. */
  readonly unless?: RegExp;
  /** What the container has to start for the files to be read again. */
  readonly startedWith?: RegExp;
  /** Only where the image brings no Python of its own. */
  readonly isWithoutPython?: true;
}

/** Steps of a build that leave files in the home folder which the program reads later, each by the documentation of its variable. */
const leaving: readonly Leaving[] = [
  {
    does: /(?:^|[\s/-])playwright(?:-core)?(?:\/cli\.js)? install(?: |$)/,
    called: '"playwright install"',
    moves: ['PLAYWRIGHT_BROWSERS_PATH'],
  },
  {
    does: /^npm (?:install|i|add) .{0,400}(?<=[\s/])puppeteer(?:@\S{1,40})?(?: |$)/,
    called: 'puppeteer',
    moves: ['PUPPETEER_CACHE_DIR', 'PUPPETEER_SKIP_DOWNLOAD', 'PUPPETEER_SKIP_CHROMIUM_DOWNLOAD'],
  },
  {
    does: /(?:^|[\s/@])puppeteer browsers install(?: |$)/,
    moves: ['PUPPETEER_CACHE_DIR'],
    unless: /--path\b/,
  },
  { does: /(?:^|[\s/])cypress install(?: |$)/, moves: ['CYPRESS_CACHE_FOLDER'] },
  {
    does: /(?:^|[\s/])pip[\d.]{0,5} install .{0,400}--user\b/,
    called: 'pip install --user',
    moves: ['PYTHONUSERBASE'],
  },
  { does: /^pipx install /, moves: ['PIPX_HOME', 'PIPX_BIN_DIR'] },
  { does: /^uv tool install /, moves: ['UV_TOOL_DIR', 'UV_TOOL_BIN_DIR'] },
  { does: /^uv python install(?: |$)/, moves: ['UV_PYTHON_INSTALL_DIR'], unless: /--install-dir\b/ },
  {
    does: /^uv (?:sync|venv)(?= |$)/,
    called: 'the Python that uv downloads',
    moves: ['UV_PYTHON_INSTALL_DIR', 'UV_PYTHON_DOWNLOADS', 'UV_PYTHON_PREFERENCE', 'UV_NO_MANAGED_PYTHON'],
    unless: /--no-(?:python-downloads|managed-python)\b|--dry-run\b/,
    isWithoutPython: true,
  },
  {
    does: /^(?:curl|wget) .{0,400}\/\/sh\.rustup\.rs\b/,
    called: 'rustup',
    moves: ['CARGO_HOME', 'RUSTUP_HOME'],
    startedWith: /\b(?:cargo|rustc)\b/,
  },
  {
    does: /^(?:curl|wget) .{0,400}\/(?:nvm-sh|creationix)\/nvm\//,
    called: 'nvm',
    moves: ['NVM_DIR'],
    startedWith: /\b(?:node|npm|npx|yarn|pnpm)\b/,
  },
  {
    does: /^(?:curl|wget) .{0,400}\/\/pyenv\.run\b/,
    called: 'pyenv',
    moves: ['PYENV_ROOT'],
    startedWith: /\bpython/,
  },
  {
    does: /^(?:curl|wget) .{0,400}\/\/bun\.(?:sh|com)\/install\b/,
    called: 'the installer of bun',
    moves: ['BUN_INSTALL'],
    startedWith: /\bbunx?\b/,
  },
  {
    does: /^(?:curl|wget) .{0,400}\/\/deno\.land\/(?:x\/install\/)?install\.sh\b/,
    called: 'the installer of deno',
    moves: ['DENO_INSTALL'],
    startedWith: /\bdeno\b/,
  },
  {
    does: /^corepack (?:prepare|install) /,
    moves: ['COREPACK_HOME'],
    startedWith: /\b(?:pnpm|yarn)\b/,
  },
  {
    does: /^dotnet tool install .{0,400}(?:-g|--global)\b/,
    called: 'dotnet tool install --global',
    moves: [],
    unless: /--tool-path\b/,
  },
  { does: /^composer global require /, moves: ['COMPOSER_HOME'] },
  { does: /^(?:huggingface-cli|hf) download /, moves: ['HF_HOME'], unless: /--(?:local|cache)-dir\b/ },
  {
    does: /\b(?:from_pretrained|snapshot_download|hf_hub_download|SentenceTransformer)\(/,
    called: 'the download of the model',
    moves: ['HF_HOME', 'TRANSFORMERS_CACHE', 'SENTENCE_TRANSFORMERS_HOME'],
    unless: /\b(?:cache_dir|cache_folder|local_dir)\b/,
  },
  {
    does: /\bnltk\.download\(|-m nltk\.downloader\b/,
    called: 'the download of nltk',
    moves: ['NLTK_DATA'],
    unless: /\bdownload_dir\b| -d /,
  },
  {
    does: /\bwhisper\.load_model\(/,
    called: 'the download of the model',
    moves: ['XDG_CACHE_HOME'],
    unless: /\bdownload_root\b/,
  },
  { does: /\btorch\.hub\.load\w{0,30}\(/, called: 'the download of the model', moves: ['TORCH_HOME'] },
];

/** The first step whose files no variable has put elsewhere. */
function leftInHome(stage: Stage, file: LintFile): string | undefined {
  if (/playwright|puppeteer|cypress/.test(rootStage(stage).base)) return undefined;
  for (const { name, args, run, visited } of commandsIn(stage, file)) {
    const words = [name, ...args.map(({ value }) => value)].join(' ').slice(0, mostOfCommand);
    const found = leaving.find(({ does, unless }) => does.test(words) && unless?.test(words) !== true);
    if (found === undefined || !isReadAgain(found, file)) continue;
    if (found.isWithoutPython && !isWithoutPython(stage, file)) continue;
    const variables = run.step.state.variables;
    const before = visited.command.assignments.map((each) => each.name);
    const isSet = ['HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', ...found.moves].some(
      (key) => variables.get(key) !== undefined || before.includes(key),
    );
    if (isSet) continue;
    const [variable] = found.moves;
    return `${found.called ?? `"${does(found, words)}"`} leaves its files in the home of root, which no other account may enter: set HOME${variable === undefined ? '' : ` or ${variable}`} to a folder of its own before that step`;
  }
  return undefined;
}

function isReadAgain({ startedWith }: Leaving, file: LintFile): boolean {
  return startedWith === undefined || textsAtStart(file).some((text) => startedWith.test(text));
}

/** `FROM debian:13`, and no step that brings one: uv then downloads an interpreter, to which the environment only links. */
function isWithoutPython(stage: Stage, file: LintFile): boolean {
  const { reference, base } = rootStage(stage);
  const steps = stagesOf(stage).flatMap((each) => each.steps);
  return (
    /(?:^|\/)(?:debian|ubuntu|alpine|cuda|uv)$/.test(reference.repository) &&
    !/py/.test(base) &&
    !packagesIn(stage, file).some((name) => /^(?:python|pypy|pipx)/.test(name)) &&
    !steps.some(({ effective: { flags } }) =>
      flags.some(({ name, value = '' }) => name === 'from' && /python/.test(value)),
    )
  );
}

/** The words of the command that the row is about, without what it is called through. */
function does(found: Leaving, words: string): string {
  return (found.does.exec(words)?.[0] ?? '').trim().replace(/^[/@]/, '');
}

const mostOfCommand = 4_000;
