import { nameOf } from '../../../../core/paths.js';
import { textsAtStart } from '../../models/at-start.js';
import { baseFileOf } from '../../models/base-file.js';
import type { LintFile } from '../../models/file.js';
import { finalStages, type Stage } from '../../models/stages/index.js';
import { stagesOf, startedBy, wordsStarted } from '../../models/started.js';
import { isOfServer } from './bases.js';
import { loopbackOf } from './loopback.js';

/** Whether the image itself says that others connect to it, or asks it over a connection how it is. */
export function isOpen(file: LintFile): boolean {
  const base = baseFileOf(file);
  const all = [...finalStages(file.model), ...(base === undefined ? [] : finalStages(base.model))];
  return all.some(({ steps }) =>
    steps.some(
      ({ effective: { keyword, args } }) =>
        keyword === 'EXPOSE' || (keyword === 'HEALTHCHECK' && asksOver(args.text, file)),
    ),
  );
}

/** A program of its own is taken to ask; one that only looks at files and processes, and a script that is read, show whether they do. */
function asksOver(check: string, { context }: LintFile): boolean {
  if (/^\s{0,9}NONE\b/i.test(check)) return false;
  if (connecting.test(check)) return true;
  const name = /([\w.-]{1,80}\.(?:ba|da|a)?sh)\b/.exec(check)?.[1];
  const text = name === undefined ? undefined : (context?.textOf(name) ?? context?.textOf(`docker/${name}`));
  return text === undefined ? !local.test(check) : connecting.test(text.slice(0, mostOfScript));
}

const mostOfScript = 20_000;
const connecting =
  /\b(?:curl|wget|nc|ncat|netcat|https?|localhost|127\.0\.0\.1|fetch|socket|urllib|requests|grpc|pg_isready|mysqladmin|redis-cli|mongosh?|ping|port)\b/i;
const local =
  /^[\s[]{0,9}(?:CMD\b)?[\s["']{0,9}(?:\/(?:usr\/)?bin\/)?(?:test|pgrep|pidof|ps|ls|stat|cat|find|true)\b/i;

/** `CMD ["bash"]`, `ENTRYPOINT ["/tide/bin"]`: whatever ports are named, no server starts by itself. */
export function startsNoServer(stage: Stage): boolean {
  const words = wordsStarted(stage);
  if (words === undefined || words.length === 0) return false;
  const program = startedBy(stage);
  return program === undefined
    ? words.every((word) => /^(?:[\w/]{0,20}\/)?(?:ba|da|a|z)?sh$|^-(?:l|i|li|il)$/.test(word))
    : /^(?:s?bin|lib|libexec|share)$/.test(nameOf(program)) && program.startsWith('/');
}

/** `CMD echo …`: it ends before anyone can connect, whatever ports are named. */
export function onlyPrints(stage: Stage): boolean {
  const program = startedBy(stage);
  if (program !== undefined)
    return /^(?:echo|printf|ls|cat|date|uname|pwd|true|false)$/.test(nameOf(program));
  const last = stage.steps.findLast(({ effective }) => /^(?:CMD|ENTRYPOINT)$/.test(effective.keyword));
  return last !== undefined && wordsStarted(stage)?.length === 0 && /\becho\b/.test(last.effective.args.text);
}

/** What shows that others connect to it; undefined where nothing does. */
export function servingOf(stage: Stage, file: LintFile): string | undefined {
  if (onlyPrints(stage) || loopbackOf(stage, file) !== undefined) return undefined;
  if (isOpen(file)) return 'its own instructions';
  const published = file.images?.runs.find(({ ports = [] }) => ports.length > 0);
  if (published !== undefined) return `port ${published.ports?.[0]} in ${published.path}:${published.line}`;
  return listens(stage) ?? scriptListens(file) ?? (isOfServer(stage) ? 'its base image' : undefined);
}

function listens(stage: Stage): string | undefined {
  const program = startedBy(stage);
  const words = wordsStarted(stage) ?? [];
  if (program === undefined) return undefined;
  const args = words.slice(words.indexOf(program) + 1);
  const isServer = servers.test(programNameOf(program)) || args.slice(0, 3).some(isServerWord);
  if (isServer || args.some((word) => listening.test(word))) return 'what it starts';
  const variables = stagesOf(stage).flatMap(({ steps }) =>
    steps.flatMap(({ effective }) => (effective.keyword === 'ENV' ? effective.pairs : [])),
  );
  return variables.some(({ key }) => settings.test(key)) ? 'its variables' : undefined;
}

function isServerWord(word: string): boolean {
  return word.startsWith('-')
    ? false
    : /^(?:serve|listen|start|runserver)$/.test(word) || servers.test(programNameOf(word));
}

function programNameOf(path: string): string {
  return nameOf(path)
    .replace(/\.\w{1,5}$/, '')
    .toLowerCase();
}

/** By the last part of a name; the programs behind it by all of it. */
const servers =
  /(?:^|[-_.a-z])(?:server|httpd|exporter|proxy|gateway|listener|broker|daemon|webapp)$|(?:^|[-_])(?:serve|api|web)$|^(?:gunicorn|uvicorn|hypercorn|daphne|waitress-serve|flask|streamlit|puma|rackup|unicorn|jupyter|http-server|nginx|caddy)$/;

const listening =
  /^--?(?:web[.-])?(?:listen|bind|addr|port|http-?(?:port|addr)|server)(?:[-.]?\w{1,20}){0,2}(?:=|$)|^(?:\w{1,20}=)?(?:0\.0\.0\.0|\[::\]|\*)(?::\d{1,5})?$|^(?:\w{1,20}=)?:\d{2,5}$/;

const settings =
  /^(?:PORT|(?:HTTPS?|SERVER|WEB|LISTEN\w{0,20}|BIND\w{0,20})_PORT|(?:\w{1,40}_)?(?:LISTEN|BIND)(?:_\w{1,40})?)$/;

const mostLines = 400;

function scriptListens(file: LintFile): string | undefined {
  const lines = textsAtStart(file).flatMap((text) => text.split('\n').slice(0, mostLines));
  return lines.some((line) => starts.test(line)) ? 'its start script' : undefined;
}

/** A line that begins with a server, or that gives a program an address of all networks. */
const starts =
  /^[ \t]{0,20}(?:exec[ \t]{1,4})?[\w./-]{0,60}(?:server|httpd|gunicorn|uvicorn|daemon)(?=[\s;&]|$)|[\s=:"'](?:0\.0\.0\.0|\[::\])[\s:"']|[ \t]--(?:listen|bind|port)\b/;

/** `CMD ["--help"]` behind an entry point: its task comes with the command that starts the container. */
export function asksForHelp(program: string, words: readonly string[]): boolean {
  const args = words.slice(words.indexOf(program) + 1);
  return (
    args.length > 0 && args.every((word) => /^(?:-h|--?help|help|-\?|--?usage|--?version|-V)$/.test(word))
  );
}
