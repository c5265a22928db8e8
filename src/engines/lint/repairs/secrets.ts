import type { TextEdit } from '../../../fix/edit.js';
import { variablesIn } from '../../../formats/dockerfile/index.js';
import type { Run } from '../models/commands/run.js';
import type { LintFile } from '../models/file.js';
import { shellWords } from '../models/shell/index.js';
import type { Step } from '../models/stages/index.js';
import type { Hit } from '../rule.js';
import { stepAt, withoutPart } from './places.js';
import { asking, type Maker, type Remedy } from './remedy.js';

export const secrets: Readonly<Record<string, Maker>> = {
  'secret-in-variable': mountedVariable,
  'secret-file-in-image': mountedFile,
};

/**
 * The variable is taken out of ARG or ENV, and every RUN that uses it gets it from a mounted secret of that name:
 * https://docs.docker.com/reference/dockerfile/#run---mounttypesecret
 */
function mountedVariable(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const instruction =
    step?.effective ??
    file.model.globalInstructions.find(({ start, end }) => start <= hit.start && hit.end <= end);
  const pair = instruction?.pairs.find(({ keySpan }) => instruction.args.spanOf(keySpan).start === hit.start);
  if (instruction === undefined || pair === undefined || pair.isLegacy) return undefined;
  if (step !== undefined && step.instruction !== instruction) return undefined;
  const users = step === undefined ? [] : usersOf(pair.key, step);
  if (users === undefined) return undefined;
  const runs = users.flatMap((user) => file.runs.filter((run) => run.step === user));
  const id = pair.key.toLowerCase();
  const mounts = runs.map((run) => mount(run, `type=secret,id=${id},env=${pair.key}`));
  return asking(
    runs.length === 0
      ? `Delete ${pair.key}; hand it in when the container starts`
      : `Mount it: docker build --secret id=${id}`,
    withoutPart(file, instruction, pair, instruction.pairs.length),
    ...mounts,
    ...quoted(pair.key, runs, file),
  );
}

/** The RUNs behind it that use the name; undefined where another instruction does, which no mount can help. */
function usersOf(name: string, step: Step): readonly Step[] | undefined {
  const later = step.stage.steps.slice(step.stage.steps.indexOf(step) + 1);
  const using = later.filter(({ effective: { args } }) =>
    variablesIn(args.text, '\\').some((one) => one.name === name),
  );
  return using.every(({ instruction }) => instruction.keyword === 'RUN') ? using : undefined;
}

/** What a secret holds nobody knows when the file is written, so that it has to be quoted where the shell would cut it. */
function quoted(name: string, runs: readonly Run[], file: LintFile): readonly TextEdit[] {
  const uses = shellWords(file).filter(
    ({ run, role }) => runs.includes(run) && role !== 'test' && role !== 'assignment',
  );
  return uses.flatMap(({ word, script }) =>
    word.parts.flatMap((part): readonly TextEdit[] => {
      if (part.kind !== 'variable' || part.name !== name || part.isQuoted) return [];
      const { start, end } = script.source.spanOf(part);
      return [
        { start, end: start, text: '"' },
        { start: end, end, text: '"' },
      ];
    }),
  );
}

function mount({ instruction }: Run, options: string): TextEdit {
  const { end } = instruction.keywordSpan;
  return { start: end, end, text: ` --mount=${options}` };
}

/** The file is not copied; the RUNs behind it find it mounted where the copy was. */
function mountedFile(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  if (step === undefined || step.instruction !== step.effective || step.effective.json) return undefined;
  const [source, target] = step.effective.words;
  if (step.effective.words.length !== 2 || source === undefined || target === undefined) return undefined;
  const name = source.value.slice(source.value.lastIndexOf('/') + 1);
  const path = targetPath(name, target.value, step);
  if (path === undefined || !/^[\w.-]+$/.test(name) || !/^[\w./-]+$/.test(path)) return undefined;
  const later = new Set(step.stage.steps.slice(step.stage.steps.indexOf(step) + 1));
  const runs = file.runs.filter((run) => later.has(run.step) && run.instruction === run.step.instruction);
  const id = name.replace(/^\.+/, '').toLowerCase();
  return asking(
    runs.length === 0
      ? 'Do not copy it; mount it when the container starts'
      : `Mount it: docker build --secret id=${id},src=${source.value.slice(0, 60)}`,
    withoutPart(file, step.effective, source, 1),
    ...runs.map((run) => mount(run, `type=secret,id=${id},target=${path}`)),
  );
}

function targetPath(name: string, target: string, { state }: Step): string | undefined {
  const folder = target.startsWith('/')
    ? ''
    : `${(state.workdir ?? (state.hasWorkdir ? '' : '/')).replace(/\/$/, '')}/`;
  if (!target.startsWith('/') && folder === '/' && state.hasWorkdir && state.workdir === undefined)
    return undefined;
  const whole = `${folder}${target.replace(/^\.\//, '').replace(/^\.$/, '')}`;
  return whole === '' || whole.endsWith('/') ? `${whole || '/'}${name}` : whole;
}
