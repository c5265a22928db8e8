import { scriptOf } from '../../models/commands/managers.js';
import type { Command } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { bashisms } from '../../models/shell/bashisms.js';
import { echoedEscape } from '../../models/shell/echo.js';
import { isBuiltOn, type Step } from '../../models/stages/index.js';
import { stageAt } from '../../repairs/places.js';

/** What dash accepts and reads differently from bash, by ShellCheck's codes; the rest of what POSIX leaves undefined it refuses. */
const ambiguous = new Set(['SC3003', 'SC3007', 'SC3009', 'SC3020', 'SC3028', 'SC3034', 'SC3036', 'SC3037']);
const ambiguousText = /\\[abcfnrtv0]|\{[^{},\s]*,|&>|\$['[]|\becho\s+-[eE]/;

/**
 * Whether dash and bash read something differently from a step on: a SHELL holds for each RUN that follows, and for CMD, ENTRYPOINT and
 * HEALTHCHECK in shell form.
 */
export function differsInBash(step: Step, file: LintFile): boolean {
  const isAffected = (offset: number): boolean => {
    const stage = stageAt(file, offset);
    return offset >= step.instruction.start && stage !== undefined && isBuiltOn(stage, step.stage);
  };
  for (const { place, code } of bashisms(file)) {
    if (ambiguous.has(code) && isAffected(place.start)) return true;
  }
  const echoes = file.runs.some(
    ({ commands, instruction }) => isAffected(instruction.start) && commands.some(isOtherwiseInSh),
  );
  return (
    echoes || file.model.stages.some(({ steps }) => steps.some((one) => isAmbiguousStart(one, isAffected)))
  );
}

/** Escapes of echo, and `time`, which is a program to dash and a word of bash. */
function isOtherwiseInSh(command: Command): boolean {
  if (scriptOf(command)?.shellName !== 'sh') return false;
  return echoedEscape(command) !== undefined || command.wrappers.some(({ value }) => value === 'time');
}

function isAmbiguousStart({ effective }: Step, isAffected: (offset: number) => boolean): boolean {
  return (
    /^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/.test(effective.keyword) &&
    effective.json === undefined &&
    isAffected(effective.start) &&
    ambiguousText.test(effective.args.text)
  );
}
