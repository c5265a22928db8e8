import type { Command, Run } from '../../models/commands/run.js';
import type { Step } from '../../models/stages/index.js';

/** Programs that say by their status what they found, and not that they failed. */
const telling = new Set(
  'cmp command diff dpkg-query egrep expr fgrep find grep ldd ls pgrep pidof ps pkill rpm test timeout type which xargs zgrep ['.split(
    ' ',
  ),
);

/** They write as long as someone reads, and are ended by a signal then. */
const endless = new Set(['yes']);

/** They cannot fail in a way that matters. */
const certain = new Set(['echo', 'printf', ':', 'true', 'yes']);

/** Whether something before a pipe may fail at all. */
export function canFail({ visited }: Command): boolean {
  const parts = visited.pipeline?.parts.slice(0, -1) ?? [];
  return parts.some((part) => part.kind !== 'simple' || !certain.has(part.words[0]?.value ?? ''));
}

/**
 * A pipe whose status is no failure as it is written: behind the option, a `grep` that finds nothing or a reader that has read
 * enough (POSIX, 2.9.2; signal 13 for the writer) ends the build. The option holds for each RUN that follows.
 */
export function hasOtherStatus(step: Step, runs: readonly Run[]): boolean {
  return runs
    .filter((run) => run.instruction.start >= step.instruction.start && isOn(run.step, step))
    .flatMap(({ commands }) => commands)
    .some(isOther);
}

function isOther({ name, args, visited }: Command): boolean {
  const { pipeline, pipelineIndex } = visited;
  if (pipeline === undefined || pipelineIndex === undefined || pipeline.pipes.length === 0) return false;
  const isLast = pipelineIndex === pipeline.parts.length - 1;
  if (!isLast && (telling.has(name) || endless.has(name))) return true;
  return (
    pipelineIndex > 0 &&
    stopsEarly(
      name,
      args.map(({ value }) => value),
    )
  );
}

/** A reader that ends before its input does. */
function stopsEarly(name: string, words: readonly string[]): boolean {
  if (name === 'head') return true;
  if (/^[ef]?grep$/.test(name))
    return words.some((word) => /^-[a-zA-Z]*[qmlL]|^--(?:quiet|silent|max-count)/.test(word));
  if (name === 'sed') return words.some((word) => /(?:^|[;{}\s\d/$])q(?:$|[;}\s])/.test(word));
  return /^[gmn]?awk$/.test(name) && words.some((word) => /\bexit\b/.test(word));
}

function isOn(later: Step, { stage }: Step): boolean {
  for (let each: Step['stage'] | undefined = later.stage; each !== undefined; each = each.parent) {
    if (each === stage) return true;
  }
  return false;
}
