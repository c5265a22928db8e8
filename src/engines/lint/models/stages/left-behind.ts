import type { LintFile } from '../file.js';
import { finalStages, isBuiltOn, type Stage } from './index.js';

/** Whether a stage is one that files are copied from, or that such a one is built on, and no part of the image itself. */
export function isLeftBehind(stage: Stage, { model, runs }: Pick<LintFile, 'model' | 'runs'>): boolean {
  if (finalStages(model).has(stage)) return false;
  const copied = model.stages.flatMap(({ steps }) =>
    steps.flatMap(({ effective }) => effective.flags.find(({ name }) => name === 'from')?.value ?? []),
  );
  const mounted = runs.flatMap(({ mounts }) => mounts.flatMap(({ from }) => from ?? []));
  const names = new Set([...copied, ...mounted].map((name) => name.toLowerCase()));
  return model.stages.some(
    (each) =>
      isBuiltOn(each, stage) &&
      (names.has(String(each.index)) || names.has(each.nameWord?.value.toLowerCase() ?? '')),
  );
}
