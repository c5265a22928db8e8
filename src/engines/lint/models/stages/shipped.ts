import type { LintFile } from '../file.js';
import { isForWork } from './for-work.js';
import { isBuiltOn, type Stage } from './index.js';

/**
 * The stages that the file is built for: those that each of its builds names, where none of them names the last one, or one that it builds on,
 * and none leaves the name out. Else the last.
 */
export function shippedStages({ model, images, dockerfile }: LintFile): readonly Stage[] {
  const last = model.stages.at(-1);
  if (last === undefined) return [];
  const names = images?.targets ?? [];
  const named = model.stages.filter(({ nameWord }) => names.includes(nameWord?.value.toLowerCase() ?? ''));
  const isWhole = new Set(names).size === named.length;
  const reached = named.some((stage) => isBuiltOn(last, stage));
  const shipped = named.filter((stage) => !isForWork(stage, dockerfile.text));
  return names.length === 0 || !isWhole || reached || shipped.length === 0 ? [last] : shipped;
}

/** The file as the build of a stage sees it: what stands behind that goes into another image. */
export function upTo(stage: Stage, file: LintFile): LintFile {
  const { model } = file;
  if (stage === model.stages.at(-1)) return file;
  const end = model.stages[stage.index + 1]?.from.start ?? Number.POSITIVE_INFINITY;
  return {
    ...file,
    model: {
      ...model,
      stages: model.stages.slice(0, stage.index + 1),
      steps: model.steps.filter(({ instruction }) => instruction.start < end),
    },
    runs: file.runs.filter(({ instruction }) => instruction.start < end),
    scripts: file.scripts.filter(({ run }) => run.instruction.start < end),
    commands: file.commands.filter(({ run }) => run.instruction.start < end),
    answers: new Map(),
  };
}
