import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
import { asAction } from './action.js';
import { asDaemon } from './daemon.js';
import { asDropped } from './given-up.js';
import { asNeeded } from './needed.js';
import { asNoService } from './no-service.js';
import { asProgram } from './program.js';
import { asRun, asTaken } from './run.js';
import { asScript } from './start-script.js';
import type { RootWeight } from './weight.js';

export type { RootWeight } from './weight.js';

/** The first answer holds. */
export function weightOfRoot(stage: Stage, file: LintFile): RootWeight {
  return (
    asAction(file) ??
    asNoService(stage, file) ??
    asTaken(file) ??
    asDropped(file) ??
    asRun(stage, file) ??
    asDaemon(stage, file) ??
    asScript(stage, file) ??
    asNeeded(stage, file) ??
    asProgram(stage, file)
  );
}
