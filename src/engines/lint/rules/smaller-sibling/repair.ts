import type { LintFile } from '../../models/file.js';
import { plainStage } from '../../repairs/known-image.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'The slim variant leaves out tools that scripts and programs of the image may call.';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const reference = plainStage(hit, file)?.reference;
  if (reference?.tag === undefined || reference.digest !== undefined || buildsSomething(file))
    return undefined;
  const text = `${reference.repository}:${reference.tag}-slim`;
  return deciding(reason, `Write ${text}`, { start: hit.start, end: hit.end, text });
}

/** Compilers, headers, git and curl are what the slim variant leaves out; a build may use any of them. */
function buildsSomething({ runs, model }: LintFile): boolean {
  const last = model.stages.at(-1);
  return runs.some(
    ({ step, commands }) =>
      step.stage === last &&
      commands.some(({ name }) => !/^(?:mkdir|chown|chmod|useradd|groupadd|ln|rm)$/.test(name)),
  );
}
