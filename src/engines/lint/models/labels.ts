import type { Instruction, Pair } from '../../../formats/dockerfile/index.js';
import type { Hit } from '../rule.js';
import type { LabelKind } from '../settings.js';
import type { LintFile } from './file.js';
import type { Model, Stage } from './stages/index.js';

export interface Label {
  readonly instruction: Instruction;
  readonly pair: Pair;
}

const labels = new WeakMap<Model, readonly Label[]>();

export function labelsOf(model: Model): readonly Label[] {
  const known = labels.get(model);
  if (known !== undefined) return known;
  const all = model.stages.flatMap(ownLabels);
  labels.set(model, all);
  return all;
}

/** Those of the stage and of the stages that it builds on. */
export function labelsIn(stage: Stage): readonly Label[] {
  const found: Label[] = [];
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent)
    found.push(...ownLabels(each));
  return found;
}

function ownLabels({ steps }: Stage): readonly Label[] {
  return steps.flatMap(({ effective }) =>
    effective.keyword === 'LABEL' ? effective.pairs.map((pair) => ({ instruction: effective, pair })) : [],
  );
}

/** Labels of the schema, of one kind or of any, whose values are not what they should be. */
export function* schemaLabels(
  { model, settings: { labelSchema } }: LintFile,
  kind: LabelKind | 'any',
  isRight: (value: string) => boolean,
): Generator<Hit> {
  for (const { instruction, pair } of labelsOf(model)) {
    const wanted = Object.hasOwn(labelSchema, pair.key) ? labelSchema[pair.key] : undefined;
    if (wanted === undefined || (kind !== 'any' && wanted !== kind)) continue;
    const value = pair.value?.value ?? '';
    // An empty one is reported by `label-empty` alone.
    if ((kind !== 'any' && value.trim() === '') || isRight(value)) continue;
    yield { ...instruction.args.spanOf(pair), detail: pair.key.slice(0, 80) };
  }
}
