import type { Command } from '../../models/commands/run.js';
import { lineEndOf } from '../../models/edits.js';
import type { LintFile } from '../../models/file.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import type { Stage, Step } from '../../models/stages/index.js';
import { isBusybox } from '../../repairs/distribution.js';
import { commandAt, inCaseOf, lineBehind } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'What the build leaves behind, and what the program needs to run, the file does not show.';

/** What is needed in a stage to build, and means nothing to the program that comes out. */
const buildingOnly = new Set(['ARG', 'COPY', 'ADD', 'RUN', 'WORKDIR', 'SHELL']);

/** What describes how the program runs, and moves on with it. */
const describing = new Set([
  'CMD',
  'ENTRYPOINT',
  'EXPOSE',
  'HEALTHCHECK',
  'STOPSIGNAL',
  'LABEL',
  'ENV',
  'USER',
  'VOLUME',
]);

/**
 * A stage for the build, and a small image with the one file that is run. Only where everything up to the build
 * serves the build, and everything behind it describes the program.
 */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const stage = file.model.stages.at(-1);
  if (command === undefined || stage === undefined || file.model.stages.length !== 1) return undefined;
  const { baseWord, nameWord, steps, from } = stage;
  const at = steps.indexOf(command.run.step);
  if (baseWord === undefined || nameWord !== undefined || at === -1) return undefined;
  const isClean =
    steps.slice(0, at).every(({ instruction }) => buildingOnly.has(instruction.keyword)) &&
    steps.slice(at + 1).every(({ instruction }) => describing.has(instruction.keyword));
  const program = isClean ? programOf(stage, command) : undefined;
  const base = program && runtimeFor(stage, command);
  if (program === undefined || base === undefined) return undefined;
  const newline = lineEndOf(file.dockerfile.text);
  const { workdir } = stage.end;
  const lines = [
    '',
    `FROM ${base}`,
    ...(program.isRelative && workdir !== undefined ? [`WORKDIR ${workdir}`] : []),
    `COPY --from=build ${program.path} ${program.path}`,
  ];
  const end = from.args.spanOf(baseWord).end;
  return deciding(
    reason,
    `Build in a stage of its own, run on ${base}`,
    { start: end, end, text: inCaseOf(file, 'AS') === 'as' ? ' as build' : ' AS build' },
    lineBehind(file, command.run.step.instruction, lines.map((line) => inCaseOf(file, line)).join(newline)),
  );
}

interface Program {
  readonly path: string;
  readonly isRelative: boolean;
}

/** The one file that the container runs, where it is what the build makes. */
function programOf({ steps, end: { workdir } }: Stage, { name, args }: Command): Program | undefined {
  const starting = steps
    .filter(({ instruction: { keyword } }) => keyword === 'ENTRYPOINT' || keyword === 'CMD')
    .sort((a, b) => rank(a) - rank(b));
  const words = starting[0]?.instruction.json?.map(({ value }) => value);
  const [first, second, third] = words ?? [];
  const written = first === 'java' && second === '-jar' ? third : first;
  if (written === undefined || !/^[\w./-]+$/.test(written) || /(?:^|\/)\.\.(?:\/|$)/.test(written))
    return undefined;
  const path = absolute(written, workdir);
  if (path === undefined || !written.includes('/')) return undefined;
  const made =
    name === 'go'
      ? outputOf(
          args.map(({ value }) => value),
          workdir,
        )
      : undefined;
  const isMade =
    name === 'go'
      ? made === path
      : name === 'cargo'
        ? /\/target\/(?:[\w-]+\/)?release\/[\w-]+$/.test(path)
        : /\/(?:target|build\/libs)\/[\w.-]+\.jar$/.test(path);
  return isMade ? { path, isRelative: !written.startsWith('/') } : undefined;
}

function rank({ instruction: { keyword } }: Step): number {
  return keyword === 'ENTRYPOINT' ? 0 : 1;
}

function outputOf(words: readonly string[], workdir: string | undefined): string | undefined {
  const at = words.indexOf('-o');
  const output = at === -1 ? undefined : words[at + 1];
  return output === undefined || !/^[\w./-]+$/.test(output) ? undefined : absolute(output, workdir);
}

function absolute(path: string, workdir: string | undefined): string | undefined {
  if (path.startsWith('/')) return path;
  return workdir?.startsWith('/') ? `${workdir.replace(/\/$/, '')}/${path.replace(/^\.\//, '')}` : undefined;
}

/** The smallest image that has what the program is linked with. */
function runtimeFor(stage: Stage, { name, visited }: Command): string | undefined {
  const { reference } = stage;
  if (name === 'go') {
    const isStatic = visited.command.assignments.some(
      (one) => one.name === 'CGO_ENABLED' && one.value?.value === '0',
    );
    if (isStatic) return 'gcr.io/distroless/static-debian13:nonroot';
    return isBusybox(stage) ? undefined : 'gcr.io/distroless/base-debian13:nonroot';
  }
  if (name === 'cargo') return isBusybox(stage) ? undefined : 'gcr.io/distroless/cc-debian13:nonroot';
  const java = /(?:temurin|jdk)-?(\d{1,2})/.exec(reference.tag ?? '')?.[1];
  return java === undefined || lastNameOf(reference) === '' ? undefined : `eclipse-temurin:${java}-jre`;
}
