import { scriptOf } from '../../models/commands/managers.js';
import type { Command } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { once } from '../../models/once.js';
import { bashisms } from '../../models/shell/bashisms.js';
import { echoedEscape } from '../../models/shell/echo.js';
import { isBuiltOn, type Stage, type Step } from '../../models/stages/index.js';
import { stepAt } from '../../repairs/places.js';

/** What dash accepts and reads differently from bash, by ShellCheck's codes; the rest of what POSIX leaves undefined it refuses. */
const ambiguous = new Set(['SC3003', 'SC3007', 'SC3009', 'SC3020', 'SC3028', 'SC3034', 'SC3036', 'SC3037']);
const ambiguousText = /\\[abcfnrtv0]|\{[^{},\s]*,|&>|\$['[]|\becho\s+-[eE]/;

/**
 * Whether dash and bash read something differently from a step on: a SHELL holds for each RUN that follows, and for CMD, ENTRYPOINT and
 * HEALTHCHECK in shell form.
 */
export function differsInBash({ instruction, stage }: Step, file: LintFile): boolean {
  return [...placesIn(file)].some(([each, last]) => last >= instruction.start && isBuiltOn(each, stage));
}

/** The last place of each stage. */
const placesIn = once((file: LintFile): ReadonlyMap<Stage, number> => {
  const { runs, model } = file;
  const steps = [
    ...bashisms(file).flatMap(({ code, place }) =>
      ambiguous.has(code) ? (stepAt(file, place.start) ?? []) : [],
    ),
    ...runs.filter(({ commands }) => commands.some(isOtherwiseInSh)).map(({ step }) => step),
    ...model.steps.filter(isAmbiguousStart),
  ];
  const places = new Map<Stage, number>();
  for (const { stage, instruction } of steps)
    places.set(stage, Math.max(instruction.start, places.get(stage) ?? 0));
  return places;
});

/** Escapes of echo, and `time`, which is a program to dash and a word of bash. */
function isOtherwiseInSh(command: Command): boolean {
  if (scriptOf(command)?.shellName !== 'sh') return false;
  return echoedEscape(command) !== undefined || command.wrappers.some(({ value }) => value === 'time');
}

function isAmbiguousStart({ effective }: Step): boolean {
  return (
    /^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/.test(effective.keyword) &&
    effective.json === undefined &&
    ambiguousText.test(effective.args.text)
  );
}
