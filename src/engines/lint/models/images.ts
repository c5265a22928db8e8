import type { Span } from '../../../formats/dockerfile/index.js';
import type { Run } from './commands/run.js';
import type { Model, Stage } from './stages/index.js';

export interface ImageUse {
  /** With the defaults of global arguments put in. */
  readonly name: string;
  readonly place: Span;
}

/** Every image that comes from outside: of FROM, COPY --from and RUN --mount=from=. */
export function externalImages(model: Model, runs: readonly Run[]): readonly ImageUse[] {
  const bases = model.stages
    .filter(({ parent, base }) => parent === undefined && base !== 'scratch')
    .flatMap(({ from, baseWord, base, isBaseOpen }) =>
      baseWord && !isBaseOpen ? [{ name: base, place: from.args.spanOf(baseWord) }] : [],
    );
  const copied = sourceUses(model, runs).filter(({ name, stage }) => !isStage(name, stage, model));
  return [...bases, ...copied];
}

/** The places at which a stage is named by those below it. */
export function nameUses(stage: Stage, model: Model, runs: readonly Run[]): readonly Span[] {
  const name = stage.nameWord?.value.toLowerCase();
  const bases = model.stages
    .filter(({ parent }) => parent === stage)
    .flatMap(({ from, baseWord }) =>
      baseWord && baseWord.raw.toLowerCase() === name ? [from.args.spanOf(baseWord)] : [],
    );
  const copied = sourceUses(model, runs)
    .filter((use) => use.stage.index > stage.index && use.name.toLowerCase() === name)
    .map(({ place }) => place);
  return [...bases, ...copied];
}

interface SourceUse extends ImageUse {
  readonly stage: Stage;
}

function sourceUses(model: Model, runs: readonly Run[]): readonly SourceUse[] {
  const copies = model.stages.flatMap((stage) =>
    stage.steps.flatMap(({ effective }) => {
      const flag = effective.flags.find(({ name }) => name === 'from');
      if (effective.keyword !== 'COPY' || flag?.value === undefined) return [];
      const span = { start: flag.end - flag.value.length, end: flag.end };
      return [{ name: flag.value, place: effective.args.spanOf(span), stage }];
    }),
  );
  const mounts = runs.flatMap(({ mounts: all, instruction, step }) =>
    all.flatMap(({ flag, from }) => {
      const at = from === undefined ? -1 : flag.raw.indexOf(`from=${from}`);
      if (from === undefined || at === -1) return [];
      const start = flag.start + at + 'from='.length;
      return [
        {
          name: from,
          place: instruction.args.spanOf({ start, end: start + from.length }),
          stage: step.stage,
        },
      ];
    }),
  );
  return [...copies, ...mounts];
}

function isStage(name: string, at: Stage, { stages }: Model): boolean {
  if (/^\d{1,4}$/.test(name)) return Number(name) < at.index;
  return stages.some(
    ({ index, nameWord }) => index < at.index && nameWord?.value.toLowerCase() === name.toLowerCase(),
  );
}
