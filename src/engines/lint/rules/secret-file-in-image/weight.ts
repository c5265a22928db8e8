import { nameOf } from '../../../../core/paths.js';
import type { LintFile } from '../../models/file.js';
import { finalStages, isBuiltOn, type Stage, type Step } from '../../models/stages/index.js';
import { isTakenOut } from '../../models/stages/taken-out.js';
import type { Hit } from '../../rule.js';

const atStart =
  'Leave it out of the image, and give it when the container starts (env_file or --env-file, a mount, a secret of the platform): no step of the build behind it reads it.';

/** By where the copy ends up: in the image, or in a stage of which only other files are taken. */
export function weightOfCopy(
  path: string,
  step: Step,
  file: LintFile,
): Pick<Hit, 'detail' | 'severity' | 'advice'> {
  const { stage } = step;
  const detail = path.slice(0, 80);
  if (!isInImage(path, step, file)) {
    return { detail: `${detail}, but only into the layers of a build stage`, severity: 'low' };
  }
  const isRead = file.runs.some(
    (run) =>
      isBuiltOn(run.step.stage, stage) &&
      (run.step.stage !== stage || run.step.effective.start > step.effective.start),
  );
  return isRead ? { detail } : { detail, advice: atStart };
}

function isInImage(path: string, step: Step, file: LintFile): boolean {
  const { stage } = step;
  if (finalStages(file.model).has(stage)) return true;
  const place = placeOf(path, step);
  // What a stage that is built on it hands on lies there, too.
  return file.model.stages
    .filter((each: Stage) => isBuiltOn(each, stage))
    .some((each) => isTakenOut(each, [place], file));
}

/** Where it lies in the stage. */
function placeOf(path: string, { effective, state }: Step): string {
  const words = (effective.json ?? effective.words).map(({ value }) => value);
  const target = words.at(-1) ?? '';
  const base = (state.workdir ?? '/').replace(/\/$/, '');
  const whole = target.startsWith('/') ? target : `${base}/${target.replace(/^(?:\.\/)+|^\.$/, '')}`;
  return words.length > 2 || whole.endsWith('/') || nameOf(whole) === nameOf(base)
    ? `${whole.replace(/\/$/, '')}/${nameOf(path)}`
    : whole;
}

/** `.npmrc` of a project mostly has its registry and how to install: https://docs.npmjs.com/cli/configuring-npm/npmrc */
export function isOfSettings(path: string, { context }: LintFile): boolean {
  if (nameOf(path) !== '.npmrc') return false;
  const text = context?.textOf(path);
  return (
    text !== undefined &&
    !text.split('\n').some((line) => /(?:^|:)_(?:auth|authToken|password)=\*/.test(line))
  );
}
