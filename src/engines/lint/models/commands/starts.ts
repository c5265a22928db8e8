import type { ShellProblem } from '../../../../formats/shell/index.js';
import type { LintFile } from '../file.js';
import { isMalformedJson } from '../json-form.js';
import { once } from '../once.js';
import { type Run, type RunScript, runOf } from './run.js';

/** Every CMD and ENTRYPOINT of the file, its command read like that of a RUN. */
export const startsOf = once((file: LintFile): readonly Run[] =>
  file.model.steps
    .filter(({ effective }) => /^(?:CMD|ENTRYPOINT)$/.test(effective.keyword) && !isMalformedJson(effective))
    .map((step) => runOf(step, file.dockerfile)),
);

/** The CMD or ENTRYPOINT that begins at a place. */
export function startAt(file: LintFile, start: number): Run | undefined {
  return startsOf(file).find(({ instruction }) => instruction.start === start);
}

/** Where a shell gives up reading a script; undefined where it does not, or where we do. */
export function syntaxErrorOf({ script }: RunScript): ShellProblem | undefined {
  return script.problems.find(({ kind }) => kind !== 'too-deep' && kind !== 'too-long');
}

/** Programs that have done their work as soon as they ran: as a start of a container they were meant for a RUN. */
const stepsOfBuild: ReadonlySet<string> = new Set(
  'apk apt apt-get chgrp chmod chown cp dnf ln mkdir mv pip pip3 rm rmdir touch yum'.split(' '),
);

/** Whether the container ends as soon as it started: nothing but such programs. */
export function endsAtOnce({ commands }: Run): boolean {
  return commands.length > 0 && commands.every(({ name }) => stepsOfBuild.has(name));
}
