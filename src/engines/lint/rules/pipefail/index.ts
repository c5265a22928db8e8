import type { TextEdit } from '../../../../fix/edit.js';
import { installsOf } from '../../models/commands/managers.js';
import type { Command } from '../../models/commands/run.js';
import { lineEndOf } from '../../models/edits.js';
import type { LintFile } from '../../models/file.js';
import { isBuiltOn, type Stage, type Step } from '../../models/stages/index.js';
import { programOf } from '../../models/stages/shell-of.js';
import { bringsBash, isBusybox } from '../../repairs/distribution.js';
import { at as insertion } from '../../repairs/insertion.js';
import { inCaseOf } from '../../repairs/places.js';
import { type Hit, hadolint, type Repair, type Rule } from '../../rule.js';
import { differsInBash } from './dialects.js';
import { canFail, hasOtherStatus } from './statuses.js';

export const rule: Rule = {
  id: 'pipefail',
  title: 'Failures before a pipe go unnoticed',
  severity: 'low',
  aliases: ['DL4006'],
  fix: 'Set SHELL ["/bin/bash", "-o", "pipefail", "-c"] before the RUN.',
  references: [hadolint('DL4006'), 'https://docs.docker.com/build/building/best-practices/#using-pipes'],
  effect: { config: ['Shell'] },
  check: function* (file) {
    const { runs, dockerfile } = file;
    const repaired = new Set<Stage>();
    for (const { scripts, step, form } of runs) {
      for (const { commands, source, hasPipefail, hasErrexit, heredoc } of scripts) {
        if (hasPipefail || (heredoc === undefined && form !== 'exec' && step.state.shell.hasPipefail))
          continue;
        const all = commands.filter(
          ({ visited }) => visited.pipeline !== undefined && visited.pipeline.pipes.length > 0,
        );
        const asked = all.find(
          (command) =>
            canFail(command) && !isStatusLost(command, commands) && (hasErrexit || !isPassedOver(command)),
        );
        const piped = asked ?? all[0];
        const [pipe] = piped?.visited.pipeline?.pipes ?? [];
        if (pipe === undefined) continue;
        const at = step.instruction.start;
        const isKeyword = dockerfile.text.lastIndexOf('\n', at - 1) + 1 === at;
        const shell = step.state.shell.isExplicit ? undefined : shellFor(step, file);
        // It holds for the rest of the stage.
        const isFirst = !repaired.has(step.stage);
        if (asked !== undefined) repaired.add(step.stage);
        const text = shell && `${inCaseOf(file, shell)}${lineEndOf(dockerfile.text)}`;
        const own = step.state.shell.isExplicit ? withOption(step) : undefined;
        const place = aboveComments(dockerfile.text, at);
        // A comment that follows is about the RUN, not about the shell.
        const gap = place < at ? lineEndOf(dockerfile.text) : '';
        const edit = own?.edit ?? (text === undefined ? undefined : insertion(place, text + gap));
        yield {
          ...source.spanOf(pipe),
          ...(form === 'shell' && isKeyword && isFirst && asked !== undefined && edit !== undefined
            ? {
                repair: {
                  ...consentFor(own?.step ?? step, file, shell),
                  summary: own ? 'Insert "-o", "pipefail" into SHELL' : `Insert ${shell}`,
                  edits: [edit],
                },
              }
            : {}),
        } satisfies Hit;
      }
    }
  },
};

function consentFor(
  step: Step,
  file: LintFile,
  shell: string | undefined,
): Pick<Repair, 'safety' | 'reason'> {
  if (hasOtherStatus(step, file.runs) || startsWithPipe(step, file))
    return { safety: 'decide', reason: endingReason };
  if (hasTriggers(step, file)) return { safety: 'decide', reason: triggerReason };
  const isBashNew = shell === shellWith('/bin/bash') && programOf(step.state.shell.words[0] ?? '') !== 'bash';
  return isBashNew && differsInBash(step, file)
    ? { safety: 'decide', reason: dialectReason }
    : { safety: 'ask' };
}

/** What is built on the image inherits its SHELL, and of a stage that an argument names each may be the one. */
function hasTriggers({ stage }: Step, { model }: LintFile): boolean {
  return (
    model.steps.some(
      ({ instruction, stage: each }) => instruction.keyword === 'ONBUILD' && isBuiltOn(each, stage),
    ) || model.stages.some((each) => each.parent !== undefined && each.baseWord?.value.includes('$') === true)
  );
}

/** A start or a health check in shell form runs in that shell, too: what the status of its pipe says, it says then by another. */
function startsWithPipe({ instruction, stage }: Step, { model }: LintFile): boolean {
  const steps = model.stages.filter((each) => isBuiltOn(each, stage)).flatMap((each) => each.steps);
  return steps.some(
    ({ effective, instruction: { start } }) =>
      start > instruction.start &&
      /^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/.test(effective.keyword) &&
      effective.json === undefined &&
      /(?<!\|)\|(?!\|)/.test(effective.args.text),
  );
}

/** A SHELL that the file has already, with the option beside its own. */
function withOption({
  state,
  stage,
  instruction,
}: Step): { readonly step: Step; readonly edit: TextEdit } | undefined {
  const { words } = state.shell;
  if (!/^(?:bash|zsh)$/.test(programOf(words[0] ?? ''))) return undefined;
  const step = stage.steps.findLast(
    ({ effective, instruction: { start } }) => effective.keyword === 'SHELL' && start < instruction.start,
  );
  const json = step?.effective.json ?? [];
  const before = json[lastBeforeLetters(json.map(({ value }) => value))];
  if (step === undefined || before === undefined) return undefined;
  return { step, edit: insertion(step.effective.args.spanOf(before).end, ', "-o", "pipefail"') };
}

/** bash takes `--login` only before options of one letter. @returns the index of the program, or of its last long option */
function lastBeforeLetters(words: readonly string[]): number {
  let last = 0;
  while (words[last + 1]?.startsWith('--'))
    last += /^--(?:rcfile|init-file)$/.test(words[last + 1] ?? '') ? 2 : 1;
  return last;
}

const endingReason =
  'A grep that finds nothing, or a program whose reader has read enough, ends the build from then on.';
const triggerReason = 'Images that are built on this one get the shell for their own RUN, too.';
const dialectReason =
  'Where sh is dash, bash reads something that follows differently: echo with escapes, braces, $RANDOM.';

/** In `a | b; c` without errexit, nothing asks how the pipe ended: the option changes nothing. */
function isPassedOver({ visited: { operator, siblings, index } }: Command): boolean {
  return /^[;&\n]$/.test(operator) && index < siblings.length - 1;
}

/** In `install -v "$(a | b)"` no one asks how the pipe ended; in `x=$(a | b)` the shell does. */
function isStatusLost({ start, end, visited, source }: Command, commands: readonly Command[]): boolean {
  if (!visited.inside.some(({ kind }) => kind === 'substitution')) return false;
  const around = commands.filter(
    (other) =>
      other.source === source &&
      other.start <= start &&
      other.end >= end &&
      other.visited !== visited &&
      other.visited.inside.length < visited.inside.length,
  );
  const inner = around.reduce<Command | undefined>(
    (best, each) => (best === undefined || each.start >= best.start ? each : best),
    undefined,
  );
  return inner !== undefined && inner.name !== '';
}

/** The first of the comments that stand right above a line: they speak of it. */
function aboveComments(text: string, at: number): number {
  let start = at;
  for (;;) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (before >= start || !/^[ \t]*#/.test(text.slice(before, start))) return start;
    start = before;
  }
}

/** The shell that the image has, and that knows the option; undefined where neither its name nor its RUNs show it. */
function shellFor(step: Step, { runs }: LintFile): string | undefined {
  const current = programOf(step.state.shell.words[0] ?? '');
  if (current === 'zsh') return shellWith('/bin/zsh');
  if (current === 'bash') return shellWith('/bin/bash');
  const { stage } = step;
  const before = runs.filter((run) => isAbove(run.step, step, stage));
  const installed = before
    // The RUN that installs it cannot run in it.
    .filter(({ instruction }) => instruction.start < step.instruction.start)
    .flatMap((run) => installsOf(run, 'apk'))
    .flatMap(({ operands }) => operands);
  if (installed.some(({ value }) => /^bash(?:$|[=~<>])/.test(value))) return shellWith('/bin/bash');
  if (isBusybox(stage)) return shellWith('/bin/ash');
  const hasApt = before.some((run) => installsOf(run, 'apt-get', 'yum', 'dnf', 'zypper').length > 0);
  return hasApt || bringsBash(stage) ? shellWith('/bin/bash') : undefined;
}

/** A RUN of the stage, or of one that it builds on, up to the one that is judged. */
function isAbove(run: Step, step: Step, stage: Stage): boolean {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent)
    if (run.stage === each) return run.instruction.start <= step.instruction.start;
  return false;
}

function shellWith(path: string): string {
  return `SHELL [${[path, '-o', 'pipefail', '-c'].map((word) => JSON.stringify(word)).join(', ')}]`;
}
