import { accountsOfImage, needsRoot } from '../../../knowledge/accounts.js';
import { serviceImage } from '../../../knowledge/service-images.js';
import { parseArguments } from '../models/commands/arguments.js';
import type { Command } from '../models/commands/run.js';
import type { LintFile } from '../models/file.js';
import { lastNameOf } from '../models/image-reference/index.js';
import { rootStage, type Stage } from '../models/stages/index.js';
import type { Lack } from './remedy.js';

/** Above the numbers that distributions give to people and services. */
const number = 10_001;

/** Instructions that only describe how the container runs, and commonly end the file. */
export const describing = new Set([
  'CMD',
  'ENTRYPOINT',
  'EXPOSE',
  'HEALTHCHECK',
  'STOPSIGNAL',
  'VOLUME',
  'LABEL',
]);

/** What to write behind USER: an account that exists, or a number; or why the image has to start as root. */
export function accountFor(stage: Stage, file: LintFile): string | Lack {
  const image = lastNameOf(rootStage(stage).reference);
  if (serviceImage(image)?.dropsRoot)
    return { lacks: `an entrypoint that starts without root (that of ${image} drops it itself)` };
  const program = startedBy(stage);
  if (program === undefined && !isService(image))
    return { lacks: 'a CMD or ENTRYPOINT, which says what runs as that user' };
  if (program !== undefined && needsRoot(program))
    return { lacks: `a way to start ${program.slice(0, 60)} without root` };
  if (program !== undefined && isEntryScript(program))
    return {
      lacks: `an entrypoint that starts without root (${program.slice(0, 60)} may set things up first)`,
    };
  if (program !== undefined && isBuildTool(program))
    return { lacks: `folders that ${program.slice(0, 60)} may write, caches included` };
  const port = portBelow1024(stage);
  if (port !== undefined) return { lacks: `a port above 1023 (EXPOSE ${port} needs a right without root)` };
  const kept = stage.end.workdir;
  if (kept !== undefined && /^\/(?:var\/(?!www)|data(?:\/|$)|srv\/)/.test(kept))
    return { lacks: `the owner of ${kept.slice(0, 60)}, where the program keeps its data` };
  const made = accountsMadeIn(stage, file).at(-1);
  if (made !== undefined) return made;
  if (program !== undefined && !isBroughtAlong(program, stage))
    return {
      lacks: `what ${program.slice(0, 60)} writes, and as which account it can: "seaworthy observe" learns it from a run`,
    };
  const [brought] = image === 'node' ? accountsOfImage(image).values() : [];
  return brought === undefined ? `${number}:${number}` : `${brought}:${brought}`;
}

function isService(image: string): boolean {
  return serviceImage(image) !== undefined;
}

/** Programs that compile, test or install where they are started, and keep caches in a home folder. */
function isBuildTool(program: string): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  return /^(?:make|cmake|ninja|go|cargo|mvn|gradle|gradlew|sbt|composer|bundle|rake|tox|nox|pytest|npm|npx|yarn|pnpm|dotnet|goreleaser)$/.test(
    name,
  );
}

/** Interpreters and servers that run what the image copies in. They need no rights beyond what that writes. */
const runners =
  /^(?:python[\d.]{0,5}|node|nodejs|deno|bun|java|dotnet|ruby|perl|php|gunicorn|uvicorn|hypercorn|daphne|waitress-serve|flask|celery|streamlit|puma|rackup|unicorn)$/;

/**
 * Programs that the file itself brings are those of its project. What a package brings may be a service that starts as
 * root to give up its rights itself, and keeps its data in folders of root.
 */
function isBroughtAlong(program: string, stage: Stage): boolean {
  if (runners.test(program.slice(program.lastIndexOf('/') + 1))) return true;
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
function copiesOf(stage: Stage): readonly { readonly to: string; readonly names: readonly string[] }[] {
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

function portBelow1024({ steps }: Stage): string | undefined {
  return steps
    .flatMap(({ effective }) => (effective.keyword === 'EXPOSE' ? effective.words : []))
    .map(({ value }) => value)
    .find((value) => /^\d{1,4}(?:\/|$)/.test(value) && Number.parseInt(value, 10) < 1024);
}

/** Scripts of that name change owners and settings as root, and then hand over to an account of their own. */
function isEntryScript(program: string): boolean {
  return /(?:entry-?point|(?:^|\/)(?:init|start|run|setup|bootstrap)(?:-[\w-]{1,40})?\.sh$)/i.test(program);
}

/** The program of ENTRYPOINT, or else of CMD, of the stage or of one that it builds on. */
function startedBy(stage: Stage): string | undefined {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    const own = ['ENTRYPOINT', 'CMD'].flatMap(
      (keyword) => each?.steps.findLast(({ instruction }) => instruction.keyword === keyword) ?? [],
    );
    const [first] = own;
    if (first === undefined) continue;
    const words = (first.effective.json ?? first.effective.words).map(({ value }) => value);
    return words.find(
      (word) =>
        !/^(?:exec|(?:\/?(?:usr\/)?(?:local\/)?s?bin\/)?(?:(?:ba|da)?sh|tini|dumb-init)|-[a-z]*c|--|-[a-z]|\w+=.*)$/.test(
          word,
        ),
    );
  }
  return undefined;
}

const valued = new Set(
  `b c d e f g G h k K p P R s u Z base-dir comment home-dir home expiredate inactive gid group groups ingroup skel
  key password root prefix shell uid selinux-user gecos conf`.split(/\s+/),
);

/** Accounts that the RUNs of a stage and its parents make, by their names. */
function accountsMadeIn(stage: Stage, { runs }: LintFile): readonly string[] {
  const chain = new Set<Stage>();
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) chain.add(each);
  return runs
    .filter(({ step }) => chain.has(step.stage))
    .flatMap(({ commands }) => commands.flatMap(accountMadeBy));
}

function accountMadeBy({ name, args }: Command): readonly string[] {
  if (name !== 'useradd' && name !== 'adduser') return [];
  const { operands } = parseArguments(args, valued);
  const account = operands[0];
  return account !== undefined && account.raw === account.value && /^[a-z_][\w.-]{0,31}$/i.test(account.value)
    ? [account.value]
    : [];
}
