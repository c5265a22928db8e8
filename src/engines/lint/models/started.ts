import type { Instruction } from '../../../formats/dockerfile/index.js';
import type { Stage, Step } from './stages/index.js';

/** Scripts of that name change owners and settings as root, and then hand over to an account of their own. */
export function isEntryScript(program: string): boolean {
  return /(?:entry-?point|(?:^|\/)(?:init|start|run|setup|bootstrap)(?:-[\w-]{1,40})?\.sh$)/i.test(program);
}

/** The program of ENTRYPOINT, or of CMD where that is only its argument (`tini`, `sh -c`), of the stage or of one that it builds on. */
export function startedBy(stage: Stage): string | undefined {
  return wordsStarted(stage)?.find((word) => !starters.test(word));
}

/** What only starts what is behind it, and options. */
const starters =
  /^(?:exec|(?:\/?(?:usr\/)?(?:local\/)?s?bin\/)?(?:(?:ba|da|a)?sh|env|tini|tini-static|dumb-init|catatonit)|\/(?:tini|dumb-init)|-[a-z]*c|--|-[a-z]|\w+=.*)$/;

/** All words of ENTRYPOINT and CMD, as far as the file has one of the two. */
export function wordsStarted(stage: Stage): readonly string[] | undefined {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    const own = lastStarts(each);
    if (own.length > 0) return own.flatMap(({ effective }) => wordsOf(effective));
  }
  return undefined;
}

function lastStarts({ steps }: Stage): readonly Step[] {
  return ['ENTRYPOINT', 'CMD'].flatMap(
    (keyword) => steps.findLast(({ instruction }) => instruction.keyword === keyword) ?? [],
  );
}

/**
 * The ENTRYPOINT and CMD that containers of a stage start with: those of the nearest stage that has one. An ENTRYPOINT for the shell
 * leaves CMD out, and one of a stage behind takes the CMD of its base away.
 */
export function startingSteps(stage: Stage): readonly Step[] {
  const command = stagesOf(stage).find((each) => lastStarts(each).length > 0);
  if (command === undefined) return [];
  const own = lastStarts(command);
  const entry = own.find(({ effective }) => effective.keyword === 'ENTRYPOINT');
  return entry !== undefined && entry.effective.json === undefined ? [entry] : own;
}

/** Of a script the last command that is more than a step on the way: `cd /app && exec ./serve`. */
function wordsOf({ json, args }: Instruction): readonly string[] {
  const words = json?.map(({ value }) => value);
  const at = words?.findIndex((word, index) => index > 0 && /^-[a-z]{0,3}c$/.test(word)) ?? -1;
  if (words !== undefined && !(at > 0 && /(?:^|\/)\w{0,3}sh$/.test(words[at - 1] ?? ''))) return words;
  const script = words === undefined ? ofShellCall(args.text) : (words[at + 1] ?? '');
  const commands = commandsOf(script).map((each) => each.trim().split(/\s+/));
  const own = commands.filter(([first = '']) => first !== '' && !steps.test(first));
  const last = own.findLast(([first = '']) => !waiting.test(first)) ?? own.at(-1);
  return (last ?? []).map((word) => word.replace(/^["'([]{1,3}|["')\],]{1,3}$/g, ''));
}

/** `bash -c "migrate && exec serve"`: the script that another shell is given. */
function ofShellCall(text: string): string {
  const [, double, single] = shellCall.exec(text.slice(0, longestScript)) ?? [];
  return double ?? single ?? text;
}

const shellCall =
  /^\s{0,20}(?:exec\s{1,4})?(?:\/(?:usr\/)?bin\/)?(?:ba|da|a)?sh\s{1,4}-[a-z]{0,3}c\s{1,4}(?:"([^"]{1,20000})"|'([^']{1,20000})')\s{0,20}$/;

const steps = /^["'([]{0,3}(?:cd|export|set|echo|true|:|wait)["')\],]{0,3}$/;
/** `nginx && tail -f access.log`: what keeps a container up whose program went to the background. */
const waiting = /^(?:tail|sleep)$/;

/** The commands of a script, parted where no quotes stand around: `envsubst < a > b && exec nginx -g 'daemon off;'`. */
function commandsOf(script: string): readonly string[] {
  const parts = script
    .slice(0, longestScript)
    .match(/'[^']{0,2000}'|"[^"]{0,2000}"|&&|\|\||;|[^'"&|;]{1,2000}|./gs);
  const commands = [''];
  for (const part of parts ?? [])
    if (/^(?:&&|\|\||;)$/.test(part)) commands.push('');
    else commands.push(`${commands.pop() ?? ''}${part}`);
  return commands;
}

const longestScript = 20_000;

/** The program of CMD, where an entry point may hand over to it. */
export function handedOverTo(stage: Stage): string | undefined {
  const command = stage.steps.findLast(({ instruction }) => instruction.keyword === 'CMD');
  return command && wordsOf(command.effective).find((word) => !starters.test(word));
}

/** Programs that compile, test or install where they are started, and keep caches in a home folder. */
export function isBuildTool(program: string): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  return /^(?:make|cmake|ninja|go|cargo|mvn|gradle|gradlew|sbt|composer|bundle|rake|tox|nox|pytest|npm|npx|yarn|pnpm|dotnet|goreleaser)$/.test(
    name,
  );
}

/** Interpreters and servers that run what the image copies in. They need no rights beyond what that writes. */
const runners =
  /^(?:python[\d.]{0,5}|node|nodejs|deno|bun|java|dotnet|ruby|perl|php|gunicorn|uvicorn|hypercorn|daphne|waitress-serve|flask|celery|streamlit|puma|rackup|unicorn)$/;

export function isRunner(program: string): boolean {
  return runners.test(program.slice(program.lastIndexOf('/') + 1));
}

/**
 * Programs that the file itself brings are those of its project. What a package brings may be a service that starts as
 * root to give up its rights itself, and keeps its data in folders of root.
 */
export function isBroughtAlong(program: string, stage: Stage): boolean {
  if (isRunner(program)) return true;
  if (/\.(?:sh|bash)$/.test(program)) return false;
  const place = program.includes('/') ? absolute(program, stage.end.workdir) : undefined;
  return copiesOf(stage).some(({ to, names }) => {
    const files = [to, ...names.map((name) => `${to}/${name}`)];
    if (place === undefined) return files.some((file) => file.endsWith(`/${program}`));
    return files.includes(place) || (!isShared(to) && place.startsWith(`${to}/`));
  });
}

/** Folders in which programs of packages lie, too. */
function isShared(folder: string): boolean {
  return /^(?:\/usr(?:\/local)?)?(?:\/s?bin|\/lib|\/share)?$/.test(folder);
}

function absolute(path: string, workdir = ''): string {
  return path.startsWith('/') ? path : `${workdir.replace(/\/$/, '')}/${path.replace(/^(?:\.\/)?/, '')}`;
}

/** What COPY and ADD of the stage and its parents bring: the folder or file that they write, and the names of their sources. */
export function copiesOf(
  stage: Stage,
): readonly { readonly to: string; readonly names: readonly string[] }[] {
  const copies: { readonly to: string; readonly names: readonly string[] }[] = [];
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent)
    for (const { effective, state } of each.steps) {
      if (effective.keyword !== 'COPY' && effective.keyword !== 'ADD') continue;
      const words = (effective.json ?? effective.words).map(({ value }) => value);
      const to = absolute(words.at(-1) ?? '', state.workdir).replace(/\/\.?$/, '');
      copies.push({ to, names: words.slice(0, -1).map((word) => word.slice(word.lastIndexOf('/') + 1)) });
    }
  return copies;
}

/** The stage, and those that it builds on. */
export function stagesOf(stage: Stage): readonly Stage[] {
  const chain: Stage[] = [];
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) chain.push(each);
  return chain;
}

export function portBelow1024({ steps }: Stage): string | undefined {
  return steps
    .flatMap(({ effective }) => (effective.keyword === 'EXPOSE' ? effective.words : []))
    .map(({ value }) => value)
    .find((value) => /^\d{1,4}(?:\/|$)/.test(value) && Number.parseInt(value, 10) < 1024);
}
