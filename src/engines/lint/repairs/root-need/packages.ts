import { installsOf } from '../../models/commands/managers.js';
import type { LintFile } from '../../models/file.js';
import { isBuiltOn, type Stage } from '../../models/stages/index.js';

/** The packages of the distribution that a stage and those below it install, without versions. */
export function packagesIn(stage: Stage, { runs }: LintFile): readonly string[] {
  return runs
    .filter(({ step }) => isBuiltOn(stage, step.stage))
    .flatMap((run) => installsOf(run, 'apt-get', 'apk', 'yum', 'dnf', 'zypper'))
    .flatMap(({ operands }) => operands.map(({ value }) => value.split(/[=<>~]/, 1)[0] ?? ''));
}
