import type { Instruction, Pair } from '../../../../formats/dockerfile/index.js';
import type { LintFile } from '../../models/file.js';
import { once } from '../../models/once.js';
import { isBuiltOn, type Stage, type State } from '../../models/stages/index.js';
import { isLeftBehind } from '../../models/stages/left-behind.js';

/** One name of an ARG or ENV. */
export interface SetVariable {
  readonly instruction: Instruction;
  readonly pair: Pair;
  /** Undefined before the first stage. */
  readonly state?: State;
  readonly stage?: Stage;
}

/** Those of the file and of its stages, in order. */
export const variablesOf = once(({ model }: LintFile): readonly SetVariable[] => {
  const ofFile = model.globalInstructions.map((instruction) => ({ instruction }));
  const ofStages = model.steps.map(({ effective, state, stage }) => ({
    instruction: effective,
    state,
    stage,
  }));
  return [...ofFile, ...ofStages]
    .filter(({ instruction: { keyword } }) => keyword === 'ENV' || keyword === 'ARG')
    .flatMap((each) => each.instruction.pairs.map((pair) => ({ ...each, pair })));
});

/** `$DB_PASSWORD`: the variable that a value is taken from, and nothing else. */
export function referredTo(raw: string): string | undefined {
  return /^["']?\$\{?(\w{1,100})\}?["']?$/.exec(raw)?.[1];
}

/**
 * `ARG TOKEN` and `ENV TOKEN=$TOKEN` are one secret of one stage. What is reported is the ARG where it has a value itself, and else
 * the ENV, which every container has.
 */
export function isCarriedOn(
  variable: SetVariable,
  isSecret: (name: string) => boolean,
  file: LintFile,
): boolean {
  const { instruction, pair, stage } = variable;
  if (stage === undefined) return false;
  const isArg = instruction.keyword === 'ARG';
  const hasValue = (one: Pair) => (one.value?.value ?? '') !== '';
  if (isArg ? hasValue(pair) : referredTo(pair.value?.raw ?? '') === undefined) return false;
  return variablesOf(file).some((other) => {
    if (other.stage !== stage || (other.instruction.keyword === 'ARG') === isArg) return false;
    if (!isSecret(other.pair.key)) return false;
    const isBehind = other.instruction.start > instruction.start;
    return isArg
      ? isBehind && referredTo(other.pair.value?.raw ?? '') === pair.key
      : !isBehind && hasValue(other.pair) && referredTo(pair.value?.raw ?? '') === other.pair.key;
  });
}

/** What the file gives no value, in a stage that nothing of the image is built on: history and configuration of the image have none of it. */
export function isLeftInCache({ stage, state, pair }: SetVariable, file: LintFile): boolean {
  if (stage === undefined || state === undefined || !isLeftBehind(stage, file)) return false;
  const raw = pair.value?.raw ?? '';
  const source = referredTo(raw);
  return raw === '' || (source !== undefined && (state.variables.get(source) ?? '') === '');
}

/** An ARG without a value, of a stage in which no command follows that would have it: the history of the image has a call of RUN with its arguments. */
export function isUnused({ instruction, pair, stage }: SetVariable, { model }: LintFile): boolean {
  if (instruction.keyword !== 'ARG' || (pair.value?.value ?? '') !== '' || stage === undefined) return false;
  return model.steps
    .filter((step) => isBuiltOn(step.stage, stage) && step.instruction.start > instruction.start)
    .every(({ effective }) => effective.keyword !== 'RUN' && !refersTo(effective.args.text, pair.key));
}

function refersTo(text: string, name: string): boolean {
  return text.split(/\W+/).includes(name);
}
